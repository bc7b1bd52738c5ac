import type { Steps } from "~engine/steps"

/** What {@link getOrCompute} needs of a Map or WeakMap. */
type Cache<Key, Value> = {
  readonly has: (key: Key) => boolean
  readonly get: (key: Key) => Value | undefined
  readonly set: (key: Key, value: Value) => unknown
}

/** The value that a cache holds for a key; computed and put there on the first request, also where it is undefined. */
export function getOrCompute<Key, Value>(
  cache: Cache<Key, Value>,
  key: Key,
  compute: () => Value
): Value {
  if (cache.has(key)) return cache.get(key)!
  const value = compute()
  cache.set(key, value)
  return value
}

/** A function whose answers are kept as long as the objects that it was asked about. */
export type Memoized<Key extends object, Value> = {
  (key: Key): Value
  /** True when the answer is known already. */
  readonly has: (key: Key) => boolean
}

/**
 * The same function, computed once for each object.
 *
 * Used above all with a sentence's reading as the key: readings outlive an edit, so a keystroke costs what it changed.
 * @param compute must depend on its argument alone
 */
export function memoize<Key extends object, Value>(
  compute: (key: Key) => Value
): Memoized<Key, Value> {
  const cache = new WeakMap<Key, Value>()
  const memoized = (key: Key) => getOrCompute(cache, key, () => compute(key))
  return Object.assign(memoized, { has: (key: Key) => cache.has(key) })
}

/** {@link memoize} for a computation in steps; a known answer takes no step. */
export function memoizeSteps<Key extends object, Value>(
  compute: (key: Key) => Steps<Value>
): (key: Key) => Steps<Value> {
  const cache = new WeakMap<Key, Value>()
  return function* (key) {
    if (cache.has(key)) return cache.get(key)!
    const value = yield* compute(key)
    cache.set(key, value)
    return value
  }
}
