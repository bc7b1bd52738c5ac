import fc from "fast-check"
import { expect } from "vitest"

import type { EditorPage } from "./editor-page"

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
export type DraftModel = {
  /** The text that the draft must hold now. */
  text: string
  /** The text before the last replacement, while nothing else has happened since. */
  undoTo: string | null
}

/** The editor under test. */
export type EditorUnderTest = {
  readonly page: EditorPage
  /** Told what came of each replacement: `replaced`, or why it was refused. */
  readonly onOutcome: (outcome: string) => void
}

type EditorCommand = fc.AsyncCommand<DraftModel, EditorUnderTest>

/**
 * A step of a random sequence. After it the site's model, the DOM and the expected text are one, nothing of ours is in
 * the editor, and the page has had no error.
 */
abstract class Step implements EditorCommand {
  /** True for steps that are left out while the draft is empty. */
  protected readonly needsText: boolean = false

  check({ text }: Readonly<DraftModel>): boolean {
    return !this.needsText || text !== ""
  }

  async run(draft: DraftModel, editor: EditorUnderTest): Promise<void> {
    const before = draft.text
    await this.take(draft, editor)
    const trail = `${this.toString()}: ${JSON.stringify(before)} -> ${JSON.stringify(draft.text)}`
    const { model, read, html } = await editor.page.snapshot()
    expect(model, `model after ${trail}`).toBe(draft.text)
    expect(read.text, `DOM after ${trail}`).toBe(draft.text)
    expect(html, "nothing of ours in the editor").not.toMatch(/softsell/i)
    expect(editor.page.errors(), `errors in the page after ${trail}`).toEqual([])
  }

  /** Does to the editor what the step is about, and to the draft what must come of it. */
  protected abstract take(draft: DraftModel, editor: EditorUnderTest): Promise<void>

  abstract toString(): string
}

class Type extends Step {
  constructor(private readonly word: string) {
    super()
  }

  override toString(): string {
    return `type ${this.word}`
  }

  protected override async take(draft: DraftModel, { page }: EditorUnderTest): Promise<void> {
    await toEnd(page)
    await page.type(`${this.word} `)
    draft.text += `${this.word} `
    draft.undoTo = null
  }
}

class Newline extends Step {
  override toString(): string {
    return "newline"
  }

  protected override async take(draft: DraftModel, { page }: EditorUnderTest): Promise<void> {
    await toEnd(page)
    await page.press("Enter")
    draft.text += "\n"
    draft.undoTo = null
  }
}

class Delete extends Step {
  override toString(): string {
    return "delete"
  }

  protected override async take(draft: DraftModel, { page }: EditorUnderTest): Promise<void> {
    await toEnd(page)
    for (let count = 0; count < 3; count++) await page.press("Backspace")
    // Libraries differ in how much of an emoji goes at once; what stays must be the beginning of what was there.
    const after = await page.model()
    const seen = `${JSON.stringify(after)} of ${JSON.stringify(draft.text)}`
    expect(draft.text.startsWith(after), seen).toBe(true)
    if (draft.text !== "") expect(after.length, seen).toBeLessThan(draft.text.length)
    draft.text = after
    draft.undoTo = null
  }
}

class Paste extends Step {
  override toString(): string {
    return "paste"
  }

  protected override async take(draft: DraftModel, { page }: EditorUnderTest): Promise<void> {
    await toEnd(page)
    await page.press("ArrowLeft", "Control", "Shift")
    await page.press("c", "Control")
    await toEnd(page)
    await page.press("v", "Control")
    const after = await page.model()
    // A library may paste as a paragraph of its own; nothing that was there may go.
    expect(after.startsWith(draft.text.trimEnd()), JSON.stringify(after)).toBe(true)
    draft.text = after
    draft.undoTo = null
  }
}

class Blur extends Step {
  override toString(): string {
    return "blur"
  }

  protected override async take(_draft: DraftModel, { page }: EditorUnderTest): Promise<void> {
    await page.page.click("#elsewhere")
    await page.focus()
    await page.answered()
  }
}

/** The site writes into the draft, or empties it. */
class SiteWrites extends Step {
  constructor(private readonly empties: boolean) {
    super()
  }

  override toString(): string {
    return this.empties ? "site empties" : "site writes"
  }

  protected override async take(draft: DraftModel, { page }: EditorUnderTest): Promise<void> {
    draft.text = this.empties ? "" : `${draft.text.trimEnd()}\nsite words`
    await page.setText(draft.text)
    draft.undoTo = null
  }
}

