import { expect, test } from "vitest"

import { isWrittenOver } from "~editors/changing/is-written-over"

const BEFORE = "A great offer is here."
const EXPECTED = "A calm\nword is here."

test.each([
  ["The site wrote this.", true],
  ["A calm\nword is here. Sent from my phone", true],
  ["A calmword is here.", false],
  ["A calm word great offer is here.", false],
  ["A calm\nThe site wrote this.", true],
  ["A greatword is here.", false],
  ["A greatcalmis here.", false],
  ["A", false],
  ["", false],
  [BEFORE, false],
  [EXPECTED, false]
])("%j", (after, isForeign) => {
  expect(isWrittenOver(after, BEFORE, EXPECTED)).toBe(isForeign)
})
