import type { SiteAdapter } from "~sites/adapter"
import { type BoxRule, DIALOG } from "~sites/box-rule"
import { createAdapter } from "~sites/create-adapter"

/** Tiptap's root, by the library's own class name (several bots, 2024 to 2026). */
const TIPTAP = ".ProseMirror[contenteditable='true']"

/** A note that is answered or passed on stands in the dialog: who wrote it and when, or its address. */
const ANSWERED = "time, article, a[href*='/note/']"

const RULES: readonly BoxRule[] = [
  {
    variant: "substack-message",
    kind: "message",
    reason: "the addresses of chats and messages",
    address: /^\/(?:chat|messages?|dm)(?:\/|$)/,
    outside: DIALOG
  },
  {
    variant: "substack-article",
    kind: "unknown",
    reason: "a letter to readers: long, and not what the verdict was made for (several bots)",
    address: /^\/(?:publish|p)\//
  },
  {
    variant: "substack-reply-dialog",
    kind: "reply",
    reason: "a note stands above the editor in the dialog",
    is: TIPTAP,
    inside: DIALOG,
    after: ANSWERED
  },
  {
    variant: "substack-reply-page",
    kind: "reply",
    reason: "on a note's own page a box answers it",
    is: TIPTAP,
    address: /^\/(?:@[^/]+\/)?note\//
  },
  {
    variant: "substack-note",
    kind: "post",
    reason: "Tiptap in a dialog with a button (several observers' notes)",
    is: TIPTAP,
    inside: ":is(dialog, [role='dialog'], [aria-modal='true']):has(button, [role='button'])"
  }
]

/** Substack's Notes. Comments under letters, letters themselves and what stands in no dialog: silent. */
export const substack: SiteAdapter = createAdapter({ id: "substack", rules: RULES, home: DIALOG })
