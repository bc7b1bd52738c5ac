import { endsInPointer } from "~engine/rewording/facts/pointer"
import { factsOf } from "~engine/rewording/facts/protected-facts"
import { gentlerOf, promptOf } from "~engine/judgement"
import { isOwnWord } from "~engine/own-words"
import type { Judgement } from "~engine/types"
import type { NetworkId } from "~networks/index"
import type { CardState, CardView, GentlerPart, Mark, Offer, PromptOffer } from "./card-view"
import { EVIDENCE, TELLING } from "./effects"
import { marksOf } from "./marks-of"
import { openBlank } from "./open-blank"
import { roomNotes } from "./room-notes"
import { excerptOf } from "~overlay/draft/excerpt"
import type { JudgedPart } from "~overlay/draft/judge-parts"
import { wordChanges } from "~overlay/draft/word-changes"
import { borderlineSentence, ownWordsName, partNote, removedNote, salesyName, WORDS } from "./words"

/**
 * What the card says of a draft.
 * @param whole the judgement of the whole thread; of a single draft its only part's
 * @param site where it is to be posted, for that network's own manners; null for a sample
 */
export function buildView(
  parts: readonly JudgedPart[],
  whole: Judgement,
  site: NetworkId | null = null
): CardView {
  const state = stateOf(whole)
  const isSpoken = state === "salesy" || state === "soft-sell" || state === "borderline"
  const found = parts.flatMap((part, index) => marksOf(isSpoken ? part : onlyOwn(part), index))
  const gentler = parts.flatMap((part, index) => gentlerPartsOf(part, index))
  const leaveOut = found.flatMap((mark) => (mark.isFirst ? leftStanding(mark, gentler) : []))
  const marks = found.map((mark) =>
    mark.offer && leaveOut.includes(mark.offer) ? { ...mark, isFirst: false } : mark
  )
  const alone = parts.flatMap(({ judgement }, index) =>
    parts.length > 1 && judgement.verdict === "salesy" ? [index] : []
  )
  const effect = mainEffect(marks, whole)
  const quiet = parts.every(({ text }) => text.trim() === "")
  return {
    state,
    ...chipWords(state, whole, marks, effect),
    sentence: quiet ? WORDS.sentences.empty : sentenceOf(state, whole, effect),
    marks,
    gentler,
    removed: removedNote([...new Set(gentler.flatMap(({ part }) => removedFrom(parts[part])))]),
    leaveOut,
    // Where the draft can be reworded as it is there is no need to ask.
    prompt: gentler.length > 0 ? null : (parts.flatMap(promptIn)[0] ?? null),
    blank: parts.map(({ text }) => openBlank(text)).find((blank) => blank !== null) ?? null,
    notes: [
      ...(alone.length > 0 ? [partNote(alone) ?? ""] : []),
      ...(whole.truncated ? [WORDS.truncated] : []),
      ...(site === null ? [] : roomNotes(textsOf(parts), site))
    ],
    quiet: quiet || state === "not-english",
    thread: parts.length > 1
  }
}

/** In a draft that does not sell only the person's own words are spoken of. */
function onlyOwn({ text, judgement }: JudgedPart): JudgedPart {
  const { findings, suggestions } = judgement
  return {
    text,
    judgement: {
      ...judgement,
      findings: findings.filter(isOwnWord),
      suggestions: suggestions.filter(isOwnWord)
    }
  }
}

function textsOf(parts: readonly JudgedPart[]): readonly string[] {
  return parts.map(({ text }) => text)
}

function stateOf(judgement: Judgement): CardState {
  if (judgement.verdict === "unsure") {
    return judgement.reason === "close-call" ? "borderline" : judgement.reason
  }
  if (judgement.verdict !== "valuable") return judgement.verdict
  return evidenceOf(judgement) === null ? "plain" : "valuable"
}

