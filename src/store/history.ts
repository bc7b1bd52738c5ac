import { RECENT_MS } from "~balance/copies/find-near-copies"
import { likeness } from "~balance/copies/likeness"
import { sealRecord } from "~balance/copies/seal"
import { type ArchiveMerge, mergeArchive } from "~balance/history/merge-archive"
import { mergeRecords, SAME_POST_MS } from "~balance/history/merge-records"
import type { ArchivedPost } from "~balance/record/archived-post"
import { newer } from "~balance/record/migrations"
import {
  type PostIntent,
  type PostRecord,
  readRecord,
  readRecords
} from "~balance/record/post-record"
import type { NetworkId } from "~networks/index"
import { failed, ok, type Result } from "~result"
import { CELLS } from "~store/cells"
import { fingerprintKey } from "~store/fingerprint-key"
import { isFull, unreadableHeld } from "~store/held-records"
import { idOf, readKnown } from "~store/read-known"
import { postedBefore, type Sketch } from "~store/posted-before"
import type { Records } from "~store/records"
import { sealPost } from "~store/seal-post"
import { serially } from "~store/serially"
import { holdsText, withoutText } from "~store/stored-text"

/** Submits of one draft so near in time are a double click; nobody writes the same comment twice so fast. In milliseconds. */
const DOUBLE_CLICK_MS = 1000

/** Sites let a post be taken back for half a minute; a message about it may come late. In milliseconds. */
const TAKEN_BACK_WITHIN_MS = 60_000

/** An intent that is still unconfirmed after this time, while the same words were confirmed later, did not go out; milliseconds. */
const FORGOTTEN_MS = 60_000

const MINUTE_MS = 60_000

/** Posts within one minute that a page may report; a person with three networks open writes a handful. */
const MAX_POSTS_A_MINUTE = 120

/** Records that may wait for room; each is about a kilobyte, and `storage.local` has ten megabytes. */
const MAX_HELD = 1000

/** Records written in one step where many are changed; a step cut off is begun again. */
const BATCH = 1000

/** Share of the records that is removed, oldest first, to make room, and the smallest number of them. */
const PRUNED_SHARE = 0.05
const MIN_PRUNED = 50

/** The posting history as the background writes it. Changes run one after the other and are on disk when they resolve. */
export type History = {
  /** Somebody pressed submit. A repeated id is the same press. Fails where nobody can have posted that much. */
  readonly intend: (
    id: string,
    intent: PostIntent,
    at: number,
    offsetMinutes: number
  ) => Promise<Result<undefined>>
  /** The site took it. @param at milliseconds since the Unix epoch, UTC @param site whose page says so */
  readonly confirm: (id: string, at: number, site: NetworkId | null) => Promise<void>
  /** The site gave it back, be it after it had been confirmed a moment before. @param site whose page says so */
  readonly withdraw: (id: string, site: NetworkId | null) => Promise<void>
  /** The person says what became of a post, or what it was. Fails where there is no such post that can be changed. */
  readonly correct: (
    id: string,
    changes: Partial<Pick<PostRecord, "state" | "correctedKind">>,
    at: number
  ) => Promise<Result<undefined>>
  readonly recent: (now: number) => Promise<readonly PostRecord[]>
  /** See `postedBefore`. */
  readonly postedBefore: (
    sketch: Sketch,
    site: NetworkId | null,
    now: number
  ) => ReturnType<typeof postedBefore>
  /**
   * Adds records from a file, all or none. One that a newer Softsell has written here stays as it is, and counts as known.
   * Fails where there is no room.
   */
  readonly merge: (
    incoming: readonly PostRecord[]
  ) => Promise<Result<{ readonly added: number; readonly known: number }>>
  /**
   * Adds posts of an archive, all or none; known ones that were imported are judged anew. Fails where there is no room.
   * @param isQuiet nobody is told that the history changed: many such steps follow
   */
  readonly mergeArchive: (
    incoming: readonly ArchivedPost[],
    isQuiet: boolean
  ) => Promise<Result<Omit<ArchiveMerge, "write" | "remove">>>
  /** Tells whoever follows the history that it changed. */
  readonly announce: () => Promise<void>
  /** Forgets everything. */
  readonly erase: () => Promise<void>
  /** Drops the texts that were kept, whatever the version of their records and however damaged they are. */
  readonly forgetTexts: () => Promise<void>
  readonly holdsTexts: () => Promise<boolean>
  readonly isEmpty: () => Promise<boolean>
  /** The person has been told that the history is full and wants room, or has posted again since. */
  readonly makeRoom: () => Promise<void>
}

