import type { EditorBridge } from "~editors/bridge"
import { draftJs } from "~editors/bridges/draft-js"
import { gutenberg } from "~editors/bridges/gutenberg"
import { lexical } from "~editors/bridges/lexical"
import { plain } from "~editors/bridges/plain"
import { prosemirror } from "~editors/bridges/prosemirror"
import { quill } from "~editors/bridges/quill"
import { textarea } from "~editors/bridges/textarea"

/** Every bridge; the one that takes any editable element comes last. */
const BRIDGES: readonly EditorBridge[] = [
  textarea,
  gutenberg,
  draftJs,
  lexical,
  quill,
  prosemirror,
  plain
]

/** The bridge to the editor that `root` is, or null when it is no editor at all. Cheap: asked on every focus. */
export function bridgeFor(root: HTMLElement): EditorBridge | null {
  return BRIDGES.find((bridge) => bridge.owns(root)) ?? null
}

/** True for an element that an editor library gives the focus for a moment only: Quill 1 pastes into one. */
export function isScratchpad(element: Element): boolean {
  return element.closest(".ql-clipboard") !== null
}
