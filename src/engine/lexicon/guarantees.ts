import type { Phrase } from "~engine/lexicon/match/phrase"

/** Guarantees and promises of no risk. */
export const GUARANTEES: readonly Phrase[] = [
  {
    words: [
      "(?<!no |a |to )(?:results|success|satisfaction|delivery|quality|returns|income|profits?|approval) guaranteed",
      "guaranteed (?:results|success|returns?|income|profits?|to (?:work|sell|grow|win|make|get|boost)|delivery|approval|savings|lowest|best)",
      "we guarantee",
      "or your money back",
      "satisfaction guarantee",
      "money[- ]back (?:guarantee|promise|policy)",
      "risk[- ]free",
      "no[- ](?:risk|obligations?|commitments?|strings(?: attached)?|catch|credit card|hassle|questions asked|purchase necessary|contract|experience (?:needed|required))",
      "cancel any ?time",
      "100 ?% (?:free(?!dom)|safe|legit|natural|organic|guaranteed|satisfaction|pure|secure|authentic|genuine|real|legal|working)",
      "peace of mind",
      "you can (?:count on|rely on|trust) (?:us|our)",
      "proven (?:to (?:boost|work|grow|increase|double|make|reduce|improve)|results|method|system|formula|strateg(?:y|ies)|track record|framework)",
      "clinically",
      "doctor recommended",
      "fully insured"
    ],
    reason: "takes away a doubt nobody voiced"
  }
]
