/** Where a link is that stands elsewhere, at the end of a text: "link in bio", "in the first comment". Group 1 is the place. */
export const POINTER =
  /(?:^|[\s,:;([\u2013\u2014-]+)((?:the |my |our )?link(?:s)? (?:is )?(?:in|on|at|below)(?: the| my| our)?(?: (?:first|pinned))?(?: (?:bio|profile|comments?|description|chatter|story|below)){0,2}|(?:in|at) (?:the|my|our) (?:(?:first|pinned) )?(?:bio|comments?|profile|description)(?: below)?)$/iu

/** True when a sentence ends by saying where a link is: readers who want it need that. */
export function endsInPointer(sentence: string): boolean {
  return POINTER.test(sentence.replace(/[^\p{L}]+$/u, ""))
}
