import fc from "fast-check"
import { afterAll, beforeAll, expect, inject, test } from "vitest"

import { REFUSALS } from "~editors/refusal"
import type { BrowserId } from "~tools/browsers/find-browser"
import { launchBrowser } from "~tools/browsers/launch-browser"
import type { TestBrowser } from "~tools/browsers/test-browser"
import { type PlaygroundServer, servePlayground } from "~tools/playground/serve-playground"
import { openEditorPage } from "./editor-page"
import { LAB_EDITORS } from "./editors"
import { OPENING_STEPS, runSequence, sequences } from "./random-commands"

const REFUSAL_KINDS = Object.keys(REFUSALS)

/** Set by `npm run test:full`. */
const IS_FULL = process.env["SOFTSELL_FULL"] === "1"

/** Sequences per editor and browser. */
const PLANNED = IS_FULL ? 300 : 20

/** Another number, for looking at one thing: `SOFTSELL_SEQUENCES=50 npx vitest run -c vitest.e2e.config.ts …`. */
const ASKED = process.env["SOFTSELL_SEQUENCES"]

/** Steps of a sequence on average; fast-check draws every length from none to twice that. */
const STEPS = IS_FULL ? 14 : 6

/** Long enough for the full run of the slowest editor, and for a failure to shrink, ms. */
const TIMEOUT_MS = IS_FULL || ASKED ? 80 * 60_000 : 10 * 60_000

/** A failure that has not finished shrinking by then is shown as it is, ms. */
const SHRINKING_ENDS_MS = TIMEOUT_MS * 0.8

/** The same every day unless another is asked for: a red test must stay red until it is fixed. */
const SEED = Number(process.env["SOFTSELL_SEED"] ?? 20_261_121)

let server: PlaygroundServer

/** Browsers with the probe that no test uses now; as many are started as tests run at the same time. */
const idle: Record<BrowserId, TestBrowser[]> = { chromium: [], firefox: [] }

async function borrowBrowser(id: BrowserId): Promise<TestBrowser> {
  const waiting = idle[id].pop()
  if (waiting) return waiting
  const browser = await launchBrowser(id, { server })
  await browser.installExtension(inject("probe"))
  return browser
}

beforeAll(async () => {
  server = await servePlayground(new Map(inject("playground")))
})

afterAll(async () => {
  await Promise.all([...idle.chromium, ...idle.firefox].map((browser) => browser.close()))
  await server.close()
})

const RUNS = LAB_EDITORS.flatMap((editor, at) =>
  (["chromium", "firefox"] as const).map((id) => ({
    ...{ id, editor, name: editor.name },
    // Each editor sees other sequences.
    seed: SEED + at
  }))
)

// A few browsers at a time: most of a sequence is waiting for an editor's history.
test.concurrent.each(RUNS)(
  "$id, $name: random sequences, seed $seed",
  async ({ id, editor, seed }) => {
    const browser = await borrowBrowser(id)
    const page = await openEditorPage(browser, editor.query)
    const { undoesByBlock = false } = editor
    const tally: Record<string, number> = {}
    const onOutcome = (outcome: string): void => {
      tally[outcome] = (tally[outcome] ?? 0) + 1
    }
    let isBroken = false
    try {
      await fc.assert(
        fc.asyncProperty(sequences(2 * (STEPS - OPENING_STEPS)), async (sequence) => {
          if (isBroken) await page.open()
          else await page.reset()
          isBroken = true
          await runSequence(sequence, { page, undoesByBlock, onOutcome })
          isBroken = false
        }),
        {
          seed,
          numRuns: Number(ASKED ?? PLANNED),
          interruptAfterTimeLimit: SHRINKING_ENDS_MS,
          markInterruptAsFailure: true
        }
      )
    } finally {
      await page.page.close()
      idle[id].push(browser)
    }
    process.stdout.write(`${id}, ${editor.name}: ${JSON.stringify(tally)}\n`)
    const refusals = REFUSAL_KINDS.reduce((sum, kind) => sum + (tally[kind] ?? 0), 0)
    // A bridge that refuses everything is safe and useless.
    expect(tally["replaced"] ?? 0).toBeGreaterThan(refusals)
  },
  TIMEOUT_MS
)
