import { watchTyping } from "~editors/changing/watch-typing"
import { partsIn } from "~overlay/draft/draft-parts"
import { judgesAlike } from "~overlay/draft/judge-parts"
import { holdsCaret, isDrawnAt, joinedSpans } from "~overlay/draft/mark-ranges"
import { createMarks, type Marks } from "~overlay/draft/marks"
import type { CardSource, Hiding } from "~overlay/card/card-model"
import type { CardView } from "~overlay/card/card-view"
import { CardController } from "~overlay/mount/card-controller"
import { boxName } from "~overlay/page/box-name"
import { type PageState, tell } from "~overlay/page/page-store"
import { oncePerFrame, oncePerMoment } from "~overlay/page/scheduling"
import { placeOf } from "~overlay/posting/describe-post"
import type { Composer } from "~sites/adapter"
import { createChanges, tellUndone } from "./changes"
import { createJudging, type Judging } from "./judging"
import { findMark, firstRange } from "./find-mark"
import { pointAtMarks } from "./point-at-marks"
import { createCardSource, selectIsShown, selectMarked } from "./selectors"
import type { SessionServices } from "./session-services"
import { createSessionStore, type SessionState, type SessionStore, textsOf } from "./session-state"
import { watchBeside } from "./watch-beside"
import { watchBox } from "./watch-box"

/** The card waits this long for the person's choices before it goes by the defaults, in milliseconds. */
const MAX_CHOICES_WAIT_MS = 1000

/** After the card was hidden the way back stays for so long, in milliseconds, or until the person types on. */
const HIDING_MS = 10_000

/**
 * Softsell at one compose box, for as long as it has the focus. Dispatches what happens to the box, and draws what is
 * selected from the state: card and marks.
 */
export class Session {
  readonly #services: SessionServices
  readonly #life = new AbortController()
  readonly #onGone: () => void
  readonly #store: SessionStore
  readonly #judging: Judging
  readonly #source: CardSource
  readonly #card: CardController
  readonly #pointing
  readonly #box
  readonly #watched = new WeakSet<HTMLElement>()
  /** The draft changed and waits to be judged until a word is composed. */
  #isHeld = false
  /** The revision of the text that a person, or a change from the card, made. */
  #freshRevision = -1
  #marks: Marks | null = null
  /** The parts whose findings are marked now; null where nothing is. */
  #marked: SessionState["parts"] | null = null

