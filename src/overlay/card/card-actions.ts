import type { ReplaceResult } from "~editors/bridge"
import { type Refusal, REFUSALS, refused } from "~editors/refusal"
import type { CardActions, CardNotice, CardStore } from "~overlay/card/card-store"
import { changeDraft, type Changing } from "~overlay/draft/change-draft"
import { copyWords } from "~overlay/draft/copy-words"
import type { LiveDraft } from "~overlay/draft/live-draft"
import { type ContextSource, tell } from "~overlay/page/page-context"
import { phraseHash } from "~overlay/draft/phrase-hash"
import { wordsOf } from "~overlay/draft/thread-text"
import { transformPart } from "~overlay/draft/transform-part"
import type { Done, DoneStep, UndoStack } from "~overlay/draft/undo-stack"
import { WORDS } from "~overlay/card/words"

/** What the card's buttons work with. */
export type CardDesk = {
  readonly store: CardStore
  readonly draft: LiveDraft
  readonly undo: UndoStack
  readonly context: ContextSource
  readonly signal: AbortSignal
  /** Judges anew without waiting for a pause. */
  readonly judgeSoon: () => void
  /** Waits until the card shows what was found in the draft as it stands. */
  readonly upToDate: () => Promise<void>
  /** A suggestion of ours went in. */
  readonly used: () => void
  readonly setFolded: (folded: boolean) => void
  readonly silence: () => void
}

/** What the buttons of a card do. One change at a time; one that is asked for meanwhile waits its turn. */
export function createCardActions(desk: CardDesk): CardActions {
  const { store, draft } = desk
  let turn: Promise<void> = Promise.resolve()
  let last = ""
  const carryOut = async (work: () => Promise<CardNotice | null>) => {
    if (isOver(desk)) return
    store.setState({ busy: true, notice: null })
    const notice = await work()
    last = ""
    if (isOver(desk)) return
    desk.judgeSoon()
    store.setState({ busy: false, notice, canUndo: desk.undo.top(draft.texts()) !== null })
  }
  /** @param name the same one twice in a row is a double click */
  const busily = (name: string, work: () => Promise<CardNotice | null>) => {
    if (name === last) return
    last = name
    turn = turn.then(() => carryOut(work))
  }
  const offerOf = (id: string) => store.getState().view.offers.find((offer) => offer.id === id)
  return {
    fold: () => desk.setFolded(true),
    unfold: () => desk.setFolded(false),
    notNow: desk.silence,
    apply: (id, option) => {
      const offer = offerOf(id)
      const name = offer?.options[option]?.name
      if (name !== undefined) busily(name, () => applyOffer(desk, id, name))
    },
    takeGentler: () => busily(WORDS.useGentler, () => applyGentler(desk)),
    undo: () => busily(WORDS.undo, () => undoLast(desk)),
    ignore: (id) => ignore(desk, id),
    copy: () => {
      const copy = store.getState().notice?.copy
      const part = copy && draft.parts()[copy.part]
      if (!part) return
      void copyWords(part, copy.phrase, copy.text).then((copied) =>
        store.setState({ notice: { text: copied ? WORDS.copied : WORDS.copyFailed, copy: null } })
      )
    }
  }
}

/** Asked anew after each wait: the session may have ended meanwhile. */
function isOver({ signal }: CardDesk): boolean {
  return signal.aborted
}

/** Some editors would merge a change with typing that is younger than a second: the card says why it waits. */
function changing({ signal, store }: CardDesk): Changing {
  return {
    signal,
    onWaiting: () => store.setState({ notice: { text: WORDS.waiting, copy: null } })
  }
}

async function applyOffer(desk: CardDesk, id: string, name: string): Promise<CardNotice | null> {
  // Pressed while the card still showed an older draft: the same offer may be there under another number.
  if (!findOffer(desk, id, name)) await desk.upToDate()
  const found = findOffer(desk, id, name) ?? findOffer(desk, null, name)
  if (!found) return { text: REFUSALS.changed, copy: null }
  const { part, live, offer, chosen } = found
  const { replacement, shown, select } = chosen
  const result = await changeDraft(
    { part, span: live, text: replacement, ...(select ? { select } : {}) },
    changing(desk)
  )
  if (!result.ok) {
    return refusal(result.failure, { part: offer.part, text: shown, phrase: offer.old })
  }
  const before = part.reading.text
  const hash = phraseHash(wordsOf(before, live))
  record(desk, {
    changes: [{ part: offer.part, before, after: result.value }],
    move: live.move,
    phraseHash: hash
  })
  void tell("suggestion.outcome", {
    move: live.move,
    phraseHash: hash,
    outcome: "applied"
  })
  return { text: select ? WORDS.fillIn : WORDS.changed, copy: null }
}

