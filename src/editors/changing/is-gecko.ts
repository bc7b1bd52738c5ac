/** True in Firefox, by a CSS property that only its engine knows: the user agent string can be changed by the person. */
export function isGecko(): boolean {
  return CSS.supports("-moz-orient", "inline")
}
