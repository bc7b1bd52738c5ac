import type { Phrase } from "~engine/lexicon/match/phrase"

/** Ways to ask for the reader's eyes and ears: watch, listen, stream, read. */
export const TUNING_IN: readonly Phrase[] = [
  {
    words: [
      "watch (?:now|live|the (?:full|whole|trailer|video|replay|latest|new|first|official|episode)|our|my|here|tonight|full|\\p{L}{1,15} (?:live|now|here|on|tonight)|us)"
    ],
    reason: "asks for viewing",
    opens: true
  },
  { words: ["where to watch", "watch\\s?[:\\u2192>]"], reason: "the same inside a sentence" },
  {
    words: [
      "listen (?:now|live|here|on|in|tonight|to (?:our|my|the|it(?! all)|their))",
      "listen (?:here|now|live|in)",
      "now playing"
    ],
    reason: "asks for listening",
    opens: true
  },
  {
    words: [
      "(?:listen|listening) (?:here|now|live|in full|to it)",
      "click play",
      "press play",
      "hit play",
      "turn it up"
    ],
    reason: "the same inside a sentence"
  },
  { words: ["tun(?:e|ed|ing) ?-?in(?:to)?", "stay tuned"], reason: "broadcaster's formula" },
  {
    words: [
      "stream (?:it|now|the|our|my|on|all|here|live|your|today)",
      "(?:streaming|stream) (?:now|on|it|live|here|exclusively)",
      "now streaming"
    ],
    reason: "asks for streaming"
  },
  {
    words: ["catch (?:up|it|the|us|me|our|all|more|him|her|them|every|live)"],
    reason: "asks for viewing, breezily",
    opens: true
  },
  {
    words: [
      "(?:tonight|tomorrow|today|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?: \\S{1,12}){0,2} (?:at )?\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|a\\.m|p\\.m|et|ct|pt|est|pst|gmt|bst|cet|/)(?: \\S{1,12}){0,2} on"
    ],
    reason: "the same, with channel"
  },
  {
    words: [
      "(?:full|latest|new|next|this) (?:episode|video|trailer|podcast|interview|album|single|track)(?: \\S{1,12}){0,3} (?:here|now|below|out|available|is (?:live|out|up)|on (?:youtube|spotify|itunes|apple|amazon|soundcloud|the))"
    ],
    reason: "a new thing to consume, offered"
  },
  {
    words: [
      "(?:new|latest|my|our) (?:blog ?post|blog|article|post|vlog|podcast|video|episode|single|album|mixtape|music ?video|song|track|book|ebook|release|issue|collection|merch|drop|mix|beat)s? ?(?::|is (?:up|out|live|here|now)|out (?:now|today)|up now|available|now (?:up|live|available|out)|on (?:youtube|spotify|soundcloud|itunes|amazon|the blog))"
    ],
    reason: "one's newest work, announced"
  },
  {
    words: [
      "(?:starts?|airs?|premieres?|returns?|live|kick(?:s|ing) off|see you|continues|all new|new episodes?|on (?:bbc|itv|espn|channel|netflix|fox|tv|sky|@)\\S{0,30}) (?:\\p{L}{1,12} ){0,2}(?:tonight|tomorrow|this (?:week|weekend|sunday|friday|saturday)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|at \\d[\\d.,]{0,8}|\\d{1,2} ?[ap]m)",
      "tonight (?:at|on|from) (?:\\d[\\d.,]{0,8}|@\\S{1,30})",
      "\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|/\\d{1,2}c)(?: \\p{L}{1,4})? on (?:@\\S{1,30})"
    ],
    reason: "a time to be in front of the screen"
  },
  {
    words: [
      "read (?:on|it here|it now|all about|my|our (?:latest|new|blog|free|story))",
      "read about (?:how (?:we|our)|our|my)"
    ],
    reason: "asks for reading elsewhere",
    opens: true
  },
  {
    words: [
      "watch (?:\\S{1,25} ){1,8}(?:live(?: on)?|now on|tonight|today|on (?:@\\S{1,30}|sky|bbc|itv|espn|youtube|demand|\\p{L}{2,12}\\+?)|and (?:find|learn|discover|see)|to (?:learn|see|find|discover|better))",
      "(?:is|are) live (?:on|at|right now|now)",
      "starts (?:right )?now",
      "is on (?:now|tonight)",
      "(?:is )?coming to (?:bbc|netflix|@\\S{1,30}|iplayer|a (?:screen|city|town|venue))",
      "(?:at|from) \\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm) (?:\\p{L}{2,3} )?on",
      "full episode",
      "more on the story",
      "the wait is over"
    ],
    reason: "asks for viewing, with the channel"
  },
  {
    words: [
      "(?:coming )?up next on",
      "coming up on",
      "#nowplaying",
      "#np",
      "now #?playing",
      "(?:new|latest) (?:\\p{L}{2,12} )?(?:podcast|episode|video|single|track|vlog) ?:",
      "full (?:performance|interview|video|match|highlights|replay)(?= ?[\\u2B07\\u27A1:\\u{1F447}\\u{1F449}]|$| here| below)",
      "tonight,? ?[.|\\u2022-]? ?\\d{1,2}(?:[:.]\\d\\d)? ?pm",
      "watch @\\S{1,30}",
      "listen (?:at|to @\\S{1,30}|to #\\S{1,30})",
      "trailer (?:out|drops|is out|here)",
      "stars? in [^.!?\\n]{3,40} (?:on|now|tonight)",
      "on (?:bbc one|bbc two|bbc three|itv|channel 4|sky sports|espn\\S{0,3}|netflix|hulu|fox|tnt) (?:now|tonight|at|on|this)",
      "this \\p{L}{3,10} on (?:bbc|itv|@\\S{1,30}|sky|espn)"
    ],
    reason: "a programme announced"
  },
  {
    words: [
      "watch (?:@\\S{1,30}|some of|out for (?:a|our|the|new))",
      "(?:is|are|will be) live(?: \\S{1,12}){0,2} (?:@\\S{1,30}|on \\S{2,20})",
      "will be our guest",
      "joins? the show",
      "today's show"
    ],
    reason: "asks for viewing, with the guest"
  }
]
