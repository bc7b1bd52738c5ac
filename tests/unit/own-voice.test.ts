import { readFileSync } from "node:fs"

import { describe, expect, test } from "vitest"

import { ADVICE, ALERT, IDEAS, TARGET_WORDS } from "~balance/advice/words"
import { REFUSALS } from "~editors/refusal"
import { createJudge } from "~engine/judge"
import { PROMPTS } from "~engine/lexicon/gentle/prompts"
import { RULES } from "~engine/rules/index"

import * as optionsWords from "~options/words"
import { EFFECTS, EVIDENCE } from "~overlay/card/effects"
import * as cardWords from "~overlay/card/words"
import * as popupWords from "~popup/words"
import * as balanceWords from "~ui/balance-page/words"
import { WHAT_IT_READS } from "~ui/what-it-reads"
import * as welcomeWords from "~welcome/words"

const judge = createJudge()

const NOW = new Date(2026, 10, 27, 9)

/** What is said with words and figures put in, by the function that says it. */
const SAMPLES: ReadonlyMap<unknown, readonly unknown[]> = new Map([
  said(ADVICE.run, [3]),
  said(ADVICE.few, [1], [4]),
  said(ADVICE.overEarly, [1, 5], [2, 6]),
  said(ADVICE.overForGood, [1, 12, "5-3-2"], [3, 12, "5-3-2"]),
  said(ADVICE.over, [1, 12, 1, "9:1"], [3, 12, 4, "80/20"]),
  said(ADVICE.noneAsks, [6, "5-3-2"]),
  said(ADVICE.earned.all, [6]),
  said(ADVICE.earned.last, [1], [5]),
  said(ADVICE.room, [0, 12], [1, 12], [2, 14]),
  said(ADVICE.full, [0, 8, 1], [1, 11, 8], [2, 12, 3]),
  said(ALERT.run, [3]),
  said(ALERT.over, [1, 8], [5, 10]),

  said(cardWords.salesyName, [1], [3]),
  said(cardWords.ownWordsName, ["Nothing salesy", 1]),
  said(cardWords.borderlineSentence, ...Object.values(EFFECTS).map((effect): [string] => [effect])),
  said(cardWords.chipHint, ["It creates pressure.", "Alt+Shift+S"]),
  said(cardWords.hiddenNote, ["post", "x"], ["hour", "x"], ["site", "linkedin"]),
  said(cardWords.hideName, ["post", "x"], ["hour", "x"], ["site", "web"]),
  said(cardWords.hideSite, ["x"], ["web"]),
  said(cardWords.blankNote, ["[what, and for whom]"]),
  said(cardWords.ordinal, [3]),
  said(cardWords.ordinalWord, [3]),
  said(cardWords.offerName, ["the deadline", "the date", 2]),
  said(cardWords.ignoreName, ["here", "the deadline", 1], ["always", "the deadline", 2]),
  said(cardWords.removedNote, [["https://example.com", "@ann"]]),
  said(cardWords.partName, [1]),
  said(cardWords.partNote, [[1]], [[1, 2]]),
  said(cardWords.tagNote, ["#smallbusiness", "#SmallBusiness"]),
  said(cardWords.linkNote, [3], [12]),
  said(
    cardWords.nearCopyNote,
    ["here", new Date(2026, 10, 26), NOW],
    ["linkedin", new Date(2026, 10, 20), NOW]
  ),

  said(optionsWords.WORDS.about.changes, ["1.2"]),
  said(optionsWords.restsAfter, [3]),
  said(optionsWords.allMoves, [40]),
  said(optionsWords.allRules, [60, 0], [60, 2]),
  said(optionsWords.ruleOn, ["Shouting", "LinkedIn"]),
  said(optionsWords.insteadOf, ["Say what it does."]),
  said(optionsWords.sourceOf, ["A study, 2024"]),
  said(optionsWords.lastOf, [30, "posts"]),
  said(optionsWords.ownSitesOff, ["web"], ["mastodon"]),
  said(optionsWords.turnOnAgain, ["web"]),
  said(optionsWords.entriesNoted, [0], [1], [5]),
  said(optionsWords.ignoredCount, [1], [5]),
  said(optionsWords.oldIgnored, [1], [5]),
  said(optionsWords.ownWordsCount, [0], [1], [5]),
  said(optionsWords.ownWordName, ["Remove", "just"]),
  said(optionsWords.versionOf, ["1.2"]),

  said(popupWords.WORDS.promotions, [1], [3]),
  said(popupWords.WORDS.share, [0.2]),
  said(popupWords.WORDS.changeKind, ["X, today 09:30"]),
  said(popupWords.WORDS.ofWords, ["promotion", 1], ["conversation", 30]),
  said(popupWords.notAllowedNote, [["x", "linkedin"]]),
  said(popupWords.onSite, ["www.example.com"]),
  said(popupWords.stopOn, ["example.com"]),
  said(popupWords.stoppedOn, ["example.com"]),
  said(popupWords.switchName, ["x"], ["web"]),
  said(popupWords.pausedNote, ["14:05"]),
  said(popupWords.copyElsewhereNote, ["Posted on LinkedIn on Tuesday"]),
  said(popupWords.limitNote, ["x"]),
  said(popupWords.errandElsewhereNote, [{ times: 3, sites: ["x", "linkedin"] }]),

  said(balanceWords.saveName, ["PNG", "Week by week"]),
  said(balanceWords.figuresName, ["Week by week"]),
  said(balanceWords.postedIn, [30]),
  said(balanceWords.promotionsIn, [1, "in your last 30 posts"], [5, "in 12 posts so far"]),
  said(balanceWords.justOffered, [1, 4]),
  said(balanceWords.stayedFor, [0, 4], [2, 4]),
  said(balanceWords.inARow, [1], [3]),
  said(balanceWords.timesOf, ["3 in a row", 1], ["3 in a row", 2]),
  said(balanceWords.readingName, ["tweets.js"]),
  said(balanceWords.judgingName, ["tweets.js"]),
  said(balanceWords.readingSentence, ["tweets.js", 0], ["tweets.js", 12_300]),
  said(balanceWords.progressSentence, [12_300, 50_000, 2], [12_300, 50_000, null]),
  said(balanceWords.importedSentence, [
    "tweets.js",
    {
      ...{ added: 1, known: 2, changed: 1, endedEarly: "stopped" as const },
      leftOut: new Map([["entry without a date", 3]])
    }
  ]),
  said(balanceWords.interrupted, ["The browser has no more room."]),
  said(balanceWords.refusedImport, ["tweets.js"]),
  said(balanceWords.endedImport, ["tweets.js", true], ["tweets.js", false]),
  said(balanceWords.addAgain, ["tweets.js"]),

  said(welcomeWords.withheldNote, ["X and LinkedIn"])
])

