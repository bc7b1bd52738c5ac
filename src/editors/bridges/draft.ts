import type { EditorBridge } from "~editors/bridge"
import type { Attempt, EditorHands, Way } from "~editors/changing/editor-hands"
import { isGecko } from "~editors/changing/is-gecko"
import { pressHistoryKey } from "~editors/changing/press-history-key"
import { placesOf } from "~editors/reading/places-of"
import { readText } from "~editors/reading/read-text"
import { replaceText } from "~editors/changing/replace-text"
import { richSelection } from "~editors/changing/rich-selection"
import { WAYS } from "~editors/changing/ways"

/**
 * Chromium's command changes Draft's DOM itself. That is right only inside one plain leaf of which something is left;
 * across a hashtag the DOM shows the new words and the model keeps the old ones (measured 2026-11-21).
 */
function isInsideOneLeaf({ reading, span }: Attempt): boolean {
  const touched = reading.segments.filter(({ start, end }) => start < span.end && end > span.start)
  const [leaf] = touched
  return (
    touched.length === 1 &&
    leaf !== undefined &&
    leaf.end - leaf.start > span.end - span.start &&
    leaf.node?.parentElement
      ?.closest("[data-offset-key]")
      ?.parentElement?.hasAttribute("data-offset-key") === true
  )
}

/**
 * Draft's own paste and cut change its model and draw from that, so that model and DOM cannot part. Firefox gives it
 * `textInput` with the command, which it handles in the model as well.
 */
function ways(attempt: Attempt): readonly Way[] {
  if (attempt.text === "") return [WAYS.cut]
  if (isGecko()) return [WAYS.type]
  return isInsideOneLeaf(attempt) ? [WAYS.paste, WAYS.type] : [WAYS.paste]
}

const hands: EditorHands = {
  ...richSelection,
  read: (root) => readText(root),
  mergeWindowMs: 0,
  ways,
  history: pressHistoryKey
}

/** Draft.js: X's compose box in wide windows. */
export const draft: EditorBridge = {
  id: "draft",
  owns: (root) =>
    root.isContentEditable &&
    (root.classList.contains("public-DraftEditor-content") ||
      root.closest(".DraftEditor-root") !== null ||
      root.querySelector("[data-contents] [data-block]") !== null),
  read: hands.read,
  places: (_root, reading, span) => placesOf(reading, span),
  replace: replaceText(hands)
}
