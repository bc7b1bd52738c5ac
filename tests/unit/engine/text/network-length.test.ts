import fc from "fast-check"
import { expect, test } from "vitest"

import { applyEdits } from "~engine/text/edit"
import { lengthWith, networkLength } from "~engine/text/network-length"
import { parseDraft } from "~engine/text/parse-draft"

test.each([
  ["x", "hello", 5],
  ["x", "see https://example.org/a/very/long/address/indeed", 27],
  ["x", "see https://example.org/in/a/sentence.", 28],
  ["x", "see t.co", 27],
  ["x", "The end. And on.", 16],
  ["x", "\u{1F525}", 2],
  ["x", "\u6F22\u5B57", 4],
  ["x", "\u201Cquoted\u201D \u2026", 11],
  ["x", "half a pair \uD83D", 14],
  ["linkedin", "see https://example.org", 23],
  ["facebook", "\u{1F525}", 2],
  ["bluesky", "\u{1F468}\u200D\u{1F469}\u200D\u{1F467} e\u0301", 3],
  ["bluesky", "\u{1F525}", 1],
  ["bluesky", "see https://example.org", 23],
  ["mastodon", "see https://example.org/a/very/long/address/indeed", 27],
  ["mastodon", "caf\u00E9 \u2013 \u201Cquoted\u201D", 15],
  ["web", "\u{1F525}", 2]
] as const)("%s counts %s as %i", (site, text, length) => {
  expect(networkLength(text, site)).toBe(length)
})

/** What posts are made of, as far as it is counted in its own way. */
const texts = fc
  .array(
    fc.constantFrom(
      ...["see", "t.co", "https://a.io/b", "end.", "\u{1F525}", "\u6F22", " ", "\n", ".", "com"]
    ),
    { maxLength: 12 }
  )
  .map((parts) => parts.join(""))

test.each(["x", "bluesky", "mastodon"] as const)(
  "an edit's length is the length of the edited text on %s",
  (site) => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), texts, (text, a, b, replacement) => {
        const start = Math.min(a, b) % (text.length + 1)
        const end = Math.min(text.length, start + (Math.max(a, b) % 9))
        const draft = parseDraft({ text, site, surface: "post" })
        const edit = { start, end, replacement }
        expect(lengthWith(draft, edit)).toBe(networkLength(applyEdits(text, [edit]), site))
      }),
      { numRuns: 2000 }
    )
  }
)
