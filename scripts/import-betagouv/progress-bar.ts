const WIDTH = 30

interface Output {
  isTTY?: boolean
  write(text: string): unknown
}

/** Progress on one line that is rewritten; where output is not a terminal, a line at the start and one at the end. */
export function progressBar(label: string, output: Output = process.stdout): (done: number, total: number) => void {
  const isTerminal = output.isTTY === true
  if (!isTerminal) output.write(`${label} …\n`)
  let isEnded = false
  return (done, total) => {
    if (isEnded) return
    isEnded = done >= total
    const share = total === 0 ? 1 : Math.min(done / total, 1)
    const filled = Math.round(share * WIDTH)
    if (isTerminal) {
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
      output.write(`\r${label.padEnd(16)} ${bar} ${done}/${total}${isEnded ? '\n' : ''}`)
    } else if (isEnded) output.write(`${label}: ${done} of ${total}\n`)
  }
}
