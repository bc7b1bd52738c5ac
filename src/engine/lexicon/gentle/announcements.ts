import type { Phrase } from "~engine/lexicon/match/phrase"

/** Openings that announce a feeling before the news; the news stands by itself. */
export const ANNOUNCING: readonly Phrase[] = [
  {
    words: [
      "(?:(?:i|we)(?:'m| am|'re| are) |it is with .{3,30} that (?:i|we) )?(?:(?:so|very|beyond|super|really|truly|absolutely|extremely|incredibly) )?(?:excited|thrilled|proud|delighted|pleased|happy|honou?red|humbled|stoked|pumped|over the moon|elated|overjoyed)(?: and (?:excited|thrilled|proud|delighted|pleased|happy|honou?red|humbled|grateful))? to (?:finally |officially |be able to )?(?:announce|share|say|report|reveal|unveil|introduce|present|launch|tell you|let you know|welcome you to)(?: with you(?: all)?)?(?: the news)?(?: that)?"
    ],
    reason: "the feeling is the writer\u2019s; the news is the reader\u2019s"
  },
  {
    words: [
      "(?:some )?(?:big|huge|exciting|major|great|some|personal) (?:personal )?(?:news|announcement)s?(?= ?[:!.\u2013\u2014-])",
      "drum ?roll(?: please)?",
      "the wait is (?:finally )?over",
      "it's (?:finally )?here"
    ],
    reason: "a fanfare before the news"
  },
  {
    words: [
      "(?:(?:i|we) )?(?:can't wait|cannot wait) to (?:announce|share|tell you|show you|reveal)(?: with you(?: all)?)?(?: that)?"
    ],
    reason: "the feeling before the news"
  }
]

/** Ways to hand over news that is a thing, not a statement; `{O}` is the thing. */
export const INTRODUCING: readonly { readonly words: string; readonly reason: string }[] = [
  { words: "Here {be} {O}", reason: "hands it over" },
  { words: "New: {O}", reason: "one word of news" },
  { words: "This is {O}", reason: "a plain introduction" }
]

/** Openings that introduce a thing. */
export const PRESENTING: readonly Phrase[] = [
  {
    words: [
      "introducing",
      "presenting",
      "announcing",
      "meet",
      "say hello to",
      "welcome to the world"
    ],
    reason: "a ring announcer\u2019s word"
  }
]
