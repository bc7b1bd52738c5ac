import type { Phrase } from "~engine/lexicon/match/phrase"

/** Guarantees and promises of no risk. */
export const GUARANTEES: readonly Phrase[] = [
  {
    words: [
      "guaranteed?(?! (?:by (?:law|the constitution)|rights?))",
      "money[- ]back",
      "risk[- ]free",
      "no[- ](?:risk|obligations?|commitments?|strings(?: attached)?|catch|credit card|hassle|questions asked|purchase necessary|contract|experience (?:needed|required))",
      "cancel any ?time",
      "100 ?% (?:free|safe|legit|natural|organic|guaranteed|satisfaction|pure|secure|authentic|genuine|real|legal|working)",
      "peace of mind",
      "rest assured",
      "you can (?:count on|rely on|trust) (?:us|our)",
      "proven",
      "clinically",
      "doctor recommended",
      "fully insured"
    ],
    reason: "takes away a doubt nobody voiced"
  }
]
