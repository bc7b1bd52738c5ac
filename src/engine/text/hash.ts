/**
 * A number 0…2³²−1 for a text, the same everywhere and always (FNV-1a over UTF-16 units): used to choose among phrases
 * that serve equally well, where chance would make results unrepeatable.
 */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  return value >>> 0
}
