import { expect, test, vi } from "vitest"

import type { NetworkId } from "~networks/index"
import { CELLS } from "~store/cells"

import { BackgroundHarness, SITE } from "./background-harness"

vi.mock("~platform/browser", () => import("../store/fake-browser"))
vi.mock("~background/linter-bundle", () => ({ LINTER_FILE: "linter.js" }))

const HOST = "mastodon.example"

/** What is kept of a host after a page of it showed what it is. */
async function keptAfter(before: NetworkId, shown: NetworkId): Promise<unknown> {
  const background = new BackgroundHarness()
  background.browser.granted.push(`https://${HOST}/*`)
  await CELLS.ownSites.set({ [HOST]: before })
  background.browser.scripting.answer = shown
  await background.ask("linter.request", {}, { ...SITE, url: `https://${HOST}/home` })
  return (await CELLS.ownSites.get())[HOST]
}

test.each([
  ["web", "mastodon"],
  ["mastodon", "web"],
  ["mastodon", "mastodon"],
  ["web", "web"]
] as const)("a host kept as %s whose page shows %s is kept as that", async (before, shown) => {
  expect(await keptAfter(before, shown)).toBe(shown)
})
