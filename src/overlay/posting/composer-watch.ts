import { findAll, isConnected, isDisplayed } from "~platform/dom"
import { controlsIn, isDisabled, isInLayer } from "~sites/submit"
import { composedContains } from "~sites/composed-tree"
import { isVisible } from "~sites/is-visible"
import type { Composer } from "~sites/adapter"
import { createComposerControls } from "./composer-controls"
import { readThread } from "./describe-post"
import { isChoosing, removesText } from "./keys"
import { deadlineOf, isOnItsWay, stepPost } from "./post-machine"
import { foldDraft, IDLE, type PostEffect, type PostEvent, type Sighting } from "./post-state"
import type { PostingServices } from "./posting-services"

/** How often a post on its way is looked at, in milliseconds: a closed dialog and a textarea's text tell nobody. */
const LOOK_EVERY_MS = 250

/** Elements in which somebody may write. */
const EDITABLE = "textarea, [contenteditable]:not([contenteditable='false'])"

/**
 * One compose box from when it is first seen until it has left the page and nothing of it is on its way, whatever has
 * the focus. Observes only while something is, and only the box itself.
 */
export class ComposerWatch {
  readonly #services: PostingServices
  readonly #tell: (effect: PostEffect, watch: ComposerWatch) => void
  readonly #controls
  #composer: Composer
  #scope: ParentNode | null = null
  #state = IDLE
  /** What was there to be pressed at the press. */
  #pressed: readonly HTMLElement[] = []
  /** What else was there then: where a spinner takes the place of submit, none of this is submit. */
  #others: ReadonlySet<Element> = new Set()
  #observed: readonly Node[] = []
  readonly #mutations = new MutationObserver(() => this.look())
  readonly #sizes = new ResizeObserver(() => this.look())
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param tell gets what the background has to know */
  constructor(
    composer: Composer,
    services: PostingServices,
    tell: (effect: PostEffect, watch: ComposerWatch) => void
  ) {
    this.#composer = composer
    this.#services = services
    this.#tell = tell
    this.#controls = createComposerControls(services.adapter)
    this.update(composer)
  }

  /** The box as it was last recognised. */
  get composer(): Composer {
    return this.#composer
  }

  /** The box was recognised anew. */
  update(composer: Composer): void {
    this.#composer = composer
    this.#findScope()
    this.learn()
    this.#follow()
  }

