import type { Reading, Segment } from "~editors/bridge"
import { childIndex } from "./offsets"

/** What an editor library adds to the common reading of its DOM. */
export type ReadingRules = {
  /** An element that belongs to the library and holds nothing that was written. */
  readonly isFiller?: (element: Element) => boolean
  /** A block by its name that stands within a line. */
  readonly isInline?: (element: Element) => boolean
  /** An element whose words stand for a person, a page or the like: typed anew they would be words alone. */
  readonly isName?: (element: Element) => boolean
  /** Characters in text nodes that belong to the library; each match is one UTF-16 unit long. */
  readonly guard?: RegExp
}

/** Elements that stand on lines of their own; by name, because asking for computed styles costs a layout per key. */
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL".split(
    " "
  )
)

/** The nearest block that a node stands in, or is, up to the editor itself. */
export function blockAround(node: Node, root: HTMLElement): Element {
  let at: Node | null = node
  while (at && at !== root && !BLOCKS.has(at.nodeName)) at = at.parentNode
  return at instanceof Element ? at : root
}

/** Byte-order marks that Quill puts around embeds: nobody wrote them, so they are not part of the text. */
const GUARD = /\uFEFF/

/** White space between block elements in a hand-written page; an editor's own spaces stand inside a block. */
const LAYOUT = /^[\t\r ]*\n[\t\n\r ]*$/

/** What editors make a link or colour of by themselves, whenever it is typed. */
const FOUND_BY_ITSELF = /^(?:[#$\uFF03]\S+|(?:https?:\/\/|www\.)\S+|[^\s@]+\.[^\s@]{2,})$/iu

/** True for words that are found in the text by the editor itself: typed anew they are the same again. */
export function isFoundByItself(words: string): boolean {
  return FOUND_BY_ITSELF.test(words.trim())
}

/** Collects lines while {@link readText} walks the tree. */
class Collector {
  text = ""
  readonly segments: Segment[] = []
  /** Within a name: nothing of it may be replaced. */
  isInName = false
  /** A line has begun and takes inline content. */
  #open = false
  #lines = 0
  /** A `<br>` that counts only if something follows it in its block. */
  #pendingBreak: Element | null = null

  /** Counts lines, so that a block can tell whether it added one. */
  get lines(): number {
    return this.#lines
  }

  #newline(): void {
    this.segments.push({
      start: this.text.length,
      end: this.text.length + 1,
      node: null,
      offset: 0,
      editable: false
    })
    this.text += "\n"
  }

  #begin(): void {
    if (this.#open) return
    if (this.#lines > 0) this.#newline()
    this.#lines += 1
    this.#open = true
  }

  #settleBreak(): void {
    if (!this.#pendingBreak) return
    this.#pendingBreak = null
    this.#newline()
  }

  /** A line feed at the end of a block only keeps its last line open, as a `<br>` there does; Draft.js adds one too. */
  #dropTrailingLineFeed(): void {
    const last = this.segments.at(-1)
    if (last?.node?.nodeType !== Node.TEXT_NODE || last.end === last.start) return
    // Asked of the node: the engine keeps the text so far in many pieces, and a look at its end would join them.
    const end = last.offset + last.end - last.start
    if ((last.node as Text).data.charAt(end - 1) !== "\n") return
    this.text = this.text.slice(0, -1)
    this.segments[this.segments.length - 1] = { ...last, end: last.end - 1 }
  }

  #empty(node: Node, offset: number): void {
    const at = this.text.length
    this.segments.push({ start: at, end: at, node, offset, editable: true })
  }

  closeLine(): void {
    if (this.#open && !this.#pendingBreak) this.#dropTrailingLineFeed()
    this.#open = false
    this.#pendingBreak = null
  }

  emptyBlock(block: Element): void {
    this.#begin()
    this.#empty(block, 0)
  }

  lineBreak(br: Element): void {
    this.#begin()
    this.#settleBreak()
    const parent = br.parentNode
    const last = this.segments.at(-1)
    const isLineEmpty = !last || (last.node === null && last.end === this.text.length)
    if (parent && isLineEmpty) this.#empty(parent, childIndex(br))
    this.#pendingBreak = br
  }

  piece(node: Node, text: string, offset: number, editable: boolean): void {
    if (text === "") return
    this.#begin()
    this.#settleBreak()
    const start = this.text.length
    this.text += text
    const end = this.text.length
    this.segments.push({ start, end, node, offset, editable: editable && !this.isInName })
  }
}

function readTextNode(node: Text, guard: RegExp, into: Collector): void {
  let offset = 0
  for (const part of node.data.split(guard)) {
    into.piece(node, part, offset, true)
    offset += part.length + 1
  }
}

function walk(parent: Node, rules: ReadingRules, into: Collector): void {
  // From sibling to sibling: a live `childNodes` takes several times as long, at every key.
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node as Text
      const isLayout = LAYOUT.test(text.data) && hasBlockBeside(text)
      if (!isLayout) readTextNode(text, rules.guard ?? GUARD, into)
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      walkElement(node as Element, rules, into)
    }
  }
}

function hasBlockBeside(text: Text): boolean {
  const beside = [text.previousSibling, text.nextSibling]
  return beside.some((node) => node instanceof Element && BLOCKS.has(node.tagName))
}

function walkElement(element: Element, rules: ReadingRules, into: Collector): void {
  const tag = element.tagName
  if (rules.isFiller?.(element) || element.getAttribute("aria-hidden") === "true") return
  if (tag === "BR") {
    into.lineBreak(element)
  } else if (tag === "IMG") {
    into.piece(element, element.getAttribute("alt") ?? "", 0, false)
  } else if (tag === "STYLE" || tag === "SCRIPT") {
    return
  } else if (element.getAttribute("contenteditable") === "false") {
    into.piece(element, element.textContent.replaceAll("\uFEFF", ""), 0, false)
  } else if (BLOCKS.has(tag) && rules.isInline?.(element) !== true) {
    into.closeLine()
    const before = into.lines
    walk(element, rules, into)
    if (into.lines === before) into.emptyBlock(element)
    into.closeLine()
  } else {
    const isOutside = !into.isInName
    if (isOutside) into.isInName = isName(element, rules)
    walk(element, rules, into)
    if (isOutside) into.isInName = false
  }
}

function isName(element: Element, rules: ReadingRules): boolean {
  if (element.tagName === "A" && !isFoundByItself(element.textContent)) return true
  return rules.isName?.(element) ?? false
}

/**
 * What an editable element holds, as its writer sees it: one `\n` between blocks and for a line break; a break that only
 * holds an empty or last line open adds none.
 *
 * @param root the editable element; never changed
 */
export function readText(root: HTMLElement, rules: ReadingRules = {}): Reading {
  const into = new Collector()
  walk(root, rules, into)
  into.closeLine()
  return { text: into.text, segments: into.segments }
}
