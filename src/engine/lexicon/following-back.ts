import type { Phrase } from "~engine/lexicon/match/phrase"

/** Follows traded for follows. */
export const FOLLOWING_BACK: readonly Phrase[] = [
  {
    words: [
      "follow ?(?:4|for|=|to) ?follow(?: ?back)?",
      "f4f",
      "l4l",
      "s4s",
      "sub ?(?:4|for) ?sub",
      "like ?(?:4|for) ?like",
      "follow trick",
      "team ?follow ?back",
      "follow ?train"
    ],
    reason: "the trade by name"
  },
  {
    words: [
      "(?:i|we|i'll|we'll|will|all|always|instant(?:ly)?|everyone) (?:will |always )?follow(?:s|ed)? ?(?:you |u |everyone |all )?back",
      "follow back",
      "follow(?:ed)? (?:me|us)?,? (?:and |& )?i(?:'ll| will) follow",
      "sub back",
      "i(?:'ll| will) sub"
    ],
    reason: "a promise to follow back"
  },
  {
    words: [
      "gain (?:more |\\d{1,6}\\+? |new |real )?(?:active |followers)",
      "(?:gain|get|more|free|buy|real|active) (?:twitter |instagram |new |real )?followers (?:fast|free|now|here|daily|with|like)",
      "followers (?:fast|free|today|with ease)"
    ],
    reason: "followers as wares"
  },
  {
    words: [
      "(?:who|drop|leave|comment) (?:wants|your) (?:to be )?(?:@\\S{1,30}|handles?|usernames?|mutuals?|moots)",
      "let'?s (?:be|become) mutuals?",
      "looking for mutuals",
      "turn on (?:post )?notifications"
    ],
    reason: "mutual following on offer"
  }
]
