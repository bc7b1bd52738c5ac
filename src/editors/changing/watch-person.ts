import { ACTS, isActIn } from "./watch-typing"

/** Somebody at an editor, while a change of ours is under way there. */
export type Person = {
  /** True when they have acted since. */
  readonly hasActed: () => boolean
  /** Resolves when they act. */
  readonly acts: Promise<void>
  readonly leave: () => void
}

/**
 * Watches whether somebody acts in an editor.
 * @param onAct called at the first key, paste, pointer or composed word, before the editor hears of it: what was selected
 * for the change can be given up in time, so that the letter lands where its writer has the caret
 */
export function watchPerson(root: HTMLElement, onAct: (event: Event) => void): Person {
  const life = new AbortController()
  let hasActed = false
  let resolve: () => void = () => undefined
  const acts = new Promise<void>((done) => {
    resolve = done
  })
  const listener = (event: Event): void => {
    if (hasActed || !isActIn(root, event)) return
    hasActed = true
    onAct(event)
    resolve()
  }
  const view = root.ownerDocument.defaultView
  for (const type of ACTS) {
    // Text that comes without a key may have to be put elsewhere.
    const passive = type !== "beforeinput"
    view?.addEventListener(type, listener, { capture: true, passive, signal: life.signal })
  }
  return { hasActed: () => hasActed, acts, leave: () => life.abort() }
}

/** Plain text that the browser is about to put in, and that can be put in elsewhere. */
export function isTyped(event: Event): event is InputEvent & { readonly data: string } {
  return (
    event instanceof InputEvent &&
    event.type === "beforeinput" &&
    event.inputType === "insertText" &&
    event.cancelable &&
    Boolean(event.data)
  )
}
