import type { EditorBridge } from "~editors/bridge"
import { type Attempt, lineBreaksIn, touchedSegments } from "~editors/changing/attempt"
import { isGecko, pressHistoryKey } from "~editors/changing/browser-commands"
import type { InsertMethod } from "~editors/changing/editor-driver"
import { INSERT_METHODS } from "~editors/changing/insert-methods"
import type { Change } from "~editors/changing/narrow-change"
import { richSelection } from "~editors/changing/rich-selection"
import { takingNeighbor } from "~editors/changing/take-neighbor"
import { isFoundByItself, readText } from "~editors/reading/read-text"
import { createBridge } from "./create-bridge"

/**
 * Chromium's command changes the DOM itself and Lexical reads it back. That is right only inside one piece of text of which
 * something is left: else line breaks are lost, or in a paragraph with line breaks the whole draft.
 */
function isInsideOnePiece(attempt: Attempt): boolean {
  const { span } = attempt
  const { removed, inserted } = lineBreaksIn(attempt)
  const touched = touchedSegments(attempt)
  const [piece] = touched
  return (
    !removed &&
    !inserted &&
    touched.length === 1 &&
    piece !== undefined &&
    piece.end - piece.start > span.end - span.start
  )
}

/** A paste of nothing does nothing: a removal by paste takes the character beside it along. */
function adjust(attempt: Attempt): Change {
  if (isGecko() || attempt.text !== "" || isInsideOnePiece(attempt)) return attempt
  return takingNeighbor(attempt)
}

/**
 * Firefox gives Lexical `beforeinput` with the command, which it carries out in its model; but of several lines at once
 * it makes one text node with line feeds in it, and what is typed behind the last of them lands before it. With the old
 * words out of the way, the lines come out right one by one and are one step to undo; not where somebody has just typed a
 * space at the end of the line: there the break comes a character late, and the change is undone.
 */
function insertMethods(attempt: Attempt): readonly InsertMethod[] {
  if (isGecko()) {
    const { inserted } = lineBreaksIn(attempt)
    return [inserted ? INSERT_METHODS.eraseAndTypeLines : INSERT_METHODS.type]
  }
  if (attempt.text === "") return [INSERT_METHODS.type]
  return isInsideOnePiece(attempt)
    ? [INSERT_METHODS.type, INSERT_METHODS.paste]
    : [INSERT_METHODS.paste]
}

/** While somebody composes, Lexical ends the text node with a zero-width space that its model does not have. */
const COMPOSITION_SUFFIX = /\u200B$/

/** How Lexical marks the element of every text node. */
const TEXT_NODE = "span[data-lexical-text]"

/** The look of a text node, apart from the mark that all have. */
function lookOf(node: Element): string {
  return Array.from(node.attributes, ({ name, value }) => `${name}=${value}`)
    .sort()
    .join(" ")
}

/**
 * Tells picked names: a token has no mark in the DOM, but looks other than plain words do. A theme may dress those as well,
 * so the look that most of the text has is plain.
 */
function namesIn(root: HTMLElement): (element: Element) => boolean {
  let plain: string | null = null
  const usual = (): string => {
    const lengths = new Map<string, number>()
    for (const node of root.querySelectorAll(TEXT_NODE)) {
      const look = lookOf(node)
      lengths.set(look, (lengths.get(look) ?? 0) + node.textContent.length)
    }
    const [most] = [...lengths].sort(([, one], [, other]) => other - one)
    return most?.[0] ?? ""
  }
  return (element) => {
    if (!element.matches(TEXT_NODE) || element.attributes.length === 1) return false
    return lookOf(element) !== (plain ??= usual()) && !isFoundByItself(element.textContent)
  }
}

/** Lexical: Facebook's compose and comment boxes. */
export const lexical: EditorBridge = createBridge(
  {
    ...richSelection,
    read: (root) => readText(root, { guard: COMPOSITION_SUFFIX, isName: namesIn(root) }),
    mergeWindowMs: 0,
    adjust,
    insertMethods,
    history: pressHistoryKey
  },
  { id: "lexical", owns: (root) => root.getAttribute("data-lexical-editor") === "true" }
)
