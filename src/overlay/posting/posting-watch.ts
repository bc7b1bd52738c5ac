import type { PostIntent } from "~balance/record/post-record"
import { type JudgedThread, judgeOptions } from "~overlay/draft/judge-parts"
import { threadText } from "~overlay/draft/thread-text"
import { nextTask } from "~overlay/page/scheduling"
import type { Composer } from "~sites/adapter"
import { ComposerWatch } from "./composer-watch"
import { describePost, isRecorded, placeOf } from "./describe-post"
import { createPostQueue, type PostMessage } from "./post-queue"
import { foldDraft, type PostEffect } from "./post-state"
import type { PostingServices } from "./posting-services"
import { createTakenBack } from "./taken-back"

/** Follows the posts of a page: every compose box from when it is first seen, whatever has the focus later. */
export type PostingWatch = {
  /** A box was recognised. */
  readonly meet: (composer: Composer) => void
  /** The draft of a box was judged. */
  readonly noteJudgement: (composer: Composer, judged: JudgedThread) => void
  /** A change of ours begins, went in, or is over. */
  readonly noteChange: (composer: Composer, stage: "begun" | "made" | "over") => void
  /** A box was emptied, by whomever: what comes next is another draft. */
  readonly noteEmptied: (composer: Composer) => void
}

/** What is known of a draft besides its text. */
type Notes = {
  judged: JudgedThread | null
  /** A suggestion of ours went in. */
  isHelped: boolean
  /** The draft before a change of ours that is under way. */
  changingFrom: string | null
}

/** Keys that change no text. */
const TYPES_NOTHING =
  /^(?:Control|Shift|Alt|AltGraph|Meta|CapsLock|Tab|Escape|F\d+|Arrow\w+|Page\w+|Home|End)$/

/** What the browser, or a site, makes presses of by Enter and Space. */
const PRESSED_BY_KEY = "button, [role], a[href], input, summary, [tabindex]"

