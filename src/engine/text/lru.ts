/** A cache of limited size, from which the value that was not asked for longest goes first. */
export class LruCache<Key, Value> {
  readonly #maxSize: number
  /** In the order of last use: a Map keeps the order in which its keys came. */
  readonly #entries = new Map<Key, { readonly key: Key; readonly value: Value }>()

  /** @param maxSize how many values it holds at most */
  constructor(maxSize: number) {
    this.#maxSize = maxSize
  }

  /** The value, or undefined where it is not held. */
  get(key: Key): Value | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    this.#entries.delete(key)
    // Under the key it was set with: an equal string may be a slice that keeps a whole draft in memory.
    this.#entries.set(entry.key, entry)
    return entry.value
  }

  set(key: Key, value: Value): void {
    this.#entries.delete(key)
    if (this.#entries.size >= this.#maxSize) {
      this.#entries.delete(this.#entries.keys().next().value!)
    }
    this.#entries.set(key, { key, value })
  }

  clear(): void {
    this.#entries.clear()
  }
}

/**
 * A copy of a text with memory of its own, for keys that outlive the draft: in V8 a slice keeps the whole string that it was
 * cut from, and every keystroke makes a new draft.
 */
export function unshared(text: string): string {
  return Array.from(text).join("")
}
