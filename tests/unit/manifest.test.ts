import { readdirSync, readFileSync } from "node:fs"

import { describe, expect, test } from "vitest"

import { NETWORKS } from "~networks/index"
import { manifest, REQUIRED_MATCHES } from "../../plasmo.config"

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8")

test("package.json carries the manifest of plasmo.config.ts", () => {
  const { manifest: written } = JSON.parse(read("package.json")) as { manifest: unknown }
  expect(written).toEqual(JSON.parse(JSON.stringify(manifest)))
})

test("package.json names no node engine: Parcel would then leave every library out of the bundles", () => {
  expect(JSON.parse(read("package.json"))).not.toHaveProperty("engines")
})

test("the content script's literal matches are those of plasmo.config.ts", () => {
  const literal = /matches: (\[[^\]]*\])/.exec(read("src/contents/sentinel.ts"))?.[1]
  expect(JSON.parse(literal ?? "null")).toEqual(REQUIRED_MATCHES)
})

test.each([
  ["contents", "would run on every site", ["sentinel.ts"]],
  ["tabs", "would become a page", ["balance.tsx", "welcome.tsx"]]
])("src/%s holds entries only: any other file there %s", (folder, _, entries) => {
  expect(readdirSync(new URL(`../../src/${folder}`, import.meta.url))).toEqual(entries)
})

describe("the texts that stores show", () => {
  const texts = JSON.parse(read("assets/_locales/en/messages.json")) as Record<
    string,
    { readonly message: string }
  >

  test.each([
    ["name", 45],
    ["shortName", 12],
    ["description", 132]
  ])("%s has at most %i characters", (key, limit) => {
    expect(texts[key]!.message.length).toBeLessThanOrEqual(limit)
  })

  test("name no other company: stores take that for keyword spam", () => {
    const all = Object.values(texts).map(({ message }) => message)
    const names = [...NETWORKS.map(({ name }) => name), "Twitter", "Chrome", "Firefox", "Edge"]
    for (const text of all)
      for (const name of names) expect(text).not.toMatch(new RegExp(`\\b${name}\\b`))
  })

  test("the manifest names no text that is not there", () => {
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!)
    expect(named.sort()).toEqual(Object.keys(texts).sort())
  })

  test("package.json says the same as the stores", () => {
    const { description } = JSON.parse(read("package.json")) as { description: string }
    expect(description).toBe(texts["description"]!.message)
  })
})

test("the gecko id needs no domain and never changes", () => {
  expect(manifest.browser_specific_settings.gecko.id).toBe("{78f34868-8a05-47d6-a969-f2809bb940dd}")
})

test("no permission that warns beyond storage and scripting", () => {
  expect(manifest.permissions).toEqual(["storage", "scripting", "activeTab"])
})

test("required hosts are X, Facebook and LinkedIn for ever: another one would disable an update", () => {
  expect(REQUIRED_MATCHES).toEqual([
    "https://x.com/*",
    "https://twitter.com/*",
    "https://mobile.x.com/*",
    "https://mobile.twitter.com/*",
    "https://www.facebook.com/*",
    "https://m.facebook.com/*",
    "https://web.facebook.com/*",
    "https://www.linkedin.com/*"
  ])
})
