import type { Failed, Failure } from "~result"
import { failed } from "~result"

/** Why a change was refused, in words for the person. */
export const REFUSALS = {
  /** The draft moved on, so that nobody can say what the change would apply to. */
  changed: "The draft changed in the meantime, so nothing was replaced.",
  /** An input method is composing a word. */
  composing: "A word is still being composed. Try again when it is finished.",
  /** The words touch a chip, an image or a line break that may not be changed. */
  protected: "These words touch a tag, a name or a link that is best changed by hand.",
  /** The editor did not take the words, or took others. */
  editor: "This box didn\u2019t take the change. Your draft is as it was.",
  /** The editor left the page, or the wait was aborted. */
  gone: "This box has closed, so nothing was replaced."
} as const

/** The kinds of refusal; {@link REFUSALS} says what each means. */
export type RefusalKind = keyof typeof REFUSALS

/** A change that was refused. The draft is as it was before. */
export type Refusal = Failure & {
  readonly kind: RefusalKind
  /** What the editor holds now. */
  readonly text: string
}

/** The failure of a change. @param text what the editor holds now */
export function refused(kind: RefusalKind, text: string): Failed<Refusal> {
  return failed(REFUSALS[kind], { kind, text })
}
