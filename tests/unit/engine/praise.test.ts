import { describe, expect, test } from "vitest"

import { createJudge } from "~engine/judge"
import type { Surface } from "~engine/types"

const judge = createJudge()

/** Ids of the rules that praise a draft. */
function praisedBy(text: string, surface: Surface): readonly string[] {
  return judge.judge({ text, site: "x", surface }).good.map(({ rule }) => rule)
}

describe("praised", () => {
  test.each<[rule: string, text: string, surface?: Surface]>([
    ["thanks", "Thank you to everyone who carried chairs last night."],
    ["thanks", "Made it home. Thanks @annaberg for the lift and the soup."],
    ["congratulations", "Congratulations to Mira on the new job, you earned it."],
    ["reason-given", "We close at four on Friday because the bakers start at two in the night."],
    [
      "personal-moment",
      "My daughter lost her first tooth this morning and put it in the sugar bowl."
    ],
    ["lesson-learned", "I learned that nobody reads the second page of a menu."],
    [
      "tips-without-strings",
      "For stale bread: soak it in milk.\nFreeze the rest in slices for toast."
    ],
    ["open-question", "We have too many plums this year. What do you make of yours?"],
    [
      "reason-for-the-link",
      "How we cut our bread waste by half, with the numbers of two years in a table: https://example.com/waste"
    ],
    [
      "answer-in-a-reply",
      "Good question! The salt goes in last, once the dough has rested.",
      "reply"
    ]
  ])("%s: %s", (rule, text, surface = "post") => {
    expect(praisedBy(text, surface)).toContain(rule)
  })
})

describe("not praised", () => {
  test.each<[text: string, surface?: Surface]>([
    ["Agree?"],
    ["Thoughts?"],
    ["No thanks, I have enough of them."],
    ["Sales went up by a third thanks to the warm spring."],
    ["Sorry for the inconvenience, please DM us your order number.", "reply"],
    ["@tom Thanks for getting back to us. Our team will look into it.", "reply"],
    ["Good luck getting them to answer the phone."],
    ["I think it may rain."],
    ["What are you waiting for?"],
    ["Advice I wish I had when I was at a bank."],
    ["Wash your mouth out!"],
    ["Is it because of the name?"],
    ["“Thank you for the soup,” he said, and left."]
  ])("%s", (text, surface = "post") => {
    expect(praisedBy(text, surface)).toEqual([])
  })
})
