/** True when a button's name is the wanted one, or matches it. */
export function matchesName(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? name === wanted : wanted.test(name)
}
