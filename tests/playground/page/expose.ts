import type { PlaygroundEditor } from "../editors/playground-editor"

/** What tests and the demo may look at: read only, so that a test cannot make itself pass. */
export type Playground = {
  /** What the composer used last would post. */
  readonly model: () => string
  /** What each editor on the page would post, in document order. */
  readonly models: () => readonly string[]
  /** Texts that went out so far, oldest first. */
  readonly posts: () => readonly string[]
}

/** What the site itself might do to a draft, for tests. */
export type PlaygroundSite = {
  readonly setText: (text: string) => void
  /** False where the editor has no chips. */
  readonly insertMention: (name: string) => boolean
  /** Takes the editor away and mounts a new one with the same text, as single-page applications do. */
  readonly remount: () => void
  /** The next attempt to post fails, as it does offline. */
  readonly failNextSend: () => void
  /** True when an attempt to post has failed since the page was opened. */
  readonly hasFailed: () => boolean
  /** Sending takes so long from now on, in milliseconds. */
  readonly slowDown: (ms: number) => void
  /** True when it was slowed down since the page was opened. */
  readonly isSlow: () => boolean
}

declare global {
  var playground: Playground
  var playgroundSite: PlaygroundSite
}

/** A composer on the page. */
export type Exposed = {
  readonly editor: () => PlaygroundEditor
  readonly remount: () => void
}

const composers: Exposed[] = []
const published: string[] = []
let failing = false
let hasFailed = false
/** How long sending takes, in milliseconds: long enough that the button is seen to wait. */
const SEND_MS = 150
let sendMs = SEND_MS

function connected(): Exposed[] {
  return composers.filter((each) => each.editor().element.isConnected)
}

function current(): Exposed {
  const here = connected()
  const focused = here.find((each) => {
    const { element } = each.editor()
    return (element.getRootNode() as Document | ShadowRoot).activeElement === element
  })
  const last = focused ?? here.at(-1)
  if (!last) throw new Error("there is no composer on this page")
  return last
}

/** Makes a composer visible to `window.playground`. */
export function register(composer: Exposed): void {
  composers.push(composer)
}

/** Notes a text that went out. */
export function recordPost(text: string): void {
  published.push(text)
}

/** Takes a text back that went out, as a site's own "Undo" does. */
export function forgetPost(text: string): void {
  const at = published.lastIndexOf(text)
  if (at >= 0) published.splice(at, 1)
}

/** How long sending takes now, in milliseconds. */
export function sendingTime(): number {
  return sendMs
}

/** Whether this attempt to post shall fail; asked once per attempt. */
export function takesFailure(): boolean {
  const result = failing
  hasFailed ||= result
  failing = false
  return result
}

const playground: Playground = {
  model: () => current().editor().model(),
  models: () => connected().map((each) => each.editor().model()),
  posts: () => [...published]
}

const site: PlaygroundSite = {
  setText: (text) => {
    current().editor().setText(text)
  },
  insertMention: (name) => {
    const { insertMention } = current().editor()
    insertMention?.(name)
    return insertMention !== null
  },
  remount: () => {
    current().remount()
  },
  failNextSend: () => {
    failing = true
  },
  hasFailed: () => hasFailed,
  slowDown: (ms) => {
    sendMs = ms
  },
  isSlow: () => sendMs > SEND_MS
}

Object.defineProperty(window, "playground", { value: Object.freeze(playground) })
Object.defineProperty(window, "playgroundSite", { value: Object.freeze(site) })
