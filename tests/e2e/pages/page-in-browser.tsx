import type { ReactElement } from "react"
import { createRoot } from "react-dom/client"

import type { PostRecord } from "~balance/record/post-record"
import { Popup } from "~popup/popup"
import { BalancePage } from "~ui/balance-page/balance-page"
import { openPageData, type PageData } from "~ui/page-data"

import { sampleRecord } from "../../unit/balance/sample-record"
import { MemoryRecords } from "../../unit/store/memory-records"

/** Runs in the browser: shows a page in a state. */
const NOW = Date.UTC(2026, 0, 31, 12)
const HOUR = 3_600_000

const KINDS = { p: "promotion", i: "information", c: "conversation", e: "personal" } as const
const SITES = ["x", "linkedin", "facebook"] as const

/** Posts newest first, 17 hours apart. */
function posts(letters: string): PostRecord[] {
  return Array.from(letters, (letter, at) =>
    sampleRecord({
      id: `post${at}`,
      kind: KINDS[letter as keyof typeof KINDS],
      site: SITES[at % 3]!,
      surface: letter === "c" ? "reply" : "post",
      strength: letter === "p" ? ([1, 1, 2, 1, 3] as const)[at % 5]! : 0,
      intendedAt: NOW - 2 * HOUR - at * 17 * HOUR
    })
  )
}

const STATES: Readonly<Record<string, readonly PostRecord[]>> = {
  empty: [],
  small: posts("ipc"),
  full: posts("icecpicepiecciiceppicecieccipce".repeat(6))
}

async function show(page: "popup" | "balance", state: string): Promise<void> {
  const records = new MemoryRecords()
  await records.put(STATES[state] ?? [])
  const open = (): PageData => openPageData(undefined, records, () => NOW)
  const pages: Record<typeof page, ReactElement> = {
    popup: <Popup open={open} />,
    balance: (
      <BalancePage
        open={() =>
          openPageData(
            () => ({ unit: "posts", size: 5000 }),
            records,
            () => NOW
          )
        }
      />
    )
  }
  createRoot(document.getElementById("page")!).render(pages[page])
}

Object.assign(globalThis, { show })
