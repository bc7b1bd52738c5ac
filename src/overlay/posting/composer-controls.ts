import { controlsIn, guessSubmit, isDisabled, type SubmitHints } from "~sites/submit"
import type { Composer, SiteAdapter } from "~sites/adapter"

/** The controls of one compose box, and what is learned of them while somebody writes. */
export type ComposerControls = {
  /** Looks at the controls, given whether the draft is empty: submit is what follows that. */
  readonly learn: (composer: Composer, isEmpty: boolean) => void
  /** What publishes now; on a later page of the dialog, what stands there. */
  readonly submits: (composer: Composer) => readonly HTMLElement[]
}

/** Nothing is learned yet. */
export function createComposerControls(adapter: SiteAdapter): ComposerControls {
  const followers = new Set<Element>()
  let early: ReadonlySet<Element> | null = null
  let disabledWhileEmpty: ReadonlySet<Element> | null = null
  const hints = (): SubmitHints => ({ followers, early: early ?? new Set() })

  return {
    learn: (composer, isEmpty) => {
      const { editor } = composer
      if (!editor.isConnected) return
      const controls = controlsIn(adapter.scope(composer), editor)
      early ??= new Set(controls)
      if (isEmpty) {
        disabledWhileEmpty = new Set(controls.filter(isDisabled))
        return
      }
      for (const control of controls) {
        if (disabledWhileEmpty?.has(control) && !isDisabled(control)) followers.add(control)
      }
    },
    submits: (composer) => {
      const { editor, container } = composer
      if (editor.isConnected) return adapter.submits(composer, hints())
      return container?.isConnected === true
        ? guessSubmit(container, null, { followers: new Set(), early: new Set() })
        : []
    }
  }
}
