import type { Phrase } from "~engine/lexicon/match/phrase"

/** Prizes offered for a deed that serves the writer. */
export const GIVEAWAYS: readonly Phrase[] = [
  {
    words: [
      "giveaway",
      "give-?away",
      "sweepstakes?",
      "#sweepstakes",
      "prize (?:draw|pack|pool|bundle)",
      "raffle",
      "lucky draw",
      "#win",
      "#giveaway",
      "#competition",
      "#contest",
      "freebies?",
      "#freebie"
    ],
    reason: "the prize by name"
  },
  {
    words: [
      "(?:your|a|the|extra|another|for) chance (?:to|at|of) (?:win|winning|be|score|get|receive|meet|earn|snag|a|the)"
    ],
    reason: "a chance as the price"
  },
  {
    words: [
      "(?:enter|entered|entries|entry)(?: \\S{1,15}){0,4} (?:to win|for (?:a|your|the) chance|to be in|now|here|contest|competition|giveaway|draw|sweepstakes)",
      "enter (?:now|here|today|below|our|the)",
      "to enter"
    ],
    reason: "asks for an entry"
  },
  {
    words: [
      "(?:and|to|could|you'll|you could|you can) win(?:ning)? (?:an?|one|our|some|up|two|\\d[\\d.,]{0,8}|[$€£¥₹] ?\\d[\\d.,]{0,8}|cash|prizes?|big|tickets?|free|amazing|exciting|#\\S{1,30}|with|back)"
    ],
    reason: "winning as bait"
  },
  {
    words: [
      "win (?:an?|one|up to|two|\\d[\\d.,]{0,8}|[$€£¥₹] ?\\d[\\d.,]{0,8}|cash|prizes?|big|tickets?|free|amazing|exciting|#\\S{1,30})"
    ],
    reason: "winning as bait",
    opens: true
  },
  {
    words: [
      "we(?:'re| are) giving (?:away|one|\\d[\\d.,]{0,8}|you|out)",
      "giving away",
      "up for grabs",
      "(?:we'll|i'll) (?:pick|choose|select|draw)(?: \\S{1,12}){0,3} winners?",
      "(?:lucky )?winners? (?:will be|announced|gets?|drawn)",
      "\\d{1,5} (?:lucky )?(?:winners|people will win)",
      "to be won",
      "stand a chance"
    ],
    reason: "prizes to be won"
  }
]
