import { expect, test } from "vitest"

import { createKeptUndo } from "~overlay/draft/kept-undo"
import type { UndoStep } from "~overlay/draft/undo-steps"

const step = (before: string, after: string, part = 0): UndoStep => ({
  changes: [{ part, before, after }],
  move: null,
  phraseHash: null
})

const STEPS = [step("Buy now", "Buy soon"), step("Buy soon", "Have a look")]

test.each([
  ["the same box and draft", "x home post", ["Have a look"], STEPS],
  ["another box", "x modal reply", ["Have a look"], []],
  ["a draft that was changed meanwhile", "x home post", ["Have a look!"], []],
  ["a draft that was undone meanwhile", "x home post", ["Buy soon"], []]
])("%s", (_what, box, texts, expected) => {
  const kept = createKeptUndo()
  kept.leave("x home post", ["Have a look"], STEPS)
  expect(kept.take(box, texts)).toEqual(expected)
})

test("nothing is kept of a draft that reads otherwise than our change left it", () => {
  const kept = createKeptUndo()
  kept.leave("x home post", ["I wrote on"], STEPS)
  expect(kept.take("x home post", ["Have a look"])).toEqual([])
})

test("drafts of two boxes of one kind are told apart, and each is taken once", () => {
  const kept = createKeptUndo()
  const other = [step("Sign up", "Come along")]
  kept.leave("facebook comment reply", ["Have a look"], STEPS)
  kept.leave("facebook comment reply", ["Come along"], other)
  expect(kept.take("facebook comment reply", ["Have a look"])).toEqual(STEPS)
  expect(kept.take("facebook comment reply", ["Have a look"])).toEqual([])
  expect(kept.take("facebook comment reply", ["Come along"])).toEqual(other)
})

test("a page with many boxes fills no memory", () => {
  const kept = createKeptUndo()
  for (let at = 0; at < 20; at++) kept.leave("box", [`after ${at}`], [step("x", `after ${at}`)])
  const found = Array.from({ length: 20 }, (_, at) => kept.take("box", [`after ${at}`]).length)
  expect(found.filter(Boolean)).toHaveLength(8)
})
