import { findAll } from "~platform/dom"
import type { Composer, SiteAdapter } from "~sites/adapter"
import { DIALOG } from "~sites/box-rule"
import { buttonsAfter } from "~sites/buttons"
import { closestContaining, composedClosest } from "~sites/composed-tree"
import { isVisible } from "~sites/is-visible"
import { type Recognition, recogniseBy } from "~sites/recognise-by"
import { guessSubmit, NO_HINTS, possibleSubmits } from "~sites/submit"
import { unlessEdit } from "~sites/unless-edit"

/** What one network's adapter is made of, where nothing about it is out of the common. */
export type AdapterParts = Recognition & {
  /** Selector of what holds an editor, its tools and submit; the nearest dialog and the nearest button come after it. */
  readonly home: string
  /** What holds them, where a selector does not say it; null goes on with {@link AdapterParts.home}. */
  readonly scope?: (editor: HTMLElement) => ParentNode | null
  /** Selector of submit, where the network names it; else it is told by structure. */
  readonly submit?: string
  /** Selector of forms in which "save" is what publishes, so that words do not tell an edit from a new post. */
  readonly savesNew?: string
  /** Which key posts, where not Ctrl or Cmd with Enter. */
  readonly isSubmitKey?: SiteAdapter["isSubmitKey"]
  /** See {@link SiteAdapter.asksFirst}. */
  readonly asksFirst?: boolean
  /** See {@link SiteAdapter.isGeneric}. */
  readonly isGeneric?: boolean
}

/** Whatever may be pressed. */
const BUTTON = "button, [role='button'], input[type='submit']"

/** The adapter of a network whose boxes stand in a dialog, or in an element of a known name. */
export function createAdapter(parts: AdapterParts): SiteAdapter {
  const { id, home, submit, isGeneric = false } = parts
  // Of any other site nothing is known: "Save" may well be what publishes.
  const savesNew = isGeneric ? "*" : parts.savesNew
  const scopeOf = (editor: HTMLElement): ParentNode | null =>
    parts.scope?.(editor) ??
    composedClosest(editor, home) ??
    composedClosest(editor, DIALOG) ??
    closestContaining(editor, BUTTON)
  const submits = ({ editor }: Composer, hints = NO_HINTS): readonly HTMLElement[] => {
    const scope = scopeOf(editor)
    const named = submit === undefined ? [] : findAll(scope, submit).filter(isVisible)
    if (named.length > 0) return named
    return isGeneric ? possibleSubmits(scope, editor, hints) : guessSubmit(scope, editor, hints)
  }
  return {
    id,
    recognise: (target, location) => {
      const composer = recogniseBy(parts, target, location)
      if (composer && savesNew !== undefined && composedClosest(composer.editor, savesNew)) {
        return composer
      }
      return unlessEdit(composer, submits)
    },
    scope: ({ editor }) => scopeOf(editor),
    submits,
    asksFirst: parts.asksFirst ?? false,
    isGeneric,
    isSubmitKey:
      parts.isSubmitKey ??
      ((_composer, event) => event.key === "Enter" && (event.ctrlKey || event.metaKey)),
    keepClear: (composer) => [
      ...new Set([...submits(composer), ...buttonsAfter(scopeOf(composer.editor), composer.editor)])
    ]
  }
}
