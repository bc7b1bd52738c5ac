import { describe, expect, test } from "vitest"

import { promptFor } from "~engine/rewording/prompts/prompt-for"
import { parseDraft } from "~engine/text/parse-draft"
import type { DraftInput } from "~engine/types"

function ask(text: string, surface: DraftInput["surface"] = "post") {
  return promptFor(parseDraft({ text, site: "linkedin", surface }))
}

function filledIn(text: string, surface?: DraftInput["surface"]) {
  const prompt = ask(text, surface)
  return prompt && text.slice(0, prompt.at) + prompt.text + text.slice(prompt.at)
}

describe("one question, where the answer belongs", () => {
  test.each([
    [
      "My new video is up. Watch it now: https://example.org/v",
      "My new video is up. It\u2019s about [what, and for whom]. Watch it now: https://example.org/v"
    ],
    [
      "Our ferry diary: find out how we bake at sea! https://example.org",
      "[The first step.] Our ferry diary: find out how we bake at sea! https://example.org"
    ],
    [
      "Join our course today! https://example.org",
      "Join our course today! With it you can [do what]. https://example.org"
    ],
    ["Retweet and tag a friend to win!", "Retweet and tag a friend to win! [Your question]?"],
    ["Buy it now!", "[Your news.] Buy it now!"]
  ])("%s", (before, after) => expect(filledIn(before)).toBe(after))

  test("a reply is asked for the writer\u2019s own experience", () => {
    const before = "Great point about the old locks. Buy my book now!"
    expect(filledIn(before, "reply")).toBe(
      "Great point about the old locks. I\u2019ve seen [what you saw]. Buy my book now!"
    )
    expect(filledIn("@berit Buy my book now!", "reply")).toBe(
      "@berit Buy my book now! I\u2019ve seen [what you saw]."
    )
  })
})

test("the blank is what the placeholder spans", () => {
  const prompt = ask("Join our course today!")!
  const { start, end } = prompt.placeholder
  expect(prompt.text.slice(start, end)).toBe("[do what]")
})

test("nothing is asked while a blank is open", () => {
  expect(ask("Buy my book, it is about [what, and for whom].")).toBeNull()
})

test("brackets of the writer\u2019s own are no open blank", () => {
  expect(ask("Join our course [in person] today!")?.id).toBe("what-after")
})

test("nothing is asked where the answer would not fit", () => {
  const text = `Watch it now: https://example.org/v ${"word ".repeat(48)}`
  expect(promptFor(parseDraft({ text, site: "x", surface: "post" }))).toBeNull()
})
