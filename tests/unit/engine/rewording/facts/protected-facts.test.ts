import { expect, test } from "vitest"

import { lostFacts } from "~engine/rewording/facts/protected-facts"

test.each([
  ["Buy at https://example.org/a now", "You can buy here", ["https://example.org/a"]],
  ["Thanks to @ada and @bo", "Thanks to @ada", ["@bo"]],
  ["Bread #rye #oats", "Bread #rye", ["#oats"]],
  ["Only 3 seats left", "Few seats left", ["3"]],
  ["For just $9.99 a month", "For $9.99 a month", []],
  ["Seats for \u00A312", "Seats for \u00A321", ["\u00A312"]],
  ["Doors open on Friday", "Doors open soon", ["Friday"]],
  ["ONLY TODAY", "Today only", []],
  ["She said \u201Cnever again\u201D to me", "She said no to me", ["never again"]],
  ["A talk by Noor Osei on bread", "A talk on bread", ["Noor", "Osei"]],
  ["We did it \u{1F525}", "We did it", ["\u{1F525}"]],
  ["10x your sales", "Raise your sales", ["10x"]],
  ["Our Best Offer Ever", "An offer", []]
] as const)("%s \u2192 %s", (before, after, lost) => {
  expect(lostFacts(before, after).map(({ text }) => text)).toEqual(lost)
})
