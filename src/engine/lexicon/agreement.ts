import type { Phrase } from "~engine/lexicon/match/phrase"

/** Bait for agreement. */
export const AGREEMENT: readonly Phrase[] = [
  {
    words: [
      "(?:agree|thoughts|right|yes or no|who's with me|who else|am i right|amirite|who agrees|agree or disagree|don't you think|can you relate|anyone else|relatable)\\?"
    ],
    reason: "a nod begged for",
    opens: true
  },
  {
    words: [
      "(?:repost|retweet|rt|share|like|thumbs up|comment|type (?:yes|amen|1)|say (?:yes|amen)|raise your hand|hit like|double tap|♻\\uFE0F?)(?: \\S{1,12}){0,3} (?:if (?:you|u|ur|your|this)|to (?:agree|show|help|spread)|when you)"
    ],
    reason: "a nod by button"
  },
  {
    words: [
      "(?:type|comment) [\"'\\u201C]?(?:amen|yes|1|agree|hi|done|ready|info|interested)[\"'\\u201D]?",
      "double tap",
      "who'?s with me",
      "♻\\uFE0F? ?(?:repost|share)",
      "repost (?:this|if|to|and)",
      "bookmark this",
      "(?:which|what) (?:one|team|side|would you|is your|are you)(?: \\S{1,12}){0,8}\\?(?=[^\\n]{0,20}(?:comment|below|tell|let us|\\p{Extended_Pictographic}))"
    ],
    reason: "a nod, a save, a choice for its own sake"
  }
]
