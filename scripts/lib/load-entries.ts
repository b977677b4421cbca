import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EntriesBundle, LoadMessage, type LoadReport } from '@metiers-numeriques/content-schemas/entries-bundle'
import { childEnvironment } from './environment.ts'
import { CMS } from './paths.ts'

/** Hands a bundle to the CMS's `load-entries` command and answers its report. Throws when the command fails as a whole. */
export async function loadEntries(
  bundle: EntriesBundle,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<LoadReport> {
  const folder = mkdtempSync(join(tmpdir(), 'mn-bundle-'))
  const file = join(folder, 'bundle.json')
  writeFileSync(file, JSON.stringify(bundle))
  try {
    return await run(file, onProgress)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(file: string, onProgress: (done: number, total: number) => void): Promise<LoadReport> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['dist/src/commands/load-entries.js', file], {
      cwd: CMS,
      env: childEnvironment,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    let output = ''
    let report: LoadReport | undefined
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('message', (raw) => {
      const message = LoadMessage.parse(raw)
      if (message.kind === 'progress') onProgress(message.done, message.total)
      else report = message.report
    })
    child.on('close', (code) => {
      if (code === 0 && report !== undefined) resolve(report)
      else reject(new Error(`Loading the entries into the CMS failed (exit ${code}):\n${output.slice(-4000)}`))
    })
  })
}
