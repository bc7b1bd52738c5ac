import { readdirSync, readFileSync } from "node:fs"

import { expect, test } from "vitest"

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
