// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import { writeHistoryJson } from "~balance/history/history-json"
import { BalancePage } from "~ui/balance-page/balance-page"

import { sampleRecord } from "../balance/sample-record"
import { ownLocks } from "./own-locks"
import { NOW, PageHarness } from "./page-harness"

vi.mock("~platform/browser", () => import("../store/fake-browser"))
vi.mock("~background/linter-bundle", () => ({ LINTER_FILE: "linter.js" }))
vi.mock("~ui/balance-page/judges", () => import("./judges-in-page"))

const DAY = 86_400_000

let page: PageHarness

beforeEach(() => {
  page = new PageHarness()
  Object.defineProperty(navigator, "locks", { value: ownLocks(), configurable: true })
})
afterEach(() => page.close())

async function show(): Promise<void> {
  await page.show(<BalancePage open={page.open} />)
}

function tableOf(title: string): string[][] {
  const table = document.querySelector(`table[aria-label="${title}"]`)
  return [...(table?.querySelectorAll("tr") ?? [])].map((row) =>
    [...row.children].map((cell) => cell.textContent)
  )
}

async function bringIn(name: string, content: string): Promise<void> {
  const input = page.named("Files to import") as HTMLInputElement
  Object.defineProperty(input, "files", { value: [new File([content], name)], configurable: true })
  await page.after(() => input.dispatchEvent(new Event("change", { bubbles: true })))
  for (
    let turn = 0;
    turn < 200 && !/imported from|couldn’t be imported/.test(page.text);
    turn += 1
  ) {
    await page.after(() => new Promise((resolve) => setTimeout(resolve, 10)))
  }
}

const TWEETS = `window.YTD.tweets.part0 = [
{"tweet":{"full_text":"Buy my course now, 50% off, only today! Sign up: https://example.com","created_at":"Mon Jan 05 10:00:00 +0000 2026"}},
{"tweet":{"full_text":"RT @anna: bees","created_at":"Tue Jan 13 10:00:00 +0000 2026"}}
]`

test("without posts import is offered and no empty chart is drawn", async () => {
  await show()
  expect(page.text).toContain("Nothing counted yet")
  expect(page.has("Choose files")).toBe(true)
  expect(page.text).not.toContain("Week by week")
})

describe("charts, with the same figures as tables", () => {
  beforeEach(async () => {
    await page.records.put([
      sampleRecord({ id: "1", kind: "promotion", strength: 2, intendedAt: NOW - 2 * DAY }),
      sampleRecord({ id: "2", kind: "promotion", intendedAt: NOW - 3 * DAY, site: "linkedin" }),
      sampleRecord({ id: "3", kind: "personal", intendedAt: NOW - 14 * DAY, site: "linkedin" }),
      sampleRecord({ id: "4", kind: "information", intendedAt: NOW - 500 * DAY })
    ])
    await show()
  })

  test("now", () => {
    expect(tableOf("Now")[1]).toEqual(["Now", "4", "2", "1", "0", "1", "50 %"])
  })

  test("week by week, including a week without posts", () => {
    expect(tableOf("Week by week").slice(-3)).toEqual([
      ["2026-01-12", "1", "0", "0", "0", "1", "0 %"],
      ["2026-01-19", "0", "0", "0", "0", "0", "0 %"],
      ["2026-01-26", "2", "2", "0", "0", "0", "100 %"]
    ])
  })

  test("month by month, on demand", async () => {
    await page.click("Months")
    expect(tableOf("Month by month").slice(-1)).toEqual([
      ["2026-01", "3", "2", "0", "0", "1", "67 %"]
    ])
    expect(tableOf("Month by month")[1]?.[0]).toBe("2024-09")
  })

  test("network by network", () => {
    expect(tableOf("Network by network").slice(1)).toEqual([
      ["X (1)", "1", "1", "0", "0", "0", "100 %"],
      ["LinkedIn (2)", "2", "1", "0", "0", "1", "50 %"]
    ])
  })

  test("promotions in a row", () => {
    expect(tableOf("Promotions in a row").slice(1)).toEqual([
      ["alone", "0"],
      ["2 in a row", "1"]
    ])
  })

  test("every chart has a name and patterns of its own, and is no tab stop", () => {
    const pictures = [...document.querySelectorAll("figure svg[role=img]")]
    expect(pictures.map((picture) => picture.getAttribute("aria-label"))).toEqual([
      expect.stringMatching(/^4 posts: 2 promotion, 1 information/),
      "Posts over time, by kind; the figures are in the table below",
      expect.stringMatching(/^Networks compared. X \(1\): 1 post: 1 promotion/),
      "Runs of promotions: alone: 0 times, 2 in a row: 1 time",
      "Promotions by how hard they push: soft sell: 1, pushing: 1, hard sell: 0",
      "Promotions by replies sent within a day: no reply: 2, 1 or 2 replies: 0, 3 or more: 0"
    ])
    for (const picture of pictures) {
      const paints = [...picture.querySelectorAll("pattern")].map(({ id }) => `url(#${id})`)
      expect(paints).toHaveLength(4)
      const used = [...picture.querySelectorAll("[fill^=url]")].map((part) =>
        part.getAttribute("fill")
      )
      expect(used.length).toBeGreaterThan(0)
      expect(paints).toEqual(expect.arrayContaining(used))
      expect(
        picture
          .closest("figure")!
          .querySelectorAll('[tabindex]:not([tabindex="-1"]):not(.scroll), [role=application]')
      ).toHaveLength(0)
    }
  })

  test("a network without posts has no empty chart", async () => {
    const select = page.named(/Network/) as HTMLSelectElement
    await page.after(() => {
      select.value = "facebook"
      select.dispatchEvent(new Event("change", { bubbles: true }))
    })
    expect(page.text).toContain("No posts yet.")
    expect(document.querySelectorAll("figure .chart")).toHaveLength(1)
  })

  test("one network alone", async () => {
    const select = page.named(/Network/) as HTMLSelectElement
    await page.after(() => {
      select.value = "linkedin"
      select.dispatchEvent(new Event("change", { bubbles: true }))
    })
    expect(tableOf("Now")[1]?.slice(0, 3)).toEqual(["Now", "2", "1"])
    expect(tableOf("Promotions in a row").slice(1)).toEqual([["alone", "1"]])
  })
})

