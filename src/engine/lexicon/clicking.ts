import type { Phrase } from "~engine/lexicon/match/phrase"

/** Ways to ask for a click. */
export const CLICKING: readonly Phrase[] = [
  {
    words: [
      "(?:click|tap(?! to)|swipe|press|hit) (?:here|below|the|on|this|link|play|to|through|up|our|my|link|image|above|that|for|now)"
    ],
    reason: "a command for the finger"
  },
  {
    words: [
      "(?:follow|use|visit|open|see|check|via|hit|at|using|with|through|from) (?:the|this|my|our) (?:link|url|website|site|web ?page|page|blog|store|shop)(?! (?:on|of|in) )"
    ],
    reason: "the same by way of the link"
  },
  {
    words: [
      "learn more(?= (?:about|at|here|on|and|in|with|how|via|now|today|https?)|\\s?[.!:\\u2192>\\u2B07\\u27A1-]|$|\\s{0,2}\\p{Extended_Pictographic}|\\s?\\u{1F449})",
      "discover more",
      "(?:get|know|explore|shop|view|discover|want|watch) more",
      "full (?:details|info)"
    ],
    reason: "the label of a button"
  },
  {
    words: [
      "(?:find out|discover|learn|see) (?:how|why|what|if|where|who|which|all|about|the)(?: \\S{1,20}){0,14} (?:here|below|at|:|\\u2192|>|in (?:our|my|the|this)|on (?:our|my|the)|with (?:our|my)|https?)"
    ],
    reason: "an answer withheld behind the link",
    opens: true
  },
  {
    words: [
      "head (?:on )?(?:over )?to",
      "go (?:on )?(?:over )?to (?:my|our|the|https?|www|\\S{1,20}\\.com)",
      "visit (?:our|my|us|https?|www|the|\\S{1,20}\\.com|@\\S{1,20})",
      "hop (?:on )?over to",
      "stop by",
      "swing by",
      "drop by",
      "pop (?:in|by)"
    ],
    reason: "sends the reader away"
  },
  {
    words: [
      "(?:more (?:info|information)|link|registration|tickets|video|listen|shop|apply|register|watch|get it|book|download)(?: (?:here|below|at))? ?[:>\\u2192\\u2B07-]{1,3}(?=\\s{0,3}(?:https?|www|\\p{Extended_Pictographic}|$))"
    ],
    reason: "a label in front of a link"
  },
  {
    words: [
      "(?:read|watch|see|get|find|start|learn|visit|view|hear) (?:(?:about|all|how|the|this|our|it|my|your|why|these|\\d)(?: \\S{1,25}){0,9} )?(?:here|below)(?= ?[:!.>\\u2192\\u2B07-]|$|\\s{1,2}https?|\\s{0,2}\\p{Extended_Pictographic})",
      "get the (?:facts|details|full|latest|report|scoop|app)",
      "(?:read|watch|see) (?:this|our|how|about|the) (?:\\S{1,25} ){1,10}(?:here|below|now|today)",
      "start here",
      "find (?:out|the) (?:more )?(?:now|today)",
      "scan (?:the|this)? ?(?:qr )?code",
      "take a look(?=[:!.]| at our|$)"
    ],
    reason: "a command with the link in its tail",
    opens: true
  },
  {
    words: [
      "visit \\S{3,30} (?:for|to|&|2|and)",
      "read (?:how|why|about how|about our|this month's)",
      "look (?:under|inside|here)",
      "view the",
      "get information",
      "for more (?:info|information|details)(?: \\S{1,15}){0,2} (?:visit|go|see|call|contact|click|on|at)",
      "go to[: ]{1,2}https?",
      "see (?:our|the) (?:website|site)",
      "(?:here|link):? ?https?"
    ],
    reason: "a command with the link in its tail",
    opens: true
  },
  {
    words: [
      "find out(?=[.!:]|$)",
      "find out more on",
      "hear (?:the latest|more|from (?:our|the))",
      "(?:get|find|see|read) (?:it |them |more |yours )?(?:all )?(?:here|below)(?=[.!:]|$|\\s{1,2}https?)",
      "here(?= ?: ?(?:https?|$|\\.))"
    ],
    reason: "a command with the link in its tail",
    opens: true
  }
]
