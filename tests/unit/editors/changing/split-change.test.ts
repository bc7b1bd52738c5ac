// @vitest-environment happy-dom
import { expect, test } from "vitest"

import { splitChange } from "~editors/changing/split-change"
import { readText } from "~editors/reading/read-text"

/** A draft in which names in square brackets are chips. */
function attempt(draft: string, text: string) {
  const root = document.createElement("div")
  const chip = "<span contenteditable='false'>$1</span>"
  root.innerHTML = `<p>${draft.replace(/\[(.*?)\]/g, chip)}</p>`
  const reading = readText(root)
  return { root, reading, span: { start: 0, end: reading.text.length }, text }
}

test.each([
  ["buy from [@ann] now", "see what @ann has", ["buy from|see what", "now|has"]],
  ["buy [@ann] or [@bob] now", "see @ann or @bob today", ["buy|see", "now|today"]],
  ["buy [@ann] or [@bob] now", "buy @ann and @bob now", ["or|and"]],
  ["buy [@ann] now", "buy now", null],
  ["buy [@ann] or [@bob] now", "see @bob or @ann", null]
] as const)("%j to %j around its chips: %j", (draft, text, changes) => {
  const asked = attempt(draft, text)
  const pieces = splitChange(asked)
  const shown = pieces?.map(
    ({ span, text: words }) => `${asked.reading.text.slice(span.start, span.end)}|${words}`
  )
  expect(shown?.map((each) => each.replace(/ (?=\||$)/g, "")) ?? null).toEqual(changes)
})
