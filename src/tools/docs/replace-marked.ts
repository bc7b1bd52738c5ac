/**
 * Puts a text between the marks `<!-- name:start -->` and `<!-- name:end -->` of a document.
 * @returns the whole document
 * @throws Error when the document has no such marks
 */
export function replaceMarked(document: string, name: string, text: string): string {
  const opening = `<!-- ${name}:start -->`
  const closing = `<!-- ${name}:end -->`
  const start = document.indexOf(opening)
  const end = document.indexOf(closing, start)
  if (start < 0 || end < 0) throw new Error(`The document has no marks ${opening} and ${closing}.`)
  return `${document.slice(0, start + opening.length)}\n\n${text}\n\n${document.slice(end)}`
}