/** Starts following the posts of a page until the linter ends. Changes nothing in it and holds nothing up. */
export function createPostingWatch(page: Document, services: PostingServices): PostingWatch {
  const { life } = services
  const queue = createPostQueue(life)
  const notes = new WeakMap<ComposerWatch, Notes>()
  const describe = createDescriber(services)
  let watches: readonly ComposerWatch[] = []
  const takenBack = createTakenBack(
    () => watches,
    (id) => queue.push({ name: "post.withdraw", request: { id } }),
    life
  )

  const sweep = () => {
    for (const watch of watches) if (!watch.isAlive()) watch.end()
    watches = watches.filter((watch) => watch.isAlive())
  }
  const watchOf = (composer: Composer) => watches.find((watch) => watch.owns(composer))
  const notesOf = (watch: ComposerWatch): Notes => {
    const known = notes.get(watch) ?? { judged: null, isHelped: false, changingFrom: null }
    notes.set(watch, known)
    return known
  }
  const tell = (effect: PostEffect, watch: ComposerWatch) => {
    const { id } = effect
    if (effect.do === "intend") {
      for (const message of describe(effect, watch.composer, notesOf(watch))) queue.push(message)
      return
    }
    queue.push({ name: `post.${effect.do}`, request: { id } })
    if (effect.do === "confirm") {
      notesOf(watch).isHelped = false
      takenBack.noteSent(id, effect.text)
      services.onPosted(watch.composer)
    }
  }
  const listen = <K extends keyof DocumentEventMap>(
    type: K,
    listener: (event: DocumentEventMap[K], path: readonly EventTarget[]) => void
  ) => {
    page.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted || watches.length === 0) return
        const path = event.composedPath()
        if (services.isOwn(path[0])) return
        sweep()
        listener(event, path)
      },
      { capture: true, signal: life }
    )
  }
  const isIn = (watch: ComposerWatch, path: readonly EventTarget[]) =>
    watch.composer.parts.some((part) => path.includes(part))
  const onTyped = (path: readonly EventTarget[]) => {
    for (const watch of watches) {
      if (!isIn(watch, path)) continue
      takenBack.noteTyped(watch)
      watch.onWritten()
    }
  }
  const press = (path: readonly EventTarget[]) => {
    takenBack.look()
    for (const watch of watches) watch.onPressed(path)
  }

  listen("click", (_event, path) => press(path))
  listen("keydown", (event, path) => {
    if (!TYPES_NOTHING.test(event.key)) onTyped(path)
    const [target] = path
    const isPress =
      (event.key === "Enter" || event.key === " ") &&
      target instanceof Element &&
      target.matches(PRESSED_BY_KEY) &&
      !watches.some((watch) => isIn(watch, path))
    if (isPress) press(path)
    for (const watch of watches) {
      if (isIn(watch, path)) watch.onKey(event)
      else if (event.key === "Escape") watch.onEscape()
    }
  })
  const onRemoval = (_event: Event, path: readonly EventTarget[]) => {
    for (const watch of watches) if (isIn(watch, path)) watch.onRemoval()
  }
  listen("beforeinput", (event, path) => {
    if (/^(?:delete|history)/.test(event.inputType)) onRemoval(event, path)
  })
  listen("cut", onRemoval)
  for (const type of ["paste", "drop", "compositionstart"] as const) {
    listen(type, (_event, path) => onTyped(path))
  }
  // A textarea's text changes without a mutation.
  listen("input", (_event, path) => {
    for (const watch of watches) if (watch.isFollowed() && isIn(watch, path)) watch.look()
  })
  const view = page.defaultView
  view?.addEventListener(
    "popstate",
    () => {
      for (const watch of watches) watch.onNavigated()
    },
    { signal: life }
  )
  view?.addEventListener(
    "pagehide",
    () => {
      for (const watch of watches) watch.leave()
      queue.flush()
    },
    { signal: life }
  )
  // Kept for "back", and here again: what happened to the page meanwhile has not been seen.
  view?.addEventListener(
    "pageshow",
    () => {
      for (const watch of watches) if (watch.isFollowed()) watch.look()
    },
    { signal: life }
  )
  life.addEventListener("abort", () => {
    for (const watch of watches) watch.end()
    watches = []
  })

  return {
    meet: (composer) => {
      sweep()
      const known = watchOf(composer)
      if (known) known.update(composer)
      else watches = [...watches, new ComposerWatch(composer, services, tell)]
    },
    noteJudgement: (composer, judged) => {
      const watch = watchOf(composer)
      if (watch) notesOf(watch).judged = judged
    },
    noteChange: (composer, stage) => {
      const watch = watchOf(composer)
      if (!watch) return
      const known = notesOf(watch)
      if (stage === "made") known.isHelped = true
      else known.changingFrom = stage === "begun" ? watch.text() : null
    },
    noteEmptied: (composer) => {
      const watch = watchOf(composer)
      if (watch) notesOf(watch).isHelped = false
    }
  }
}

type Intend = Extract<PostEffect, { do: "intend" }>

/**
 * Makes the messages that announce a post: at once, while the press is being handled, whatever is known of the draft by
 * then; the tab may be closed in the next moment. What takes longer follows under the same id.
 */
function createDescriber({ page, judge }: PostingServices) {
  return (
    { id, text }: Intend,
    composer: Composer,
    { judged, isHelped, changingFrom }: Notes
  ): readonly (PostMessage | Promise<PostMessage | null>)[] => {
    const usedSuggestion = isHelped || (changingFrom !== null && changingFrom !== text)
    const isKnown =
      judged !== null &&
      foldDraft(threadText(judged.parts.map((part) => part.text))) === foldDraft(text)
    const messageWith = (judgement: JudgedThread["whole"] | null): PostMessage => {
      const { keepText } = page.getState().settings
      const intent: PostIntent = describePost(text, {
        composer,
        judgement,
        usedSuggestion,
        keepText
      })
      return { name: "post.intend", request: { id, intent } }
    }
    const laterMessage = async (): Promise<PostMessage | null> => {
      // Until the background has answered nothing is recorded: the window might be a private one.
      await page.known()
      await nextTask()
      const choices = page.getState()
      if (!isRecorded(choices, composer.site)) return null
      return messageWith(
        isKnown ? judged.whole : judge.judge({ ...placeOf(composer), text }, judgeOptions(choices))
      )
    }
    if (!page.isKnown()) return [laterMessage()]
    if (!isRecorded(page.getState(), composer.site)) return []
    const first = messageWith(judged?.whole ?? null)
    return isKnown ? [first] : [first, laterMessage()]
  }
}
