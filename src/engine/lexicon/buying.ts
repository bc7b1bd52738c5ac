import type { Phrase } from "~engine/lexicon/match/phrase"

/** Words after which "book" and "order" are things: "buy my new book now", "your order from Monday". */
const NO_NOUN =
  "(?<!(?:my|our|your|his|her|their|this|that|the|an?|new|next|first|last|whole|e|audio|free|latest|favou?rite|good|great|best|comic|picture|in|every|each) )"

/** Ways to ask a reader to spend money: buy, order, book, hire. */
export const BUYING: readonly Phrase[] = [
  {
    words: [
      "buy (?:now|today|yours?|it|one|them|here|online|an?|the|our|my|from|\\d[\\d.,]{0,8}|more|tickets|with|direct|any)"
    ],
    reason: "the plainest ask",
    opens: true
  },
  {
    words: [
      "(?:pre-?)?order (?:yours?|now|today|online|here|from|it|one|an?|the|our|my|by|before|early|direct|via|at)"
    ],
    reason: "asks for an order",
    opens: true
  },
  {
    words: ["pre-?order(?:s|ing)? (?:is|are|now|today|here|available|open|yours?)"],
    reason: "asks for an order ahead"
  },
  {
    words: [
      "shop (?:now|today|the|our|my|online|here|at|from|for|these|in|new|all|your|small|with|local|via|over|early|exclusive|this|and)"
    ],
    reason: "sends to the shop",
    opens: true
  },
  {
    words: [
      "book (?:now|today|yours?|an?|the|online|here|in|with|direct|early|at|by|me|us|tickets|this)"
    ],
    reason: "asks for a booking",
    opens: true
  },
  {
    words: [
      "(?:reserve|secure|claim|grab|snag|bag|score|cop|snap up|pick up|stock up on|purchase|gift) (?:yours?|an?|one|the|it|them|our|my|this|these|some|early|any|new|now)"
    ],
    reason: "taking verbs with the offer as object",
    opens: true
  },
  {
    words: ["grab (?:yours?|a copy|it|them) (?:now|here|today|fast|while)", "grab yours"],
    reason: "a hurried taking verb"
  },
  {
    words: [
      "get (?:yours|your (?:own|hands on|copy|tickets?|free|spots?|seats?|place|kit|box|hat|shirt|fix|dose|\\p{L}{1,15} (?:now|today|here|from|at))|it (?:now|today|here|at|from|on|before|while)|them (?:now|today|here|at|from|before|while)|one (?:now|today|here)|tickets|tix|up to|\\d{1,3}% ?(?:off|discount)?|an? (?:free|quote|copy)|the (?:app|book|box|course|deal|guide|best|new|latest|look)|this|our|my)"
    ],
    reason: "get, with what is sold as object",
    opens: true
  },
  {
    words: ["get (?:your hands on|yours (?:now|today|here|at|from)|your (?:copy|tickets?|free))"],
    reason: "the same inside a sentence"
  },
  {
    words: ["hire (?:me|us|our)", "hire (?:an?|the) \\p{L}{1,15} (?:today|now)"],
    reason: "asks for work"
  },
  {
    words: ["(?:available|open|looking) for (?:hire|commissions?|bookings?|freelance)"],
    reason: "offers work for money"
  },
  {
    words: ["you can (?:now )?(?:buy|order|purchase|pick up|pre-?order|book|shop)"],
    reason: "the ask in polite clothes"
  },
  {
    words: [
      "(?:call|visit|click|dm|message|email|contact|text|go|whatsapp|ring|head)(?: \\S{1,40}){1,8} to (?:order|book|buy|purchase|reserve|schedule|shop)"
    ],
    reason: "an errand that ends in an order"
  },
  {
    words: [
      "to (?:order|book|buy|purchase|reserve|shop|schedule)(?: \\S{1,30}){0,5}[:,]? (?:call|visit|click|dm|message|email|contact|text|go to|see)"
    ],
    reason: "the same, the other way round"
  },
  {
    words: [
      "add (?:it |this |them )?to (?:your )?(?:cart|basket|bag|collection)",
      "place your orders?",
      "buy one,? get"
    ],
    reason: "shop language"
  },
  {
    words: [
      "(?:tickets?|tix|seats?) (?:\\p{L}{1,12} ){0,3}(?:available|on sale|here|at|from|selling|start|can be|now|going)",
      "buy tickets",
      "ticket link"
    ],
    reason: "tickets offered"
  },
  {
    words: [
      "for sale(?! (?:sign|signs))",
      "on sale (?:now|today|here|from|at|this|friday|saturday|monday|in)",
      "now on sale"
    ],
    reason: "offers for money"
  },
  {
    words: [
      "(?:schedule|book|request|arrange|set up) (?:an?|your|my|the) (?:\\p{L}{1,15} ){0,2}(?:call|demo|visit|appointment|consult(?:ation)?|session|quote|test drive|tour|meeting|viewing|table|room|stay|trip|ticket)"
    ],
    reason: "asks for the first step of a sale",
    opens: true
  },
  {
    words: [
      "try (?:it (?:now|today|free|for free|out|here)|our|us|for free|yours?|them (?:now|today|out)|\\p{L}\\p{L}{2,20} (?:now|today|free|for free)|out our)"
    ],
    reason: "asks for a trial",
    opens: true
  },
  {
    words: [
      "give it a try",
      "try it (?:now|today|here|free|for free|yourself)",
      "bet now",
      "play now",
      "start (?:your|a) free",
      "enjoy super",
      "dial \\*\\d[\\d.,]{0,8}"
    ],
    reason: "asks for a trial or a bet"
  },
  {
    words: [
      "(?:pick|choose|find|select|customi[sz]e|build) your (?:perfect|favou?rite|new|next|fav|own)"
    ],
    reason: "puts the reader in the shop",
    opens: true
  },
  {
    words: [
      "(?:best|great) (?:to )?buy",
      "buy (?:it|them|yours|tickets|online|here|now|from)",
      `${NO_NOUN}order (?:here|online|now|yours|from)`,
      `${NO_NOUN}book (?:here|now|online|your|it|direct)`,
      "(?:great|good|best|last|few) seats",
      "great seats",
      "have you got your",
      "got your tickets",
      "xx?-?large",
      "x-large",
      "size [smlx]{1,3}",
      "in stock",
      "please (?:pre-?)?order",
      "bid on",
      "get an? (?:\\S{1,20} ){1,4}(?:for only|at only|for just|from|at)"
    ],
    reason: "asks for an order inside a sentence"
  },
  {
    words: [
      "experience (?:[@#]|our|the all-new|it (?:now|today))",
      "(?:bundle|kit|set|pack)s?(?= (?:here|https?|now|available|\\u{1F449}|-))"
    ],
    reason: "shop language"
  }
]
