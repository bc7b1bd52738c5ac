import type { Match, Rule } from "~engine/rule"
import { RULES } from "~engine/rules/index"
import { finish, type Steps } from "~engine/steps"
import type { VoiceKind } from "~engine/lexicon/voice-cues"
import type { Draft } from "~engine/text/draft"
import { getOrCompute, memoizeSteps } from "~engine/text/memo"
import type { SentenceReading } from "~engine/text/sentence"
import { byStart, lengthOf, shift } from "~engine/text/span"
import { firstAround } from "~engine/text/spans-by-sentence"
import type { Span } from "~engine/types"

/** Words that a rule points at, in the draft. */
export type RuleHit = Span & {
  readonly rule: Rule
  readonly message: string
  /** The voice in which the words stand, where that makes them no plea of the writer's; else null. */
  readonly muted: VoiceKind | null
}

type RuleMatch = Match & { readonly rule: Rule }

/**
 * What all rules see in a draft.
 *
 * Sentences seen before cost nothing; overlapping matches of one rule become one hit. Offsets are UTF-16, in the draft.
 * @returns hits by place, then in the order of {@link RULES}
 */
export function runRules(draft: Draft): readonly RuleHit[] {
  return finish(ruleSteps(draft))
}

/** The same in steps, one for each rule that has something new to read. */
export function* ruleSteps(draft: Draft): Steps<readonly RuleHit[]> {
  const matches: RuleMatch[] = []
  for (const sentence of draft.sentences) {
    for (const match of yield* matchesIn(sentence.reading)) {
      matches.push(shift(match, sentence.start))
    }
  }
  for (const rule of RULES) {
    if (rule.scope !== "draft") continue
    for (const match of rule.check(draft)) matches.push({ ...match, rule })
    yield
  }
  return merged(matches)
    .map((match) => ({ ...match, muted: mutedBy(draft, match) }))
    .sort(byStart)
}

const matchesIn = memoizeSteps(function* (reading: SentenceReading): Steps<readonly RuleMatch[]> {
  const found: RuleMatch[] = []
  for (const rule of RULES) {
    if (rule.scope !== "sentence") continue
    for (const match of rule.check(reading)) found.push({ ...match, rule })
    yield
  }
  return found
})

/** Joins overlapping matches of one rule; the longer one's message stays. */
function merged(matches: readonly RuleMatch[]): RuleMatch[] {
  const byRule = new Map<Rule, RuleMatch[]>()
  for (const match of matches) {
    getOrCompute(byRule, match.rule, () => []).push(match)
  }
  const joined: RuleMatch[] = []
  for (const rule of RULES) {
    const group = (byRule.get(rule) ?? []).sort(byStart)
    let last: RuleMatch | undefined
    for (const match of group) {
      if (last && match.start < last.end) {
        const { message } = lengthOf(match) > lengthOf(last) ? match : last
        last = { rule, start: last.start, end: Math.max(last.end, match.end), message }
        joined[joined.length - 1] = last
      } else {
        last = match
        joined.push(match)
      }
    }
  }
  return joined
}

function mutedBy(draft: Draft, hit: RuleMatch): VoiceKind | null {
  if (hit.rule.inOtherVoice === "keep") return null
  return firstAround(draft.voices, draft.sentences, hit)?.kind ?? null
}
