import type { Phrase } from "~engine/lexicon/phrase"

/** The writer's own wares by name: my course, our services, I help X do Y. */
export const OWN_WARES: readonly Phrase[] = [
  {
    words: [
      "(?:my|our) (?:\\p{L}{2,15} ){0,2}(?:course|courses|e-?book|book|program(?:me)?|services|coaching|clients|shop|store|etsy|merch|collection|membership|masterclass|cohort|agency|newsletter|products?|featured section|playbook|patreon|podcast|channel|website|web ?site|range|menu|app|platform|software|showroom|boutique|salon|studio|tour|album|single|mixtape|music|video|art|prints|designs|line|kit|catalogue|catalog|online store|bundle|packages?|restaurant|gift|gifts|template|templates|guide|offer|offers|deals?|solutions?|technology|brand|stand|booth|page|stream|twitch|soundcloud|mobile app|new \\p{L}{2,15})"
    ],
    reason: "my or our, with a ware"
  },
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
      "our (?:team|experts|specialists|services|products|solutions|platform|app|technology) (?:can|will|is|are|helps?|makes?|lets?|offers?|has|have|of|to|at)",
      "services? (?:include|offered|available)",
      "full[- ]service",
      "one-stop",
      "free estimates",
      "we can help",
      "(?:let|allow) (?:us|me) (?:help|show|take|handle|do)",
      "leave it to us",
      "contact (?:our|the) team",
      "here for (?:all )?your"
    ],
    reason: "services on offer"
  },
  { words: ["your (?:trusted|one-stop|go-to) \\p{L}{2,15}"], reason: "the shop as a friend" },
  {
    words: [
      "(?:we're|we are) (?:always )?here (?:to help|for you|with you)",
      "we (?:empower|enable|deliver|power|make it|support businesses)",
      "with (?:our|the new) (?:\\p{L}{2,15} ){1,3}you can",
      "you can (?:now )?(?:deliver|enjoy|get|save|earn|find|track|manage|win|access|choose)",
      "we have the perfect",
      "our (?:recent|latest|new) (?:research|study|report|survey|blog|article|case study)"
    ],
    reason: "services on offer"
  },
  {
    words: [
      "our (?:new(?! (?:home|cro|ceo|cfo|cto|chief|president|colleague|head|office|neighbou?r))|newest|latest) \\p{L}{2,20}"
    ],
    reason: "the newest ware"
  },
  {
    words: [
      "our (?:\\p{L}{2,15} )?(?:specialists|technicians|community|programme|webinar|workshop|annual issue|campaign|customers|aircraft|fleet|network|lineup|products?|treats|cookbook)",
      "provides? (?:the )?services",
      "(?:graphic|web|logo) design services",
      "is a (?:leading )?(?:contract )?(?:manufacturer|supplier|provider) of",
      "we offer",
      "we are (?:hosting|offering|launching)",
      "we're (?:hosting|offering|launching)"
    ],
    reason: "services on offer"
  }
]
