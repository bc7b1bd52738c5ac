/**
 * Ways of saying one thing, as data.
 *
 * Each of `words` is the source of a regular expression, matched whole-word, without regard to case. A space stands for
 * any white space, `'` for a straight or curly apostrophe. Repetition must be bounded (`{0,3}`, never `*` or `+`):
 * drafts may be hostile.
 */
export type Phrase = {
  readonly words: readonly string[]
  /** Why they are on the list, in a few words. */
  readonly reason: string
  /** True when the words count only where they open a clause, as a command does ("Shop now", not "the shop now"). */
  readonly opens?: boolean
}
