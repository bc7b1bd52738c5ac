import * as v from "valibot"

import { fingerprintSchema, linksSchema } from "~balance/record/columns"
import { ANSWERS } from "~balance/record/states"
import { readIntent } from "~balance/record/post-record"
import type { NetworkId } from "~networks/index"
import { networkIdSchema } from "~networks/schema"
import { OUTCOMES } from "~store/passed-over"
import { KINDS } from "~engine/types"

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
const nothing = v.object({})
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Posts of an archive in one message: half a megabyte. */
export const MAX_IMPORTED_AT_ONCE = 500
/** The id of a move, as `engine/rewording/moves` names them. */
const moveId = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))
/** As `readHosts` gives it. */
const hostName = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,253}$/))
const phraseHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{1,64}$/))

/** Longest phrase that is ignored by its words, in UTF-16 units; the card offers no longer ones. */
export const MAX_IGNORED_WORDS = 100

/** Through the reader that migrates: a linter from before an update may still be at work in an open page. */
const postIntent = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const intent = readIntent(dataset.value)
    if (intent.ok) return intent.value
    addIssue({ message: intent.failure.reason })
    return NEVER
  })
)

/**
 * Every request that crosses a context border, with the schema its receiver checks. Names are `noun.verb`; payloads are
 * plain JSON. The background answers all of them. No request carries a draft's text, except `post.intend` when the person
 * keeps the text of posts.
 */
export const REQUESTS = {
  /** sentinel → background: somebody focused an editable box here; inject the linter. */
  "linter.request": nothing,
  /** linter → background: what this tab needs before it judges. */
  "page.context": v.object({ site: networkIdSchema }),
  /** linter → background: the person pressed submit. */
  "post.intend": v.object({ id, intent: postIntent }),
  /** linter → background: the site took it. */
  "post.confirm": v.object({ id }),
  /** linter → background: the site gave the draft back (failed send). */
  "post.withdraw": v.object({ id }),
  /** popup or balance page → background: "Did this go out?", or "not a promotion". */
  "post.correct": v.object({
    id,
    state: v.optional(v.picklist(ANSWERS)),
    correctedKind: v.optional(v.nullable(v.picklist(KINDS)))
  }),
  /** linter → background: has this been posted before, or its link? */
  "copies.find": v.object({ fingerprint: fingerprintSchema, links: v.optional(linksSchema, []) }),
  /** any page → background: change settings; only the named fields. */
  "settings.update": v.object({ changes: v.record(v.string(), v.unknown()) }),
  /** linter or popup → background: say nothing on this network until then (ms since the epoch, UTC); null: speak again. */
  "site.pause": v.object({
    site: networkIdSchema,
    until: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))
  }),
  /** any page → background: the person let the browser allow this host; or took a host of their own off the list. */
  "site.add": v.object({ host: hostName }),
  "site.remove": v.object({ host: hostName }),
  /** linter or options → background: never mark this phrase again, or do. */
  "phrase.ignore": v.object({
    hash: phraseHash,
    ignored: v.boolean(),
    /** What the person saw, for the list in the options. */
    words: v.optional(v.pipe(v.string(), v.maxLength(MAX_IGNORED_WORDS)))
  }),
  /** linter → background: what became of a suggestion. */
  "suggestion.outcome": v.object({
    move: moveId,
    phraseHash,
    outcome: v.picklist(OUTCOMES)
  }),
  /** options → background: mark every ignored phrase again. */
  "phrases.reset": nothing,
  /** options → background: offer this move as often as before. */
  "move.reset": v.object({ move: moveId }),
  /** linter → background: an unknown compose box on a supported site (tag and attribute names only). */
  "box.unknown": v.object({ description: v.nullable(v.pipe(v.string(), v.maxLength(4000))) }),
  /** linter → background: content scripts may not open extension pages themselves. */
  "page.open": v.object({ page: v.picklist(["options", "balance", "welcome"]) }),
  /**
   * balance page → background: add records read from a file. A large file comes in parts: with the last of them all are
   * added, or none is.
   */
  "history.import": v.object({
    records: v.array(v.unknown()),
    transfer: v.optional(
      v.object({
        id,
        part: v.pipe(v.number(), v.integer(), v.minValue(0)),
        parts: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))
      })
    )
  }),
  /** balance page → background: an archive was read and checked, and its posts follow, newest first. */
  "import.begin": v.object({
    name: v.pipe(v.string(), v.maxLength(300)),
    bytes: count,
    posts: count
  }),
  /** balance page → background: posts of an archive, each written at once. */
  "import.add": v.object({
    id,
    posts: v.pipe(v.array(v.unknown()), v.maxLength(MAX_IMPORTED_AT_ONCE)),
    /** Posts brought in with these, and the instant to which all are: see `CELLS.unfinishedImport`. */
    done: count,
    downTo: v.nullable(v.number())
  }),
  /** balance page → background: the import is complete, was stopped, or is not to be gone on with. */
  "import.end": v.object({ id, isStopped: v.boolean() }),
  /** popup → background: the person has been told that the history was lost. */
  "history.loss-seen": nothing,
  /** popup → background: the person has been told that the history is full. */
  "history.full-seen": nothing,
  /** popup → background: remove the oldest posts to make room. */
  "history.prune": nothing,
  /** options → background: forget everything, everywhere. */
  "history.erase": nothing,
  /** anywhere → background: a failure that nobody expected, for the debug log. */
  "debug.report": v.object({
    where: v.pipe(v.string(), v.regex(/^[\w -]{1,40}$/)),
    report: v.object({
      name: v.pipe(v.string(), v.maxLength(40)),
      message: v.pipe(v.string(), v.maxLength(200)),
      stack: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(8), v.readonly())
    })
  }),
  /** options → background: switch the debug log on or off. */
  "debug.switch": v.object({ isOn: v.boolean() }),
  /** options → background: empty the debug log. */
  "debug.clear": nothing
} as const

