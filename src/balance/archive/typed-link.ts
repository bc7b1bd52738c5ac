const SCHEME = /^https?:\/\/(?:www\.)?/i

/**
 * A link as it was typed: networks show the beginning of an address and keep the whole of it beside that. Other words that
 * lead somewhere are what was typed.
 * @param shown what stands in the text: `shop.example/loaves/sourd...` for `https://shop.example/loaves/sourdough`
 */
export function typedLink(shown: string, address: string): string {
  const beginning = comparable(shown.replace(/(?:\.{3}|\u2026)$/u, ""))
  const whole = comparable(address)
  const host = whole.replace(/[/?#][^]*$/u, "")
  return host !== "" && beginning.startsWith(host) && whole.startsWith(beginning) ? address : shown
}

function comparable(link: string): string {
  return link.replace(SCHEME, "").toLowerCase()
}
