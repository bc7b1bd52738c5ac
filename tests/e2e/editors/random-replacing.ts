import fc from "fast-check"
import { expect } from "vitest"

import type { Moment } from "./editor-page"
import { type DraftModel, type EditorUnderTest, Step, toEnd } from "./random-step"

const REPLACEMENTS = ["idea", "", "a calm word", "\u{1F331} green", "two\nlines", "#tag", "x"]

/** A stretch of whole words that is to be replaced. */
abstract class Replacing extends Step {
  constructor(
    /** Number of the first word, taken round the words that there are. */
    private readonly first: number,
    private readonly count: number,
    protected readonly fresh: string
  ) {
    super()
  }

  override check({ text }: Readonly<DraftModel>): boolean {
    return text.trim() !== ""
  }

  override toString(): string {
    return `replace ${this.count} from word ${this.first} by ${JSON.stringify(this.fresh)}`
  }

  /** The words as they stand in a text, and the text with the others in their place. */
  protected in(text: string): { start: number; old: string; changed: string } {
    const words = [...text.matchAll(/\S+/g)]
    const first = this.first % words.length
    const last = words[Math.min(first + this.count, words.length) - 1]!
    const start = words[first]!.index
    const old = text.slice(start, last.index + last[0].length)
    return {
      start,
      old,
      changed: text.slice(0, start) + this.fresh + text.slice(start + old.length)
    }
  }
}

/** Replaces the words; where it is refused, not a byte may differ. */
class Apply extends Replacing {
  protected override async take(
    draft: DraftModel,
    { page, undoesByBlock, onOutcome }: EditorUnderTest
  ): Promise<void> {
    const { text } = draft
    const { start, old, changed } = this.in(text)
    const isManySteps = undoesByBlock && `${old}${this.fresh}`.includes("\n")
    const before = await page.html()
    const result = await page.replaceAt(start, old.length, this.fresh)
    if (result.outcome === "replaced") {
      draft.text = changed
      // Words that replace themselves are no step to undo.
      draft.undoTo = old === this.fresh || isManySteps ? null : text
    } else {
      expect(await page.html(), `refused (${result.reason}): nothing may differ`).toBe(before)
    }
    expect(result.text).toBe(draft.text)
    onOutcome(result.outcome === "replaced" ? "replaced" : result.reason)
  }
}

/** Types while the words are replaced: in the place where the caret was, whether the change is made or not. */
class TypeDuring extends Replacing {
  constructor(
    first: number,
    count: number,
    fresh: string,
    private readonly typed: string,
    private readonly isAtStart: boolean,
    private readonly moment: Moment
  ) {
    super(first, count, fresh)
  }

  override toString(): string {
    const { after, delayMs } = this.moment
    const where = this.isAtStart ? "start" : "end"
    return `${super.toString()}, typing ${this.typed} at the ${where} ${delayMs} ms after it is ${after}`
  }

  protected override async take(
    draft: DraftModel,
    { page, onOutcome }: EditorUnderTest
  ): Promise<void> {
    const { text } = draft
    const { start, old, changed } = this.in(text)
    await (this.isAtStart ? page.press("Home", "Control") : toEnd(page))
    const result = await page.replaceDuring(
      { start, length: old.length, fresh: this.fresh },
      this.moment,
      () => page.page.keyboard.type(this.typed)
    )
    const whole = result.outcome === "replaced" ? changed : text
    draft.text = this.isAtStart ? this.typed + whole : whole + this.typed
    draft.undoTo = null
    onOutcome(result.outcome === "replaced" ? "replaced while typing" : "gave way")
  }
}

/** The site puts another text in while the words are replaced. */
class SiteWritesDuring extends Replacing {
  constructor(
    first: number,
    count: number,
    fresh: string,
    private readonly moment: Moment
  ) {
    super(first, count, fresh)
  }

  override toString(): string {
    const { after, delayMs } = this.moment
    return `${super.toString()}, the site writing ${delayMs} ms after it is ${after}`
  }

  protected override async take(
    draft: DraftModel,
    { page, onOutcome }: EditorUnderTest
  ): Promise<void> {
    const { start, old } = this.in(draft.text)
    draft.text = "The site wrote this."
    draft.undoTo = null
    const { outcome } = await page.replaceDuring(
      { start, length: old.length, fresh: this.fresh },
      this.moment,
      () =>
        page.page.evaluate((text) => {
          playgroundSite.setText(text)
        }, draft.text)
    )
    onOutcome(outcome === "replaced" ? "replaced while the site wrote" : "gave way to the site")
  }
}

/** Takes the replacement back by the editor's own undo and types on at once: the letter replaces nothing. */
export class UndoAndType extends Step {
  override check({ undoTo }: Readonly<DraftModel>): boolean {
    return undoTo !== null
  }

  override toString(): string {
    return "undo and type"
  }

  protected override async take(draft: DraftModel, { page }: EditorUnderTest): Promise<void> {
    const { keyboard } = page.page
    await keyboard.down("Control")
    await keyboard.press("z")
    await keyboard.up("Control")
    await keyboard.press("j")
    await page.answered()
    const after = await page.model()
    const seen = `${JSON.stringify(after)} of ${JSON.stringify(draft.undoTo)}`
    expect(after.replace("j", ""), seen).toBe(draft.undoTo)
    draft.text = after
    draft.undoTo = null
  }
}

const words = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 3 }), fc.constantFrom(...REPLACEMENTS))
/** Replacements that nobody disturbs. */
export const applying = words.map((parts) => new Apply(...parts))
const moment: fc.Arbitrary<Moment> = fc.record({
  after: fc.constantFrom("asked", "selected"),
  delayMs: fc.nat({ max: 60 })
})
const typed = fc.constantFrom("q", "qz", "qzq")
/** Typing during a replacement. */
export const typingDuring = fc
  .tuple(words, typed, fc.boolean(), moment)
  .map(([parts, ...rest]) => new TypeDuring(...parts, ...rest))
/** The site writing during a replacement. */
export const writingDuring = fc
  .tuple(words, moment)
  .map(([parts, at]) => new SiteWritesDuring(...parts, at))
