import type { Phrase } from "~engine/lexicon/match/phrase"

/** What a reader is begged for: reach, not reading. Matched at the start of a sentence or a clause. */
export const BEGGING: readonly Phrase[] = [
  {
    words: [
      "(?:please |pls |plz )?(?:don't forget to |make sure (?:you |to )?|be sure to |remember to )?(?:hit |press |click |tap |give (?:me |us |it )?)?(?:(?:a |the |that )?(?:follow|like|subscribe|rt|retweet|repost|share|upvote|thumbs up|bell)(?: button| icon)?)(?:(?:,| and| &|, and| \\+) (?:please )?(?:a |hit |click )?(?:the )?(?:follow|like|subscribe|rt|retweet|repost|share|comment|turn on notifications|save|bell|hit the bell|tag)(?: button| icon)?){0,3}"
    ],
    reason: "asks for reach"
  },
  {
    words: [
      "(?:please )?(?:smash|hit|ring|click) (?:that|the) (?:like|bell|subscribe|follow)(?: button| icon)?"
    ],
    reason: "asks for reach, loudly"
  },
  {
    words: [
      "(?:please )?turn on (?:post )?notifications",
      "(?:please )?(?:spread the word|help (?:me|us) (?:reach|get to|grow)(?: .{1,40})?)"
    ],
    reason: "asks for reach"
  },
  {
    words: [
      "(?:please )?(?:don't forget to |make sure (?:you |to )?|be sure to |remember to )?(?:leave|drop|give)(?: me| us)? (?:a |your )?(?:like|follow|love|thumbs up|rating)(?:,? (?:and|&) (?:subscribe|share|follow|comment))?",
      "(?:comment|share|like|subscribe|follow|rt|retweet)(?:[ ,&/+]{1,3}(?:and )?(?:comment|share|like|subscribe|follow|rt|retweet)){1,5}",
      "(?:save|bookmark) (?:this|it)(?: post)?",
      "(?:do )?follow(?= (?:to|for|@|along))",
      "follow back"
    ],
    reason: "asks for reach"
  },
  {
    words: [
      "(?:follow|follow along with) (?:me|us|(?:the|this|our|my) (?:page|account|channel|blog|profile|group)|@[\\p{L}\\p{N}_.]{1,40}|[\\p{L}][\\p{L}]{1,20}(?: [\\p{L}][\\p{L}]{1,20}){0,2})"
    ],
    reason: "asks for a follower"
  }
]

/** What may stand after the begging in the same breath: the object, the purpose, the promise. */
export const BEGGING_TAIL: readonly Phrase[] = [
  {
    words: [
      "(?:me|us|this|it|my|our|the|this post|for|to|with|on|if|so|and|below|here|now|today|in|daily|more|by|@[\\p{L}\\p{N}_.]{1,40}).{0,160}"
    ],
    reason: "whom, where, what for"
  }
]
