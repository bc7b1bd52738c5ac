/** A list with an entry added or removed. */
export function toggled(list: readonly string[], entry: string, isIn: boolean): string[] {
  const others = list.filter((one) => one !== entry)
  return isIn ? [...others, entry] : others
}
