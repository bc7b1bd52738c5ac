import { oncePerMoment } from "~overlay/page/scheduling"
import type { Composer } from "~sites/adapter"

/** What is watched beside an editor. */
export type Beside = {
  /** The box as it was last recognised. */
  readonly composer: () => Composer
  /** The box as it is now; null where it is none that Softsell speaks in. */
  readonly recognise: () => Composer | null
  /** It is something else now, or other words stand before the draft. */
  readonly onChange: () => void
}

/**
 * Watches what decides, beside the editor, what a box is and what is read with it: classes and elements in what the adapter
 * names, and the words of the line before the draft. Looks a moment after any of these changed. Ends with the signal.
 */
export function watchBeside({ composer, recognise, onChange }: Beside, signal: AbortSignal): void {
  const { changesIn } = composer()
  if (!changesIn) return
  let known = keyOf(composer())
  const look = oncePerMoment(() => {
    const now = keyOf(recognise())
    if (now === known) return
    known = now
    onChange()
  }, signal)
  // Not the text: a count changes at every key.
  const mutations = new MutationObserver(look)
  mutations.observe(changesIn, {
    ...{ childList: true, subtree: true, attributes: true },
    attributeFilter: ["class", "disabled", "hidden"]
  })
  signal.addEventListener("abort", () => mutations.disconnect())
  changesIn.addEventListener(
    "input",
    ({ target }) => {
      if (target !== composer().editor) look()
    },
    { signal }
  )
}

function keyOf(composer: Composer | null): string {
  return composer ? `${composer.variant} ${composer.kind} ${composer.preface?.value ?? ""}` : ""
}
