import { selectionIn } from "~editors/reading/selection-in"
import { isInDialog } from "~overlay/page/is-in-dialog"
import { contains, findAll, rectOf } from "~platform/dom"
import { composedParent } from "~sites/composed-tree"
import type { Box } from "./boxes"
import type { Composer, SiteAdapter } from "~sites/adapter"

/** A dialog wider than this share of the window is its cover, not its box. */
const COVER_SHARE = 0.9

/** Distance kept from the edges of the window, in CSS pixels. */
const MARGIN = 8

/** Where the card may be: the window. The host is in the top layer, where nothing clips it. */
export function roomIn(page: Document): Box {
  const { clientWidth, clientHeight } = page.documentElement
  const zoom = zoomOf(page.documentElement)
  // A phone's keyboard takes its part of the window; a magnified one shows only a part of it, and is scrolled about.
  const { visualViewport } = page.defaultView ?? {}
  const isKeyboard = visualViewport && Math.abs(visualViewport.scale - 1) < 0.01
  const seen = isKeyboard ? visualViewport.offsetTop + visualViewport.height : Infinity
  return {
    left: MARGIN,
    top: MARGIN,
    right: clientWidth * zoom - MARGIN,
    bottom: Math.min(clientHeight * zoom, seen) - MARGIN
  }
}

/** Newer than the oldest Chromium that is supported: 128. */
type Zoomed = { readonly currentCSSZoom?: number }

/** How often the page's own styles magnify an element, ancestors included; rectangles are measured magnified. */
export function zoomOf(element: Element): number {
  return (element as Zoomed).currentCSSZoom ?? 1
}

/**
 * The composer's own things that the card must leave free: submit, count, tools. Of a toolbar its tools: between them there
 * is room.
 */
export function clearElements(composer: Composer, adapter: SiteAdapter): readonly Element[] {
  const all = [...new Set([...adapter.submits(composer), ...adapter.keepClear(composer)])]
  return [
    ...new Set(
      all.flatMap((element) => {
        const inner = findAll(element, CLEAR).filter((each) => !all.includes(each))
        const isBar = all.some((each) => each !== element && contains(element, each))
        return inner.length > 0 ? inner : isBar ? [] : [element]
      })
    )
  ]
}

/** Everything the card must leave free. @param inner see {@link clearElements}; the caret's line comes on top */
export function clearBoxes(composer: Composer, inner: readonly Element[]): readonly Box[] {
  const caret = caretLine(composer.editor)
  return [...inner.map(boxOf).filter(isDrawn), ...(caret ? [caret] : [])]
}

/** Controls that a person may want to press around the box they write in. */
const CONTROLS = "button, [role='button'], a[href], input, select, [role='tab'], img"
/** What of a toolbar must be left free. */
const CLEAR = "button, [role='button'], a[href], input, select, [role='tab'], [role='progressbar']"
/** A scope with more controls, or more text, is a whole page; those near the box come first in it. */
const MAX_LOOKED_AT = 400
/** A character count that comes with the first key takes so much before submit, in CSS pixels. */
const COUNT_WIDTH = 64

/** What else stands in and around the composer: controls and words, and the room that a count will take. */
export function usedBoxes(composer: Composer, adapter: SiteAdapter): readonly Box[] {
  const { editor, container } = composer
  const scope = container ?? adapter.scope(composer)
  const isOutside = (element: Node) => !contains(editor, element)
  const controls = findAll(scope, CONTROLS).filter(isOutside).slice(0, MAX_LOOKED_AT)
  const counts = adapter
    .submits(composer)
    .map(boxOf)
    .map((box) => ({ ...box, left: box.left - COUNT_WIDTH }))
  return [
    ...controls.map(boxOf),
    ...(scope instanceof Node ? wordBoxes(scope, editor) : []),
    ...counts
  ].filter(isDrawn)
}

/** Where the words in a scope stand, the editor's left out. */
function wordBoxes(scope: Node, editor: Node): readonly Box[] {
  const page = editor.ownerDocument ?? document
  const walker = page.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
  const range = page.createRange()
  const boxes: Box[] = []
  let looked = 0
  for (let node = walker.nextNode(); node && looked < MAX_LOOKED_AT; node = walker.nextNode()) {
    if (!/\S/.test(node.nodeValue ?? "") || contains(editor, node)) continue
    looked++
    range.selectNodeContents(node)
    boxes.push(boxOf(range))
  }
  return boxes
}

/** The editor as far as it is drawn. */
export function editorBox(editor: HTMLElement): Box {
  return boxOf(editor)
}

/** The first line of marked words; null where they are not drawn. */
export function lineBox(range: Range): Box | null {
  const rects = Array.from(range.getClientRects()).filter(({ width }) => width > 0)
  return rects[0] ? boxOf(rects[0]) : null
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

function boxOf(drawn: Element | Range | DOMRect): Box {
  const rect =
    drawn instanceof Element
      ? rectOf(drawn)
      : drawn instanceof Range
        ? drawn.getBoundingClientRect()
        : drawn
  const { left, top, right, bottom } = rect
  return { left, top, right, bottom }
}

function isDrawn({ left, top, right, bottom }: Box): boolean {
  return right > left && bottom > top
}
