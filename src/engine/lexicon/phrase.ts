/**
 * A way of saying something, as data.
 *
 * `words` is the source of a regular expression, matched whole-word, without regard to case. A space stands for any
 * white space, `'` for a straight or curly apostrophe. Repetition must be bounded (`{0,3}`, never `*` or `+` around a
 * group): drafts may be hostile.
 */
export type Phrase = {
  readonly words: string
  /** Why it is on the list, in a few words. */
  readonly reason: string
}
