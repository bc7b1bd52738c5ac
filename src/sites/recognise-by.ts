import type { NetworkId } from "~networks/index"
import type { BoxKind, Composer } from "~sites/adapter"
import { type BoxRule, DIALOG, firstMatch, NEVER_A_POST } from "~sites/box-rule"
import { composedClosest } from "~sites/composed-tree"
import { editableBox } from "~sites/editable-box"

/**
 * Recognises a box by a network's table of rows.
 * @param parts gives the parts of the thread that the box belongs to, itself included
 * @returns null when the target is in nothing editable; kind `unknown` where no row matches
 */
export function recogniseBy(
  site: NetworkId,
  rules: readonly BoxRule[],
  target: Element,
  location: Location,
  parts: (box: HTMLElement) => readonly HTMLElement[] = (box) => [box]
): Composer | null {
  const editor = editableBox(target)
  if (!editor) return null
  const rule = firstMatch([...NEVER_A_POST, ...rules], editor, location)
  const kind: BoxKind = rule?.kind ?? "unknown"
  return {
    site,
    kind,
    variant: rule?.variant ?? "unknown",
    editor,
    container: composedClosest(editor, DIALOG),
    parts: kind === "post" || kind === "reply" ? parts(editor) : [editor]
  }
}
