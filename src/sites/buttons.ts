import { findAll } from "~platform/dom"
import { isVisible } from "~sites/is-visible"

/** A compose box has fewer buttons after its editor; more means that the scope was too wide. */
const MAX_BUTTONS = 16

/** Two letters of an alphabet, or one character of a script that needs no more. */
const WORD = /\p{L}{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** The visible buttons of `scope` that come after `editor` in document order, the first 16 at most. */
export function buttonsAfter(scope: ParentNode | null, editor: HTMLElement): HTMLElement[] {
  return findAll(scope, 'button, [role="button"]')
    .filter(
      (button) =>
        (editor.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        isVisible(button)
    )
    .slice(0, MAX_BUTTONS)
}

/** The words on a button; an input has them in its value. */
export function wordsOn(button: Element): string {
  return button instanceof HTMLInputElement ? button.value : button.textContent
}

/** True when a button is labelled by a word, in any language, without an icon: tools have icons, Post has a word. */
export function hasTextLabel(button: HTMLElement): boolean {
  return !button.querySelector("svg, img, i") && WORD.test(wordsOn(button))
}
