import type { Rule } from "~engine/rule"
import { RULES } from "~engine/rules/index"
import { runRules } from "~engine/rules/run-rules"
import { parseDraft } from "~engine/text/parse-draft"
import { EFFECTS, EVIDENCE } from "~overlay/card/effects"

/**
 * The rules that somebody may mean who has read their words on this page or in the card, or has had words marked by them:
 * those that have every word of the search, and those that would mark it.
 */
export function findRules(search: string): readonly Rule[] {
  const words = folded(search).split(/\s+/)
  const marking = rulesThatMark(search)
  return RULES.filter((rule) => {
    const text = textOf(rule)
    return marking.has(rule) || words.every((word) => text.includes(word))
  })
}

function rulesThatMark(text: string): ReadonlySet<Rule> {
  const hits = runRules(parseDraft({ text, site: "x", surface: "post" }))
  return new Set(hits.map(({ rule }) => rule).filter(({ leaning }) => leaning === "salesy"))
}

/** Everything that is said of a rule, and what it marks; not what it leaves alone. */
function textOf({ id, title, docs, examples }: Rule): string {
  const evidence = EVIDENCE[id]
  return folded(
    [
      ...[id, title, docs.why, docs.instead, EFFECTS[id] ?? ""],
      ...(evidence ? [evidence.short, evidence.sentence] : []),
      ...examples.flagged.map((example) => (typeof example === "string" ? example : example.text))
    ].join("\n")
  )
}

/** Whatever the capitals, and the keyboard's apostrophe. */
function folded(text: string): string {
  return text.toLowerCase().replace(/\u2019/gu, "'")
}
