import * as v from "valibot"

import { MAX_LINKS } from "~balance/record/max-links"
import {
  type CsvCell,
  FLAG,
  HEX_NUMBERS,
  NUMBER,
  orEmpty,
  TEXT,
  TIME
} from "~balance/record/csv-cell"
import { RECORD_VERSION } from "~balance/record/migrations"
import { ORIGINS, RECORD_STATES } from "~balance/record/states"
import { KINDS, STRENGTHS, SURFACES, VERDICTS } from "~engine/types"
import { networkIdSchema } from "~networks/schema"

type Column<S extends v.GenericSchema, FromDraft extends boolean> = {
  readonly schema: S
  readonly cell: CsvCell<v.InferOutput<S>>
  /** Name in the first line of a CSV file. */
  readonly header: string | null
  /** True for what the linter knows in the page, the moment submit is pressed; the rest is the background's. */
  readonly fromDraft: FromDraft
  /** The version of the record that brought it: older CSV files do not have the column. */
  readonly since: number
}

type Extra = { readonly header?: string; readonly since?: number }

function fromDraft<S extends v.GenericSchema>(
  schema: S,
  cell: CsvCell<v.InferOutput<S>>,
  { header, since = 1 }: Extra = {}
): Column<S, true> {
  return { schema, cell, header: header ?? null, fromDraft: true, since }
}

function fromHistory<S extends v.GenericSchema>(
  schema: S,
  cell: CsvCell<v.InferOutput<S>>,
  { header, since = 1 }: Extra = {}
): Column<S, false> {
  return { schema, cell, header: header ?? null, fromDraft: false, since }
}

const kind = v.picklist(KINDS)
const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Far above what any network takes (Facebook 63,206 characters), far below what would fill a disk; UTF-16 units. */
export const MAX_TEXT = 100_000
/** As many as fit into the longest text. */
const MAX_WORDS = MAX_TEXT
/** X allows 25. */
export const MAX_PARTS = 100

/** Milliseconds since the Unix epoch, UTC, from the year 1800 (Facebook's life events) to the end of the year 9999. */
const time = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(Date.UTC(1800, 0, 1)),
  v.maxValue(253_402_300_799_999)
)

/** A fingerprint for near-copies, sealed, or as a sketch where `keyId` is null: unsigned 32-bit integers. */
export const fingerprintSchema = v.pipe(
  v.array(v.pipe(wholeNumber, v.maxValue(0xffff_ffff))),
  v.maxLength(64),
  v.readonly()
)

/** Where the links of a post lead, sealed or open as a fingerprint: unsigned 32-bit integers. */
export const linksSchema = v.pipe(
  v.array(v.pipe(wholeNumber, v.maxValue(0xffff_ffff))),
  v.maxLength(MAX_LINKS),
  v.readonly()
)

/**
 * Every field of a record, once: what it may hold, and how it is written to a CSV file. The schema of records, the schema of
 * what the linter sends, and the CSV reader and writer are made from this list; its order is that of the CSV columns.
 *
 * A new field needs a line here with `since`, a higher `RECORD_VERSION`, and a step in `MIGRATIONS`. `id` and
 * `intendedAt` stay first: by their headers a CSV file is recognised as ours.
 */
export const COLUMNS = {
  /** Random, unique: the key in IndexedDB. */
  id: fromHistory(v.pipe(v.string(), v.minLength(1), v.maxLength(64)), TEXT),
  /** When submit was pressed. */
  intendedAt: fromHistory(time, TIME, { header: "postedAt" }),
  /** When the network was seen to take it; null while unconfirmed. */
  confirmedAt: fromHistory(v.nullable(time), orEmpty(TIME)),
  state: fromHistory(v.picklist(RECORD_STATES), TEXT),
  site: fromDraft(networkIdSchema, TEXT),
  surface: fromDraft(v.picklist(SURFACES), TEXT),
  kind: fromDraft(kind, TEXT),
  /** What the person said it was, when they corrected us; it wins over `kind`. */
  correctedKind: fromHistory(v.nullable(kind), orEmpty(TEXT)),
  verdict: fromDraft(v.picklist(VERDICTS), TEXT),
  /** The model's probability 0…1 that it reads as salesy. */
  salesy: fromDraft(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), NUMBER),
  strength: fromDraft(v.picklist(STRENGTHS), NUMBER),
  words: fromDraft(v.pipe(wholeNumber, v.maxValue(MAX_WORDS)), NUMBER),
  /** Parts of a thread; 1 where there is none. */
  parts: fromDraft(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_PARTS)), NUMBER),
  suggestionUsed: fromDraft(v.boolean(), FLAG),
  /** Minutes to add to UTC for the person's clock when posting, e.g. 60 in Oslo in winter. */
  offsetMinutes: fromHistory(
    v.pipe(v.number(), v.integer(), v.minValue(-1440), v.maxValue(1440)),
    NUMBER
  ),
  origin: fromHistory(v.picklist(ORIGINS), TEXT),
  fingerprint: fromDraft(fingerprintSchema, HEX_NUMBERS),
  /** Names the secret that fingerprint and links are sealed with; null for sketches, which are never stored. */
  keyId: fromHistory(v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/))), orEmpty(TEXT), {
    header: "fingerprintKey",
    since: 3
  }),
  /** Where its links lead, sealed with the same secret, or open where `keyId` is null: see `linksOf`. */
  links: fromDraft(linksSchema, HEX_NUMBERS, { since: 4 }),
  /** Only when the person keeps the text of posts on this machine. */
  text: fromDraft(v.nullable(v.pipe(v.string(), v.maxLength(MAX_TEXT))), orEmpty(TEXT)),
  /** The network's own id of the post, where an archive gives it. */
  networkPostId: fromHistory(
    v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(128))),
    orEmpty(TEXT),
    { since: 2 }
  ),
  version: fromDraft(v.literal(RECORD_VERSION), NUMBER, { since: 2 })
} as const

/** A field of a record. */
export type Field = keyof typeof COLUMNS

/** The fields that the linter knows when submit is pressed. */
export type DraftField = {
  [K in Field]: (typeof COLUMNS)[K]["fromDraft"] extends true ? K : never
}[Field]

/** All fields, in the order of the CSV columns. */
export const FIELDS = Object.keys(COLUMNS) as readonly Field[]

/** The name of a field in the first line of a CSV file. */
export function headerOf(field: Field): string {
  return COLUMNS[field].header ?? field
}
