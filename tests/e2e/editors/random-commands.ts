import fc from "fast-check"
import { expect } from "vitest"

import { applying, typingDuring, UndoAndType, writingDuring } from "./random-replacing"
import {
  type DraftModel,
  type EditorCommand,
  type EditorUnderTest,
  Step,
  toEnd
} from "./random-step"

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

/** A new paragraph by Enter, or a line break within one by Shift+Enter, where the editor tells them apart. */
class Newline extends Step {
  constructor(private readonly isSoft: boolean) {
    super()
  }

  override toString(): string {
    return this.isSoft ? "soft newline" : "newline"
  }

  protected override async take(draft: DraftModel, { page }: EditorUnderTest): Promise<void> {
    await toEnd(page)
    await page.press("Enter", ...(this.isSoft ? (["Shift"] as const) : []))
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

const word = fc.constantFrom(...WORDS)
const typing = word.map((each) => new Type(each))
const step: fc.Arbitrary<EditorCommand> = fc.oneof(
  { weight: 4, arbitrary: typing },
  { weight: 2, arbitrary: fc.constant(new Newline(false)) },
  { weight: 1, arbitrary: fc.constant(new Newline(true)) },
  { weight: 2, arbitrary: fc.constant(new Delete()) },
  { weight: 1, arbitrary: fc.constant(new Paste()) },
  { weight: 1, arbitrary: fc.constant(new Blur()) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9 }).map((n) => new SiteWrites(n < 3)) },
  { weight: 1, arbitrary: fc.constant(new Look()) },
  { weight: 3, arbitrary: applying },
  { weight: 4, arbitrary: typingDuring },
  { weight: 1, arbitrary: writingDuring },
  { weight: 2, arbitrary: fc.constant(new Undo()) },
  { weight: 2, arbitrary: fc.constant(new UndoAndType()) }
)

/** Steps before the random ones. */
export const OPENING_STEPS = 4

/** A sequence: an opening that always replaces something, once while somebody types, then random steps. */
export type Sequence = readonly [opening: readonly EditorCommand[], steps: Iterable<EditorCommand>]

/** Sequences of {@link OPENING_STEPS} and up to so many more; a failing one shrinks to the steps that it takes. */
export function sequences(maxSteps: number): fc.Arbitrary<Sequence> {
  return fc.tuple(
    fc.tuple(typing, typing, typingDuring, applying),
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
