import { type Block, type BlockCaret, createBlockModel, newBlock } from "./block-model"
import type { MountEditor } from "./playground-editor"
import { given, setAttributes } from "./set-attributes"

/** Stands in an empty block, so that it has a line. */
const PADDING = "\uFEFF"

/** A block's text as nodes: a `<br>` for a line break, and one more where the text ends with a break. */
function nodesOf(text: string, page: Document): readonly Node[] {
  if (text === "") return [page.createTextNode(PADDING)]
  const nodes = text.split("\n").flatMap((line, at): Node[] => {
    const br = page.createElement("br")
    br.setAttribute("data-rich-text-line-break", "true")
    return [...(at > 0 ? [br] : []), ...(line === "" ? [] : [page.createTextNode(line)])]
  })
  const padding = page.createElement("br")
  padding.setAttribute("data-rich-text-padding", "true")
  return text.endsWith("\n") ? [...nodes, padding] : nodes
}

function lengthOf(node: Node): number {
  return node.nodeName === "BR" ? 1 : (node.textContent ?? "").replaceAll(PADDING, "").length
}

/** What the browser has made of a block. */
function textOf(element: Element): string {
  const nodes = [...element.childNodes]
  return nodes
    .map((node, at) => {
      if (node.nodeName !== "BR") return (node.textContent ?? "").replaceAll(PADDING, "")
      const isOwn = (node as Element).hasAttribute("data-rich-text-line-break")
      return isOwn || at < nodes.length - 1 ? "\n" : ""
    })
    .join("")
}

/** UTF-16 units of a block's text before a place in it. */
function offsetIn(element: Element, node: Node, offset: number): number {
  if (node === element) {
    return [...element.childNodes].slice(0, offset).reduce((sum, each) => sum + lengthOf(each), 0)
  }
  let before = 0
  for (const each of element.childNodes) {
    if (each.contains(node)) {
      return before + (node.textContent ?? "").slice(0, offset).replaceAll(PADDING, "").length
    }
    before += lengthOf(each)
  }
  return before
}

function pointIn(element: Element, offset: number): readonly [Node, number] {
  let left = offset
  for (const node of element.childNodes) {
    const length = lengthOf(node)
    if (node.nodeType === Node.TEXT_NODE && left <= length) return [node, left]
    if (left === 0) break
    left -= length
  }
  const at = [...element.childNodes].findIndex((_, index, nodes) => {
    const before = nodes.slice(0, index).reduce((sum, each) => sum + lengthOf(each), 0)
    return before === offset
  })
  return [element, at < 0 ? element.childNodes.length : at]
}

/** Puts nodes in the place of those that differ, as the library does: what is right already stays. */
function patch(element: Element, wanted: readonly Node[]): void {
  wanted.forEach((node, at) => {
    const here = element.childNodes[at]
    if (!here) element.append(node)
    else if (!here.isEqualNode(node)) here.replaceWith(node)
  })
  while (element.childNodes.length > wanted.length) element.lastChild!.remove()
}

/**
 * A stand-in for Gutenberg (`@wordpress/block-editor` with a paragraph block), whose 500 MB no contributor should have to
 * install: its structure and class names, one editable a block, a store that reads the browser's input, splits and joins
 * blocks on keys, draws in a microtask as React does, and has a history of its own.
 */
