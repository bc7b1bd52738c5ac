import { PITCH_SIGNS } from "~engine/lexicon/gentle/pitch-signs"
import { phraseSource } from "~engine/lexicon/match/phrase-source"
import { memoize } from "~engine/text/memo"
import { readCall } from "~engine/rewording/calls/read-call"
import { type SentenceReading } from "~engine/text/sentence"

const SELLS = new RegExp(phraseSource(PITCH_SIGNS), "iu")

/** A list's bullet or number. */
const LISTED = /^\s*(?:[-*\u2022\u00B7\u2013\u2190-\u21FF]|\d{1,2}[.)])/u

/** Most words of a sentence that only trails after a pitch ("Cheers.", "See you there!"). */
const MAX_TRAILING_WORDS = 6

/** Most words after a link in the middle for the sentence to count as one: more is text whose full stop is missing. */
const MAX_WORDS_AFTER_LINK = 8

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
    sells: SELLS.test(text),
    trails:
      words.length <= MAX_TRAILING_WORDS || LISTED.test(text) || /[:\u2190-\u21FF]\s*$/u.test(text),
    listed: LISTED.test(text),
    runsOn: after > MAX_WORDS_AFTER_LINK
  }
})

function isCall(reading: SentenceReading): boolean {
  const call = readCall(reading)
  if (!call || call.kind === "act") return false
  const points = call.link !== "" || call.glue === ":" || call.place !== ""
  return points || call.object === "" || /^(?:my|our|us|me)(?:\s|$)/iu.test(call.object)
}
