import type { Principle } from "~engine/principles"
import type { Draft } from "~engine/text/draft"
import type { Sentence } from "~engine/text/sentence"
import type { Span, Surface } from "~engine/types"
import type { NetworkId } from "~networks/index"

/** An example draft: a text (posted on X), or a text with its network and surface. */
export type Example =
  string | { readonly text: string; readonly site?: NetworkId; readonly surface?: Surface }

/** Words a rule points at, relative to what it was given: the sentence, or the draft. */
export type Match = Span & {
  /** One plain sentence that says what was found, quoting the words. */
  readonly message: string
}

type RuleBase = {
  /** Kebab-case, equal to the file name. Stored in people's settings: never renamed without a migration. */
  readonly id: string
  /** A few words for the options page and the rule table. */
  readonly title: string
  /** Rules that lean `salesy` give findings; rules that lean `valuable` give praise. */
  readonly leaning: "salesy" | "valuable"
  /**
   * True when its findings show that the reader is to do something (buy, follow, hurry, believe a claim), not merely a
   * tone: a sentence with such a finding may be taken for a pitch. Default false.
   */
  readonly asks?: boolean
  /**
   * What happens to a match inside quoted, reported, negated, warned-against or thanked-for words: `mute` (the default)
   * turns it into no finding and a feature of its own; `keep` leaves it.
   */
  readonly inOtherVoice?: "mute" | "keep"
  /** The beliefs that it serves. */
  readonly principles: readonly Principle[]
  readonly docs: {
    /** Why a reader minds (or, for praise, likes it): one plain sentence, shown in the card. */
    readonly why: string
    /** What to do instead: one plain sentence. */
    readonly instead: string
    /** Where the reason comes from, with a date; absent where none is known. */
    readonly source?: string
  }
  /** Executable documentation: run by tests and inside the built bundle, shown in the options. */
  readonly examples: { readonly flagged: readonly Example[]; readonly fine: readonly Example[] }
}

/** Checks one sentence by itself; its matches are memoized with the sentence's reading. */
export type SentenceRule = RuleBase & {
  readonly scope: "sentence"
  readonly check: (sentence: Sentence["reading"]) => Iterable<Match>
}

/** Checks the whole draft: position, counts, surface. Must be cheap, because it runs on every judgement. */
export type DraftRule = RuleBase & {
  readonly scope: "draft"
  readonly check: (draft: Draft) => Iterable<Match>
}

/** A rule: what is wrong (or good), why, what instead, and examples that run as tests. */
export type Rule = SentenceRule | DraftRule

/** Types a rule. Each rule file exports one as its default. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule
}

/**
 * All matches of a pattern, as matches of a rule.
 * @param pattern must have the `g` flag
 * @param message makes the sentence shown for the words that matched
 */
export function* findAll(
  text: string,
  pattern: RegExp,
  message: (words: string) => string
): Iterable<Match> {
  for (const match of text.matchAll(pattern)) {
    if (match[0] === "") continue
    yield { start: match.index, end: match.index + match[0].length, message: message(match[0]) }
  }
}
