import type { Refusal } from "~editors/refusal"
import type { Span } from "~engine/types"
import type { Result } from "~result"

/** Where a piece of the read text stands in the editor. An empty line has a segment of no length, for the caret. */
export type Segment = Span & {
  /**
   * The text node that holds it, the element of an atom (emoji image, mention chip), the parent element on an empty line;
   * null for a line break, and for the text of a textarea.
   */
  readonly node: Node | null
  /** Where in `node` the segment begins: UTF-16 units in a text node, children in the parent of an empty line, else 0. */
  readonly offset: number
  /** False where nothing may be replaced: chips, images, breaks. */
  readonly editable: boolean
}

/** What an editor holds, as its writer sees it. Paragraphs and line breaks are one `\n` each. */
export type Reading = { readonly text: string; readonly segments: readonly Segment[] }

/** What came of an attempt to change the draft; the value is the text as the change left it. */
export type ReplaceResult = Result<string, Refusal>

/** What to change: the words as they were read, where they stood, and what takes their place. */
export type Replacement = {
  /** The text that {@link EditorBridge.read} gave when the span was found. */
  readonly basedOn: string
  readonly span: Span
  readonly text: string
  /** Range inside `text` to select afterwards (a placeholder to fill in); without it the caret goes back where it was. */
  readonly select?: Span
  /**
   * What `actsSoFar` said when the change was asked for: whoever has acted since wants to write, and nothing is changed.
   * Without it only what happens from now on counts.
   */
  readonly askedAt?: number
  /** Ends the watch over the editor's own undo of the change; without it the end of the wait does. */
  readonly life?: AbortSignal
  /**
   * Called once, before a wait: some editors merge a change with typing younger than a second, so that one undo would take
   * the last typed words as well.
   * @param ms still to wait
   */
  readonly onWaiting?: (ms: number) => void
}

/**
 * Talks to one kind of editor: knows the editor library, nothing of the site around it.
 * Reads only, except through {@link EditorBridge.replace}; never writes to the editor's DOM.
 */
export type EditorBridge = {
  readonly id: "draft" | "lexical" | "quill" | "prosemirror" | "gutenberg" | "textarea" | "plain"
  /** True when `root` is this kind of editor. Cheap: called on every focus. */
  readonly owns: (root: HTMLElement) => boolean
  readonly read: (root: HTMLElement) => Reading
  /** Where `span` stands in the DOM, in document order; empty when the span cannot be shown (textarea). */
  readonly places: (root: HTMLElement, reading: Reading, span: Span) => readonly StaticRangeInit[]
  /**
   * Replaces words as one undoable step, then reads back and undoes what is not exactly as expected. Never throws; a
   * refusal leaves the draft byte-identical. A key, paste, drop, pointer or composed word meanwhile ends the change, and
   * lands where the person has the caret.
   * @param signal aborts a wait; the change is then refused as `gone`
   */
  readonly replace: (
    root: HTMLElement,
    replacement: Replacement,
    signal: AbortSignal
  ) => Promise<ReplaceResult>
}
