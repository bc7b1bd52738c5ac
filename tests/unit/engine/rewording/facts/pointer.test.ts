import { expect, test } from "vitest"

import { endsInPointer } from "~engine/rewording/facts/pointer"

test.each([
  ["Link in bio.", true],
  ["The link is in the first comment!", true],
  ["Act now!", false],
  ["We met in the comments of a blog.", false]
])("%s", (sentence, isPointer) => {
  expect(endsInPointer(sentence)).toBe(isPointer)
})
