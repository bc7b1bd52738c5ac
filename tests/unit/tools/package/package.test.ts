import { describe, expect, test } from "vitest"

import { checkChangelog, releasesIn } from "~tools/package/changelog"
import { checkRelease } from "~tools/package/check-release"
import { sourceFiles } from "~tools/package/files-in"
import { zipFiles } from "~tools/package/zip-files"

describe("a package", () => {
  test("has the same bytes in whatever order its files come", async () => {
    const files = [["b.txt", "two".repeat(1000)] as const, ["a/c.txt", "one"] as const]
    const one = await zipFiles(new Map(files))
    const other = await zipFiles(new Map([...files].reverse()))
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  })

  test("of the source holds all that a build is made of, and no pictures of the listing", () => {
    const paths = [...sourceFiles().keys()]
    for (const needed of ["package-lock.json", "src/tools/build/index.ts", "assets/icon.png"])
      expect(paths).toContain(needed)
    expect(paths.filter((path) => /assets\/(?:corpus|labels)|store\/.*png/.test(path))).toEqual([])
  })
})

describe("the changelog", () => {
  const TEXT = "# Changelog\n\n## 0.2.0\n\n- One.\n- Two.\n\n## 0.1.0\n\n- Zero.\n"

  test("gives its releases, newest first", () => {
    expect(releasesIn(TEXT)).toEqual([
      { version: "0.2.0", changes: ["One.", "Two."] },
      { version: "0.1.0", changes: ["Zero."] }
    ])
  })

  test.each([
    ["0.2.0", TEXT, 0],
    ["0.3.0", TEXT, 1],
    ["0.2.0", "## 0.2.0\n", 1],
    ["0.2.0", "", 1]
  ])("at version %s", (version, text, complaints) => {
    expect(checkChangelog(version, text)).toHaveLength(complaints)
  })

  test("is at the version of package.json", () => {
    expect(checkChangelog()).toEqual([])
  })
})

describe("a placeholder stops a release", () => {
  const PLACE = "assets/store/contact.json: homepage is a placeholder,"

  test.each([
    "https://softsell.invalid/",
    "support@softsell.invalid",
    "https://softsell.example",
    "https://www.softsell.test:8080/",
    "https://example.com/softsell",
    "support@example.org",
    "https://www.example.net?softsell",
    "http://localhost:3000/",
    "TODO",
    "https://softsell.org/todo"
  ])("%s", (homepage) => {
    expect(checkRelease({ homepage })).toEqual([`${PLACE} ${homepage}`])
  })

  test.each(["", "  "])("an empty one: '%s'", (homepage) => {
    expect(checkRelease({ homepage })).toEqual([`${PLACE} empty`])
  })

  test.each([
    "https://softsell.org/",
    "https://myexample.com/",
    "https://example.com.au/",
    "https://softsell.org/example/test",
    "support@contest.org",
    "https://test.softsell.org/todos"
  ])("%s is none", (homepage) => {
    expect(checkRelease({ homepage })).toEqual([])
  })
})
