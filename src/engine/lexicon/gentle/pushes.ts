import type { Phrase } from "~engine/lexicon/match/phrase"

/** What taking, looking and joining verbs are followed by where they are commands to the reader. */
const THING =
  "(?:yours?|yr|it|one|them|'em|the|an?|our|my|us|me|this|these|those|all|some|any|more|now|today|tonight|tomorrow|here|early|online|via|by|from|in|on|at|to|with|before|while|for|free|up to|tickets|tix|both|over|every|each|\\d[\\d.,]{0,8}|[$\\u00A3\\u20AC\\u20B9#@])"

/** Commands and bait: what the reader is told to do. Only at the start of a clause, as commands stand. */
export const COMMANDS: readonly Phrase[] = [
  {
    words: [
      "(?:learn|find out|read|discover|see|hear|explore|get) more",
      "(?:get|see|view|find) (?:all )?(?:the )?(?:full )?(?:details|info)",
      "(?:go )?check (?:it|this|these|them|us|me|him|her|that|those|my \\p{L}{1,15}|our \\p{L}{1,15})? ?out",
      "checkout (?:my|our|the|this)",
      "(?:go )?check (?:the|our|my) (?:link|website|site|page|profile|bio|comments|chatter)"
    ],
    opens: true,
    reason: "sends on without saying what for"
  },
  {
    words: [
      `(?:go )?(?:grab|snag|score|bag|cop|secure|reserve|claim|buy|purchase|pre-?order|download|install|unlock) (?:yours?|'em|${THING}|\\p{L})`,
      `(?:go )?(?:book|order|shop|rent|stream|listen|watch|read|view|visit|meet|explore|discover|browse|catch|join|attend|enter|experience|try|donate) ${THING}`,
      "(?:shop|stream|order|book|donate|pre-?order|download|listen|watch)(?= ?(?:$|[.!:,]|https?:))",
      "(?:go )?get (?:yours?|it|them|one|tickets|tix|up to|\\d{1,3} ?%|\\d[\\d.,]{0,8}|an?|the|this|our|my|in|involved|\\p{L}{1,15} off|free|[$\\u00A3\\u20AC]|early access|access|your)",
      "(?:discover|explore|try) (?:how|what|why|all|new|your|the|our|more)",
      "watch (?:how|as|what|why|@)",
      "read (?:about|how|why|what|\\p{L}{2,20}'s|full)",
      "see (?:how|why|what's|the full|it (?:here|live|in)|for yourself|our|all)",
      "tune (?:in|to)",
      "treat (?:yourself|your)",
      "stock up",
      "head (?:over|to|on|here|down|back)",
      "go (?:to|here|vote|follow|listen|see)",
      "(?:stop|swing|drop|pop) by",
      "come (?:and )?(?:join|see|meet|visit|along|by|down|over|on|check|be|say|have|take|find|enjoy|experience|celebrate|hang|get|try|watch|learn)",
      "(?:click|tap|dial|swipe up|hit the link)",
      "(?:use|enter|apply) (?:the |my |our |promo |coupon |discount )*code",
      "use (?:my|our|this|the) link",
      "stay tuned",
      "find (?:us|me|out more)"
    ],
    opens: true,
    reason: "tells the reader to take it or look at it"
  },
  {
    words: [
      "sign ?-?up(?! is)",
      "register(?! to vote)",
      "subscribe",
      "enrol+(?! \\p{L}{2,9}ed)",
      "rsvp (?:now|here|today|at|by|to)",
      "apply (?:now|today|here|online|at|by|before|for|to|via|below)",
      "vote (?:for|now|here|today|below)",
      "(?:get|cast) your votes?",
      "become an?",
      "(?:contact|call|dm|message|text|e-?mail) (?:us|me|our \\p{L}{1,15}) (?:now|today|asap)",
      "(?:let's|let us) (?:chat|talk|connect|do it|start|build|get|transform|make|help)"
    ],
    opens: true,
    reason: "asks for a name"
  },
  {
    words: [
      "save (?:up to|\\d[\\d.,]{0,8}|[$\\u00A3\\u20AC\\u20B9]|big|over|more|an? (?:extra|additional)|money|on|time)",
      "enjoy (?:up to|\\d[\\d.,]{0,8}|free|our|an?|the)",
      "take (?:advantage|a look|a peek|\\d{1,3} ?%|your \\p{L}{2,20} to the next)",
      "(?:use|claim|redeem) (?:it|yours|your)",
      "stop (?:guessing|wasting|losing|scrolling|searching|limiting|struggling|settling|staring|overpaying|paying|waiting|missing)",
      "start (?:your|planning|shopping|saving|earning|winning|building|matching|scaling|now|today)",
      "(?:get|be) ready (?:for|to)"
    ],
    opens: true,
    reason: "tells the reader to save, start or stop"
  },
  {
    words: [
      "(?:transform|elevate|boost|supercharge|level up|revolutioni[sz]e|maximi[sz]e|upgrade|unleash|accelerate|skyrocket|ignite|fuel|advance|achieve|grow|empower|simplify|streamline|protect|nourish|surprise|celebrate|spoil|pamper|invest in|improve|kickstart|jumpstart|refresh) (?:your|yourself|an?|the|with)"
    ],
    opens: true,
    reason: "a better life as a command"
  },
  {
    words: [
      "(?:please |pls )?(?:follow|like|subscribe|share|rt|retweet|repost|reshare|re-?post|re-?tweet)(?= ?(?:me|us|@|our|my|the|this|it|on|for|to|and|&|,|\\+|if|with|back|your|below|now|please|more|$|[.!?]))",
      "(?:please |pls )?(?:tag|mention) (?:an?|your|someone|somebody|\\d|us|friends|me)",
      "(?:comment|type|reply|drop|say|dm|message|text)(?: me| us)?(?: with)?(?: the word)? (?:[\"'\\u201C\\u2018]|below|yes|in the comments?|your|an?|us|me)",
      "(?:tell|show|send|drop|leave) (?:us|me|your|an?)",
      "let (?:us|me) know",
      "answer (?:in|below|\\d|now|the|our)",
      "spread the (?:word|love)",
      "(?:please )?(?:help|support|sponsor|back) (?:us|me|our|my|the|an?|kids|give|raise|spread|fund)",
      "(?:smash|hit) (?:the|that|like|follow|subscribe)",
      "(?:thumbs up|double tap|bookmark|save) (?:if|this|it|for|the post)",
      "give (?:us|me|it|this|your|today|now|back|an?|generously)",
      "(?:refer|invite) (?:an?|your|anyone|friends)",
      "(?:turn|switch) on (?:post )?notifications",
      "drop a \\p{L}",
      "calling all"
    ],
    opens: true,
    reason: "asks for reach, a tag or a gift"
  },
  {
    words: [
      "don't (?:miss|forget|wait|delay|let|sleep|worry)",
      "do not (?:miss|forget|wait|delay)",
      "(?:make|be) sure (?:to|you)",
      "remember to",
      "be (?:the first|one of|a part of|part of|among|our guest)",
      "why not (?:try|get|join|come|visit|treat|give|book|start|make)",
      "(?:simply|just) (?:click|dial|download|sign|register|enter|install|use|call|message|dm|comment|type)"
    ],
    opens: true,
    reason: "a command in other words"
  }
]

