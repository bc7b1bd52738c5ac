import type { Page } from "puppeteer-core"

import { SALESY } from "../stage/drafts"
import type { LoadedExtension } from "../stage/loaded-extension"
import { type Stage, until, type Visit } from "../stage/stage"
import type { PostingBox, Way } from "./posting-boxes"

/** How many posts are on record, and how many are asked about. */
export type Count = { readonly counted: number; readonly asked: number }

/** Somebody at a compose box who posts. */
export type Poster = {
  readonly at: Visit
  readonly page: Page
  readonly box: PostingBox
  /** Writes a draft that no other test writes, and waits until it was judged. */
  readonly write: (text?: string) => Promise<string>
  /** Posts a few words by keys, whatever is thought of them. */
  readonly jot: () => Promise<void>
  readonly press: (way: Way) => Promise<void>
  /** Clicks the first element that matches, with the mouse. */
  readonly click: (selector: string) => Promise<void>
  /** Empties the box by hand. */
  readonly empty: () => Promise<void>
  /** Waits until the site has so many posts. */
  readonly sitePosts: (count: number) => Promise<void>
  /** Closes the box by its close button and throws the draft away. */
  readonly discard: () => Promise<void>
}

let drafts = 0

/** Opens a box. @param query added to its address */
export async function openBox(stage: Stage, box: PostingBox, query = ""): Promise<Poster> {
  const url = query === "" ? box.url : box.url + (box.url.includes("?") ? "&" : "?") + query
  const at = await stage.visit(url, box.editor)
  const { page } = at
  const click = async (selector: string) => {
    const found = await page.waitForSelector(selector, { visible: true })
    await found!.click()
  }
  const press = async (way: Way) => {
    if (way === "click") return click(box.submit)
    if (way !== "key") {
      await page.focus(box.submit)
      return page.keyboard.press(way.startsWith("Enter") ? "Enter" : " ")
    }
    if (box.key === "Control+Enter") await page.keyboard.down("Control")
    await page.keyboard.press("Enter")
    if (box.key === "Control+Enter") await page.keyboard.up("Control")
  }
  return {
    at,
    page,
    box,
    click,
    press,
    jot: async () => {
      await at.type(`Thanks, that helped. Number ${++drafts}.`)
      await press("key")
    },
    write: async (text = `${SALESY} Number ${++drafts}.`) => {
      await at.type(text)
      await at.says(/^Salesy/)
      return text
    },
    empty: async () => {
      await page.keyboard.down("Control")
      await page.keyboard.press("a")
      await page.keyboard.up("Control")
      await page.keyboard.press("Backspace")
    },
    sitePosts: async (count) => {
      await until(`the site has ${count} posts`, () =>
        page.evaluate((wanted) => window.playground.posts().length === wanted, count)
      )
    },
    discard: async () => {
      await click(".close")
      await click(".sheet .danger")
    }
  }
}

/** What is on record now. */
export async function countPosts(extension: LoadedExtension): Promise<Count> {
  const states = (await extension.posts()).map(({ state }) => state)
  return {
    counted: states.filter((state) => state === "confirmed").length,
    asked: states.filter((state) => state === "unconfirmed").length
  }
}

/** Waits until so many more posts are on record, and asked about, than before. @throws Error with what there is */
export async function comesTo(
  extension: LoadedExtension,
  before: Count,
  { counted = 0, asked = 0 }: Partial<Count>
): Promise<void> {
  let last: Count = before
  await until(
    `${counted} more are counted and ${asked} more asked about`,
    async () => {
      last = await countPosts(extension)
      return last.counted - before.counted === counted && last.asked - before.asked === asked
    },
    () =>
      `${last.counted - before.counted} more are counted, ${last.asked - before.asked} asked about, before ${JSON.stringify(before)}`
  )
}
