import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { openStage, type Stage } from "../stage/stage"
import { openPages, type Pages } from "./open-pages"

const IS_FULL = process.env["SOFTSELL_FULL"] === "1"

/** Posts of a history that takes 72 MB as a file, with a text in every other one; a sample of it in `npm test`. */
const POSTS = IS_FULL ? 65_000 : 3000

/** Makes the file within the page, since it is too long to be sent there, and chooses it. */
const CHOOSE = `(() => {
  const text = "A word or two about what we learnt this week. ".repeat(7)
  const post = (at) => JSON.stringify({
    version: 2, id: "post-" + at, site: "x", surface: "post", kind: "information", verdict: "valuable", salesy: 0.1,
    strength: 0, words: 63, parts: 1, suggestionUsed: false, intendedAt: Date.now() - (at + 1) * 600000,
    fingerprint: Array.from({ length: 64 }, (_, value) => Math.imul(at * 64 + value + 1, 0x9e3779b1) >>> 0),
    confirmedAt: null, state: "unconfirmed", offsetMinutes: 60, correctedKind: null, origin: "seen",
    networkPostId: null, text: at % 2 ? text : null
  })
  const head = '{"format":"softsell-history","version":2,"exportedAt":1,"settings":{},"records":[\\n'
  const file = head + Array.from({ length: ${POSTS} }, (_, at) => post(at)).join(",\\n") + "\\n]}\\n"
  const given = new DataTransfer()
  given.items.add(new File([file], "years.json"))
  const input = document.querySelector("input[type=file]")
  input.files = given.files
  input.dispatchEvent(new Event("change", { bubbles: true }))
  return file.length
})()`

/** Posts of an archive that has to come in within two minutes on an idle machine of two cores. */
const TWEETS = IS_FULL ? 50_000 : 200

/** Makes X's file within the page, a different text a post, and chooses it. */
const CHOOSE_ARCHIVE = `(() => {
  const subjects = ["The oven", "Our baker", "A customer", "The dog next door", "My sister", "The new van"]
  const deeds = ["was late again", "sang all morning", "found the old key", "came back from Bergen", "would not start"]
  const tweet = (at) => {
    const [, day, date, month, year, clock] = /^(\\w+), (\\d+) (\\w+) (\\d+) (\\S+)/.exec(
      new Date(Date.now() - (at + 1) * 1800000).toUTCString())
    const text = subjects[at % 6] + " " + deeds[at % 5] + ", and day " + at + " went by without a word about it."
    return JSON.stringify({ tweet: { id_str: String(1000 + at), full_text: text,
      created_at: [day, month, date, clock, "+0000", year].join(" ") } })
  }
  const given = new DataTransfer()
  const file = "window.YTD.tweets.part0 = [" + Array.from({ length: ${TWEETS} }, (_, at) => tweet(at)).join(",") + "]"
  given.items.add(new File([file], "tweets.js"))
  const input = document.querySelector("input[type=file]")
  input.files = given.files
  input.dispatchEvent(new Event("change", { bubbles: true }))
})()`

describe.concurrent.each(["chromium", "firefox"] as const)("%s", (id) => {
  describe("one after the other", { concurrent: false }, () => {
    let stage: Stage
    let pages: Pages

    beforeAll(async () => {
      stage = await openStage(id)
      pages = await openPages(stage)
    })

    afterAll(() => stage.close())

    test(`a history of ${POSTS} posts is brought in within a minute`, async () => {
      const { page, driver } = pages.balance
      const length = await page.evaluate<number>(CHOOSE)
      if (IS_FULL) expect(length).toBeGreaterThan(72_000_000)
      const began = performance.now()
      await driver.reads(/imported from|couldn’t be imported/)
      expect(await driver.text()).toContain(`${POSTS} posts imported from years.json`)
      console.info(
        `${id}: ${(length / 1e6).toFixed(1)} MB in ${Math.round(performance.now() - began)} ms`
      )
    })

    test(`an archive of ${TWEETS} posts comes in, newest first`, async () => {
      const { page, driver } = pages.balance
      await driver.reload()
      const began = performance.now()
      await page.evaluate(`void ${CHOOSE_ARCHIVE}`)
      const patience = IS_FULL ? 10 : 1
      for (let turn = 0; turn < patience; turn += 1) {
        const isLast = turn === patience - 1
        await driver.reads(/imported from tweets|couldn’t be imported/).catch((error: unknown) => {
          if (isLast) throw error
        })
      }
      expect(await driver.text()).toContain(`${TWEETS} posts imported from tweets.js`)
      const heap = await page.evaluate<number>("performance.memory?.usedJSHeapSize ?? 0")
      console.info(
        `${id}: ${TWEETS} posts in ${Math.round(performance.now() - began)} ms, heap of the page ${(heap / 1e6).toFixed(0)} MB`
      )
    }, 600_000)
  })
})
