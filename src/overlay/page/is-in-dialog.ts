import { matches } from "~platform/dom"
import type { Composer } from "~sites/adapter"

/** Selector of what counts as a dialog. */
const DIALOG = "dialog, [role='dialog'], [aria-modal='true']"

/** True when the composer stands in a dialog. */
export function isInDialog({ container }: Composer): boolean {
  return container !== null && matches(container, DIALOG)
}
