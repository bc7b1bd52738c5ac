const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'\u2019-]*/gu

/** Links, which are no words: two posts that hold nothing but links are not alike. */
const LINK = /(?:https?:\/\/|www\.)\S+/giu

/** How many words a text has, as `PostRecord.words` counts them. */
export function wordsIn(text: string): number {
  return text.replace(LINK, " ").match(WORD)?.length ?? 0
}