/** A suggestion is looked at and left: nothing may happen to the draft. */
class Look extends Step {
  override toString(): string {
    return "look"
  }

  protected override async take(draft: DraftModel, { page }: EditorUnderTest): Promise<void> {
    await page.ranges(0, draft.text.length)
  }
}

class Undo extends Step {
  // With nothing left to take back, Draft.js puts the next letter typed behind the others, whoever wrote them.
  protected override readonly needsText = true

  override toString(): string {
    return "undo"
  }

  protected override async take(draft: DraftModel, { page }: EditorUnderTest): Promise<void> {
    await toEnd(page)
    await page.undo()
    const after = await page.model()
    if (draft.undoTo !== null) expect(after, "one undo after a replacement").toBe(draft.undoTo)
    draft.text = after
    draft.undoTo = null
  }
}

/** Replaces a stretch of whole words; where it is refused, not a byte may differ. */
class Apply extends Step {
  constructor(
    /** Number of the first word, taken round the words that there are. */
    private readonly first: number,
    private readonly count: number,
    private readonly fresh: string
  ) {
    super()
  }

  override check({ text }: Readonly<DraftModel>): boolean {
    return text.trim() !== ""
  }

  override toString(): string {
    return `replace ${this.count} from word ${this.first} by ${JSON.stringify(this.fresh)}`
  }

  protected override async take(
    draft: DraftModel,
    { page, onOutcome }: EditorUnderTest
  ): Promise<void> {
    const { text } = draft
    const words = [...text.matchAll(/\S+/g)]
    const first = this.first % words.length
    const last = words[Math.min(first + this.count, words.length) - 1]!
    const start = words[first]!.index
    const old = text.slice(start, last.index + last[0].length)
    const before = await page.html()
    const result = await page.replaceAt(start, old.length, this.fresh)
    if (result.outcome === "replaced") {
      draft.text = text.slice(0, start) + this.fresh + text.slice(start + old.length)
      // Words that replace themselves are no step to undo.
      draft.undoTo = old === this.fresh ? null : text
    } else {
      expect(await page.html(), `refused (${result.reason}): nothing may differ`).toBe(before)
    }
    expect(result.text).toBe(draft.text)
    onOutcome(result.outcome === "replaced" ? "replaced" : result.reason)
  }
}

function toEnd(page: EditorPage): Promise<void> {
  return page.press("End", "Control")
}

const word = fc.constantFrom(...WORDS)
const typing = word.map((each) => new Type(each))
const applying = fc
  .tuple(fc.nat(), fc.integer({ min: 1, max: 3 }), fc.constantFrom(...REPLACEMENTS))
  .map((parts) => new Apply(...parts))

const step: fc.Arbitrary<EditorCommand> = fc.oneof(
  { weight: 4, arbitrary: typing },
  { weight: 2, arbitrary: fc.constant(new Newline()) },
  { weight: 2, arbitrary: fc.constant(new Delete()) },
  { weight: 1, arbitrary: fc.constant(new Paste()) },
  { weight: 1, arbitrary: fc.constant(new Blur()) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9 }).map((n) => new SiteWrites(n < 3)) },
  { weight: 1, arbitrary: fc.constant(new Look()) },
  { weight: 4, arbitrary: applying },
  { weight: 3, arbitrary: fc.constant(new Undo()) }
)

/** Steps before the random ones. */
export const OPENING_STEPS = 3

/** A sequence: an opening that always replaces something, then random steps. */
export type Sequence = readonly [opening: readonly EditorCommand[], steps: Iterable<EditorCommand>]

/** Sequences of {@link OPENING_STEPS} and up to so many more; a failing one shrinks to the steps that it takes. */
export function sequences(maxSteps: number): fc.Arbitrary<Sequence> {
  return fc.tuple(
    fc.tuple(typing, typing, applying),
    fc.commands([step], { maxCommands: maxSteps, size: "max" })
  )
}

/** Runs a sequence from an empty draft. @throws Error of the first step that went wrong */
export async function runSequence(
  [opening, steps]: Sequence,
  editor: EditorUnderTest
): Promise<void> {
  const model: DraftModel = { text: "", undoTo: null }
  for (const command of opening) await command.run(model, editor)
  await fc.asyncModelRun(() => ({ model, real: editor }), steps)
}
