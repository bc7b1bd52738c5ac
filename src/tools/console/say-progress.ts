/** Tells on standard error how far a long run is, each line led by the whole seconds since this was called. */
export function sayProgress(): (line: string) => void {
  const started = performance.now()
  return (line) => {
    const seconds = Math.round((performance.now() - started) / 1000)
    console.error(`${String(seconds).padStart(4)} s  ${line}`)
  }
}
