import { actsSoFar } from "~editors/changing/watch-typing"
import { type Refusal, REFUSALS, refused } from "~editors/refusal"
import type { CardActions, CardNotice } from "~overlay/card/card-model"
import type { CardView } from "~overlay/card/card-view"
import { WORDS } from "~overlay/card/words"
import { changeDraft, type Changing } from "~overlay/draft/change-draft"
import { copyWords } from "~overlay/draft/copy-words"
import { readingsOf } from "~overlay/draft/draft-parts"
import { phraseHash } from "~overlay/draft/phrase-hash"
import { wordsOf } from "~overlay/draft/thread-text"
import { transformPart } from "~overlay/draft/transform-part"
import type { MadeChange, UndoStep } from "~overlay/draft/undo-steps"
import { type PageStore, tell } from "~overlay/page/page-store"
import type { Judging } from "./judging"
import { selectUndoable, type SessionStore, textsOf } from "./session-state"

/** What the buttons that change the draft work with. */
export type ChangeOptions = {
  readonly store: SessionStore
  readonly page: PageStore
  readonly judging: Judging
  /** What the card shows. */
  readonly view: () => CardView
  /** Ends with the session. */
  readonly signal: AbortSignal
  /** Ends with the linter. */
  readonly life: AbortSignal
}

/** The card's actions that are about words of the draft. */
export type ChangeActions = Pick<CardActions, "apply" | "takeGentler" | "undo" | "ignore" | "copy">

/** Makes the changes that are asked for in the card, one at a time; one that is asked for meanwhile waits its turn. */
export function createChanges(options: ChangeOptions): ChangeActions {
  const { store, judging, view, signal } = options
  let queue: Promise<void> = Promise.resolve()
  let last = ""
  const carryOut = async (change: () => Promise<CardNotice>) => {
    if (signal.aborted) return
    store.dispatch({ type: "change-started" })
    const notice = await change()
    last = ""
    if (isOver(options)) return
    store.read()
    store.dispatch({ type: "change-ended", notice })
    judging.soon()
  }
  /** @param name the same one twice in a row is a double click */
  const enqueue = (name: string, change: (how: Changing) => Promise<CardNotice>) => {
    if (name === last) return
    last = name
    const how = changing(options)
    queue = queue.then(() => carryOut(() => change(how)))
  }
  return {
    apply: (id, option) => {
      const offer = view().offers.find((each) => each.id === id)
      const name = offer?.options[option]?.name
      if (name !== undefined) enqueue(name, (how) => applyOffer(options, id, name, how))
    },
    takeGentler: () => enqueue(WORDS.useGentler, (how) => applyGentler(options, how)),
    undo: () => enqueue(WORDS.undo, (how) => undoLast(options, how)),
    ignore: (id) => ignore(options, id),
    copy: () => void copy(options)
  }
}

/** Asked anew after each wait: the session may have ended meanwhile. */
function isOver({ signal }: ChangeOptions): boolean {
  return signal.aborted
}

/**
 * How a change that is asked for now is made. Some editors would merge it with typing that is younger than a second: the
 * card says why it waits.
 */
function changing({ signal, life, store }: ChangeOptions): Changing {
  return {
    signal,
    life,
    askedAt: actsSoFar(),
    onWaiting: () =>
      store.dispatch({ type: "notice-given", notice: { text: WORDS.waiting, copy: null } })
  }
}

async function applyOffer(
  options: ChangeOptions,
  id: string,
  name: string,
  how: Changing
): Promise<CardNotice> {
  const { store, judging } = options
  // A letter typed right before the press belongs to the draft that "Undo" brings back.
  store.read()
  // Pressed while the card still showed an older draft: the same offer may be there under another number.
  if (!findOffer(options, id, name)) await judging.upToDate()
  store.read()
  const found = findOffer(options, id, name) ?? findOffer(options, null, name)
  if (!found) return { text: REFUSALS.changed, copy: null }
  const { part, suggestion, offer, chosen } = found
  const { replacement, shown, select } = chosen
  const result = await changeDraft(
    { part, span: suggestion, text: replacement, ...(select ? { select } : {}) },
    how
  )
  if (!result.ok) {
    return refusalNotice(result.failure, { part: offer.part, text: shown, phrase: offer.old })
  }
  const before = part.reading.text
  const { move } = suggestion
  const hash = phraseHash(wordsOf(before, suggestion))
  const changes = [{ part: offer.part, before, after: result.value }]
  recordStep(options, { changes, move, phraseHash: hash })
  void tell("suggestion.outcome", { move, phraseHash: hash, outcome: "applied" })
  return { text: select ? WORDS.fillIn : WORDS.changed, copy: null }
}

