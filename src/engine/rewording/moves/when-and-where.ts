import { TIME, TIME_OPENS } from "~engine/lexicon/gentle/times"
import { copulaFor } from "~engine/rewording/calls/copula"
import { isThing } from "~engine/rewording/calls/label-of"
import { defineMove } from "~engine/rewording/move"
import { memoize } from "~engine/text/memo"
import { capitalised } from "~engine/text/letter-case"
import type { SentenceReading } from "~engine/text/sentence"

const LEAD = /^(?:[^\p{L}\p{N}@#]|@[\p{L}\p{N}_]+\s)*(?:(?:so|and|then|please)\s)?/iu

/** Asks the reader over; what follows says when, where or what for. */
const JOIN =
  /^(?:(?:come )?(?:and )?join|catch|see|be sure to join|please join|you(?:['\u2019]re| are) invited to join) (?:us|me)(?: all)?(?:,)?(?: (?:live|in person|online|for free))?\s+/iu

/** Asks the reader to listen or watch. */
const TUNE =
  /^(?:tune in|listen(?: in)?|listen live|watch(?: (?:it|us|me|this))?|catch (?:it|us|me)|see (?:it|us|me))(?: live)?(?: again)?\s+/iu

/** Asks the reader to come to a place. */
const PLACE =
  /^(?:(?:come )?(?:stop|swing|drop|pop) by|(?:come )?(?:visit|find|meet|see) us|come (?:and )?(?:say (?:hi|hello)(?: to us)?|see us|visit us|find us|meet us))\s+(?=(?:at|in|on|booth|stand|stall|hall)\s)/iu

/** What there is to see at a stand, and how many words it may take. */
const SHOWN_THERE =
  /^((?:at |in |on )?(?:booth|stand|stall|hall)\s.+?) (?:(?:and|to) (?:see|experience|explore|discover|try|view|check out)|for) ((?:the|our|an?|my)\s.+?)([.!]*)$/iu
const MAX_THING_WORDS = 26

const FIND = /^(?:you can )?find (me|us|it|them) (?:all )?(?=(?:on|at|in) \S)/iu

/** What may follow when: "for a talk", "as we host", "to watch the film". */
const WHAT =
  /^(?:(.*?\S)\s+)??(?:for|as|to (?:watch|hear|see|catch|enjoy|listen to|celebrate)|when|with)\s+(?=(?:the|an?|our|my|his|her|their|this|that|these|some|we|i|two|three|four|five|\d|["\u201C'@#]|\p{L}+['\u2019]s|\p{L}))(.+)$/iu

const HAS_TIME = new RegExp(`(?<![\\p{L}\\p{N}])${TIME}`, "iu")
const OPENS_TIME = new RegExp(`^${TIME_OPENS}`, "iu")

/** A place before the time: "on Twitter at 5 pm". */
const OPENS_PLACE = /^(?:on|at|in|between|from|via) (?:@|#|the\s|\p{Lu}|\d)/u

/** "on 22 April to explore why moss grows": the question is what it is about. */
const TOLD =
  /^(.{3,60}?) to (?:explore|learn|discuss|hear|find out|see|discover|talk about|understand)(?: more)?(?: about)? ((?:why|how|what|whether|where)\s.+)$/iu

/** "on Friday at 6 to sing by the lock": what those who come do together. */
const TOGETHER =
  /^(.{3,60}?) to ((?:celebrate|discuss|talk about|mark|honou?r|remember|sing|plan|build|look (?:at|back)|walk|clean|plant|dance|play)\s.+)$/iu

/** What is no line: a second sentence, or another call. */
const GOES_ON = /[!?;]\s|\s(?:and|to|or)\s\p{Ll}+\s(?:the|your|our|us|it)\s/u

export default defineMove({
  id: "when-and-where",
  title: "When and where as a line",
  scope: "sentence",
  gentler: "sentences",
  inOtherVoice: "keep",
  docs: {
    why: "People need the time and the place; the call around them only takes up room."
  },
  examples: [
    {
      before: "Tune in TONIGHT at 9.15pm on @radioleith!",
      after: "TONIGHT at 9.15pm on @radioleith!"
    },
    {
      before: "Join us tomorrow at 5 pm for a throwing hour.",
      after: "Tomorrow at 5 pm: a throwing hour."
    },
    {
      before: "Join us for a talk about moss on 4 May at 7 pm!",
      after: "A talk about moss on 4 May at 7 pm!"
    },
    {
      before: "Join us on Instagram Live today at 5 pm.",
      after: "On Instagram Live today at 5 pm."
    },
    { before: "Don\u2019t miss tonight\u2019s #HarbourShow!", after: "Tonight: #HarbourShow!" },
    {
      before: "Stop by booth 12 for a demo of the new loom.",
      after: "At booth 12: a demo of the new loom."
    },
    {
      before: "Join us on 22 April to explore why moss grows on walls.",
      after: "22 April: why moss grows on walls."
    },
    {
      before: "Join us on Friday at 6 pm to celebrate the new bridge.",
      after: "Friday at 6 pm: we celebrate the new bridge."
    },
    { before: "Stop by booth 12!", after: "We\u2019re at booth 12!" },
    {
      before: "Don\u2019t miss our harvest supper on Friday at 6 pm.",
      after: "Our harvest supper is on Friday at 6 pm."
    },
    {
      before: "Find us on the quay by the red boat.",
      after: "We\u2019re on the quay by the red boat."
    },
    {
      before: "Join us on Friday May 3 as the choir sings in the old dock.",
      after: "Friday May 3: the choir sings in the old dock."
    }
  ],
  *propose(sentence) {
    const text = sentence.isQuestion ? null : lineFor(sentence)
    if (text !== null) {
      yield { start: 0, end: sentence.text.length, depth: "sentence", wordings: [{ text }] }
    }
  }
})

/** The sentence without its call; null where what is left would not read as a line. */
const lineFor = memoize(({ text }: SentenceReading): string | null => {
  const lead = LEAD.exec(text)![0]
  const words = text.slice(lead.length)
  const said = joined(words) ?? attended(words) ?? placed(words) ?? found(words) ?? dated(words)
  return said === null ? null : lead + capitalised(said)
})

function joined(words: string): string | null {
  const opening = JOIN.exec(words)?.[0] ?? TUNE.exec(words)?.[0]
  if (!opening) return null
  const rest = words.slice(opening.length)
  const isTuning = !JOIN.test(words)
  const channel = isTuning
    ? /^(?:to|on) (@[\p{L}\p{N}_]+|\p{Lu}\S*(?: \p{Lu}\S*)*)\s+/u.exec(rest)
    : null
  const when = channel ? rest.slice(channel[0].length) : rest
  const on = channel ? ` on ${channel[1]!}` : ""
  const parts = WHAT.exec(when)
  if (parts && !parts[1] && channel === null) {
    // "Join us for a talk on 4 May": the talk is the line.
    if (/\s(?:as|while) (?:we|i|they|you)(?!\p{L})/iu.test(parts[2]!)) return null
    const isLine = HAS_TIME.test(parts[2]!) || /^(?:we|i|an?|the|our|my)\s/iu.test(parts[2]!)
    return isLine ? parts[2]! : null
  }
  if (!OPENS_TIME.test(when)) return parts ? null : placeFirst(when)
  const told = TOLD.exec(when)
  if (told && isWhen(told[1]!)) return `${unprefixed(told[1]!)}${on}: ${told[2]!}`
  const together = TOGETHER.exec(when)
  if (together && isWhen(together[1]!))
    return `${unprefixed(together[1]!)}${on}: we ${together[2]!}`
  // "on Friday by giving", "on Friday to build": no line without its verb.
  if (/\s(?:by \p{L}+ing|to \p{Ll}+)(?!\p{L})/iu.test(when.replace(/ to (?=\d)/gu, " ")))
    return null
  if (parts?.[1] && isWhen(parts[1])) return `${unprefixed(parts[1])}${on}: ${parts[2]!}`
  if (parts) return null
  return HAS_TIME.test(when) ? onChannel(unprefixed(when), on) : null
}

/** "Join us on Twitter at 5 pm on 8 April". */
function placeFirst(words: string): string | null {
  return OPENS_PLACE.test(words) && HAS_TIME.test(words) && !GOES_ON.test(words) ? words : null
}

/** "Attend our webinar today at 6 pm to learn about moss": the webinar today at 6 pm is about moss. */
function attended(words: string): string | null {
  const match =
    /^(?:attend|join|come to|visit) ((?:our|my|the)\s.+?)\s(?=(?:on|at|this|tonight|today|tomorrow|from)\s)(.+?)(?: to (?:learn|hear|find out|discover)(?: more)?(?: about)? (.+?))?([.!]*)$/iu.exec(
      words
    )
  if (!match || !HAS_TIME.test(match[2]!)) return null
  const [, what, when, topic, mark] = match
  const be = isThing(what!) ? copulaFor(what!) : null
  if (!be) return null
  return topic
    ? `${what!} ${when!} ${be} about ${topic}${mark!}`
    : `${what!} ${be} ${when!}${mark!}`
}

function isWhen(words: string): boolean {
  return HAS_TIME.test(words) && !/\sto\s\p{L}/u.test(words) && words.split(/\s+/u).length <= 14
}

function onChannel(words: string, on: string): string {
  return words.replace(/(?=(?:[.!]|\s*https?:|\s*#|$))/u, on)
}

function placed(words: string): string | null {
  const opening = PLACE.exec(words)?.[0]
  if (!opening) return null
  const rest = words.slice(opening.length)
  const shown = SHOWN_THERE.exec(rest)
  const thing = shown?.[2]!.replace(/,? and (?:to )?(?:learn|see|find out|discover|meet) .*$/iu, "")
  if (shown && thing && isThing(thing, MAX_THING_WORDS)) {
    return `At ${shown[1]!.replace(/^(?:at|in|on) /iu, "")}: ${thing}${shown[3]!}`
  }
  const see = /^(.*?) (?:and|to) see ((?:the|our|my) [\p{L}\p{N} -]+?)([.!]*)$/iu.exec(rest)
  const place = (see ? see[1]! : rest).replace(/^(?=(?:booth|stand|stall|hall)\s)/iu, "at ")
  if (/\s(?:to|and|for|where|so)\s/iu.test(place)) return null
  if (!see) return `We\u2019re ${place}`
  const be = copulaFor(see[2]!)
  return be ? `${see[2]!} ${be} ${place}${see[3] || "."}` : null
}

const BEING: Readonly<Record<string, string>> = {
  me: "I\u2019m",
  us: "We\u2019re",
  it: "It\u2019s",
  them: "They\u2019re"
}

function found(words: string): string | null {
  const match = FIND.exec(words)
  if (!match || /\s(?:to|and)\s\p{Ll}+\s(?:your|the|us|our)/iu.test(words)) return null
  return `${BEING[match[1]!.toLowerCase()]!} ${words.slice(match[0].length)}`
}

/** "Don't miss our supper on Friday": the supper is on Friday. */
function dated(words: string): string | null {
  const soon =
    /^(?:don['\u2019]?t|do not|never) miss (tonight|today|tomorrow|this (?:week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)['\u2019]s (.+?)([.!]*)$/iu.exec(
      words
    )
  if (soon && isThing(soon[2]!)) return `${soon[1]!}: ${soon[2]!}${soon[3]!}`
  const match =
    /^(?:don['\u2019]?t|do not|you won['\u2019]t want to|never) miss (?:out on )?((?:the|our|my|this|\p{L}+['\u2019]s)\s.+?)\s(?=(?:on|at|in|this|tonight|tomorrow|from)\s)(.+)$/iu.exec(
      words
    )
  if (!match) return null
  const [, what, when] = match
  if (!HAS_TIME.test(when!) && !HAS_TIME.test(what!)) return null
  const be = isThing(what!) ? copulaFor(what!) : null
  return be ? `${what!} ${be} ${when!}` : null
}

/** "on Friday" as the start of a line is "Friday"; "on Instagram" stays. */
function unprefixed(words: string): string {
  return words
    .replace(
      /^on (?=\d|(?:the )?(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?(?:[\s,.!:]|$))/iu,
      ""
    )
    .replace(/,$/u, "")
}
