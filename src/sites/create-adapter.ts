import type { NetworkId } from "~networks/index"
import { findAll } from "~platform/dom"
import type { Composer, SiteAdapter } from "~sites/adapter"
import { type BoxRule, DIALOG } from "~sites/box-rule"
import { buttonsAfter } from "~sites/buttons"
import { closestContaining, composedClosest } from "~sites/composed-tree"
import { isVisible } from "~sites/is-visible"
import { recogniseBy } from "~sites/recognise-by"
import { guessSubmit, NO_HINTS } from "~sites/submit"

/** What one network's adapter is made of, where nothing about it is out of the common. */
export type AdapterParts = {
  readonly id: NetworkId
  /** The table that says what a box is. */
  readonly rules: readonly BoxRule[]
  /** Selector of what holds an editor, its tools and submit; the nearest dialog and the nearest button come after it. */
  readonly home: string
  /** What holds them, where a selector does not say it; null goes on with {@link AdapterParts.home}. */
  readonly scope?: (editor: HTMLElement) => ParentNode | null
  /** Selector of submit, where the network names it; else it is told by structure. */
  readonly submit?: string
  /** Which key posts, where not Ctrl or Cmd with Enter. */
  readonly isSubmitKey?: SiteAdapter["isSubmitKey"]
  /** The parts of the thread that a box belongs to, itself included. */
  readonly parts?: (editor: HTMLElement) => readonly HTMLElement[]
}

/** Whatever may be pressed. */
const BUTTON = "button, [role='button'], input[type='submit']"

/** The adapter of a network whose boxes stand in a dialog, or in an element of a known name. */
export function createAdapter(parts: AdapterParts): SiteAdapter {
  const { id, rules, home, submit } = parts
  const scopeOf = (editor: HTMLElement): ParentNode | null =>
    parts.scope?.(editor) ??
    composedClosest(editor, home) ??
    composedClosest(editor, DIALOG) ??
    closestContaining(editor, BUTTON)
  const submits = ({ editor }: Composer, hints = NO_HINTS): readonly HTMLElement[] => {
    const scope = scopeOf(editor)
    const named = submit === undefined ? [] : findAll(scope, submit).filter(isVisible)
    return named.length > 0 ? named : guessSubmit(scope, editor, hints)
  }
  return {
    id,
    recognise: (target, location) => recogniseBy(id, rules, target, location, parts.parts),
    scope: ({ editor }) => scopeOf(editor),
    submits,
    isSubmitKey:
      parts.isSubmitKey ??
      ((_composer, event) => event.key === "Enter" && (event.ctrlKey || event.metaKey)),
    keepClear: (composer) => [
      ...new Set([...submits(composer), ...buttonsAfter(scopeOf(composer.editor), composer.editor)])
    ]
  }
}
