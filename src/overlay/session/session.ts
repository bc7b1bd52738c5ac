import { watchTyping } from "~editors/changing/watch-typing"
import { buildView } from "~overlay/card/build-view"
import { tellUndone } from "~overlay/card/card-actions"
import { CardKeeper, type Keeping } from "~overlay/card/card-keeper"
import { type JudgedThread, judgeOptions, judgeParts } from "~overlay/draft/judge-parts"
import { createLiveDraft } from "~overlay/draft/live-draft"
import { createMarks, type Marks } from "~overlay/draft/marks"
import { findNearCopy } from "~overlay/posting/near-copies"
import { oncePerFrame } from "~overlay/page/next-frame"
import { oncePerMoment } from "~overlay/page/next-moment"
import { pageScheme } from "~overlay/mount/page-scheme"
import { describePost, placeOf, readThread } from "~overlay/posting/describe-post"
import type { SessionServices } from "~overlay/session/session-services"
import { threadText } from "~overlay/draft/thread-text"
import { createTypingPause } from "~overlay/session/typing-pause"
import { createUndoStack } from "~overlay/draft/undo-stack"
import { createWarmUp } from "~overlay/session/warm-up"
import { watchBox } from "~overlay/session/watch-box"
import { watchPosting } from "~overlay/posting/watch-posting"
import type { Composer } from "~sites/adapter"

/** The card waits so long for the person's choices before it goes by the defaults, in milliseconds. */
const CHOICES_WITHIN_MS = 1000

/** A judgement takes a few milliseconds; on a page that is busy for longer than this nobody waits for it. */
const JUDGED_WITHIN_MS = 1500

/** Softsell at one compose box, from focus to farewell. */
export class Session {
  readonly #services: SessionServices
  readonly #life = new AbortController()
  readonly #draft
  readonly #undo = createUndoStack()
  readonly #pause
  readonly #warmUp
  readonly #box
  readonly #leavePosting: () => void
  readonly #onGone: () => void
  readonly #card: CardKeeper
  readonly #watched = new WeakSet<HTMLElement>()
  #composer: Composer
  #judged: JudgedThread | null = null
  /** Counts changes of the text; a judgement begun under another number is stale. */
  #turn = 0
  #isReady = false
  #nearCopy: string | null = null
  #usedSuggestion = false
  #marks: Marks | null = null
  #onDrawn: (() => void) | null = null

