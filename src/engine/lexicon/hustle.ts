import type { Phrase } from "~engine/lexicon/match/phrase"

/** Hustle hype: multiples, secrets of growth, winners and losers. */
export const HUSTLE: readonly Phrase[] = [
  {
    words: [
      "\\d{1,3}x (?:your|my|growth|better|returns?|roi|results|revenue|productivity|productive)",
      "10x(?:er|ing|ed)?",
      "(?:take|bring|get|elevate|level up|up) (?:your|the|my) (?:\\p{L}{2,15} )?(?:to the next level|game|to new heights)",
      "level-up",
      "(?:scale|grow|skyrocket|explode|boost|supercharge|turbocharge|multiply|double|triple|explode|accelerate|unlock|transform|maximi[sz]e|revolutioni[sz]e|monetize|monetise|ignite|unleash|elevate|upgrade|streamline|optimi[sz]e|reinvent|master) (?:your|their|his|her) (?:\\p{L}{2,15} ){0,2}(?:business|brand|sales|revenue|income|growth|audience|career|life|productivity|potential|profits?|leads|following|followers|conversions?|engagement|roi|mindset|reach|results|visibility|team|workflow|skills?|marketing|performance|success|workplace|home|style|experience|health|body|content|wealth|game|space|look)"
    ],
    reason: "growth verbs"
  },
  {
    words: [
      "rise and grind",
      "no days off",
      "(?:millionaire|winning|growth|abundance|success) mindset",
      "losers",
      "broke people",
      "the 1 ?%",
      "top 1 ?%",
      "outwork",
      "unstoppable",
      "dream (?:life|job|body|clients?)",
      "success leaves clues",
      "stop (?:trading time|being broke|scrolling)",
      "inbound leads",
      "qualified leads",
      "attract (?:more |high |ideal |new )?(?:\\p{L}{2,10} )?(?:clients|customers|leads)",
      "get (?:more |new |your first )?(?:clients|customers|leads|sales)",
      "go viral",
      "going viral",
      "growth hacks?",
      "creator funnel"
    ],
    reason: "hustle talk"
  },
  {
    words: [
      "hustle (?:harder|culture|mode|every)",
      "your dream (?:life|job|body|clients?|home|business)"
    ],
    reason: "the vocabulary of the grind"
  }
]
