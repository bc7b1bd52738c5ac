import type { Records } from "~store/records"

/** One way of using a table of records, and what comes of it; run on every implementation. */
export type Scenario = {
  readonly name: string
  readonly run: (records: Records) => Promise<unknown>
  readonly expected: unknown
}

function row(
  id: string,
  intendedAt: number,
  state = "confirmed"
): { id: string; intendedAt: number } {
  const value = { id, intendedAt, state }
  return value
}

const ids = (rows: readonly unknown[]): unknown[] => rows.map((one) => (one as { id: unknown }).id)

const SEVEN = [
  row("a", 10),
  row("b", 20, "unconfirmed"),
  row("c", 30),
  row("d", 40, "discarded"),
  row("e", 50),
  row("f", 60, "unconfirmed"),
  row("g", 70)
]

/** What every table of records does alike. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: "an empty table has nothing, newest or oldest",
    run: async (records) => [
      await records.newest({ state: "confirmed", limit: 5 }),
      await records.newest({ state: "confirmed" }),
      await records.oldest(3),
      await records.count(),
      await records.get("a")
    ],
    expected: [[], [], [], 0, undefined]
  },
  {
    name: "newest first, of one state, up to a limit or back to an instant",
    run: async (records) => {
      await records.put(SEVEN)
      return [
        ids(await records.newest({ state: "confirmed" })),
        ids(await records.newest({ state: "confirmed", limit: 2 })),
        ids(await records.newest({ state: "confirmed", limit: 4 })),
        ids(await records.newest({ state: "confirmed", limit: 99 })),
        ids(await records.newest({ state: "confirmed", limit: 1, since: 60 })),
        ids(await records.newest({ state: "confirmed", since: 30 })),
        ids(await records.newest({ state: "unconfirmed", limit: 1 }))
      ]
    },
    expected: [
      ["g", "e", "c", "a"],
      ["g", "e"],
      ["g", "e", "c", "a"],
      ["g", "e", "c", "a"],
      ["g"],
      ["g", "e", "c"],
      ["f"]
    ]
  },
  {
    name: "of equal times the limit still holds",
    run: async (records) => {
      await records.put([row("a", 5), row("b", 5), row("c", 5)])
      return (await records.newest({ state: "confirmed", limit: 2 })).length
    },
    expected: 2
  },
  {
    name: "between two instants, both included, of any state",
    run: async (records) => {
      await records.put(SEVEN)
      return ids(await records.between(20, 50))
    },
    expected: ["b", "c", "d", "e"]
  },
  {
    name: "writing again replaces, and moves in time",
    run: async (records) => {
      await records.put(SEVEN)
      await records.put([row("a", 99)])
      return [ids(await records.newest({ state: "confirmed", limit: 1 })), await records.count()]
    },
    expected: [["a"], 7]
  },
  {
    name: "the oldest are found and removed, and unknown ids are no error",
    run: async (records) => {
      await records.put(SEVEN)
      const oldest = await records.oldest(2)
      await records.remove([...oldest.map(({ id }) => id), "nobody"])
      return [oldest, await records.count()]
    },
    expected: [
      [
        { id: "a", at: 10 },
        { id: "b", at: 20 }
      ],
      5
    ]
  },
  {
    name: "a damaged record stays, and stands in nobody's way",
    run: async (records) => {
      await records.put([{ id: "odd" } as never, row("a", 1)])
      return [
        ids(await records.newest({ state: "confirmed", limit: 5 })),
        ids(await records.all()).sort(),
        await records.get("odd")
      ]
    },
    expected: [["a"], ["a", "odd"], { id: "odd" }]
  },
  {
    name: "replacing removes and writes",
    run: async (records) => {
      await records.put(SEVEN)
      await records.replace(["a", "b", "nobody"], [row("z", 5), row("c", 31)])
      return [ids(await records.newest({ state: "confirmed", limit: 9 })), await records.get("a")]
    },
    expected: [["g", "e", "c", "z"], undefined]
  },
  {
    name: "parts of one import wait aside, and go when it is written",
    run: async (records) => {
      await records.stage("old", 0, [row("x", 1)])
      await records.stage("t", 0, [row("a", 1)])
      await records.stage("t", 1, [row("b", 2)])
      await records.stage("t", 1, [row("c", 3)])
      const waiting = await records.staged("t")
      const count = await records.count()
      await records.adopt([row("a", 1), row("c", 3)])
      return [
        waiting.map(ids),
        (await records.staged("old")).length,
        count,
        await records.count(),
        (await records.staged("t")).length
      ]
    },
    expected: [[["a"], ["c"]], 0, 0, 2, 0]
  },
  {
    name: "cleared is empty",
    run: async (records) => {
      await records.put(SEVEN)
      await records.clear()
      return records.all()
    },
    expected: []
  },
  {
    name: "the newest thirty of 50,000",
    run: async (records) => {
      const many = Array.from({ length: 50_000 }, (_, at) => row(`p${at}`, at))
      await records.put(many)
      const found = await records.newest({ state: "confirmed", limit: 30 })
      return [found.length, ids(found)[0], ids(found)[29], await records.count()]
    },
    expected: [30, "p49999", "p49970", 50_000]
  }
]
