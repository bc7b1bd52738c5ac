import type { Phrase } from "~engine/lexicon/match/phrase"

/** Sentences that press and say nothing: matched against a whole sentence without its marks and emoji. */
export const EMPTY_PRESSURE: readonly Phrase[] = [
  {
    words: [
      "(?:so )?what(?:'s| is| are you) (?:holding|stopping|keeping|waiting for)(?: you)?(?: back)?"
    ],
    reason: "a question that scolds"
  },
  {
    words: [
      "(?:so )?(?:hurry|act|be quick|move|run|rush|go)(?: up)?(?: (?:now|fast|quick|quickly|soon|today))?(?: and)?(?:,? (?:before|while|because|as) .{1,50})?"
    ],
    reason: "hurries"
  },
  {
    words: [
      "(?:so )?(?:don't|do not|dont) (?:wait|delay|hesitate|sleep on (?:this|it)|snooze|let (?:this|it) (?:slip|pass)(?: (?:away|by|you by))?|miss (?:it|out|this)(?: on (?:this|it))?)(?: any longer| another (?:day|minute|second))?(?:,? (?:act|order|buy|hurry).{0,20})?"
    ],
    reason: "hurries or threatens with regret"
  },
  {
    words: ["(?:this is )?(?:your|the)? ?(?:very )?(?:last|final) (?:chance|call)"],
    reason: "a deadline without a date"
  },
  {
    words: [
      "(?:the )?(?:time|clock) is (?:running out|ticking)|time's (?:running out|ticking)|the clock's ticking"
    ],
    reason: "a deadline without a date"
  },
  {
    words: [
      "(?:for a )?(?:very )?limited time(?: only| offer)?|limited (?:stocks?|quantity|quantities|edition|offer|spots|seats)(?: available)?"
    ],
    reason: "scarcity without a number"
  },
  {
    words: [
      "while (?:supplies|stocks?) lasts?|until (?:supplies|stocks?) lasts?|first come,? first served?"
    ],
    reason: "scarcity without a number"
  },
  {
    words: [
      "(?:it|this|they|these|tickets|spots|seats|places)(?: is|'s| are|'re|'ll| will)? (?:be )?(?:going|gone|selling|filling|sell|go|moving)(?: (?:up|out))? (?:really |very |so )?(?:fast|quickly|quick)"
    ],
    reason: "scarcity without a number"
  },
  {
    words: [
      "(?:you'll|you will) (?:regret it|thank (?:me|us) later|kick yourself)(?: if .{1,40})?"
    ],
    reason: "a prophecy"
  },
  {
    words: ["(?:you )?(?:won't|will not|don't|do not) want to miss (?:it|this|out)(?: one)?"],
    reason: "fear of missing out"
  },
  {
    words: ["(?:get|grab|order|buy) (?:it|yours|them|one)(?: now| fast)? (?:before|while) .{1,40}"],
    reason: "a deadline without a date"
  },
  { words: ["(?:what are you|still) waiting(?: for)?"], reason: "a question that scolds" },
  {
    words: [
      "before (?:it's|it is) (?:too late|gone)|once (?:it's|they're) gone,? (?:it's|they're) gone"
    ],
    reason: "a threat"
  },
  {
    words: [
      "(?:you )?(?:do not|don't|won't|will not) (?:want to |wanna )?miss (?:out|it|this|out on (?:this|it)|the (?:action|fun))(?: one)?",
      "get (?:it|yours|them) while (?:you (?:still )?can|it lasts|they last|it's hot)",
      "tune in(?: (?:and|&) enjoy)?",
      "stay tuned(?: for more)?",
      "(?:you|your) (?:\\p{L}+ )?(?:will|'ll) (?:thank you|love (?:it|this|them)|not regret it)",
      "(?:so )?(?:are you |you )?ready(?: (?:to|for) (?:join the (?:action|fun)|(?:the|some) (?:action|fun|adventure|weekend|season)|get started|start|dive in|begin|learn more|go|rumble))?\\?{0,3}",
      "(?:want|wanna) (?:to )?(?:learn|know|hear|see|read|find out)? ?more\\?{0,3}",
      "(?:interested|sound good|sounds good|curious|convinced|need help|want some help|don't believe me)\\?{0,3}",
      "(?:but )?(?:wait,? )?(?:there's more|that's not all|the excitement doesn't stop there)",
      "this is (?:your|the) (?:moment|time|chance|sign)",
      "(?:you're )?not (?:gonna|going to) want to miss (?:this|it)",
      "(?:we|i) dare you",
      "you deserve (?:it|this)",
      "(?:check|try) it out"
    ],
    reason: "presses, and says nothing"
  },
  {
    words: [
      "no time to (?:waste|lose)|now or never|now is the time|(?:you )?(?:snooze|blink)(?: and)?,? you lose"
    ],
    reason: "hurries"
  }
]

