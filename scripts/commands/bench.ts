/** `npm run bench -- <benchmark> [options]`: measures and writes what it measured; nothing here is a test. */
import { runCommand } from '../lib/run-command.ts'

/** Each benchmark is loaded only when it is the one asked for. */
const BENCHMARKS: Readonly<Record<string, () => Promise<(args: string[]) => Promise<void>>>> = {
  build: async () => (await import('../bench/build.ts')).benchBuild,
  web: async () => (await import('../bench/web.ts')).benchWeb,
  keystroke: async () => (await import('../bench/keystroke.ts')).benchKeystroke,
}

await runCommand(async () => {
  const [name = '', ...args] = process.argv.slice(2)
  const load = Object.hasOwn(BENCHMARKS, name) ? BENCHMARKS[name] : undefined
  if (load === undefined) throw new Error(`usage: npm run bench -- <${Object.keys(BENCHMARKS).join(' | ')}> [options]`)
  const bench = await load()
  await bench(args)
})