  /** True when another recognised box is this one: the site draws its boxes anew as it likes. */
  owns({ editor, parts, container }: Composer): boolean {
    const here = this.#composer
    if (here.parts.includes(editor) || parts.includes(here.editor)) return true
    if (here.editor.isConnected) return false
    if (isHere(this.#scope)) return composedContains(this.#scope, editor)
    return here.container !== null && here.container === container
  }

  /** False when the box has left the page and nothing of it is on its way. */
  isAlive(): boolean {
    const { editor, container } = this.#composer
    if (editor.isConnected || this.#state.phase.name !== "idle") return true
    return container !== null && isConnected(container) && this.#state.lastText !== null
  }

  /** Something was or is to be typed: submit shows by what becomes of it. */
  learn(): void {
    const text = this.text()
    if (text !== null) this.#controls.learn(this.#composer, foldDraft(text) === "")
  }

  /** The draft now; null when no editor of it is left. */
  text(): string | null {
    return readThread(this.#composer, this.#services.bridgeFor)
  }

  /** Takes in what can be seen now. */
  look(): void {
    if (this.#services.life.aborted) return
    this.#step({ type: "look", at: performance.now(), seen: this.#sight() })
  }

  /** True while a post of this box is followed. */
  isFollowed(): boolean {
    return this.#state.phase.name !== "idle"
  }

  /** A trusted click, or Enter or Space on an element that the browser makes no click of. */
  onPressed(path: readonly EventTarget[]): void {
    const { container, parts } = this.#composer
    const isInside = [container, this.#scope].some((home) => home !== null && path.includes(home))
    if (!this.isFollowed() && !isInside && foldDraft(this.text() ?? "") === "") return
    this.#findScope()
    // The text is remembered for a later page of the dialog.
    this.look()
    if (!this.isFollowed()) this.learn()
    const submits = this.#submits()
    const hit = submits.find((control) => path.includes(control))
    if (hit) {
      const isGuess = this.#services.adapter.isGeneric === true && submits.length > 1
      if (!isDisabled(hit)) this.#press(isGuess ? hit : null)
      return
    }
    if (parts.some((part) => path.includes(part))) return
    if (this.#answersQuestion(path)) {
      this.#press()
      return
    }
    const canClear = this.#canClear(path)
    if (canClear) this.#controls.noteDetour()
    if (this.isFollowed()) this.#step({ type: canClear ? "act" : "stray", at: performance.now() })
  }

  /** A trusted key in the box. */
  onKey(event: KeyboardEvent): void {
    if (this.isFollowed()) this.look()
    const { adapter } = this.#services
    if (!event.isComposing && adapter.isSubmitKey(this.#composer, event)) {
      const submits = this.#submits()
      const isOff = submits.length > 0 && submits.every(isDisabled)
      if (!isOff && !isChoosing(event.composedPath()[0])) this.#press()
      return
    }
    if (event.key === "Escape") this.onEscape()
    else if (removesText(event)) this.onRemoval()
  }

  /** The person is about to write in the box, or has just written. */
  onWritten(): void {
    this.#controls.noteProgress()
    if (this.isFollowed()) this.look()
  }

  /** The person used a command in the box that can take text away. */
  onRemoval(): void {
    if (!this.isFollowed()) return
    this.look()
    this.#step({ type: "removal", at: performance.now() })
  }

  /** Escape, wherever it was pressed. */
  onEscape(): void {
    this.#controls.noteDetour()
    if (this.isFollowed()) this.#step({ type: "act", at: performance.now() })
  }

  /** The page's address changed without a press: the person may have gone back. */
  onNavigated(): void {
    if (!this.isFollowed()) return
    this.look()
    this.#step({ type: "stray", at: performance.now() })
  }

  /** The page is being left. */
  leave(): void {
    if (!this.isFollowed()) return
    this.look()
    this.#step({ type: "leave", at: performance.now() })
  }

  /** Leaves nothing behind. */
  end(): void {
    clearTimeout(this.#timer)
    this.#mutations.disconnect()
    this.#sizes.disconnect()
    this.#observed = []
  }

  /** Sites draw submit only when there is something to post. */
  #findScope(): void {
    if (!this.#composer.editor.isConnected) return
    this.#scope = this.#services.adapter.scope(this.#composer) ?? this.#composer.container
  }

  #submits(): readonly HTMLElement[] {
    return this.#controls.submits(this.#composer)
  }

  /** @param guessed what was pressed, where another control may be submit as well */
  #press(guessed: HTMLElement | null = null): void {
    // Parts of a thread come and go.
    const { editor } = this.#composer
    const again = editor.isConnected ? this.#services.recognise(editor) : null
    if (again) this.update(again)
    this.learn()
    this.#pressed = guessed ? [guessed] : this.#submits()
    const all = this.#composer.editor.isConnected
      ? controlsIn(this.#scope, this.#composer.editor)
      : []
    this.#others = new Set(all.filter((control) => !this.#pressed.includes(control)))
    this.#controls.noteProgress()
    const [id, at] = [crypto.randomUUID(), performance.now()]
    this.#step({ type: "press", at, id, text: this.text(), isGuess: guessed !== null })
  }

  #step(event: PostEvent): void {
    const { state, effects } = stepPost(this.#state, event)
    this.#state = state
    for (const effect of effects) this.#tell(effect, this)
    this.#follow()
  }

  /** Observes what has to be observed now, and looks again when it is time. */
  #follow(): void {
    if (this.#services.life.aborted) return
    this.#observe(this.isFollowed() ? this.#toObserve() : [])
    clearTimeout(this.#timer)
    if (!isOnItsWay(this.#state)) return
    const deadline = deadlineOf(this.#state) ?? Infinity
    const wait = Math.max(0, Math.min(LOOK_EVERY_MS, deadline - performance.now()))
    this.#timer = setTimeout(() => this.look(), wait)
  }

  #toObserve(): readonly Node[] {
    const { parts, container } = this.#composer
    const nodes = [...parts, ...this.#pressed, ...(container ? [container] : [])]
    return nodes.filter((node) => node.isConnected)
  }

  #observe(nodes: readonly Node[]): void {
    const isSame =
      nodes.length === this.#observed.length &&
      nodes.every((node, at) => node === this.#observed[at])
    if (isSame) return
    this.end()
    this.#observed = nodes
    const { parts, container } = this.#composer
    for (const node of nodes) {
      if (node !== container) {
        const isEditor = parts.some((part) => part === node)
        this.#mutations.observe(
          node,
          isEditor
            ? { childList: true, characterData: true, subtree: true }
            : { attributes: true, attributeFilter: ["disabled", "aria-disabled", "aria-busy"] }
        )
      }
      if (node instanceof Element) this.#sizes.observe(node)
    }
  }

  #sight(): Sighting {
    this.#adopt()
    const { container } = this.#composer
    const text = this.text()
    return {
      text,
      dialog: container === null ? "none" : isHere(container) ? "open" : "closed",
      isBusy: this.#isBusy(),
      pressedWas: this.#pressedWas(text)
    }
  }

  #pressedWas(text: string | null): "submit" | "way-out" | null {
    const { phase } = this.#state
    const [pressed] = this.#pressed
    const isGuess = "post" in phase && phase.post.isGuess
    if (!isGuess || !pressed?.isConnected || text === null || foldDraft(text) !== "") return null
    this.learn()
    const [submit, ...others] = this.#submits()
    if (!submit || others.length > 0 || !isDisabled(submit)) return null
    if (submit === pressed) return "submit"
    return isVisible(pressed) && !isDisabled(pressed) ? "way-out" : null
  }

  #isBusy(): boolean {
    // On a box that shows no submit there is nothing that could be busy.
    if (this.#pressed.length === 0 && this.#composer.editor.isConnected) return false
    const now = this.#submits().filter((control) => !this.#others.has(control))
    return ![...this.#pressed, ...now].some(
      (control) => control.isConnected && isVisible(control) && !isDisabled(control)
    )
  }

  /** An editor that was put in the place of the one that left is the same box. */
  #adopt(): void {
    const { parts, kind } = this.#composer
    if (parts.some((part) => part.isConnected) || !isHere(this.#scope)) return
    const scope = this.#scope
    for (const editor of findAll(scope, EDITABLE)) {
      const found = isVisible(editor) ? this.#services.recognise(editor) : null
      if (found?.kind !== kind || !composedContains(scope, found.editor)) continue
      this.update(found)
      return
    }
  }

  /** True for a press in what opened after submit, on a site that asks before it posts: another question follows an act. */
  #answersQuestion([target]: readonly EventTarget[]): boolean {
    const { phase, actAt } = this.#state
    const isWaiting = phase.name === "pressed" || phase.name === "stalled"
    if (this.#services.adapter.asksFirst !== true || !isWaiting || actAt !== null) return false
    return target instanceof Element && isInLayer(target, this.#composer.editor)
  }

  /** True when a press on something else may close the box or clear it. */
  #canClear(path: readonly EventTarget[]): boolean {
    const { container, editor } = this.#composer
    if (container) return true
    if (this.#scope && path.includes(this.#scope)) return true
    const [target] = path
    return target instanceof Element && isInLayer(target, editor)
  }
}

function isHere(node: ParentNode | null): node is Element {
  if (!node || !isConnected(node)) return false
  return !(node instanceof Element) || isDisplayed(node)
}
