/**
 * Entry of every `npm run` command. Runs on bare Node >= 20 with no dependency: brings the pinned Node and pnpm into
 * `.tools/` when they are missing, installs from the frozen lockfile when it changed, makes `.env`, then hands over
 * to `scripts/commands/<command>.ts` on the pinned Node.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NODE_VERSION = '24.21.0'
const PNPM_VERSION = '12.21.0'
const RUNTIME_TIME_LIMIT = 120_000
const INSTALL_TIME_LIMIT = 420_000

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const tools = join(root, '.tools')

function fail(message) {
  process.stderr.write(`\n${message}\n`)
  process.exit(1)
}

function step(label, run) {
  const started = Date.now()
  process.stdout.write(`${label} … `)
  run()
  process.stdout.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`)
}

/** Runs a command to its end; its output is shown only when it fails. */
function runQuietly(command, args, timeLimit, advice) {
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', timeout: timeLimit, env: process.env })
  if (result.status === 0) return
  const reason =
    result.error?.code === 'ETIMEDOUT'
      ? `no answer within ${timeLimit / 1000} s`
      : `${result.error?.message ?? ''}\n${result.stdout ?? ''}${result.stderr ?? ''}`.trim()
  fail(`${command} ${args.join(' ')} failed: ${reason}\n${advice}`)
}

const REGISTRY_ADVICE =
  'The npm registry did not answer as expected. Check the network or proxy (`npm ping`), then run the command again: what arrived is kept.'

const platformPackage = () => `node-${process.platform}-${process.arch}`

function bringRuntime() {
  const runtime = join(tools, 'runtime')
  const node = join(runtime, 'node_modules', platformPackage(), 'bin', 'node')
  const pnpm = join(runtime, 'node_modules', 'pnpm', 'bin', 'pnpm.mjs')
  const stamp = join(runtime, 'versions')
  const wanted = `${NODE_VERSION} ${PNPM_VERSION}`
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    mkdirSync(runtime, { recursive: true })
    step(`Bringing Node ${NODE_VERSION} and pnpm ${PNPM_VERSION}`, () =>
      runQuietly(
        'npm',
        [
          ...['install', '--prefix', runtime, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'],
          ...[`${platformPackage()}@${NODE_VERSION}`, `pnpm@${PNPM_VERSION}`],
        ],
        RUNTIME_TIME_LIMIT,
        REGISTRY_ADVICE,
      ),
    )
    writeFileSync(stamp, wanted)
  }
  return { node, pnpm }
}

function installDependencies({ node, pnpm }) {
  const lockHash = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex')
  const stamp = join(root, 'node_modules', '.installed-lockfile')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash) return
  step('Installing the dependencies (frozen lockfile)', () =>
    runQuietly(node, [pnpm, 'install', '--frozen-lockfile'], INSTALL_TIME_LIMIT, REGISTRY_ADVICE),
  )
  writeFileSync(stamp, lockHash)
}

function handOver(node, command, args) {
  const file = join(root, 'scripts', 'commands', `${command}.ts`)
  if (!existsSync(file)) fail(`"${command}" is not a command: there is no scripts/commands/${command}.ts.`)
  const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH ?? ''}` }
  const child = spawn(node, [file, ...args], { cwd: root, stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

const [command, ...args] = process.argv.slice(2)
if (command === undefined) fail('usage: node scripts/bootstrap.mjs <command> [arguments]')
if (process.platform === 'win32') fail('Métiers Numériques runs on Linux and macOS. On Windows, run it inside WSL.')
if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Node ${process.versions.node} is too old to start with: install Node 20 or newer (https://nodejs.org).`)
}
const runtime = bringRuntime()
installDependencies(runtime)
handOver(runtime.node, command, args)
