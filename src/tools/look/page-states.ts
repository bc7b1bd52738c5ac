import type { ExtensionPage } from "~tools/browsers/test-browser"
import { SECTIONS } from "~options/words"
import { sampleRecord } from "~tools/store/sample-history"
import type { Surface } from "./looks"
import type { Told } from "./told-by-browser"

/** A state of one of the extension's own pages. */
export type PageState = {
  readonly surface: Surface & ("popup" | "options" | "balance" | "welcome")
  readonly name: string
  readonly path: string
  /** Needs posts in the history. */
  readonly hasPosts: boolean
  /** What the browser is made to say. */
  readonly told?: Told
  /** Selector of what is shown; the part in view by default. */
  readonly part?: string
  readonly prepare: (page: ExtensionPage) => Promise<void>
  /** Takes back what was prepared, where it would show in other states. */
  readonly after?: (page: ExtensionPage) => Promise<void>
}

const nothing = (): Promise<void> => Promise.resolve()

/** Number of the tab that the popup is told it was opened over; none that a browser gives. */
const TAB = 987_654_321

const on = (url: string, badge = ""): Told => ({ tab: { id: TAB, url }, badge })

const X = on("https://x.com/home")

function popup(name: string, hasPosts: boolean, more: Partial<PageState> = {}): PageState {
  return {
    surface: "popup",
    name: `popup-${name}`,
    path: "popup.html",
    hasPosts,
    told: X,
    prepare: nothing,
    ...more
  }
}

type Area = "local" | "session"

/** Puts values into storage before the page is loaded once more. */
function stored(area: Area, items: Readonly<Record<string, unknown>>): Partial<PageState> {
  const storage = `(globalThis.browser ?? chrome).storage.${area}`
  return {
    prepare: (page) =>
      page.evaluate(`${storage}.set(${JSON.stringify(items)}).then(() => void location.reload())`),
    after: (page) => page.evaluate(`${storage}.remove(${JSON.stringify(Object.keys(items))})`)
  }
}

/** Sends the background a request, as the pages themselves do. */
const sending =
  (name: string, request: string) =>
  (page: ExtensionPage): Promise<void> =>
    page.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage({ name: "${name}", request: ${request} }).then(() => null)`
    )

const HOUR_MS = 3_600_000

/** A post of which nobody saw whether it went out. */
const OPEN = {
  ...sampleRecord("promotion", 0, Date.now()),
  id: "look-open-0000-4000-8000-000000000000",
  state: "unconfirmed",
  confirmedAt: null
} as const

/** Opens what is folded away. */
const unfold = async (page: ExtensionPage): Promise<void> => {
  await page.evaluate(
    "void document.querySelectorAll('.section > details').forEach((each) => (each.open = true))"
  )
}

/** Puts the keyboard's focus on the first control that a selector finds. */
const focus =
  (selector: string) =>
  async (page: ExtensionPage): Promise<void> => {
    await page.evaluate(
      `void document.querySelector(${JSON.stringify(selector)}).focus({ focusVisible: true })`
    )
  }

/** An archive as X delivers it, large enough that the bar is seen on its way. */
const GIVE_ARCHIVE = `(async () => {
  const tweets = Array.from({ length: 20000 }, (_, at) => ({ tweet: { id_str: String(10 ** 15 + at), full_text:
    "We walked along the river for " + at + " minutes and talked about bread. Order the book now!",
    created_at: new Date(Date.UTC(2024, 0, 1) + at * 3e6).toUTCString().replace(/(\\w+), (\\d+) (\\w+) (\\d+) ([\\d:]+) GMT/, "$1 $3 $2 $5 +0000 $4") } }))
  const given = new DataTransfer()
  given.items.add(new File(["window.YTD.tweets.part0 = " + JSON.stringify(tweets)], "tweets.js"))
  const input = [...document.querySelectorAll("input[type=file]")].find((each) => each.multiple) ?? document.querySelector("input[type=file]")
  input.files = given.files
  input.dispatchEvent(new Event("change", { bubbles: true }))
  for (let tries = 0; tries < 200 && !document.querySelector("progress"); tries++) await new Promise((done) => setTimeout(done, 50))
  await new Promise((done) => setTimeout(done, 1500))
})()`

/** Every state of the extension's own pages. Those with posts come last: there is one history. */
export const PAGE_STATES: readonly PageState[] = [
  {
    surface: "welcome",
    name: "welcome",
    path: "tabs/welcome.html",
    hasPosts: false,
    part: "body",
    prepare: nothing
  },
  {
    surface: "welcome",
    name: "welcome-mark",
    path: "tabs/welcome.html",
    hasPosts: false,
    part: "body",
    told: { isWithheld: true },
    prepare: async (page) => {
      await page.evaluate("void document.querySelector('.demo-text mark').click()")
      await focus(".demo-text mark")(page)
    }
  },
  popup("first-steps", false),
  popup("elsewhere", false, { told: on("about:newtab") }),
  popup("offered", false, { told: on("https://www.reddit.com/r/Breadit/submit") }),
  popup("withheld", false, { told: { ...on("https://x.com/home"), isWithheld: true } }),
  popup("unknown-box", false, {
    told: on("https://www.linkedin.com/feed/", "?"),
    ...stored("session", { [`unknownBox.${TAB}`]: "div[contenteditable]" })
  }),
  {
    surface: "balance",
    name: "balance-empty",
    path: "tabs/balance.html",
    hasPosts: false,
    part: "body",
    prepare: nothing
  },
  ...Object.keys(SECTIONS).map((id): PageState => ({
    surface: "options",
    name: `options-${id}`,
    path: "options.html",
    hasPosts: false,
    part: `#${id}`,
    prepare: nothing
  })),
  {
    surface: "options",
    name: "options-top",
    path: "options.html",
    hasPosts: false,
    prepare: focus("button, input")
  },
  {
    surface: "options",
    name: "options-my-words-edit",
    path: "options.html",
    hasPosts: false,
    part: "#my-words",
    prepare: async (page) => {
      await page.evaluate(`void document.querySelector("#my-words li button").click()`)
      await page.evaluate(
        `new Promise(requestAnimationFrame).then(() => void document.querySelector("#my-words form button").click())`
      )
    }
  },
  {
    surface: "options",
    name: "options-about-open",
    path: "options.html",
    hasPosts: false,
    part: "#about",
    prepare: unfold
  },
  popup("posts", true),
  popup("focus", true, { prepare: focus(".popup select") }),
  popup("paused", true, {
    prepare: sending("site.pause", `{ site: "x", until: Date.now() + ${HOUR_MS} }`),
    after: sending("site.pause", '{ site: "x", until: null }')
  }),
  popup("posted-elsewhere", true, {
    told: on("https://x.com/home", "2"),
    ...stored("session", {
      [`copyElsewhere.${TAB}`]: { site: "linkedin", postedAt: Date.now() - 50 * HOUR_MS }
    })
  }),
  popup("question", true, {
    prepare: sending("history.import", `{ records: ${JSON.stringify([OPEN])} }`),
    after: sending("post.correct", `{ id: "${OPEN.id}", state: "discarded" }`)
  }),
  popup("lost", true, stored("local", { historyLost: { since: Date.now() } })),
  {
    surface: "balance",
    name: "balance-posts",
    path: "tabs/balance.html",
    hasPosts: true,
    part: "body",
    prepare: nothing
  },
  {
    surface: "balance",
    name: "balance-import",
    path: "tabs/balance.html",
    hasPosts: true,
    part: ".card:has(input[type=file])",
    prepare: (page) => page.evaluate(GIVE_ARCHIVE)
  }
]
