// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import type { NamedBlob } from "~archive-files/open-given"
import { monthlyBalance } from "~balance/counting/monthly-balance"
import { writeHistoryJson } from "~balance/history/history-json"
import { kindOfPost } from "~balance/judging/judge-post"
import { fingerprintOf } from "~balance/copies/fingerprint-of"
import type { PostRecord } from "~balance/record/post-record"
import { NETWORKS } from "~networks/index"
import { CELLS } from "~store/cells"
import type { JudgePool } from "~tools/balance/judge-pool"
import { judgeArchive } from "~tools/balance/judge-archive"
import { BalancePage } from "~ui/balance-page/balance-page"
import { ARCHIVE_STEPS } from "~ui/balance-page/words"

import { repositoryOf } from "../balance/archive/car-file"
import { sampleRecord } from "../balance/sample-record"
import { pace } from "./judges-in-page"
import { ownLocks } from "./own-locks"
import { PageHarness } from "./page-harness"

vi.mock("~platform/browser", () => import("../store/fake-browser"))
vi.mock("~background/linter-bundle", () => ({ LINTER_FILE: "linter.js" }))
vi.mock("~ui/balance-page/judges", () => import("./judges-in-page"))

let page: PageHarness

beforeEach(async () => {
  Object.defineProperty(navigator, "locks", { value: ownLocks(), configurable: true })
  page = new PageHarness()
  await page.show(<BalancePage open={page.open} />)
})
afterEach(async () => {
  pace.before = () => Promise.resolve()
  await page.close()
})

function choose(files: readonly File[]): Promise<void> {
  const input = page.named("Files to import") as HTMLInputElement
  Object.defineProperty(input, "files", { value: files, configurable: true })
  return page.after(() => input.dispatchEvent(new Event("change", { bubbles: true })))
}

async function reads(words: RegExp): Promise<void> {
  for (let turn = 0; turn < 1000 && !words.test(page.text); turn += 1) {
    await page.after(() => new Promise((resolve) => setTimeout(resolve, 10)))
  }
  expect(page.text).toMatch(words)
}

async function bringIn(...files: readonly File[]): Promise<void> {
  await choose(files)
  await reads(/imported from|couldn’t be imported/)
}

function records(): readonly PostRecord[] {
  return [...page.records.rows.values()] as unknown as PostRecord[]
}

const AT = Date.UTC(2024, 4, 17, 14, 20)

/** @param at seconds after {@link AT} */
function tweet(id: number, at: number, text: string, more: object = {}): object {
  const [day, month, date, year, clock] = new Date(AT + at * 1000).toUTCString().split(/,? /) as [
    ...string[]
  ]
  const created = `${day!} ${date!} ${month!} ${clock!} +0000 ${year!}`
  return { tweet: { id_str: String(id), full_text: text, created_at: created, ...more } }
}

function tweetsFile(...tweets: readonly object[]): File {
  return new File([`window.YTD.tweets.part0 = ${JSON.stringify(tweets)}`], "tweets.js")
}

const PITCH = "Buy my course now, 50% off, only today! Sign up: https://shop.example"
const OPENING = "Tulips last longer when the stems are cut under cold water."

describe("what was seen while it was posted is recognised", () => {
  const to = (id: number) => ({
    in_reply_to_status_id_str: String(id),
    in_reply_to_user_id_str: "9"
  })
  const PARTS = ["How we keep peonies shut:", "Cut them early.", "Wrap them dry in newspaper."]

  test("a reply, a thread and a link", async () => {
    const seen = [
      ["Yes, at noon by the van!", 0],
      [PARTS.join("\n\n"), 4000],
      ["https://a.example", 9000]
    ] as const
    const history = seen.map(([text, at], index) =>
      sampleRecord({
        id: `seen${index}`,
        keyId: null,
        fingerprint: [...fingerprintOf(text)],
        words: text.split(" ").length,
        intendedAt: AT + at * 1000 + 100
      })
    )
    const saved = { exportedAt: 0, settings: null, records: history }
    await bringIn(new File([writeHistoryJson(saved)], "softsell.json"))
    await bringIn(
      tweetsFile(
        tweet(1, 0, "@priya_k @zoe_blooms Yes, at noon by the van!", to(88)),
        tweet(2, 4000, PARTS[0]!),
        tweet(3, 4001, PARTS[1]!, to(2)),
        tweet(4, 4002, PARTS[2]!, to(3)),
        tweet(5, 9000, "https://t.co/x")
      )
    )
    await reads(/0 posts imported from tweets\.js; 3 already here\./)
    expect(records()).toHaveLength(3)
  })
})

describe("importing again", () => {
  test("judges anew what was imported, and brings in nothing twice", async () => {
    const file = tweetsFile(tweet(1, 0, PITCH), tweet(2, 9000, OPENING))
    await bringIn(file)
    await page.records.put(records().map((record) => ({ ...record, kind: "conversation" })))
    await bringIn(file)
    await reads(/0 posts imported from tweets\.js; 2 already here\. 2 of them have a new kind now/)
    expect(records().map(({ kind }) => kind)).not.toContain("conversation")
  })
})

