/** Verbs that are nouns or adjectives as often: "book club", "open to offers", "order number nine", "update on Friday". */
const DOUBTFUL =
  /^(?:book|open|update|plan|design|mark|shop(?: for)?|score|order|pre-?order|request|play|stream|schedule|watch|look|support|help|switch|pack|claim|record|use|share|find|call|message|text|email|e-mail|contact|dm|try|start|vote|apply|register|get|save|buy|read|view|give|win|turn|sell|pay|travel|grow|hire|hop|earn|spend|present|experience)$/iu

/** What shows that such a word is a command: an object with its article, a pronoun, a name, a link, or nothing more. */
const OBJECT =
  /^\s*(?:$|[.!:,;\u2026&]|[-\u2013\u2014>\u2190-\u21FF]|\p{Extended_Pictographic}|(?:the|a|an|your|our|my|his|her|their|this|that|these|those|it|yours|one|ones|them|us|me|him|some|any|all|more|now|today|tonight|tomorrow|here|below|online|early|direct|directly|in|into|at|via|by|before|from|through|with|for|on|till|until|and|what|why|how|where|who|if|when|free|tickets|up|out|down|back|away|code|who|each|every|both|two|three|four|five|twenty|another|as|yourself|people|to the|over|only)(?!\p{L})|[@#\d"'\u201C\u2018$\u00A3\u20AC]|https?:|\p{Lu})/u

/** Doubtful words that need an article or pronoun after them: "open to", "update on", "plan for" are no commands. */
const NEEDS_ARTICLE =
  /^(?:open|update|plan|design|mark|request|support|record|present|experience|help)$/iu

const ARTICLE =
  /^\s*(?:the|a|an|your|our|my|this|these|it|them|us|me|\p{Lu})(?!\p{L})|^\s*(?:\p{Lu}|#)/u

/**
 * True when a verb that opens a clause is a command, going by what follows it.
 * @param after the text after the verb
 */
export function isCommand(verb: string, after: string): boolean {
  if (NEEDS_ARTICLE.test(verb)) return ARTICLE.test(after)
  return !DOUBTFUL.test(verb) || OBJECT.test(after)
}
