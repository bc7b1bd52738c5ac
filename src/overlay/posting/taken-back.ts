import type { ComposerWatch } from "./composer-watch"
import { foldDraft } from "./post-state"

/** Notices when a site's own "Undo" takes a post back: its words return into a box that nobody has typed in. */
export type TakenBack = {
  /** A post went out. */
  readonly noteSent: (id: string, text: string) => void
  /** The person is about to type in a box. */
  readonly noteTyped: (watch: ComposerWatch) => void
  /** Something is about to be pressed. */
  readonly look: () => void
}

/** Sites offer to take a post back for some seconds; in milliseconds. */
const TAKEN_BACK_WITHIN_MS = 30_000
/** Between two looks; words that are there at two of them have not only flashed up. In milliseconds. */
const LOOK_EVERY_MS = 1000

type Sent = {
  readonly id: string
  readonly text: string
  readonly at: number
  /** Boxes that hold the same words anyway: one written before, or a closed one that nobody emptied. */
  readonly alike: readonly ComposerWatch[]
}

/**
 * Looks once a second while a post could still be taken back.
 * @param watches the page's boxes now
 * @param onTakenBack gets the id of the post
 */
export function createTakenBack(
  watches: () => readonly ComposerWatch[],
  onTakenBack: (id: string) => void,
  life: AbortSignal
): TakenBack {
  const typedAt = new WeakMap<ComposerWatch, number>()
  let sent: readonly Sent[] = []
  let seen: ReadonlySet<string> = new Set()
  let timer: ReturnType<typeof setTimeout> | undefined
  life.addEventListener("abort", () => clearTimeout(timer))

  const textIn = (watch: ComposerWatch) => foldDraft(watch.text() ?? "")
  /** Posts whose words stand in a box again. */
  const returned = (): readonly Sent[] => {
    const now = performance.now()
    sent = sent.filter(({ at }) => now - at <= TAKEN_BACK_WITHIN_MS)
    if (sent.length === 0) return []
    const idle = watches().filter((watch) => !watch.isFollowed())
    return idle.flatMap((watch) => {
      const text = textIn(watch)
      const post = sent.find((each) => each.text === text && !each.alike.includes(watch))
      return post && post.at > (typedAt.get(watch) ?? -Infinity) ? [post] : []
    })
  }
  const takeBack = (posts: readonly Sent[]) => {
    for (const { id } of posts) onTakenBack(id)
    sent = sent.filter((each) => !posts.includes(each))
  }
  const tick = () => {
    const back = returned()
    takeBack(back.filter(({ id }) => seen.has(id)))
    seen = new Set(back.map(({ id }) => id))
    if (sent.length > 0 && !life.aborted) timer = setTimeout(tick, LOOK_EVERY_MS)
  }
  const look = () => {
    if (sent.length > 0) takeBack(returned())
  }
  return {
    noteSent: (id, text) => {
      const draft = foldDraft(text)
      const alike = watches().filter((watch) => textIn(watch) === draft)
      sent = [...sent, { id, text: draft, at: performance.now(), alike }]
      clearTimeout(timer)
      timer = setTimeout(tick, LOOK_EVERY_MS)
    },
    noteTyped: (watch) => {
      look()
      typedAt.set(watch, performance.now())
    },
    look
  }
}
