import type { Phrase } from "~engine/lexicon/match/phrase"

/** Job ads dressed as news. */
export const RECRUITING: readonly Phrase[] = [
  {
    words: [
      "(?:we're|we are|we're also|is|are|now|they're|currently|company|team) (?:now |always |also |currently |actively )?(?:hiring|recruiting|looking for (?:an?|talented|passionate|someone|new|experienced|great|a few|people|motivated|amazing))",
      "#hiring",
      "#nowhiring",
      "now hiring",
      "hiring (?:now|for|an?|alert|immediately|:)",
      "join (?:our|the|my|their) (?:\\p{L}{2,15} )?(?:team|crew|family|squad|workforce)",
      "join our growing",
      "grow your career",
      "career opportunit(?:y|ies)",
      "apply (?:now|today|here|online|at|via)",
      "want to work (?:at|in|for|with)",
      "work with us",
      "come work",
      "(?:full|part)[- ]time position",
      "view all jobs",
      "see all (?:jobs|openings)",
      "#jobs?(?=\\W|$)",
      "send (?:your|us your) (?:cv|resume|r\\u00E9sum\\u00E9|portfolio)",
      "great opportunity",
      "ideal candidate",
      "we offer competitive",
      "dream job"
    ],
    reason: "asks for applicants"
  },
  {
    words: [
      "(?:work|working) (?:at|for) (?:us|our)",
      "what(?:'s| is) it like to work",
      "job fair",
      "join on bonus",
      "sign-?on bonus",
      "now recruiting",
      "career fair"
    ],
    reason: "asks for applicants"
  }
]
