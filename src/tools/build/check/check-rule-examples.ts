import type { Rule } from "~engine/rule"
import type { RuleHit } from "~engine/rules/run-rules"
import type { Draft } from "~engine/text/draft"
import type { DraftInput } from "~engine/types"

import { loadBundle } from "./load-bundle"
import { scriptsIn } from "./scripts-in"

/**
 * Runs every rule's examples inside the built linter: flagged ones must be flagged there, fine ones not.
 * @returns one line for every example that the bundle judges otherwise than the source does
 */
export function checkRuleExamples(folder: string): readonly string[] {
  const linter = scriptsIn(folder).find((file) => /^linter\.[0-9a-f]+\.js$/.test(file))
  if (!linter) return ["no linter bundle"]
  const load = loadBundle(folder, linter)
  const { RULES } = load("~engine/rules/index") as { readonly RULES: readonly Rule[] }
  const { parseDraft } = load("~engine/text/parse-draft") as {
    readonly parseDraft: (input: DraftInput) => Draft
  }
  const { runRules } = load("~engine/rules/run-rules") as {
    readonly runRules: (draft: Draft) => readonly RuleHit[]
  }
  const flags = (rule: Rule, example: Rule["examples"]["flagged"][number]) => {
    const input = typeof example === "string" ? { text: example } : example
    const draft = parseDraft({ site: "x", surface: "post", ...input })
    return runRules(draft).some((hit) => hit.rule.id === rule.id && hit.muted === null)
  }
  if (RULES.length === 0) return ["the linter bundle has no rules"]
  return RULES.flatMap((rule) => [
    ...rule.examples.flagged
      .filter((example) => !flags(rule, example))
      .map((example) => `${rule.id} misses in the bundle: ${JSON.stringify(example)}`),
    ...rule.examples.fine
      .filter((example) => flags(rule, example))
      .map((example) => `${rule.id} flags in the bundle: ${JSON.stringify(example)}`)
  ])
}
