import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { createJudge } from "~engine/judge"
import type { DraftInput, Judgement } from "~engine/types"

const judge = createJudge()
const post = (text: string): DraftInput => ({ text, site: "x", surface: "post" })
const judged = (text: string): Judgement => judge.judge(post(text))

describe("verdict", () => {
  test.each([
    "BUY NOW! 50% off our new course, today only. Link in bio",
    "Sign up for our free webinar and unlock the secrets of 10x growth! Register now: https://example.com/r",
    "Enter our giveaway: like, retweet and follow us for your chance to win a $100 voucher!"
  ])("salesy: %s", (text) => {
    const judgement = judged(text)
    expect(judgement.verdict).toBe("salesy")
    expect(judgement.strength).toBeGreaterThan(0)
    expect(judgement.salesy).toBeGreaterThan(0.5)
  })

  test.each([
    "Had a lovely walk with the dog this morning, the river was frozen over",
    "The library is closed on Monday because of the storm, and opens again on Tuesday at nine.",
    "Beware: somebody is calling people in our street and asking for their card number. Hang up.",
    "Congratulations to Maria on her new job, you have earned it!"
  ])("not salesy: %s", (text) => {
    const judgement = judged(text)
    expect(judgement.verdict).not.toBe("salesy")
    expect(judgement.strength).toBe(0)
    expect(judgement).not.toHaveProperty("gentler")
  })
})

describe("abstention", () => {
  test.each([
    ["", "too-short"],
    ["#monday #mood", "too-short"],
    ["@somebody lol", "too-short"],
    ["\u{1F525}\u{1F525}\u{1F525}", "too-short"],
    ["Kaufen Sie jetzt unsere neue Kollektion und sparen Sie heute viel Geld", "not-english"],
    ["Compra ahora y ahorra un montón en toda la tienda, solo hoy", "not-english"],
    [
      "\u4ECA\u65E5\u306F\u3068\u3066\u3082\u3044\u3044\u5929\u6C17\u3067\u3059\u306D",
      "not-english"
    ]
  ])("%s is %s", (text, reason) => {
    expect(judged(text)).toMatchObject({ verdict: "unsure", reason })
  })

  test.each(["@mira Thank you!", "@mira lol", "Same here"])(
    "in a reply a short answer is an answer: %s",
    (text) => {
      expect(judge.judge({ text, site: "x", surface: "reply" }).verdict).toBe("valuable")
    }
  )

  test.each([
    "lol u r so right fam",
    "wah gwaan bruv dat match was sick innit",
    "omg im ded, she rly said that tho",
    "ngl the new album slaps fr fr"
  ])("slang is English: %s", (text) =>
    expect(judged(text)).not.toMatchObject({ reason: "not-english" })
  )
})

describe("options", () => {
  const text = "Only 3 spots left! Sign up now and save 20%: https://example.com/x"

  test("sensitivity moves the verdict, never the probability", () => {
    const [relaxed, strict] = (["relaxed", "strict"] as const).map((sensitivity) =>
      judge.judge(post(text), { sensitivity })
    )
    expect(relaxed!.salesy).toBe(strict!.salesy)
  })

  test("a line that is shifted out of reach flags nothing", () => {
    expect(judge.judge(post(text), { thresholdShift: 1 }).verdict).not.toBe("salesy")
  })

  test("a disabled rule shows no finding and changes no probability", () => {
    const before = judged(text)
    const rule = before.findings[0]!.rule
    const after = judge.judge(post(text), { disabledRules: [rule] })
    expect(after.findings.map((finding) => finding.rule)).not.toContain(rule)
    expect(after.salesy).toBe(before.salesy)
  })

  test("an ignored phrase is not marked again", () => {
    const { start, end } = judged(text).findings[0]!
    const phrase = text.slice(start, end).toLowerCase()
    const after = judge.judge(post(text), { isIgnored: (words) => words === phrase })
    expect(after.findings.some((one) => one.start === start && one.end === end)).toBe(false)
  })
})

describe("bad input", () => {
  test.each([
    ["lone surrogates", "\uD83D\uDE00\uD83D buy \uDE00 now please"],
    ["NUL and zero width", "buy\u0000 our\u200B thing\u200D now"],
    ["right to left", "\u202Ebuy our course now\u202C"],
    ["100,000 of one letter", "a".repeat(100_000)],
    ["100,000 full stops", ".".repeat(100_000)],
    ["100,000 opening quotes", "\u201C".repeat(100_000)],
    ["50,000 lines", "a\n".repeat(50_000)]
  ])("%s", (_name, text) => {
    const { salesy, truncated } = judged(text)
    expect(salesy).toBeGreaterThanOrEqual(0)
    expect(salesy).toBeLessThanOrEqual(1)
    expect(truncated).toBe(text.length > 12_000)
  })

  test("any text gives spans within it, shares 0…1, highest first", () => {
    const word = fc.constantFrom(
      "buy",
      "now!",
      "our",
      "course",
      "50%",
      "@me",
      "#ad",
      "\n",
      "link in bio",
      "\uD83D"
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 30 }), (words) => {
        const text = words.join(" ")
        const { findings, good, salesy } = judged(text)
        for (const { start, end } of [...findings, ...good]) {
          expect(0 <= start && start < end && end <= text.length).toBe(true)
        }
        const shares = findings.map(({ share }) => share)
        expect(shares.every((share) => share > 0 && share <= 1)).toBe(true)
        expect([...shares].sort((one, other) => other - one)).toEqual(shares)
        expect(salesy >= 0 && salesy <= 1).toBe(true)
      }),
      { numRuns: 150 }
    )
  })

  test("the same draft gets the same judgement, whatever was judged between", () => {
    const text = "Our new guide is out. Grab it before Friday!"
    const before = judged(text)
    judged("something else entirely, about the weather")
    expect(judged(text)).toEqual(before)
  })
})
