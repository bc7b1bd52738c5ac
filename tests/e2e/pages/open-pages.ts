import type { ExtensionPage } from "~tools/browsers/test-browser"
import type { Stage } from "../stage/stage"
import { type PageDriver, drivePage } from "./page-driver"

/** An open page of the extension, and what uses it. */
export type DrivenPage = { readonly page: ExtensionPage; readonly driver: PageDriver }

/** Everything that the extension keeps anywhere. */
export type Stored = {
  readonly local: Readonly<Record<string, unknown>>
  readonly sync: Readonly<Record<string, unknown>>
  readonly session: Readonly<Record<string, unknown>>
  /** Rows of every table of every database. */
  readonly rows: readonly { readonly id: string }[]
  readonly others: number
}

/** The extension's own pages, all open, and what they keep. */
export type Pages = {
  readonly popup: DrivenPage
  readonly options: DrivenPage
  readonly balance: DrivenPage
  readonly stored: () => Promise<Stored>
}

const ROWS = `(async () => {
  const rows = []
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((resolve, reject) => {
      const opened = indexedDB.open(name)
      opened.onsuccess = () => resolve(opened.result)
      opened.onerror = () => reject(opened.error)
    })
    for (const table of db.objectStoreNames) {
      const all = db.transaction(table).objectStore(table).getAll()
      await new Promise((resolve) => (all.onsuccess = resolve))
      rows.push(...all.result)
    }
    db.close()
  }
  return rows
})()`

/** Loads the extension and opens its pages. */
export async function openPages(stage: Stage): Promise<Pages> {
  const id = await stage.install()
  const api = stage.browser.id === "chromium" ? "chrome" : "browser"
  const open = async (path: string): Promise<DrivenPage> => {
    const page = await stage.browser.openExtensionPage(id, path)
    return { page, driver: await drivePage(page) }
  }
  const options = await open("options.html")
  const area = (name: string) =>
    options.page.evaluate<Stored["local"]>(`${api}.storage.${name}.get(null)`)
  return {
    options,
    popup: await open("popup.html"),
    balance: await open("tabs/balance.html"),
    stored: async () => ({
      local: await area("local"),
      sync: await area("sync"),
      session: await area("session"),
      rows: await options.page.evaluate(ROWS),
      others: await options.page.evaluate(
        "caches.keys().then((keys) => keys.length + localStorage.length + sessionStorage.length + document.cookie.length)"
      )
    })
  }
}

/** Saves with the button of that name, and gives the file's text. Nothing is downloaded. */
export async function savedBy({ page, driver }: DrivenPage, button: string): Promise<string> {
  await page.evaluate(`void (
    window.saved = new Promise((resolve) => (URL.createObjectURL = (blob) => { resolve(blob.text()); return "blob:saved" })),
    HTMLAnchorElement.prototype.click = () => undefined
  )`)
  await driver.click(button)
  return page.evaluate("window.saved")
}
