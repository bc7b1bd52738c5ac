import { expect, test } from "vitest"

import { createJudge } from "~engine/judge"
import { reword } from "~engine/rewording/reword"
import type { Span } from "~engine/types"

const PITCHES = [
  "Buy my course now!",
  "Don\u2019t miss our sale!",
  "Sign up for my newsletter today: https://a.example",
  "Grab your copy: https://b.example",
  "Book a free call now!",
  "Join 5,000+ happy readers!",
  "Order today and save 20%!",
  "Check out our shop: https://c.example",
  "Limited time only, hurry!",
  "Subscribe to my channel!",
  "Download our app now!",
  "Tag a friend who needs this!",
  "Shop our best-selling candles!",
  "Register now, seats are limited!",
  "DM me GROW and I\u2019ll send you the guide!"
]

/** Lines that get an offer: for the rest no template fits. */
const MIN_OFFERED = 11

test("fifteen pitches in one draft: all are marked, and offers go to the end", () => {
  const text = PITCHES.join("\n")
  const { findings, suggestions } = createJudge(reword).judge({
    ...{ text, site: "linkedin", surface: "post" }
  })
  const linesOf = (spans: readonly Span[]): readonly number[] => {
    const starts = PITCHES.map((_, at) => PITCHES.slice(0, at).join("\n").length)
    return starts.flatMap((start, at) => {
      const end = start + PITCHES[at]!.length + 1
      return spans.some((span) => span.start < end && span.end > start + 1) ? [at] : []
    })
  }
  expect(linesOf(findings)).toEqual(PITCHES.map((_, at) => at))
  const offered = linesOf(suggestions)
  expect(offered.length).toBeGreaterThanOrEqual(MIN_OFFERED)
  expect(offered.at(-1)).toBe(PITCHES.length - 1)
})
