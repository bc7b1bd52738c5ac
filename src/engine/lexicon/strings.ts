import type { Phrase } from "~engine/lexicon/match/phrase"

/** Free things with strings attached. */
export const STRINGS: readonly Phrase[] = [
  {
    words: [
      "(?:my|our|a|this|the|your|these|get|new|some|100%|totally|completely|absolutely|for|is|it's|are|now) free(?: \\p{L}{1,15}){0,2} (?:guide|e-?book|course|book|checklist|template|templates|training|webinar|workshop|consultation|trial|demo|report|white ?paper|audit|session|class|class(?:es)?|masterclass|newsletter|toolkit|kit|quote|estimate|resource|resources|list|video series|video|lesson|account|app|chapter|pdf|download|playbook|access|event|tutorial|seminar|evaluation|assessment|call|copy|sample|plan|extension|tool|tools|challenge|printables?|lunch|tickets?|bonus)"
    ],
    reason: "a free thing that is bait"
  },
  {
    words: [
      "free(?: \\p{L}{1,15}){0,2} (?:guide|e-?book|course|checklist|templates?|training|webinar|workshop|consult(?:ation)?|trial|white ?paper|audit|masterclass|newsletter|toolkit|quote|estimate|playbook|download|printables?|tutorial|extension)"
    ],
    reason: "the same without article"
  },
  {
    words: [
      "for free",
      "it's (?:totally |completely |100% )?free",
      "100% free",
      "absolutely free",
      "free for (?:a limited|the|all|members|you)",
      "free of charge",
      "at no (?:cost|charge)",
      "no cost",
      "free (?:to (?:join|download|sign|enter|attend|play|register|use|try)|today|now|here|with (?:purchase|any|every|your)|when you|if you|on (?:the|amazon|kindle|app)|app|membership|registration|signup|sign-up)"
    ],
    reason: "free, as a lever"
  },
  {
    words: [
      "(?:get|grab|download|steal|take|have|read|claim|request|access|unlock) (?:my|our|the|your|a) (?:\\S{1,15} ){0,3}(?:guide|e-?book|course|checklist|templates?|playbook|report|white ?paper|toolkit|kit|framework|cheat ?sheet|swipe file|process|system|pdf|list|script|prompts?|breakdown|blueprint|roadmap|strategy|copy|sample)"
    ],
    reason: "a give-away whose price is an address"
  },
  {
    words: [
      "in exchange for (?:a|your)",
      "all (?:you have|you need|you've got) to do is",
      "all i ask"
    ],
    reason: "the strings themselves"
  },
  {
    words: [
      "#free(?:bies?|course|shipping|trial|download|stuff|gift)?",
      "free (?:cme|course|lesson|seminar|money|followers|fans|stuff|gift|printables?)",
      "earn (?:free|up to|an extra|rewards?)",
      "take (?:our|the|this|a) (?:\\p{L}{2,12} )?(?:survey|quiz|poll)",
      "start (?:the |our |your )?(?:\\S{1,12} )?quiz",
      "answer a survey"
    ],
    reason: "a free thing, or a small errand first"
  }
]
