import { expect, test } from "vitest"

import { mannersOf, type PromotedPost, talkAfter } from "~balance/counting/how-promoted"

import { sampleRecord } from "../sample-record"

const DAY = 86_400_000
const NOW = Date.UTC(2026, 0, 31)

/** A promotion so many days ago. */
function promotion(daysAgo: number, more: Partial<PromotedPost> = {}): PromotedPost {
  const strength = 1
  return sampleRecord({ kind: "promotion", strength, intendedAt: NOW - daysAgo * DAY, ...more })
}

/** A reply so many days ago. */
function reply(daysAgo: number, more: Partial<PromotedPost> = {}): PromotedPost {
  const intendedAt = NOW - daysAgo * DAY
  return sampleRecord({ kind: "conversation", surface: "reply", intendedAt, ...more })
}

test("promotions by how they ask, as the person calls them", () => {
  const posts = [
    promotion(1),
    promotion(2, { strength: 2 }),
    promotion(3, { strength: 3 }),
    promotion(4, { correctedKind: "personal" }),
    reply(5, { correctedKind: "promotion", strength: 0 })
  ]
  expect(mannersOf(posts)).toEqual({ plain: 2, pushing: 1, hard: 1 })
})

test("replies within a day, on that network, after promotions whose day is over", () => {
  const posts = [
    promotion(0.5),
    promotion(3),
    ...[2.9, 2.5, 2.1].map((daysAgo) => reply(daysAgo)),
    promotion(6),
    reply(5.5),
    promotion(9),
    reply(7.9),
    reply(8.5, { site: "linkedin" })
  ]
  expect(talkAfter(posts, NOW)).toEqual({
    promotions: 3,
    stayed: 2,
    byReplies: { none: 1, few: 1, many: 1 }
  })
})
