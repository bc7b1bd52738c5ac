import type { Span, Verdict } from "~engine/types"
import type { WordChange } from "~overlay/draft/word-changes"

/** One way to put it, as a button. */
export type OfferOption = {
  readonly replacement: string
  /** What the button says: the replacement, with the words around it where it stands for a bare mark. */
  readonly shown: string
  /** Accessible name: the whole words. */
  readonly name: string
  /** Range of `replacement` to select once it is in; null where there is nothing to fill in. */
  readonly select: Span | null
}

/** Words of the draft with what could stand there instead. */
export type Offer = {
  /** Names it for as long as the judgement lasts. */
  readonly id: string
  /** Index of the part of the thread it belongs to. */
  readonly part: number
  /** The words as they stand, on one line. */
  readonly old: string
  readonly options: readonly OfferOption[]
  readonly ignoreName: string
}

/** One reason, in one sentence. */
export type Reason = {
  readonly id: string
  readonly text: string
  /** Why a reader minds, and where that is known from; shown on hover. */
  readonly detail: string
  /** The button that leaves the phrase alone; null where an offer has it, or where the words are a whole passage. */
  readonly ignoreName: string | null
}

/** The reworded draft of one part. */
export type GentlerPart = {
  readonly part: number
  /** The draft it was made from. */
  readonly before: string
  readonly text: string
  readonly changes: readonly WordChange[]
}

/** What the card says of a draft. */
export type CardView = {
  readonly verdict: Verdict
  /** Begins `Salesy`, `Soft sell`, `Valuable` or `Not sure`; the same words as long as the verdict is the same. */
  readonly headline: string
  /** For the chip: what is good, or what is missing. */
  readonly aside: string | null
  readonly reasons: readonly Reason[]
  readonly good: readonly string[]
  readonly offers: readonly Offer[]
  readonly gentler: readonly GentlerPart[]
  /** Facts that go with a removed sentence; null when none does. */
  readonly removed: string | null
  /** Remarks on the draft as a whole. */
  readonly notes: readonly string[]
  /** True while there is nothing to say anything about: the icon is enough. */
  readonly quiet: boolean
  /** True when offers name the part they belong to. */
  readonly thread: boolean
}
