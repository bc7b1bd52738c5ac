/**
 * Text of a Facebook export as it was written. The export holds each byte of the UTF-8 encoding as a character of its own
 * (`Ã©` for `é`); such text is decoded, any other is given back as it is.
 */
export function repairUtf8(text: string): string {
  const bytes = new Uint8Array(text.length)
  let plain = true
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit > 0xff) return text
    if (unit > 0x7f) plain = false
    bytes[at] = unit
  }
  return plain ? text : (decodeUtf8(bytes) ?? text)
}

/** Strict UTF-8 by hand, since `TextDecoder` is no part of the language; null where the bytes are no UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
  let decoded = ""
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at]!
    const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    if (length === 0 || first > 0xf4 || at + length > bytes.length) return null
    let code = length === 1 ? first : first & (0xff >> (length + 1))
    for (let next = at + 1; next < at + length; next += 1) {
      const unit = bytes[next]!
      if ((unit & 0xc0) !== 0x80) return null
      code = (code << 6) | (unit & 0x3f)
    }
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null
    decoded += String.fromCodePoint(code)
    at += length
  }
  return decoded
}
