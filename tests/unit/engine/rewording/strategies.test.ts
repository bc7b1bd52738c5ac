import { readdirSync } from "node:fs"

import { describe, expect, test } from "vitest"

import { applyEdits } from "~engine/rewording/apply-edits"
import { collectProposals } from "~engine/rewording/collect-proposals"
import { finish } from "~engine/steps"
import { isSafe } from "~engine/rewording/is-safe"
import { NETWORK_LIMIT } from "~engine/rewording/network-length"
import { STRATEGIES } from "~engine/rewording/strategies/index"
import { parseDraft } from "~engine/text/parse-draft"

const FOLDER = "src/engine/rewording/strategies"

test("every strategy file is registered under its own name", () => {
  const files = readdirSync(FOLDER).filter((name) => name !== "index.ts")
  expect(files.sort()).toEqual(STRATEGIES.map(({ id }) => `${id}.ts`).sort())
})

describe.each(STRATEGIES.map((strategy) => [strategy.id, strategy] as const))(
  "%s",
  (_, strategy) => {
    test("has at least four examples", () => {
      expect(strategy.examples.length).toBeGreaterThanOrEqual(4)
    })

    test.each(strategy.examples.map((example) => [example.before, example] as const))(
      "%s",
      (before, { after, tone = "plain", site = "linkedin", surface = "post" }) => {
        const draft = parseDraft({ text: before, site, surface })
        const offers = finish(collectProposals(draft, [], [strategy], tone)).flatMap((proposal) =>
          proposal.wordings
            .filter((wording) => isSafe(draft, proposal, wording, NETWORK_LIMIT[site]))
            .map((wording) => applyEdits(before, [{ ...proposal, replacement: wording.text }]))
        )
        expect(offers).toContain(after)
      }
    )
  }
)