describe("import", () => {
  test("an archive is judged and shown at once; importing it again adds nothing", async () => {
    await show()
    await bringIn("tweets.js", TWEETS)
    expect(page.text).toContain("2 posts imported from tweets.js.")
    const kinds = [...page.records.rows.values()].map((row) => (row as { kind?: string }).kind)
    expect(kinds.sort()).toEqual(["information", "promotion"])
    expect(tableOf("Now")[1]?.[1]).toBe("2")
    await bringIn("tweets.js", TWEETS)
    await page.after(() => new Promise((resolve) => setTimeout(resolve, 200)))
    expect(page.text).toContain("0 posts imported from tweets.js; 2 already here.")
  })

  test("a saved history comes back with its corrections", async () => {
    await show()
    const records = [
      sampleRecord({ id: "a" }),
      sampleRecord({ id: "b", correctedKind: "personal" })
    ]
    const file = { exportedAt: NOW, settings: {}, ignoredPhraseHashes: [], records }
    await bringIn("softsell.json", writeHistoryJson(file))
    expect(page.text).toContain("2 posts imported")
    expect([...page.records.rows.values()]).toEqual(records)
  })

  test("an odd entry spoils nothing and is named", async () => {
    await show()
    await bringIn("tweets.js", TWEETS.replace("Tue Jan 13", "Tue Jan 33"))
    expect(page.text).toContain("imported from tweets.js")
    expect(page.text).toContain("Left out: 1 \u00D7 entry without a date.")
  })

  test.each([
    ["a broken archive", "tweets.js", TWEETS.slice(0, -3), "cut off"],
    [
      "a broken history",
      "softsell.json",
      writeHistoryJson({
        exportedAt: 1,
        settings: {},
        records: [sampleRecord({ id: "a" }), sampleRecord({ id: "b" })]
      }).replace('"id":"b"', '"id":7'),
      "Line 3"
    ],
    ["something else", "holiday.json", '{"photos": []}', "none of the archives"]
  ])("%s changes nothing and says where", async (_what, name, content, reason) => {
    await show()
    await bringIn(name, content)
    expect(page.text).toContain(`${name} couldn’t be imported. Nothing was changed.`)
    expect(page.text).toContain(reason)
    expect(page.records.rows.size).toBe(0)
  })
})

describe("export", () => {
  test("the history as JSON and CSV, and each table as CSV", async () => {
    const saved: string[] = []
    const texts: Promise<string>[] = []
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement
    ) {
      saved.push(this.download)
    })
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      texts.push((blob as Blob).text())
      return "blob:x"
    })
    await page.records.put([sampleRecord({ intendedAt: NOW - DAY })])
    await show()
    await page.click("Save as JSON")
    await page.click("Save as CSV")
    await page.click("Save CSV: Now")
    vi.restoreAllMocks()
    expect(saved).toEqual([
      "softsell-2026-01-31.json",
      "softsell-2026-01-31.csv",
      "softsell-now.csv"
    ])
    const [json, csv, table] = await Promise.all(texts)
    expect(JSON.parse(json!)).toMatchObject({ format: "softsell-history", records: [{ id: "a1" }] })
    expect(csv).toMatch(/^id,postedAt,/)
    expect(table).toBe(
      "Window,Posts,Promotion,Information,Conversation,Personal,Promotion share\r\nNow,1,0,1,0,0,0 %\r\n"
    )
  })
})
