import type { Span, Suggestion } from "~engine/types"
import type { WordChange } from "~overlay/draft/word-changes"
import type { WORDS } from "./words"

/** What a draft is, as the chip says it. `plain` is a valuable draft without evidence. */
export type CardState = keyof typeof WORDS.states

/** One way to put it, as a button. */
export type OfferOption = {
  readonly replacement: string
  /** The words that stand for the offer's old ones: the replacement, with the words around it where that is a bare mark. */
  readonly fresh: string
  /** What the button says: the same, read by itself. */
  readonly shown: string
  /** Accessible name: the whole words. */
  readonly name: string
  /** Range of `replacement` to select once it is in; null where there is nothing to fill in. */
  readonly select: Span | null
}

/** Other words for some of the draft's. */
export type Offer = {
  /** Names the suggestion for as long as the judgement lasts. */
  readonly id: string
  /** The words as they stand, on one line. */
  readonly old: string
  readonly suggestion: Suggestion
  readonly options: readonly OfferOption[]
}

/** One marked place of the draft: what its words do, why that matters, and what could stand there instead. */
export type Mark = {
  /** Names it for as long as the judgement lasts. */
  readonly id: string
  /** Index of the part of the thread it belongs to. */
  readonly part: number
  /** Ids of the findings that it is made of, strongest first; empty where a move alone has something to offer. */
  readonly findings: readonly string[]
  /** The words as they stand, on one line. */
  readonly words: string
  /** The rule of the strongest finding; of a move alone, what its offer answers. */
  readonly rule: string
  /** What they do, in a few words that go on after them. */
  readonly effect: string
  /** Why a reader minds, with source and date. */
  readonly why: string | null
  readonly offer: Offer | null
  /** False where an earlier mark of the same words has the offer: no button stands twice in one list. */
  readonly isFirst: boolean
  /**
   * Names of the buttons that leave the words alone; null where there are none. A passage comes back in no other draft, so
   * it is left alone in this one only; own words are left alone for good by taking them off the list.
   */
  readonly ignore: { readonly here: string; readonly always: string | null } | null
}

/** A stretch of the reworded draft with little around it; `…` stands for what is left out. */
export type Excerpt = readonly WordChange[]

/** The reworded draft of one part. */
export type GentlerPart = {
  readonly part: number
  /** The draft it was made from. */
  readonly before: string
  readonly text: string
  /** What changes, as it will read, with the sentences that go. */
  readonly excerpt: Excerpt
}

/** One question to the writer; `text` goes in at `at`. */
export type PromptOffer = {
  readonly part: number
  /** The draft it was made for. */
  readonly before: string
  readonly question: string
  readonly at: number
  readonly text: string
  /** The blank, in `text`. */
  readonly placeholder: Span
  /** Accessible name of the button that adds it. */
  readonly name: string
}

/** What the card says of a draft. */
export type CardView = {
  readonly state: CardState
  /** What the chip shows. */
  readonly label: string
  /** Accessible name of the chip; begins with the state. */
  readonly name: string
  /** One sentence on it. */
  readonly sentence: string
  /** In the order of the draft. */
  readonly marks: readonly Mark[]
  readonly gentler: readonly GentlerPart[]
  /** Facts that go with a removed sentence; null when none does. */
  readonly removed: string | null
  /** Offers to take out a whole sentence that the gentler version leaves standing. */
  readonly leaveOut: readonly Offer[]
  readonly prompt: PromptOffer | null
  /** A blank of a starter that was not filled in, with its brackets. */
  readonly blank: string | null
  /** Remarks on the draft as a whole. */
  readonly notes: readonly string[]
  /** True while there is nothing to say anything about: the icon is enough. */
  readonly quiet: boolean
  /** True when marks name the part they belong to. */
  readonly thread: boolean
}
