import type { Phrase } from "~engine/lexicon/match/phrase"

/** Announcements that a thing can now be had. */
export const AVAILABILITY: readonly Phrase[] = [
  {
    words: [
      "(?:now |is |are |also |currently |still |finally |only )?available (?:now|today|here|for (?:pre|purchase|download|sale|immediate|order|streaming|rent|just|[$€£¥₹]|everyone|free|a limited)|at|on|in (?:store|stores|all|our|select|\\d|black|white|two|three|size|sizes|the (?:app|shop|us|uk))|in-?stores?|online|to (?:buy|order|book|stream|download|pre|purchase|rent|watch|everyone)|from|via|through|worldwide|everywhere|exclusively|across|soon|starting|until|with)",
      "now available",
      "back in stock",
      "in stock"
    ],
    reason: "can be had"
  },
  {
    words: [
      "(?:live|up|here|playing|streaming|open|on|showing|shipping|hiring|booking|enrolling|selling|in (?:theaters|theatres|cinemas|stores|stock)|on sale|back in stock) now(?=[\\W]|$| (?:on|at|in|for|from|with))",
      "(?:is|are|it's|album|single|book|video|issue|episode|edition|trailer|ep|song|novel|collection|magazine) out now",
      "now (?:out|live|open|playing|streaming|showing|shipping|hiring|booking|enrolling|selling|in (?:theaters|theatres|cinemas|stores|stock|season)|on (?:sale|dvd|digital|blu-?ray|netflix|amazon|hulu|\\p{L})|offers?|accepting|serving|for sale|\\d{1,2}% off|just|only|(?:also )?with|even|free|taking)",
      "out (?:today|tomorrow|this (?:week|month|friday|fall|summer|spring|winter|autumn)|on \\p{L}{3,9} \\d[\\d.,]{0,8}|everywhere)",
      "(?:is|are|it's|they're|finally|has|have) (?:finally |officially |now |almost |just )?(?:here|arrived|launched|landed|dropped|live)(?=[!.]|$|\\s{0,2}\\p{Extended_Pictographic})"
    ],
    reason: "is out"
  },
  {
    words: [
      "(?:in (?:theaters|theatres|cinemas|stores)|on (?:blu-?ray|dvd|digital|itunes|spotify|netflix|hulu|disney\\+?|amazon prime|4k|all (?:digital )?platforms|demand|soundcloud|apple music|bandcamp|youtube))(?: (?:now|today|tomorrow|on|from|this|\\p{L}{3,9} \\d|everywhere))"
    ],
    reason: "where it can be had"
  },
  {
    words: [
      "meet the (?:new|all)",
      "new (?:arrivals?|collection|release|releases|product line|drop|merch|flavou?rs?|range|and improved|in (?:store|stock|the shop))",
      "(?:we|i)(?:'ve| have)? just (?:launched|released|dropped|listed|added) (?:a|an|our|my|the|\\d)",
      "newly (?:launched|released|listed)",
      "fresh (?:drop|arrivals|stock|in)",
      "coming (?:soon to|to (?:theaters|theatres|cinemas|a screen near|stores))",
      "arriv(?:es|ing) (?:in stores|soon|today)",
      "drops (?:on|this|today|tomorrow|tonight|at|friday|monday)",
      "premi(?:eres|ering) (?:on|today|tonight|this|tomorrow)",
      "official (?:trailer|video|launch|release)",
      "opening (?:soon|day|night|weekend|this)",
      "grand opening",
      "open(?:s|ing)? (?:its|our|the) doors"
    ],
    reason: "something new announced"
  },
  {
    words: [
      "(?:introducing|unveiling|launching)(?! (?:myself|ourselves|me|us|him|her|you|and))",
      "(?:brand[- ]new|all[- ]new)",
      "just (?:launched|dropped|listed)(?! my x)",
      "coming soon"
    ],
    reason: "something new announced, as the first words",
    opens: true
  },
  {
    words: [
      "(?:the|our) (?:all-new|brand[- ]new)(?! (?:hashtag|job|baby|member|colleague))",
      "my (?:new|latest|newest) (?:\\p{L}{2,12} )?(?:video|single|song|track|book|e-?book|album|mixtape|channel|course|podcast|episode|blog|article|shop|store|collection|app|vlog|release)"
    ],
    reason: "one's own newest thing"
  }
]
