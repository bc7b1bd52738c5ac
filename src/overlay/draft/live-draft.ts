import type { EditorBridge, Reading } from "~editors/bridge"
import { remapSpans } from "~engine/text/edit"
import type { Finding, Judgement, Suggestion } from "~engine/types"
import type { JudgedPart } from "~overlay/card/build-view"
import { offerId, reasonId } from "~overlay/card/build-view"

/** A finding or suggestion where it stands now, under the name it has in the view. */
export type Live<T> = T & { readonly id: string }

/** One part of a thread, as it is now. */
export type LivePart = {
  readonly editor: HTMLElement
  readonly bridge: EditorBridge
  readonly reading: Reading
  /** The last judgement's findings, moved along with the text. */
  readonly findings: readonly Live<Finding>[]
  readonly suggestions: readonly Live<Suggestion>[]
}

/** What is being written, and what was found in it, kept in step with every key. */
export type LiveDraft = {
  readonly parts: () => readonly LivePart[]
  readonly texts: () => readonly string[]
  /** Takes the parts a thread has now; what was found in those that stay is kept. */
  readonly setEditors: (editors: readonly HTMLElement[]) => void
  /** Reads one editor, or all. @returns true when the text is another than before */
  readonly refresh: (editor?: HTMLElement) => boolean
  /** Takes a judgement in. @returns false when the text has moved on since: the judgement is stale */
  readonly take: (judged: readonly JudgedPart[]) => boolean
}

/** The draft in the given editors. @param bridgeFor how to talk to an editor */
export function createLiveDraft(bridgeFor: (editor: HTMLElement) => EditorBridge): LiveDraft {
  let parts: readonly LivePart[] = []

  const read = (editor: HTMLElement): LivePart => {
    const bridge = bridgeFor(editor)
    return { editor, bridge, reading: bridge.read(editor), findings: [], suggestions: [] }
  }
  const texts = () => parts.map(({ reading }) => reading.text)
  return {
    parts: () => parts,
    texts,
    setEditors: (editors) => {
      const known = new Map(parts.map((part) => [part.editor, part]))
      parts = editors.map((editor) => known.get(editor) ?? read(editor))
    },
    refresh: (editor) => {
      let changed = false
      parts = parts.map((part) => {
        if (editor && part.editor !== editor) return part
        const next = reread(part)
        if (next.reading.text !== part.reading.text) changed = true
        return next
      })
      return changed
    },
    take: (judged) => {
      const stale =
        judged.length !== parts.length || judged.some(({ text }, at) => text !== texts()[at])
      if (stale) return false
      parts = parts.map((part, at) => ({ ...part, ...named(judged[at]?.judgement, at) }))
      return true
    }
  }
}

function reread(part: LivePart): LivePart {
  const reading = part.bridge.read(part.editor)
  const before = part.reading.text
  return {
    ...part,
    reading,
    findings: remapSpans(part.findings, before, reading.text),
    suggestions: remapSpans(part.suggestions, before, reading.text)
  }
}

function named(judgement: Judgement | undefined, part: number) {
  return {
    findings: (judgement?.findings ?? []).map((finding, at) => ({
      ...finding,
      id: reasonId(part, at)
    })),
    suggestions: (judgement?.suggestions ?? []).map((suggestion, at) => ({
      ...suggestion,
      id: offerId(part, at)
    }))
  }
}