export const mountGutenberg: MountEditor = (host, options) => {
  // Also in a frame.
  const page = host.ownerDocument
  const flow = page.createElement("div")
  flow.className = "block-editor-writing-flow"
  const list = page.createElement("div")
  list.className = "is-root-container is-layout-flow block-editor-block-list__layout"
  flow.append(list)
  host.append(flow)
  const elements = new Map<string, HTMLElement>()
  let isDrawn = true
  let isComposing = false
  let isReading = false

  const model = createBlockModel(() => {
    queueMicrotask(draw)
    // What was typed stands in the page already.
    if (!isReading) isDrawn = false
    options.onChange()
  })
  const elementOf = ({ id }: Block): HTMLElement => {
    const known = elements.get(id)
    if (known) return known
    const element = page.createElement("p")
    element.className =
      "block-editor-rich-text__editable block-editor-block-list__block wp-block wp-block-paragraph rich-text"
    setAttributes(element, {
      ...{ role: "document", contenteditable: "true", id },
      ...{ "aria-multiline": "true", "aria-label": options.label, "data-type": "core/paragraph" },
      ...{ "data-block": id, ...given(options.attributes ?? {}) }
    })
    elements.set(id, element)
    return element
  }
  function draw(): void {
    isDrawn = true
    const { blocks, caret } = model.draft()
    const wanted = blocks.map(elementOf)
    for (const element of [...list.children]) {
      if (!wanted.includes(element as HTMLElement)) element.remove()
    }
    blocks.forEach((block, at) => {
      const element = wanted[at]!
      if (list.children[at] !== element) list.insertBefore(element, list.children[at] ?? null)
      if (!isComposing) patch(element, nodesOf(block.text, page))
      element.toggleAttribute("data-empty", block.text === "")
    })
    if (caret && !isComposing) showCaret(caret)
  }
  function showCaret({ id, start, end }: BlockCaret): void {
    const element = elements.get(id)
    const { activeElement } = page
    if (!element || !activeElement || !flow.contains(activeElement)) {
      // The block that had the focus is gone.
      if (!element || activeElement !== page.body || !hadFocus) return
    }
    if (page.activeElement !== element) element.focus({ preventScroll: true })
    page.getSelection()?.setBaseAndExtent(...pointIn(element, start), ...pointIn(element, end))
  }
  let hadFocus = false
  flow.addEventListener("focusin", () => {
    hadFocus = true
  })
  page.addEventListener("pointerdown", ({ target }) => {
    if (!flow.contains(target as Node)) hadFocus = false
  })
  const blockOf = (node: Node | null): HTMLElement | null =>
    [...elements.values()].find((each) => each.isConnected && node && each.contains(node)) ?? null
  const caretNow = (): BlockCaret | null => {
    const selection = page.getSelection()
    const element = blockOf(selection?.anchorNode ?? null)
    if (!selection?.anchorNode || !selection.focusNode || !element) return null
    if (!element.contains(selection.focusNode)) return null
    const one = offsetIn(element, selection.anchorNode, selection.anchorOffset)
    const other = offsetIn(element, selection.focusNode, selection.focusOffset)
    return { id: element.id, start: Math.min(one, other), end: Math.max(one, other) }
  }
  const onSelection = (): void => {
    if (isDrawn && !isComposing) model.select(caretNow())
  }
  page.addEventListener("selectionchange", onSelection)
  const read = (element: HTMLElement): void => {
    const end = caretNow()?.end ?? 0
    isReading = true
    model.type(element.id, textOf(element), { id: element.id, start: end, end })
    isReading = false
  }
  list.addEventListener("input", ({ target }) => {
    const element = blockOf(target as Node)
    if (element && !isComposing) read(element)
  })
  list.addEventListener("compositionstart", () => {
    isComposing = true
  })
  list.addEventListener("compositionend", ({ target }) => {
    isComposing = false
    const element = blockOf(target as Node)
    if (element) read(element)
  })
  /** Other text over what is selected in one block. @param isTyped merged with the typing around it */
  const put = (text: string, isTyped: boolean): void => {
    const { blocks, caret } = model.draft()
    const at = blocks.findIndex(({ id }) => id === caret?.id)
    const block = blocks[at]
    if (!caret || !block) return
    const [head, tail] = [block.text.slice(0, caret.start), block.text.slice(caret.end)]
    const lines = text.split("\n")
    if (isTyped || lines.length === 1) {
      const end = head.length + text.length
      const changed = { ...block, text: head + text + tail }
      const places = { id: block.id, start: end, end }
      model.change({ blocks: blocks.with(at, changed), caret: places })
      return
    }
    const first = { ...block, text: head + lines[0]! }
    const others = lines.slice(1).map(newBlock)
    const last = others.at(-1)!
    const end = last.text.length
    others[others.length - 1] = { ...last, text: last.text + tail }
    model.change({
      blocks: [...blocks.slice(0, at), first, ...others, ...blocks.slice(at + 1)],
      caret: { id: last.id, start: end, end }
    })
  }
  /** A block and the next become one; an empty one goes instead, and the other stays what it is. */
  const join = (at: number): void => {
    const { blocks } = model.draft()
    const [one, other] = [blocks[at], blocks[at + 1]]
    if (!one || !other) return
    const end = one.text.length
    const kept = one.text === "" ? other : { ...one, text: one.text + other.text }
    model.change({
      blocks: [...blocks.slice(0, at), kept, ...blocks.slice(at + 2)],
      caret: { id: kept.id, start: end, end }
    })
  }
  const moveTo = (block: Block | undefined, where: "start" | "end"): void => {
    if (!block) return
    const offset = where === "start" ? 0 : block.text.length
    model.select({ id: block.id, start: offset, end: offset })
    showCaret({ id: block.id, start: offset, end: offset })
  }
  const onKey = (event: KeyboardEvent): boolean => {
    const { key, keyCode, shiftKey } = event
    const hasControl = event.ctrlKey || event.metaKey
    if (hasControl && key.toLowerCase() === "z") {
      if (shiftKey) model.redo()
      else model.undo()
      return true
    }
    const caret = caretNow()
    if (isDrawn) model.select(caret)
    const { blocks } = model.draft()
    const at = blocks.findIndex(({ id }) => id === caret?.id)
    const length = blocks[at]?.text.length ?? 0
    const isCollapsed = caret !== null && caret.start === caret.end
    // Beyond a block the caret goes by the script's doing; Control+Home and End are a convenience of this page.
    if (hasControl && key === "Home" && !shiftKey) moveTo(blocks[0], "start")
    else if (hasControl && key === "End" && !shiftKey) moveTo(blocks.at(-1), "end")
    else if (!caret) return false
    else if (keyCode === 13) put("\n", shiftKey)
    else if (keyCode === 8 && isCollapsed && caret.start === 0) join(at - 1)
    else if (keyCode === 46 && isCollapsed && caret.end === length) join(at)
    else if (key === "ArrowDown" && !shiftKey && at + 1 < blocks.length) {
      moveTo(blocks[at + 1], "start")
    } else if (key === "ArrowUp" && !shiftKey && at > 0) moveTo(blocks[at - 1], "end")
    else if (key === "ArrowLeft" && !shiftKey && isCollapsed && caret.start === 0 && at > 0) {
      moveTo(blocks[at - 1], "end")
    } else if (key === "ArrowRight" && !shiftKey && isCollapsed && caret.end === length) {
      moveTo(blocks[at + 1], "start")
      return at + 1 < blocks.length
    } else return false
    return true
  }
  flow.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return
    if (onKey(event)) event.preventDefault()
  })
  flow.addEventListener("beforeinput", (event) => {
    if (event.inputType.startsWith("history")) event.preventDefault()
  })
  flow.addEventListener("paste", (event) => {
    event.preventDefault()
    if (isDrawn) model.select(caretNow())
    put(event.clipboardData?.getData("text/plain").replaceAll("\r", "") ?? "", false)
  })
  draw()
  const focus = (): void => {
    const { blocks, caret } = model.draft()
    const block = blocks.find(({ id }) => id === caret?.id) ?? blocks.at(-1)!
    elementOf(block).focus()
    showCaret(caret ?? { id: block.id, start: block.text.length, end: block.text.length })
  }
  // What the page around it focuses is the draft, not its list.
  list.focus = focus
  return {
    element: list,
    model: model.text,
    setText: model.load,
    insertMention: null,
    destroy: () => {
      page.removeEventListener("selectionchange", onSelection)
      flow.remove()
    }
  }
}

/** What the frame of an editor holds before the editor comes. */
const CANVAS = `<!doctype html><html><head><meta charset="utf-8"></head>
<body class="block-editor-iframe__body editor-styles-wrapper"></body></html>`

/** The same in a frame without an address of its own, as WordPress draws it since 7.1. */
export const mountGutenbergFramed: MountEditor = (host, options) => {
  const frame = document.createElement("iframe")
  frame.name = "editor-canvas"
  frame.src = URL.createObjectURL(new Blob([CANVAS], { type: "text/html" }))
  frame.style.cssText = "width: 100%; height: 300px"
  let inner: ReturnType<MountEditor> | null = null
  frame.addEventListener("load", () => {
    const body = frame.contentDocument?.body
    if (body && !inner) inner = mountGutenberg(body, options)
  })
  host.append(frame)
  return {
    element: frame,
    model: () => inner?.model() ?? "",
    setText: (text) => inner?.setText(text),
    insertMention: null,
    destroy: () => frame.remove()
  }
}
