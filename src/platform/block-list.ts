import { attributeOf, closest, find, findAll, matches } from "./dom"

/**
 * The block list of a Gutenberg editor (WordPress, Tumblr): every paragraph in it is an editable element of its own, and all
 * of them together are one draft. The class names are those of the library itself.
 */
const ROOT = ".block-editor-block-list__layout.is-root-container"
/** Around the root, together with a title; all there is where a site shows no root. */
const FLOW = ".block-editor-writing-flow"
const BLOCK = ".block-editor-rich-text__editable"

/** Text of a block that is no part of the draft: captions and cells, code, names of files. */
const ASIDE = "figure, figcaption, table, pre, code, [data-type='core/code']"

/** True for the block list of a Gutenberg editor. */
export function isBlockList(element: Element): boolean {
  if (!matches(element, `${ROOT}, ${FLOW}`)) return false
  return matches(element, ROOT) || find(element, ROOT) === null
}

/** The block list that `target` is, or whose text it stands in; null in a caption, in a title, and outside of any. */
export function blockListOf(target: Element): HTMLElement | null {
  const block = closest(target, BLOCK)
  const list = closest(block ?? target, `${ROOT}, ${FLOW}`)
  if (!list || !isBlockList(list)) return null
  return (block ? isText(block) : list === target) ? list : null
}

/** The editable elements that hold the draft, one a block, in the order of the draft. */
export function blocksIn(list: HTMLElement): readonly HTMLElement[] {
  return findAll(list, BLOCK).filter(isText)
}

function isText(block: HTMLElement): boolean {
  return isEditable(block) && !closest(block, ASIDE)
}

function isEditable(element: HTMLElement): boolean {
  return /^(?:true|plaintext-only|)$/.test(attributeOf(element, "contenteditable") ?? "false")
}