  /** Starts at a recognised box. @param onGone the editor left the page, or is no box of ours any more */
  constructor(composer: Composer, services: SessionServices, onGone: () => void) {
    const { signal } = this.#life
    this.#composer = composer
    this.#services = services
    this.#onGone = onGone
    this.#draft = createLiveDraft(services.bridgeFor)
    this.#take(composer.parts)
    this.#warmUp = createWarmUp(services.reader)
    this.#pause = createTypingPause(() => void this.#judge(), signal)
    this.#card = new CardKeeper({
      composer: () => this.#composer,
      services,
      desk: this.#desk(),
      redraw: () => this.#draw()
    })
    const onChange = oncePerFrame(() => this.#onChange(), signal)
    const onCaret = oncePerMoment(() => this.#card.wrote(), signal)
    this.#box = watchBox(composer.editor, { onChange, onCaret, onGone }, signal)
    this.#leavePosting = watchPosting(this.#postingBox(), services.life)
    services.context.onChange(() => this.#onChoices(), signal)
    const choices = Promise.race([
      services.context.refresh(),
      new Promise((resolve) => setTimeout(resolve, CHOICES_WITHIN_MS))
    ])
    void choices.then(() => {
      this.#isReady = true
      this.#pause.soon()
    })
  }

  /** The box as it was last recognised. */
  get composer(): Composer {
    return this.#composer
  }

  /** The card's element in the page while there is one. */
  get cardElement(): HTMLElement | null {
    return this.#card.element
  }

  /** The same box, seen anew: another part of the thread has the focus, parts came or went. */
  update(composer: Composer): void {
    const moved = composer.editor !== this.#composer.editor
    this.#composer = composer
    this.#take(composer.parts)
    if (!moved) return
    this.#box.watch(composer.editor)
    this.#card.follow()
    this.#pause.restart()
  }

  /** Alt+Shift+S: from the editor into the card, and back to the caret. */
  switchFocus(): void {
    this.#card.switchFocus()
  }

  /** Leaves nothing behind. A post on its way is still watched. */
  end(): void {
    this.#life.abort()
    this.#leavePosting()
    this.#marks?.remove()
    this.#marks = null
    this.#card.hide()
  }

  #take(parts: readonly HTMLElement[]): void {
    this.#draft.setEditors(parts)
    for (const part of parts) {
      if (this.#watched.has(part)) continue
      this.#watched.add(part)
      watchTyping(part, this.#life.signal)
    }
  }

  #onChange(): void {
    if (!this.#services.isAlive()) return
    const changed = this.#draft.refresh(this.#composer.editor)
    if (changed) {
      this.#turn++
      this.#services.judge.touch({ ...this.#place(), text: this.#focusedText() })
      if (!this.#box.isComposing()) this.#pause.restart()
      this.#noticeUndo()
      if (this.#isEmpty()) this.#finishDraft()
    }
    this.#drawMarks()
    this.#card.wrote()
  }

  async #judge(): Promise<void> {
    if (!this.#isReady || this.#box.isComposing() || !this.#services.isAlive()) return
    // What the box is may show late, and parts of a thread come and go.
    const again = this.#services.recognise(this.#composer.editor)
    if (!again) {
      this.#onGone()
      return
    }
    this.update(again)
    this.#draft.refresh()
    const turn = ++this.#turn
    const isWanted = () => turn === this.#turn && !this.#life.signal.aborted
    const texts = this.#draft.texts()
    const options = judgeOptions(this.#services.context.get(), this.#services.phrases.get())
    await this.#warmUp({ ...this.#place(), text: texts.join("\n") }, isWanted)
    const judged = await judgeParts(this.#services.judge, texts, this.#place(), options, isWanted)
    if (!judged || !isWanted()) return
    this.#draft.refresh()
    if (!this.#draft.take(judged.parts)) {
      this.#pause.restart()
      return
    }
    this.#judged = judged
    this.#draw()
    this.#onDrawn?.()
    await this.#lookForCopies(threadText(texts), isWanted)
  }

  async #lookForCopies(text: string, isWanted: () => boolean): Promise<void> {
    if (this.#composer.kind !== "post") return
    const note = await findNearCopy(text, Date.now())
    if (note === this.#nearCopy || !isWanted()) return
    this.#nearCopy = note
    this.#draw()
  }

  /** Shows what was judged, as far as it is wanted here. */
  #draw(): void {
    const judged = this.#judged
    if (!judged || this.#life.signal.aborted) return
    this.#drawMarks()
    if (this.#isWanted(judged)) {
      this.#card.show(
        buildView(judged.parts, judged.whole, this.#notes(judged)),
        this.#undo.top(this.#draft.texts()) !== null
      )
    } else this.#card.hide()
  }

  #notes({ whole }: JudgedThread): readonly string[] {
    const { balanceNote } = this.#services.context.get()
    const asks = whole.verdict === "salesy" || whole.kind === "promotion"
    return [this.#nearCopy, asks ? balanceNote : null].filter((note) => note !== null)
  }

  #isWanted({ whole }: JudgedThread): boolean {
    const { settings } = this.#services.context.get()
    const { site, kind } = this.#composer
    if (!settings.sites[site] || this.#services.silenced.isSilent(this.#composer)) return false
    if (kind === "post") return true
    // After a change there must be a way back, also where the answer is fine now.
    const canUndo = this.#undo.top(this.#draft.texts()) !== null
    return kind === "reply" && settings.replies && (whole.verdict === "salesy" || canUndo)
  }

  #drawMarks(): void {
    const judged = this.#judged
    const { settings } = this.#services.context.get()
    const marked = settings.marks && judged?.whole.verdict === "salesy" && this.#isWanted(judged)
    if (!marked && !this.#marks) return
    this.#marks ??= createMarks(this.#composer.editor, pageScheme(this.#composer.editor))
    this.#marks.show(
      marked
        ? this.#draft
            .parts()
            .flatMap(({ editor, bridge, reading, findings }) =>
              findings.flatMap((finding) => bridge.places(editor, reading, finding))
            )
        : []
    )
  }

  #desk(): Keeping["desk"] {
    return {
      draft: this.#draft,
      undo: this.#undo,
      context: this.#services.context,
      signal: this.#life.signal,
      judgeSoon: () => {
        this.#draft.refresh()
        this.#turn++
        this.#pause.soon()
      },
      upToDate: () => this.#upToDate(),
      used: () => {
        this.#usedSuggestion = true
      },
      silence: () => {
        this.#services.silenced.silence(this.#composer)
        this.#draw()
      }
    }
  }

  /** Resolves with the next judgement that is shown, or when it is not worth waiting any longer. */
  #upToDate(): Promise<void> {
    this.#draft.refresh()
    this.#turn++
    this.#pause.soon()
    return new Promise((resolve) => {
      this.#onDrawn = resolve
      setTimeout(resolve, JUDGED_WITHIN_MS)
    })
  }

  #onChoices(): void {
    this.#card.takeChoice()
    this.#turn++
    this.#pause.soon()
  }

  #finishDraft(): void {
    this.#services.silenced.emptied(this.#composer)
    this.#services.phrases.finish(this.#judged?.whole.phrases ?? [])
  }

  /** The editor's own undo took a change back. */
  #noticeUndo(): void {
    const texts = this.#draft.texts()
    tellUndone(this.#undo.takenBack(texts))
    this.#card.setCanUndo(this.#undo.top(texts) !== null)
  }

  #postingBox() {
    return {
      composer: () => this.#composer,
      adapter: this.#services.adapter,
      read: () => readThread(this.#composer, this.#services),
      describe: (text: string) =>
        describePost(text, this.#composer, this.#judged, this.#usedSuggestion, this.#services),
      onPosted: () => {
        this.#usedSuggestion = false
        this.#finishDraft()
        void this.#services.context.refresh()
      }
    }
  }

  #place() {
    return placeOf(this.#composer)
  }

  #focusedText(): string {
    const at = this.#composer.parts.indexOf(this.#composer.editor)
    return this.#draft.texts()[at] ?? ""
  }

  #isEmpty(): boolean {
    return this.#draft.texts().every((text) => text.trim() === "")
  }
}
