/** Words in brackets that are no blank: what writers put there themselves. */
const WRITERS_OWN = /^\[(?:sic|applause|laughs?|cont|ad|ot)\]$/u

/**
 * A blank in [brackets] that waits to be filled in, as starters have them: words in small letters, or the first of a
 * sentence. What is numbered or in capitals (`[1/3]`, `[NEW]`) and links in brackets are the writer's own.
 * @returns the blank with its brackets; null where there is none
 */
export function openBlank(text: string): string | null {
  for (const [blank] of text.matchAll(/\[(?:\p{Ll}|(?:Your|The)\s)[^\]\n]{1,60}\](?!\()/gu)) {
    if (!WRITERS_OWN.test(blank)) return blank
  }
  return null
}
