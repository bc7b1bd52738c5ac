import type { Phrase } from "~engine/lexicon/match/phrase"

/** The writer's own wares, by name. */
export const OWN_WARES: readonly Phrase[] = [
  {
    words: [
      "(?:my|our) (?:\\p{L}{2,15} ){0,2}(?:course|courses|e-?book|book|program(?:me)?|services|coaching|clients|shop|store|etsy|merch|collection|membership|masterclass|cohort|agency|newsletter|products?|featured section|playbook|patreon|podcast|channel|website|web ?site|range|menu|app|platform|software|showroom|boutique|salon|studio|tour|album|single|mixtape|music|video|art|prints|designs|line|kit|catalogue|catalog|online store|bundle|packages?|restaurant|gift|gifts|template|templates|guide|offer|offers|deals?|solutions?|technology|brand|stand|booth|page|stream|twitch|soundcloud|mobile app|new \\p{L}{2,15})"
    ],
    reason: "my or our, with a ware"
  },
  {
    words: [
      "our (?:new(?! (?:home|cro|ceo|cfo|cto|chief|president|colleague|head|office|neighbou?r))|newest|latest) \\p{L}{2,20}"
    ],
    reason: "the newest ware"
  },
  {
    words: [
      "our (?:team|experts|specialists|services|products|solutions|platform|app|technology) (?:can|will|is|are|helps?|makes?|lets?|offers?|has|have|of|to|at)",
      "our (?:recent|latest|new) (?:research|study|report|survey|blog|article|case study)",
      "our (?:\\p{L}{2,15} )?(?:specialists|technicians|community|programme|webinar|workshop|annual issue|campaign|customers|aircraft|fleet|network|lineup|products?|treats|cookbook)"
    ],
    reason: "our people and things, as the company names them"
  }
]
