import { expect, test } from "vitest"

import { roomNotes } from "~overlay/card/room-notes"

test.each([
  ["mastodon", "Open today #smallbusiness", "#SmallBusiness", "#smallbusiness"],
  ["bluesky", "#findyourwork begins", "#FindYourWork", "#findyourwork"]
] as const)("%s: %s", (site, text, better, tag) => {
  expect(roomNotes([text], site)).toEqual([`Screen readers read ${better} better than ${tag}.`])
})

test.each([
  ["mastodon", "a word of its own", "#together"],
  ["mastodon", "capitals are there", "#SmallBusiness"],
  ["mastodon", "no words that are sure", "#fediblogr"],
  ["mastodon", "another language", "#guten\u00E4bend"],
  ["mastodon", "longer than any tag", `#${"small".repeat(20)}`],
  ["x", "another network", "#smallbusiness"],
  ["web", "another site", "#smallbusiness"]
] as const)("%s: silent about %s", (site, _why, text) => {
  expect(roomNotes([text], site)).toEqual([])
})
