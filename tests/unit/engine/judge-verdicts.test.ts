import { readdirSync, readFileSync } from "node:fs"

import { describe, expect, test } from "vitest"

import { createJudge } from "~engine/judge"
import { isPromotion } from "~engine/judgement"
import { type DraftInput, type Judgement, SENSITIVITIES, type Strength } from "~engine/types"
import { isHeldOut } from "~tools/learning/data/select-examples"

type CorpusDraft = DraftInput & {
  readonly pair: string
  readonly label: "salesy" | "valuable" | "unsure"
  readonly strength: Strength
}

const FOLDER = "assets/corpus"

/** Drafts of our corpus on which the model was not trained. */
const drafts = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".ndjson"))
  .flatMap((name) =>
    readFileSync(`${FOLDER}/${name}`, "utf8")
      .trim()
      .split("\n")
      .map((line) => ({ file: name.replace(".ndjson", ""), ...(JSON.parse(line) as CorpusDraft) }))
  )
  .filter(({ pair }) => isHeldOut({ set: "corpus", group: pair }))

const judge = createJudge()
const judged = drafts.map(({ text, site, surface, ...draft }) => ({
  ...draft,
  text,
  bySensitivity: SENSITIVITIES.map((sensitivity) =>
    judge.judge({ text, site, surface }, { sensitivity })
  ) as [Judgement, Judgement, Judgement]
}))

/** Index of the sensitivity that people get unless they choose. */
const BALANCED = SENSITIVITIES.indexOf("balanced")

const balanced = judged.map((draft) => ({ ...draft, judgement: draft.bySensitivity[BALANCED]! }))

const textsOf = (wrong: readonly { readonly text: string }[]): readonly string[] =>
  wrong.map(({ text }) => text)

describe("purpose and manner agree with the verdict", () => {
  test("a promotion has a manner, nothing else has", () => {
    const wrong = balanced.filter(
      ({ judgement: { kind, strength } }) => (kind === "promotion") !== strength > 0
    )
    expect(textsOf(wrong)).toEqual([])
  })

  test("what is called salesy or a soft sell is of the kind promotion", () => {
    const wrong = balanced.filter(
      ({ judgement: { verdict, kind } }) => isPromotion(verdict) && kind !== "promotion"
    )
    expect(textsOf(wrong)).toEqual([])
  })

  test("a close call has words to show", () => {
    const wrong = balanced.filter(
      ({ judgement }) =>
        judgement.verdict === "unsure" &&
        judgement.reason === "close-call" &&
        judgement.findings.length === 0
    )
    expect(textsOf(wrong)).toEqual([])
  })

  test("sensitivity moves verdicts alone, and only towards salesy", () => {
    const rank = ({ verdict }: Judgement): number =>
      verdict === "salesy" ? 2 : verdict === "soft-sell" ? 1 : 0
    const wrong = judged.filter(({ bySensitivity: [relaxed, middle, strict] }) => {
      const same = [relaxed, strict].every(
        ({ salesy, kind, strength }) =>
          salesy === middle.salesy && kind === middle.kind && strength === middle.strength
      )
      return !same || rank(relaxed) > rank(middle) || rank(middle) > rank(strict)
    })
    expect(textsOf(wrong)).toEqual([])
  })
})

/** Kinds of drafts that used to be wrong; figures of each are in the model card. */
const MENDED = [
  "brand-slogans",
  "causes",
  "coins-and-airdrops",
  "disguised-pitches",
  "help-then-offer",
  "hiring-and-intros",
  "luck-and-share-bait",
  "network-marketing",
  "others-things",
  "plain-invitations",
  "recycled-lessons",
  "review-thanks",
  "sales-jokes",
  "small-news",
  "soft-sells",
  "support-asks",
  "thanks-with-push"
]

describe("kinds of drafts that used to be wrong, drafts apart from training", () => {
  const ours = balanced.filter(({ file }) => MENDED.includes(file))

  /** The kinds differ; plain vacancies are the hardest. */
  test.each(MENDED)("%s: what gives is hardly ever called salesy", (file) => {
    const useful = ours.filter((draft) => draft.file === file && draft.label === "valuable")
    const wrong = useful.filter(({ judgement }) => judgement.verdict === "salesy")
    expect(useful.length).toBeGreaterThan(0)
    expect(wrong.length, textsOf(wrong).join("\n")).toBeLessThanOrEqual(3)
  })

  test("over all kinds, one in sixteen at most", () => {
    const useful = ours.filter(({ label }) => label === "valuable")
    const wrong = useful.filter(({ judgement }) => judgement.verdict === "salesy")
    expect(wrong.length / useful.length, textsOf(wrong).join("\n")).toBeLessThan(1 / 16)
  })

  test("what pushes is called a promotion in most", () => {
    const pushing = ours.filter(({ label, strength }) => label === "salesy" && strength >= 2)
    const missed = pushing.filter(({ judgement }) => !isPromotion(judgement.verdict))
    expect(missed.length / pushing.length, textsOf(missed).join("\n")).toBeLessThan(0.25)
  })
})
