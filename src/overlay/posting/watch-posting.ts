import type { PostIntent } from "~balance/record/post-record"
import { tell } from "~overlay/page/page-store"
import { isInDialog } from "~overlay/page/is-in-dialog"
import { foldDraft, type Pending, pressed, type Sighting, watchPost } from "./pending-post"
import { nextTask } from "~overlay/page/scheduling"
import type { Composer, SiteAdapter } from "~sites/adapter"

/** How often a pending post is looked at, in milliseconds: bounded by its 8 seconds, nothing runs otherwise. */
const LOOK_EVERY_MS = 250

/** A compose box, as far as posting goes. */
export type PostingBox = {
  readonly composer: () => Composer
  readonly adapter: SiteAdapter
  /** The draft now, all parts; null when no editor of it is left. */
  readonly read: () => string | null
  /** What is recorded of a draft; null where nothing may be (a private window). */
  readonly describe: (text: string) => Promise<PostIntent | null>
  /** The site took the draft: what belonged to it is over. */
  readonly onPosted: () => void
}

/** The watch that hears the presses of a box: the newest; an older one only follows what was pressed in its time. */
const hearing = new WeakMap<HTMLElement, AbortController>()

/**
 * Watches a compose box for a post going out: submit pressed, then the draft gone and the site's sign that it took it.
 * Changes nothing and holds nothing up.
 *
 * Goes on when the box loses the focus, as it does to the site's button in the moment of the press, until the editor
 * leaves the page or is watched anew.
 * @returns tells it that the box is left; a post already on its way is still watched to its end
 */
export function watchPosting(box: PostingBox, life: AbortSignal): () => void {
  const own = new AbortController()
  const signal = AbortSignal.any([life, own.signal])
  const presses = new AbortController()
  const heard = AbortSignal.any([signal, presses.signal])
  const { editor: first } = box.composer()
  hearing.get(first)?.abort()
  hearing.set(first, presses)
  let pending: Pending | null = null
  let id: string | null = null
  /** Resolves when the intent is on its way: the background takes messages in the order they come. */
  let recorded: Promise<void> = Promise.resolve()
  let isLeft = false
  let timer: ReturnType<typeof setInterval> | undefined

  const rest = () => {
    clearInterval(timer)
    timer = undefined
    pending = null
    const { container, editor } = box.composer()
    // A dialog with a second page ("Next", then "Post") goes on without its editor.
    const goesOn = editor.isConnected || (id !== null && container?.isConnected)
    if (isLeft && (!goesOn || presses.signal.aborted)) own.abort()
  }
  const tellAfter = (outcome: "post.confirm" | "post.withdraw", of: string) => {
    void recorded.then(() => tell(outcome, { id: of }))
  }
  const look = () => {
    if (!pending || !id) return
    const step = watchPost(pending, sightingOf(box), performance.now())
    if (step.do === "wait") {
      pending = step.pending
      return
    }
    if (step.do !== "leave") {
      tellAfter(`post.${step.do}`, id)
      id = null
    }
    if (step.do === "confirm") box.onPosted()
    rest()
  }
  const intend = () => {
    const text = box.read()
    const now = performance.now()
    if (text === null || text.trim() === "") {
      // The second page of a dialog: the same post, pressed on.
      if (id !== null && pending) pending = { ...pending, since: now }
      return
    }
    if (pending?.text === foldDraft(text)) {
      pending = { ...pending, since: now }
      return
    }
    if (pending && id) tellAfter("post.withdraw", id)
    pending = pressed(text, now)
    id = crypto.randomUUID()
    recorded = record(box, id, text)
    timer ??= setInterval(look, LOOK_EVERY_MS)
  }
  const page = box.composer().editor.ownerDocument
  page.addEventListener(
    "click",
    (event) => {
      if (isLeft && !pending) rest()
      if (event.isTrusted && isSubmit(event, box)) intend()
    },
    { capture: true, signal: heard }
  )
  page.addEventListener(
    "keydown",
    (event) => {
      const { editor } = box.composer()
      const isKey = event.isTrusted && !event.isComposing && event.composedPath().includes(editor)
      if (isKey && box.adapter.isSubmitKey(box.composer(), event)) intend()
    },
    { capture: true, signal: heard }
  )
  signal.addEventListener("abort", () => clearInterval(timer))
  presses.signal.addEventListener("abort", () => {
    if (!pending) rest()
  })
  return () => {
    isLeft = true
    if (!pending) rest()
  }
}

/** The record is made in a task of its own, so that the site's handling of the press is not held up. */
async function record(box: PostingBox, id: string, text: string): Promise<void> {
  await nextTask()
  const intent = await box.describe(text)
  if (intent) void tell("post.intend", { id, intent })
}

function isSubmit(event: Event, { adapter, composer }: PostingBox): boolean {
  const path = event.composedPath()
  return adapter
    .submits(composer())
    .some(
      (button) =>
        path.includes(button) &&
        button.getAttribute("aria-disabled") !== "true" &&
        !button.hasAttribute("disabled")
    )
}

function sightingOf({ composer, adapter, read }: PostingBox): Sighting {
  const now = composer()
  const { container } = now
  return {
    text: read(),
    dialogGone: container !== null && !(container.isConnected && container.checkVisibility()),
    toast: adapter.showsSuccess(now),
    emptyIsEnough: !isInDialog(now) && (now.kind === "reply" || !adapter.confirmsInlinePosts)
  }
}
