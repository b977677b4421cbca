import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../lib/paths.ts'
import { readPlaywrightReport, readVitestReport, type TestRun } from './test-reports.ts'
import { startTestStack } from './test-stack.ts'

const SLOWEST_SHOWN = 10

interface Step {
  name: string
  seconds: number
  run: TestRun
}

/** Runs a tool to its end with its output on this terminal; answers its exit code. */
function run(file: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, [file, ...args], { cwd: ROOT, env, stdio: 'inherit' })
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
}

/** A step without test cases of its own counts as one test: its exit code. */
async function check(name: string, file: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<TestRun> {
  const code = await run(file, args, env)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, cases: [{ name, seconds: 0 }] }
}

async function withReport(file: string, read: (report: unknown) => TestRun, start: () => Promise<number>): Promise<TestRun> {
  const code = await start()
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, cases: [] }
  const result = read(JSON.parse(readFileSync(file, 'utf8')))
  return code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result
}

function vitest(project: string, folder: string, env: NodeJS.ProcessEnv, args: readonly string[]): Promise<TestRun> {
  const file = join(folder, `vitest-${project}.json`)
  return withReport(file, readVitestReport, () =>
    run(
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
      env,
    ),
  )
}

function playwright(folder: string, env: NodeJS.ProcessEnv, args: readonly string[]): Promise<TestRun> {
  const file = join(folder, 'playwright.json')
  return withReport(file, readPlaywrightReport, () =>
    run(join(ROOT, 'e2e/node_modules/@playwright/test/cli.js'), ['test', '--config', 'e2e/playwright.config.ts', ...args], {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    }),
  )
}

/** Runs every test, or with `unit` only what needs no stack. Prints times, the slowest tests, and the closing count. */
export async function runTests(args: readonly string[]): Promise<boolean> {
  const [only, ...rest] = args
  const folder = mkdtempSync(join(tmpdir(), 'mn-tests-'))
  const steps: Step[] = []
  const step = async (name: string, start: () => Promise<TestRun>) => {
    process.stdout.write(`\n== ${name}\n`)
    const started = performance.now()
    const result = await start()
    steps.push({ name, seconds: (performance.now() - started) / 1000, run: result })
  }
  try {
    if (only === undefined) {
      await step('Static checks', () => check('npm run check', join(ROOT, 'scripts/commands/check.ts'), [], process.env))
    }
    if (only === undefined || only === 'unit')
      await step('Unit and contract tests', () => vitest('unit', folder, process.env, rest))
    if (only !== 'unit') {
      const started = performance.now()
      const stack = await startTestStack(folder)
      process.stdout.write(`\nThe stack of the tests is up after ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
      try {
        if (only === undefined || only === 'integration') {
          await step('Integration tests', () => vitest('integration', folder, stack.environment, rest))
        }
        if (only === undefined || only === 'e2e') await step('Browser tests', () => playwright(folder, stack.environment, rest))
        // Engines of a server, from Debian's packages: .ci/run brings them, a newcomer's machine may not have them.
        if (only === undefined && process.env.MN_TEST_SERVICES === '1')
          await step('Recipes of deploy/ on real engines', () => vitest('services', folder, stack.environment, rest))
        if (only === undefined || only === 'corpus')
          await step('Import of a whole corpus', () => vitest('corpus', folder, stack.environment, rest))
      } finally {
        await stack.stop()
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return conclude(steps)
}

function conclude(steps: readonly Step[]): boolean {
  process.stdout.write('\n')
  for (const { name, seconds, run: result } of steps) {
    process.stdout.write(`${name}: ${result.passed} passed, ${result.failed} failed in ${seconds.toFixed(1)} s\n`)
  }
  const cases = steps.flatMap(({ run: result }) => result.cases).sort((a, b) => b.seconds - a.seconds)
  process.stdout.write(`\nThe ${SLOWEST_SHOWN} slowest tests:\n`)
  for (const { name, seconds } of cases.slice(0, SLOWEST_SHOWN))
    process.stdout.write(`${seconds.toFixed(1).padStart(6)} s  ${name}\n`)
  const sum = (count: (result: TestRun) => number) => steps.reduce((total, { run: result }) => total + count(result), 0)
  const skipped = sum((result) => result.skipped)
  if (skipped > 0) process.stdout.write(`\n${skipped} tests were skipped: a test either runs or goes.\n`)
  const failed = sum((result) => result.failed) + skipped
  process.stdout.write(`\n${sum((result) => result.passed)} passed, ${failed} failed\n`)
  return failed === 0
}
