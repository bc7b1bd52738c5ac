import { insertText } from "./insert-text"

/** Types text over the selection line by line, with the command for a new paragraph between the lines. */
export function insertLines(text: string): void {
  text.split("\n").forEach((line, index) => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- as in insertText
    if (index > 0) document.execCommand("insertParagraph")
    if (line !== "" || index === 0) insertText(line)
  })
}
