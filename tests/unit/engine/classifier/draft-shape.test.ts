import { describe, expect, test } from "vitest"

import { SHAPE_NAMES, shapeOf } from "~engine/classifier/draft-shape"
import { parseDraft } from "~engine/text/parse-draft"
import type { Span } from "~engine/types"

type Name = (typeof SHAPE_NAMES)[number]

const shape = (text: string, hidden: Span | null = null) => {
  const numbers = shapeOf(parseDraft({ text, site: "x", surface: "post" }), hidden)
  return (name: Name): number => numbers[SHAPE_NAMES.indexOf(name)]!
}

describe("what a draft looks like", () => {
  test.each<[string, Name]>([
    ["We rebuilt our kitchen", "we"],
    ["You can keep your receipt", "you"],
    ["Read the report https://example.com/r", "link-last"],
    ["Details: https://example.com/r", "link-led-in"],
    ["Tickets are $20", "prices"],
    ["Up by 40% since May", "percents"],
    ["Who painted this wall?", "ask-last"],
    ["She said \u201Cbuy now\u201D again", "quoted"],
    ["RT @somebody the bridge is open", "rt"],
    ["@somebody the bridge is open", "mention-first"],
    ["- bread\n- milk", "bullets"],
    ["THE BRIDGE IS OPEN", "caps"]
  ])("%s: %s", (text, name) => {
    expect(shape(text)(name)).toBeGreaterThan(0)
    expect(shape("The bridge is open")(name)).toBe(0)
  })

  test("hidden words are not counted", () => {
    const text = "We like it. Tickets are $20."
    expect(shape(text, { start: 12, end: text.length })("prices")).toBe(0)
    expect(shape(text, { start: 12, end: text.length })("we")).toBeGreaterThan(0)
  })

  test.each(["", "\u0000\u200B", "\uD83D", "\u{1F600}\u{1F600}", "\u05E9\u05DC\u05D5\u05DD"])(
    "finite for %j",
    (text) => {
      const numbers = shapeOf(parseDraft({ text, site: "x", surface: "post" }), null)
      expect([...numbers].every(Number.isFinite)).toBe(true)
    }
  )
})
