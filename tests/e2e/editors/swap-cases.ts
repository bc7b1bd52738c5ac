import { expect } from "vitest"

import type { EditorPage } from "./editor-page"
import { place } from "./editor-page"
import type { EditorCase } from "./editor-case"
import type { LabEditor } from "./editors"

/** Text typed and then replaced: the words, and what shall be there afterwards. */
type Swap = {
  readonly draft: string
  readonly old: string
  readonly fresh: string
  readonly nth?: number
}

/** The most that a change of several blocks takes to undo: two steps each. */
const MAX_UNDOS = 16

/** Replaces, looks at the model, presses undo once, or once for each block, and looks again. */
async function swapsAndUndoes(
  page: EditorPage,
  { undoesByBlock = false }: LabEditor,
  { draft, old, fresh, nth = 0 }: Swap
): Promise<void> {
  await page.setText(draft)
  const { start, end } = place(draft, old, nth)
  const wanted = draft.slice(0, start) + fresh + draft.slice(end)
  const result = await page.replace(old, fresh, { nth })
  expect(result).toMatchObject({ outcome: "replaced", text: wanted })
  expect(await page.model()).toBe(wanted)
  const undos = undoesByBlock && `${old}${fresh}`.includes("\n") ? MAX_UNDOS : 1
  for (let count = 0; count < undos && (await page.model()) !== draft; count++) await page.undo()
  expect(await page.model(), "after undo").toBe(draft)
}

function swap(name: string, details: Swap): EditorCase {
  return {
    name,
    run: (page, _browser, editor) => swapsAndUndoes(page, editor, details)
  }
}

const LINES = "We made a tool.\nBuy now and win!\n\nThe third line #win ends it."

/** Replacements within a line, next to and across what editors treat specially, and those of several lines. */
export const SWAP_CASES: readonly EditorCase[] = [
  swap("A: a phrase in one line", {
    draft: "This great offer is here.",
    old: "great offer",
    fresh: "idea"
  }),
  swap("C: next to a hashtag", {
    draft: "Try this deal #win today",
    old: "this deal",
    fresh: "it"
  }),
  swap("D: from plain text into a hashtag", {
    draft: "Try the deal #win today",
    old: "deal #win",
    fresh: "idea"
  }),
  swap("D: out of a hashtag", { draft: "Try #win deals today", old: "in deals", fresh: "ord" }),
  swap("D: a hashtag alone", { draft: "Try the #win today", old: "#win", fresh: "idea" }),
  swap("D: a mention of typed text", { draft: "Ask @ann today", old: "@ann", fresh: "somebody" }),
  swap("E: a phrase removed", { draft: "A truly great idea", old: "truly ", fresh: "" }),
  swap("E: a line emptied", { draft: "One\nBuy now\nThree", old: "Buy now", fresh: "" }),
  swap("E: the draft emptied", { draft: "Buy now", old: "Buy now", fresh: "" }),
  swap("a whole line", { draft: "One\nBuy now\nThree", old: "Buy now", fresh: "Have a look" }),
  swap("a whole one-line draft", { draft: "Buy now", old: "Buy now", fresh: "Have a look" }),
  swap("the second of two equal phrases", {
    draft: "buy now or buy now, friends",
    old: "buy now",
    fresh: "look",
    nth: 1
  }),
  swap("emoji, joined emoji and flags before the phrase", {
    draft: "\u{1F469}\u200D\u{1F469}\u200D\u{1F467} \u{1F389}\u{1F1E9}\u{1F1EA} buy now \u2728 ok",
    old: "buy now",
    fresh: "look"
  }),
  swap("an emoji itself", {
    draft: "Wow \u{1F680}\u{1F680} launch",
    old: " \u{1F680}\u{1F680}",
    fresh: ""
  }),
  swap("right-to-left text", {
    draft: "\u0634\u0644\u0627\u0645 buy now \u05E9\u05DC\u05D5\u05DD",
    old: "buy now",
    fresh: "look"
  }),
  swap("several lines: the whole draft", {
    draft: LINES,
    old: LINES,
    fresh: "Hello friends.\n\nA tool that we made.\n\nIt is #free to try."
  }),
  swap("several lines: from the middle of one into another", {
    draft: "Keep one two\nthree four\nfive six keep",
    old: "one two\nthree four\nfive six",
    fresh: "ONE\nTWO x\nTHREE"
  }),
  swap("several lines: joined into one", {
    draft: "Keep one two\nthree four\nfive six keep",
    old: "one two\nthree four\nfive six",
    fresh: "joined"
  }),
  swap("several lines: one line split", {
    draft: "a\nKeep one two keep\nz",
    old: "one two",
    fresh: "1\n2"
  }),
  swap("several lines: whole lines in the middle", {
    draft: "one\ntwo\nthree\nfour\nfive",
    old: "two\nthree",
    fresh: "TWO a\nTWO b\n\nTHREE"
  }),
  swap("several lines: whole lines emptied", {
    draft: "one\ntwo\nthree\nfour\nfive",
    old: "two\nthree",
    fresh: ""
  }),
  swap("several lines: whole lines become one", {
    draft: "one\ntwo\nthree\nfour\nfive",
    old: "two\nthree",
    fresh: "2 and 3"
  }),
  swap("several lines: whole lines removed", {
    draft: "one\ntwo\nthree\nfour\nfive",
    old: "two\nthree\n",
    fresh: ""
  }),
  swap("several lines: the last ones removed", {
    draft: "one\ntwo\n\nthree",
    old: "\ntwo\n\nthree",
    fresh: ""
  }),
  swap("several lines: the first ones removed", {
    draft: "one\n\ntwo\nthree",
    old: "one\n\n",
    fresh: ""
  }),
  swap("several lines: an empty line removed", {
    draft: "one\n\ntwo",
    old: "one\n\ntwo",
    fresh: "one\ntwo"
  })
]
