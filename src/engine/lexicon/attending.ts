import type { Phrase } from "~engine/lexicon/match/phrase"

/** Ways to fill the writer's own event, stand or stream. */
export const ATTENDING: readonly Phrase[] = [
  {
    words: [
      "join (?:us|me(?! in (?:congrat|thank|welcom|wish|spread))|@\\S{1,30}|our|the team)(?: (?:for|at|on|in|as|this|tomorrow|today|tonight|next|live|and|to|when|here|now|by|with))?"
    ],
    reason: "an invitation to the writer's event",
    opens: true
  },
  {
    words: [
      "(?:please|can|will you) join (?:us|me)",
      "hope (?:to see you|you(?:'ll| will| can) join)",
      "see you (?:there|all there|in|at|on|tomorrow|tonight)",
      "come (?:and )?(?:(?:see|visit|meet|join|hang with|chat with|say hi|say hello|find)(?: (?:us|me|our|to|at))|learn|on down|check)"
    ],
    reason: "the same inside a sentence"
  },
  {
    words: [
      "(?:meet|visit|find|catch|see) (?:us|me|our team) (?:at|in|on|from|there|this|next|here)",
      "(?:booth|stand|stall) #?\\d[\\d.,]{0,8}"
    ],
    reason: "sends to the stand"
  },
  {
    words: [
      "(?:don't forget to |please )?(?:mark|save) (?:your|the) (?:calendars?|dates?|diary|diaries)",
      "save the date"
    ],
    reason: "asks for the reader's calendar"
  },
  {
    words: [
      "(?:free|live|upcoming|our|my|a|next|virtual|online|this) (?:\\p{L}{1,12} )?(?:webinar|webcast|masterclass|workshop|bootcamp|boot camp|summit|training|live ?stream|live q&a|open house|open day|virtual event|seminar|meet-?up|twitter chat|open evening)s?"
    ],
    reason: "an event with seats to fill"
  },
  {
    words: [
      "doors open",
      "limited seating",
      "free entry",
      "free admission",
      "guest ?list",
      "general admission",
      "early ?bird",
      "vip (?:table|ticket|pass)"
    ],
    reason: "language of tickets"
  },
  {
    words: [
      "join (?:[@#]\\S{1,30}|(?:the |our |this )?(?:\\p{L}{2,12} )?(?:webcast|live|call|event|session|panel|conversation|discussion|movement|celebration|party|fun|action|fight|challenge|experts?)|in on|members|in (?:celebrating|the fun))",
      "make sure (?:you|to) (?:schedule|register|check|use|follow|subscribe|grab|get|join|watch|vote|rsvp)",
      "see you (?:all )?(?:tonight|tomorrow|there|at|on|in)"
    ],
    reason: "an invitation to the writer's event",
    opens: true
  }
]
