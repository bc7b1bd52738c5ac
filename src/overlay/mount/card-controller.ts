import type { CardOptions } from "./card-options"
import { focusEditor } from "~editors/reading/selection-in"
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
    this.#card = mountCard(this.#options, () => this.#onEscape())
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

  /**
   * The shortcut: from the editor to the wording for the mark that the caret stands in, else to the panel; from the card
   * back to the caret.
   */
  switchFocus(): void {
    const { source, actions, markAtCaret, composer } = this.#options
    if (!this.#card) return
    if (this.#card.hasFocus()) {
      actions.setOpen(false)
      this.#focusEditor()
      return
    }
    this.#restoreCaret = keepCaret(composer().editor)
    this.#card.pressed()
    const mark = markAtCaret()
    if (mark) actions.openMark(mark.id, "press")
    else if (source.get().open.kind !== "panel") actions.setOpen(true)
    // What was opened is drawn, and placed, by then.
    setTimeout(() => this.#card?.focus(), 0)
  }

  /** A person opened something: it may stand where it was not before. */
  pressed(): void {
    this.#card?.pressed()
  }

  /** The deed is done, or a blank waits in the editor: whoever pressed by key goes on writing. */
  leave(): void {
    this.#restoreCaret = null
    this.#focusEditor()
  }

  #onEscape(): void {
    const { source, actions } = this.#options
    const { kind } = source.get().open
    if (kind === "none" || kind === "mark") this.#focusEditor()
    if (kind !== "none") actions.setOpen(false)
  }

  #focusEditor(): void {
    if (!this.#card?.hasFocus()) return
    if (this.#restoreCaret) this.#restoreCaret()
    else focusEditor(this.#options.composer().editor)
    this.#restoreCaret = null
  }
}
