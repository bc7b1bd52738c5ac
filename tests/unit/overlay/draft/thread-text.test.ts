import { expect, test } from "vitest"

import { threadText, wordsOf } from "~overlay/draft/thread-text"

test("empty parts are no part of the thread's text", () => {
  expect(threadText(["One.", " ", "Two."])).toBe("One.\n\nTwo.")
})

test("words over two lines are put on one", () => {
  expect(wordsOf("a\n\nb c", { start: 0, end: 4 })).toBe("a b")
})
