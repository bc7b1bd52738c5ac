import type { Stage } from "./stage"

/** One post as the extension keeps it; what tests look at. */
export type StoredPost = {
  readonly state: "unconfirmed" | "confirmed" | "discarded"
  readonly site: string
  readonly surface: "post" | "reply"
  readonly verdict: string
  readonly parts: number
  readonly text: string | null
  readonly suggestionUsed: boolean
}

/** The loaded extension, seen from one of its own pages. */
export type LoadedExtension = {
  readonly id: string
  /** Sends a notice to every tab, as the background does. */
  readonly notify: (notice: "linter.look" | "focus.switch" | "box.check") => Promise<void>
  readonly settings: (changes: Readonly<Record<string, unknown>>) => Promise<void>
  /** The settings as they are stored. */
  readonly storedSettings: () => Promise<Readonly<Record<string, unknown>>>
  /** Injects a file into every tab that it may be injected in. */
  readonly inject: (file: string) => Promise<void>
  readonly posts: () => Promise<readonly StoredPost[]>
}

/** Loads the extension and opens one of its pages. */
export async function loadExtension(stage: Stage): Promise<LoadedExtension> {
  const id = await stage.install()
  const page = await stage.browser.openExtensionPage(id, "options.html")
  const api = stage.browser.id === "chromium" ? "chrome" : "browser"
  const inEveryTab = async (call: string) => {
    await page.evaluate(
      `${api}.tabs.query({}).then((tabs) => Promise.all(tabs.map((tab) => ${call}.catch(() => null)))).then(() => true)`
    )
  }
  return {
    id,
    notify: (notice) => inEveryTab(`${api}.tabs.sendMessage(tab.id, { notice: "${notice}" })`),
    settings: async (changes) => {
      await page.evaluate(
        `${api}.runtime.sendMessage({ name: "settings.update", request: { changes: ${JSON.stringify(changes)} } })`
      )
    },
    storedSettings: () =>
      page.evaluate(`${api}.storage.sync.get("settings").then(({ settings }) => settings)`),
    inject: (file) =>
      inEveryTab(
        `${api}.scripting.executeScript({ target: { tabId: tab.id }, files: [${JSON.stringify(file)}] })`
      ),
    posts: () =>
      page.evaluate(`new Promise((resolve, reject) => {
        const opened = indexedDB.open("softsell")
        opened.onerror = () => reject(opened.error)
        opened.onsuccess = () => {
          const all = opened.result.transaction("posts").objectStore("posts").getAll()
          all.onsuccess = () => { opened.result.close(); resolve(all.result) }
        }
      })`)
  }
}
