import { isOwnCommand } from "./browser-commands"

/** What is known of the typing in one editor; times are `performance.now()` milliseconds. */
export type Typing = {
  /** A word that an input method is composing; null when none is. */
  readonly composition: Composition | null
  /** When the text last changed by input of any kind, or somebody acted so that it may. */
  readonly lastInputAt: number
}

type Composition = {
  /** When the input method was last heard of. */
  readonly heardAt: number
  /** Begun by the browser itself, not by a script of the page. */
  readonly isReal: boolean
}

/** An input method that is silent for longer counts as done: some never say that they are. In milliseconds. */
export const MAX_SILENT_COMPOSITION_MS = 4_000

/** Events by which somebody acts in an editor. */
export const ACTS = [
  ...["keydown", "beforeinput", "input", "compositionstart"],
  ...["paste", "cut", "drop", "pointerdown"]
] as const

/** Acts that may change the text, before any input says so. */
const CHANGING_ACTS: ReadonlySet<string> = new Set(["keydown", "paste", "cut", "drop"])

const MODIFIERS = new Set(["Alt", "AltGraph", "CapsLock", "Control", "Fn", "Meta", "Shift"])

const states = new WeakMap<HTMLElement, Typing>()

let acts = 0

/**
 * How often somebody has acted in an editor that is watched: a change that was asked for before the last time must not
 * be made any more.
 */
export function actsSoFar(): number {
  return acts
}

/** True when an event is somebody's doing in `root`: neither our own command nor a script's event, nor a bare Shift. */
export function isActIn(root: HTMLElement, event: Event): boolean {
  if (isOwnCommand() || !event.composedPath().includes(root)) return false
  if (event.type === "compositionstart") return true
  return event.isTrusted && !(event instanceof KeyboardEvent && MODIFIERS.has(event.key))
}

/**
 * Watches the typing in one editor until `signal` aborts. Without it a replacement knows neither whether an input method is
 * composing nor how recent the last change is, and waits for the whole merge window.
 */
export function watchTyping(root: HTMLElement, signal: AbortSignal): void {
  const update = (change: Partial<Typing>): void => {
    const known = states.get(root) ?? { composition: null, lastInputAt: -Infinity }
    states.set(root, { ...known, ...change })
  }
  update({})
  const options = { signal, capture: true, passive: true }
  const onAct = (event: Event): void => {
    if (isActIn(root, event)) acts++
    if (event.isTrusted && isOutsideComposition(event) && typingIn(root)?.composition?.isReal) {
      update({ composition: null })
    }
    // Editors that carry a change out themselves cancel `beforeinput`, the key or the paste, and no `input` follows.
    const isInput = event.type === "beforeinput" || event.type === "input"
    if (isInput || (CHANGING_ACTS.has(event.type) && isActIn(root, event))) noteInput(root)
  }
  for (const type of ACTS) root.addEventListener(type, onAct, options)
  const onComposing = ({ isTrusted }: Event): void => {
    update({ composition: { heardAt: performance.now(), isReal: isTrusted } })
  }
  root.addEventListener("compositionstart", onComposing, options)
  root.addEventListener("compositionupdate", onComposing, options)
  const onEnd = (): void => update({ composition: null, lastInputAt: performance.now() })
  root.addEventListener("compositionend", onEnd, options)
  root.addEventListener("focusout", () => update({ composition: null }), options)
  signal.addEventListener("abort", () => states.delete(root), { once: true })
}

/** A key or input that the browser itself says belongs to no composition, whatever was said before. */
function isOutsideComposition(event: Event): boolean {
  return (event instanceof KeyboardEvent || event instanceof InputEvent) && !event.isComposing
}

/** What {@link watchTyping} has seen; null where it does not watch. */
export function typingIn(root: HTMLElement): Typing | null {
  return states.get(root) ?? null
}

/** True while an input method composes a word and is heard of. */
export function isComposing(root: HTMLElement): boolean {
  const composition = typingIn(root)?.composition
  return composition ? silenceOf(composition) < MAX_SILENT_COMPOSITION_MS : false
}

/** True while a word may still be composed: a real input method that is silent may be waiting for its user. */
export function mayBeComposing(root: HTMLElement): boolean {
  return typingIn(root)?.composition?.isReal === true || isComposing(root)
}

function silenceOf({ heardAt }: Composition): number {
  return performance.now() - heardAt
}

/** Says that the site has put in another text: whatever was being composed is gone, and no event may ever say so. */
export function dropComposition(root: HTMLElement): void {
  const known = states.get(root)
  if (known) states.set(root, { ...known, composition: null })
}

/** Says that the text has just changed, where no event of the editor says so. No effect where nothing watches. */
export function noteInput(root: HTMLElement): void {
  const known = states.get(root)
  if (known) states.set(root, { ...known, lastInputAt: performance.now() })
}
