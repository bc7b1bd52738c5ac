import type { Phrase } from "~engine/lexicon/match/phrase"

/**
 * What a call asks the reader to do: `more` to read on, `show` to look at something, `get` to take or buy it, `enrol` to
 * put one's name down, `contact` to write or ring, `miss` not to miss it, `act` anything else.
 */
export type CallKind = "more" | "show" | "get" | "enrol" | "contact" | "miss" | "act"

/** A verb that opens a call, as written: `words` is matched at the start of the call, without regard to case. */
export type CallVerb = Phrase & { readonly kind: CallKind }

/** Verbs of calls; of two that fit, the longer wins. */
export const CALL_VERBS: readonly CallVerb[] = [
  {
    kind: "more",
    words: ["(?:learn|find out|read|discover|see|hear|get|explore) more"],
    reason: "asks for a click without saying what for"
  },
  {
    kind: "more",
    words: ["(?:get|see|find) (?:all )?the (?:full )?details"],
    reason: "the same with details"
  },
  {
    kind: "miss",
    words: ["(?:you )?(?:do not|don't|dont) (?:want to |wanna )?miss(?: out on| out| this| it)?"],
    reason: "fear of missing out in place of a reason"
  },
  { kind: "miss", words: ["you won't want to miss"], reason: "the same, as a prophecy" },
  { kind: "show", words: ["check(?= (?:the|our|my|this) )"], reason: "the same" },
  { kind: "show", words: ["check (?:out|it out)"], reason: "the commonest command on X" },
  {
    kind: "show",
    words: ["(?:take|have) a (?:quick )?(?:look|listen|peek) (?:at|to)"],
    reason: "command to look"
  },
  {
    kind: "show",
    words: [
      "(?:re)?watch",
      "read",
      "view",
      "see",
      "meet",
      "catch",
      "explore",
      "discover",
      "browse"
    ],
    reason: "command to look"
  },
  {
    kind: "show",
    words: [
      "listen (?:in )?to",
      "listen(?: live)?(?= (?:at|on|now|here|in)|:|$)",
      "tune in(?:to| to| for)",
      "stream"
    ],
    reason: "command to listen"
  },
  { kind: "show", words: ["click", "tap"], reason: "asks for a click without saying what for" },
  {
    kind: "show",
    words: [
      "(?:come )?visit",
      "head (?:on )?(?:over )?to",
      "go to",
      "stop by",
      "swing by",
      "come (?:and )?(?:see|visit)"
    ],
    reason: "sends the reader somewhere"
  },
  {
    kind: "get",
    words: [
      "buy",
      "purchase",
      "(?:pre-?)?order",
      "shop(?: for)?",
      "get",
      "grab",
      "snag",
      "score",
      "pick up",
      "treat yourself to"
    ],
    reason: "asks for the purchase outright"
  },
  {
    kind: "get",
    words: ["book", "reserve", "secure", "claim", "save"],
    reason: "asks for a place or a discount to be taken"
  },
  {
    kind: "get",
    words: ["download", "try", "start", "install", "use"],
    reason: "asks for the product to be taken"
  },
  {
    kind: "enrol",
    words: [
      "sign up",
      "register",
      "subscribe",
      "enrol+",
      "apply",
      "rsvp",
      "join",
      "come (?:and \\p{L}+|join|along|by|over|down|early|back)",
      "attend",
      "enter",
      "sign on",
      "vote"
    ],
    reason: "asks for a name"
  },
  {
    kind: "contact",
    words: [
      "(?:dm|pm|message|msg|call|phone|ring|text|e-?mail|whatsapp|contact|inbox) (?:me|us|now|today|at|on|@)"
    ],
    reason: "asks to be contacted"
  },
  {
    kind: "contact",
    words: ["(?:dm|pm|message|msg|call|text|e-?mail|contact)(?= \\S{0,40}\\d|$| for| to)"],
    reason: "the same without an object"
  },
  {
    kind: "contact",
    words: [
      "reach out",
      "get in touch",
      "drop (?:me|us) a (?:line|message|dm)",
      "send (?:me|us) (?:a |an )?(?:dm|message|email|note)",
      "enquire",
      "inquire",
      "hit me up"
    ],
    reason: "asks to be contacted"
  },
  {
    kind: "act",
    words: [
      "ask",
      "bet",
      "comment",
      "donate",
      "name",
      "repost",
      "reply",
      "show off",
      "spend",
      "star",
      "swap",
      "tag",
      "tell",
      "tweet",
      "type",
      "support",
      "give",
      "help",
      "share",
      "send",
      "take",
      "make",
      "add",
      "find",
      "experience",
      "unlock",
      "transform",
      "upgrade",
      "refresh",
      "elevate",
      "boost",
      "level up",
      "get ready (?:for|to)",
      "follow",
      "swipe up",
      "pre-?save",
      "invest",
      "become",
      "bring",
      "celebrate",
      "choose",
      "claim",
      "come",
      "complete",
      "create",
      "customi[sz]e",
      "design",
      "dial",
      "discover",
      "earn",
      "enhance",
      "fill",
      "go",
      "grow",
      "hire",
      "hop",
      "improve",
      "keep",
      "look",
      "maximi[sz]e",
      "mark",
      "nominate",
      "open",
      "pack",
      "pay",
      "personali[sz]e",
      "plan",
      "play",
      "protect",
      "put",
      "relax",
      "request",
      "schedule",
      "sell",
      "simplify",
      "spend",
      "submit",
      "switch",
      "top up",
      "travel",
      "turn",
      "update",
      "win",
      "work with"
    ],
    reason: "an imperative that sells only in a post that does"
  }
]

/** Words before a call's verb that add nothing but push. */
export const CALL_OPENERS: readonly Phrase[] = [
  {
    words: ["please", "pls", "plz", "kindly"],
    reason: "politeness before a command; the offer needs none"
  },
  {
    words: ["(?:so |then |now |and )?(?:just|simply|quickly|go ahead and|go and|go)"],
    reason: "makes the errand look small"
  },
  {
    words: [
      "(?:make sure|be sure|remember|do not forget|don't forget|dont forget)(?: you| that you| to)?"
    ],
    reason: "reminds of a duty the reader does not have"
  },
  { words: ["(?:hurry|act now|quick)(?:[,!:]| and)?"], reason: "hurries" }
]

/** Words inside or after a call that hurry and say nothing; named days and hours are facts and stay. */
export const HURRY_WORDS: readonly Phrase[] = [
  {
    words: ["right now", "now", "asap", "right away", "immediately", "straight away", "instantly"],
    reason: "hurries"
  },
  { words: ["(?:fast|quick|quickly|soon)(?= ?(?:$|[,!.:]))"], reason: "hurries" },
  {
    words: [
      "while you can",
      "while you still can",
      "before it's too late",
      "before it's gone",
      "before they're gone",
      "before they sell out",
      "without delay",
      "don't wait",
      "no time to waste"
    ],
    reason: "pressure without a date"
  }
]
