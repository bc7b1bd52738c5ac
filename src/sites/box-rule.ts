import { find, findAll, matches as fits } from "~platform/dom"
import type { BoxKind } from "~sites/adapter"
import { composedClosest } from "~sites/composed-tree"

/** One row of a network's table: what a box is when all of the row's conditions hold. The first row that matches wins. */
export type BoxRule = {
  readonly variant: string
  readonly kind: BoxKind
  /** What the row rests on, with a date where it was seen. */
  readonly reason: string
  /** The box itself matches. */
  readonly is?: string
  /** The box is inside one of these. */
  readonly inside?: string
  /** What the box is inside of holds one of these, anywhere. */
  readonly holding?: string
  /** The box is inside none of these. */
  readonly outside?: string
  /** Path and query of the page. */
  readonly address?: RegExp
  /** The box's dialog holds one of these before the box, in document order. */
  readonly after?: string
  /** The box's dialog holds one of these after the box, in document order. */
  readonly before?: string
}

/** A modal over the page; it closes when its draft is posted. */
export const DIALOG = "dialog, [role='dialog'], [aria-modal='true']"

/** Rows tried before every network's own: boxes in which nobody writes a post. */
export const NEVER_A_POST: readonly BoxRule[] = [
  {
    variant: "search",
    kind: "search",
    reason: "single-line inputs, combo boxes and search boxes hold no post",
    is: "input, [role='combobox'], [role='searchbox'], [aria-haspopup='listbox'][aria-autocomplete='both']"
  },
  {
    variant: "opted-out",
    kind: "unknown",
    reason: "the page asks writing aids to stay away (honoured by Harper too, 2026)",
    is: "[data-enable-grammarly='false'], [readonly], [disabled], [aria-readonly='true']"
  }
]

/** The first row that matches a box, or null. */
export function firstMatch(
  rules: readonly BoxRule[],
  box: HTMLElement,
  location: Location
): BoxRule | null {
  return rules.find((rule) => matches(rule, box, location.pathname + location.search)) ?? null
}

function matches(rule: BoxRule, box: HTMLElement, address: string): boolean {
  if (rule.is !== undefined && !fits(box, rule.is)) return false
  if (rule.address && !rule.address.test(address)) return false
  const home = rule.inside === undefined ? null : composedClosest(box, rule.inside)
  if (rule.inside !== undefined && home === null) return false
  if (rule.holding !== undefined && !find(home, rule.holding)) return false
  if (rule.outside !== undefined && composedClosest(box, rule.outside)) return false
  if (rule.after !== undefined && !dialogHolds(box, rule.after, isBefore)) return false
  return rule.before === undefined || dialogHolds(box, rule.before, isAfter)
}

type Order = (other: Element, box: Element) => boolean

const isBefore: Order = (other, box) =>
  (other.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

const isAfter: Order = (other, box) =>
  (other.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_PRECEDING) !== 0

function dialogHolds(box: HTMLElement, selector: string, order: Order): boolean {
  return findAll(composedClosest(box, DIALOG), selector).some((other) => order(other, box))
}
