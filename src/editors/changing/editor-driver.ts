import type { Reading } from "~editors/bridge"
import type { RefusalKind } from "~editors/refusal"
import type { Attempt } from "./attempt"
import type { Change } from "./narrow-change"
import type { Span } from "~engine/types"

/** A selection in offsets of the read text; `focus` is the end that moves. */
export type SelectedOffsets = { readonly anchor: number; readonly focus: number }

/** One method of putting the new text in. */
export type InsertMethod = {
  /** Called when the span is selected and the editor has noticed. */
  readonly insert: (attempt: Attempt) => void | Promise<void>
  /** Commands it takes; each could be an undo step of its own where the editor does not merge them. */
  readonly commands: number
}

/** What the one sequence in `replace-text.ts` has to know of an editor library. */
export type EditorDriver = {
  readonly read: (root: HTMLElement) => Reading
  /** Selects without waiting. @returns false when the editor shows no such place */
  readonly select: (root: HTMLElement, reading: Reading, selection: SelectedOffsets) => boolean
  /** What is selected in the editor; null when the selection is elsewhere. */
  readonly selected: (root: HTMLElement, reading: Reading) => SelectedOffsets | null
  /** Within how many milliseconds this editor's history merges a change with the one before; 0 when it does not. */
  readonly mergeWindowMs: number
  /** Why this change must not even be tried. */
  readonly refusal?: (attempt: Attempt) => RefusalKind | null
  /** Makes an equivalent change that this editor can carry out. */
  readonly adjust?: (attempt: Attempt) => Change
  /** Methods to put the text in, best first; a later one is tried only when nothing has changed. */
  readonly insertMethods: (attempt: Attempt) => readonly InsertMethod[]
  /**
   * Puts several changes in, in the order of the text; called when the last one is selected. Without it a change around a
   * name is not made at all.
   */
  readonly insertPieces?: (attempts: readonly Attempt[]) => InsertMethod
  /** What of a change is to be selected before it goes in, where not all of it can be. */
  readonly selects?: (attempt: Attempt) => Span
  /** It may be deaf to a selection; it is then told once more, by {@link selectForSure}. */
  readonly isDeafAtTimes?: boolean
  /** Undoes the last change in the editor's own model, or redoes it. */
  readonly history: (root: HTMLElement, action: "undo" | "redo") => void
}

/** A selection without its direction. */
export function spanOf({ anchor, focus }: SelectedOffsets): Span {
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }
}

/**
 * Selects, and has the editor notice before the key that is on its way: the browser's own word of it comes as a task of
 * its own, and until then some editors type over what was selected before.
 */
export function selectAtOnce(
  driver: Pick<EditorDriver, "select">,
  root: HTMLElement,
  reading: Reading,
  selection: SelectedOffsets
): void {
  driver.select(root, reading, selection)
  root.ownerDocument.dispatchEvent(new Event("selectionchange"))
}

/**
 * The same for an editor that may have missed it: Draft.js hears of no selection while React draws, and React tells of none
 * twice. So another one is told of in between, which React draws in a microtask.
 */
export async function selectForSure(
  driver: Pick<EditorDriver, "select" | "read">,
  root: HTMLElement,
  selection: SelectedOffsets
): Promise<void> {
  const { anchor, focus } = selection
  const reading = driver.read(root)
  const beside = anchor > 0 ? anchor - 1 : Math.min(1, reading.text.length)
  const other = anchor === focus ? beside : anchor
  selectAtOnce(driver, root, reading, { anchor: other, focus: other })
  await Promise.resolve()
  selectAtOnce(driver, root, driver.read(root), selection)
}