  /** Starts at a recognised box. @param onGone the editor left the page, or the box is no longer one we speak in */
  constructor(composer: Composer, services: SessionServices, onGone: () => void) {
    const { signal } = this.#life
    const { page } = services
    this.#services = services
    this.#onGone = onGone
    const parts = partsIn(composer.parts, [], services.bridgeFor)
    const undo = services.keptUndo.take(boxName(composer), textsOf({ parts }))
    this.#store = createSessionStore(composer, parts, undo)
    this.#watchTyping()
    this.#judging = createJudging({
      store: this.#store,
      services,
      isByPerson: () => services.written.isByPerson(this.composer, this.#text()),
      isFresh: () => this.#store.getState().revision === this.#freshRevision,
      isComposing: () => this.#box.isComposing(),
      recogniseAgain: () => this.#recogniseAgain(),
      signal
    })
    this.#source = createCardSource(this.#store, page)
    this.#card = this.#createCard()
    this.#pointing = pointAtMarks(
      {
        editor: () => this.composer.editor,
        markAt: (x, y) =>
          this.#marked && findMark(this.#view(), this.#marked, (...at) => isDrawnAt(...at, x, y)),
        open: () => (this.#store.getState().judged ? this.#source.get().open : { kind: "none" }),
        openMark: ({ id }, by) => {
          this.#card.pressed()
          this.#store.dispatch({ type: "opened", opened: { kind: "mark", id, by } })
        },
        close: () => this.#store.dispatch({ type: "opened", opened: { kind: "none" } })
      },
      signal
    )
    const onChange = oncePerFrame(() => this.#onChange(), signal)
    const onCaret = oncePerMoment(() => this.#card.makeWay(), signal)
    const onSiteWrites = () => (this.#isHeld = this.#store.read(this.composer.editor))
    this.#box = watchBox(composer.editor, { onChange, onSiteWrites, onCaret, onGone }, signal)
    watchBeside(
      {
        composer: () => this.composer,
        recognise: () => services.recognise(this.composer.editor),
        onChange: () => this.#onBeside()
      },
      signal
    )
    services.posting.meet(composer)
    this.#store.subscribe((state, before) => this.#onState(state, before))
    if (services.written.isFreshlyWritten(composer)) this.#freshRevision = 0
    services.first.onHand((box) => {
      const isNew =
        this.composer.parts.includes(box as HTMLElement) && !this.#store.getState().judged
      if (isNew) this.#judging.later()
    }, signal)
    page.follow((state, before) => this.#onPage(state, before), signal)
    const choices = Promise.race([
      page.refresh(),
      new Promise((resolve) => setTimeout(resolve, MAX_CHOICES_WAIT_MS))
    ])
    void choices.then(() => {
      this.#store.dispatch({ type: "choices-known" })
      this.#judging.soon()
    })
  }

  /** The box as it was last recognised. */
  get composer(): Composer {
    return this.#store.getState().composer
  }

  /** The card's element in the page while there is one. */
  get cardElement(): HTMLElement | null {
    return this.#card.element
  }

  /** The same box, recognised anew: another part of the thread has the focus, parts came or went. */
  update(composer: Composer): void {
    const { parts } = this.#store.getState()
    this.#services.posting.meet(composer)
    this.#store.dispatch({
      type: "composer-seen",
      composer,
      parts: partsIn(composer.parts, parts, this.#services.bridgeFor)
    })
  }

  /** True while nothing is written. */
  get isBlank(): boolean {
    return this.#text().trim() === ""
  }

  /** The shortcut: from the editor into the card, and back to the caret. */
  switchFocus(): void {
    this.#card.switchFocus()
  }

  /** The site took the draft. */
  posted(): void {
    this.#finishDraft()
    void this.#services.page.refresh()
  }

  /** Leaves nothing behind. */
  end(): void {
    const state = this.#store.getState()
    this.#services.written.leave(this.composer, this.#text())
    this.#services.keptUndo.leave(boxName(this.composer), textsOf(state), state.undo)
    this.#life.abort()
    this.#services.posting.noteChange(this.composer, "over")
    this.#marks?.remove()
    this.#marks = null
    this.#card.hide()
  }

  #text(): string {
    return textsOf(this.#store.getState()).join("\n")
  }

  #recogniseAgain(): boolean {
    const composer = this.#services.recognise(this.composer.editor)
    if (composer) this.update(composer)
    else this.#onGone()
    return composer !== null
  }

  /** What the box is, or what is read with it, may be something else. */
  #onBeside(): void {
    if (this.#recogniseAgain()) this.#judging.soon()
  }

  #createCard(): CardController {
    const { adapter, page } = this.#services
    const store = this.#store
    const changes = createChanges({
      store,
      page,
      judging: this.#judging,
      view: () => this.#source.get().view,
      onBlank: () => this.#card.leave(),
      signal: this.#life.signal,
      life: this.#services.life
    })
    return new CardController({
      composer: () => this.composer,
      adapter,
      source: this.#source,
      first: this.#services.first,
      wordsOf: (mark) => firstRange(mark, this.#parts()),
      markAtCaret: () => findMark(this.#view(), this.#parts(), holdsCaret),
      onPointer: () => this.#pointing.onCard(),
      actions: {
        ...changes,
        apply: (id, option) => {
          changes.apply(id, option)
          this.#closeMark()
        },
        ignore: (id, how) => {
          this.#closeMark()
          changes.ignore(id, how)
        },
        undo: () => {
          const { hiding } = store.getState()
          if (hiding) this.#hide(hiding, false)
          else changes.undo()
        },
        setOpen: (open) =>
          store.dispatch({ type: "opened", opened: { kind: open ? "panel" : "none" } }),
        openMark: (id, by) => store.dispatch({ type: "opened", opened: { kind: "mark", id, by } }),
        unfold: (what) => store.dispatch({ type: "unfolded", what }),
        hide: (how) => this.#hide(how, true),
        openSettings: () => void tell("page.open", { page: "options" })
      },
      onPlaced: (placement) => store.dispatch({ type: "card-placed", placement })
    })
  }

  /** A popover is about one thing, and that is done: whoever came by key goes on writing. */
  #closeMark(): void {
    if (this.#store.getState().opened.kind !== "mark") return
    this.#card.leave()
    this.#store.dispatch({ type: "opened", opened: { kind: "none" } })
  }

  #hide(how: Hiding, isHidden: boolean): void {
    const { page } = this.#services
    if (isHidden) this.#card.leave()
    this.#store.dispatch({ type: "hidden", how: isHidden ? how : null })
    if (how === "post") page.silence(this.composer, isHidden)
    else if (how === "hour") page.pause(isHidden)
    else page.switchSite(!isHidden)
    if (!isHidden) return
    setTimeout(() => {
      if (this.#life.signal.aborted || this.#store.getState().hiding !== how) return
      this.#store.dispatch({ type: "hidden", how: null })
    }, HIDING_MS)
  }

  #view(): CardView | null {
    return this.#store.getState().judged ? this.#source.get().view : null
  }

  #parts(): SessionState["parts"] {
    return this.#store.getState().parts
  }

