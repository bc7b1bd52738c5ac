import type { Phrase } from "~engine/lexicon/match/phrase"

/** Warnings and service to the public. */
export const WARNING: readonly Phrase[] = [
  {
    words: [
      "beware",
      "watch out for",
      "be (?:careful|aware)",
      "scams?",
      "scammers?",
      "phishing",
      "fraudsters?",
      "do not (?:click|share|open|reply)",
      "never (?:share|give) your",
      "stay (?:safe|indoors|home|away|alert)",
      "warning(?::| of| that| for)",
      "heads up",
      "(?:severe|weather|flood|storm|tornado|heat|frost|wind|amber|fire|snow|air quality) (?:alert|warning|watch|advisory)",
      "evacuat\\p{L}{1,5}",
      "boil (?:water|notice)",
      "recall(?:s|ed|ing)?",
      "outage",
      "road clos\\p{L}{1,4}",
      "closed (?:on|today|until|due|for|this)",
      "avoid the area",
      "missing (?:person|child|girl|boy|man|woman|dog|cat)",
      "if you have (?:any )?information",
      "call (?:911|999|112|111|988)",
      "emergency services"
    ],
    reason: "a danger named"
  },
  {
    words: [
      "register to vote",
      "polls? (?:open|close|are open)",
      "polling (?:place|station)",
      "blood (?:donors?|drive|donation|bank)",
      "donate blood",
      "give blood",
      "get (?:vaccinated|tested|screened|a flu shot)",
      "symptoms (?:of|include)",
      "wash your hands",
      "wear a (?:mask|helmet|seat ?belt)",
      "food bank",
      "shelters?",
      "lost (?:and found|dog|cat)",
      "found (?:dog|cat)",
      "helpline",
      "hotline",
      "you are not alone",
      "deadline to (?:register|apply|file)"
    ],
    reason: "service to the public"
  }
]
