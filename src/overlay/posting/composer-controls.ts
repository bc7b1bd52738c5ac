import { isConnected } from "~platform/dom"
import { controlsIn, guessSubmit, isDisabled, labelOf } from "~sites/submit"
import { isVisible } from "~sites/is-visible"
import type { Composer, SiteAdapter } from "~sites/adapter"

/** The controls of one compose box, and what is learned of them while somebody writes. */
export type ComposerControls = {
  /** Looks at the controls, given whether the draft is empty: submit is what follows that. */
  readonly learn: (composer: Composer, isEmpty: boolean) => void
  /** What publishes now; on a later page of the dialog, what stands there. */
  readonly submits: (composer: Composer) => readonly HTMLElement[]
  /** Submit was pressed, or something typed: what appears from now on is part of that. */
  readonly noteProgress: () => void
  /** Something else was pressed: what appears from now on may be a question or a panel. */
  readonly noteDetour: () => void
}

/** Nothing is learned yet. */
export function createComposerControls(adapter: SiteAdapter): ComposerControls {
  const followers = new Set<Element>()
  const known = new WeakSet<Element>()
  const enabledWhileFull = new WeakSet<Element>()
  const submitLabels = new Set<string>()
  let early: ReadonlySet<Element> | null = null
  let disabledWhileEmpty: ReadonlySet<Element> | null = null
  let isDetour = false
  /** What stands on the later page, or stood before a detour; null while there is none, or it came by a detour. */
  let page: ReadonlySet<Element> | null = null

  const isKnown = (control: Element) =>
    !isDetour || known.has(control) || submitLabels.has(labelOf(control))
  const remember = (found: readonly HTMLElement[]) => {
    // One of them is a way out, whose name an answer to "Discard?" may have.
    if (adapter.isGeneric === true && found.length > 1) return found
    for (const control of found) if (labelOf(control) !== "") submitLabels.add(labelOf(control))
    return found
  }
  const onLaterPage = (container: HTMLElement): readonly HTMLElement[] => {
    if (!isDetour) page = new Set(controlsIn(container, null))
    const stood = page
    if (stood === null) return []
    return guessSubmit(container, null, {
      followers: new Set(),
      early: new Set(),
      isKnown: (control) => stood.has(control) || submitLabels.has(labelOf(control))
    })
  }

  return {
    learn: (composer, isEmpty) => {
      const { editor } = composer
      if (isDetour || !isVisible(editor)) return
      const controls = controlsIn(adapter.scope(composer), editor)
      for (const control of controls) known.add(control)
      early ??= new Set(controls)
      if (isEmpty) {
        disabledWhileEmpty = new Set(controls.filter(isDisabled))
        const were = controls.filter((control) => enabledWhileFull.has(control))
        const off = were.filter(isDisabled)
        // One that went off alone; a form that sends may switch off whatever is in it.
        if (off.length === 1 && were.length > 1) followers.add(off[0]!)
        return
      }
      for (const control of controls) {
        if (!isDisabled(control)) enabledWhileFull.add(control)
        if (disabledWhileEmpty?.has(control) && !isDisabled(control)) followers.add(control)
      }
    },
    submits: (composer) => {
      const { editor, container } = composer
      if (container && isConnected(container) && !isVisible(editor))
        return remember(onLaterPage(container))
      page = null
      if (!editor.isConnected) return []
      return remember(adapter.submits(composer, { followers, early: early ?? new Set(), isKnown }))
    },
    noteProgress: () => {
      isDetour = false
    },
    noteDetour: () => {
      isDetour = true
    }
  }
}
