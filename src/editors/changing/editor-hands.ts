import type { Span } from "~engine/types"

import type { Reading, ReplaceResult } from "~editors/bridge"
import type { Change } from "./narrow-change"

/** A selection in offsets of the read text; `focus` is the end that moves. */
export type SelectedOffsets = { readonly anchor: number; readonly focus: number }

/** One attempt to change a draft: what there is, and what shall become of it. */
export type Attempt = Change & { readonly root: HTMLElement; readonly reading: Reading }

/** One way to put the new text in. */
export type Way = {
  /** The span is selected, and the editor has noticed, when it is called. */
  readonly insert: (attempt: Attempt) => void | Promise<void>
  /** Commands it takes; each could be an undo step of its own where the editor does not merge them. */
  readonly commands: number
}

/** What the shared sequence of {@link replaceText} has to know of one editor library. */
export type EditorHands = {
  readonly read: (root: HTMLElement) => Reading
  /** Selects without waiting. @returns false when the editor shows no such place */
  readonly select: (root: HTMLElement, reading: Reading, selection: SelectedOffsets) => boolean
  /** What is selected in the editor, or null. */
  readonly selected: (root: HTMLElement, reading: Reading) => SelectedOffsets | null
  /** How long this editor's history merges a change with the one before, ms; 0 when it does not. */
  readonly mergeWindowMs: number
  /** Why this change must not even be tried. */
  readonly refusal?: (
    attempt: Attempt
  ) => Extract<ReplaceResult, { outcome: "refused" }>["reason"] | null
  /** Makes an equivalent change that this editor can carry out. */
  readonly adjust?: (attempt: Attempt) => Change
  /** Ways to put the text in, best first; a later one is tried only when nothing has changed. */
  readonly ways: (attempt: Attempt) => readonly Way[]
  /** Takes the last change back in the editor's own model, or brings it again. */
  readonly history: (root: HTMLElement, action: "undo" | "redo") => void
}

/** A span without a direction. */
export function spanOf({ anchor, focus }: SelectedOffsets): Span {
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }
}
