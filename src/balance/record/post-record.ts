import * as v from "valibot"
import { networkIdSchema } from "~networks/schema"

/** Probability or share, 0…1. */
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A fingerprint for near-copies: MinHash values, unsigned 32-bit integers. Never reversible to the text. */
export const fingerprintSchema = v.pipe(v.array(wholeNumber), v.maxLength(64))

/** What the linter knows of a draft when its writer means to post it. */
export const postIntentSchema = v.object({
  site: networkIdSchema,
  surface: v.picklist(["post", "reply"]),
  kind: v.picklist(["promotion", "information", "conversation", "personal"]),
  verdict: v.picklist(["salesy", "valuable", "unsure"]),
  /** The model's probability that it reads as salesy. */
  salesy: share,
  strength: v.picklist([0, 1, 2, 3]),
  words: wholeNumber,
  /** Parts of a thread; 1 where there is none. */
  parts: v.pipe(v.number(), v.integer(), v.minValue(1)),
  fingerprint: fingerprintSchema,
  suggestionUsed: v.boolean(),
  /** Only when the person keeps the text of posts on this machine. */
  text: v.nullable(v.string())
})

/** One post, as the history keeps it. */
export const postRecordSchema = v.object({
  ...postIntentSchema.entries,
  /** Version of this shape; see `store/migrations`. */
  version: v.literal(1),
  /** Random, unique: the key in IndexedDB. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  /** When submit was pressed: milliseconds since the Unix epoch, UTC. */
  intendedAt: wholeNumber,
  /** When the site was seen to take it, same unit; null while unconfirmed. */
  confirmedAt: v.nullable(wholeNumber),
  /** `unconfirmed` posts are not counted; `discarded` ones the person denied. */
  state: v.picklist(["unconfirmed", "confirmed", "discarded"]),
  /** Minutes to add to UTC for the person's clock when posting, e.g. 60 in Oslo in winter. */
  offsetMinutes: v.pipe(v.number(), v.integer()),
  /** What the person said it was, when they corrected us; it wins over `kind`. */
  correctedKind: v.nullable(v.picklist(["promotion", "information", "conversation", "personal"])),
  /** Where it came from: seen while posting, or read from an archive. */
  origin: v.picklist(["seen", "imported"])
})

/** What the linter knows of a draft when its writer means to post it. */
export type PostIntent = v.InferOutput<typeof postIntentSchema>

/** One post, as the history keeps it; the text only if the person switched that on. */
export type PostRecord = v.InferOutput<typeof postRecordSchema>
