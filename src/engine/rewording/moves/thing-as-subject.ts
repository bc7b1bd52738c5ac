import { isStatement } from "~engine/rewording/calls/is-statement"
import { isThing } from "~engine/rewording/calls/label-of"
import { defineMove, saidAs } from "~engine/rewording/move"
import { capitalised, uncapitalised } from "~engine/text/letter-case"
import { memoize } from "~engine/text/memo"
import type { SentenceReading } from "~engine/text/sentence"

/** Emoji, bullets, names and joining words before the call. */
const LEAD =
  /^(?:[\s>*\u2022\u00B7\u2013\u2014|\u2190-\u21FF\u2600-\u27BF+-]|\uFE0F|\u200D|\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]|@[\p{L}\p{N}_.]+\s)*/u

/** Links, #tags, emoji and marks at the end: they stay as they are. */
const END =
  /(?:[\s.!\u2026]|https?:\S+|[#@][\p{L}\p{N}_]+|\p{Extended_Pictographic}|\uFE0F|\u200D|[\u{1F3FB}-\u{1F3FF}])*$/u

/** "Fuel your weekend with oats": what it is for, and the thing. */
const BETTER_LIFE =
  /^(?:transform|elevate|boost|supercharge|level up|upgrade|fuel|refresh|spice up|brighten(?: up)?|complete|celebrate|surprise|spoil|pamper|warm up|kick ?start|kick off|start|treat) ((?:your|an?|the|any) (?:\p{L}[\p{L}'\u2019-]*\s){0,3}?\p{L}[\p{L}'\u2019-]*) (?:with|to) ((?:our|my|the|an?|this|these)\s.+)$/iu

/** "Learn how oats lower the price": what is learnt can be said. */
const LEARNT =
  /^(?:discover|learn|see|find out|explore|hear|read|watch)(?: more)?(?: about)? (?:how|why) ((?!(?:to|you|your|much|many|often|long|far|a |an )(?!\p{L}))\p{L}.+)$/iu

/** Verbs that make a statement of "how \u2026", and nothing that was promised to be told. */
const TELLS =
  /^(?:[@#\p{L}\p{N}&.'\u2019-]+ ){1,7}?(?:can|helps?|lets?|makes?|gives?|keeps?|brings?|works?|uses?|offers?|supports?|protects?|saves?|turns?|(?:is|are) \p{L}+ing)\s/u

/** "Let us help you find one": who helps can say so. */
const HELPING =
  /^let (us|me|our (?:\p{L}+ ){1,4}?\p{L}+) ((?:help|handle|take care of|take|do|guide|show|find|plan|make|build|bring)\s.+)$/iu

/** "Join me using code OAR for an extra pound". */
const CODE =
  /^(?:(?:please )?(?:join(?: me| us)?|sign ?-?up|order|shop|book|buy|save)(?: (?:now|today|here|online))? (?:using|with|and use|& use)|use|enter|apply|just use|simply use) (?:(?:the|my|our|your|promo|discount|coupon|referral) )*code[: ]\s*(["\u201C\u2018']?[\p{Lu}\p{N}][\p{Lu}\p{N}_-]{2,23}["\u201D\u2019']?)( at (?:the )?checkout)?(?:,?\s+(?:for|to (?:get|save|receive|enjoy|claim)|and (?:get|save)) (\S.*))?$/iu

/** What a code gives. */
const GIVEN =
  /^(?:an? |your )?(?:(?:extra|additional|further) )?(?:[\d$\u00A3\u20AC]|free|discount|half)/iu

/** "Check out what I just added to my closet: a hat". */
const LISTED =
  /^check out (?:what|this (?:listing|item)|the (?:listing|item)) i(?:['\u2019]ve)? just (added|listed)(?=\s)/iu

/** Verbs that hold a thing up, before the thing by itself. */
const SHOWN =
  /^(?:check out|watch|listen to|read|catch|stream|see|take a (?:look|peek|listen) (?:at|to)|have a (?:look|listen) (?:at|to)|discover|explore|experience|enjoy|meet|view|try|don['\u2019]?t miss(?: out on)?)\s((?:an?|the|this|these|our|my|their|his|her|over|more than|\d[\d,.]*\+?|[@\p{L}][\p{L}\p{N}_.]*['\u2019]s)\s.+)$/iu

/** "Take a peek behind the curtain": the peek is the thing. */
const PEEK =
  /^(?:take|have|get) (an? (?:(?:sneak|quick|closer|first|inside|behind-the-scenes) ){0,2}(?:peek|look|tour|glimpse) (?:behind|inside|at|around|back at|into|of|through)\s.+)$/iu

/** "Join Ann as she explains the tides": she does. Behind "they" the verb fits several only. */
const GUEST = /^join ((?!us\s|me\s|now|today)[@\p{L}].*?),? as (he|she|they) (\p{L}+\s.+)$/iu

/** "Tune in every two weeks as Ann explains the tides". */
const HOSTED =
  /^(?:join (?:us|me)|tune in)(?: live)?( .{3,40}?)?,? as ((?!we\s|i\s|you\s|they\s).+)$/iu

/** Shortest and longest thing by itself, in words: what is shorter needs its verb. */
const MIN_THING_WORDS = 5
const MAX_THING_WORDS = 26

/** What one is always asked to look at. */
const PLACE_OF_OWN =
  /^(?:my|our) (?:\p{L}+ )?(?:channel|page|profile|shop|store|site|website|stream|blog|bio)(?!\p{L})/iu

/** Another call behind the thing. */
const GOES_ON =
  /[!?;:]\s|\.\s|(?:,| and| &) (?:learn|see|find|discover|get|let|join|be|share|tell)\s/iu

export default defineMove({
  id: "thing-as-subject",
  title: "The thing in place of the command",
  scope: "sentence",
  gentler: "sentences",
  inOtherVoice: "keep",
  docs: {
    why: "What it is or does is information; being told to want it is not.",
    source:
      "Facebook, 2014-11-14: posts that \u201Csolely push people to buy a product or install an app\u201D are felt as promotional"
  },
  examples: [
    {
      before: "Elevate your kitchen with our new oak table.",
      after: "Our new oak table, for your kitchen."
    },
    {
      before: "Discover how the new valve keeps the whole street warm.",
      after: "The new valve keeps the whole street warm."
    },
    {
      before: "Let us help you find the right violin.",
      after: "We can help you find the right violin."
    },
    {
      before: "Join me using code OAR24 for an extra lesson.",
      after: "With code OAR24: an extra lesson."
    },
    { before: "Use code: GROVE24 at checkout.", after: "The code is GROVE24 at checkout." },
    {
      before: "Check out what I just added to my shelf: three blue bowls.",
      after: "Just added to my shelf: three blue bowls."
    },
    {
      before: "Join Ann Reid as she explains the tides.",
      after: "Ann Reid explains the tides."
    },
    {
      before: "Tune in every two weeks as Ann Reid explains the tides.",
      after: "Every two weeks: Ann Reid explains the tides."
    },
    {
      before: "Take a peek behind the harbour wall with Ann.",
      after: "A peek behind the harbour wall with Ann."
    },
    {
      before: "Watch the full tutorial for the blue loom.",
      after: "The full tutorial for the blue loom."
    }
  ],
  *propose(sentence) {
    const text = saidOf(sentence)
    if (text !== null) yield saidAs(sentence, text)
  }
})

const saidOf = memoize((sentence: SentenceReading): string | null => {
  const { text, isQuestion } = sentence
  if (isQuestion) return null
  const lead = LEAD.exec(text)![0]
  const end = END.exec(text)![0]
  const words = text.slice(lead.length, text.length - end.length)
  const said =
    listed(words) ??
    coded(words) ??
    helped(words) ??
    learnt(words) ??
    improved(words) ??
    hosted(words) ??
    shown(words)
  return said === null ? null : lead + capitalised(said) + end
})

function improved(words: string): string | null {
  const match = BETTER_LIFE.exec(words)
  if (!match) return null
  const [, what, thing] = match
  const plain = thing!.replace(/ (?:now|today)$/iu, "")
  return !GOES_ON.test(plain) && isThing(plain, MAX_THING_WORDS) && !/,/u.test(plain)
    ? `${plain}, for ${uncapitalised(what!)}`
    : null
}

function learnt(words: string): string | null {
  const fact = LEARNT.exec(words)?.[1]
  if (!fact || !TELLS.test(fact) || GOES_ON.test(fact)) return null
  return isStatement(fact) ? fact : null
}

function helped(words: string): string | null {
  const match = HELPING.exec(words)
  if (!match || GOES_ON.test(match[2]!)) return null
  const who = { us: "we", me: "I" }[match[1]!.toLowerCase()] ?? match[1]!
  return `${who} can ${match[2]!}`
}

function coded(words: string): string | null {
  const match = CODE.exec(words)
  if (!match) return null
  const [, code, at = "", given] = match
  // "Use code and save": no code.
  if (code !== code!.toUpperCase()) return null
  if (given === undefined) return `the code is ${code}${at}`
  if (GOES_ON.test(given) || !(GIVEN.test(given) || /^an? (?:extra|free)\s/iu.test(given)))
    return null
  return `with code ${code}${at}: ${given}`
}

function listed(words: string): string | null {
  const match = LISTED.exec(words)
  return match ? `just ${match[1]!.toLowerCase()}${words.slice(match[0].length)}` : null
}

function hosted(words: string): string | null {
  const guest = GUEST.exec(words)
  if (guest) {
    const [, who, pronoun, does] = guest
    const from = /^(.+?),? (from|at|on|this|tonight|tomorrow) (.{2,30})$/iu.exec(who!)
    const name = from ? from[1]! : who!
    if (pronoun!.toLowerCase() === "they" && !/ and | & /u.test(name)) return null
    if (/^(?:he|she)$/iu.test(pronoun!) && / and | & /u.test(name)) return null
    if (!/^[@\p{Lu}]|^(?:our|my|the)\s/u.test(name) || GOES_ON.test(does!)) return null
    const gap = /,/u.test(name) ? ", " : " "
    const said = `${name}${gap}${does!.replace(/^(\p{L}+),/u, "$1")}`
    return from ? `${from[2]!} ${from[3]!}: ${said}` : said
  }
  const match = HOSTED.exec(words)
  if (!match || GOES_ON.test(match[2]!) || !isStatement(match[2]!)) return null
  const when = match[1]?.trim() ?? ""
  return when === "" ? match[2]! : `${when}: ${match[2]!}`
}

function shown(words: string): string | null {
  const found = PEEK.exec(words)?.[1] ?? SHOWN.exec(words)?.[1]
  const thing = found?.replace(/ (?:now|today|here|below)$/iu, "")
  if (!thing || thing.split(/\s+/u).length < MIN_THING_WORDS || GOES_ON.test(thing)) return null
  if (PLACE_OF_OWN.test(thing)) return null
  if (/(?:^|\s)(?:your|you|yourself)(?!\p{L})/iu.test(thing)) return null
  return isThing(thing, MAX_THING_WORDS)
    ? thing
        .replace(/^this (?!(?:week|month|year))/iu, "a ")
        .replace(/^a (?=[aeiou])/iu, "an ")
        .replace(/^these /iu, "")
    : null
}
