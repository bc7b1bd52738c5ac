import type { Phrase } from "~engine/lexicon/match/phrase"

/** Conditions that only the offer answers. */
export const OFFERS_WITH_IF: readonly Phrase[] = [
  {
    words: [
      "(?:if you(?:'re| are|'ve| have|'d| want| need| love| like[d]?| loved?| enjoy(?:ed)?| missed| found| could| would)|whether you(?:'re| are))(?: \\S{1,20}){1,25}[,:.] ?(?:(?:then|just|please|we|i|our|my|this|here|check|join|get|come|go|click|subscribe|follow|visit|call|dm|message|sign|try|book|contact|let|head|read|download|reach|it's|you'll|you need|apply|consider|feel free|be sure|make sure|grab|take|look|listen|watch|learn|start|buy|share))"
    ],
    reason: "an if that only the offer answers"
  }
]