/** What the chip shows, and what it is called. */
function chipWords(
  state: CardState,
  whole: Judgement,
  marks: readonly Mark[],
  effect: string | null
) {
  const name = WORDS.states[state]
  const found = marks.filter(isFound)
  const marked = found.length
  if (state === "salesy") {
    return { label: marked > 0 ? `${name} \u00B7 ${marked}` : name, name: salesyName(marked) }
  }
  const more = state === "valuable" ? evidenceOf(whole)?.short : undefined
  const why = state === "borderline" ? effect : null
  const label = (more ?? why) ? `${name}: ${more ?? why ?? ""}` : name
  const own = found.filter(isOwnWord).length
  if (own === 0) return { label, name: label }
  // In a text field nothing can be marked: the number is all that shows.
  return { label: label === name ? `${name} \u00B7 ${own}` : label, name: ownWordsName(label, own) }
}

function sentenceOf(state: CardState, whole: Judgement, effect: string | null): string {
  if (state === "salesy") return effect ? `It ${effect}.` : WORDS.sentences.salesy
  if (state === "soft-sell") {
    return effect
      ? `${WORDS.sentences["soft-sell"]} It still ${effect}.`
      : WORDS.sentences["soft-sell"]
  }
  if (state === "borderline") {
    return effect ? borderlineSentence(effect) : WORDS.sentences.borderline
  }
  if (state === "valuable") return evidenceOf(whole)?.sentence ?? WORDS.sentences.plain
  return WORDS.sentences[state]
}

/** Of what a move alone offers to change nothing is marked. */
function isFound({ findings }: Mark): boolean {
  return findings.length > 0
}

/** What the draft does above all, in the words of one of its marks; null where it has none but the person's own words. */
function mainEffect(marks: readonly Mark[], { findings }: Judgement): string | null {
  const shown = marks.filter((mark) => isFound(mark) && !isOwnWord(mark))
  // Strongest first: the marks stand in the order of the draft.
  const byWeight = [...TELLING, ...findings.map(({ rule }) => rule)]
  const rule = byWeight.find((each) => shown.some((mark) => mark.rule === each))
  return (shown.find((mark) => mark.rule === rule) ?? shown[0])?.effect ?? null
}

function evidenceOf({ good }: Judgement) {
  const [first] = good.flatMap(({ rule }) => EVIDENCE[rule] ?? [])
  return first ?? null
}

function gentlerPartsOf({ text, judgement }: JudgedPart, part: number): readonly GentlerPart[] {
  const gentler = gentlerOf(judgement)
  if (!gentler || gentler.text === text) return []
  const excerpt = excerptOf(wordChanges(text, gentler.text))
  return [{ part, before: text, text: gentler.text, excerpt }]
}

/**
 * A mark's offer to take out a whole sentence, where the gentler version of its part keeps that as it is. A sentence with a
 * fact in it, a pointer such as "link in bio" included, is nobody's to leave out.
 */
function leftStanding({ part, offer }: Mark, gentler: readonly GentlerPart[]): readonly Offer[] {
  if (!offer || offer.suggestion.depth !== "sentence" || offer.suggestion.replacement !== "") {
    return []
  }
  const { start, end } = offer.suggestion
  const isKept = gentler.some((one) => {
    const words = one.before.slice(start, end).trim()
    return one.part === part && one.text.includes(words) && saysNothing(words)
  })
  return isKept ? [offer] : []
}

function saysNothing(sentence: string): boolean {
  return factsOf(sentence).length === 0 && !endsInPointer(sentence)
}

function removedFrom(part: JudgedPart | undefined): readonly string[] {
  return part ? (gentlerOf(part.judgement)?.removed ?? []) : []
}

function promptIn({ text, judgement }: JudgedPart, part: number): readonly PromptOffer[] {
  const prompt = promptOf(judgement)
  if (!prompt) return []
  const { question, at, text: starter, placeholder } = prompt
  const name = `${WORDS.insert} \u201C${starter.trim()}\u201D`
  return [{ part, before: text, question, at, text: starter, placeholder, name }]
}
