import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { afterStep, blockSteps } from "~editors/changing/block-steps"
import type { Span } from "~engine/types"

/** Blocks as one text, and where each stands in it. */
function joined(blocks: readonly string[]): { readonly text: string; readonly spans: Span[] } {
  const spans: Span[] = []
  let at = 0
  for (const block of blocks) {
    spans.push({ start: at, end: at + block.length })
    at += block.length + 1
  }
  return { text: blocks.join("\n"), spans }
}

function stepsFor(blocks: readonly string[], after: string) {
  const { text, spans } = joined(blocks)
  return blockSteps(text, spans, after)
}

describe("what is done to which block", () => {
  test.each([
    ["words of one block", ["One great deal.", "Two."], "One deal.\nTwo.", ["edit 0"]],
    ["words of two", ["Buy now!", "Two.", "Hurry!"], "Buy.\nTwo.\nCome.", ["edit 2", "edit 0"]],
    ["a block goes from the middle", ["One.", "Hurry!", "Three."], "One.\nThree.", ["remove 1"]],
    ["the first goes", ["Hurry!", "Two."], "Two.", ["remove 0"]],
    ["the last goes", ["One.", "Link in bio."], "One.", ["remove 1"]],
    ["one comes back", ["One.", "Three."], "One.\nTwo.\nThree.", ["add 0"]],
    ["one comes first", ["Two."], "One is here.\nTwo.", ["add -1"]],
    ["two come, one behind the other", ["One."], "One.\n\nThree.", ["add 0", "add 0"]],
    ["one goes and one changes", ["One deal.", "Hurry!"], "One.", ["remove 1", "edit 0"]],
    ["a line of several goes", ["One.\nHurry!\nThree."], "One.\nThree.", ["edit 0"]],
    ["nothing", ["One.", ""], "One.\n", []]
  ])("%s", (_, blocks, after, steps) => {
    expect(stepsFor(blocks, after)?.map(({ kind, block }) => `${kind} ${block}`)).toEqual(steps)
  })

  test.each([
    ["a line is to come into the middle of a block", ["One.\nThree."], "One.\nTwo.\nThree."],
    ["there are more lines than are compared", ["One."], "\n".repeat(300)]
  ])("refused: %s", (_, blocks, after) => {
    expect(stepsFor(blocks, after)).toBeNull()
  })
})

const line = fc.constantFrom("", "a", "great offer", "great idea", "we made it", "\u{1F389} now")
const block = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"))

test("the steps make the one draft of the other, and none moves the words of a later one", () => {
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 6 }),
      fc.array(line, { minLength: 1, maxLength: 8 }),
      (blocks, lines) => {
        const steps = stepsFor(blocks, lines.join("\n"))
        fc.pre(steps !== null)
        expect(steps.reduce(afterStep, blocks.join("\n"))).toBe(lines.join("\n"))
        const starts = steps.map(({ span }) => span.start)
        expect(starts).toEqual([...starts].sort((one, other) => other - one))
      }
    )
  )
})

test("blocks of one line can become any other lines", () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 6 }),
      fc.array(line, { minLength: 1, maxLength: 6 }),
      (blocks, lines) => {
        const steps = stepsFor(blocks, lines.join("\n"))
        expect(steps?.reduce(afterStep, blocks.join("\n"))).toBe(lines.join("\n"))
      }
    )
  )
})
