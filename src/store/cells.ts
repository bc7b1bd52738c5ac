import * as v from "valibot"

import { NO_WISH, type Wish, wishSchema } from "~store/roaming-wish"
import { networkIdSchema } from "~networks/schema"
import { ownWordsSchema } from "~store/own-words"
import { readSettings } from "~store/settings"
import { settingsCell } from "~store/settings-cell"
import { storageCell, type StorageCell } from "~store/storage-cell"

const at = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The history has no room: what waits, and whether the person has seen that it does. */
const fullSchema = v.nullable(
  v.object({
    /** When the first record found no room: milliseconds since the Unix epoch, UTC. */
    since: at,
    /** When the popup said so, same unit; null until then. Nothing is pruned before. */
    seenAt: v.nullable(at)
  })
)

const debugEntrySchema = v.object({
  at,
  /** The context that it happened in. */
  where: v.string(),
  name: v.string(),
  message: v.string(),
  stack: v.pipe(v.array(v.string()), v.readonly())
})

/** One unexpected failure in the debug log. */
export type DebugEntry = v.InferOutput<typeof debugEntrySchema>

const importSchema = v.object({
  /** Random; a step of another import is refused. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  /** What was given, as the page calls it, and how many bytes it has: by these it is known again. */
  name: v.pipe(v.string(), v.maxLength(300)),
  bytes: at,
  /** Posts in it, and how many of them were brought in. */
  posts: at,
  done: at,
  /** All posts of this instant and later are in: milliseconds since the Unix epoch, UTC; null at the start. */
  downTo: v.nullable(v.number()),
  /** When the pages were last told that the history changed, same unit. */
  toldAt: at,
  /** The person stopped it. */
  isStopped: v.boolean()
})

/** An import of an archive that has begun and not come to its end. */
export type UnfinishedImport = v.InferOutput<typeof importSchema>

const keptPostsSchema = v.object({
  /** `historyChange` when they were read. */
  change: at,
  /** The history has no other confirmed posts. */
  isAll: v.boolean(),
  /** Newest first, as stored, not validated. */
  confirmed: v.pipe(v.array(v.unknown()), v.readonly()),
  unconfirmed: v.pipe(v.array(v.unknown()), v.readonly())
})

/** The latest posts as they are kept ready. */
export type KeptPosts = v.InferOutput<typeof keptPostsSchema>

/** Entries oldest first. */
const debugLogSchema = v.object({ isOn: v.boolean(), entries: v.array(debugEntrySchema) })

/** A wish that everything be forgotten; earlier versions go by its time. */
const erasureSchema = v.object({ ...wishSchema.entries, at })

/** See {@link erasureSchema}. */
export type Erasure = v.InferOutput<typeof erasureSchema>

/** In earlier versions it had a time alone. */
const readErasure = readWith(
  v.union([
    erasureSchema,
    v.pipe(
      v.object({ at: v.pipe(at, v.minValue(1)) }),
      v.transform(({ at }): Erasure => ({ at, count: 1, id: `at${at}` }))
    )
  ]),
  { ...NO_WISH, at: 0 }
)

const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(100), v.readonly())

const textsSchema = v.nullable(
  v.object({
    /** Keep the text of posts on this machine. */
    keep: v.boolean(),
    /** Texts may be left that are to be removed. */
    mayRemain: v.boolean(),
    /** The other machines have to hear that none is to be kept. */
    toTell: v.boolean()
  })
)

const texts = storageCell("local", "texts", readWith(textsSchema, null))

const ownWords = storageCell("sync", "ownWords", readWith(v.fallback(ownWordsSchema, []), []))

const word = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff))

const keySchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  secret: v.pipe(v.tuple([word, word, word, word]), v.readonly()),
  /** False while records of an earlier version may hold fingerprints that are not sealed. */
  isSealed: v.boolean()
})

/** The secret of one installation's fingerprints. */
export type StoredKey = v.InferOutput<typeof keySchema>