  /** The text may have changed, or the site may have drawn it anew. */
  #onChange(): void {
    if (!this.#services.isAlive()) return
    const { editor, parts } = this.composer
    if (this.#store.read(editor) || this.#isHeld) {
      const { isBusy, revision } = this.#store.getState()
      if (isBusy || this.#services.written.isFreshlyWritten(this.composer)) {
        this.#freshRevision = revision
      }
      const texts = textsOf(this.#store.getState())
      const text = texts[parts.indexOf(editor)] ?? ""
      this.#services.judge.touch({ ...placeOf(this.composer), text })
      this.#isHeld = this.#box.isComposing()
      if (!this.#isHeld) this.#judging.later()
      if (texts.every((each) => each.trim() === "")) this.#finishDraft()
    }
    this.#card.makeWay()
  }

  #onState(state: SessionState, before: SessionState): void {
    this.#notePosting(state, before)
    if (this.#life.signal.aborted) return
    const { composer, undo } = state
    if (composer.editor !== before.composer.editor) {
      this.#box.watch(composer.editor)
      this.#card.follow()
      this.#judging.later()
    }
    if (state.parts !== before.parts) this.#watchTyping()
    const undone = undo.length < before.undo.length ? before.undo.at(-1) : undefined
    if (undone) tellUndone(undone)
    this.#draw()
    if (state.judged !== before.judged) this.#card.update()
  }

  /** What goes out is told by what is known of it, also of a draft whose box has lost the focus meanwhile. */
  #notePosting(state: SessionState, before: SessionState): void {
    const { posting } = this.#services
    const { composer, judged, isBusy, undo } = state
    if (judged && judged !== before.judged) posting.noteJudgement(composer, judged)
    if (undo.length > before.undo.length) posting.noteChange(composer, "made")
    if (isBusy !== before.isBusy) posting.noteChange(composer, isBusy ? "begun" : "over")
  }

  #onPage(page: PageState, before: PageState): void {
    if (!judgesAlike(page, before)) this.#judging.soon()
    this.#draw()
  }

  /** Draws marks and card as far as they are wanted here. */
  #draw(): void {
    const state = this.#store.getState()
    const page = this.#services.page.getState()
    this.#drawMarks(state, selectMarked(state, page))
    if (selectIsShown(state, page)) this.#card.show()
    else if (this.#card.element) {
      this.#card.hide()
      this.#store.dispatch({ type: "card-removed" })
    }
  }

  #drawMarks({ composer, scheme }: SessionState, marked: SessionState["parts"] | null): void {
    this.#marks?.setScheme(scheme)
    if (marked === this.#marked) return
    this.#marked = marked
    this.#marks ??= createMarks(composer.editor, scheme)
    this.#marks.show(
      (marked ?? []).flatMap(({ editor, bridge, reading, findings }) =>
        joinedSpans(findings).flatMap((span) => bridge.places(editor, reading, span))
      )
    )
  }

  #watchTyping(): void {
    for (const { editor } of this.#store.getState().parts) {
      if (this.#watched.has(editor)) continue
      this.#watched.add(editor)
      watchTyping(editor, this.#life.signal)
    }
  }

  /** The draft went out, or its box was emptied: what belonged to it is over. */
  #finishDraft(): void {
    const { page } = this.#services
    const { composer, judged } = this.#store.getState()
    const isShown = selectIsShown(this.#store.getState(), page.getState())
    if (!isShown) this.#store.dispatch({ type: "draft-dropped" })
    this.#store.dispatch({ type: "draft-over" })
    page.finishDraft(composer, judged?.whole.phrases ?? [])
    this.#services.posting.noteEmptied(composer)
  }
}
