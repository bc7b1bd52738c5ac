import type { Phrase } from "~engine/lexicon/match/phrase"

/** Followers, likes or views as a goal that the reader should help reach. */
export const MILESTONES: readonly Phrase[] = [
  {
    words: [
      "(?:help|get|bring|push|take|let's get|let's hit|road|almost|nearly|so close|close|away from|away) (?:me |us |this |it |my channel |this page |the page )?(?:to|get to|reach|hit|at|from) (?:the )?\\d[\\d.,]{0,7} ?[kKmM]?\\+? ?(?:followers|subs|subscribers|likes|views|retweets|rts|members|connections|fans|shares)?"
    ],
    reason: "a number to help reach"
  },
  {
    words: [
      "(?:\\d[\\d.,]{0,7} ?[kKmM]? )(?:more )?(?:followers|subs|subscribers|likes|retweets|rts|shares|upvotes)(?: \\S{1,12}){0,3} (?:and (?:i|we)|away|to go|until|till|before|by|for me|goal|left)"
    ],
    reason: "a number still missing"
  },
  {
    words: [
      "(?:can we|let's|help us|help me|help to|want to) (?:get|hit|reach|make it to)(?: \\S{1,12}){0,3} \\d[\\d.,]{0,7} ?[kKmM]?(?: \\S{1,12})? (?:followers|subs|subscribers|likes|views|retweets|rts|members|signatures|shares|fans)"
    ],
    reason: "a shared goal that is the writer's"
  },
  {
    words: [
      "(?:road|journey) to \\d[\\d.,]{0,7} ?[kKmM]",
      "follow(?:er)? goal",
      "sub(?:scriber)? goal"
    ],
    reason: "a goal by name"
  }
]
