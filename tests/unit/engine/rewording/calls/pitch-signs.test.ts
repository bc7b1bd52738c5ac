import { describe, expect, test } from "vitest"

import { pitchSigns } from "~engine/rewording/calls/pitch-signs"
import { readSentence } from "~engine/text/sentence"

const sells = (text: string) => pitchSigns(readSentence(text)).sells

describe("a sentence sells", () => {
  test.each([
    "My courses start in May.",
    "Our web site has the list.",
    "Our brand new site is up.",
    "My diary is open.",
    "I help bakers.",
    "We make oars and paddles.",
    "3 places left for Saturday.",
    "Tickets from the kiosk.",
    "Tickets \u00A35.50 at the door.",
    "Everything is half price.",
    "20% off until Friday."
  ])("%s", (text) => expect(sells(text)).toBe(true))

  test.each([
    "Our team rowed home.",
    "My grandfather\u2019s shop smelled of leather.",
    "My music is loud.",
    "The tour ended in Leith.",
    "We made it."
  ])("not: %s", (text) => expect(sells(text)).toBe(false))
})
