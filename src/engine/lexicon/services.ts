import type { Phrase } from "~engine/lexicon/match/phrase"

/** Services on offer: I help X do Y, we offer, you can now. */
export const SERVICES: readonly Phrase[] = [
  {
    words: [
      "i(?:'ve)? (?:help|teach|coach|work with|show|train|build|write|mentor|advise|design|helped|taught|coached)(?: \\p{L}{2,15}){1,4} (?:to|who|how|get|grow|build|scale|make|land|turn|find|with|go|become|create|write|achieve)"
    ],
    reason: "the tagline of a service"
  },
  {
    words: [
      "we (?:help|offer|provide|speciali[sz]e|design|sell|deliver|ship|carry|stock|manufacture|supply|have (?:everything|over|something for|what you)|can help|bring you|give you|guarantee|now (?:offer|have|accept|ship)|are offering|are giving|'re offering|'ve got)(?: \\S{1,15}){1,3}"
    ],
    reason: "the catalogue in a sentence",
    opens: true
  },
  {
    words: [
      "services? (?:include|offered|available)",
      "full[- ]service",
      "one-stop",
      "free estimates",
      "(?:let|allow) us (?:help you|show you|take care|handle)",
      "leave it to us",
      "contact (?:our|the) team",
      "here for (?:all )?your"
    ],
    reason: "services on offer"
  },
  { words: ["your (?:trusted|one-stop|go-to) \\p{L}{2,15}"], reason: "the shop as a friend" },
  {
    words: [
      "we (?:empower|enable|deliver|power|make it|support businesses)",
      "with (?:our|the new) (?:\\p{L}{2,15} ){1,3}you can",
      "you can now (?:deliver|enjoy|get|save|earn|find|track|manage|win|access|choose)",
      "you can (?:enjoy|save (?:up to|\\d|[$\u20AC\u00A3])|earn (?:up to|\\d|[$\u20AC\u00A3]))",
      "we have the perfect"
    ],
    reason: "services on offer"
  },
  {
    words: [
      "provides (?:the )?services",
      "(?:graphic|web|logo) design services",
      "is a (?:leading )?(?:contract )?(?:manufacturer|supplier|provider) of",
      "we are (?:hosting|offering|launching)",
      "we're (?:hosting|offering|launching)"
    ],
    reason: "services on offer"
  }
]
