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
      "(?:out|live|up|here|playing|streaming|open|on|showing|shipping|hiring|booking|enrolling|selling|in (?:theaters|theatres|cinemas|stores|stock)|on sale|back) now(?=[\\W]|$| (?:on|at|in|for|from|with))",
      "now (?:out|live|open|playing|streaming|showing|shipping|hiring|booking|enrolling|selling|in (?:theaters|theatres|cinemas|stores|stock|season)|on (?:sale|dvd|digital|blu-?ray|netflix|amazon|hulu|\\p{L})|offers?|accepting|serving|for sale|\\d{1,2}% off|just|only|(?:also )?with|even|free|taking)",
      "out (?:today|tomorrow|this (?:week|month|friday|fall|summer|spring|winter|autumn)|on \\p{L}{3,9} \\d[\\d.,]{0,8}|everywhere)",
      "(?:is|are|it's|they're|finally|has|have) (?:finally |officially |now |almost |just )?(?:here|arrived|launched|landed|dropped|live)(?=[!.]|$|\\s{0,2}\\p{Extended_Pictographic})"
    ],
    reason: "is out"
  },
  {
    words: [
      "(?:in (?:theaters|theatres|cinemas|stores)|on (?:blu-?ray|dvd|digital|itunes|spotify|netflix|hulu|disney\\+?|amazon prime|4k|all (?:digital )?platforms|demand|soundcloud|apple music|bandcamp|youtube))(?: (?:now|today|tomorrow|on|from|this|\\p{L}{3,9} \\d|everywhere))?"
    ],
    reason: "where it can be had"
  },
  {
    words: [
      "introducing",
      "unveiling",
      "launching",
      "meet the (?:new|all)",
      "brand[- ]new",
      "all[- ]new",
      "new (?:arrivals?|collection|release|releases|in|line|product|products|drop|merch|flavou?rs?|look|range|styles?|feature|features|items?|edition|from|and improved|single|music|menu|colou?rs?|designs?)",
      "just (?:launched|dropped|landed|arrived|listed|added)",
      "newly (?:launched|released|listed)",
      "fresh (?:drop|arrivals|stock|in)",
      "coming (?:soon|this|in|to (?:theaters|theatres|cinemas|a screen|you|your|@|\\p{L}))",
      "arriv(?:es|ing) (?:in|on|soon|today)",
      "drops (?:on|this|today|tomorrow|tonight|at|friday|monday)",
      "premi(?:eres?|ering)",
      "official (?:trailer|video|launch|release)",
      "opening (?:soon|day|night|weekend|this)",
      "grand opening",
      "open(?:s|ing)? (?:its|our|the) doors"
    ],
    reason: "something new announced"
  },
  {
    words: [
      "(?:the|our|its|my) (?:all-new|brand[- ]new)",
      "my (?:new|latest|newest) (?:\\p{L}{2,12} )?(?:video|single|song|track|book|e-?book|album|mixtape|channel|course|podcast|episode|blog|post|article|shop|store|collection|music|app|website|site|vlog|release)"
    ],
    reason: "one's own newest thing"
  }
]
