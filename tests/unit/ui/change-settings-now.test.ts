import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { failed, ok, type Result } from "~result"
import { followSettings, type SettingsState } from "~store/settings-store"
import { changeSettingsNow } from "~ui/change-settings-now"

import { browser, freshBrowser } from "../store/fake-browser"

vi.mock("~platform/browser", async () => {
  const fake = await import("../store/fake-browser")
  return {
    get browser() {
      return fake.browser
    }
  }
})

let life: AbortController
/** Changes that the background has been asked for and that wait for their turn. */
let waiting: (() => void)[]

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** What a control that follows the settings shows. */
function shown(state: SettingsState): string {
  return state.status === "ready" ? state.settings.sensitivity : state.status
}

beforeEach(() => {
  life = new AbortController()
  waiting = []
  freshBrowser().runtime.answer = (message) =>
    new Promise((resolve) => {
      const { changes } = (message as { request: { changes: object } }).request
      waiting.push(() => {
        void browser.storage.sync.set({ settings: changes }).then(() => resolve(ok()))
      })
    })
})

afterEach(() => life.abort())

test("the echo of an earlier change does not take a control back under the person's hand", async () => {
  const store = followSettings(life.signal)
  await turn()
  const first = changeSettingsNow(store, { sensitivity: "relaxed" })
  const second = changeSettingsNow(store, { sensitivity: "strict" })
  waiting[0]?.()
  await first
  await turn()
  expect(shown(store.getState())).toBe("strict")
  waiting[1]?.()
  await second
  await turn()
  expect(shown(store.getState())).toBe("strict")
  // From now on what another page changes is shown again.
  await browser.storage.sync.set({ settings: { sensitivity: "balanced" } })
  await turn()
  expect(shown(store.getState())).toBe("balanced")
})

test("after a refusal the page shows what is stored", async () => {
  const store = followSettings(life.signal)
  await turn()
  const refusal: Result<void> = failed("The disk is full.")
  browser.runtime.answer = () => Promise.resolve(refusal)
  const done = changeSettingsNow(store, { sensitivity: "strict" })
  expect(shown(store.getState())).toBe("strict")
  expect((await done).ok).toBe(false)
  expect(shown(store.getState())).toBe("balanced")
})
