/** In every browser and in Node; declared here because the pure rooms are compiled without the types of either. */
declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean }
) => { readonly decode: (bytes: Uint8Array) => string }

/**
 * Text of a Facebook export as it was written. The export holds each byte of the UTF-8 encoding as a character of its own
 * (`Ã©` for `é`); such text is decoded, any other is given back as it is.
 */
export function repairUtf8(text: string): string {
  const bytes = new Uint8Array(text.length)
  let isAscii = true
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit > 0xff) return text
    if (unit > 0x7f) isAscii = false
    bytes[at] = unit
  }
  if (isAscii) return text
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return text
    throw error
  }
}
