/** Splits a JSON array that arrives in chunks into its elements, holding no more than one at a time. */
export type JsonElements = {
  /**
   * Feeds a piece of the file.
   * @returns the JSON texts of the elements completed by it, each with the line (from 1) on which it begins
   */
  readonly push: (chunk: string) => readonly { readonly json: string; readonly line: number }[]
  /** True once the array was closed. */
  readonly closed: () => boolean
}

/** A splitter for the first array of a text; what stands before its `[` is passed over, what follows its `]` too. */
export function jsonElements(): JsonElements {
  let depth = 0
  let inString = false
  let escaped = false
  let line = 1
  let startLine = 1
  let element = ""
  let done = false

  const push = (chunk: string): { json: string; line: number }[] => {
    const found: { json: string; line: number }[] = []
    let start = element === "" ? -1 : 0
    for (let at = 0; at < chunk.length && !done; at += 1) {
      const unit = chunk.charCodeAt(at)
      if (unit === 10) line += 1
      if (inString) {
        if (escaped) escaped = false
        else if (unit === 92) escaped = true
        else if (unit === 34) inString = false
        continue
      }
      if (depth === 0) {
        if (unit === 91) depth = 1
        continue
      }
      if (depth === 1 && (unit === 44 || unit === 93)) {
        if (start !== -1) found.push({ json: element + chunk.slice(start, at), line: startLine })
        element = ""
        start = -1
        if (unit === 93) done = true
        continue
      }
      if (start === -1 && unit > 32) {
        start = at
        startLine = line
      }
      if (unit === 34) inString = true
      else if (unit === 123 || unit === 91) depth += 1
      else if (unit === 125 || unit === 93) depth -= 1
    }
    if (start !== -1 && !done) element += chunk.slice(start)
    return found
  }
  return { push, closed: () => done }
}
