import { RECENT_MS } from "~balance/copies/recent-ms"
import { likeness } from "~balance/copies/likeness"
import { mergeRecords } from "~balance/history/merge-records"
import { SAME_POST_MS } from "~balance/history/same-post-ms"
import type { PostIntent, PostRecord } from "~balance/record/post-record"
import { CELLS } from "~store/cells"
import { readRecord } from "~balance/record/read-record"
import type { Records } from "~store/records"
import { serially } from "~store/serially"

/** Submits of one draft so near in time are a double click, in milliseconds. */
const DOUBLE_CLICK_MS = 10_000

/** An intent still unconfirmed after so long did not go out, if the same words were confirmed since; milliseconds. */
const FORGOTTEN_MS = 60_000

/** Share of the records that goes, oldest first, when room has to be made, and the fewest. */
const PRUNED_SHARE = 0.05
const FEWEST_PRUNED = 50

/** The posting history as the background writes it. Every change is one step after the other, and safe on the disk. */
export type History = {
  /** Somebody pressed submit. A repeated id is the same press. */
  readonly intend: (
    id: string,
    intent: PostIntent,
    at: number,
    offsetMinutes: number
  ) => Promise<void>
  /** The site took it. @param at milliseconds since the Unix epoch, UTC */
  readonly confirm: (id: string, at: number) => Promise<void>
  /** The site gave it back. */
  readonly withdraw: (id: string) => Promise<void>
  /** The person says what became of a post, or what it was. */
  readonly correct: (
    id: string,
    changes: Partial<Pick<PostRecord, "state" | "correctedKind">>,
    at: number
  ) => Promise<void>
  readonly recent: (now: number) => Promise<readonly PostRecord[]>
  /** Adds records from a file. */
  readonly merge: (
    incoming: readonly PostRecord[]
  ) => Promise<{ readonly added: number; readonly known: number }>
  /** Forgets everything posted up to an instant; all of it by default. */
  readonly eraseUpTo: (at?: number) => Promise<void>
  /** Drops the texts that were kept. */
  readonly forgetTexts: () => Promise<void>
  /** The person has been told that the history is full and wants room, or has posted again since. */
  readonly makeRoom: () => Promise<void>
}

/** A history over a table of records. @param now the clock, milliseconds since the Unix epoch, UTC */
export function createHistory(records: Records, now: () => number): History {
  const inTurn = serially()

  const read = async (id: string): Promise<PostRecord | null> => {
    const held = (await CELLS.heldRecords.get()).find((record) => record.id === id)
    return held ?? readRecord(await records.get(id))
  }
  const write = async (changed: readonly PostRecord[]): Promise<void> => {
    const held = await CELLS.heldRecords.get()
    const all = [
      ...held.filter(({ id }) => !changed.some((record) => record.id === id)),
      ...changed
    ]
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
    await CELLS.heldRecords.set([...all])
    if (!notice) await CELLS.historyFull.set({ since: now(), seenAt: null })
  }
  const prune = async (): Promise<void> => {
    const count = Math.max(FEWEST_PRUNED, Math.ceil((await records.count()) * PRUNED_SHARE))
    await records.remove((await records.oldest(count)).map(({ id }) => id))
  }
  const settle = async (): Promise<void> => {
    await CELLS.heldRecords.remove()
    await CELLS.historyFull.remove()
  }
  const remove = async (ids: readonly string[]): Promise<void> => {
    const held = await CELLS.heldRecords.get()
    if (held.length > 0) {
      await CELLS.heldRecords.set(held.filter(({ id }) => !ids.includes(id)))
    }
    await records.remove(ids)
    await announce()
  }
  const around = async (record: PostRecord, before: number): Promise<readonly PostRecord[]> => {
    const raw = await records.between(record.intendedAt - before, record.intendedAt + before)
    const near = raw.map((stored) => readRecord(stored)).filter((other) => other !== null)
    return near.filter((other) => other.id !== record.id && isSameDraft(other, record))
  }

  return {
    intend: (id, intent, at, offsetMinutes) =>
      inTurn(async () => {
        const known = await read(id)
        if (known && known.state !== "unconfirmed") return
        const record: PostRecord = {
          ...intent,
          version: 1,
          id,
          intendedAt: known?.intendedAt ?? at,
          confirmedAt: null,
          state: "unconfirmed",
          offsetMinutes,
          correctedKind: null,
          origin: "seen"
        }
        await write([record])
      }),

    confirm: (id, at) =>
      inTurn(async () => {
        const record = await read(id)
        if (record?.state !== "unconfirmed") return
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

    withdraw: (id) =>
      inTurn(async () => {
        if ((await read(id))?.state === "unconfirmed") await remove([id])
      }),

    correct: (id, changes, at) =>
      inTurn(async () => {
        const record = await read(id)
        if (!record) throw new Error("this post is no longer in the history")
        const confirms = changes.state === "confirmed" && record.confirmedAt === null
        await write([{ ...record, ...changes, ...(confirms ? { confirmedAt: at } : {}) }])
      }),

    recent: async (at) => {
      const raw = await records.newest({ state: "confirmed", since: at - RECENT_MS })
      return raw.map((stored) => readRecord(stored)).filter((record) => record !== null)
    },

    merge: (incoming) =>
      inTurn(async () => {
        const times = incoming.map(({ intendedAt }) => intendedAt)
        const known = await readKnown(records, incoming, times)
        const { write: changed, added, known: same } = mergeRecords(known, incoming)
        if (changed.length > 0) await write(changed)
        return { added, known: same }
      }),

    eraseUpTo: (at = Infinity) =>
      inTurn(async () => {
        if (at === Infinity) {
          await records.clear()
          await CELLS.heldRecords.remove()
          return announce()
        }
        const old = await records.between(-Infinity, at)
        const held = await CELLS.heldRecords.get()
        await remove([
          ...old.map((record) => (record as { id: string }).id),
          ...held.filter(({ intendedAt }) => intendedAt <= at).map(({ id }) => id)
        ])
      }),

    forgetTexts: () =>
      inTurn(async () => {
        const held = await CELLS.heldRecords.get()
        const known = (await records.all()).map((stored) => readRecord(stored))
        const withText = [...held, ...known].filter((record) => record?.text != null)
        if (withText.length > 0) {
          await write(withText.map((record) => ({ ...record!, text: null })))
        }
      }),

    makeRoom: () =>
      inTurn(async () => {
        const held = await CELLS.heldRecords.get()
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

async function readKnown(
  records: Records,
  incoming: readonly PostRecord[],
  times: readonly number[]
): Promise<readonly PostRecord[]> {
  const first = times.reduce((least, time) => Math.min(least, time), Infinity)
  const last = times.reduce((most, time) => Math.max(most, time), -Infinity)
  const near = await records.between(first - SAME_POST_MS, last + SAME_POST_MS)
  // A record with the same id may stand at another time, where somebody changed the file.
  const same = await Promise.all(incoming.map(({ id }) => records.get(id)))
  return [...near, ...same].map((stored) => readRecord(stored)).filter((record) => record !== null)
}

function isSameDraft(one: PostRecord, other: PostRecord): boolean {
  if (one.site !== other.site || one.words !== other.words) return false
  return one.fingerprint.length > 0 && likeness(one.fingerprint, other.fingerprint) === 1
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError"
}
