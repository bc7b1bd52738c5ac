import type { Phrase } from "~engine/lexicon/match/phrase"

/** Clocks and countdowns: hurry as pressure. */
export const URGENCY: readonly Phrase[] = [
  {
    words: [
      "(?<!in a )hurry",
      "act (?:now|fast|quick(?:ly)?|today)",
      "don't (?:wait|delay|hesitate|sleep on)",
      "what are you waiting for",
      "no time to (?:lose|waste)",
      "better hurry",
      "be quick",
      "rush to",
      "run don't walk",
      "time is running out",
      "time's running out",
      "clock is ticking",
      "before it's too late"
    ],
    reason: "plain hurry"
  },
  {
    words: [
      "(?:ends?|ending|expires?|expiring|closes?|closing|sale ends|offer ends|valid (?:until|till|through|thru)|deadline(?: is)?) (?:(?:at|on|by|in|this) )?(?:tonight|today|tomorrow|midnight|soon|sunday|monday|friday|saturday|\\d{1,2}(?:st|nd|rd|th|/)|in \\d{1,4}|this week|\\p{L}{3,9} \\d{1,2})"
    ],
    reason: "an end date as pressure"
  },
  {
    words: [
      "today only",
      "tonight only",
      "this (?:week|weekend|month) only",
      "one day only",
      "\\d{1,2}[- ]hours? only",
      "for (?:a )?(?:limited|short) time",
      "only until",
      "until (?:midnight|tonight|supplies)",
      "only (?:today|till|til)",
      "next \\d{1,2} (?:hours|minutes|days)",
      "for the next \\d[\\d.,]{0,8}",
      "now or never",
      "24 hours",
      "48 hours",
      "(?:time|days?) (?:is|are)? ?left",
      "time to act"
    ],
    reason: "a window that closes"
  },
  {
    words: [
      "(?:\\d{1,3}|one|two|three|four|five|few|couple) (?:more |short |little )?(?:days?|hours?|weeks?|sleeps|minutes) (?:left|to go|away|more|until|till)",
      "(?:only|just) (?:\\d{1,3}|one|two|three|four|five|a few|a couple(?: of)?)(?: more)? (?:days?|hours?|weeks?|sleeps|minutes)",
      "it's (?:almost|nearly) (?:time|here)",
      "almost here",
      "coming soon",
      "soon on",
      "arriving soon",
      "(?:still|there's still) time"
    ],
    reason: "a countdown"
  },
  {
    words: [
      "(?:last|final) (?:chance|call|opportunity|reminder)",
      "last (?:day|days|few days|hours?) (?:to|of|for)",
      "(?:order|book|sign up|register|rsvp|apply|buy) by",
      "now!"
    ],
    reason: "the last of something"
  }
]
