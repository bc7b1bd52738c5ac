import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { type Box, overlaps } from "~overlay/mount/boxes"
import { atAnchor, type ChipScene, chooseAnchor } from "~overlay/mount/place-chip"
import { placePanel, placePopover } from "~overlay/mount/place-details"

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height
})

/** A dialog of 600 px in a window of 1280 × 800: tools at the left of its lower edge, the button at the right. */
const dialog: ChipScene = {
  room: box(8, 8, 1264, 784),
  composer: box(340, 60, 600, 400),
  editor: box(360, 100, 560, 260),
  text: box(360, 100, 560, 120),
  clear: [box(356, 412, 160, 36), box(860, 412, 68, 36), box(360, 200, 560, 20)],
  used: [],
  rightToLeft: false
}

const window_ = (width: number, height: number) => box(8, 8, width - 16, height - 16)

describe("the chip", () => {
  test("stands between the tools and the button, in their row", () => {
    const at = atAnchor(chooseAnchor(dialog)!, dialog.composer)
    expect([at.left, at.top, at.bottom]).toEqual([524, 414, 446])
    expect(at.right).toBeLessThanOrEqual(860 - 8)
  })

  test("stands at the other end of the gap where the page is read from the right", () => {
    const at = atAnchor(chooseAnchor({ ...dialog, rightToLeft: true })!, dialog.composer)
    expect(at.right).toBe(852)
  })

  test("stands right below a composer whose row is full", () => {
    const used = [box(516, 412, 344, 36)]
    const at = atAnchor(chooseAnchor({ ...dialog, used })!, dialog.composer)
    expect([at.left, at.top]).toEqual([340, 468])
  })

  test("moves with the lower edge of its composer, and with nothing else", () => {
    const anchor = chooseAnchor(dialog)!
    const grown = { ...dialog.composer, bottom: dialog.composer.bottom + 48 }
    const [before, after] = [dialog.composer, grown].map((each) => atAnchor(anchor, each))
    expect([after!.left - before!.left, after!.top - before!.top]).toEqual([0, 48])
  })

  test("is a dot where it would stand on the draft", () => {
    const all = window_(640, 400)
    const full = { ...dialog, room: all, composer: all, editor: all, text: all, clear: [] }
    expect(chooseAnchor(full)?.shape).toBe("dot")
    expect(chooseAnchor({ ...full, text: box(8, 8, 624, 300) })?.shape).toBe("chip")
  })

  test("has no place where everything must stay clear", () => {
    expect(chooseAnchor({ ...dialog, clear: [dialog.room] })).toBeNull()
  })
})

describe("the panel", () => {
  const open = {
    ...dialog,
    chip: atAnchor(chooseAnchor(dialog)!, dialog.composer),
    prefer: "beside"
  } as const

  test("stands beside a dialog, no larger than it may be", () => {
    const { isSheet, left, width, maxHeight } = placePanel({
      ...open,
      composer: box(330, 60, 594, 400)
    })
    expect([isSheet, left, width, maxHeight]).toEqual([false, 932, 340, 360])
  })

  test.each([
    ["a small window", 640, 450],
    ["1366 × 768 at 150 %", 911, 512],
    ["a phone", 320, 568]
  ])("is a sheet in %s, of less than half its height", (_name, width, height) => {
    const room = window_(width, height)
    const clear = [box(8, 40, width - 16, 40)]
    const placed = placePanel({ ...open, room, clear, chip: clear[0]!, composer: room, text: room })
    expect(placed.isSheet).toBe(true)
    expect(placed.maxHeight).toBeLessThanOrEqual(height * 0.45)
    expect(placed.bottom).toBe(room.bottom)
  })
})

describe("a popover", () => {
  const room = window_(1280, 800)
  const size = { width: 280, height: 120 }

  test("stands below the words, or above them where the button is", () => {
    const words = box(400, 300, 80, 20)
    expect(placePopover(room, words, [], size)).toMatchObject({ left: 400, top: 324 })
    const clear = [box(0, 340, 1280, 40)]
    expect(placePopover(room, words, clear, size)).toMatchObject({ top: null, bottom: 296 })
  })
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
    editor: anyBox,
    clear: fc.array(anyBox, { maxLength: 4 }),
    used: fc.array(anyBox, { maxLength: 4 }),
    rightToLeft: fc.boolean()
  })
  .map(({ width, height, editor, ...rest }): ChipScene => ({
    ...rest,
    editor,
    text: editor,
    room: window_(width, height)
  }))

const isIn = (at: Box, room: Box) =>
  at.left >= room.left - 1 &&
  at.top >= room.top - 1 &&
  at.right <= room.right + 1 &&
  at.bottom <= room.bottom + 1

test("whatever the page, the chip covers nothing that must stay clear and never leaves its room", () => {
  fc.assert(
    fc.property(anyScene, (scene) => {
      const anchor = chooseAnchor(scene)
      if (!anchor) return
      const at = atAnchor(anchor, scene.composer)
      expect(scene.clear.some((each) => overlaps(at, each))).toBe(false)
      if (anchor.shape === "chip") expect(overlaps(at, scene.text)).toBe(false)
      expect(isIn(at, scene.room)).toBe(true)
    })
  )
})

test("whatever the page, there is a panel, in the room and within its size", () => {
  const scenes = fc.tuple(anyScene, anyBox, fc.constantFrom("beside" as const, "below" as const))
  fc.assert(
    fc.property(scenes, ([scene, chip, prefer]) => {
      const { left, top, bottom, width, maxHeight, isSheet } = placePanel({
        ...scene,
        chip,
        prefer
      })
      const at = box(left, top ?? bottom - maxHeight, width, maxHeight)
      expect(isIn(at, scene.room)).toBe(true)
      expect(maxHeight).toBeLessThanOrEqual(360)
      expect(width).toBeLessThanOrEqual(480)
      if (!isSheet) expect(scene.clear.some((each) => overlaps(at, each))).toBe(false)
    })
  )
})
