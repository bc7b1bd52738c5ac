import { blockListOf, blocksIn, isBlockList } from "~platform/block-list"

import type { Point } from "./offsets"

/** Where a selection begins and ends; `focus` is the end that moves. */
export type SelectionPoints = { readonly anchor: Point; readonly focus: Point }

/** Newer than the DOM library's types: Chromium 137, Firefox 142. */
type ComposedSelection = {
  readonly getComposedRanges?: (options: {
    readonly shadowRoots: readonly ShadowRoot[]
  }) => readonly StaticRange[]
}

/** Chromium has long had this one; without it a selection inside a shadow root cannot be seen. */
type SelectingRoot = { readonly getSelection?: () => Selection | null }

function pointsOf(selection: Selection | null): SelectionPoints | null {
  if (!selection?.anchorNode || !selection.focusNode) return null
  return {
    anchor: { node: selection.anchorNode, offset: selection.anchorOffset },
    focus: { node: selection.focusNode, offset: selection.focusOffset }
  }
}

/**
 * The selection as far as it lies inside `root`, also when that stands in an open shadow root.
 *
 * @returns null when the selection is elsewhere
 */
export function selectionIn(root: HTMLElement): SelectionPoints | null {
  const selection = root.ownerDocument.getSelection()
  const home = root.getRootNode()
  let points = pointsOf(selection)
  if (home instanceof ShadowRoot && selection) {
    const composed = (selection as unknown as ComposedSelection).getComposedRanges?.({
      shadowRoots: [home]
    })[0]
    const inner = (home as unknown as SelectingRoot).getSelection?.()
    if (inner) points = pointsOf(inner)
    else if (composed) {
      points = {
        anchor: { node: composed.startContainer, offset: composed.startOffset },
        focus: { node: composed.endContainer, offset: composed.endOffset }
      }
    }
  }
  if (!points) return null
  const isInside = root.contains(points.anchor.node) && root.contains(points.focus.node)
  return isInside ? points : null
}

/** The element that takes the keys of an editor: the editor, or that of its blocks in which the selection stands. */
function takesKeys(root: HTMLElement): HTMLElement | undefined {
  if (!isBlockList(root)) return root
  const node = selectionIn(root)?.focus.node
  const blocks = blocksIn(root)
  return blocks.find((block) => node && block.contains(node)) ?? blocks.at(-1)
}

/** Gives an editor the focus, without scrolling; leaves the selection to whoever sets it. */
export function focusEditor(root: HTMLElement): void {
  const { activeElement } = root.getRootNode() as Document | ShadowRoot
  if (activeElement === root || (activeElement && blockListOf(activeElement) === root)) return
  takesKeys(root)?.focus({ preventScroll: true })
}
