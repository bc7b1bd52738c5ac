import { TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { repositoryOf } from "../../unit/balance/archive/car-file"
import { SALESY } from "../stage/drafts"
import { BOXES, markedWords, openStage, type Stage, until, type Visit } from "../stage/stage"
import { openPages, type Pages, savedBy } from "./open-pages"
import { watchPages } from "./watch-pages"

/** Hosts that browsers ask by themselves, whatever is loaded into them. */
const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|gvt1|mozilla|firefox)\.(?:com|org|net)$/

/** Addresses of the extension's own files. */
const OWN_ADDRESS = /^(?:chrome-extension|moz-extension|data|blob):/

const REPLY = ["https://x.com/alice/status/1", '[data-testid="tweetTextarea_0"]'] as const
const UNKNOWN = ["https://www.linkedin.com/in/me/edit/", "[contenteditable=true]"] as const

/** A file as Softsell saves it, with posts whose confirmation was missed. @param agoMs how long ago, in milliseconds */
function historyFile(...posts: readonly { readonly id: string; readonly agoMs: number }[]): string {
  const records = posts.map(({ id, agoMs }) => ({
    version: 1,
    id,
    site: "linkedin",
    surface: "post",
    kind: "promotion",
    verdict: "salesy",
    salesy: 0.9,
    strength: 2,
    words: 12,
    parts: 1,
    fingerprint: [],
    suggestionUsed: false,
    text: null,
    intendedAt: Date.now() - agoMs,
    confirmedAt: null,
    state: "unconfirmed",
    offsetMinutes: 0,
    correctedKind: null,
    origin: "seen"
  }))
  const head = `{"format":"softsell-history","version":1,"exportedAt":1,"settings":{},"ignoredPhraseHashes":[],"records":[`
  return `${head}\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]}\n`
}

/** Waits until a page has no card; looking may fail while it goes. */
async function gone({ card }: Visit): Promise<void> {
  await until("the card is gone", async () => (await card.view().catch(() => "going")) === null)
}

const HOUR = 3_600_000