/** An offer of the card with the words of the draft that it is about; null when those are gone. @param id null for any */
function findOffer({ store, draft }: CardDesk, id: string | null, name: string) {
  for (const offer of store.getState().view.offers) {
    if (id !== null && offer.id !== id) continue
    const chosen = offer.options.find((option) => option.name === name)
    const part = draft.parts()[offer.part]
    const live = part?.suggestions.find((each) => each.id === offer.id)
    if (chosen && part && live) return { offer, chosen, part, live }
  }
  return null
}

async function applyGentler(desk: CardDesk): Promise<CardNotice | null> {
  const isOld = () =>
    desk.store
      .getState()
      .view.gentler.some(({ part, before }) => desk.draft.texts()[part] !== before)
  if (isOld()) await desk.upToDate()
  const changes: Done[] = []
  for (const gentler of desk.store.getState().view.gentler) {
    const part = desk.draft.parts()[gentler.part]
    if (!part) continue
    const before = part.reading.text
    // What is shown goes in, or nothing: not on top of words it does not know.
    const known = gentler.before === before
    const result: ReplaceResult = known
      ? await transformPart(part, gentler.text, changing(desk))
      : refused("changed", before)
    if (!result.ok) {
      await takeBack(desk, changes)
      return refusal(result.failure, { part: gentler.part, text: gentler.text, phrase: before })
    }
    changes.push({ part: gentler.part, before, after: result.value })
  }
  record(desk, { changes, move: null, phraseHash: null })
  return { text: WORDS.changed, copy: null }
}

async function undoLast(desk: CardDesk): Promise<CardNotice | null> {
  desk.draft.refresh()
  const step = desk.undo.top(desk.draft.texts())
  if (!step) return { text: WORDS.undoRefused, copy: null }
  if (!(await takeBack(desk, step.changes))) return { text: WORDS.undoRefused, copy: null }
  desk.draft.refresh()
  tellUndone(desk.undo.takenBack(desk.draft.texts()))
  return { text: WORDS.undone, copy: null }
}

/** Says what became of a suggestion that was taken back; nothing where there is no step. */
export function tellUndone(step: DoneStep | null): void {
  if (!step?.move || !step.phraseHash) return
  const { move, phraseHash: hash } = step
  void tell("suggestion.outcome", { move, phraseHash: hash, outcome: "undone" })
}

/** Puts parts back as they were, last first. */
async function takeBack(desk: CardDesk, changes: readonly Done[]): Promise<boolean> {
  for (const { part: at, before } of [...changes].reverse()) {
    desk.draft.refresh()
    const part = desk.draft.parts()[at]
    if (!part) return false
    const result = await transformPart(part, before, changing(desk))
    if (!result.ok) return false
  }
  return true
}

function record(desk: CardDesk, step: DoneStep): void {
  desk.undo.push(step)
  desk.used()
  desk.draft.refresh()
}

function ignore(desk: CardDesk, id: string): void {
  for (const part of desk.draft.parts()) {
    const suggestion = part.suggestions.find((each) => each.id === id)
    const found = suggestion ?? part.findings.find((each) => each.id === id)
    if (!found) continue
    const hash = phraseHash(wordsOf(part.reading.text, found))
    desk.context.ignore(hash)
    if (suggestion) {
      void tell("suggestion.outcome", {
        move: suggestion.move,
        phraseHash: hash,
        outcome: "ignored"
      })
    }
    break
  }
  desk.judgeSoon()
}

function refusal({ kind, reason }: Refusal, copy: NonNullable<CardNotice["copy"]>): CardNotice {
  const useful = kind === "protected" || kind === "editor"
  return { text: reason, copy: useful && copy.text !== "" ? copy : null }
}
