import type { EditorBridge } from "./bridge"
import { draft } from "~editors/bridges/draft"
import { lexical } from "~editors/bridges/lexical"
import { plain } from "~editors/bridges/plain"
import { prosemirror } from "~editors/bridges/prosemirror"
import { quill } from "~editors/bridges/quill"
import { textarea } from "~editors/bridges/textarea"

/** Every bridge, the particular ones before the one that takes any editable element. */
const BRIDGES: readonly EditorBridge[] = [textarea, draft, lexical, quill, prosemirror, plain]

/** The bridge to the editor that `root` is, or null when it is no editor at all. Cheap: asked on every focus. */
export function bridgeFor(root: HTMLElement): EditorBridge | null {
  return BRIDGES.find((bridge) => bridge.owns(root)) ?? null
}
