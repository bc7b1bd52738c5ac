import type { Page } from "puppeteer-core"

/** What a page's own listeners can be told of. */
const TYPES = [
  ...["pointerover", "pointerenter", "pointermove", "pointerdown", "pointerup", "pointerout"],
  ...["pointerleave", "pointerrawupdate", "gotpointercapture", "lostpointercapture"],
  ...["mouseover", "mouseenter", "mousemove", "mousedown", "mouseup", "mouseout", "mouseleave"],
  ...["click", "dblclick", "auxclick", "contextmenu", "wheel", "scroll", "scrollend"],
  ...["keydown", "keypress", "keyup", "beforeinput", "input", "change"],
  ...["focus", "focusin", "blur", "focusout", "selectstart", "selectionchange"],
  ...["animationstart", "animationend", "transitionrun", "transitionend", "toggle", "beforetoggle"],
  ...["dragstart", "DOMActivate", "copy"]
]

/** Listens to everything on window, document and body, both ways, and notes each event that names a node of ours. */
export async function spyOnEvents(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate((types) => {
    const seen = new Set<string>()
    ;(window as unknown as { spied: Set<string> }).spied = seen
    const names = ["target", "relatedTarget", "originalTarget", "explicitOriginalTarget"]
    const isOurs = (node: unknown): boolean => {
      if (!(node instanceof Node)) return false
      const root = node.getRootNode()
      return root instanceof ShadowRoot && root.mode === "closed"
    }
    for (const target of [window, document, document.body]) {
      for (const type of types) {
        for (const capture of [true, false]) {
          target.addEventListener(
            type,
            (event) => {
              const event_ = event as unknown as Record<string, unknown>
              for (const name of [...names, "rangeParent"]) {
                if (isOurs(event_[name])) seen.add(`${type}.${name} is a node in the card`)
              }
              const path = event.composedPath()[0]
              const isHost = path instanceof HTMLElement && path.popover === "manual"
              // Of these a page may hear, as they name the element alone, which it sees anyway.
              const isHarmless = ["toggle", "beforetoggle", "pointerrawupdate"].includes(type)
              if (isHost && !isHarmless) seen.add(`${type} in the card`)
            },
            { capture }
          )
        }
      }
    }
  }, TYPES)
  return () => page.evaluate(() => [...(window as unknown as { spied: Set<string> }).spied])
}

/** What a page learns of the card by looking for words and by selecting; empty when nothing. */
export function lookForCard(page: Page, words: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    type Finder = (text: string, ...options: boolean[]) => boolean
    const { find } = window as unknown as { find: Finder }
    const learned: string[] = []
    const note = (how: string, node: Node | null | undefined) => {
      const root = node?.getRootNode()
      if (root instanceof ShadowRoot && root.mode === "closed")
        learned.push(`${how} gives the root`)
    }
    const selection = getSelection()!
    const noteSelection = (how: string) => {
      note(how, selection.anchorNode)
      note(how, selection.focusNode)
      const text = selection.toString()
      for (const word of wanted) if (text.includes(word)) learned.push(`${how} selects “${word}”`)
    }
    for (const word of wanted) {
      if (find(word, false, false, true, false, true, false)) learned.push(`find “${word}”`)
      noteSelection("find")
    }
    document.execCommand("selectAll")
    noteSelection("selectAll")
    const host = document.querySelector("div[popover=manual]")!
    for (const node of [document.documentElement, host.parentElement!, host]) {
      selection.selectAllChildren(node)
      noteSelection("selectAllChildren")
      for (let step = 0; step < 20; step++) {
        for (const unit of ["character", "word", "line"]) {
          selection.modify("extend", step % 2 === 0 ? "forward" : "backward", unit)
          noteSelection(`modify by ${unit}`)
        }
      }
    }
    const { left, top, right, bottom } = host.getBoundingClientRect()
    type Points = {
      caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node | null } | null
      caretRangeFromPoint?: (x: number, y: number) => Range | null
    }
    const points = document as unknown as Points
    for (let x = left + 1; x < right; x += 16) {
      for (let y = top + 1; y < bottom; y += 8) {
        note("caretPositionFromPoint", points.caretPositionFromPoint?.(x, y)?.offsetNode)
        note("caretRangeFromPoint", points.caretRangeFromPoint?.(x, y)?.startContainer)
        for (const node of document.elementsFromPoint(x, y)) note("elementsFromPoint", node)
      }
    }
    for (const { effect } of document.getAnimations()) {
      note("getAnimations", (effect as KeyframeEffect | null)?.target)
    }
    return [...new Set(learned)]
  }, words)
}