/** Pressure and begging: wherever it stands in a sentence. */
export const PRESSING: readonly Phrase[] = [
  {
    words: [
      "hurry",
      "act (?:now|fast|quick(?:ly)?|today)",
      "(?:don't|do not|never|won't (?:want to )?|can't) (?:want to )?miss(?: (?:out|it|this|your))?(?! (?:you|him|her|home))",
      "what are you waiting for",
      "no time to (?:lose|waste)",
      "(?:time|clock) is (?:running out|ticking)",
      "(?:last|final) chance",
      "now or never",
      "(?:before|not) (?:it's )?too late",
      "before (?:they're|it's|they are) (?:all )?gone",
      "while (?:supplies|stocks?|they|it) lasts?",
      "while (?:you (?:still )?can|it's still|they're still)",
      "limited[- ]time",
      "for a (?:very )?limited time",
      "limited (?:quantit(?:y|ies)|stocks?|spots|seats|spaces|availability)(?: available)?",
      "(?:selling|going|filling(?: up)?) (?:really |very |so )?fast",
      "(?:almost|nearly) (?:sold out|gone)",
      "(?:go|goes|sell|sells) (?:out )?(?:fast|quickly)",
      "save big",
      "before (?:the )?prices? (?:goes |go )?up",
      "join us (?:now|today) to",
      "(?:score|grab|snag|cop) (?:some|your|a|the)",
      "shop (?:now|today|here)",
      "once in a lifetime",
      "you (?:need|have|must|just have|owe it to yourself) to? ?(?:see|try|hear|read|watch|get|join|check|book|buy)",
      "must[- ](?:see|read|watch|have|try|attend|visit)",
      "you(?:'ve| have)? (?:only )?(?:got )?\\d{1,3} (?:hours?|days?) left",
      "(?:will|'ll) (?:thank you|regret|love (?:it|this|these|our|every))",
      "you deserve",
      "you(?:'ll| might| may| will)? want to (?:get|grab|check|buy|stock|see|hurry|book|join|read|be)",
      "what(?:'s| is) stopping you",
      "there's still time"
    ],
    reason: "presses"
  },
  {
    words: [
      "(?:for )?(?:just|only|as little as)(?= ?(?:[$\\u00A3\\u20AC\\u20B9]|Rs|\\d[\\d.]{0,9} ?(?:p|usd|eur|dollars|euros)))",
      "(?:huge|massive|biggest|unbeatable|incredible|amazing) (?:savings|discounts?|deals?|sale|price)",
      "(?:best|lowest) (?:prices?|rates?|deals?|results|price)"
    ],
    reason: "a price as a push"
  },
  {
    words: [
      "(?:for|stand|get|win|have|earn) (?:a|your|the) chance (?:to|of) (?:win|be)(?:ning)?",
      "(?:please )?follow back",
      "(?:comment|share|like|subscribe|follow|rt|retweet)(?:[ ,&/+]{1,3}(?:and )?(?:comment|share|like|subscribe|follow|rt|retweet)){1,5}",
      "mind following",
      "any chance you (?:can|could)",
      "(?:we|i)(?:'d| would) love (?:the|your|you|for you)",
      "if you could (?:take|spare|please|check|share)",
      "your support (?:matters|means)",
      "give (?:me|us) a follow",
      "please (?:follow|like|share|rt|retweet|help|support|subscribe|check|donate|vote|watch|sign)"
    ],
    reason: "begs"
  }
]