test("Bluesky\u2019s file and YouTube\u2019s comments; one that is cut off changes nothing", async () => {
  const post = { $type: "app.bsky.feed.post", text: PITCH, createdAt: "2024-05-17T08:00:00.000Z" }
  const car = repositoryOf([["app.bsky.feed.post/3kaaa", post]])
  const comments =
    "Comment ID,Channel ID,Comment create timestamp,Price,Parent comment ID,Video ID,Comment text\n" +
    'UgxA,UCabcdefghijklmnopqrstuv,2024-05-17T09:00:00.123456+00:00,0,,WtOskFeLmr4,"{""text"":""Thanks, this helped me a lot.""}"\n'
  await bringIn(new File([car.slice(0, -9)], "repo.car"))
  await reads(/repo\.car couldn\u2019t be imported[^]*cut off/)
  expect(records()).toEqual([])
  await bringIn(new File([car.slice()], "repo.car"), new File([comments], "comments.csv"))
  await reads(/2 posts imported from 2 files\./)
  expect(records()).toMatchObject([
    { site: "youtube", surface: "reply", networkPostId: "UgxA" },
    { site: "bluesky", kind: "promotion", networkPostId: "3kaaa" }
  ])
})

test("every network whose archive can be read says how to get it", () => {
  const readable = NETWORKS.filter(({ archiveFile }) => archiveFile !== null).map(({ id }) => id)
  expect(Object.keys(ARCHIVE_STEPS).sort()).toEqual([...readable].sort())
})

test("command and page give the same figures", async () => {
  const given = [
    tweetsFile(
      tweet(1, 0, PITCH),
      tweet(2, 0, PITCH.replace("course", "other course")),
      tweet(3, 90_000, OPENING),
      tweet(4, 3_000_000, "https://t.co/x"),
      tweet(5, 3_000_001, "RT @anna: 50% off")
    ),
    new File(
      [
        "Date,ShareLink,ShareCommentary,Visibility\n2024-05-17 08:00:00,a,We are hiring a baker.,PUBLIC\n"
      ],
      "Shares.csv"
    ),
    new File(
      [
        '[{"timestamp":-268012800,"data":[{"post":"Born in Oslo."}]},{"timestamp":99999999999},{"data":[]}]'
      ],
      "your_posts_1.json"
    )
  ]
  const pool: JudgePool = {
    judge: (batch, done) => Promise.resolve(done(batch.map(kindOfPost))),
    end: () => Promise.resolve(),
    stop: () => Promise.resolve()
  }
  const named: readonly NamedBlob[] = given.map((blob) => ({ name: blob.name, blob }))
  const command = await judgeArchive(named, pool, () => undefined)
  await bringIn(...given)
  await reads(
    /7 posts imported from 3 files\. Left out: 1 × entry of a time that cannot be; 1 × entry without a date\./
  )
  const inPage = monthlyBalance(
    records().map(({ kind, intendedAt }) => ({ kind, postedAt: intendedAt }))
  )
  expect(command).toMatchObject({ value: { ...inPage, skipped: [{ count: 1 }, { count: 1 }] } })
})

describe("an import that does not come to its end", () => {
  const posts = Array.from({ length: 700 }, (_, at) => tweet(at + 1, at * 7200, `Day ${at}.`))

  /** Lets so many batches of 20 pass, and stops the others where they are. */
  function holdAfter(batches: number): void {
    let left = batches
    pace.before = () => (left-- > 0 ? Promise.resolve() : new Promise(() => undefined))
  }

  test("Stop stops at once, keeps what is in, and the same file goes on, newest first", async () => {
    holdAfter(26)
    await choose([tweetsFile(...posts)])
    await reads(/[1-9]\d* of 700 posts are in, newest first/)
    await page.click("Stop")
    expect(page.has("Stop")).toBe(false)
    await reads(/Stopped\. \d+ posts imported from tweets\.js\. Add the same file again/)
    const ids = records().map(({ networkPostId }) => Number(networkPostId))
    expect(Math.max(...ids)).toBe(700)
    expect(Math.min(...ids)).toBe(701 - ids.length)
    pace.before = () => Promise.resolve()
    await choose([tweetsFile(...posts)])
    const [known, left] = [String(ids.length), String(700 - ids.length)]
    await reads(new RegExp(`${left} posts imported from tweets\\.js; ${known} already here\\.`))
    expect(records()).toHaveLength(700)
    expect(await CELLS.unfinishedImport.get()).toBeNull()
  })

  test("one that was cut off with its page says so", async () => {
    holdAfter(26)
    await choose([tweetsFile(...posts)])
    await reads(/[1-9]\d* of 700 posts are in/)
    // The page went without a word.
    Object.defineProperty(navigator, "locks", { value: ownLocks(), configurable: true })
    const { rows } = page.records
    const unfinished = await CELLS.unfinishedImport.get()
    await page.close()
    page = new PageHarness()
    page.records.rows = rows
    await CELLS.unfinishedImport.set(unfinished)
    await page.show(<BalancePage open={page.open} />)
    await reads(
      /The import of tweets\.js was interrupted\. \d+ of 700 posts are in, newest first\./
    )
    await page.click("Keep what’s in")
    expect(page.text).not.toContain("interrupted")
    expect(await CELLS.unfinishedImport.get()).toBeNull()
  })

  test("after an erasure nothing more comes in", async () => {
    let go: () => void = () => undefined
    pace.before = () => new Promise((resolve) => (go = resolve))
    await choose([tweetsFile(tweet(1, 0, OPENING))])
    await reads(/0 of 1 posts are in/)
    await CELLS.unfinishedImport.remove()
    go()
    await reads(/Import interrupted: The history was erased/)
    expect(records()).toHaveLength(0)
  })
})
