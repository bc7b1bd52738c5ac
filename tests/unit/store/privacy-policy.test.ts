import { readFileSync } from "node:fs"

import { describe, expect, test, vi } from "vitest"

import { MAX_IGNORED_WORDS } from "~messaging/messages"
import { WORDS } from "~options/words"
import { CELLS } from "~store/cells"

vi.mock("~platform/browser", () => import("./fake-browser"))

/** A text as one line. */
const read = (name: string): string =>
  readFileSync(`assets/store/${name}.md`, "utf8").replace(/\s+/g, " ")
const TEXTS = {
  "privacy-policy": read("privacy-policy"),
  "privacy-answers": read("privacy-answers")
}
const BOTH = Object.entries(TEXTS)

/** What the policy says of each stored value; whoever adds one tells people of it. */
const TOLD: Readonly<Record<keyof typeof CELLS, string>> = {
  settings: "your settings, and the words that you want to avoid",
  ownWords: "the words that you want to avoid",
  texts: "The text of a post only if you turn that on",
  textWish: "or to keep no texts",
  appliedTextWishes: "which of the wishes below have been carried out",
  ignoredPhrases: "Phrases that you chose to ignore",
  ignoredWords: "in the words of your draft",
  ownSites: "The sites you added",
  pauses: "pauses",
  passedOver: "which kinds of rewording you passed over",
  machine: "a random name for each computer",
  historyChange: "Notes of its own",
  countedState: "Notes of its own",
  erasing: "which of the wishes below have been carried out",
  appliedErasures: "which of the wishes below have been carried out",
  heldRecords: "For each post",
  debugLog: "A debug log if you switch it on",
  fingerprintKey: "a secret that stays on this computer",
  hadPosts: "Notes of its own",
  historyLost: "Notes of its own",
  unfinishedImport: "The name and size of an archive",
  recentPosts: "your latest posts as above, ready for the popup",
  historyFull: "Notes of its own",
  erasure: "to forget everything, once daily counts have gone there"
}

/** Wherever people read in one sentence what becomes of their words. */
const PROMISES = [
  "assets/_locales/en/messages.json",
  "assets/store/listing.json",
  "assets/store/privacy-policy.md",
  "README.md",
  "CHANGELOG.md",
  "src/ui/what-it-reads.ts"
]

test.each(PROMISES)("%s does not promise more than holds: settings and own words roam", (file) => {
  const text = readFileSync(file, "utf8")
  expect(text).not.toMatch(/nothing (?:\w+ ){0,3}leaves/i)
  expect(text).toMatch(/\bon (?:your|this) computer\b/)
})

describe("the privacy policy tells of everything that is stored", () => {
  test.each(Object.keys(CELLS))("%s", (name) => {
    expect(TEXTS["privacy-policy"]).toContain(TOLD[name as keyof typeof CELLS])
  })

  test("what roams stands under what the browser carries", () => {
    const carried = /\*\*What your browser carries\.\*\*.*?\*\*Who gets it/.exec(
      TEXTS["privacy-policy"]
    )?.[0]
    for (const [name, { area }] of Object.entries(CELLS))
      if (area === "sync") expect(carried).toContain(TOLD[name as keyof typeof CELLS])
  })
})

describe.each(BOTH)("%s", (_name, text) => {
  test("says how much of an ignored phrase is kept", () => {
    expect(text).toContain(`${MAX_IGNORED_WORDS} characters each at most`)
  })

  test("does not hide that the browser's maker carries what roams", () => {
    expect(text).not.toMatch(/nobody but/i)
    expect(text).toMatch(/browser's maker (?:handles|carries)/)
  })

  test("has Chrome's sentence on limited use", () => {
    expect(text).toContain(
      "The use of information received from Google APIs will adhere to the Chrome Web Store User Data Policy, including the Limited Use requirements."
    )
  })

  test.each([
    "archive",
    "debug log",
    "address of the tab",
    "structure of a box",
    "words that",
    "private window"
  ])("tells of: %s", (what) => {
    expect(text.toLowerCase()).toContain(what)
  })

  test("names buttons that there are", () => {
    const labels = Array.from(text.matchAll(/\*((?:Forget|Save)[^*]*)\*/g), ([, label]) => label)
    expect(labels).not.toEqual([])
    for (const label of labels) expect(Object.values(WORDS.data)).toContain(label)
  })
})
