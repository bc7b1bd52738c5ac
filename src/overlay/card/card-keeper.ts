import { type CardDesk, createCardActions } from "~overlay/card/card-actions"
import { type CardStore, createCardStore } from "~overlay/card/card-store"
import type { CardView } from "~overlay/card/card-view"
import { keepCaret } from "~overlay/mount/keep-caret"
import { type MountedCard, mountCard } from "~overlay/mount/mount-card"
import { pageScheme } from "~overlay/mount/page-scheme"
import type { SessionServices } from "~overlay/session/session-services"
import type { Composer } from "~sites/adapter"

/** What the keeper is told by its session. */
export type Keeping = {
  readonly composer: () => Composer
  readonly services: SessionServices
  /** The rest of what the card's buttons work with. */
  readonly desk: Omit<CardDesk, "store" | "setFolded">
  /** Something about how the card is shown has changed. */
  readonly redraw: () => void
}

/** Puts the card of one session up and takes it down, open or folded, and moves the focus in and out. */
export class CardKeeper {
  readonly #keeping: Keeping
  #folded: boolean
  /** For a draft that is fine: the person opened the chip to see more. */
  #expanded = false
  /** The person asked to see it just now. */
  #insist = false
  #store: CardStore | null = null
  #card: MountedCard | null = null
  #backToCaret: (() => void) | null = null

  constructor(keeping: Keeping) {
    this.#keeping = keeping
    this.#folded = keeping.services.context.get().settings.folded
  }

  /** The card's element in the page while it is up. */
  get element(): HTMLElement | null {
    return this.#card?.element ?? null
  }

  /** Shows this; a card that is up stays up. */
  show(view: CardView, canUndo: boolean): void {
    const { composer, services, desk } = this.#keeping
    const scheme = pageScheme(composer().editor)
    if (view.verdict !== this.#store?.getState().view.verdict) this.#expanded = false
    this.#store ??= createCardStore(view, scheme)
    const open = view.verdict === "salesy" ? !this.#folded : this.#expanded
    this.#store.setState({ view, scheme, canUndo, open, insist: open && this.#insist })
    this.#card ??= mountCard(
      composer,
      services.adapter,
      this.#store,
      createCardActions({
        ...desk,
        store: this.#store,
        setFolded: (folded) => this.#setFolded(folded)
      }),
      () => this.#onEscape()
    )
    this.#card.update()
  }

  /** Takes the card down, and the focus back to the editor if it was in there. */
  hide(): void {
    this.#backToEditor()
    this.#card?.remove()
    this.#card = null
    this.#store = null
  }

  /** The draft was written in: a change can be taken back, or no longer. */
  setCanUndo(canUndo: boolean): void {
    if (this.#store && this.#store.getState().canUndo !== canUndo) {
      this.#store.setState({ canUndo, notice: null })
    }
  }

  /** Folded or open was chosen elsewhere, or before. */
  takeChoice(): void {
    this.#folded = this.#keeping.services.context.get().settings.folded
  }

  /** The composer has another editor now. */
  follow(): void {
    this.#card?.follow()
  }

  /** Text was written or the caret moved. */
  wrote(): void {
    this.#card?.wrote()
  }

  /** Alt+Shift+S: from the editor into the card, and back to the caret. */
  switchFocus(): void {
    if (!this.#card) return
    if (this.#card.hasFocus()) {
      this.#backToEditor()
      return
    }
    this.#backToCaret = keepCaret(this.#keeping.composer().editor)
    this.#card.focus()
  }

  #setFolded(folded: boolean): void {
    const hadFocus = this.#card?.hasFocus() ?? false
    this.#insist = !folded
    if (this.#store?.getState().view.verdict === "salesy") {
      this.#folded = folded
      this.#keeping.services.context.fold(folded)
    } else {
      this.#expanded = !folded
    }
    this.#keeping.redraw()
    // The button that had the focus is gone once the card is drawn anew.
    if (hadFocus) setTimeout(() => this.#card?.focus(), 0)
  }

  #onEscape(): void {
    if (this.#store?.getState().shape === "card") this.#setFolded(true)
    else this.#backToEditor()
  }

  #backToEditor(): void {
    if (!this.#card?.hasFocus()) return
    if (this.#backToCaret) this.#backToCaret()
    else this.#keeping.composer().editor.focus({ preventScroll: true })
    this.#backToCaret = null
  }
}
