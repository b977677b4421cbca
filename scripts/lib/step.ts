/** Runs a step and tells its name and time, so that whoever waits knows for what. */
export async function step<T>(label: string, run: () => Promise<T> | T): Promise<T> {
  const started = performance.now()
  process.stdout.write(`${label} … `)
  try {
    const result = await run()
    process.stdout.write(`${seconds(started)}\n`)
    return result
  } catch (error) {
    process.stdout.write(`failed after ${seconds(started)}\n`)
    throw error
  }
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`
}
