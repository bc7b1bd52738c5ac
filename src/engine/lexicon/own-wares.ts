import type { Phrase } from "~engine/lexicon/match/phrase"

/** What is sold and where: the writer's own whatever is said of it. */
const WARES =
  "agency|app|book|channel|cohort|courses?|e-?book|featured section|guide|masterclass|newsletter|page|platform|podcast|" +
  "products?|program(?:me)?|services|shop|software|store|web ?site"

/** Works, places and ranges: wares beside an ask or a link only, for people also talk of them among themselves. */
const WORKS =
  "album|art|booth|boutique|brand|bundle|catalog|catalogue|coaching|collection|deals?|designs|etsy|gift|gifts|" +
  "kit|membership|menu|merch|mixtape|mobile app|music|offers|online store|packages?|" +
  "patreon|playbook|prints|range|restaurant|salon|showroom|single|solutions?|soundcloud|stream|studio|" +
  "template|templates|tour|twitch|video"

/** What a pitch names in passing: where to ask, book or try. No finding by itself. */
const WAYS_TO_BUY =
  "bio|calendar|diary|dms?|free trial|profile|service|site|tool|waitlist|webinar|workshop"

/** The writer's own wares, by name: beside an ask or a link they are advertised. */
export const OWN_WARES: readonly Phrase[] = [
  {
    words: [`(?:my|our) (?:\\p{L}{2,15} ){0,2}(?:${WARES}|${WORKS})`],
    reason: "my or our, with a ware"
  },
  {
    words: [
      "our (?:experts|specialists|services|products|solutions|platform|app|technology) (?:can|will|is|are|helps?|makes?|lets?|offers?|has|have|of|to|at)",
      "our (?:recent|latest|new) (?:blog|article|case study)",
      "our (?:\\p{L}{2,15} )?(?:specialists|technicians|programme|webinar|workshop|annual issue|fleet|products?|treats|cookbook|candles?|cakes?|jewell?ery|soaps?)"
    ],
    reason: "our people and things, as the company names them"
  }
]

/** The writer's own wares in a sentence that is read for a pitch, whether or not a rule has marked it. */
export const PITCHED_WARES: Phrase = {
  words: [`(?:our|my) (?:[\\p{L}-]{1,30} ){0,2}(?:${WARES}|${WAYS_TO_BUY})`],
  reason: "my or our, with a ware or a way to it"
}

/** The writer's own firm: in an answer to somebody else it is a pitch, in a post it is news as often. */
export const OWN_FIRM: Phrase = {
  words: ["(?:our|my) (?:[\\p{L}-]{1,30} ){0,2}(?:company|team)"],
  reason: "my or our, with the firm"
}
