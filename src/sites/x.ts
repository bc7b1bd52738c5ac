import { findAll } from "~platform/dom"
import type { Composer, SiteAdapter } from "~sites/adapter"
import { type BoxRule, DIALOG } from "~sites/box-rule"
import { buttonsAfter } from "~sites/buttons"
import { closestContaining, composedClosest } from "~sites/composed-tree"
import { isVisible } from "~sites/is-visible"
import { recogniseBy } from "~sites/recognise-by"
import { guessSubmit, NO_HINTS } from "~sites/submit"
import { threadParts } from "~sites/thread-parts"
import { unlessEdit } from "~sites/unless-edit"

/** X's test ids have lasted for years; the number at the end of a part's id means nothing. */
const RICH = '[data-testid^="tweetTextarea_"][contenteditable="true"]'

/** The narrow layout keeps a real textarea inside the element with the test id (2026-08-17). */
const NARROW = '[data-testid^="tweetTextarea_"] textarea, textarea[data-testid^="tweetTextarea_"]'

const BOX = `${RICH}, ${NARROW}`

/** The modal's and the inline button; they were seen to swap within a session (2026-08): always look for both. */
const SUBMIT = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]'

const TWEET = 'article[data-testid="tweet"]'

const REPLY_ADDRESS = /[?&]in_reply_to(?:_\w+)?=\d/

/** The fallback by structure: some editor of several lines, when the test ids are gone. */
const SOME_EDITOR =
  '[contenteditable="true"][role="textbox"], .public-DraftEditor-content, textarea'

/** The page's main part; drawers with messages are outside it. */
const MAIN = 'main, [role="main"]'

const RULES: readonly BoxRule[] = [
  {
    variant: "x-message",
    kind: "message",
    reason: "old and new chat (2026-08)",
    is: '[data-testid^="dmComposer"], [data-testid^="dm-composer"], [data-testid^="dmComposer"] *, [data-testid^="dm-composer"] *'
  },
  {
    variant: "x-message-route",
    kind: "message",
    reason: "routes of the chat (2026-08)",
    address: /^\/(?:messages|i\/chat|chat)(?:\/|$)/
  },
  {
    variant: "x-reply-address",
    kind: "reply",
    reason: "the address names the answered post (2026-08)",
    is: BOX,
    address: REPLY_ADDRESS
  },
  {
    variant: "x-reply-modal",
    kind: "reply",
    reason: "the answered post comes before the editor (Control Panel, 2026-08-17)",
    is: BOX,
    after: TWEET
  },
  {
    variant: "x-reply-inline",
    kind: "reply",
    reason: "landmark around the inline reply (2026-08)",
    is: BOX,
    inside: '[data-testid="inline_reply_offscreen"]'
  },
  {
    variant: "x-reply-page",
    kind: "reply",
    reason: "on a post's own page every box outside a dialog answers it",
    is: BOX,
    outside: DIALOG,
    address: /^\/[^/]+\/status\/\d+/
  },
  {
    variant: "x-quote",
    kind: "post",
    reason: "the quoted post comes after the editor",
    is: BOX,
    before: TWEET
  },
  { variant: "x-narrow", kind: "post", reason: "real textarea (2026-08-17)", is: NARROW },
  {
    variant: "x-intent",
    kind: "post",
    reason: "route of share buttons on other pages",
    is: BOX,
    address: /^\/intent\/(?:post|tweet)/
  },
  { variant: "x-modal", kind: "post", reason: "compose dialog (2026-08)", is: BOX, inside: DIALOG },
  { variant: "x-home", kind: "post", reason: "box on the home timeline (2026-08)", is: BOX },
  {
    variant: "structure",
    kind: "reply",
    reason: "fallback: a dialog with a post before the editor",
    is: SOME_EDITOR,
    after: "article"
  },
  {
    variant: "structure",
    kind: "reply",
    reason: "fallback: the address names the answered post",
    is: SOME_EDITOR,
    address: REPLY_ADDRESS
  },
  {
    variant: "structure",
    kind: "reply",
    reason: "fallback: in the main part of a post's own page",
    is: SOME_EDITOR,
    inside: MAIN,
    outside: DIALOG,
    address: /^\/[^/]+\/status\/\d+/
  },
  {
    variant: "structure",
    kind: "post",
    reason:
      "fallback: the routes of the compose box (2026-08); articles have a route and an editor of their own",
    is: SOME_EDITOR,
    address: /^\/(?:compose|intent)\/(?:post|tweet)(?:[/?]|$)/
  },
  {
    variant: "structure",
    kind: "post",
    reason: "fallback: an editor of several lines above the home timeline",
    is: SOME_EDITOR,
    inside: MAIN,
    outside: DIALOG,
    address: /^\/(?:home)?(?:\?|$)/
  },
  {
    variant: "structure",
    kind: "post",
    reason: "fallback: an editor with X's post button near it",
    is: SOME_EDITOR,
    inside: `:has(:is(${SUBMIT}))`
  }
]

/** X, formerly Twitter. */
export const x: SiteAdapter = {
  id: "x",
  recognise: (target, location) =>
    unlessEdit(recogniseBy({ id: "x", rules: RULES, parts: partsOf }, target, location), submits),
  scope: ({ editor }) => scopeOf(editor) ?? composedClosest(editor, MAIN),
  submits,
  isSubmitKey: (_composer, event) => event.key === "Enter" && (event.ctrlKey || event.metaKey),
  keepClear: (composer) => {
    const scope = scopeOf(composer.editor)
    const bars = findAll(scope, '[data-testid="toolBar"], [role="progressbar"]')
    const tools = buttonsAfter(scope, composer.editor)
    return [...new Set([...submits(composer), ...bars, ...tools])].filter(isVisible)
  }
}

/** The dialog, or the closest element that holds a post button: the home box stays mounted behind a dialog. */
function scopeOf(editor: HTMLElement): ParentNode | null {
  return composedClosest(editor, DIALOG) ?? closestContaining(editor, SUBMIT)
}

/** By test id, else by structure. */
function submits({ editor }: Composer, hints = NO_HINTS): readonly HTMLElement[] {
  const named = findAll(scopeOf(editor), SUBMIT).filter(isVisible)
  if (named.length > 0) return named
  return guessSubmit(composedClosest(editor, `${DIALOG}, ${MAIN}`), editor, hints)
}

function partsOf(editor: HTMLElement): readonly HTMLElement[] {
  return threadParts(scopeOf(editor), BOX, editor)
}
