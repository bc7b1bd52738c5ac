import type { NetworkId } from "~networks/index"

/** Where a draft goes: a post of its own, or a reply to someone else's. */
export const SURFACES = ["post", "reply"] as const

/** One of {@link SURFACES}. */
export type Surface = (typeof SURFACES)[number]

/** How readily a draft is called salesy; moves only the verdict, never the probability. */
export const SENSITIVITIES = ["relaxed", "balanced", "strict"] as const

/** One of {@link SENSITIVITIES}. */
export type Sensitivity = (typeof SENSITIVITIES)[number]

/**
 * What Softsell decides about a draft: a promotion that pushes, or holds nothing but itself; a promotion plainly put; the
 * rest; and what it can not tell. A "flagged" draft is a `salesy` one.
 */
export const VERDICTS = ["salesy", "soft-sell", "valuable", "unsure"] as const

/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number]

/** Why Softsell does not decide. */
export const UNSURE_REASONS = ["too-short", "not-english", "close-call"] as const

/** One of {@link UNSURE_REASONS}. */
export type UnsureReason = (typeof UNSURE_REASONS)[number]

/**
 * What a post is for: to get something from readers, to inform, to talk with someone, or to share a moment; see the
 * labelling guide in classifier/README.md.
 *
 * The order is that of every picture and table, of the model's outputs and of the counts that roam: only ever append.
 */
export const KINDS = ["promotion", "information", "conversation", "personal"] as const

/** One of {@link KINDS}. */
export type Kind = (typeof KINDS)[number]

/** A kind that gives: any but promotion. */
export type GivingKind = Exclude<Kind, "promotion">

/** A value for each kind, in the order of {@link KINDS}. */
export function eachKind<T>(valueOf: (kind: Kind) => T): Record<Kind, T> {
  return Object.fromEntries(KINDS.map((kind) => [kind, valueOf(kind)])) as Record<Kind, T>
}

/** The manner of a draft: 0 no ask, 1 an offer plainly put, 2 pushing, 3 a hard sell. */
export const STRENGTHS = [0, 1, 2, 3] as const

/** One of {@link STRENGTHS}. */
export type Strength = (typeof STRENGTHS)[number]

/** The manner of a draft that wants something of its readers. */
export type PitchStrength = Exclude<Strength, 0>

/** The voices for gentler wording. */
export const TONES = ["plain", "warm", "brief"] as const

/** One of {@link TONES}. */
export type Tone = (typeof TONES)[number]

/**
 * A half-open range `[start, end)` in a text.
 *
 * Units: UTF-16 code units, the unit of `String.prototype.slice` and of DOM `Range` offsets;
 * one emoji is usually two or more units.
 */
export type Span = { readonly start: number; readonly end: number }

/** Words that a rule objects to, with the reason. Offsets are in the whole draft. */
export type Finding = Span & {
  /** Id of the rule, equal to its file name. */
  readonly rule: string
  /** One plain sentence: what was seen. */
  readonly message: string
  /** One plain sentence: why a reader minds. */
  readonly why: string
  /** Where the reason comes from, with a date, or null where none is known. */
  readonly source: string | null
  /** Share 0…1 of the score that disappears with these words. */
  readonly share: number
}

/** Words that make the draft worth reading. */
export type GoodFinding = Span & { readonly rule: string; readonly message: string }

/** Other words for `[start, end)` of the draft. */
export type Suggestion = Span & {
  /** Id of the rule whose finding it answers, or of the move where no rule marked the words. */
  readonly rule: string
  /** Id of the move that made it, equal to its file name. */
  readonly move: string
  readonly depth: "phrase" | "sentence"
  /** The first choice; empty to remove the words. */
  readonly replacement: string
  /** Up to two others, best first. */
  readonly alternatives: readonly string[]
  /** Range inside `replacement` that the writer has to fill in, else null. */
  readonly placeholder: Span | null
}

