import type { Count, Poster } from "./poster"
import { type PostingBox, type Way, WAYS } from "./posting-boxes"

/** Something that somebody does at a compose box, and what comes of it. */
export type PostingCase = {
  readonly box: PostingBox
  readonly name: string
  /** Added to the address of the box: what its site does. */
  readonly query: string
  /** How many posts are on record afterwards. */
  readonly wanted: Partial<Count>
  readonly act: (poster: Poster) => Promise<void>
}

/** Longer than a press without effect is waited for, in milliseconds. */
const SLOW_MS = 3000

/** Where a site asks whether a draft shall be thrown away. */
export const QUESTIONS = ["inside", "beside", "plain", "instead"] as const

/** How a site can show that it sends: the button waits; nothing; the box is emptied at once. */
const SENDING = ["", "sending=unseen", "sending=first"] as const

/** The button goes, and something that turns takes its place, as on Bluesky. */
const SPINNER = "sending=spinner"

/** Not counted, and not asked about. */
export const NEVER: Partial<Count> = {}
/** Counted once, and not asked about. */
export const ONCE: Partial<Count> = { counted: 1 }

/** What can come of a post in every box. */
export function casesOfAnyBox(box: PostingBox): readonly PostingCase[] {
  const ways = WAYS.filter((way) => way !== "key" || box.key !== null)
  return [
    ...ways.map((way): PostingCase => ({
      box,
      name: `sent by ${way}`,
      query: "",
      wanted: ONCE,
      act: (poster) => send(poster, way)
    })),
    ...sendingsOf(box).flatMap((query): readonly PostingCase[] => [
      {
        box,
        name: `fails, is sent again ${query}`.trim(),
        query,
        wanted: ONCE,
        act: async (poster) => {
          await fail(poster)
          await poster.press("click")
          await poster.sitePosts(1)
        }
      },
      {
        box,
        name: `fails, is emptied by hand ${query}`.trim(),
        query,
        wanted: NEVER,
        act: async (poster) => {
          await fail(poster)
          await poster.page.click(box.editor)
          await poster.empty()
          await poster.at.models("")
        }
      },
      {
        box,
        name: `a slow network ${query}`.trim(),
        query,
        wanted: ONCE,
        act: async (poster) => {
          await poster.page.evaluate((ms) => window.playgroundSite.slowDown(ms), SLOW_MS)
          await send(poster, "click")
        }
      }
    ])
  ]
}

function sendingsOf({ name }: PostingBox): readonly string[] {
  return name.startsWith("Bluesky") ? [...SENDING, SPINNER] : SENDING
}

/** What can come of a post in a box that is closed when its draft was posted. */
export function casesOfDialog(box: PostingBox): readonly PostingCase[] {
  return [
    ...QUESTIONS.flatMap((where): readonly PostingCase[] => [
      {
        box,
        name: `thrown away, the question ${where}`,
        query: `discard=${where}`,
        wanted: NEVER,
        act: async ({ write, discard }) => {
          await write()
          await discard()
        }
      },
      {
        box,
        name: `fails, thrown away, the question ${where}`,
        query: `discard=${where}`,
        wanted: NEVER,
        act: async (poster) => {
          await fail(poster)
          await poster.discard()
        }
      }
    ]),
    ...SENDING.slice(1).map((query): PostingCase => ({
      box,
      name: `fails, thrown away ${query}`,
      query,
      wanted: NEVER,
      act: async (poster) => {
        await fail(poster)
        await poster.discard()
      }
    })),
    {
      box,
      name: "is emptied at once, fails late, thrown away",
      query: "sending=first",
      wanted: NEVER,
      act: async (poster) => {
        await poster.page.evaluate((ms) => window.playgroundSite.slowDown(ms), SLOW_MS)
        await fail(poster)
        await poster.discard()
      }
    },
    {
      box,
      name: "another extension's button, thrown away",
      query: "",
      wanted: NEVER,
      act: async ({ page, write, click, discard }) => {
        await write()
        await page.evaluate((submit) => {
          const foreign = document.createElement("button")
          foreign.className = "foreign"
          foreign.textContent = "Improve it"
          document.querySelector(submit)!.after(foreign)
        }, box.submit)
        await click(".foreign")
        await discard()
      }
    }
  ]
}

/** Writes, and posts with success. */
export async function send({ write, press, sitePosts }: Poster, way: Way): Promise<void> {
  await write()
  await press(way)
  await sitePosts(1)
}

/** Writes, and presses submit without success. */
export async function fail({ page, write, press }: Poster): Promise<void> {
  await write()
  await page.evaluate(() => window.playgroundSite.failNextSend())
  await press("click")
  await page.waitForFunction(() => window.playgroundSite.hasFailed())
}
