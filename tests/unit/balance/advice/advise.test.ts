import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { advise, balanceAlert, balanceNote } from "~balance/advice/advise"
import { chosenTarget, type Target, TARGETS } from "~balance/advice/targets"
import { type CountedPost, countRecords } from "~balance/counting/counted-post"
import { IDEAS } from "~balance/advice/words"
import { promotionRuns } from "~balance/counting/promotion-runs"
import { TARGET_IDS } from "~balance/advice/target-ids"
import { sampleRecord } from "../sample-record"

const KINDS = { p: "promotion", i: "information", c: "conversation", e: "personal" } as const

/** Newest first: `p` promotion, `i` information, `c` conversation, `e` personal. */
function posts(letters: string): CountedPost[] {
  return Array.from(letters, (letter, at) => ({
    kind: KINDS[letter as keyof typeof KINDS],
    site: "x",
    postedAt: 1_000_000 - at,
    offsetMinutes: 0
  }))
}

function target(id: Target["id"]): Target {
  return chosenTarget({ target: id, ownShare: 0.25 })
}

describe("nine of ten, as Reddit had it, counts comments", () => {
  test.each([
    ["nine comments and a post that promotes", 9, "earned"],
    ["seven comments and a post that promotes", 7, "over"]
  ])("%s", (_, comments, state) => {
    const replies = Array.from({ length: comments }, (__, at) =>
      sampleRecord({ id: `c${at}`, site: "reddit", surface: "reply", kind: "conversation" })
    )
    const ask = sampleRecord({ id: "ask", site: "reddit", kind: "promotion", intendedAt: 1 })
    expect(advise(countRecords([...replies, ask]), target("9-1"), false, 30).state).toBe(state)
  })
})

describe("what the balance says, newest post first", () => {
  test.each([
    ["", "80-20", "none", "Nothing counted yet. Your next post will be the first."],
    ["i", "80-20", "few", "One post so far. A few more will show a pattern."],
    ["ipi", "80-20", "few", "3 posts so far. A few more will show a pattern."],
    ["ppp", "80-20", "run", "Three promotions in a row. Reply to someone before the next."],
    ["pppppppppppp", "thirds", "run", "12 promotions in a row. Reply to someone before the next."],
    [
      "icecip",
      "80-20",
      "earned",
      "Your last five posts gave something; there’s room for a promotion."
    ],
    ["icecii", "80-20", "earned", "All 6 posts gave something; there’s room for a promotion."],
    [
      "iciip",
      "9-1",
      "over",
      "1 of your 5 posts was a promotion. It’s early days; something useful would do well next."
    ],
    [
      "pipici",
      "80-20",
      "over",
      "2 of your 6 posts were promotions. It’s early days; something useful would do well next."
    ],
    [
      "pipicicicici",
      "9-1",
      "over",
      "2 of your 12 posts were promotions. Eight useful ones would bring you back to 9:1."
    ],
    [
      "ppicpiciceec",
      "80-20",
      "over",
      "3 of your 12 posts were promotions. Three useful ones would bring you back to 80/20."
    ],
    [
      "picicicicici",
      "80-20",
      "room",
      "There’s room for one more promotion (1 in 12 posts so far), but share something useful first."
    ],
    [
      "ipicicicecicic",
      "own",
      "room",
      "There’s room for one more promotion (1 in 14 posts so far), but share something useful first."
    ],
    [
      "iiipicicicecicic",
      "own",
      "earned",
      "Your last three posts gave something; there’s room for a promotion."
    ],
    [
      "ipiciciceic",
      "9-1",
      "full",
      "1 of your 11 posts was a promotion. Eight more useful ones, then there’s room for another promotion."
    ],
    [
      "iciiiiic",
      "9-1",
      "full",
      "None of your 8 posts promotes anything. One more useful one, then there’s room for a promotion."
    ],
    [
      "icicic",
      "5-3-2",
      "full",
      "None of your last 6 posts promotes anything, just as 5-3-2 suggests."
    ]
  ] as const)("%s under %s", (letters, id, state, sentence) => {
    const advice = advise(posts(letters), target(id), false, 30)
    expect(advice.sentence).toBe(sentence)
    expect(advice.state).toBe(state)
  })
})

test.each([
  ["iiieeep", "conversation"],
  ["cccceep", "information"],
  ["cciicip", "personal"]
] as const)("%s lacks %s", (letters, kind) => {
  const advice = advise(posts(letters), target("9-1"), false, 30)
  expect(advice.idea?.kind).toBe(kind)
  expect(IDEAS[kind]).toContain(advice.idea?.text)
})

test("a run of promotions calls for conversation, whatever else is missing", () => {
  expect(advise(posts("pppccc"), target("80-20"), false, 30).idea?.kind).toBe("conversation")
})

test("as many giving posts as advised bring the share back, in a sliding window too", () => {
  const letters = fc.string({
    unit: fc.constantFrom("p", "i", "c", "e"),
    minLength: 10,
    maxLength: 30
  })
  fc.assert(
    fc.property(letters, fc.boolean(), (given, slides) => {
      const advice = advise(posts(given), target("80-20"), slides, given.length)
      if (advice.state !== "over") return
      const word = /(\w+) useful/.exec(advice.sentence)![1]!.toLowerCase()
      const words = "no one two three four five six seven eight nine ten".split(" ")
      const gifts = words.includes(word) ? words.indexOf(word) : Number(word)
      const after = ("i".repeat(gifts) + given).slice(0, slides ? given.length : undefined)
      const share = Array.from(after).filter((letter) => letter === "p").length / after.length
      expect(share).toBeLessThanOrEqual(0.2)
    })
  )
})

test("the live card says nothing while there is too little to say", () => {
  expect(balanceNote(advise(posts("ip"), target("80-20"), false, 30))).toBeNull()
  expect(balanceNote(advise(posts("icecip"), target("80-20"), false, 30))).toBe(
    "Your last five posts gave something; there’s room for a promotion."
  )
})

test.each([
  ["iciiiiip", "9-1", "1 promotion in 8 posts"],
  ["pipicicicici", "9-1", "2 promotions in 12 posts"],
  ["pppicicicici", "9-1", "3 promotions in a row"],
  ["icecip", "80-20", null]
] as const)("beside the chip: %s under %s", (letters, id, alert) => {
  const counted = posts(letters)
  expect(balanceAlert(counted, advise(counted, target(id), false, 30))).toBe(alert)
})

test("every target that can be stored is explained, with origin", () => {
  expect(TARGETS.map(({ id }) => id)).toEqual([...TARGET_IDS])
  for (const { origin, means } of TARGETS) {
    expect(origin.length).toBeGreaterThan(10)
    expect(means.length).toBeGreaterThan(10)
  }
})

test.each([
  ["", { byLength: [], current: 0, givenSince: 0, longest: 0 }],
  ["ppp", { byLength: [{ length: 3, times: 1 }], current: 3, givenSince: 0, longest: 3 }],
  [
    "ippipicppi",
    {
      byLength: [
        { length: 1, times: 1 },
        { length: 2, times: 2 }
      ],
      current: 0,
      givenSince: 1,
      longest: 2
    }
  ]
])("runs of promotions in %s", (letters, runs) => {
  expect(promotionRuns(posts(letters))).toEqual(runs)
})
