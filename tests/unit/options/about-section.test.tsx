// @vitest-environment happy-dom
import { readFileSync } from "node:fs"

import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { AboutSection } from "~options/about-section"
import { releasesIn } from "~tools/package/changelog"

import { PageHarness } from "../ui/page-harness"

vi.mock("~platform/browser", () => import("../store/fake-browser"))
vi.mock("~background/linter-bundle", () => ({ LINTER_FILE: "linter.js" }))

/** As many as the page has room for. */
const RELEASES = releasesIn(readFileSync("CHANGELOG.md", "utf8")).slice(0, 3)

let page: PageHarness

beforeEach(async () => {
  page = new PageHarness()
  await page.show(<AboutSection />)
})
afterEach(() => page.close())

/** Every version that the section names, and what it says of it. */
function shown(): readonly { readonly title: string; readonly changes: readonly string[] }[] {
  return Array.from(document.querySelectorAll("details"), (release) => ({
    title: release.querySelector("summary")?.textContent ?? "",
    changes: Array.from(release.querySelectorAll(".changes li"), (item) => item.textContent)
  })).filter(({ changes }) => changes.length > 0)
}

test("shows what the changelog says of the newest versions, newest first", () => {
  expect(shown()).toEqual(
    RELEASES.map(({ version, changes }) => ({ title: `New in ${version}`, changes }))
  )
})

test("only the newest version is unfolded", () => {
  const open = [...document.querySelectorAll("details[open] > summary")]
  expect(open.map(({ textContent }) => textContent)).toEqual([`New in ${RELEASES[0]!.version}`])
})
