// @vitest-environment happy-dom
import { createRoot } from "react-dom/client"
import { flushSync } from "react-dom"
import { describe, expect, test } from "vitest"

import type { CardModel } from "~overlay/card/card-model"
import type { CardState } from "~overlay/card/card-view"
import { Chip } from "~overlay/card/chip"
import { EFFECTS, EVIDENCE } from "~overlay/card/effects"
import { WORDS } from "~overlay/card/words"
import { toneClass } from "~ui/tones"
import { IDLE_ACTIONS } from "./idle-actions"

function modelOf(label: string, state: CardState = "borderline"): CardModel {
  return {
    view: {
      state,
      label,
      name: label,
      sentence: "",
      marks: [],
      gentler: [],
      removed: null,
      leaveOut: [],
      prompt: null,
      blank: null,
      notes: [],
      quiet: false,
      thread: false
    },
    shape: "chip",
    width: 200,
    pillAt: "beside",
    details: null,
    site: "x",
    said: { text: "" },
    pill: null,
    pillNote: null,
    open: { kind: "none" },
    unfolded: null,
    hiding: null,
    shortcut: null,
    scheme: "light",
    busy: false,
    notice: null,
    canUndo: false
  }
}

/** What is drawn of a model. */
function drawn(model: CardModel): HTMLElement {
  const holder = document.createElement("div")
  flushSync(() => createRoot(holder).render(<Chip model={model} actions={IDLE_ACTIONS} />))
  return holder
}

/** The lines of a chip, as they are drawn. */
function linesOf(label: string): readonly string[] {
  const lines = drawn(modelOf(label)).querySelectorAll<HTMLElement>("[data-text]")
  return [...lines].map(({ dataset }) => dataset["text"] ?? "")
}

/** Characters of a line in 156 px: at 12 px alone, at 11 px in two. A wide character of a system font has 0.55 of that. */
const ONE_LINE = 25
const OF_TWO = 26

test.each([
  ["salesy", "note"],
  ["soft-sell", "good"],
  ["plain", "quiet"]
] as const)("a chip that says %s has the colour %s", (state, tone) => {
  const chip = drawn(modelOf(WORDS.states[state], state)).querySelector("button")!
  expect([...chip.classList]).toEqual(["chip", toneClass(tone)])
})

test("the way back from hiding stays within the room that the chip has", () => {
  const model = { ...modelOf("Salesy"), hiding: "post", width: 180, pillAt: "below" } as const
  const strip = drawn(model).querySelector<HTMLElement>(".strip")!
  expect(strip.style.maxWidth).toBe("180px")
  expect([...strip.children].map(({ className }) => className)).toEqual(["pill below", "undo"])
})

describe("a chip of 200 px has room for its words", () => {
  test.each([
    ["Soft sell", ["Soft sell"]],
    ["Salesy \u00B7 12", ["Salesy \u00B7 12"]],
    ["Valuable: personal story", ["Valuable: personal story"]],
    ["Borderline: asks for tags", ["Borderline: asks for tags"]],
    ["Borderline: asks people to come", ["Borderline:", "asks people to come"]]
  ])("%s", (label, lines) => {
    expect(linesOf(label)).toEqual(lines)
  })

  test.each([
    ...Object.values(EFFECTS).map((effect) => `${WORDS.states.borderline}: ${effect}`),
    ...Object.values(EVIDENCE).map(({ short }) => `${WORDS.states.valuable}: ${short}`)
  ])("%s", (label) => {
    const lines = linesOf(label)
    const room = lines.length === 1 ? ONE_LINE : OF_TWO
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(room)
  })
})
