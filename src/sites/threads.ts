import type { SiteAdapter } from "~sites/adapter"
import { type BoxRule, DIALOG } from "~sites/box-rule"
import { composedClosest } from "~sites/composed-tree"
import { createAdapter } from "~sites/create-adapter"
import { threadParts } from "~sites/thread-parts"

/** Lexical, and the plain-text variant that was seen beside it (2026). */
const EDITOR =
  "[data-lexical-editor='true']:not([contenteditable='false']), [contenteditable='true'][role='textbox'], [contenteditable='plaintext-only']"

const LAYER = `${DIALOG}, [role='alertdialog']`

/** A dialog that holds a post before the editor: who wrote it and when. */
const ANSWERED = "time, a[href*='/post/']"

const RULES: readonly BoxRule[] = [
  {
    variant: "threads-message",
    kind: "message",
    reason: "the messages' own pages",
    address: /^\/(?:messages|direct|inbox)(?:\/|$)/
  },
  {
    variant: "threads-reply-dialog",
    kind: "reply",
    reason: "the answered post stands above the editor in the dialog",
    is: EDITOR,
    inside: LAYER,
    after: ANSWERED
  },
  {
    variant: "threads-reply-page",
    kind: "reply",
    reason: "on a post's own page a box answers it, in a dialog or not (dated note, 2026-04)",
    is: EDITOR,
    address: /^\/@[^/]+\/post\/[^/]+/
  },
  {
    variant: "threads-dialog",
    kind: "post",
    reason: "the compose dialog (tutti, 2026-08)",
    is: EDITOR,
    inside: `:is(${LAYER}):has([role='button'], button)`
  },
  {
    variant: "threads-intent",
    kind: "post",
    reason: "the address that share buttons open",
    is: EDITOR,
    address: /^\/intent\/post/
  }
]

/** Threads. */
export const threads: SiteAdapter = createAdapter({
  id: "threads",
  rules: RULES,
  home: LAYER,
  // One editor a part, all in the dialog and posted by its one button; the page behind holds a box of the same shape.
  parts: (editor) => threadParts(composedClosest(editor, LAYER), EDITOR, editor)
})
