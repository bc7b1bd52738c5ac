import type fc from "fast-check"
import { expect } from "vitest"

import type { EditorPage } from "./editor-page"

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
  /** A replacement over several lines is several steps to its undo. */
  readonly undoesByBlock: boolean
  /** Told what came of each replacement: `replaced`, or why it was refused. */
  readonly onOutcome: (outcome: string) => void
}

/** One step of a random sequence. */
export type EditorCommand = fc.AsyncCommand<DraftModel, EditorUnderTest>

/**
 * A step of a random sequence. After it the site's model, the DOM and the expected text are one, nothing of ours is in
 * the editor, and the page has had no error.
 */
export abstract class Step implements EditorCommand {
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

/** Puts the caret at the end of the draft. */
export function toEnd(page: EditorPage): Promise<void> {
  return page.press("End", "Control")
}
