import type { Details } from "~overlay/card/card-model"
import type { Mark } from "~overlay/card/card-view"

/** The pointer rests on marked words for so long before they open, in milliseconds: longer than it takes to pass over. */
const REST_MS = 180
/** The pointer has so long to get from the words to what opened, in milliseconds. */
const LEAVE_MS = 350

/** What pointing at marked words works with. */
export type PointingOptions = {
  readonly editor: () => HTMLElement
  /** The mark at a place of the window; null where there is none, and where nothing is marked. */
  readonly markAt: (x: number, y: number) => Mark | null
  readonly open: () => Details
  readonly openMark: (mark: Mark, by: "hover" | "press") => void
  readonly close: () => void
}

/** Told by the card that the pointer is over it. */
export type Pointing = { readonly onCard: () => void }

/**
 * Opens marked words when the pointer rests on them or presses them, and closes them when it leaves or somebody writes on.
 * Handles no event: whatever is pressed or typed reaches the editor as ever.
 */
export function pointAtMarks(options: PointingOptions, signal: AbortSignal): Pointing {
  const { editor, markAt, open, openMark, close } = options
  let resting: { readonly id: string; readonly timer: ReturnType<typeof setTimeout> } | null = null
  let leaving: ReturnType<typeof setTimeout> | undefined
  const disarm = () => {
    clearTimeout(resting?.timer)
    resting = null
  }
  const stay = () => {
    clearTimeout(leaving)
    leaving = undefined
  }
  const isOpen = () => open().kind === "mark"
  const onMove = (event: PointerEvent) => {
    if (event.pointerType !== "mouse" || event.buttons !== 0) return
    const now = open()
    if (now.kind === "panel") return
    const isInside = event.composedPath().includes(editor())
    const mark = isInside ? markAt(event.clientX, event.clientY) : null
    if (mark?.id !== resting?.id) disarm()
    if (now.kind === "mark") {
      if (now.mark.id === mark?.id) stay()
      else if (now.by === "hover") leaving ??= setTimeout(close, LEAVE_MS)
      return
    }
    if (!mark || resting) return
    const timer = setTimeout(() => {
      disarm()
      if (open().kind === "none") openMark(mark, "hover")
    }, REST_MS)
    resting = { id: mark.id, timer }
  }
  const onClick = (event: MouseEvent) => {
    disarm()
    if (!event.composedPath().includes(editor())) return
    const isSelecting = editor().ownerDocument.getSelection()?.isCollapsed === false
    const mark = isSelecting ? null : markAt(event.clientX, event.clientY)
    stay()
    if (mark) openMark(mark, "press")
  }
  const onDown = (event: PointerEvent) => {
    disarm()
    if (isOpen() && !markAt(event.clientX, event.clientY)) close()
  }
  const onKey = (event: KeyboardEvent) => {
    disarm()
    const isModifier = /^(?:Alt|AltGraph|Control|Meta|Shift)$/.test(event.key)
    // The shortcut begins with keys of its own.
    if (isOpen() && !isModifier && !event.altKey) close()
  }
  const page = editor().ownerDocument
  const listen = <K extends keyof DocumentEventMap>(
    type: K,
    listener: (event: DocumentEventMap[K]) => void
  ) => {
    const heard = (event: DocumentEventMap[K]) => {
      if (event.isTrusted) listener(event)
    }
    page.addEventListener(type, heard, { capture: true, passive: true, signal })
  }
  listen("pointermove", onMove)
  listen("click", onClick)
  listen("pointerdown", onDown)
  listen("keydown", onKey)
  signal.addEventListener("abort", () => {
    disarm()
    stay()
  })
  return { onCard: stay }
}
