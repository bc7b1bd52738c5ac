import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

import fc from "fast-check"
import { describe, expect, it } from "vitest"

import type { Example } from "~engine/rule"
import { RULES } from "~engine/rules/index"
import { type RuleHit, runRules } from "~engine/rules/run-rules"
import { parseDraft } from "~engine/text/parse-draft"
import type { DraftInput } from "~engine/types"
import { NETWORK_IDS } from "~networks/index"
import { SURFACES } from "~engine/types"

const folder = fileURLToPath(new URL("../../../src/engine/rules/", import.meta.url))
const NO_RULES = ["index.ts", "run-rules.ts"]
const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && !NO_RULES.includes(file))

/** The longest message that fits one line of the card. */
const MESSAGE_LIMIT = 140

function inputOf(example: Example): DraftInput {
  return typeof example === "string"
    ? { text: example, site: "x", surface: "post" }
    : { site: "x", surface: "post", ...example }
}

function hitsOf(id: string, example: Example): readonly RuleHit[] {
  return runRules(parseDraft(inputOf(example))).filter(({ rule }) => rule.id === id)
}

describe("the folder of rules", () => {
  it("holds nothing that is not registered under its own name", () => {
    expect(files.map((file) => file.replace(/\.ts$/, "")).sort()).toEqual(
      RULES.map(({ id }) => id).sort()
    )
  })

  it.each(files)("%s stands under the id that is its name", (file) => {
    const source = readFileSync(folder + file, "utf8")
    expect(source).toContain(`id: "${file.replace(/\.ts$/, "")}"`)
  })
})

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("is named after what it is about", () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(id.startsWith("no-")).toBe(rule.leaning === "salesy")
    expect(rule.title.length).toBeGreaterThan(3)
  })

  it("says why and what instead, in sentences", () => {
    expect(rule.docs.why).toMatch(/^[\p{Lu}\u201C].*\.$/u)
    expect(rule.docs.instead).toMatch(/^[\p{Lu}\u201C].*\.$/u)
    if (rule.docs.source !== undefined) expect(rule.docs.source).toMatch(/\b20\d\d\b/)
    expect(rule.principles.length).toBeGreaterThan(0)
  })

  it("brings three examples of each kind", () => {
    expect(rule.examples.flagged.length).toBeGreaterThanOrEqual(3)
    expect(rule.examples.fine.length).toBeGreaterThanOrEqual(3)
  })

  it.each(rule.examples.flagged.map((example) => [inputOf(example).text, example] as const))(
    "sees %j",
    (text, example) => {
      const hits = hitsOf(id, example).filter(({ muted }) => muted === null)
      expect(hits).not.toEqual([])
      for (const { start, end, message } of hits) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(text.slice(start, end).trim()).not.toBe("")
        expect(message.length).toBeLessThanOrEqual(MESSAGE_LIMIT)
        expect(message).toMatch(/\.$/)
      }
    }
  )

  it.each(rule.examples.fine.map((example) => [inputOf(example).text, example] as const))(
    "leaves %j",
    (_, example) => {
      expect(hitsOf(id, example).filter(({ muted }) => muted === null)).toEqual([])
    }
  )
})

describe("bad input", () => {
  const drafts = fc.record({
    text: fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            ..."buy|now|link in bio|!!!|@a|#b|\u201C|\u2019|\n| |\u{1F525}|\uD83D|\0".split("|")
          ),
          { maxLength: 60 }
        )
        .map((pieces) => pieces.join(""))
    ),
    site: fc.constantFrom(...NETWORK_IDS),
    surface: fc.constantFrom(...SURFACES)
  })

  it("gives hits within the text, in order, and never throws", () => {
    fc.assert(
      fc.property(drafts, (input) => {
        let last = 0
        for (const hit of runRules(parseDraft(input))) {
          expect(hit.start).toBeGreaterThanOrEqual(last)
          expect(hit.end).toBeGreaterThan(hit.start)
          expect(hit.end).toBeLessThanOrEqual(input.text.length)
          expect(hit.message.length).toBeLessThanOrEqual(MESSAGE_LIMIT)
          last = hit.start
        }
      }),
      { numRuns: 300 }
    )
  })
})
