/** True for a key of `storage.sync` that holds counts: of the given machine, or of any. */
export function isCountKey(key: string, machine?: string): boolean {
  return key.startsWith(machine === undefined ? "counts." : `counts.${machine}.`)
}
