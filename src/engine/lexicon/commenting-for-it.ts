import type { Phrase } from "~engine/lexicon/match/phrase"

/** Ways to make readers comment for the sake of the count: a word, an emoji, a tag. */
export const COMMENTING_FOR_IT: readonly Phrase[] = [
  {
    words: [
      "(?:comment|type|reply(?: with)?|drop|say)(?: (?:the word|a|me))? [\"'\\u201C\\u2018][^\"'\\u201C\\u201D\\u2018\\u2019]{1,25}[\"'\\u201D\\u2019] (?:below|in the comments|and i|and we|if|to get|for|down|to)",
      "(?:comment|type|reply with|drop)(?: (?:the word))? (?:yes|info|interested|me|link|guide|send|ready|in|done|pdf|list|template|[\\p{L}\\d]{1,15}) (?:below(?! to)|in the comments|and i(?:'ll| will)|and we(?:'ll| will)|(?:and|to) (?:get|receive|grab)|for (?:the|a|my) (?:link|guide|pdf|template|list|details|access))"
    ],
    reason: "a word to type"
  },
  {
    words: [
      '(?:comment|type|reply(?: with)?|dm (?:me|us)?|message (?:me|us)|text|send (?:me|us)|write)(?: (?:the word|us|me|with))? ?:? ?["\\u201C\\u2018][\\p{L}\\d !]{1,20}["\\u201D\\u2019]'
    ],
    reason: "a word to type, in quotation marks or capitals",
    opens: true
  },
  {
    words: [
      "(?:drop|leave) (?:an?|your) (?:\\S{1,12} )?(?:emoji|heart|like|fire|yes|\\p{Extended_Pictographic})"
    ],
    reason: "an emoji to leave"
  },
  {
    words: [
      "(?:comment|reply|answer|tell us|let (?:us|me) know|share)(?: \\S{1,15}){0,8} (?:to (?:win|enter|get|receive|be entered|be in with)|and (?:you could win|win|i'll send|we'll send|i will send|stand a chance)|for (?:a|your) chance)"
    ],
    reason: "a comment paid for"
  },
  {
    words: [
      "comment (?:below )?(?:and i'll|and i will|and we'll|to get|for the|if you want|for (?:a|access))"
    ],
    reason: "a comment as the price"
  },
  {
    words: [
      "(?:let (?:us|me) know|tell (?:us|me)|share|comment|sound off|drop (?:it|them|yours)|leave (?:it|them))(?: \\S{1,15}){0,10} (?:in the comments?|below|in comments|using #\\S{1,30}|with #\\S{1,30})"
    ],
    reason: "asks for comments"
  }
]
