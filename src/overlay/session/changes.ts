import { actsSoFar } from "~editors/changing/watch-typing"
import { type Refusal, REFUSALS, refused } from "~editors/refusal"
import { isOwnWord } from "~engine/own-words"
import type { CardActions, CardNotice } from "~overlay/card/card-model"
import type { CardView } from "~overlay/card/card-view"
import { SAID, WORDS } from "~overlay/card/words"
import { changeBetween, changeDraft, type Changing } from "~overlay/draft/change-draft"
import { copyWords } from "~overlay/draft/copy-words"
import { readingsOf } from "~overlay/draft/draft-parts"
import { phraseHash } from "~overlay/draft/phrase-hash"
import { wordsOf } from "~overlay/draft/thread-text"
import { transformPart } from "~overlay/draft/transform-part"
import type { MadeChange, UndoStep } from "~overlay/draft/undo-steps"
import { type PageStore, tell } from "~overlay/page/page-store"
import type { Judging } from "./judging"
import { selectUndoable, type SessionStore, textsOf } from "./session-state"

const CHANGED: CardNotice = { text: WORDS.changed, said: SAID.changed, copy: null }
const FILL_IN: CardNotice = { text: WORDS.fillIn, said: WORDS.fillIn, copy: null }

/** What the buttons that change the draft work with. */
export type ChangeOptions = {
  readonly store: SessionStore
  readonly page: PageStore
  readonly judging: Judging
  /** What the card shows. */
  readonly view: () => CardView
  /** A blank was selected in the editor, to be filled in: the focus belongs there. */
  readonly onBlank: () => void
  /** Ends with the session. */
  readonly signal: AbortSignal
  /** Ends with the linter. */
  readonly life: AbortSignal
}

/** The card's actions that are about words of the draft. */
export type ChangeActions = Pick<
  CardActions,
  "apply" | "takeGentler" | "takePrompt" | "undo" | "ignore" | "copy"
>

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
      const offer = view().marks.find((each) => each.offer?.id === id)?.offer
      const name = offer?.options[option]?.name
      if (name !== undefined) enqueue(name, (how) => applyOffer(options, id, name, how))
    },
    takeGentler: () => enqueue(WORDS.useGentler, (how) => applyGentler(options, how)),
    takePrompt: () => enqueue(WORDS.insert, (how) => applyPrompt(options, how)),
    undo: () => {
      const { leftAlone } = store.getState()
      if (leftAlone) {
        options.page.heed(leftAlone.hashes, leftAlone.how)
        store.dispatch({ type: "left-alone", leftAlone: null })
      } else enqueue(WORDS.undo, (how) => undoLast(options, how))
    },
    ignore: (id, how) => ignore(options, id, how),
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
      store.dispatch({
        type: "notice-given",
        notice: { text: WORDS.waiting, said: SAID.waiting, copy: null }
      })
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
  if (!found) return { text: REFUSALS.changed, said: SAID.refused, copy: null }
  const { part, at, suggestion, offer, chosen } = found
  const { replacement, fresh, select } = chosen
  const result = await changeDraft(
    { part, span: suggestion, text: replacement, ...(select ? { select } : {}) },
    how
  )
  if (!result.ok) {
    return refusalNotice(result.failure, { part: at, text: fresh, phrase: offer.old })
  }
  const before = part.reading.text
  const changes = [{ part: at, before, after: result.value }]
  if (isOwnWord(suggestion)) recordStep(options, { changes, move: null, phraseHash: null })
  else {
    const { move } = suggestion
    const hash = phraseHash(wordsOf(before, suggestion))
    recordStep(options, { changes, move, phraseHash: hash })
    void tell("suggestion.outcome", { move, phraseHash: hash, outcome: "applied" })
  }
  if (!select) return CHANGED
  options.onBlank()
  return FILL_IN
}

