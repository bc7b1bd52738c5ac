import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { describe, expect, test } from "vitest"

import { createJudge } from "~engine/judge"
import { SECTIONS, WORDS as OPTIONS } from "~options/words"
import { sourceFiles } from "~tools/package/files-in"
import { PAGE_NAMES } from "~tools/playground/playground-routes"
import { WORDS as WELCOME } from "~welcome/words"

const NOTES = readFileSync("assets/store/reviewer-notes.md", "utf8")
const SOURCE = sourceFiles()

/** What stands in the notes between two marks. */
const between = (mark: RegExp): readonly string[] =>
  Array.from(NOTES.matchAll(mark), ([, inside = ""]) => inside)

/** Every text in a tree of words. */
function textsIn(words: unknown): readonly string[] {
  if (typeof words === "string") return [words]
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(textsIn) : []
}

describe("the notes for reviewers", () => {
  test.each(between(/(?<!\*)\*([^*\n]+)\*(?!\*)/g))("name what is on the pages: %s", (label) => {
    expect([SECTIONS, OPTIONS, WELCOME].flatMap(textsIn)).toContain(label)
  })

  test.each(between(/type "([^"]+)"/g))("propose a draft that is salesy: %s", (text) => {
    expect(createJudge().judge({ text, site: "linkedin", surface: "post" }).verdict).toBe("salesy")
  })

  test.each(between(/\bnpm (?:run )?([a-z][\w:-]*)/g).filter((name) => name !== "ci"))(
    "name a script that there is: %s",
    (name) => {
      const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
        readonly scripts: Readonly<Record<string, string>>
      }
      expect(Object.keys(scripts)).toContain(name)
    }
  )

  test.each(between(/`((?:src|assets)\/[\w./-]+)`/g))("name a file of the source: %s", (path) => {
    expect(existsSync(path)).toBe(true)
    expect([...SOURCE.keys()]).toContain(path)
  })
})

describe("the source package holds what `npm start` needs", () => {
  test.each(PAGE_NAMES)("the page %s", (name) => {
    expect([...SOURCE.keys()]).toContain(`tests/playground/${name}/index.ts`)
  })

  test("whatever the pages import of our own", () => {
    const missing = [...SOURCE]
      .filter(([path]) => /^tests\/playground\/.*\.tsx?$/.test(path))
      .flatMap(([path, content]) =>
        Array.from(
          Buffer.from(content)
            .toString()
            .matchAll(/from "([.~][^"]*)"/g),
          ([, from = ""]) =>
            from.startsWith("~") ? `src/${from.slice(1)}` : join(path, "..", from)
        )
      )
      .filter((path) =>
        ["", ".ts", ".tsx", "/index.ts"].every((ending) => !SOURCE.has(path + ending))
      )
    expect(missing).toEqual([])
  })
})
