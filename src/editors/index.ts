import type { EditorBridge } from "./bridge"
import { draft } from "./draft"
import { lexical } from "./lexical"
import { plain } from "./plain"
import { prosemirror } from "./prosemirror"
import { quill } from "./quill"
import { textarea } from "./textarea"

/** Every bridge, the particular ones before the one that takes any editable element. */
const BRIDGES: readonly EditorBridge[] = [textarea, draft, lexical, quill, prosemirror, plain]

/** The bridge to the editor that `root` is, or null when it is no editor at all. Cheap: asked on every focus. */
export function bridgeFor(root: HTMLElement): EditorBridge | null {
  return BRIDGES.find((bridge) => bridge.owns(root)) ?? null
}
