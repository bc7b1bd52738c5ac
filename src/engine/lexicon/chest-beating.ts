import type { Phrase } from "~engine/lexicon/match/phrase"

/** Praise of oneself: we, our, proud, awarded. */
export const CHEST_BEATING: readonly Phrase[] = [
  {
    words: [
      "we(?:'re| are|'ve been| were| have been)? (?:(?:so|very|extremely|really|incredibly|super|beyond|all|truly|absolutely|just|also) )?(?:proud|excited|thrilled|delighted|honou?red|pleased|happy|humbled|stoked|ecstatic|pumped|over the moon) (?:to|that|of|about|for|with|by)(?! (?:hear|help|provide|answer|assist|see|look into|know|you|your|have (?:you|him|her|them|our)|be here|welcome|all|him|her|them|host|read))"
    ],
    reason: "feelings of a company about itself"
  },
  {
    words: [
      "(?:proud|excited|thrilled|delighted|honou?red|pleased|stoked|proudly) to (?:announce|introduce|present|unveil|launch|partner|be (?:named|recogni[sz]ed|ranked)|bring (?:you)|offer|sponsor|reveal|release)"
    ],
    reason: "the formula of announcements"
  },
  {
    words: [
      "(?:our|my) (?:award[- ]winning|leading|world[- ]class|expert|fantastic|unique|proprietary|innovative|cutting-edge|very own|signature|flagship|trusted|state-of-the-art|exclusive|popular|famous|premium|delicious|special|exciting|stunning|iconic|gorgeous|expert|world-renowned|comprehensive|advanced|next-gen\\p{L}{0,8})"
    ],
    reason: "our, with a boast"
  },
  {
    words: [
      "award[- ]winning",
      "industry[- ]leading",
      "market leader",
      "leaders in",
      "leading (?:provider|supplier|manufacturer|brand|company|platform|expert|producer)",
      "trusted (?:by|partner|brand|name)",
      "(?:we(?:'re| are)|as) (?:the |a )?pioneers? (?:in|of)",
      "(?:over|with|more than|combined) (?:\\d{1,3}|ten|twenty|thirty)\\+? years of experience",
      "second to none",
      "we (?:pride ourselves|have it all|deliver (?:the|an?)|lead the|speciali[sz]e|bring you|make it easy|do it better)",
      "nobody (?:does|beats)",
      "proven (?:track record|results|system|method|strateg\\p{L}{1,4}|formula|operating)"
    ],
    reason: "claims about oneself"
  },
  {
    words: [
      "(?:we(?:'re| are|'ve been| have been| were)|has been|have been|been|was|were) (?:just )?(?:named|voted|rated|ranked|crowned|conferred|recogni[sz]ed as|certified|awarded)(?: \\S{1,15}){0,5} (?:best|top|leader|leading|#1|no\\. ?1|number one|award|awards|most)"
    ],
    reason: "honours of one's own"
  },
  {
    words: [
      "we(?:'re| are) (?:the (?:first|only|best|leading|largest|biggest|number|#1|most)|#1|number one|redefining|revolutioni[sz]ing|transforming|making history)"
    ],
    reason: "claims about oneself"
  },
  {
    words: [
      "proud (?:sponsor|partner|supporter)s? of",
      "(?:has|have) (?:won|earned|received) (?:\\d{1,3}|an?|the)(?: \\S{1,15}){0,4} (?:awards?|score|recognition|certification|accreditation)",
      "recogni[sz]ed as (?:the|an?|one)",
      "awarded \\p{L}{3,20}(?: \\p{L}{2,15}){0,3} of the year",
      "first in the world to",
      "we(?:'ve| have) (?:the|a) (?:best|strongest|largest|legacy)",
      "building on a legacy",
      "changing the game"
    ],
    reason: "honours of one's own"
  },
  {
    words: [
      "(?:no one|nobody)(?: \\p{L}{2,15}){1,4} (?:better|faster|cheaper|as \\p{L}{3,12} as we do|like we do)",
      "(?:the )?gold standard",
      "(?:call|calls) us the",
      "in our dna",
      "redefine what's possible",
      "see for yourself",
      "you'll (?:never buy another|thank yourself|wonder how)",
      "ask anyone"
    ],
    reason: "claims about oneself"
  },
  {
    words: [
      "proud sponsors?",
      "(?:is|are) sponsoring",
      "(?:our|the) (?:commitment|dedication) to",
      "thank you to our (?:clients|customers|partners|sponsors)",
      "thanks to the (?:dedication|hard work) of our"
    ],
    reason: "honours of one's own"
  }
]
