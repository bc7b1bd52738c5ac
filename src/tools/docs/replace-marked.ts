/**
 * Puts a text between the marks `<!-- name:start -->` and `<!-- name:end -->` of a document.
 * @returns the whole document, or null where it has no such marks
 */
export function replaceMarked(document: string, name: string, text: string): string | null {
  const opening = `<!-- ${name}:start -->`
  const closing = `<!-- ${name}:end -->`
  const start = document.indexOf(opening)
  const end = document.indexOf(closing, start)
  if (start < 0 || end < 0) return null
  return `${document.slice(0, start + opening.length)}\n\n${text}\n\n${document.slice(end)}`
}
