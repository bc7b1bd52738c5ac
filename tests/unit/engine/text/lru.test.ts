import fc from "fast-check"
import { expect, it } from "vitest"

import { LruCache } from "~engine/text/lru"

it("forgets what was not asked for longest", () => {
  const cache = new LruCache<string, number>(2)
  cache.set("a", 1)
  cache.set("b", 2)
  cache.get("a")
  cache.set("c", 3)
  expect([cache.get("a"), cache.get("b"), cache.get("c")]).toEqual([1, undefined, 3])
  cache.clear()
  expect(cache.get("a")).toBeUndefined()
})

it("holds the keys used last, whatever the order of reads and writes", () => {
  const step = fc.record({ write: fc.boolean(), key: fc.nat(6) })
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const cache = new LruCache<number, number>(3)
      let recent: number[] = []
      for (const { write, key } of steps) {
        const isHeld = recent.includes(key)
        if (write) cache.set(key, key)
        else expect(cache.get(key)).toBe(isHeld ? key : undefined)
        if (write || isHeld) recent = [...recent.filter((each) => each !== key), key].slice(-3)
      }
    })
  )
})
