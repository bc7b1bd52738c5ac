import type { Steps } from "~engine/steps"
import type { Draft } from "~engine/text/draft"
import type {
  Finding,
  GentlerDraft,
  JudgeOptions,
  Strength,
  Suggestion,
  WriterPrompt
} from "~engine/types"

/** What rewording may ask of the judge. */
export type RewordContext = {
  /**
   * Probability 0…1 that `text`, posted in place of the draft, reads as salesy. Null where too much of it would have to be
   * read anew, on top of what was read for other wordings.
   */
  readonly probabilityOf: (text: string) => Steps<number | null>
  /** The manner of `text`, posted in place of the draft; 0 where it would be no promotion. */
  readonly strengthOf: (text: string) => Steps<Strength>
  /** The draft's own probability 0…1. */
  readonly salesy: number
  /** True when the draft's verdict is `salesy`; a gentler draft is only asked for then. */
  readonly flagged: boolean
  readonly options: JudgeOptions
}

/** The outcome of rewording. */
type Reworded = {
  readonly suggestions: readonly Suggestion[]
  readonly gentler: GentlerDraft | null
  readonly prompt: WriterPrompt | null
  /** Stock phrases that the suggestions lean on. */
  readonly phrases: readonly string[]
}

/** Finds gentler wording for a draft. */
export type Reworder = (
  draft: Draft,
  findings: readonly Finding[],
  context: RewordContext
) => Steps<Reworded>
