import type { CallKind } from "~engine/lexicon/gentle/calls"

/** What must hold of a call before a frame fits it. */
export type OfferNeed =
  /** A link, or a colon or arrow that points at one. */
  | "link"
  | "no-link"
  | "object"
  | "no-object"
  /** The object is a noun phrase whose number is certain. */
  | "thing"
  /** The object is a noun phrase. */
  | "phrase"
  /** The object is a noun phrase in the plural, with "your" or nothing before it: `{P}`. */
  | "several"
  /** The object is a noun phrase that names something of the writer's: "my …", "our …", "the new …". */
  | "own"
  /** Something that is published: a book, an album, an episode. */
  | "published"
  /** The object opens with "about" or "on". */
  | "topic"
  /** The object opens with "how", "why", "what" and the like. */
  | "clause"
  /** The verb asks the reader to come, join or write. */
  | "guest"
  /** The object, if there is one, is no mere "it". */
  | "named"
  /** The call has no condition before it. */
  | "bare"

/**
 * A way of turning a call into an offer, as data.
 *
 * In `words`, `{O}` is the object, `{^O}` the same with a capital, `{^P}` the object without "your" and with a capital,
 * `{be}` "is" or "are", `{it}` "it" or "them", `{do}` verb and object, `{here}` " here" or the draft's own word for the
 * place, `{link}` the link with what leads to it.
 */
export type OfferFrame = {
  readonly kinds: readonly CallKind[]
  readonly needs: readonly OfferNeed[]
  readonly words: string
  /** Why it sounds like a person, in a few words. */
  readonly reason: string
}

/** Heads of phrases for things that come out. */
export const PUBLISHED =
  /(?:book|e-?book|novel|memoir|album|ep|song|single|track|mixtape|record|episode|podcast|video|film|movie|game|app|zine|magazine|issue|newsletter|course|guide|report|paper|collection|cookbook)s?$/iu
