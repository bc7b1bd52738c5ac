import type { Page } from "puppeteer-core"
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest"

import type { PlaygroundServer } from "~tools/playground/serve-playground"
import { servePlayground } from "~tools/playground/serve-playground"
import { launchBrowser } from "~tools/browsers/launch-browser"
import type { TestBrowser } from "~tools/browsers/test-browser"

/** What a page of the playground must be taken for: address, what to focus, kind, variant, bridge, submit, parts. */
type Row = {
  readonly url: string
  /** Focused by script; null where the page focuses its box itself. */
  readonly focus: string | null
  readonly kind: string
  readonly variant: string
  readonly bridge: string | null
  readonly submit?: string
  readonly parts?: number
}

const X_BOX = '[data-testid^="tweetTextarea_"][contenteditable]'
const BOX = '[contenteditable="true"]'

const ROWS: readonly Row[] = [
  {
    url: "https://x.com/home",
    focus: X_BOX,
    kind: "post",
    variant: "x-home",
    bridge: "draft",
    submit: "Post"
  },
  {
    url: "https://x.com/compose/post",
    focus: null,
    kind: "post",
    variant: "x-modal",
    bridge: "draft",
    submit: "Post"
  },
  {
    url: "https://x.com/compose/post?parts=3",
    focus: null,
    kind: "post",
    variant: "x-modal",
    bridge: "draft",
    submit: "Post",
    parts: 3
  },
  {
    url: "https://x.com/compose/post?in_reply_to=1",
    focus: null,
    kind: "reply",
    variant: "x-reply-address",
    bridge: "draft",
    submit: "Reply"
  },
  {
    url: "https://x.com/compose/post?quote=1",
    focus: null,
    kind: "post",
    variant: "x-quote",
    bridge: "draft",
    submit: "Post"
  },
  {
    url: "https://x.com/alice/status/1",
    focus: X_BOX,
    kind: "reply",
    variant: "x-reply-inline",
    bridge: "draft",
    submit: "Reply"
  },
  {
    url: "https://x.com/intent/post",
    focus: null,
    kind: "post",
    variant: "x-intent",
    bridge: "draft",
    submit: "Post"
  },
  {
    url: "https://mobile.x.com/compose/post",
    focus: null,
    kind: "post",
    variant: "x-narrow",
    bridge: "textarea",
    submit: "Post"
  },
  {
    url: "https://x.com/messages",
    focus: "textarea",
    kind: "message",
    variant: "x-message",
    bridge: "textarea"
  },
  {
    url: "https://x.com/messages?old",
    focus: BOX,
    kind: "message",
    variant: "x-message",
    bridge: "draft"
  },
  {
    url: "https://x.com/home",
    focus: '[data-testid="SearchBox_Search_Input"]',
    kind: "search",
    variant: "search",
    bridge: null
  },
  {
    url: "https://www.facebook.com/?compose=1",
    focus: null,
    kind: "post",
    variant: "facebook-dialog",
    bridge: "lexical",
    submit: "Post"
  },
  {
    url: "https://www.facebook.com/?compose=1&next=Next",
    focus: null,
    kind: "post",
    variant: "facebook-dialog",
    bridge: "lexical"
  },
  {
    url: "https://www.facebook.com/groups/1",
    focus: BOX,
    kind: "post",
    variant: "facebook-inline",
    bridge: "lexical",
    submit: "Post"
  },
  {
    url: "https://www.facebook.com/",
    focus: BOX,
    kind: "reply",
    variant: "facebook-comment",
    bridge: "lexical"
  },
  {
    url: "https://www.facebook.com/alice/posts/1",
    focus: `[role="dialog"] ${BOX}`,
    kind: "reply",
    variant: "facebook-comment",
    bridge: "lexical"
  },
  {
    url: "https://www.facebook.com/?chat=1",
    focus: `[role="complementary"] ${BOX}`,
    kind: "message",
    variant: "facebook-message",
    bridge: "lexical"
  },
  {
    url: "https://www.linkedin.com/feed/?shareActive=true",
    focus: null,
    kind: "post",
    variant: "linkedin-dialog",
    bridge: "prosemirror",
    submit: "Post"
  },
  {
    url: "https://www.linkedin.com/feed/?variant=quill&shareActive=true",
    focus: null,
    kind: "post",
    variant: "linkedin-quill",
    bridge: "quill",
    submit: "Post"
  },
  {
    url: "https://www.linkedin.com/feed/?variant=quill1&shareActive=true",
    focus: null,
    kind: "post",
    variant: "linkedin-quill",
    bridge: "quill",
    submit: "Post"
  },
  {
    url: "https://www.linkedin.com/feed/?variant=interop&shareActive=true",
    focus: null,
    kind: "post",
    variant: "linkedin-interop",
    bridge: "quill",
    submit: "Post"
  },
  {
    url: "https://www.linkedin.com/company/acme/?shareActive=true",
    focus: null,
    kind: "post",
    variant: "linkedin-company",
    bridge: "prosemirror",
    submit: "Post"
  },
  {
    url: "https://www.linkedin.com/feed/",
    focus: BOX,
    kind: "reply",
    variant: "linkedin-comment",
    bridge: "prosemirror",
    submit: "Comment"
  },
  {
    url: "https://www.linkedin.com/feed/update/urn:li:activity:1",
    focus: BOX,
    kind: "reply",
    variant: "linkedin-comment",
    bridge: "quill",
    submit: "Comment"
  },
  {
    url: "https://www.linkedin.com/messaging/",
    focus: BOX,
    kind: "message",
    variant: "linkedin-message",
    bridge: "plain"
  },
  {
    url: "https://www.linkedin.com/in/me/edit/intro",
    focus: BOX,
    kind: "unknown",
    variant: "linkedin-profile",
    bridge: "prosemirror"
  }
]

/** Longest wait for a page's box: LinkedIn's dialog puts its editor in half a second late, ms. */
const PATIENCE_MS = 20_000

/** Between two looks, ms. */
const LOOK_EVERY_MS = 100

function ask(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const detail = '{"id":1,"command":{"name":"recognise"}}'
        document.addEventListener(
          "softsell-probe-answer",
          (event) => {
            resolve(
              (JSON.parse(String((event as CustomEvent).detail)) as { value?: unknown }).value
            )
          },
          { once: true }
        )
        document.dispatchEvent(new CustomEvent("softsell-probe", { detail }))
        setTimeout(() => resolve(null), 500)
      })
  )
}

let server: PlaygroundServer

beforeAll(async () => {
  server = await servePlayground(new Map(inject("playground")))
})

afterAll(() => server.close())

describe.concurrent.each(["chromium", "firefox"] as const)("%s", (id) => {
  let browser: TestBrowser

  beforeAll(async () => {
    browser = await launchBrowser(id, { server })
    await browser.installExtension(inject("probe"))
  })

  afterAll(() => browser.close())

  test.each(ROWS)("$url: $kind, $variant", { concurrent: false }, async (row) => {
    const page = await browser.openPage(row.url)
    const { focus, kind, variant, bridge, submit, parts = 1 } = row
    const wanted = {
      ...{ kind, variant, bridge, parts },
      ...(submit === undefined ? {} : { submits: [submit] })
    }
    const look = async () => {
      if (focus !== null) {
        await page.evaluate((selector) => {
          document.querySelector<HTMLElement>(selector)?.focus()
        }, focus)
      }
      expect(await ask(page)).toMatchObject(wanted)
    }
    await vi.waitFor(look, { timeout: PATIENCE_MS, interval: LOOK_EVERY_MS })
    await page.close()
  })
})