/** An offer of the card with the words of the draft that it is about; null when those are gone. @param id null for any */
function findOffer({ store, view }: ChangeOptions, id: string | null, name: string) {
  for (const offer of view().offers) {
    if (id !== null && offer.id !== id) continue
    const chosen = offer.options.find((option) => option.name === name)
    const part = store.getState().parts[offer.part]
    const suggestion = part?.suggestions.find((each) => each.id === offer.id)
    if (chosen && part && suggestion) return { offer, chosen, part, suggestion }
  }
  return null
}

async function applyGentler(options: ChangeOptions, how: Changing): Promise<CardNotice> {
  const { store, view, judging } = options
  store.read()
  const isStale = view().gentler.some(
    ({ part, before }) => textsOf(store.getState())[part] !== before
  )
  if (isStale) await judging.upToDate()
  const changes: MadeChange[] = []
  for (const gentler of view().gentler) {
    store.read()
    const part = store.getState().parts[gentler.part]
    if (!part) continue
    const before = part.reading.text
    // What is shown goes in, or nothing: not on top of words that it does not know.
    const result =
      gentler.before === before
        ? await transformPart(part, gentler.text, how)
        : refused("changed", before)
    if (!result.ok) {
      const isRestored = await restore(options, changes, changing(options))
      // What could not be taken back at once can still be undone.
      if (!isRestored) recordStep(options, { changes, move: null, phraseHash: null })
      const copied = { part: gentler.part, text: gentler.text, phrase: before }
      return refusalNotice(result.failure, copied)
    }
    changes.push({ part: gentler.part, before, after: result.value })
  }
  recordStep(options, { changes, move: null, phraseHash: null })
  return { text: WORDS.changed, copy: null }
}

async function undoLast(options: ChangeOptions, how: Changing): Promise<CardNotice> {
  options.store.read()
  const step = selectUndoable(options.store.getState())
  if (!step || !(await restore(options, step.changes, how))) {
    return { text: WORDS.undoRefused, copy: null }
  }
  return { text: WORDS.undone, copy: null }
}

/** Puts parts back as they were, last first. @returns false when an editor refused */
async function restore(
  options: ChangeOptions,
  changes: readonly MadeChange[],
  how: Changing
): Promise<boolean> {
  for (const { part: at, before } of [...changes].reverse()) {
    options.store.read()
    const part = options.store.getState().parts[at]
    if (!part) return false
    const result = await transformPart(part, before, how)
    if (!result.ok) return false
  }
  return true
}

function recordStep({ store }: ChangeOptions, step: UndoStep): void {
  store.dispatch({ type: "change-made", step, readings: readingsOf(store.getState().parts) })
}

function ignore({ store, page }: ChangeOptions, id: string): void {
  for (const { suggestions, findings, reading } of store.getState().parts) {
    const suggestion = suggestions.find((each) => each.id === id)
    const found = suggestion ?? findings.find((each) => each.id === id)
    if (!found) continue
    const hash = phraseHash(wordsOf(reading.text, found))
    if (suggestion) {
      const { move } = suggestion
      void tell("suggestion.outcome", { move, phraseHash: hash, outcome: "ignored" })
    }
    page.ignore(hash)
    return
  }
}

async function copy({ store }: ChangeOptions): Promise<void> {
  const { notice, parts } = store.getState()
  const asked = notice?.copy
  const part = asked && parts[asked.part]
  if (!part) return
  const isCopied = await copyWords(part, asked.phrase, asked.text)
  const text = isCopied ? WORDS.copied : WORDS.copyFailed
  store.dispatch({ type: "notice-given", notice: { text, copy: null } })
}

function refusalNotice(
  { kind, reason }: Refusal,
  copied: NonNullable<CardNotice["copy"]>
): CardNotice {
  const isUseful = kind === "protected" || kind === "editor"
  return { text: reason, copy: isUseful && copied.text !== "" ? copied : null }
}

/** Tells the background what became of a suggestion that was undone, by whichever undo. */
export function tellUndone({ move, phraseHash: hash }: UndoStep): void {
  if (!move || !hash) return
  void tell("suggestion.outcome", { move, phraseHash: hash, outcome: "undone" })
}
