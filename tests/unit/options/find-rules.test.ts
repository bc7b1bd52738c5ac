import { describe, expect, test } from "vitest"

import { RULES } from "~engine/rules/index"
import { findRules } from "~options/find-rules"

const idsOf = (search: string) => findRules(search).map(({ id }) => id)

describe("a search in the rules finds", () => {
  test.each([
    ["what the card says", "creates pressure", "no-urgency"],
    ["words that it marks", "act now", "no-urgency"],
    ["words that it marks", "Buy now", "no-buying-ask"],
    ["the rule by its name", "urgency", "no-urgency"],
    ["the title", "Asks for follows", "no-follow-begging"],
    ["what the card says of a good one", "practical tip", "tips-without-strings"]
  ])("%s: %s", (_what, search, id) => {
    expect(idsOf(search)).toContain(id)
    expect(idsOf(search).length).toBeLessThan(RULES.length / 2)
  })

  test("all where nothing is searched for, none where nobody says it", () => {
    expect(idsOf("")).toEqual(RULES.map(({ id }) => id))
    expect(idsOf("no rule says this")).toEqual([])
  })
})
