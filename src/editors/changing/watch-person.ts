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
export function watchPerson(root: HTMLElement, onAct: () => void): Person {
  const life = new AbortController()
  let hasActed = false
  let resolve: () => void = () => undefined
  const acts = new Promise<void>((done) => {
    resolve = done
  })
  const listener = (event: Event): void => {
    if (hasActed || !isActIn(root, event)) return
    hasActed = true
    onAct()
    resolve()
  }
  const view = root.ownerDocument.defaultView
  const options = { capture: true, passive: true, signal: life.signal }
  for (const type of ACTS) view?.addEventListener(type, listener, options)
  return { hasActed: () => hasActed, acts, leave: () => life.abort() }
}
