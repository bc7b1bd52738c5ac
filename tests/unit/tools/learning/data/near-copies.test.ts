import { expect, test } from "vitest"

import { NearCopies } from "~tools/learning/data/near-copies"

const POST =
  "We planted forty trees along the old canal this weekend with the neighbours from number twelve"

test.each([
  ["the same text", POST],
  ["another link and name", `@anna ${POST} https://example.com/2`],
  ["capitals and marks", `${POST.toUpperCase()}!!!`],
  ["a word more at the end", `${POST} again`]
])("seen before: %s", (_name, text) => {
  const copies = new NearCopies()
  expect(copies.seen(POST)).toBe(false)
  expect(copies.seen(text)).toBe(true)
})

test("another post is another post", () => {
  const copies = new NearCopies()
  copies.seen(POST)
  expect(copies.seen("The canal froze last night and forty ducks stood on the ice")).toBe(false)
})
