import { readdirSync } from "node:fs"

import { describe, expect, test } from "vitest"

import { applyEdits } from "~engine/text/edit"
import { collectProposals } from "~engine/rewording/composing/collect-proposals"
import { finish } from "~engine/steps"
import { isSafe } from "~engine/rewording/facts/is-safe"
import { MOVES } from "~engine/rewording/moves/index"
import { parseDraft } from "~engine/text/parse-draft"

const FOLDER = "src/engine/rewording/moves"

test("every move file is registered under its own name", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts") && name !== "index.ts")
  expect(files.sort()).toEqual(MOVES.map(({ id }) => `${id}.ts`).sort())
})

describe.each(MOVES.map((move) => [move.id, move] as const))("%s", (_, move) => {
  test("has at least four examples", () => {
    expect(move.examples.length).toBeGreaterThanOrEqual(4)
  })

  test.each(move.examples.map((example) => [example.before, example] as const))(
    "%s",
    (before, { after, tone = "plain", site = "linkedin", surface = "post" }) => {
      const draft = parseDraft({ text: before, site, surface })
      const offers = finish(collectProposals(draft, [], [move], tone)).flatMap((proposal) =>
        proposal.wordings
          .filter((wording) => isSafe(draft, proposal, wording))
          .map((wording) => applyEdits(before, [{ ...proposal, replacement: wording.text }]))
      )
      expect(offers).toContain(after)
    }
  )
})

test.each([
  ["bait-to-question", "Tell me what you baked, and follow me for more recipes."],
  ["bait-to-question", "Tag a friend who needs this and share it with your team!"]
])("%s leaves alone: %s", (id, text) => {
  const draft = parseDraft({ text, site: "linkedin", surface: "post" })
  const moves = MOVES.filter((move) => move.id === id)
  expect(moves).toHaveLength(1)
  expect(finish(collectProposals(draft, [], moves, "plain"))).toEqual([])
})
