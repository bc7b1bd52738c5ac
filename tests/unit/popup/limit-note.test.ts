import { expect, test } from "vitest"

import { limitNote } from "~popup/words"

test.each([
  ["x", "X takes 280 characters."],
  ["reddit", "Reddit takes 40,000 characters in a post, 10,000 in a comment."],
  ["mastodon", "Mastodon usually takes 500 characters."],
  ["web", null]
] as const)("%s: %s", (site, note) => {
  expect(limitNote(site)).toBe(note)
})
