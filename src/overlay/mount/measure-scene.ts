import { selectionIn } from "~editors/reading/selection-in"
import { isInDialog } from "~overlay/page/is-in-dialog"
import { contains, findAll, rectOf } from "~platform/dom"
import { composedParent } from "~sites/composed-tree"
import type { Box } from "./place-card"
import type { Composer, SiteAdapter } from "~sites/adapter"

/** A dialog wider than this share of the window is its cover, not its box. */
const COVER_SHARE = 0.9

/** Distance kept from the edges of the window, in CSS pixels. */
const MARGIN = 8

/** Where the card may be: the window. The host is in the top layer, where nothing clips it. */
export function roomIn(page: Document): Box {
  const { clientWidth, clientHeight } = page.documentElement
  const zoom = zoomOf(page.documentElement)
  return {
    left: MARGIN,
    top: MARGIN,
    right: clientWidth * zoom - MARGIN,
    bottom: clientHeight * zoom - MARGIN
  }
}

/** Newer than the oldest Chromium that is supported: 128. */
type Zoomed = { readonly currentCSSZoom?: number }

/** How often the page's own styles magnify an element, ancestors included; rectangles are measured magnified. */
export function zoomOf(element: Element): number {
  return (element as Zoomed).currentCSSZoom ?? 1
}

/** The composer's own things that the card must leave free: submit, count, toolbar. */
export function clearElements(composer: Composer, adapter: SiteAdapter): readonly Element[] {
  return [...new Set([...adapter.submits(composer), ...adapter.keepClear(composer)])]
}

/** Everything the card must leave free. @param inner see {@link clearElements}; the caret's line comes on top */
export function clearBoxes(composer: Composer, inner: readonly Element[]): readonly Box[] {
  const caret = caretLine(composer.editor)
  return [...inner.map(boxOf).filter(isDrawn), ...(caret ? [caret] : [])]
}

/** Controls that a person may want to press in the dialog they write in. */
const CONTROLS = "button, [role='button'], a[href], input, select, [role='tab']"
/** A dialog with more controls is a whole page. */
const MAX_CONTROLS = 60

/** The other controls of the composer's dialog. */
export function controlBoxes({ container }: Composer): readonly Box[] {
  const found = findAll(container, CONTROLS).slice(0, MAX_CONTROLS)
  return found.map(boxOf).filter(isDrawn)
}

/**
 * The composer as it is seen: the smallest box around the editor and its buttons, or the dialog.
 * @param inner see {@link clearElements}
 */
export function composerBox(composer: Composer, inner: readonly Element[]): Box {
  const { container, editor } = composer
  const page = editor.ownerDocument.documentElement
  if (container && isInDialog(composer)) {
    const box = boxOf(container)
    if (box.right - box.left < page.clientWidth * zoomOf(page) * COVER_SHARE) return box
  }
  let at: Node = editor
  while (!inner.every((element) => contains(at, element))) {
    const parent = composedParent(at)
    if (!parent || parent === page || parent === container) break
    at = parent
  }
  return boxOf(at instanceof Element ? at : editor)
}

/** The editor's text as it is seen: what of it is in view. */
export function textBox(editor: HTMLElement): Box {
  const box = boxOf(editor)
  if (editor instanceof HTMLTextAreaElement) return box
  const range = editor.ownerDocument.createRange()
  range.selectNodeContents(editor)
  const text = range.getBoundingClientRect()
  if (text.height === 0) return box
  return {
    ...box,
    top: Math.max(box.top, Math.min(text.top, box.bottom)),
    bottom: Math.min(box.bottom, Math.max(text.bottom, box.top))
  }
}

/** The whole line that the caret stands in; a textarea does not tell, so all of it. */
function caretLine(editor: HTMLElement): Box | null {
  const box = boxOf(editor)
  if (editor instanceof HTMLTextAreaElement) return box
  const caret = selectionIn(editor)?.focus
  if (!caret) return null
  const range = editor.ownerDocument.createRange()
  range.setStart(caret.node, caret.offset)
  const rects = range.getClientRects()
  const line = rects.item(rects.length - 1) ?? lineOf(caret.node)
  return line ? { ...box, top: line.top, bottom: line.bottom } : null
}

/** An empty line has no rectangle of its own: its block's does. */
function lineOf(node: Node): DOMRect | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.getBoundingClientRect() ?? null
}

function boxOf(element: Element): Box {
  const { left, top, right, bottom } = rectOf(element)
  return { left, top, right, bottom }
}

function isDrawn({ left, top, right, bottom }: Box): boolean {
  return right > left && bottom > top
}
