import { copulaFor } from "~engine/rewording/calls/copula"
import { defineMove, saidAs } from "~engine/rewording/move"
import { memoize } from "~engine/text/memo"
import { capitalised } from "~engine/text/letter-case"
import type { SentenceReading } from "~engine/text/sentence"

const LEAD =
  /^(?:[^\p{L}\p{N}@#$\u00A3\u20AC]|@[\p{L}\p{N}_]+\s)*(?:(?:so|and|plus|then|please)\s)?/iu

const MONEY =
  "(?:US|CA|AU)?[$\\u00A3\\u20AC\\u20B9] ?\\d(?:[\\d.,]*\\d)?[kK]?\\+?|\\d[\\d.,]* ?(?:%|percent|\\u20AC|EUR|USD|GBP|pounds|euros|dollars)"
const AMOUNT = `(?:(?:up to|over|more than|an? (?:extra|additional)) )?(?:${MONEY})`

/** "Order today and": an errand without an object before the offer. */
const ERRAND =
  "(?:(?:shop|order|buy|book|start|act|click|go|treat yourself|visit us|stop by)(?: [^.!?,\\d]{1,40}?)??,? (?:and|&|to|for) )?"

/** "Save 20% on", "Get 40% off", "Enjoy £5 off". */
const SAVING = new RegExp(
  `^${ERRAND}(save|get|enjoy|take|score|grab|receive|claim|snag)(?: yourself)?(?: an?)?(?: (?:whopping|massive|huge|crazy|amazing|incredible))? (${AMOUNT})( off| discount)?(?: on(?= (?!\\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))?(?= |[.!*,]|$)`,
  "iu"
)

/** "Get free shipping", "Enjoy 10X points": what is given, with a figure or for nothing. */
const GIFT = new RegExp(
  `^${ERRAND}(?:get|enjoy|receive|score|grab|claim) (?:your |an? |our )?((?:free|complimentary|double|triple|half|\\d[\\dxX.,]*)\\s+(?!trial|demo|quote|copy|guide|consult|off|time|visual|access)\\p{L}.*)$`,
  "iu"
)

/** "Pre-order now and get benefits up to \u00A330": what is given, and what for. */
const BENEFIT = new RegExp(
  `^(pre-?order|sign up|subscribe|register|join|book|switch|upgrade|donate)(?: (?:now|today|here|online|early))*,? (?:and|&|to) (?:get|enjoy|receive|earn|claim|(save)) ((?:your |an? )?(?:\\p{L}+ ){1,4}(?:up to|worth) (?:${MONEY})|(?:${AMOUNT})(?: off| discount)?(?: [^.!?]{0,60})?)([.!]*)$`,
  "iu"
)

/** "Use code SOUP for £5 off your first box". */
const CODE = new RegExp(
  `^(?:(?:just|simply) )?(?:use|enter|apply)(?: (?:the|my|our|promo|discount|coupon))* code[: ] ?(["\\u201C\\u2018']?[\\p{L}\\p{N}_-]{3,24}["\\u201D\\u2019']?)(?: at (?:the )?checkout)?,? (?:for|to (?:get|save|receive|enjoy|claim)|and (?:get|save)|& (?:get|save)) (?:an? )?(${AMOUNT})( off| discount)?(?: on)?`,
  "iu"
)

/** "Use code OAR at checkout to waive the fee". */
const KEY =
  /^(?:use|enter|apply)(?: (?:the|my|our|promo|discount|coupon))* code[: ] ?(["\u201C\u2018']?[\p{L}\p{N}_-]{3,24}["\u201D\u2019']?)( at (?:the )?checkout)? to (?!get|save|receive|enjoy|claim)(\p{L}+ [^.!?:]{3,60}?)([.!]*)$/iu

/** "Try the box for just £3". */
const TRYING = new RegExp(
  `^(?:try|get|buy|grab|order|own|rent) ((?:the|our|my) [^.!?,;]{2,60}?) (?:for|at|from) (?:just |only )?((?:${MONEY}).*)$`,
  "iu"
)

/** "Only 2 days left to save £20 on boots". */
const LAST_DAYS = new RegExp(
  `^(?:only |just )?((?:\\d{1,3}|one|two|three|a few)(?: more)?) (days?|hours?|weeks?) (?:left|to go) to (?:save|get) (${AMOUNT})( off)?(?: on)?(.*?)([.!]*)$`,
  "iu"
)

export default defineMove({
  id: "price-as-information",
  title: "Price, code and deadline as information",
  scope: "sentence",
  gentler: "sentences",
  inOtherVoice: "keep",
  docs: {
    why: "The price, the code and the last day are facts; nobody needs to be told to use them.",
    source: "Lee, Hosanagar and Nair, 2018: price and deal talk by itself lowers engagement"
  },
  examples: [
    {
      before: "Get 40% off your first box with code SOUP40!",
      after: "40% off your first box with code SOUP40!"
    },
    { before: "Save 20% on all boots until Sunday.", after: "20% off all boots until Sunday." },
    {
      before: "Use code OAR for $5 off your first lesson.",
      after: "$5 off your first lesson with code OAR."
    },
    {
      before: "Use code OAR at checkout to waive the fee.",
      after: "The code to waive the fee at checkout is OAR."
    },
    {
      before: "Order today and get free shipping over \u00A330.",
      after: "Free shipping over \u00A330."
    },
    {
      before: "Try the bread box for just \u00A33 in the first month.",
      after: "The bread box is \u00A33 in the first month."
    },
    {
      before: "Only 2 days left to save \u00A320 on the oak bench!",
      after: "\u00A320 off the oak bench for 2 more days."
    }
  ],
  *propose(sentence) {
    const text = informationIn(sentence)
    if (text !== null && text !== sentence.text) yield saidAs(sentence, text)
  }
})

const informationIn = memoize((sentence: SentenceReading): string | null => {
  const { text } = sentence
  if (sentence.isQuestion || !/\d|free|half|double|code/iu.test(text)) return null
  const lead = LEAD.exec(text)![0]
  const said = asInformation(text.slice(lead.length))
  return said === null ? null : lead + capitalised(said)
})

function asInformation(words: string): string | null {
  const code = CODE.exec(words)
  if (code) {
    const rest = words.slice(code[0].length)
    const end =
      /^(.*?)((?:\s*(?:https?:\S+|[#@][\p{L}\p{N}_]+|\p{Extended_Pictographic}|\uFE0F))*[.!]*)$/u.exec(
        rest
      )
    if (!end || /[.!?;]\s/u.test(end[1]!)) return null
    return `${code[2]!} off${end[1]!} with code ${code[1]!}${end[2]!}`
  }
  const key = KEY.exec(words)
  if (key) return `the code to ${key[3]!}${key[2] ?? ""} is ${key[1]!}${key[4]!}`
  const days = LAST_DAYS.exec(words)
  if (days) {
    const count = days[1]!.replace(/ more$/u, "")
    return `${days[3]!} off${days[5]!} for ${count} more ${days[2]!}.`
  }
  const benefit = BENEFIT.exec(words)
  if (benefit) {
    const [, verb, saved, given, end] = benefit
    const off = saved && !/ off(?!\p{L})/iu.test(given!) ? " off" : ""
    return `${given!}${off} when you ${verb!.toLowerCase()}${end!}`
  }
  const saving = SAVING.exec(words)
  if (saving) {
    const rest = words.slice(saving[0].length)
    const isOff = saving[3] !== undefined || /^save$/iu.test(saving[1]!)
    // "Get 30 recipes": the figure is no discount.
    if (!isOff) return null
    const off = /discount/iu.test(saving[3] ?? "") ? " discount" : " off"
    const on = off === " discount" && / on$/iu.test(saving[0]) ? " on" : ""
    const star = /^\*/u.exec(rest)?.[0] ?? ""
    return `${saving[2]!}${star}${/^\*?\s*off(?!\p{L})/iu.test(rest) ? "" : off}${on}${rest.slice(star.length)}`
  }
  const gift = GIFT.exec(words)
  if (gift) return gift[1]!.replace(/ (?:now|today)(?=[.!]|$)/iu, "")
  const trying = TRYING.exec(words)
  const be = trying ? copulaFor(trying[1]!) : null
  return trying && be ? `${trying[1]!} ${be} ${trying[2]!}` : null
}
