/** What is known of the typing in one editor; times are `performance.now()` milliseconds. */
export type Typing = {
  readonly isComposing: boolean
  /** When the text last changed by input of any kind, or a key was pressed that may change it. */
  readonly lastInputAt: number
  /** When the person last pressed a key. */
  readonly lastKeyAt: number
}

const states = new WeakMap<HTMLElement, Typing>()

/**
 * Watches the typing in one editor until `signal` aborts. Without it a replacement knows neither whether an input method is
 * composing nor how recent the last change is, and waits for the whole merge window.
 */
export function watchTyping(root: HTMLElement, signal: AbortSignal): void {
  const update = (change: Partial<Typing>): void => {
    const known = states.get(root) ?? {
      isComposing: false,
      lastInputAt: -Infinity,
      lastKeyAt: -Infinity
    }
    states.set(root, { ...known, ...change })
  }
  update({})
  const options = { signal, capture: true, passive: true }
  root.addEventListener("compositionstart", () => update({ isComposing: true }), options)
  root.addEventListener(
    "compositionend",
    () => update({ isComposing: false, lastInputAt: performance.now() }),
    options
  )
  // Editors that carry a change out themselves cancel `beforeinput` or the key, and no `input` follows.
  for (const type of ["beforeinput", "input"]) {
    root.addEventListener(type, () => noteInput(root), options)
  }
  root.addEventListener(
    "keydown",
    (event) => {
      if (!event.isTrusted) return
      update({ lastKeyAt: performance.now(), lastInputAt: performance.now() })
    },
    options
  )
  signal.addEventListener("abort", () => states.delete(root), { once: true })
}

/** What {@link watchTyping} has seen; null where it does not watch. */
export function typingIn(root: HTMLElement): Typing | null {
  return states.get(root) ?? null
}

/** Says that the text has just changed, where no event of the editor says so. No effect where nothing watches. */
export function noteInput(root: HTMLElement): void {
  const known = states.get(root)
  if (known) states.set(root, { ...known, lastInputAt: performance.now() })
}
