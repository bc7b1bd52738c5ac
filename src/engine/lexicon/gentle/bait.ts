import type { Phrase } from "~engine/lexicon/match/phrase"

/**
 * Bait and the honest question in it. `$1` is the first group; `questions` lists wordings, best first. Matched against
 * a whole sentence without its closing marks and emoji.
 */
export type Bait = Phrase & { readonly questions: readonly string[] }

/** Reactions asked for, and what somebody who wanted an answer would ask. */
export const BAIT: readonly Bait[] = [
  {
    words: [
      "(?:please )?(?:comment|drop|leave|post|type) your (answer|guess|score|number|pick)(?:s|es)?(?: (?:below|in the comments|here))?(?: (?:and|&) (?:share|like|tag|follow|repost)(?: .{1,80})?)?"
    ],
    questions: ["What is your $1?"],
    reason: "the question itself"
  },
  {
    words: [
      "agree",
      "do you agree",
      "agreed",
      "you agree",
      "agree or disagree",
      "who agrees",
      "who's with me",
      "am i right",
      "right",
      "thoughts",
      "yes or no"
    ],
    questions: [
      "How do you see it?",
      "Does that match your experience?",
      "What has your experience been?"
    ],
    reason: "asks for a nod; a question asks for a view"
  },
  {
    words: [
      "(?:please )?(?:tag|mention) (?:a friend|someone|somebody|a colleague|anyone|your friends?) (?:you know )?(?:who|that) ([^,;!?\\p{Extended_Pictographic}]{3,80})"
    ],
    questions: ["Do you know someone who $1?", "Does anyone come to mind who $1?"],
    reason: "asks for a person instead of a tag"
  },
  {
    words: [
      "(?:please )?(?:like|share|rt|retweet|repost|double tap|thumbs up|react|comment|type|say)(?: (?:this|and share|below|and retweet|and rt|yes|amen|me|\"yes\"|'yes'))? if you(?:'re| are) (.{3,80})"
    ],
    questions: ["Are you $1?"],
    reason: "asks for an answer instead of a tap"
  },
  {
    words: [
      "(?:please )?(?:like|share|rt|retweet|repost|double tap|thumbs up|react|comment|type|say)(?: (?:this|and share|below|and retweet|and rt|yes|amen|me|\"yes\"|'yes'))? if you (agree|do|did|love|like|want|think|believe|feel|know|remember|need|have|support|hate|miss|prefer|enjoy|care)(| .{2,80})"
    ],
    questions: ["Do you $1$2?"],
    reason: "asks for an answer instead of a tap"
  },
  {
    words: [
      "(?:please )?(?:share|repost|rt|retweet|like)(?: this)? if (?:this|it) (?:resonates?|resonated|helped|hits home|spoke to you)(?: with you)?",
      "if (?:this|it) (?:resonates?|resonated|helped)(?: with you)?,? (?:please )?(?:share|repost|like|rt|retweet)(?: (?:it|this))?(?: (?:with|to) (?:your )?(?:network|friends|others|a friend))?(?: and .{3,60})?"
    ],
    questions: ["Does that ring true for you?", "Does any of it match your experience?"],
    reason: "asks whether it was of use, which was the point"
  },
  {
    words: [
      "(?:comment|drop|leave|post|share|tell us|tell me|let us know|type) (?:your (?:answers?|thoughts|opinions?|favou?rites?|views?|ideas|guess(?:es)?|comments?))(?: (?:below|in the comments(?: below)?|down below))?"
    ],
    questions: ["What do you think?", "What would you say?"],
    reason: "asks the question itself"
  },
  {
    words: [
      "(?:comment|tell us|tell me|let us know|let me know|share)(?: (?:below|in the comments(?: below)?|down below))?,? (?:with )?((?:what|which|how|why|who|where|when) .{3,100})"
    ],
    questions: ["I\u2019d like to hear $1.", "I wonder $1."],
    reason: "says the curiosity plainly"
  }
]
