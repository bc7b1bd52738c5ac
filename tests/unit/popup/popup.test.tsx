// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import type { PostRecord } from "~balance/record/post-record"
import { Popup } from "~popup/popup"
import { CELLS } from "~store/cells"
import { formatClock } from "~ui/format"

import { sampleRecord } from "../balance/sample-record"
import { NOW, PageHarness } from "../ui/page-harness"

vi.mock("~platform/browser", () => import("../store/fake-browser"))
vi.mock("~background/linter-bundle", () => ({ LINTER_FILE: "linter.js" }))

const HOUR = 3_600_000

let page: PageHarness

beforeEach(() => {
  page = new PageHarness()
})
afterEach(() => page.close())

/** Posts an hour apart, the first the newest: `p` promotion, `i` information, `c` conversation, `e` personal. */
function posts(letters: string): PostRecord[] {
  const kinds = { p: "promotion", i: "information", c: "conversation", e: "personal" } as const
  return Array.from(letters, (letter, at) =>
    sampleRecord({
      id: `post${at}`,
      kind: kinds[letter as keyof typeof kinds],
      intendedAt: NOW - (at + 1) * HOUR
    })
  )
}

async function show(...records: PostRecord[]): Promise<void> {
  await page.records.put(records)
  await page.show(<Popup open={page.open} />)
}

function pictures(): string[] {
  return [...document.querySelectorAll("svg[role=img]")].map(
    (svg) => svg.getAttribute("aria-label") ?? ""
  )
}

describe("states", () => {
  test("shows no figures until the history is read", async () => {
    page.records.newest = () => new Promise(() => undefined)
    await page.show(<Popup open={page.open} />)
    expect(document.querySelector("[aria-busy=true]")).not.toBeNull()
    expect(page.text).not.toContain("Three steps")
  })

  test("empty", async () => {
    await show()
    expect(page.text).toContain("Three steps to your balance")
    expect(page.text).not.toContain("Latest posts")
    expect(page.has("Import past posts")).toBe(true)
  })

  test("three posts: too few for a balance", async () => {
    await show(...posts("ipc"))
    expect(page.text).toContain("1 promotion in 3 posts so far")
    expect(page.text).toContain("3 posts so far. A few more will show a pattern.")
  })

  test("the last thirty of forty, with the mix in words for screen readers", async () => {
    await show(...posts("icecp".repeat(8)))
    expect(page.text).toContain("6 promotions in your last 30 posts")
    expect(page.text).toContain(
      "Your last four posts gave something; there’s room for a promotion."
    )
    expect(pictures()[0]).toBe(
      "30 posts: 6 promotion, 6 information, 12 conversation, 6 personal; 80/20 has promotion at up to 20 per cent"
    )
  })

  test("a history that cannot be opened is reported, and the rest still works", async () => {
    page.records.newest = () => Promise.reject(new Error("VersionError"))
    await page.show(<Popup open={page.open} />)
    expect(page.text).toContain("nothing is lost")
    expect(page.has("Balance")).toBe(true)
  })
})

describe("did this go out?", () => {
  const unsure = sampleRecord({
    id: "u",
    kind: "promotion",
    site: "linkedin",
    state: "unconfirmed",
    confirmedAt: null,
    intendedAt: NOW - 2 * HOUR
  })

  test("a post counts only once the person says yes", async () => {
    await show(unsure, ...posts("iii"))
    expect(page.text).toContain("0 promotions in 3 posts so far")
    await page.click(/^Yes, LinkedIn/)
    expect(page.text).toContain("1 promotion in 4 posts so far")
    expect(page.text).not.toContain("Did this go out?")
  })

  test("a post that did not go out is not counted and not asked about again", async () => {
    await show(unsure, ...posts("iii"))
    await page.click(/^No, LinkedIn/)
    expect(page.text).toContain("0 promotions in 3 posts so far")
    expect(page.text).not.toContain("Did this go out?")
  })

  test("a post of the last minute is not asked about yet", async () => {
    await show({ ...unsure, intendedAt: NOW - 10_000 })
    expect(page.text).not.toContain("Did this go out?")
  })
})

