import { expect, test } from "vitest"

import { roomNotes } from "~overlay/card/room-notes"

test.each([
  ["mastodon", "Open today #smallbusiness", "#SmallBusiness", "#smallbusiness"],
  ["bluesky", "#findyourwork begins", "#FindYourWork", "#findyourwork"]
] as const)("%s: %s", (site, text, better, tag) => {
  expect(roomNotes([text], site)).toEqual([`Screen readers read ${better} better than ${tag}.`])
})

test.each([
  "#WomenInTech",
  "#ContentMarketing",
  "#DigitalMarketing",
  "#MentalHealth",
  "#MondayMotivation",
  "#BackToSchool",
  "#BuildInPublic",
  "#PhotoOfTheDay",
  "#WebDevelopment",
  "#ScreenReader",
  "#BlackAndWhite",
  "#BlackLivesMatter",
  "#SocialMedia",
  "#OpenToWork"
])("the words of %s are found", (better) => {
  const tag = better.toLowerCase()
  expect(roomNotes([tag], "mastodon")).toEqual([
    `Screen readers read ${better} better than ${tag}.`
  ])
})

test.each([
  "#therapist",
  "#softsell",
  "#bookstagram",
  "#photography",
  "#entrepreneurship",
  "#information",
  "#combination",
  "#carnations",
  "#personality",
  "#marketing",
  "#manchester",
  "#washington",
  "#palestine",
  "#opensource",
  "#newsletter",
  "#healthcare",
  "#weekend",
  "#timeless",
  "#friendship",
  "#homework",
  "#overlooked",
  "#facebook",
  "#smartphone",
  "#nevertheless"
])("%s is one word, or a name", (tag) => {
  expect(roomNotes([tag], "mastodon")).toEqual([])
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
