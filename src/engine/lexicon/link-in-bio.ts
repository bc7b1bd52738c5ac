import type { Phrase } from "~engine/lexicon/match/phrase"

/** Ways to send the reader to a link that stands somewhere else. */
export const LINK_IN_BIO: readonly Phrase[] = [
  {
    words: [
      "(?:click |tap |check |hit |visit |see |use |follow )?(?:the |my |our )?links? (?:is |are )?in (?:the |my |our )?(?:bio|profile|description)"
    ],
    reason: "the usual formula, with its verbs"
  },
  {
    words: [
      "(?:the |my |our )?links? (?:is |are )?(?:in|on|at) (?:the )?(?:first )?comments?(?: below| section)?"
    ],
    reason: "moves the link where the network does not see it"
  },
  {
    words: ["links? (?:down )?below", "links? in (?:the )?(?:thread|replies|reply)"],
    reason: "the same, elsewhere on the page"
  },
  {
    words: [
      "(?:link(?:'s| is)?|playlist|details|dates|info|code|prices|menu|shop|video) (?:on|in) (?:my|the|our) (?:bio|profile)"
    ],
    reason: "the same for other things"
  }
]
