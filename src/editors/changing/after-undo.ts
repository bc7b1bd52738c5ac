import { type EditorDriver, selectAtOnce, selectForSure } from "./editor-driver"
import { isActIn } from "./watch-typing"

/** A draft before a change of ours, and where its writer had the caret: UTF-16 units. */
export type Before = { readonly text: string; readonly caret: number }

/** Changes remembered for one editor; nobody undoes more of them one after the other. */
const MAX_REMEMBERED = 50

/** Watches one editor's own undo. */
type UndoWatch = {
  readonly remember: (before: Before) => void
  /** A change of ours begins: what is selected meanwhile is our doing. @returns to be called when it ends */
  readonly standBack: () => () => void
  readonly isOver: () => boolean
}

const watches = new WeakMap<HTMLElement, UndoWatch>()

/**
 * Remembers a draft before a change of ours. When the editor's own undo brings it back, the old words come selected, as they
 * were when they were replaced, and the next key would erase them: the caret goes back to its place instead.
 * @param life ends the watch; it also ends when the editor leaves the page
 */
export function rememberBefore(
  root: HTMLElement,
  driver: EditorDriver,
  before: Before,
  life: AbortSignal
): void {
  let watch = watches.get(root)
  if (!watch || watch.isOver()) {
    watch = watchUndo(root, driver, life)
    watches.set(root, watch)
  }
  watch.remember(before)
}

/** Says that a change of ours begins in an editor. @returns says that it has ended */
export function pauseUndoWatch(root: HTMLElement): () => void {
  return watches.get(root)?.standBack() ?? (() => undefined)
}

function watchUndo(root: HTMLElement, driver: EditorDriver, life: AbortSignal): UndoWatch {
  const own = new AbortController()
  const page = root.ownerDocument
  let known: readonly Before[] = []
  let text = driver.read(root).text
  /** The draft that has just come back, until its writer does something else. */
  let back: Before | null = null
  let changes = 0
  /** The old words came selected. */
  let wasSelected = false

  const end = (): void => {
    own.abort()
    mutations.disconnect()
  }
  const isGone = (): boolean => {
    if (!root.isConnected) end()
    return own.signal.aborted
  }
  const unselect = (): void => {
    if (isGone() || !back || changes > 0) return
    const reading = driver.read(root)
    const selected = driver.selected(root, reading)
    if (!selected || selected.anchor === selected.focus || reading.text !== back.text) return
    wasSelected = true
    selectAtOnce(driver, root, reading, { anchor: back.caret, focus: back.caret })
  }
  /** Draft.js may not have heard of the caret. */
  const unselectForSure = (): void => {
    unselect()
    const reading = driver.read(root)
    if (!wasSelected || !back || reading.text !== back.text) return
    void selectForSure(driver, root, { anchor: back.caret, focus: back.caret })
  }
  const onText = (): void => {
    if (changes > 0 || isGone()) return
    const now = driver.read(root).text
    if (now === text) return
    text = now
    back = known.find((each) => each.text === now) ?? null
    wasSelected = false
    unselect()
  }
  const onAct = (event: Event): void => {
    if (!back || !isActIn(root, event)) return
    // Before the editor hears of the key.
    if (event.type !== "pointerdown") unselectForSure()
    back = null
  }
  const mutations = new MutationObserver(onText)
  mutations.observe(root, { childList: true, characterData: true, subtree: true })
  const options = { capture: true, passive: true, signal: own.signal }
  root.addEventListener("input", () => void Promise.resolve().then(onText), options)
  page.addEventListener("selectionchange", unselect, options)
  for (const type of ["keydown", "beforeinput", "paste", "pointerdown"]) {
    page.defaultView?.addEventListener(type, onAct, options)
  }
  life.addEventListener("abort", end, { once: true, signal: own.signal })
  return {
    remember: (before) => {
      known = [before, ...known].slice(0, MAX_REMEMBERED)
    },
    standBack: () => {
      changes++
      back = null
      return () => {
        changes--
        if (root.isConnected) text = driver.read(root).text
      }
    },
    isOver: isGone
  }
}