/** A way to say a pressing phrase plainly: the pattern and what takes its place (`$1` the first group). */
export type PlainFact = Phrase & { readonly plain: readonly string[] }

/** Pressing phrases inside a sentence, with the fact that is in them, if any. */
export const PRESSURE_TO_FACT: readonly PlainFact[] = [
  {
    words: [
      "(?:so )?(?:don't|do not|dont) (?:wanna |want to )?miss (?:out|it|this)(?: on (?:this|it))?[!.]{0,3}(?= ?(?:https?:|#|@))",
      "(?:so )?(?:go )?(?:get|grab|check|stream|watch) (?:it|yours|it out) (?:now|today|here)[!.]{0,3}(?= ?(?:#|@))"
    ],
    plain: [""],
    reason: "nothing in it but pressure"
  },
  {
    words: [
      "(?:it's )?(?:still )?not too late to (?:sign up|register|enter|apply|enrol+) (?:for|to) (the|our|my) ([^.!?,;]{3,60})"
    ],
    plain: ["$1 $2 is still open"],
    opens: true,
    reason: "the fact in it"
  },
  {
    words: [
      "(?:hurry|act now|act fast|quick|don't wait|last chance)[!,.:]{0,3} only (\\d{1,5}) (spots?|seats?|places?|tickets?|copies|slots?|days?|hours?|rooms?|items?)"
    ],
    plain: ["$1 $2"],
    reason: "the number alone is the fact"
  },
  {
    words: [
      "only (\\d{1,5}) (spots?|seats?|places?|tickets?|copies|left|remaining|slots?|days?|hours?|rooms?|items?)"
    ],
    plain: ["$1 $2"],
    reason: "the number alone is the fact"
  },
  {
    words: [
      "(?:this is |it's )?(?:your |the |a )?(?:very )?(?:last|final) (?:chance|call|opportunity) to(?= (?!all|every|our|the|my|any|those)\\p{L})"
    ],
    plain: ["You can still"],
    opens: true,
    reason: "the same fact, seen from the reader"
  },
  {
    words: ["there's still time to"],
    plain: ["You can still"],
    opens: true,
    reason: "the fact without the clock"
  },
  {
    words: ["time is running out to|time's running out to"],
    plain: ["You can still"],
    opens: true,
    reason: "the fact without the clock"
  },
  {
    words: [
      "(?:so )?(?:before it's (?:too late|gone)|before they're (?:all )?gone|before they (?:sell|run) out|while you (?:still )?can|while (?:supplies|stocks?) lasts?|don't wait|hurry|act fast|act now|be quick)(?= ?[.!]{0,9}$)"
    ],
    plain: [""],
    reason: "nothing in it but pressure"
  },
  {
    words: ["(?:hurry|act now|act fast|don't wait|last chance)[!,.:]{1,3}(?= \\S)"],
    plain: [""],
    reason: "nothing in it but pressure"
  },
  {
    words: [
      ",? (?:to make sure|so that|so) you (?:don't|do not) miss (?:out|it|this|anything|a thing)"
    ],
    plain: [""],
    reason: "nothing in it but pressure"
  },
  {
    words: ["(is|are) (?:selling out|selling) (?:really |very |so )?(?:fast|quickly|quick)"],
    plain: ["$1 selling well"],
    reason: "the same news without the race"
  },
  {
    words: ["(is|are) (?:filling up|filling) (?:really |very |so )?(?:fast|quickly|quick)"],
    plain: ["$1 filling up"],
    reason: "the same news without the race"
  },
  {
    words: ["for a (?:very )?limited time(?: only)?"],
    plain: ["for a short time", "for a while"],
    reason: "the same without the alarm"
  },
  {
    words: ["limited[- ]time(?= (?:offers?|deals?|sale|prices?|discounts?|promotion|edition))"],
    plain: ["current"],
    reason: "the same without the alarm"
  }
]