describe("corrections", () => {
  test("any kind becomes any other, and the balance follows", async () => {
    await show(...posts("piiii"))
    expect(page.text).toContain("1 promotion in 5 posts so far")
    await page.choose(/^Change kind: X, /, "personal")
    expect(page.text).toContain("0 promotions in 5 posts so far")
    expect(page.text).toContain("changed by you")
    expect(await page.records.get("post0")).toMatchObject({
      kind: "promotion",
      correctedKind: "personal"
    })
    await page.choose(/^Change kind: X, /, "promotion")
    expect(page.text).toContain("1 promotion in 5 posts so far")
    expect(page.text).not.toContain("changed by you")
    expect(await page.records.get("post0")).toMatchObject({ correctedKind: null })
  })

  test("a post that gave something may have been a promotion", async () => {
    await show(...posts("cpiii"))
    await page.choose(/^Change kind: X, /, "promotion")
    expect(page.text).toContain("2 promotions in 5 posts so far")
  })

  test("three posts are listed", async () => {
    await show(...posts("icecp"))
    expect(document.querySelectorAll("select")).toHaveLength(3)
  })

  test("a failure is shown", async () => {
    await show(...posts("piiii"))
    await page.records.clear()
    await page.choose(/^Change kind: X, /, "personal")
    expect(page.text).toContain("That didn\u2019t work. This post is no longer in your history.")
  })
})

describe("this site", () => {
  beforeEach(() => {
    page.browser.openTabs = [{ id: 4, url: "https://x.com/home" }]
  })

  test("works, and is switched off and on", async () => {
    await show()
    expect(page.text).toContain("Working")
    await page.click("X")
    expect(page.text).toContain("Off")
    expect((await CELLS.settings.get()).sites).toMatchObject({ x: false, linkedin: true })
    expect(page.has("Pause for an hour")).toBe(false)
    await page.click("X")
    expect(page.text).toContain("Working")
  })

  test("pauses for an hour, and resumes", async () => {
    await show()
    await page.click("Pause for an hour")
    expect(page.text).toContain(`Paused until ${formatClock(NOW + HOUR)}`)
    expect(await CELLS.pauses.get()).toEqual({ x: NOW + HOUR })
    await page.click("Resume")
    expect(page.text).toContain("Working")
    expect(await CELLS.pauses.get()).toEqual({})
  })

  test("a pause that is over is none", async () => {
    await CELLS.pauses.set({ x: NOW - 1 })
    await show()
    expect(page.text).toContain("Working")
  })

  test("another page", async () => {
    page.browser.openTabs = [{ id: 4, url: "chrome://settings/" }]
    await show()
    expect(page.text).toContain("Softsell works on X, Facebook, LinkedIn and the sites you add.")
    expect(page.has("Pause for an hour")).toBe(false)
  })

  test.each([
    ["bsky.app", ["https://bsky.app/*"]],
    ["mastodon.example", ["https://mastodon.example/*"]],
    [
      "old.reddit.com",
      ["https://www.reddit.com/*", "https://sh.reddit.com/*", "https://old.reddit.com/*"]
    ]
  ])("%s is offered, and allowed by one click", async (host, origins) => {
    page.browser.openTabs = [{ id: 4, url: `https://${host}/home` }]
    await show()
    expect(page.text).toContain(`You\u2019re on ${host}.`)
    await page.click("Check drafts here")
    expect(page.browser.granted).toEqual(origins)
    expect(page.text).toContain("From now on, Softsell checks what you write there.")
  })

  test("whoever says no to the browser is not told that anything went wrong", async () => {
    page.browser.openTabs = [{ id: 4, url: "https://bsky.app/" }]
    page.browser.consents = false
    await show()
    await page.click("Check drafts here")
    expect(page.text).toContain("You\u2019re on bsky.app.")
    expect(page.text).not.toContain("didn\u2019t work")
  })

  test("a site that was allowed is a site like the others", async () => {
    page.browser.granted = ["https://bsky.app/*"]
    page.browser.openTabs = [{ id: 4, url: "https://bsky.app/" }]
    await show()
    expect(page.text).toContain("Working")
  })
})

