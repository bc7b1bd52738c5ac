import type { NetworkId } from "~networks/index"
import type { BoxKind, Composer } from "~sites/adapter"
import { type BoxRule, DIALOG, firstMatch, NEVER_A_POST } from "~sites/box-rule"
import { composedClosest } from "~sites/composed-tree"
import { editableBox } from "~sites/editable-box"

/** What may stand beside an editor and has a say in it: see {@link Composer}. */
export type Beside = Pick<Composer, "changesIn" | "preface">

/** What a network says of its boxes. */
export type Recognition = {
  readonly id: NetworkId
  /** The table that says what a box is. */
  readonly rules: readonly BoxRule[]
  /** The parts of the thread that a box belongs to, itself included. */
  readonly parts?: (editor: HTMLElement) => readonly HTMLElement[]
  /** What stands beside the editor and has a say in it. */
  readonly beside?: (editor: HTMLElement) => Beside
}

/**
 * Recognises a box by a network's table of rows.
 * @returns null when the target is in nothing editable; kind `unknown` where no row matches
 */
export function recogniseBy(
  { id: site, rules, parts, beside }: Recognition,
  target: Element,
  location: Location
): Composer | null {
  const editor = editableBox(target)
  if (!editor) return null
  const rule = firstMatch([...NEVER_A_POST, ...rules], editor, location)
  const kind: BoxKind = rule?.kind ?? "unknown"
  const isWritten = kind === "post" || kind === "reply"
  return {
    site,
    kind,
    variant: rule?.variant ?? "unknown",
    editor,
    container: composedClosest(editor, DIALOG),
    parts: (isWritten ? parts?.(editor) : null) ?? [editor],
    ...beside?.(editor)
  }
}
