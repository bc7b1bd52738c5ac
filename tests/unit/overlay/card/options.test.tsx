// @vitest-environment happy-dom
import type { ReactElement } from "react"
import { flushSync } from "react-dom"
import { createRoot } from "react-dom/client"
import { expect, test } from "vitest"

import type { Mark, Offer } from "~overlay/card/card-view"
import { MarkRow } from "~overlay/card/mark-row"
import { Options } from "~overlay/card/options"
import { IDLE_ACTIONS } from "./idle-actions"

const LONG =
  "My book on how we bake bread at night is out on 3 June, in every shop that has a shelf for it"

function offerOf(shown: string): Offer {
  return {
    id: "one",
    old: "old",
    suggestion: {
      start: 0,
      end: 3,
      rule: "no-urgency",
      move: "drop-urgency",
      depth: "phrase",
      replacement: shown,
      alternatives: [],
      placeholder: null
    },
    options: [
      {
        replacement: shown,
        fresh: shown,
        shown,
        name: `Replace \u201Cold\u201D with \u201C${shown}\u201D`,
        select: null
      }
    ]
  }
}

/** What is drawn, with the card's own elements. */
function drawn(element: ReactElement): HTMLElement {
  const holder = document.createElement("div")
  flushSync(() => createRoot(holder).render(element))
  return holder
}

test.each([
  ["My book is out on 3 June.", "My book is out on 3 June."],
  [LONG, "My book on how we bake bread at night is out on 3 June, in every shop\u2026"]
])("an offer is whole in two lines, else cut at a word's end: %j", (shown, seen) => {
  for (const isBrief of [true, false]) {
    const options = (
      <Options offer={offerOf(shown)} actions={IDLE_ACTIONS} isMain={false} isBrief={isBrief} />
    )
    const button = drawn(options).querySelector<HTMLElement>("button")!
    expect(button.dataset["text"]).toBe(seen)
    expect(button.getAttribute("aria-label")).toContain(shown)
  }
})

test.each([
  ["3 spots left", "row", ["about", "offers", "cross"]],
  ["My book is out on 3 June.", "row long", ["about", "cross", "offers"]]
])("beside the words or below them, in the order of the eye: %j", (shown, row, order) => {
  const mark: Mark = {
    id: "one",
    part: 0,
    findings: ["one"],
    words: "old",
    rule: "no-urgency",
    effect: "creates pressure",
    why: null,
    offer: offerOf(shown),
    isFirst: true,
    ignore: { here: "Ignore", always: null }
  }
  const line = drawn(
    <MarkRow mark={mark} thread={false} actions={IDLE_ACTIONS} />
  ).firstElementChild!
  expect(line.className).toBe(row)
  expect([...line.children].map(({ className }) => className)).toEqual(order)
})