describe("notices", () => {
  test("a network that the browser withholds can be allowed", async () => {
    page.browser.withheld = ["https://x.com/*", "https://www.linkedin.com/*"]
    await show()
    expect(page.text).toContain("Your browser doesn\u2019t let Softsell work on X and LinkedIn.")
    const asked = vi.spyOn(page.browser.permissions, "request")
    await page.click("Allow")
    const [request] = asked.mock.calls.flat()
    expect(request?.origins).toEqual(
      expect.arrayContaining(["https://x.com/*", "https://www.linkedin.com/*"])
    )
    expect(request?.origins).not.toContain("https://www.facebook.com/*")
    expect(page.text).not.toContain("Not allowed yet")
  })

  test("a site that is withheld is not said to be worked on", async () => {
    page.browser.withheld = ["https://x.com/*"]
    page.browser.openTabs = [{ id: 4, url: "https://x.com/home" }]
    await show()
    expect(page.text).not.toContain("Working")
    expect(page.text).not.toContain("Pause for an hour")
    await page.click("Allow")
    expect(page.text).toContain("Working")
  })

  test("a network that stays withheld is still shown", async () => {
    page.browser.withheld = ["https://www.facebook.com/*"]
    page.browser.permissions.request = () => Promise.resolve(false)
    await show()
    await page.click("Allow")
    expect(page.text).toContain("Your browser doesn\u2019t let Softsell work on Facebook.")
  })

  test("a full history is reported before anything is removed", async () => {
    await CELLS.historyFull.set({ since: NOW, seenAt: null })
    await show(...posts("iii"))
    expect(page.text).toContain("Your history is full.")
    expect(await CELLS.historyFull.get()).toEqual({ since: NOW, seenAt: NOW })
    expect(page.records.rows.size).toBe(3)
    await page.click("Make room now")
    expect(page.text).not.toContain("Your history is full.")
  })

  test("a lost history is said to be lost, until the person has seen it", async () => {
    await CELLS.historyLost.set({ since: NOW })
    await show()
    expect(page.text).toContain("Your history is gone.")
    await page.click("Dismiss")
    expect(page.text).not.toContain("Your history is gone.")
  })

  test("an unknown box is offered only while the badge is shown", async () => {
    page.browser.openTabs = [{ id: 4, url: "https://x.com/" }]
    await page.browser.storage.session.set({ "unknownBox.4": "<div role>" })
    await show()
    expect(page.has("Check it anyway")).toBe(false)
    page.browser.badges = { 4: "?" }
    await page.close()
    page = new PageHarness()
    page.browser.openTabs = [{ id: 4, url: "https://x.com/" }]
    page.browser.badges = { 4: "?" }
    await page.browser.storage.session.set({ "unknownBox.4": "<div role>" })
    await show()
    expect(page.text).toContain("Unknown box")
    await page.click("Check it anyway")
    expect(page.browser.calls).toContainEqual(["tabs.sendMessage", 4, { notice: "box.check" }])
  })
})

test("says that nearly the same was posted on another network, while that is up to date", async () => {
  page.browser.openTabs = [{ id: 4, url: "https://x.com/" }]
  page.browser.badges = { 4: "2" }
  const found = { site: "linkedin", postedAt: 0 }
  await page.browser.storage.session.set({ "copyElsewhere.4": found })
  await show()
  expect(page.text).toContain("Something very similar was posted on LinkedIn on 1 Jan.")
  expect(page.text).toContain("X takes 280 characters.")
})

test("says that the draft's link goes out again and again, and where", async () => {
  page.browser.openTabs = [{ id: 4, url: "https://x.com/" }]
  page.browser.badges = { 4: "2" }
  await page.browser.storage.session.set({
    "errandElsewhere.4": { times: 3, sites: ["linkedin", "x"] }
  })
  await show()
  expect(page.text).toContain(
    "This link is going out for the third time in 9 days. So far: LinkedIn and X."
  )
})

test.each([
  ["Balance", "tabs/balance.html"],
  ["Import past posts", "tabs/balance.html"],
  ["Help", "tabs/welcome.html"]
])("%s opens through the background", async (name, path) => {
  await show()
  await page.click(name)
  expect(page.browser.calls).toContainEqual([
    "tabs.create",
    { url: `chrome-extension://softsell/${path}` }
  ])
})

test("options open through the background", async () => {
  await show()
  await page.click("Options")
  expect(page.browser.calls).toContainEqual(["openOptionsPage"])
})
