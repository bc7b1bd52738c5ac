import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { type Box, overlaps, placeCard, type Scene } from "~overlay/mount/place-card"

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height
})

/** A dialog of 600 px in a window of 1280 × 800, its toolbar and button at the lower edge. */
const dialog: Scene = {
  room: box(8, 8, 1264, 784),
  composer: box(340, 60, 600, 400),
  text: box(360, 100, 560, 120),
  clear: [box(360, 410, 560, 40), box(360, 200, 560, 20)],
  controls: [],
  cards: [{ width: 320, height: 360 }],
  insist: false,
  chip: { width: 220, height: 32 },
  dot: { width: 32, height: 32 },
  rightToLeft: false,
  prefer: "beside"
}

describe("the card", () => {
  test("stands beside a dialog, at the height of the text", () => {
    expect(placeCard(dialog)).toEqual({
      shape: "card",
      left: 948,
      top: 100,
      width: 320,
      maxHeight: 360
    })
  })

  test("is narrow where only a narrow one fits beside the dialog", () => {
    const wide = { ...dialog, composer: box(268, 60, 744, 400), text: box(284, 100, 712, 120) }
    const cards = [320, 248].map((width) => ({ width, height: 360 }))
    expect(placeCard({ ...wide, cards })).toMatchObject({ left: 1020, width: 248 })
  })

  test("stands on the other side in a right-to-left page", () => {
    expect(placeCard({ ...dialog, rightToLeft: true }).left).toBe(340 - 8 - 320)
  })

  test("stands below a composer in the page", () => {
    const { left, top } = placeCard({
      ...dialog,
      prefer: "below",
      composer: box(340, 60, 600, 260),
      clear: []
    })
    expect([left, top]).toEqual([340, 328])
  })

  test("folds to a chip where there is no room, and opens over the text when the person asked for it", () => {
    const narrow: Scene = {
      ...dialog,
      room: box(8, 8, 304, 500),
      composer: box(0, 0, 320, 508),
      text: box(10, 20, 300, 400),
      clear: [box(10, 440, 300, 50)]
    }
    expect(placeCard({ ...narrow, cards: [{ width: 304, height: 360 }] }).shape).not.toBe("card")
    expect(placeCard({ ...narrow, cards: [{ width: 304, height: 360 }], insist: true }).shape).toBe(
      "card"
    )
  })

  test("goes away where everything must stay clear", () => {
    expect(placeCard({ ...dialog, clear: [dialog.room] }).shape).toBe("hidden")
  })

  const length = (from: number, to: number) => fc.integer({ min: from, max: to })
  const anyBox = fc
    .tuple(length(0, 1200), length(0, 900), length(1, 700), length(1, 500))
    .map(([left, top, width, height]) => box(left, top, width, height))
  const anyScene = fc
    .record({
      width: length(320, 1280),
      height: length(300, 900),
      composer: anyBox,
      text: anyBox,
      clear: fc.array(anyBox, { maxLength: 4 }),
      controls: fc.array(anyBox, { maxLength: 4 }),
      cardHeight: length(60, 520),
      open: fc.boolean(),
      insist: fc.boolean(),
      rightToLeft: fc.boolean(),
      prefer: fc.constantFrom("beside" as const, "below" as const)
    })
    .map(({ width, height, cardHeight, open, ...rest }): Scene => ({
      ...rest,
      room: box(8, 8, width - 16, height - 16),
      cards: open
        ? [320, 248].map((each) => ({ width: Math.min(each, width - 16), height: cardHeight }))
        : [],
      chip: { width: 220, height: 32 },
      dot: { width: 32, height: 32 }
    }))

  test("never covers what must stay clear and never leaves its room", () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        const { shape, left, top, width, maxHeight } = placeCard(scene)
        if (shape === "hidden") return
        const at = box(left, top, width, maxHeight)
        expect(scene.clear.some((each) => overlaps(at, each))).toBe(false)
        expect(at.left).toBeGreaterThanOrEqual(scene.room.left - 1)
        expect(at.top).toBeGreaterThanOrEqual(scene.room.top - 1)
        expect(at.right).toBeLessThanOrEqual(scene.room.right + 1)
        expect(at.bottom).toBeLessThanOrEqual(scene.room.bottom + 1)
        if (shape !== "card" || scene.insist) return
        const kept = [scene.text, ...scene.controls]
        expect(kept.some((each) => overlaps(at, each))).toBe(false)
      })
    )
  })
})