/** A history over a table of records. @param now the clock, milliseconds since the Unix epoch, UTC */
export function createHistory(records: Records, now: () => number): History {
  const inTurn = serially()

  /** What is stored under an id; `newer` must not be overwritten. */
  const lookUp = async (id: string): Promise<PostRecord | "newer" | null> => {
    const held = (await CELLS.heldRecords.get()).find((one) => idOf(one) === id)
    const record = readRecord(held ?? (await records.get(id)))
    if (record.ok) return record.value
    return record.failure.cause === "newer" ? "newer" : null
  }
  const read = async (id: string): Promise<PostRecord | null> => {
    const found = await lookUp(id)
    return found === "newer" ? null : found
  }
  const sealed = async (some: readonly PostRecord[]): Promise<readonly PostRecord[]> => {
    const key = await fingerprintKey(records)
    return some.map((record) => sealRecord(record, key))
  }
  const write = async (changed: readonly PostRecord[]): Promise<void> => {
    const { records: held } = readRecords(await CELLS.heldRecords.get())
    const all = await sealed([
      ...held.filter(({ id }) => !changed.some((record) => record.id === id)),
      ...changed
    ])
    try {
      await records.put(all)
      if (held.length > 0) await settle()
    } catch (error) {
      if (!isFull(error)) throw error
      await holdBack(all)
    }
    await announce()
  }
  const holdBack = async (all: readonly PostRecord[]): Promise<void> => {
    const notice = await CELLS.historyFull.get()
    if (notice?.seenAt != null) {
      await prune()
      await records.put(all)
      await settle()
      return
    }
    await CELLS.heldRecords.set([...(await unreadableHeld()), ...all])
    if (!notice) await CELLS.historyFull.set({ since: now(), seenAt: null })
  }
  const prune = async (): Promise<void> => {
    const count = Math.max(MIN_PRUNED, Math.ceil((await records.count()) * PRUNED_SHARE))
    await records.remove((await records.oldest(count)).map(({ id }) => id))
  }
  /** Once all held records that can be read are written. The others wait for the Softsell that can. */
  const settle = async (): Promise<void> => {
    const others = await unreadableHeld()
    if (others.length > 0) await CELLS.heldRecords.set([...others])
    else await CELLS.heldRecords.remove()
    await CELLS.historyFull.remove()
  }
  const remove = async (ids: readonly string[]): Promise<void> => {
    const held = await CELLS.heldRecords.get()
    if (held.length > 0) {
      await CELLS.heldRecords.set(held.filter((one) => !ids.includes(idOf(one) ?? "")))
    }
    await records.remove(ids)
    await announce()
  }
  const around = async (record: PostRecord, before: number): Promise<readonly PostRecord[]> => {
    const stored = await records.between(record.intendedAt - before, record.intendedAt + before)
    const near = await sealed([record, ...readRecords(stored).records])
    const [own] = near
    return near.filter((other) => other.id !== record.id && isSameDraft(other, own!))
  }

  /** Counts what is stored, so that stopping the background resets nothing. */
  const isFlood = async (at: number): Promise<boolean> => {
    const { length: held } = await CELLS.heldRecords.get()
    if (held >= MAX_HELD) return true
    return (await records.between(at - MINUTE_MS, at)).length >= MAX_POSTS_A_MINUTE
  }

  return {
    intend: (id, intent, at, offsetMinutes) =>
      inTurn(async () => {
        const known = await lookUp(id)
        if (known === "newer" || (known && known.state !== "unconfirmed")) return ok()
        if (!known && (await isFlood(at))) return failed("These are more posts than anyone writes.")
        const record: PostRecord = {
          ...intent,
          id,
          intendedAt: known?.intendedAt ?? at,
          confirmedAt: null,
          state: "unconfirmed",
          offsetMinutes,
          correctedKind: null,
          origin: "seen",
          keyId: null,
          networkPostId: null
        }
        await write([record])
        return ok()
      }),

    confirm: (id, at, site) =>
      inTurn(async () => {
        const record = await read(id)
        if (record?.state !== "unconfirmed" || record.site !== site) return
        const twins = await around(record, SAME_POST_MS)
        const isDouble = twins.some(
          (twin) =>
            twin.state === "confirmed" &&
            Math.abs(twin.intendedAt - record.intendedAt) <= DOUBLE_CLICK_MS
        )
        if (isDouble) return remove([id])
        await write([{ ...record, state: "confirmed", confirmedAt: at }])
        const forgotten = twins.filter(
          (twin) => twin.state === "unconfirmed" && twin.intendedAt < at - FORGOTTEN_MS
        )
        if (forgotten.length > 0) await remove(forgotten.map((twin) => twin.id))
      }),

    withdraw: (id, site) =>
      inTurn(async () => {
        const record = await read(id)
        if (record?.site !== site) return
        const { state, confirmedAt } = record
        const isFresh = confirmedAt !== null && now() - confirmedAt <= TAKEN_BACK_WITHIN_MS
        if (state === "unconfirmed" || (state === "confirmed" && isFresh)) await remove([id])
      }),

    correct: (id, changes, at) =>
      inTurn(async () => {
        const record = await lookUp(id)
        if (!record) return failed("This post is no longer in your history.")
        if (record === "newer") return newer("This post")
        const confirms = changes.state === "confirmed" && record.confirmedAt === null
        await write([{ ...record, ...changes, ...(confirms ? { confirmedAt: at } : {}) }])
        return ok()
      }),

    recent: async (at) => {
      const stored = await records.newest({ state: "confirmed", since: at - RECENT_MS })
      return readRecords(stored).records
    },

    postedBefore: (sketch, site, at) => postedBefore(records, sketch, site, at),

    merge: (incoming) =>
      inTurn(async () => {
        const known = await readKnown(
          records,
          incoming,
          incoming.map(({ id }) => id)
        )
        const untouchable = new Set(known.newer.map(idOf))
        const free = incoming.filter(({ id }) => !untouchable.has(id))
        const merged = mergeRecords(await sealed(known.records), await sealed(free))
        try {
          await records.adopt(merged.write)
        } catch (error) {
          if (!isFull(error)) throw error
          await records.unstage()
          return failed("Your browser has no room left.")
        }
        await announce()
        return ok({ added: merged.added, known: incoming.length - merged.added })
      }),

    mergeArchive: (incoming, isQuiet) =>
      inTurn(async () => {
        const known = await readKnown(
          records,
          incoming.flatMap(({ record, pieces }) => [record, ...pieces]),
          incoming.map(({ record }) => record.id)
        )
        const untouchable = new Set(known.newer.map(idOf))
        const free = incoming.filter(({ record }) => !untouchable.has(record.id))
        const key = await fingerprintKey(records)
        const merged = mergeArchive(
          known.records.map((record) => sealRecord(record, key)),
          free.map((post) => sealPost(post, key))
        )
        try {
          await records.replace(merged.remove, merged.write)
        } catch (error) {
          if (!isFull(error)) throw error
          return failed("Your browser has no room left.")
        }
        if (!isQuiet) await announce()
        const { added, changed } = merged
        return ok({ added, known: incoming.length - added, changed })
      }),

    announce: () => inTurn(announce),

    erase: () =>
      inTurn(async () => {
        // First: a table that was cleared on purpose is not lost.
        await CELLS.hadPosts.remove()
        await records.clear()
        await CELLS.fingerprintKey.remove()
        await CELLS.heldRecords.remove()
        await CELLS.historyFull.remove()
        await announce()
      }),

    forgetTexts: () =>
      inTurn(async () => {
        const held = await CELLS.heldRecords.get()
        if (held.some(holdsText)) await CELLS.heldRecords.set(held.map(withoutText))
        const stored = (await records.all()).filter(holdsText)
        for (let at = 0; at < stored.length; at += BATCH) {
          await records.put(stored.slice(at, at + BATCH).map(withoutText))
        }
        await records.unstage()
        if (stored.length > 0) await announce()
      }),

    holdsTexts: async () => {
      if ((await CELLS.heldRecords.get()).some(holdsText)) return true
      return (await records.all()).some(holdsText)
    },

    isEmpty: async () =>
      (await records.count()) === 0 && (await CELLS.heldRecords.get()).length === 0,

    makeRoom: () =>
      inTurn(async () => {
        const { records: held } = readRecords(await CELLS.heldRecords.get())
        await prune()
        await records.put(held)
        await settle()
        await announce()
      })
  }
}

async function announce(): Promise<void> {
  await CELLS.historyChange.set((await CELLS.historyChange.get()) + 1)
}

function isSameDraft(one: PostRecord, other: PostRecord): boolean {
  if (one.site !== other.site || one.words !== other.words) return false
  return one.fingerprint.length > 0 && likeness(one.fingerprint, other.fingerprint) === 1
}
