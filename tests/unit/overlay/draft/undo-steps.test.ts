import { expect, test } from "vitest"

import { undoableStep, type UndoStep, withoutUndone } from "~overlay/draft/undo-steps"

const step = (before: string, after: string): UndoStep => ({
  changes: [{ part: 0, before, after }],
  move: "m",
  phraseHash: "0"
})
const first = step("buy now", "have a look")
const second = step("have a look", "see it")

test.each([
  ["have a look", [first], first],
  ["have a look!", [first], null],
  ["see it", [first, second], second],
  ["have a look", [first, second], null],
  ["anything", [], null]
])(
  "%j: undo takes back the newest step while the draft reads as it left it",
  (text, steps, undoable) => {
    expect(undoableStep(steps, [text])).toBe(undoable)
  }
)

test.each([
  ["buy now", [first], []],
  ["have a look!", [first], [first]],
  ["have a look", [first, second], [first]],
  ["buy now", [first, second], [first, second]],
  ["anything", [], []]
])("%j: a step that was undone in the editor is left out", (text, steps, left) => {
  expect(withoutUndone(steps, [text])).toEqual(left)
})
