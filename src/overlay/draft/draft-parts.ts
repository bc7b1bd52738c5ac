import type { EditorBridge, Reading } from "~editors/bridge"
import { remapSpans } from "~engine/text/edit"
import type { Finding, Judgement, Suggestion } from "~engine/types"
import type { JudgedPart } from "./judge-parts"

/** A finding or suggestion where it stands now, under the name it has in the card. */
export type Named<T> = T & { readonly id: string }

/** One part of a thread, as it is now; a draft that is no thread has one part. */
export type DraftPart = {
  readonly editor: HTMLElement
  readonly bridge: EditorBridge
  readonly reading: Reading
  /** The last judgement's findings, moved along with the text. */
  readonly findings: readonly Named<Finding>[]
  readonly suggestions: readonly Named<Suggestion>[]
}

/** Names a suggestion of a part for as long as the judgement lasts. */
export function suggestionId(part: number, index: number): string {
  return `${part}:${index}`
}

/** Names a finding of a part for as long as the judgement lasts. */
export function findingId(part: number, index: number): string {
  return `reason ${part}:${index}`
}

/** The parts in these editors; what was found in those that are known is kept. */
export function partsIn(
  editors: readonly HTMLElement[],
  known: readonly DraftPart[],
  bridgeFor: (editor: HTMLElement) => EditorBridge
): readonly DraftPart[] {
  return editors.map((editor) => {
    const bridge = bridgeFor(editor)
    return (
      known.find((part) => part.editor === editor) ?? {
        editor,
        bridge,
        reading: bridge.read(editor),
        findings: [],
        suggestions: []
      }
    )
  })
}

/** What the editors hold now, part by part. @param only reads this editor alone */
export function readingsOf(parts: readonly DraftPart[], only?: HTMLElement): readonly Reading[] {
  return parts.map(({ editor, bridge, reading }) =>
    only && editor !== only ? reading : bridge.read(editor)
  )
}

/** Takes new readings in; what was found moves along with the text, and goes where its words were touched. */
export function withReadings(
  parts: readonly DraftPart[],
  readings: readonly Reading[]
): readonly DraftPart[] {
  return parts.map((part, at) => {
    const reading = readings[at] ?? part.reading
    const before = part.reading.text
    return {
      ...part,
      reading,
      findings: remapSpans(part.findings, before, reading.text),
      suggestions: remapSpans(part.suggestions, before, reading.text)
    }
  })
}

/** Takes a judgement in. @returns null when the text has moved on since: the judgement is stale */
export function withJudgement(
  parts: readonly DraftPart[],
  judged: readonly JudgedPart[]
): readonly DraftPart[] | null {
  const isStale =
    judged.length !== parts.length ||
    judged.some(({ text }, at) => text !== parts[at]?.reading.text)
  if (isStale) return null
  return parts.map((part, at) => ({ ...part, ...named(judged[at]?.judgement, at) }))
}

function named(judgement: Judgement | undefined, part: number) {
  return {
    findings: (judgement?.findings ?? []).map((finding, index) => ({
      ...finding,
      id: findingId(part, index)
    })),
    suggestions: (judgement?.suggestions ?? []).map((suggestion, index) => ({
      ...suggestion,
      id: suggestionId(part, index)
    }))
  }
}
