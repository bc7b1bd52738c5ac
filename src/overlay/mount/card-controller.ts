import type { CardOptions } from "./card-options"
import { keepCaret } from "./keep-caret"
import { type MountedCard, mountCard } from "./mount-card"

/** Mounts the card of one box and takes it down, and moves the focus in and out. */
export class CardController {
  readonly #options: CardOptions
  #card: MountedCard | null = null
  #isMounting = false
  #restoreCaret: (() => void) | null = null

  constructor(options: CardOptions) {
    this.#options = options
  }

  /** The card's element in the page while it is mounted. */
  get element(): HTMLElement | null {
    return this.#card?.element ?? null
  }

  /** Mounts the card; one that is mounted stays. */
  show(): void {
    // Mounting places the card, which changes the state, which shows the card.
    if (this.#card || this.#isMounting) return
    this.#isMounting = true
    const actions = { ...this.#options.actions, setOpen: (open: boolean) => this.#setOpen(open) }
    this.#card = mountCard({ ...this.#options, actions }, () => this.#onEscape())
    this.#isMounting = false
  }

  /** Takes the card down, and the focus back to the editor if it was in there. */
  hide(): void {
    this.#focusEditor()
    this.#card?.remove()
    this.#card = null
  }

  /** Chooses its place anew. */
  update(): void {
    this.#card?.update()
  }

  /** The composer has another editor now. */
  follow(): void {
    this.#card?.follow()
  }

  /** Text was written or the caret moved: moves out of the way where needed. */
  makeWay(): void {
    this.#card?.makeWay()
  }

  /** Alt+Shift+S: from the editor into the card, and back to the caret. */
  switchFocus(): void {
    if (!this.#card) return
    if (this.#card.hasFocus()) {
      this.#focusEditor()
      return
    }
    this.#restoreCaret = keepCaret(this.#options.composer().editor)
    this.#card.focus()
  }

  #setOpen(open: boolean): void {
    const hadFocus = this.#card?.hasFocus() ?? false
    this.#options.actions.setOpen(open)
    // The button that had the focus is gone once the card is drawn anew.
    if (hadFocus) setTimeout(() => this.#card?.focus(), 0)
  }

  #onEscape(): void {
    if (this.#options.source.get().shape === "card") this.#setOpen(false)
    else this.#focusEditor()
  }

  #focusEditor(): void {
    if (!this.#card?.hasFocus()) return
    if (this.#restoreCaret) this.#restoreCaret()
    else this.#options.composer().editor.focus({ preventScroll: true })
    this.#restoreCaret = null
  }
}
