import { closest, findAll } from "~platform/dom"
import { hasTextLabel, wordsOn } from "~sites/buttons"
import { composedContains } from "~sites/composed-tree"
import { isVisible } from "~sites/is-visible"

/** What may be pressed. */
const CONTROL = "button, [role='button'], input[type='submit']"

/** What opens over a compose box, or in it, with buttons of its own: questions, pickers, panels. */
const LAYER =
  "dialog, [role='dialog'], [role='alertdialog'], [role='menu'], [role='listbox'], [role='grid'], [role='tooltip'], [popover]"

/** What a page itself calls the end of a form. Without the attribute every button in a form is one, tools too. */
const ENDS_FORM = "button[type='submit'], input[type='submit']"

/** What was learned of a box's controls while somebody wrote in it. */
export type SubmitHints = {
  /** Disabled while the draft was empty, and not any more when it was not: only submit does that. */
  readonly followers: ReadonlySet<Element>
  /** There when the box was first seen. Other extensions add theirs later. */
  readonly early: ReadonlySet<Element>
  /** False for what appeared after the person pressed something else, such as the answers to "Discard?". */
  readonly isKnown: (control: Element) => boolean
}

/** Nothing was learned yet. */
export const NO_HINTS: SubmitHints = {
  followers: new Set(),
  early: new Set(),
  isKnown: () => true
}

/** What a control is called, in whatever language: the same again may be the same control, drawn anew. */
export function labelOf(control: Element): string {
  return (control.getAttribute("aria-label") ?? wordsOn(control)).trim()
}

/** True when an element stands in a layer that opened over the box: one that does not hold the editor. */
export function isInLayer(element: Element, editor: Element | null): boolean {
  const layer = element.closest(LAYER)
  return layer !== null && !(editor && composedContains(layer, editor))
}

/** True when pressing does nothing. An element of a site's own may have its button in its shadow root, as Reddit's has. */
export function isDisabled(control: Element): boolean {
  const inner = control.shadowRoot?.querySelector(CONTROL)
  return (
    control.matches(":disabled, [aria-busy='true']") ||
    control.closest("[aria-disabled='true'], [inert]") !== null ||
    (inner ? isDisabled(inner) : false)
  )
}

/**
 * What may be pressed in a box's scope, in document order: visible, and not in a layer of its own. Tools in a toolbar
 * only where there is nothing else.
 * @param editor null on a later page of its dialog, where everything stands in one layer
 */
export function controlsIn(scope: ParentNode | null, editor: Element | null): HTMLElement[] {
  const home = scope instanceof Element && !editor ? scope : editor
  const all = findAll(scope, CONTROL).filter(
    (control) => isVisible(control) && !isInLayer(control, home)
  )
  const outside = all.filter((control) => !control.closest("[role='toolbar']"))
  return outside.length > 0 ? outside : all
}

/**
 * The control that publishes, by nothing that depends on a language: the last of those that may. At most one.
 * @param editor submit stands after it; null on a later page of its dialog
 */
export function guessSubmit(
  scope: ParentNode | null,
  editor: Element | null,
  hints: SubmitHints
): readonly HTMLElement[] {
  return possibleSubmits(scope, editor, hints).slice(-1)
}

/**
 * The controls of which one publishes: what follows the draft's emptiness, else what ends the editor's form, else what was
 * there first, else what has a word. Where nothing has one, the last icon.
 * @param editor see {@link guessSubmit}
 */
export function possibleSubmits(
  scope: ParentNode | null,
  editor: Element | null,
  { followers, early, isKnown }: SubmitHints
): readonly HTMLElement[] {
  const controls = controlsIn(scope, editor).filter(
    (control) => isKnown(control) && !isOfOtherForm(control, editor)
  )
  const after = editor
    ? controls.filter(
        (control) =>
          (editor.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      )
    : controls
  const worded = after.filter(hasTextLabel)
  const ends = after.filter((control) => control.matches(ENDS_FORM) && closest(control, "form"))
  const choices = [
    controls.filter((control) => followers.has(control)),
    ends.filter((control) => early.has(control)),
    ends,
    worded.filter((control) => early.has(control)),
    worded,
    after
  ]
  const best = choices.find((choice) => choice.length > 0) ?? []
  const named = best.filter(hasTextLabel)
  return named.length > 0 ? named : best.slice(-1)
}

/** True for a control of a form that does not hold the editor, such as a search below it. */
function isOfOtherForm(control: Element, editor: Element | null): boolean {
  const form = closest(control, "form")
  return form !== null && editor !== null && !composedContains(form, editor)
}
