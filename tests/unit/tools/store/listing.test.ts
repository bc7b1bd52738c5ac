import { existsSync, readFileSync } from "node:fs"

import { describe, expect, test } from "vitest"

import { permissionsPage } from "~tools/docs/permissions-page"
import { manifest } from "../../../../plasmo.config"
import { NETWORKS } from "~networks/index"

type Listing = {
  readonly name: string
  readonly summary: string
  readonly searchTerms: readonly string[]
  readonly description: readonly string[]
}

const read = (name: string): string => readFileSync(name, "utf8")
const listing = JSON.parse(read("assets/store/listing.json")) as Listing
const description = listing.description.join("\n")

describe("the texts of the listing", () => {
  test.each([
    ["name, Chrome", listing.name.length, 1, 45],
    ["name, Firefox", listing.name.length, 1, 50],
    ["summary, Chrome", listing.summary.length, 1, 132],
    ["summary, Firefox", listing.summary.length, 1, 250],
    ["description, Chrome", description.length, 1, 16_000],
    ["description, Edge", description.length, 250, 10_000],
    ["single purpose, Chrome", read("assets/store/single-purpose.md").length, 1, 1000],
    ["search terms, Edge", listing.searchTerms.length, 1, 7],
    ["longest search term, Edge", Math.max(...listing.searchTerms.map((s) => s.length)), 1, 30],
    ["words in search terms, Edge", listing.searchTerms.join(" ").split(" ").length, 1, 21]
  ])("%s is within its limits", (_, length, least, most) => {
    expect(length).toBeGreaterThanOrEqual(least)
    expect(length).toBeLessThanOrEqual(most)
  })

  test("name no network: stores take that for keyword spam", () => {
    const all = [listing.name, listing.summary, description, ...listing.searchTerms].join("\n")
    for (const { name } of NETWORKS) expect(all).not.toMatch(new RegExp(`\\b${name}\\b`))
  })

  test("the summary is the manifest's description", () => {
    const texts = JSON.parse(read("assets/_locales/en/messages.json")) as {
      readonly description: { readonly message: string }
    }
    expect(listing.summary).toBe(texts.description.message)
  })

  test("each permission has its justification", () => {
    for (const asked of [...manifest.permissions, ...manifest.host_permissions])
      expect(permissionsPage()).toContain(asked)
    expect(read("assets/store/permissions.md")).toBe(permissionsPage())
  })
})

/** Width and height of a PNG, as its header has them. */
function sizeOf(name: string): readonly [number, number] {
  const header = readFileSync(`assets/store/${name}`).subarray(16, 24)
  return [header.readUInt32BE(0), header.readUInt32BE(4)]
}

test.each([
  ...["", "firefox/"].flatMap((folder) =>
    [1, 2, 3, 4, 5].map((at) => [`${folder}screenshot-${at}.png`, 1280, 800] as const)
  ),
  ["tile.png", 440, 280] as const,
  ["logo-300.png", 300, 300] as const
])("%s is there, %i × %i", (name, width, height) => {
  expect(existsSync(`assets/store/${name}`)).toBe(true)
  expect(sizeOf(name)).toEqual([width, height])
})