// The two browsers side by side: most of the time both wait for a page.
describe.concurrent.each(["chromium", "firefox"] as const)("%s", (id) => {
  describe("the extension's own pages", { concurrent: false }, () => {
    let stage: Stage
    let pages: Pages

    beforeAll(async () => {
      stage = await openStage(id)
      pages = await openPages(stage)
    })

    afterAll(() => stage.close())

    test("open without an error, and make no request", async () => {
      const watch = await watchPages(stage.browser)
      const asked = stage.server.requests.length
      for (const { driver } of [pages.popup, pages.options, pages.balance]) await driver.reload()
      expect(await watch.complaints()).toEqual([])
      // A script in the page is against its policy: proof that a complaint would have been heard.
      for (const [at, { page }] of [pages.popup, pages.options, pages.balance].entries()) {
        await page.evaluate(
          'void document.head.append(document.createElement("script").appendChild(new Text("1")).parentElement)'
        )
        await until("the complaint is heard", async () => (await watch.complaints()).length > at)
      }
      expect(watch.requests.filter((url) => !OWN_ADDRESS.test(url))).toEqual([])
      const hosts = stage.server.requests.slice(asked).map(({ host }) => host)
      expect(hosts.filter((host) => !BROWSERS_OWN.test(host))).toEqual([])
    })

    test("sensitivity changes the preview at once, and is kept", async () => {
      const { driver } = pages.options
      const verdicts = () => driver.text(".samples .verdict")
      const checked = (name: string) => driver.attribute(name, "aria-checked")
      await driver.click("Relaxed")
      await until("it is chosen", async () => (await checked("Relaxed")) === "true")
      const relaxed = await verdicts()
      await driver.click("Strict")
      await until("the verdicts change", async () => (await verdicts()) !== relaxed)
      await until("it is kept", async () => {
        const { sync } = await pages.stored()
        return (sync["settings"] as { sensitivity?: string } | undefined)?.sensitivity === "strict"
      })
      await driver.reload()
      expect(await checked("Strict")).toBe("true")
      await driver.click("Balanced")
      await until("it is chosen", async () => (await checked("Balanced")) === "true")
    })

    test("a site that is off is silent, and speaks again when it is on", async () => {
      const at = await stage.visit(...BOXES.home)
      await at.type(SALESY)
      await at.says(/^Salesy/)
      await pages.options.driver.click("X")
      await gone(at)
      expect(await markedWords(at.page)).toEqual([])
      await at.type(" Buy now.")
      expect(await at.silence()).toBeNull()
      await pages.options.driver.click("X")
      await at.type(" Today.")
      await at.says(/^Salesy/)
      await at.close()
    })

    test("replies are left alone when they are off", async () => {
      const at = await stage.visit(...REPLY)
      await at.type(SALESY)
      await at.says(/^Salesy/)
      await pages.options.driver.click("Replies and comments")
      await gone(at)
      await at.type(" Buy now.")
      expect(await at.silence()).toBeNull()
      await pages.options.driver.click("Replies and comments")
      await at.close()
    })

    test("a rule that is off marks nothing any more", async () => {
      const { driver } = pages.options
      const at = await stage.visit(...BOXES.home)
      const marks = async () => (await markedWords(at.page)).includes("Only 3 spots left")
      await at.type(SALESY)
      await at.says(/^Salesy/)
      await until("the words are marked", marks)
      await driver.unfold(/^All \d+ rules, none switched off$/)
      await driver.click("Scarcity")
      await driver.reads(/All \d+ rules, 1 switched off/)
      await until("the mark is gone", async () => !(await marks()))
      await driver.click("Scarcity")
      await until("the mark is there again", marks)
      await at.close()
    })

    test("the popup shows what was posted, and takes the writer's correction", async () => {
      const at = await stage.visit(...BOXES.modal)
      await at.type(SALESY)
      await at.says(/^Salesy/)
      await at.page.click('[role="dialog"] [data-testid="tweetButton"]')
      const { driver } = pages.popup
      await driver.reads("1 promotion in 1 post so far")
      await driver.reads(/X, today \d\d:\d\d/)
      await driver.choose(/^Change kind: X, today/, "personal")
      await driver.reads("0 promotions in 1 post so far")
      await driver.reads("changed by you")
      await pages.balance.driver.reads("0 promotions in 1 post so far")
      await at.close()
    })

    test("a broken file changes nothing, and the line at fault is named", async () => {
      const before = (await pages.stored()).rows
      const { driver } = pages.balance
      const broken = historyFile({ id: "one", agoMs: HOUR }, { id: "two", agoMs: HOUR })
      await driver.chooseFile(
        "Files to import",
        "mine.json",
        broken.replace('"id":"two"', '"id":2')
      )
      await driver.reads("mine.json couldn’t be imported. Nothing was changed. Line 3:")
      expect((await pages.stored()).rows).toEqual(before)
    })

    test("a post whose confirmation was missed is asked about, and both answers are kept", async () => {
      const file = historyFile({ id: "yes", agoMs: 2 * HOUR }, { id: "no", agoMs: 26 * HOUR })
      await pages.balance.driver.chooseFile("Files to import", "mine.json", file)
      await pages.balance.driver.reads("2 posts imported from mine.json")
      const { driver } = pages.popup
      await driver.reads("Did this go out?")
      expect(await driver.text()).toContain("0 promotions in 1 post so far")
      await driver.click(/^Yes, LinkedIn/, "li:first-child")
      await driver.reads("1 promotion in 2 posts so far")
      await driver.click(/^No, LinkedIn/)
      await until(
        "nothing is asked",
        async () => !(await driver.text()).includes("Did this go out?")
      )
      expect(await driver.text()).toContain("1 promotion in 2 posts so far")
      const { rows } = await pages.stored()
      expect(rows.find((row) => row.id === "yes")).toMatchObject({ state: "confirmed" })
      expect(rows.find((row) => row.id === "no")).toMatchObject({ state: "discarded" })
    })

    test("what was saved comes back after everything was forgotten", async () => {
      const before = (await pages.stored()).rows
      expect(before.length).toBe(3)
      const file = await savedBy(pages.balance, "Save as JSON")
      await pages.options.driver.click("Forget everything")
      await pages.options.driver.click("Forget everything", "[role=alertdialog]")
      await pages.options.driver.reads("Everything is forgotten.")
      expect(await pages.stored()).toEqual({
        local: {},
        sync: {},
        session: {},
        rows: [],
        others: 0
      })
      await pages.popup.driver.reads("Three steps to your balance")
      await pages.balance.driver.reload()
      await pages.balance.driver.chooseFile("Files to import", "mine.json", file)
      await pages.balance.driver.reads("3 posts imported from mine.json")
      const byId = (rows: readonly { readonly id: string }[]) =>
        [...rows].sort((one, other) => (one.id < other.id ? -1 : 1))
      expect(byId((await pages.stored()).rows)).toEqual(byId(before))
      await pages.popup.driver.reads("1 promotion in 2 posts so far")
    })

    test("an unknown box can be checked and described, without a word that was written in it", async () => {
      const { page, driver } = pages.popup
      const at = await stage.visit(...UNKNOWN)
      await at.type(SALESY)
      expect(await at.silence()).toBeNull()
      // The popup asks for the tab in front; here it is a tab of its own, so that one stays in front.
      await at.page.bringToFront()
      await driver.reload()
      await driver.reads("Softsell doesn\u2019t know the box you\u2019re writing in")
      // Writing to the clipboard needs the window's focus, which a tab behind does not have.
      await page.evaluate(
        "void (navigator.clipboard.writeText = async (text) => { window.copied = text })"
      )
      await driver.click("Copy its structure")
      await driver.reads("Copied: tag and attribute names, none of your words.")
      const copied = await page.evaluate<string>("window.copied")
      expect(copied).toContain("contenteditable")
      for (const word of SALESY.match(/\w{4,}/g)!) expect(copied).not.toContain(word)
      await page.evaluate("void (window.close = () => { window.wasClosed = true })")
      await driver.click("Check it anyway")
      await at.says(/^Salesy/)
      expect(await page.evaluate("window.wasClosed")).toBe(true)
      await at.close()
    })

    test("an archive comes in as the ZIP that X delivers", async () => {
      const tweet = {
        id_str: "1",
        full_text: "Tulips last longer when the stems are cut under cold water.",
        created_at: "Wed May 01 14:20:01 +0000 2024"
      }
      const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
      const tweets = `window.YTD.tweets.part0 = ${JSON.stringify([{ tweet }])}`
      await writer.add("data/tweets.js", new TextReader(tweets))
      await writer.add("data/like.js", new TextReader("window.YTD.like.part0 = []"))
      const { driver } = pages.balance
      await driver.reload()
      await driver.chooseFile("Files to import", "twitter.zip", await writer.close())
      await driver.reads("1 post imported from twitter.zip")
    })

    test("a repository of Bluesky\u2019s, a file of bytes, comes in", async () => {
      const $type = "app.bsky.feed.post"
      const post = {
        $type,
        text: "The oven was late again.",
        createdAt: "2024-05-02T14:20:01.000Z"
      }
      const { driver } = pages.balance
      await driver.reload()
      const car = repositoryOf([[`${$type}/3kaaa`, post]])
      await driver.chooseFile("Files to import", "repo.car", car)
      await driver.reads("1 post imported from repo.car")
    })
  })
})