/** Every value that Softsell keeps in storage beside the daily counts and the records themselves. */
export const CELLS = {
  /** Read by every context; written by the background alone. Roams. */
  settings: settingsCell(storageCell("sync", "settings", readSettings), ownWords, texts),
  /** Words that the person avoids: a setting, in an item of its own. Roams. */
  ownWords,
  /** Whether the text of posts is kept here, and what is left to do where it is not; null until it was ever wanted. */
  texts,
  /** Roams: no text is to be kept on any machine. */
  textWish: storageCell<Wish>("sync", "textWish", readWith(wishSchema, NO_WISH)),
  /** Ids of such wishes that this machine has carried out. */
  appliedTextWishes: storageCell<readonly string[]>(
    "local",
    "appliedTextWishes",
    readWith(ids, [])
  ),
  /** Hashes of phrases never to be marked again. */
  ignoredPhrases: storageCell(
    "local",
    "ignoredPhrases",
    readWith(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{1,64}$/))), [])
  ),
  /** What the person saw when they ignored a phrase, by its hash; in earlier versions no words were kept. */
  ignoredWords: storageCell<Readonly<Record<string, string>>>(
    "local",
    "ignoredWords",
    readWith(v.record(v.string(), v.string()), {})
  ),
  /**
   * Hosts that the person added by hand, and the id of the network that each belongs to, which only a newer Softsell may
   * know. Whether Softsell may work there is for the browser's permissions to say: see `allowedSites`.
   */
  ownSites: storageCell<Readonly<Record<string, string>>>(
    "local",
    "ownSites",
    readWith(v.record(v.pipe(v.string(), v.maxLength(253)), v.string()), {})
  ),
  /** When the pause of a network ends, by its id: milliseconds since the Unix epoch, UTC. */
  pauses: storageCell("local", "pauses", readWith(v.record(v.string(), at), {})),
  /** Phrase hashes of the suggestions in a row that were not taken, by move. */
  passedOver: storageCell(
    "local",
    "passedOver",
    readWith(v.record(v.string(), v.array(v.string())), {})
  ),
  /** This machine, in the keys of its daily counts: random, says nothing about it. */
  machine: storageCell(
    "local",
    "machine",
    readWith(v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,32}$/)), "")
  ),
  /** Counts up with every change of the history, so that other contexts read it anew. */
  historyChange: storageCell("local", "historyChange", readWith(at, 0)),
  /** For which state of history and settings this machine's daily counts were written last. */
  countedState: storageCell("local", "countedState", readWith(v.string(), "")),
  /** An erasure that was begun and has to be finished; what it leaves for other machines, once that is decided. */
  erasing: storageCell(
    "local",
    "erasing",
    readWith(
      v.nullable(v.object({ roams: v.nullable(v.object({ wish: v.nullable(erasureSchema) })) })),
      null
    )
  ),
  /** Ids of erasures that this machine has carried out. In earlier versions the time of the latest. */
  appliedErasures: storageCell<readonly string[]>(
    "local",
    "obeyedErasure",
    readWith(
      v.union([
        ids,
        v.pipe(
          at,
          v.transform((time): readonly string[] => (time > 0 ? [`at${time}`] : []))
        )
      ]),
      []
    )
  ),
  /** Records that found no room in the history, until there is some; as stored, not validated. */
  heldRecords: storageCell("local", "heldRecords", readWith(v.array(v.unknown()), [])),
  /** Unexpected failures, for a bug report; off until the person switches it on, and without any text of theirs. */
  debugLog: storageCell(
    "local",
    "debugLog",
    readWith(debugLogSchema, { isOn: false, entries: [] })
  ),
  /** The secret of this installation's fingerprints; null until there is one to make. */
  fingerprintKey: storageCell<StoredKey | null>(
    "local",
    "fingerprintKey",
    readWith(v.nullable(keySchema), null)
  ),
  /** There were confirmed posts, which nothing but forgetting takes away. */
  hadPosts: storageCell("local", "hadPosts", readWith(v.boolean(), false)),
  /** The database was lost, and when that was noticed: milliseconds since the Unix epoch, UTC; null once it was seen. */
  historyLost: storageCell(
    "local",
    "historyLost",
    readWith(v.nullable(v.object({ since: at })), null)
  ),
  /** An import that has begun: under way, stopped, or cut off with its page. */
  unfinishedImport: storageCell<UnfinishedImport | null>(
    "local",
    "unfinishedImport",
    readWith(v.nullable(importSchema), null)
  ),
  /** The latest posts, for the popup to show at once, until the browser closes; see `recent-posts.ts`. */
  recentPosts: storageCell<KeptPosts | null>(
    "session",
    "recentPosts",
    readWith(v.nullable(keptPostsSchema), null)
  ),
  historyFull: storageCell("local", "historyFull", readWith(fullSchema, null)),
  /** Roams: everything that a machine has when it hears of this is to be forgotten. */
  erasure: storageCell<Erasure>("sync", "erasure", readErasure)
} as const

/** What the toolbar icon shows while {@link unknownBoxCell} holds something that is up to date. */
export const UNKNOWN_BOX_BADGE = "?"

/** The description of the unknown box in a tab, kept until the browser closes; null where there is none. */
export function unknownBoxCell(tabId: number): StorageCell<string | null> {
  return storageCell("session", `unknownBox.${tabId}`, readWith(v.nullable(v.string()), null))
}

const copyElsewhereSchema = v.nullable(
  v.object({
    site: networkIdSchema,
    /** Milliseconds since the Unix epoch, UTC. */
    postedAt: at
  })
)

/** An earlier post on another network that says nearly the same as the draft in a tab. */
export type CopyElsewhere = NonNullable<v.InferOutput<typeof copyElsewhereSchema>>

/** What the toolbar icon shows while {@link copyElsewhereCell} or {@link errandElsewhereCell} is up to date. */
export const COPY_BADGE = "2"

/** What was posted on another network and says nearly the same as a tab's draft, kept until the browser closes. */
export function copyElsewhereCell(tabId: number): StorageCell<CopyElsewhere | null> {
  return storageCell("session", `copyElsewhere.${tabId}`, readWith(copyElsewhereSchema, null))
}

const errandElsewhereSchema = v.nullable(
  v.object({
    times: at,
    /** The latest first. */
    sites: v.pipe(v.array(networkIdSchema), v.minLength(1), v.readonly())
  })
)

/** How often a draft's link went out, other networks included; see `Errand`. */
export type ErrandElsewhere = NonNullable<v.InferOutput<typeof errandElsewhereSchema>>

/** How often the link of a tab's draft went out, with some of it on other networks, kept until the browser closes. */
export function errandElsewhereCell(tabId: number): StorageCell<ErrandElsewhere | null> {
  return storageCell("session", `errandElsewhere.${tabId}`, readWith(errandElsewhereSchema, null))
}

/** Reads stored values with a schema; whatever does not fit it becomes the fallback. */
function readWith<T>(schema: v.GenericSchema<unknown, T>, fallback: T): (stored: unknown) => T {
  return (stored) => {
    const result = v.safeParse(schema, stored)
    return result.success ? result.output : fallback
  }
}
