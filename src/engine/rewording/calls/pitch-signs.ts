import { memoize } from "~engine/text/memo"
import { readCall } from "~engine/rewording/calls/read-call"
import { type SentenceReading } from "~engine/text/sentence"

/** Signs of a pitch that no rule need have marked: one's own wares, one's trade, an open diary. */
const WARES =
  /(?<!\p{L})(?:(?:our|my) (?:[\p{L}-]+ ){0,2}(?:app|tool|platform|products?|services?|shop|store|website|course|e?-?book|newsletter|channel|podcast|agency|software|webinar|guide|page|profile|bio|dms?|cohort|program(?:me)?|workshop|masterclass|diary|calendar|waitlist|featured section|free trial)|i (?:coach|mentor|teach|help \p{L}+)|we (?:help|offer|provide|make|build|sell)(?= )|(?:we|i)['\u2019]d (?:so )?love (?:you )?to(?= )|(?:call|ring|message|text|email|dm|talk to|ask|contact|give|drop) (?:us|me)|(?:dms?|diary|slots?|places?|spots?|seats?|bookings?|registration|enrolment|applications) (?:is|are)(?: now)? open|\d+ (?:spots?|slots?|places?|seats?|tickets?) (?:are )?(?:left|open|available)|tickets?(?: are)? (?:from|on sale|available|\$|\u00A3)|for sale|on sale|half price|\d+ ?% off|(?:sign|signing) up|subscrib(?:e|ing)|pre-?orders?|link in|the (?:waitlist|featured section))(?!\p{L})/iu

/** A list's bullet or number. */
const LISTED = /^\s*(?:[-*\u2022\u00B7\u2013\u2190-\u21FF]|\d{1,2}[.)])/u

/** Most words of a sentence that only trails after a pitch ("Cheers.", "See you there!"). */
const TRAILING_WORDS = 6

/** Most words after a link in the middle for the sentence to count as one: more is text whose full stop is missing. */
const WORDS_AFTER_LINK = 8

/** What a sentence shows of a pitch, by its own words. */
export type PitchSigns = {
  /** It asks for a click, a purchase, a sign-up. */
  readonly calls: boolean
  /** It names the writer's wares or how to get them. */
  readonly sells: boolean
  /** It can only be part of a pitch's tail: a pointer, a list of options, a link, a few words. */
  readonly trails: boolean
  /** It is an item of a list. */
  readonly listed: boolean
  /** A link in its middle with much after it: several sentences run together. */
  readonly runsOn: boolean
}

/** Reads a sentence for signs of a pitch; kept with the sentence. */
export const pitchSigns = memoize((reading: SentenceReading): PitchSigns => {
  const { text, tokens, words } = reading
  const link = tokens.find(({ type }) => type === "link")
  const after = link
    ? tokens.filter(({ type, start }) => type === "word" && start > link.end).length
    : 0
  return {
    calls: isCall(reading),
    sells: WARES.test(text),
    trails:
      words.length <= TRAILING_WORDS || LISTED.test(text) || /[:\u2190-\u21FF]\s*$/u.test(text),
    listed: LISTED.test(text),
    runsOn: after > WORDS_AFTER_LINK
  }
})

function isCall(reading: SentenceReading): boolean {
  const call = readCall(reading)
  if (!call || call.kind === "act") return false
  const points = call.link !== "" || call.glue === ":" || call.place !== ""
  return points || call.object === "" || /^(?:my|our|us|me)(?:\s|$)/iu.test(call.object)
}
