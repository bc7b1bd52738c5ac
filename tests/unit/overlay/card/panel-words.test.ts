import { readdirSync, readFileSync } from "node:fs"

import { describe, expect, test } from "vitest"

import { createJudge } from "~engine/judge"
import { reword } from "~engine/rewording/reword"
import type { DraftInput } from "~engine/types"
import { buildView } from "~overlay/card/build-view"
import type { CardView } from "~overlay/card/card-view"

const judge = createJudge(reword)

function viewOf(draft: DraftInput): CardView {
  const judgement = judge.judge(draft)
  return buildView([{ text: draft.text, judgement }], judgement, draft.site)
}

/** The effects that the marked places of the panel say, in the order of the draft. */
const effectsOf = ({ marks }: CardView) =>
  marks.filter(({ findings }) => findings.length > 0).map(({ effect }) => effect)

test.each([
  [
    "The ASUS VivoBook S14 could be your dream laptop \u{1F60D} Find out more: https://example.com/a",
    "x",
    "It reads like a pitch.",
    ["reads like a pitch"]
  ],
  [
    "We built a scheduling app. You get the first month free, join us here https://example.com",
    "linkedin",
    "It asks people to come.",
    ["asks people to come"]
  ]
] as const)("%s", (text, site, sentence, effects) => {
  const view = viewOf({ text, site, surface: "post" })
  expect(view.state).toBe("salesy")
  expect([view.sentence, effectsOf(view)]).toEqual([sentence, effects])
})

test("New blog post: its link is offered with the words that it follows", () => {
  const text = "New blog post: how we cut our build time. Read it here https://example.com/build"
  const offers = viewOf({ text, site: "x", surface: "post" }).marks.flatMap(
    ({ offer }) => offer?.options ?? []
  )
  expect(offers.map(({ shown }) => shown)).toContain("build time: https://example.com/build")
  expect(offers.map(({ name }) => name)).toContain(
    "Replace \u201C. Read it here https://example.com/build\u201D with \u201C: https://example.com/build\u201D"
  )
})

/** Every n-th draft of our corpus: enough to meet every kind of mark, few enough to be quick. */
const EVERY = 8

const FOLDER = "assets/corpus"

const drafts = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".ndjson"))
  .flatMap((name) => readFileSync(`${FOLDER}/${name}`, "utf8").trim().split("\n"))
  .map((line) => JSON.parse(line) as DraftInput & { readonly label: string })
  .filter(({ label }) => label === "salesy")
  .filter((_, index) => index % EVERY === 0)

describe("the panel of a draft of our corpus", () => {
  const views = drafts.map((draft) => ({ draft, view: viewOf(draft) }))

  test("says of every marked place what its words do", () => {
    const mute = views.filter(({ view }) => view.marks.some(({ effect }) => effect.trim() === ""))
    expect(mute.map(({ draft }) => draft.text)).toEqual([])
  })

  test("offers nothing that begins amid a sentence", () => {
    const shown = views.flatMap(({ view }) =>
      view.marks.flatMap(({ offer }) => offer?.options ?? []).map((option) => option.shown)
    )
    expect(shown.filter((words) => /^\s*[.,:;!?]\s*\S*[\p{L}\p{N}]/u.test(words))).toEqual([])
  })

  test("says in its sentence what one of its lines says", () => {
    const torn = views.filter(({ view }) => {
      const said = /It (?:still )?(.+?)\./.exec(view.sentence)?.[1] ?? ""
      const isTold = ["salesy", "borderline"].includes(view.state) && effectsOf(view).length > 0
      return isTold && !effectsOf(view).includes(said)
    })
    expect(torn.map(({ draft, view }) => `${view.sentence} ${draft.text}`)).toEqual([])
  })
})
