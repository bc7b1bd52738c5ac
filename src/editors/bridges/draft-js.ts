import type { EditorBridge } from "~editors/bridge"
import { type Attempt, touchedSegments } from "~editors/changing/attempt"
import { isGecko, pressHistoryKey } from "~editors/changing/browser-commands"
import type { InsertMethod } from "~editors/changing/editor-driver"
import { INSERT_METHODS } from "~editors/changing/insert-methods"
import { richSelection } from "~editors/changing/rich-selection"
import { isFoundByItself, readText } from "~editors/reading/read-text"
import { createBridge } from "./create-bridge"

/**
 * Chromium's command changes Draft's DOM itself. That is right only inside one plain leaf of which something is left;
 * across a hashtag the DOM shows the new words and the model keeps the old ones.
 */
function isInsideOneLeaf(attempt: Attempt): boolean {
  const touched = touchedSegments(attempt)
  const [leaf] = touched
  return (
    touched.length === 1 &&
    leaf !== undefined &&
    leaf.end - leaf.start > attempt.span.end - attempt.span.start &&
    leaf.node?.parentElement
      ?.closest("[data-offset-key]")
      ?.parentElement?.hasAttribute("data-offset-key") === true
  )
}

/**
 * Draft's own paste and Backspace change its model and draw from that, so that model and DOM cannot part. Firefox gives it
 * `textInput` with the command, which it handles in the model as well. Its own cut is carried out in a later task: what is
 * typed or written in between would be lost.
 */
function insertMethods(attempt: Attempt): readonly InsertMethod[] {
  if (attempt.text === "") return [INSERT_METHODS.pressBackspace]
  if (isGecko()) return [INSERT_METHODS.type]
  return isInsideOneLeaf(attempt)
    ? [INSERT_METHODS.paste, INSERT_METHODS.type]
    : [INSERT_METHODS.paste]
}

/** A line of Draft: a site may draw names as blocks within it. */
const LINE = ".public-DraftStyleDefault-block"

/** Longer than any name, in UTF-16 units: X also colours what is over its limit. */
const MAX_NAME = 60

/** What a decorator draws, except what it finds in the text by itself (`#tag`, `@name`, a link that was typed). */
function isName(element: Element): boolean {
  if (element.hasAttribute("data-offset-key") || !element.parentElement?.matches(LINE)) return false
  const words = element.textContent
  return words.length <= MAX_NAME && !isFoundByItself(words) && !/^@\S+$/u.test(words.trim())
}

/** Draft.js: X's compose box in wide windows. */
export const draftJs: EditorBridge = createBridge(
  {
    ...richSelection,
    read: (root) =>
      readText(root, {
        isInline: (element) => element.parentElement?.closest(LINE) != null,
        isName
      }),
    mergeWindowMs: 0,
    isDeafAtTimes: true,
    insertMethods,
    history: pressHistoryKey
  },
  {
    id: "draft",
    owns: (root) =>
      root.isContentEditable &&
      (root.classList.contains("public-DraftEditor-content") ||
        root.closest(".DraftEditor-root") !== null ||
        root.querySelector("[data-contents] [data-block]") !== null)
  }
)