/** Praise of one's own, wherever it stands. */
export const PRAISING: readonly Phrase[] = [
  {
    words: [
      "(?:the |our |my )?(?:world|industry|market)[- ]leading",
      "best[- ]in[- ]class|world[- ]class|award[- ]winning|best[- ]selling|game[- ]chang(?:ing|er)|cutting[- ]edge|state[- ]of[- ]the[- ]art|ground-?breaking|revolutionary|life[- ]changing|one[- ]of[- ]a[- ]kind|unparalleled|unrivalled|unmatched|unbeatable|jaw[- ]dropping",
      "#1(?= (?!position|spot|place|in|on|hit|song|single|and|to|of)\\p{L})",
      "(?:the )?world's (?:most|best|first|leading|largest|greatest)",
      "join (?:over |more than |the )?[\\d.,]{2,9}k?\\+?(?: (?:other|people|others|subscribers|readers|members|founders|creators|students|customers|happy))?",
      "(?:over|more than) [\\d.,]{3,9}k?\\+? (?:happy |satisfied )?(?:readers|subscribers|members|followers|students|customers|clients|users|people (?:already|have))",
      "trusted by|loved by|read by",
      "[45](?:\\.\\d)? ?stars?|five[- ]stars?",
      "like (?:no other|never before)",
      "(?:will|to) change your life",
      "(?:to )?the next level"
    ],
    reason: "praise of one's own"
  }
]
