import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"

import { describe, expect, it } from "vitest"

import { firstLetters } from "~engine/lexicon/match/first-letters"
import type { Phrase } from "~engine/lexicon/match/phrase"

/** The most repetitions that nested quantifiers of one phrase may come to: 25 words of 20 letters. */
const REPETITIONS = 1000

const folder = fileURLToPath(new URL("../../../../src/engine/lexicon/", import.meta.url))

/** The lists of rewording have a shape and a test of their own. */
const files = readdirSync(folder).filter((file) => file.endsWith(".ts"))

const lists: (readonly [string, readonly Phrase[]])[] = []
for (const file of files) {
  const exported = (await import(/* @vite-ignore */ folder + file)) as Record<string, unknown>
  for (const value of Object.values(exported)) if (isPhrases(value)) lists.push([file, value])
}

function isPhrases(value: unknown): value is readonly Phrase[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (entry: unknown) =>
        typeof entry === "object" &&
        entry !== null &&
        "words" in entry &&
        Array.isArray(entry.words)
    )
  )
}

/** A source without its classes and escapes, so that what is left of `*`, `+` and `{` are quantifiers. */
function bare(source: string): string {
  return source.replace(/\\u\{[^}]*\}|\\[pP]\{[^}]*\}|\\./g, "e").replace(/\[[^\]]*\]/g, "c")
}

/** The largest product of nested upper bounds. */
function repetitions(source: string): number {
  const depth: number[] = [1]
  for (const piece of source.match(/\(|\)(?:\{\d+,(\d+)\})?|\{\d+,(\d+)\}|./g) ?? []) {
    if (piece === "(") depth.push(1)
    const bound = Number(/,(\d+)\}$/.exec(piece)?.[1] ?? 1)
    if (piece.startsWith(")")) {
      const inside = (depth.pop() ?? 1) * bound
      depth[depth.length - 1] = Math.max(depth.at(-1) ?? 1, inside)
    } else {
      depth[depth.length - 1] = Math.max(depth.at(-1) ?? 1, bound)
    }
  }
  return depth[0] ?? 1
}

it("finds the lists", () => {
  expect(lists.length).toBeGreaterThan(40)
})

describe.each(lists)("%s", (_, phrases) => {
  it("has a reason for every group", () => {
    for (const { reason, words } of phrases) {
      expect(reason.length).toBeGreaterThan(3)
      expect(words.length).toBeGreaterThan(0)
    }
  })

  it("repeats nothing without bound, so that hostile text costs a bounded number of steps a letter", () => {
    for (const words of phrases.flatMap((phrase) => phrase.words)) {
      expect(bare(words)).not.toMatch(/[*+]|\{\d+,\}/)
      expect(repetitions(bare(words)), words).toBeLessThanOrEqual(REPETITIONS)
    }
  })

  it("has words that compile and begin with something", () => {
    for (const words of phrases.flatMap((phrase) => phrase.words)) {
      expect(() => new RegExp(words, "iu"), words).not.toThrow()
      expect(firstLetters(words), words).not.toContain("")
    }
  })

  it("says nothing twice", () => {
    const words = phrases.flatMap((phrase) => phrase.words)
    expect(words.filter((source, index) => words.indexOf(source) !== index)).toEqual([])
  })
})
