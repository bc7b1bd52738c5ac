import type { Phrase } from "~engine/lexicon/match/phrase"

/** Ways to ask for a message, a call or a visit that begins a sale. */
export const CONTACTING: readonly Phrase[] = [
  {
    words: [
      "(?:dm|inbox|whatsapp) (?:me|us(?! (?:your|with your|so we|and we|the (?:order|details|email|reference)))|now|today|for|to|if|here|at|your|@\\S{1,30})",
      "(?:send|shoot|drop) (?:me|us) an? (?:dm|message|msg|note|line|email|text)",
      "slide into (?:my|our) dms?",
      "(?:my|our) dms? (?:is|are) open",
      "dms? (?:are )?open",
      "(?:via|by|in|through) dm"
    ],
    reason: "asks for a private message"
  },
  {
    words: [
      "(?:message|text|email|e-mail|ring|phone|contact|reach out to|write to) (?:me|us)(?! (?:if you need help|about (?:it|this)))(?: (?:now|today|here|on|to (?:get|learn|book|order|find|discuss|schedule)|for (?:a|your|more|details|pricing|info)|directly|with))"
    ],
    reason: "asks to get in touch",
    opens: true
  },
  {
    words: ["call (?:us|me|now|today|or|toll|\\+?[\\d(]|our)"],
    reason: "asks for a call",
    opens: true
  },
  {
    words: [
      "(?:call|text|dial|phone|tel|whatsapp|contact|ph|mobile|hotline|ring)(?: (?:us|me|now|today|or text|at|on|:|no\\.?|number)){0,3}[.: ]{0,3}[+*(]?\\d[\\d() .*#-]{4,18}"
    ],
    reason: "a telephone number"
  },
  { words: ["dial \\*\\d[\\d.,]{0,8}"], reason: "a telephone menu of an offer" },
  {
    words: [
      "(?:contact|inquiries|enquiries|bookings?|quotes?|orders?|questions|inquire|enquire)(?: \\S{1,15}){0,3}(?::| at| on| via| to) (?:\\S{1,30}@|www|https?|\\+?\\d[\\d.,]{0,8})"
    ],
    reason: "a sales address"
  },
  {
    words: [
      "(?:let's|we should|happy to) (?:chat|connect|talk(?: about (?:your|how|what))?|hop on)",
      "get in touch (?:with (?:us|me)|today|now|here|at|to|for|via)",
      "talk to (?:us|our|an expert|a)",
      "speak (?:to|with) (?:us|our|one of)"
    ],
    reason: "asks for a sales talk"
  },
  {
    words: [
      "(?:free|complimentary|discovery|strategy|no-obligation|private|1:1|1-on-1|one-on-one) (?:\\p{L}{1,15} )?(?:call|consult(?:ation)?|quote|estimate|assessment|audit|coaching|session|inspection)"
    ],
    reason: "a sales talk by another name"
  },
  {
    words: [
      "(?:message|ring|ask|dm|text|call) (?:me|us)(?= (?:for|to|and|now|before|about (?:a|your|the|our))|[.!,]|$)",
      "drop (?:us |me )?a line",
      "send me your",
      "come to us",
      "(?:just )?say so below",
      "call by",
      "(?:my|our) diary(?: \\S{1,10}){0,3} open"
    ],
    reason: "asks to get in touch",
    opens: true
  }
]