/** @param calls sample words and figures, for one call each */
function said<Words extends readonly unknown[]>(
  speak: (...words: Words) => unknown,
  ...calls: readonly Words[]
): readonly [unknown, readonly unknown[]] {
  return [speak, calls.map((words) => speak(...words))]
}

/** Every sentence of a value, however deep; of functions what they say of {@link SAMPLES}. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value]
  if (typeof value === "function") {
    const samples = SAMPLES.get(value)
    if (!samples) throw new Error(`no sample words for ${value.name}`)
    return samples.flatMap(textsIn)
  }
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsIn)
  return []
}

/** Paragraphs of README.md, without code, tables and headings. */
const readme = readFileSync("README.md", "utf8")
  .replace(/```[\s\S]*?```/g, "")
  .split(/\n\n+/)
  .filter((paragraph) => /^[A-Z]/.test(paragraph))

const SPOKEN = {
  card: textsIn({ ...cardWords, ...REFUSALS }),
  effects: Object.values(EFFECTS).map((effect) => `It ${effect}.`),
  evidence: Object.values(EVIDENCE).map(({ sentence }) => sentence),
  prompts: Object.values(PROMPTS).flatMap(({ question, starter }) => [question, starter]),
  options: textsIn(optionsWords),
  popup: textsIn(popupWords),
  // The draft that one tries Softsell on is there to be salesy.
  welcome: textsIn({ ...welcomeWords, ...WHAT_IT_READS, DEMO_DRAFT: null }),
  // How to ask a network for an archive is a row of commands, in the words of its menus.
  balance: textsIn({ ...balanceWords, ARCHIVE_STEPS: null }),
  ideas: textsIn({ ...IDEAS, ...ADVICE, ...ALERT, ...TARGET_WORDS }),
  rules: RULES.flatMap(({ docs }) => [docs.why, docs.instead]),
  readme
}

describe.each(Object.entries(SPOKEN))("what Softsell itself says is not salesy: %s", (_, texts) => {
  test.each([...new Set(texts)].filter((text) => text.split(" ").length > 3))("%s", (text) => {
    const { verdict } = judge.judge({ text, site: "x", surface: "post" })
    expect(verdict).not.toBe("salesy")
  })
})
