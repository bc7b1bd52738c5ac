/** A string of JSON, or anything between two strings. */
const PIECES = /"(?:[^"\\]|\\.)*"|[^"]+/g

/** A place within a string where a line may end: behind a whole escape or character. */
const CHARACTERS = /\\u[0-9a-f]{4}|\\.|[^\\]/gi

/**
 * A value as a JavaScript template literal that holds its JSON in lines of about the given length, to be read by
 * `JSON.parse`: lines end between two values, and inside of a long string behind a backslash, which JavaScript drops.
 */
export function jsonInLines(value: unknown, lineLength: number): string {
  const json = JSON.stringify(value)
  const lines: string[] = []
  let line = ""
  const end = (mark: string): void => {
    lines.push(line + mark)
    line = ""
  }
  for (const [piece] of json.matchAll(PIECES)) {
    if (piece.startsWith('"')) {
      for (const [character] of piece.matchAll(CHARACTERS)) {
        line += inTemplate(character)
        if (line.length >= lineLength) end("\\")
      }
      continue
    }
    for (const part of piece.split(/(?<=,)/)) {
      line += part
      if (part.endsWith(",") && line.length >= lineLength) end("")
    }
  }
  return `\`${[...lines, line].join("\n")}\``
}

/** Plasmo's last step has escaped everything beyond ASCII in the scripts, and so does this. */
function inTemplate(character: string): string {
  return character
    .replace(/[\\`$]/g, "\\$&")
    .replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
}
