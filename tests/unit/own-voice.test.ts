import { readFileSync } from "node:fs"

import { describe, expect, test } from "vitest"

import { ADVICE, IDEAS, TARGET_WORDS } from "~balance/advice/words"
import { REFUSALS } from "~editors/refusal"
import { createJudge } from "~engine/judge"
import { RULES } from "~engine/rules/index"

import * as optionsWords from "~options/words"
import * as cardWords from "~overlay/card/words"
import * as balanceWords from "~ui/balance-page/words"
import { WHAT_IT_READS } from "~ui/what-it-reads"
import { WORDS as WELCOME_WORDS } from "~welcome/words"

const judge = createJudge()

/** Every sentence of a value, however deep; functions are called with sample words. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value]
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
  options: textsIn(optionsWords),
  welcome: textsIn({ ...WELCOME_WORDS, ...WHAT_IT_READS }),
  // How to ask a network for an archive is a row of commands, in the words of its menus.
  balance: textsIn({ ...balanceWords, ARCHIVE_STEPS: null }),
  ideas: textsIn({ ...IDEAS, ...ADVICE, ...TARGET_WORDS }),
  rules: RULES.flatMap(({ docs }) => [docs.why, docs.instead]),
  readme
}

describe.each(Object.entries(SPOKEN))("what Softsell itself says is not salesy: %s", (_, texts) => {
  test.each([...new Set(texts)].filter((text) => text.split(" ").length > 3))("%s", (text) => {
    const { verdict } = judge.judge({ text, site: "x", surface: "post" })
    expect(verdict).not.toBe("salesy")
  })
})
