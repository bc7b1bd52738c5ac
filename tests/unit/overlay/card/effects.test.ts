import { expect, test } from "vitest"

import { PITCH_SENTENCE } from "~engine/classifier/pitch-sentence"
import { OWN_WORDS } from "~engine/own-words"
import { RULES } from "~engine/rules/index"
import { EFFECTS, EVIDENCE, TELLING } from "~overlay/card/effects"

const rulesOf = (wanted: "salesy" | "valuable") =>
  RULES.filter(({ leaning }) => leaning === wanted).map(({ id }) => id)

test.each([
  ["what sells", EFFECTS, [OWN_WORDS, PITCH_SENTENCE.rule, ...rulesOf("salesy")]],
  ["what gives", EVIDENCE, rulesOf("valuable")]
])(
  "every rule that a finding can carry has words, and nothing else has: %s",
  (_what, words, ids) => {
    expect(Object.keys(words).sort()).toEqual([...ids].sort())
  }
)

test("what a draft does above all has words", () => {
  expect(TELLING.filter((rule) => !(rule in EFFECTS))).toEqual([])
})
