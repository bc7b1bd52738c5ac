import type { Span } from "~engine/types"

/** What a token is. A run of one punctuation mark is one token; white space is none. */
export type TokenType =
  "word" | "number" | "price" | "link" | "mention" | "hashtag" | "emoji" | "punctuation"

/** A piece of a sentence. Offsets are relative to the text that was tokenised. */
export type Token = Span & {
  readonly type: TokenType
  readonly text: string
  /** Lower case, curly apostrophes made straight: what rules and lexicon compare with. */
  readonly lower: string
}

/** Bounded as addresses are (64 before the @, 63 a label), so that a word of thousands of letters is not searched from each. */
const LINK =
  'https?:\\/\\/[^\\s<>"]+|www\\.[^\\s<>"]+|[\\p{L}\\p{N}_.+-]{1,64}@[a-z0-9-]{1,63}\\.[a-z]{2,}|(?<![\\p{L}\\p{N}_.@])(?:[a-z0-9-]{1,63}\\.){1,3}(?:com|org|net|io|co|me|ly|gg|app|dev|shop|store|be|uk|de|eu|ai|tv|info|biz|link|page|site|blog|in|fm|to)(?:\\/[^\\s<>"]*|(?![\\p{L}\\p{N}_]))'
const MENTION = "@[\\p{L}\\p{N}_]+(?:\\.[\\p{L}\\p{N}_]+)*"
const HASHTAG = "[#\\uFF03][\\p{L}\\p{N}_]*\\p{L}[\\p{L}\\p{N}_]*"
const PRICE =
  "(?:US|CA|AU)?[$\\u20AC\\u00A3\\u00A5\\u20B9]\\s?\\d[\\d,.]*\\d?(?:[kKmM](?![\\p{L}]))?|\\d[\\d,.]{0,30}\\s?(?:[$\\u20AC\\u00A3\\u20B9]|(?:USD|EUR|GBP|dollars?|euros?|pounds?|bucks|cents)(?![\\p{L}]))"
const NUMBER = "\\d+(?:[.,:/]\\d+)*(?:%|\\+|[\\p{L}]{1,2}(?![\\p{L}\\p{N}]))?"
const EMOJI =
  "(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|[#*0-9]\\uFE0F?\\u20E3|\\p{Extended_Pictographic}(?:\\uFE0F|[\\u{1F3FB}-\\u{1F3FF}])?(?:\\u200D\\p{Extended_Pictographic}(?:\\uFE0F|[\\u{1F3FB}-\\u{1F3FF}])?)*)"
const WORD = "[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}_]*(?:['\\u2019-][\\p{L}\\p{M}\\p{N}_]+)*"
const PUNCTUATION = "([^\\s])\\9*"

const TOKEN = new RegExp(
  `(${LINK})|(${MENTION})|(${HASHTAG})|(${PRICE})|(${EMOJI})|(${NUMBER})|(${WORD})|()(${PUNCTUATION.replace("\\9", "\\10")})`,
  "giu"
)

const GROUPS: readonly TokenType[] = [
  "link",
  "mention",
  "hashtag",
  "price",
  "emoji",
  "number",
  "word",
  "punctuation",
  "punctuation"
]

/** A link by X's own shortener: in archives it mostly stands for a picture or a quoted post. */
export const X_SHORT_LINK = /^https?:\/\/t\.co\//iu

/** Punctuation that ends a sentence around a link belongs to the sentence, not to the address. */
const TRAILING = /(?<![.,!?;:)\]}'"\u2019\u201D\u2026])[.,!?;:)\]}'"\u2019\u201D\u2026]+$/u

/**
 * Cuts a text into tokens, in order, leaving white space out.
 *
 * Linear in the length of the text; lone surrogates, NUL and zero-width characters become punctuation tokens.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const type = GROUPS[match.slice(1, 10).findIndex(Boolean)]
    const piece = match[0]
    const end = type === "link" ? piece.replace(TRAILING, "").length : piece.length
    const kept = piece.slice(0, end)
    tokens.push({
      type: type ?? "punctuation",
      start: match.index,
      end: match.index + end,
      text: kept,
      lower: kept.toLowerCase().replace(/\u2019/g, "'")
    })
    TOKEN.lastIndex = match.index + end
  }
  return tokens
}
