import type { SiteAdapter } from "~sites/adapter"
import { type BoxRule, DIALOG } from "~sites/box-rule"
import { composedClosest } from "~sites/composed-tree"
import { createAdapter } from "~sites/create-adapter"
import { threadParts } from "~sites/thread-parts"

/** Tiptap's root; it has no role (social-app, 2026). */
const TIPTAP = ".ProseMirror[contenteditable='true']"

const COMPOSER = "[data-testid='composePostView']"

/** The compose box, also where its test id is gone. */
const HOME = `${COMPOSER}, ${DIALOG}`

const SUBMIT = "[data-testid='composerPublishBtn']"

/** Who may answer: a choice that only the beginning of a thread has. The id has lasted since 2023. */
const GATE = "[data-testid='openReplyGateButton']"

const RULES: readonly BoxRule[] = [
  {
    variant: "bluesky-message",
    kind: "message",
    reason: "the chat's own pages; a compose box may open over them",
    address: /^\/messages(?:\/|$)/,
    outside: HOME
  },
  {
    variant: "bluesky-compose",
    kind: "post",
    reason: "only what begins a thread may choose who answers (social-app, 2026)",
    is: TIPTAP,
    inside: `:is(${COMPOSER}):has(${GATE})`
  },
  {
    variant: "bluesky-reply",
    kind: "reply",
    reason: "a compose box without that choice (social-app, 2026)",
    is: TIPTAP,
    inside: `:is(${COMPOSER}):has(${SUBMIT})`
  },
  {
    variant: "structure",
    kind: "post",
    reason: "fallback: the address that share buttons open",
    is: TIPTAP,
    inside: DIALOG,
    address: /^\/intent\/compose/
  },
  {
    variant: "structure",
    kind: "reply",
    reason: "fallback: an editor in a dialog; without marks a post cannot be told from a reply",
    is: TIPTAP,
    inside: ":is(dialog, [role='dialog'], [aria-modal='true']):has(button, [role='button'])"
  }
]

/** Bluesky. */
export const bluesky: SiteAdapter = createAdapter({
  id: "bluesky",
  rules: RULES,
  home: HOME,
  submit: SUBMIT,
  // One editor a part; the site takes all but the first for answers, so that what the first is holds for all.
  parts: (editor) => threadParts(composedClosest(editor, HOME), TIPTAP, editor)
})
