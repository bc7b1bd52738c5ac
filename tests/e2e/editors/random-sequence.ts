import { expect } from "vitest"

import type { EditorPage } from "./editor-page"
import { rest } from "./editor-page"

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export type Random = () => number

/** Makes a generator; the seed is any 32-bit integer. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const WORDS = [
  "great",
  "offer",
  "now",
  "we",
  "made",
  "it",
  "buy",
  "#win",
  "@ann",
  "so,",
  "\u{1F389}"
]

const REPLACEMENTS = ["idea", "", "a calm word", "\u{1F331} green", "two\nlines", "#tag", "x"]

/** What a sequence knows between its steps. */
type Run = {
  /** Told what came of each replacement. */
  readonly onOutcome: (outcome: string) => void
  readonly page: EditorPage
  readonly random: Random
  /** The text that the draft must hold now. */
  text: string
  /** The text before the last replacement, while nothing else has happened since. */
  undoTo: string | null
}

type Step = {
  readonly name: string
  readonly weight: number
  readonly run: (run: Run) => Promise<void>
}

function pick<T>(random: Random, choices: readonly T[]): T {
  return choices[Math.floor(random() * choices.length)]!
}

async function toEnd({ page }: Run): Promise<void> {
  await page.press("End", "Control")
}

const STEPS: readonly Step[] = [
  {
    name: "type",
    weight: 4,
    run: async (run) => {
      await toEnd(run)
      const word = `${pick(run.random, WORDS)} `
      await run.page.page.keyboard.type(word)
      await rest(40)
      run.text += word
      run.undoTo = null
    }
  },
  {
    name: "newline",
    weight: 2,
    run: async (run) => {
      await toEnd(run)
      await run.page.press("Enter")
      run.text += "\n"
      run.undoTo = null
    }
  },
  {
    name: "delete",
    weight: 2,
    run: async (run) => {
      await toEnd(run)
      const before = run.text
      for (let count = 0; count < 3; count++) await run.page.press("Backspace")
      // Libraries differ in how much of an emoji goes at once; what stays must be the beginning of what was there.
      const after = await run.page.model()
      expect(
        before.startsWith(after),
        `${JSON.stringify(after)} of ${JSON.stringify(before)}`
      ).toBe(true)
      if (before !== "") expect(after.length).toBeLessThan(before.length)
      run.text = after
      run.undoTo = null
    }
  },
  {
    name: "paste",
    weight: 1,
    run: async (run) => {
      await toEnd(run)
      await run.page.press("ArrowLeft", "Control", "Shift")
      await run.page.press("c", "Control")
      await toEnd(run)
      await run.page.press("v", "Control")
      const after = await run.page.model()
      // A library may paste as a paragraph of its own; nothing that was there may go.
      expect(after.startsWith(run.text.trimEnd()), JSON.stringify(after)).toBe(true)
      run.text = after
      run.undoTo = null
    }
  },
  {
    name: "blur",
    weight: 1,
    run: async (run) => {
      await run.page.page.click("#elsewhere")
      await run.page.focus()
      await rest(40)
    }
  },
  {
    name: "site",
    weight: 1,
    run: async (run) => {
      run.text = run.random() < 0.3 ? "" : `${run.text.trimEnd()}\nsite words`
      await run.page.setText(run.text)
      run.undoTo = null
    }
  },
  {
    name: "dismiss",
    weight: 1,
    // Nothing may happen to the draft when a suggestion is only looked at.
    run: async (run) => {
      await run.page.ranges(0, run.text.length)
    }
  },
  { name: "apply", weight: 4, run: apply },
  {
    name: "undo",
    weight: 3,
    run: async (run) => {
      // With nothing left to take back, Draft.js puts the next letter typed behind the others, whoever wrote them.
      if (run.text === "") return
      await toEnd(run)
      await run.page.undo()
      const after = await run.page.model()
      if (run.undoTo !== null) expect(after, "one undo after a replacement").toBe(run.undoTo)
      run.text = after
      run.undoTo = null
    }
  }
]

/** Replaces a random stretch of words; refused means not a byte is different. */
async function apply(run: Run): Promise<void> {
  const { page, random, text } = run
  const starts = [...text.matchAll(/\S+/g)].map(({ index }) => index)
  if (starts.length === 0) return
  const first = Math.floor(random() * starts.length)
  const start = starts[first]!
  const count = 1 + Math.floor(random() * 3)
  const tail = [...text.slice(start).matchAll(/\S+/g)][Math.min(count, starts.length - first) - 1]
  const old = text.slice(start, start + (tail?.index ?? 0) + (tail?.[0].length ?? 0))
  const fresh = pick(random, REPLACEMENTS)
  const html = await page.html()
  const result = await page.replaceAt(start, old.length, fresh)
  if (result.outcome === "replaced") {
    run.text = text.slice(0, start) + fresh + text.slice(start + old.length)
    // Words that replace themselves are no step to undo.
    run.undoTo = old === fresh ? null : text
  } else {
    expect(await page.html(), `refused (${result.reason}): nothing may differ`).toBe(html)
  }
  expect(result.text).toBe(run.text)
  run.onOutcome(result.outcome === "replaced" ? "replaced" : result.reason)
}

/** Every sequence begins with something to replace, and replaces it. */
const OPENING: readonly Step[] = ["type", "type", "apply"].flatMap((name) =>
  STEPS.filter((step) => step.name === name)
)

function choose(random: Random): Step {
  let ticket = random() * STEPS.reduce((sum, { weight }) => sum + weight, 0)
  return STEPS.find(({ weight }) => (ticket -= weight) < 0) ?? STEPS[0]!
}

/** Who follows a sequence. */
export type Witness = Pick<Run, "onOutcome"> & {
  /** Filled with the steps taken, so that a failure can be read. */
  readonly history: string[]
}

/**
 * Runs random steps and checks after each that the model, the DOM and the expected text are one, and that nothing of ours
 * is in the editor.
 */
export async function runSequence(
  page: EditorPage,
  random: Random,
  length: number,
  { history, onOutcome }: Witness
): Promise<void> {
  const run: Run = { page, random, text: "", undoTo: null, onOutcome }
  for (let count = 0; count < length; count++) {
    const step = OPENING[count] ?? choose(random)
    const before = run.text
    try {
      await step.run(run)
    } catch (error) {
      throw new Error(`${step.name} failed after\n${history.join("\n")}`, { cause: error })
    }
    history.push(`${step.name}: ${JSON.stringify(before)} -> ${JSON.stringify(run.text)}`)
    const trail = `\n${history.join("\n")}\n`
    expect(await page.model(), `model after ${trail}`).toBe(run.text)
    expect((await page.read()).text, `DOM after ${trail}`).toBe(run.text)
    expect(await page.html(), "nothing of ours in the editor").not.toMatch(/softsell/i)
    expect(page.errors(), `errors in the page after ${trail}`).toEqual([])
  }
}