/** The whole draft, reworded. */
export type GentlerDraft = {
  readonly text: string
  /** Probability 0…1 that the reworded text reads as salesy. */
  readonly salesy: number
  readonly strength: Strength
  /** Every link, @name, number, price and date that went with empty pressure, begging or praise by number. */
  readonly removed: readonly string[]
  /** Ids of the moves that wrote it. */
  readonly moves: readonly string[]
}

/** One question to the writer about what a draft lacks: `text` goes in at `at` of the draft. */
export type WriterPrompt = {
  /** What is missing, in kebab case. */
  readonly id: string
  readonly question: string
  readonly at: number
  /** A starter with a blank in [brackets], and the white space it needs. */
  readonly text: string
  /** The blank, in `text`. */
  readonly placeholder: Span
}

/** What is judged, and how. */
export type DraftInput = {
  readonly text: string
  readonly site: NetworkId
  readonly surface: Surface
}

/** A word or phrase that the writer wants to avoid. */
export type OwnWord = {
  readonly words: string
  /** What they would rather say, best first; empty where a mark is enough. */
  readonly instead: readonly string[]
}

/** What the writer chose in the options. */
export type JudgeOptions = {
  /** Default `balanced`. */
  readonly sensitivity?: Sensitivity
  /** Ids of rules whose findings are not shown. They still feed the classifier. */
  readonly disabledRules?: readonly string[]
  /** Ids of rewording moves that are not used. */
  readonly disabledMoves?: readonly string[]
  /** Ids of rewording moves that are off by default and that the writer switched on. */
  readonly enabledMoves?: readonly string[]
  /** Ids of moves that the writer keeps ignoring: used only where no other move has a suggestion. */
  readonly restingMoves?: readonly string[]
  /** Stock phrases of the last draft's suggestions (`phrases` of its judgement): not used twice in a row. */
  readonly recentPhrases?: readonly string[]
  /** Default `plain`. */
  readonly tone?: Tone
  /** Added to the threshold of `sensitivity`, in probability, from the writer's own corrections. Default 0. */
  readonly thresholdShift?: number
  /** Phrases (lower case, white space folded) never to be marked again. */
  readonly isIgnored?: (phrase: string) => boolean
  /** The writer's own list: marked whatever the verdict, and no part of it. */
  readonly ownWords?: readonly OwnWord[]
  /** Phrases left alone in this draft. Own words heed these only: to be on the list is the later wish. */
  readonly isIgnoredHere?: (phrase: string) => boolean
}

/** The fields of every judgement. */
export type JudgementBase = {
  /** The model's calibrated probability 0…1 that its purpose is promotion, also when unsure. */
  readonly salesy: number
  readonly kind: Kind
  /** The manner of a draft whose kind is promotion, whatever the verdict; 0 otherwise. */
  readonly strength: Strength
  /** Highest share first. */
  readonly findings: readonly Finding[]
  readonly good: readonly GoodFinding[]
  readonly suggestions: readonly Suggestion[]
  /** Stock phrases that the suggestions lean on: hand them to the next draft as `recentPhrases`. */
  readonly phrases: readonly string[]
  /** True when the draft was too long to be read whole; its first and last parts were. */
  readonly truncated: boolean
}

/** The fields that depend on the verdict. */
type VerdictFields =
  | {
      readonly verdict: "salesy"
      readonly strength: PitchStrength
      /** Null where no rewording is good enough to be offered. */
      readonly gentler: GentlerDraft | null
      /** Null where nothing can be asked. */
      readonly prompt: WriterPrompt | null
    }
  | { readonly verdict: "soft-sell"; readonly strength: PitchStrength }
  | { readonly verdict: "valuable" }
  | { readonly verdict: "unsure"; readonly reason: UnsureReason }

/** Everything Softsell says about one draft: a union, discriminated by `verdict`. */
export type Judgement = JudgementBase & VerdictFields