/** An offer of the card with the words of the draft that it is about; null when those are gone. @param id null for any */
function findOffer({ store, view }: ChangeOptions, id: string | null, name: string) {
  for (const { offer, part: at } of view().marks) {
    if (!offer || (id !== null && offer.id !== id)) continue
    const chosen = offer.options.find((option) => option.name === name)
    const part = store.getState().parts[at]
    const suggestion = part?.suggestions.find((each) => each.id === offer.id)
    if (chosen && part && suggestion) return { offer, chosen, part, at, suggestion }
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
  recordStep(options, { changes, move: null, phraseHash: null, isGentler: true })
  return CHANGED
}

/** Adds the starter of the question to the writer, with its blank selected. */
async function applyPrompt(options: ChangeOptions, how: Changing): Promise<CardNotice> {
  const { store, view, judging } = options
  store.read()
  const known = view().prompt
  if (known && textsOf(store.getState())[known.part] !== known.before) await judging.upToDate()
  store.read()
  const prompt = view().prompt
  const part = prompt && store.getState().parts[prompt.part]
  const before = part?.reading.text
  if (!prompt || !part || before !== prompt.before) {
    return { text: REFUSALS.changed, said: SAID.refused, copy: null }
  }
  const after = before.slice(0, prompt.at) + prompt.text + before.slice(prompt.at)
  const change = changeBetween(before, after)
  if (!change) return { text: REFUSALS.changed, said: SAID.refused, copy: null }
  const from = prompt.at - change.span.start
  const blank = {
    start: from + prompt.placeholder.start,
    end: from + prompt.placeholder.end
  }
  const isInside = blank.start >= 0 && blank.end <= change.text.length
  const result = await changeDraft({ part, ...change, ...(isInside ? { select: blank } : {}) }, how)
  if (!result.ok) {
    const copied = { part: prompt.part, text: prompt.text.trim(), phrase: "" }
    return refusalNotice(result.failure, copied)
  }
  const changes = [{ part: prompt.part, before, after: result.value }]
  recordStep(options, { changes, move: null, phraseHash: null })
  options.onBlank()
  return FILL_IN
}

async function undoLast(options: ChangeOptions, how: Changing): Promise<CardNotice> {
  options.store.read()
  const step = selectUndoable(options.store.getState())
  if (!step || !(await restore(options, step.changes, how))) {
    return { text: WORDS.undoRefused, said: SAID.refused, copy: null }
  }
  return { text: WORDS.undone, said: SAID.undone, copy: null }
}

/** Puts parts back as they were, last first. @returns false when an editor refused, or a part reads otherwise by now */
async function restore(
  options: ChangeOptions,
  changes: readonly MadeChange[],
  how: Changing
): Promise<boolean> {
  for (const { part: at, before, after } of [...changes].reverse()) {
    options.store.read()
    const part = options.store.getState().parts[at]
    // Somebody has written on in it: that would go as well.
    if (part?.reading.text !== after) return false
    const result = await transformPart(part, before, how)
    if (!result.ok) return false
  }
  return true
}

function recordStep({ store }: ChangeOptions, step: UndoStep): void {
  store.dispatch({ type: "change-made", step, readings: readingsOf(store.getState().parts) })
}

/** Leaves alone what a mark is about: the words of its findings, and those of its offer. */
function ignore({ store, page, view }: ChangeOptions, id: string, how: "here" | "always"): void {
  const mark = view().marks.find((each) => each.id === id)
  const part = mark && store.getState().parts[mark.part]
  if (!mark || !part) return
  const { findings, suggestions, reading } = part
  const suggestion = suggestions.find((each) => each.id === mark.offer?.id)
  const found = findings.filter((each) => mark.findings.includes(each.id))
  const hashes = [...found, ...(suggestion ? [suggestion] : [])].map((each) =>
    phraseHash(wordsOf(reading.text, each))
  )
  const [hash] = hashes.slice(-1)
  if (suggestion && hash && !isOwnWord(suggestion)) {
    const { move } = suggestion
    void tell("suggestion.outcome", { move, phraseHash: hash, outcome: "ignored" })
  }
  const all = [...new Set(hashes)]
  page.ignore(all, how, mark.words.trim())
  store.dispatch({ type: "left-alone", leftAlone: { hashes: all, how } })
}

async function copy({ store }: ChangeOptions): Promise<void> {
  const { notice, parts } = store.getState()
  const asked = notice?.copy
  const part = asked && parts[asked.part]
  if (!part) return
  const isCopied = await copyWords(part, asked.phrase, asked.text)
  const outcome = isCopied
    ? { text: WORDS.copied, said: SAID.copied, copy: null }
    : { text: WORDS.copyFailed, said: SAID.refused, copy: null }
  store.dispatch({ type: "notice-given", notice: outcome })
}

function refusalNotice(
  { kind, reason }: Refusal,
  copied: NonNullable<CardNotice["copy"]>
): CardNotice {
  const isUseful = kind === "protected" || kind === "editor"
  return {
    text: reason,
    said: SAID.refused,
    copy: isUseful && copied.text !== "" ? copied : null
  }
}

/** Tells the background what became of a suggestion that was undone, by whichever undo. */
export function tellUndone({ move, phraseHash: hash }: UndoStep): void {
  if (!move || !hash) return
  void tell("suggestion.outcome", { move, phraseHash: hash, outcome: "undone" })
}
