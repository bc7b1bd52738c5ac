import { expect, test } from "vitest"

import { networkLength } from "~engine/rewording/network-length"

test.each([
  ["x", "hello", 5],
  ["x", "see https://example.org/a/very/long/address/indeed", 27],
  ["x", "\u{1F525}", 2],
  ["x", "\u6F22\u5B57", 4],
  ["x", "\u201Cquoted\u201D \u2026", 11],
  ["linkedin", "see https://example.org", 23],
  ["facebook", "\u{1F525}", 2]
] as const)("%s counts %s as %i", (site, text, length) => {
  expect(networkLength(text, site)).toBe(length)
})