/** The name of a request. */
export type RequestName = keyof typeof REQUESTS

/** What a request carries. */
export type Request<K extends RequestName> = v.InferOutput<(typeof REQUESTS)[K]>

/** What the live card needs to know beyond the draft. */
export type PageContext = {
  readonly settings: unknown
  /** One sentence on the balance, or null when there is too little to say. */
  readonly balanceNote: string | null
  /** A few words where the balance deserves a look before the next post, else null. */
  readonly balanceAlert: string | null
  /** When a pause on this network ends, milliseconds since the Unix epoch, UTC; null where there is none. */
  readonly pausedUntil: number | null
  /** The keys that lead into the card, as the browser shows them; null where it left them unbound. */
  readonly shortcut: string | null
  /** Added to the threshold, in probability, from the person's corrections. */
  readonly thresholdShift: number
  readonly ignoredPhraseHashes: readonly string[]
  /** Moves ignored so often that they are offered less. */
  readonly restingMoves: readonly string[]
  /** True in a private window: nothing is recorded. */
  readonly private: boolean
}

/** An earlier post that says nearly the same. */
export type NearCopy = {
  readonly site: NetworkId
  /** Milliseconds since the Unix epoch, UTC. */
  readonly postedAt: number
  /** Estimated likeness 0…1. */
  readonly likeness: number
}

/** What each request is answered with, in a `Result`: see `send`. */
export type Replies = {
  "linter.request": { readonly injected: boolean }
  "page.context": PageContext
  "post.intend": undefined
  "post.confirm": undefined
  "post.withdraw": undefined
  "post.correct": undefined
  /** Of this network alone. */
  "copies.find": {
    readonly copies: readonly NearCopy[]
    /** How often the draft's link goes out within nine days, this time included; null where that is nothing to speak of. */
    readonly linkTimes: number | null
  }
  "settings.update": undefined
  "site.pause": undefined
  "site.add": undefined
  "site.remove": undefined
  "phrase.ignore": undefined
  "phrases.reset": undefined
  "suggestion.outcome": undefined
  "move.reset": undefined
  "box.unknown": undefined
  "page.open": undefined
  "history.import": { readonly added: number; readonly known: number }
  /** The id that names it; the instant from which on all posts are in, where it was cut off or stopped before. */
  "import.begin": { readonly id: string; readonly downTo: number | null }
  /** How many were new and how many known, and how many of the known are now of another kind. */
  "import.add": { readonly added: number; readonly known: number; readonly changed: number }
  "import.end": undefined
  "history.loss-seen": undefined
  "history.full-seen": undefined
  "history.prune": undefined
  "history.erase": undefined
  "debug.report": undefined
  "debug.switch": undefined
  "debug.clear": undefined
}
