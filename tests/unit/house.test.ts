import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { posix } from "node:path"

import { describe, expect, test } from "vitest"

/**
 * Rooms from the ground up. A file may import from its own room and from every row below, never from the side or from
 * above. A room is a folder of src, or a single file; the longest name that fits a path is its room.
 */
const FLOORS: readonly (readonly string[])[] = [
  ["result.ts"],
  ["networks"],

  ["engine/types.ts"],
  ["engine/principles.ts", "engine/steps.ts"],
  ["engine/lexicon/gentle/common-words.ts", "engine/lexicon/voice-cues.ts"],
  ["engine/text"],
  ["engine/judgement.ts", "engine/reworder.ts", "engine/rule.ts"],
  ["engine/lexicon"],
  ["engine/rules"],
  ["engine/rewording/calls"],
  ["engine/classifier"],
  ["engine"],
  [
    "engine/rewording/drop-adjective.ts",
    "engine/rewording/move.ts",
    "engine/rewording/removal-span.ts"
  ],
  ["engine/rewording/takes-sentences.ts"],
  ["engine/rewording/facts"],
  ["engine/rewording/moves"],
  ["engine/rewording/composing", "engine/rewording/prompts"],
  ["engine/rewording"],

  ["balance"],
  ["balance/record"],
  ["balance/counting", "balance/copies"],
  ["balance/advice"],
  ["balance/archive", "balance/history", "balance/roaming"],
  ["archive-files"],

  ["platform"],
  ["store"],
  ["editors/refusal.ts", "sites"],
  ["editors/bridge.ts"],
  ["editors/reading"],
  ["editors/changing"],
  ["editors/bridges"],
  ["editors"],
  ["messaging"],

  ["ui"],
  ["ui/pictures"],
  ["ui/components"],
  ["ui/balance-page"],

  ["overlay/page"],
  ["overlay/draft"],
  ["overlay/card"],
  ["overlay/mount", "overlay/posting"],
  ["overlay/session"],
  ["overlay"],

  ["contents", "background", "popup", "options", "welcome"],
  ["tabs"],
  ["tools"]
]

/** `from "…"`, `import "…"` and `import("…")`, with Plasmo's `url:` before the path or without. */
const SPECIFIER = /(?:\bfrom|\bimport)\s*\(?\s*"(?:url:)?([~.][^"$]+)"/g

/** What a specifier may leave out. */
const ENDINGS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"]

/** Entries that are a file of a few lines: src/README.md tells of them, because Plasmo takes files beside them for entries. */
const ENTRIES: readonly string[] = ["contents", "tabs"]

/** The name of a document, or of a place outside the repository where there were some. */
const DOCUMENT =
  /[\w./-]*\b[\w-]+\.md\b|\bDESIGN\b|\bshared\/reference\b|\(issue \d+|\bissue \d+[.,]/g

const ROOT = new URL("../../", import.meta.url)

const tracked = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
  cwd: ROOT,
  encoding: "utf8"
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(new URL(file, ROOT)))
const known = new Set(tracked)
const sources = tracked.filter((file) => /^src\/.*\.tsx?$/.test(file))

type Import = { readonly from: string; readonly to: string; readonly isType: boolean }

/** Imports of files that the repository holds; packages and data are left out. */
function importsOf(from: string): readonly Import[] {
  const text = readFileSync(new URL(from, ROOT), "utf8")
  return [...text.matchAll(SPECIFIER)].flatMap(({ 1: specifier = "", index }) => {
    const path = specifier.startsWith("~")
      ? `src/${specifier.slice(1)}`
      : posix.join(posix.dirname(from), specifier)
    const to = ENDINGS.map((ending) => path + ending).find((file) => known.has(file))
    const statement = text.slice(text.lastIndexOf("\nimport", index) + 1, index)
    return to ? [{ from, to, isType: statement.startsWith("import type") }] : []
  })
}

const imports = sources.flatMap(importsOf)

const rooms = FLOORS.flat().sort((one, other) => other.length - one.length)

/** The room that a file of src stands in; undefined where nobody gave it a floor. */
function roomOf(file: string): string | undefined {
  return rooms.find((room) => `${file.slice("src/".length)}/`.startsWith(`${room}/`))
}

function floorOf(room: string): number {
  return FLOORS.findIndex((row) => row.includes(room))
}

describe("the house", () => {
  test("every file of src stands in a room that has a floor", () => {
    expect(sources.filter((file) => roomOf(file) === undefined)).toEqual([])
  })

  test("imports point downward", () => {
    const wrong = imports.filter(({ from, to }) => {
      const room = roomOf(from)
      const other = roomOf(to)
      return room && other && room !== other && floorOf(other) >= floorOf(room)
    })
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })

  test("src imports nothing of tests", () => {
    const wrong = imports.filter(({ to }) => to.startsWith("tests/"))
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })

  test("no file imports itself by way of others; types do not count", () => {
    expect(cycleIn(imports.filter(({ isType }) => !isType))).toEqual([])
  })
})

describe("documents", () => {
  const folders = FLOORS.flat().filter((room) => !room.endsWith(".ts") && !ENTRIES.includes(room))

  test.each(folders)("src/%s has a README", (room) => {
    expect(known.has(["src", room, "README.md"].join("/"))).toBe(true)
  })

  test("nothing points to a document that the repository does not hold", () => {
    const texts = tracked.filter((file) =>
      /^(?:src|tests)\/.*\.(?:tsx?|md|html|css|json)$/.test(file)
    )
    const wrong = [...texts, "README.md", "CONTRIBUTING.md"].flatMap((file) =>
      readFileSync(new URL(file, ROOT), "utf8")
        .split("\n")
        .flatMap((line, at) =>
          Array.from(line.matchAll(DOCUMENT), ([name]) => name)
            .filter((name) => !isHeld(name, file))
            .map((name) => `${file}:${at + 1} names ${name}`)
        )
    )
    expect(wrong).toEqual([])
  })
})

/** Whether a document stands where a file says: beside the file, in `src`, or at a path from the root. */
function isHeld(name: string, file: string): boolean {
  const beside = posix.join(posix.dirname(file), name)
  return [name, beside, `src/${name}`].some((path) => known.has(path))
}

/** The first circle found among imports, file by file; empty when there is none. */
function cycleIn(edges: readonly Import[]): readonly string[] {
  const targets = new Map<string, string[]>()
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to])
  const done = new Set<string>()
  const visit = (file: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file]
    if (done.has(file)) return []
    for (const to of targets.get(file) ?? []) {
      const cycle = visit(to, [...trail, file])
      if (cycle.length > 0) return cycle
    }
    done.add(file)
    return []
  }
  return sources.map((file) => visit(file, [])).find((cycle) => cycle.length > 0) ?? []
}
