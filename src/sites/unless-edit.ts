import { findAll } from "~platform/dom"
import type { Composer } from "~sites/adapter"
import { EDIT_TITLES, SAVE_WORDS } from "~sites/edit-words"
import { labelOf } from "~sites/submit"

const TITLE = "h1, h2, h3, [role='heading']"

/**
 * A recognised box as it is, or silent where it changes a post that is out already: that would be counted twice. Most
 * networks tell the two apart by words alone, so this is the one place that reads any, and they can only make a box silent.
 * @param submitsOf the controls that publish the box's draft
 */
export function unlessEdit(
  composer: Composer | null,
  submitsOf: (composer: Composer) => readonly HTMLElement[]
): Composer | null {
  if (composer?.kind !== "post" && composer?.kind !== "reply") return composer
  if (!hasEditTitle(composer.container) && !saves(submitsOf(composer))) return composer
  const { site, editor } = composer
  return { ...composer, kind: "unknown", variant: `${site}-edit`, parts: [editor] }
}

function saves(submits: readonly HTMLElement[]): boolean {
  return submits.length > 0 && submits.every((submit) => SAVE_WORDS.has(folded(labelOf(submit))))
}

function hasEditTitle(dialog: HTMLElement | null): boolean {
  if (dialog === null) return false
  const titles = [dialog.getAttribute("aria-label"), ...findAll(dialog, TITLE).map(labelOf)]
  return titles.some((title) => title !== null && EDIT_TITLES.has(folded(title)))
}

function folded(words: string): string {
  return words.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase()
}
