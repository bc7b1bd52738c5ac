import { startBackground } from "~background/start-background"
import { fingerprintOf } from "~balance/copies/fingerprint-of"
import { type PostIntent, readIntent } from "~balance/record/post-record"
import type { RequestName } from "~messaging/messages"
import { createHistory } from "~store/history"

import { sampleRecord } from "../balance/sample-record"
import { type FakeBrowser, freshBrowser } from "../store/fake-browser"
import { MemoryRecords } from "../store/memory-records"

/** Milliseconds since the Unix epoch, UTC. */
export const NOW = Date.UTC(2026, 0, 31, 12)

/** Senders as the browser describes them. */
export const SITE = { tab: { id: 7, incognito: false }, frameId: 0, url: "https://x.com/home" }
export const PRIVATE = { ...SITE, tab: { id: 8, incognito: true } }
export const PAGE = { url: "chrome-extension://softsell/options.html" }

/** A background at work in a browser in memory. */
export class BackgroundHarness {
  readonly browser: FakeBrowser = freshBrowser()
  readonly records = new MemoryRecords()
  clock = NOW

  constructor() {
    this.start()
  }

  /** Starts the background, again if it was stopped: nothing in memory is left. */
  start(): void {
    this.browser.runtime.onMessage.listeners.clear()
    const now = (): number => this.clock
    startBackground({
      records: this.records,
      history: createHistory(this.records, now),
      now,
      offsetAt: () => 60
    })
  }

  /** Sends a request and gives what comes back. */
  ask(name: RequestName, request: unknown, sender: unknown = SITE): Promise<unknown> {
    const [answer] = this.browser.runtime.onMessage.fire({ name, request }, sender)
    return Promise.resolve(answer)
  }
}

/** What the linter says of a draft that goes out. */
export function intent(changes: Partial<PostIntent> = {}): PostIntent {
  const text = "We moved the workshop to the old mill and everybody came"
  const read = readIntent({
    ...sampleRecord(),
    fingerprint: [...fingerprintOf(text)],
    ...changes
  })
  if (!read.ok) throw new Error(read.failure.reason)
  return read.value
}
