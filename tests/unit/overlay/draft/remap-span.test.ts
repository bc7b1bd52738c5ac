import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { remapAll, singleEdit } from "~overlay/draft/remap-span"

/** [name, before, marked words, after, words marked afterwards] */
const CASES: readonly (readonly [string, string, string, string, string | null])[] = [
  ["typing after the words", "buy now", "buy", "buy now please", "buy"],
  ["typing before the words", "buy now", "now", "please buy now", "now"],
  ["typing inside the words", "buy now", "buy now", "buy it now", null],
  ["deleting a letter of the words", "buy now", "now", "buy no", null],
  ["a letter grown onto the end", "so free", "free", "so freedom", null],
  ["a letter grown onto the start", "a free", "free", "afree", null],
  ["the space after the words deleted", "free lunch", "free", "freelunch", null],
  ["punctuation right after the words", "buy now", "now", "buy now!", "now"],
  ["an emoji before the words", "buy now", "now", "\u{1F680}buy now", "now"],
  ["everything deleted", "buy now", "now", "", null],
  ["nothing changed", "buy now", "now", "buy now", "now"],
  ["all replaced by something else", "buy now", "buy", "have a look", null]
]

describe("marks follow the text", () => {
  test.each(CASES)("%s", (_name, before, words, after, expected) => {
    const start = before.indexOf(words)
    const [moved] = remapAll([{ start, end: start + words.length }], before, after)
    expect(moved ? after.slice(moved.start, moved.end) : null).toBe(expected)
  })

  test("a mark that survives any change still stands on its own words", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (before, after, from, length) => {
        const start = before.length === 0 ? 0 : from % before.length
        const end = Math.min(before.length, start + (length % 9))
        for (const moved of remapAll([{ start, end }], before, after)) {
          expect(after.slice(moved.start, moved.end)).toBe(before.slice(start, end))
        }
      })
    )
  })

  test("the edit found leads from the one text to the other", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const edit = singleEdit(before, after)
        if (!edit) {
          expect(after).toBe(before)
          return
        }
        const inserted = after.slice(edit.start, edit.endAfter)
        expect(before.slice(0, edit.start) + inserted + before.slice(edit.endBefore)).toBe(after)
      })
    )
  })
})
