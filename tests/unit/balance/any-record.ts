import fc from "fast-check"

import { RECORD_VERSION } from "~balance/record/migrations"
import type { PostRecord } from "~balance/record/post-record"
import { ORIGINS, RECORD_STATES } from "~balance/record/states"
import { KINDS, STRENGTHS, SURFACES, VERDICTS } from "~engine/types"
import { NETWORK_IDS } from "~networks/index"

const times = fc.integer({ min: 0, max: 253_402_300_799_999 })
const words = fc.string({ unit: "binary", minLength: 1, maxLength: 40 })

/** Texts that spreadsheets, CSV and JSON treat specially. */
const hardTexts = fc.constantFrom(
  "=1+1",
  "'=1+1",
  "''=1+1",
  "'",
  '-5 degrees, and "quoted"',
  "two\nlines",
  "two\r\nlines\r",
  "\r",
  "\n=1",
  "@me",
  "+47",
  "\uff1dSUM(A1)",
  "\t tab",
  " spaces ",
  "\ufeffmark",
  "null",
  "true",
  '"'
)

/** Texts of nothing but what spreadsheets, CSV and JSON treat specially. */
const hardMixtures = fc.string({
  unit: fc.constantFrom(..."'\"-=+@,\t\r\n;\uff1d\uff0b\uff0d\uff20\ufeff a"),
  minLength: 1,
  maxLength: 12
})

/** Records of every shape that a history may hold. */
export const anyRecord: fc.Arbitrary<PostRecord> = fc.record({
  id: fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
  version: fc.constant(RECORD_VERSION),
  site: fc.constantFrom(...NETWORK_IDS),
  surface: fc.constantFrom(...SURFACES),
  kind: fc.constantFrom(...KINDS),
  verdict: fc.constantFrom(...VERDICTS),
  salesy: fc.double({ min: 0, max: 1, noNaN: true }),
  strength: fc.constantFrom(...STRENGTHS),
  words: fc.nat(100_000),
  parts: fc.integer({ min: 1, max: 100 }),
  fingerprint: fc.array(fc.integer({ min: 0, max: 0xffff_ffff }), { maxLength: 64 }),
  links: fc.array(fc.integer({ min: 0, max: 0xffff_ffff }), { maxLength: 20 }),
  keyId: fc.constantFrom(null, "0123abcd"),
  suggestionUsed: fc.boolean(),
  text: fc.oneof(fc.constant(null), words, hardTexts, hardMixtures),
  intendedAt: times,
  confirmedAt: fc.option(times),
  state: fc.constantFrom(...RECORD_STATES),
  offsetMinutes: fc.integer({ min: -1440, max: 1440 }),
  correctedKind: fc.constantFrom(null, ...KINDS),
  origin: fc.constantFrom(...ORIGINS),
  networkPostId: fc.oneof(fc.constant(null), fc.string({ minLength: 1, maxLength: 64 }), hardTexts)
})

/** A record as version 1 kept it. */
export function asVersion1(record: PostRecord): object {
  const entries = Object.entries(record).filter(
    ([field]) => !["networkPostId", "keyId", "links"].includes(field)
  )
  return { ...Object.fromEntries(entries), version: 1 }
}
