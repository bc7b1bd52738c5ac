import type { SiteAdapter } from "~sites/adapter"
import { type BoxRule, DIALOG } from "~sites/box-rule"
import { closestContaining, composedClosest } from "~sites/composed-tree"
import { createAdapter } from "~sites/create-adapter"

/** Lexical in new Reddit: a child of `shreddit-composer` in the light DOM (Harper's test page, 2026). */
const RICH = "[contenteditable='true'][role='textbox'], [data-lexical-editor='true']"

/** Markdown mode, and the whole of old Reddit. */
const MARKDOWN = "textarea"

const SOME_EDITOR = `${RICH}, ${MARKDOWN}`

const COMPOSER = "shreddit-composer, comment-composer-host"

/** Old Reddit's form around a text box. */
const OLD_FORM = ".usertext-edit, form.usertext"

const SUBMIT_ADDRESS = /^\/(?:r\/[^/]+\/|user\/[^/]+\/)?submit(?:\/|$|\?)/

const RULES: readonly BoxRule[] = [
  {
    variant: "reddit-message",
    kind: "message",
    reason: "messages, chat and notes to moderators have addresses of their own",
    address: /^\/(?:message|chat|mail|room)(?:\/|$)/
  },
  {
    variant: "reddit-message",
    kind: "message",
    reason: "the chat is an element of its own over any page",
    inside: "rs-app, [id*='chat'], faceplate-chat"
  },
  {
    variant: "reddit-edit",
    kind: "unknown",
    reason: "old Reddit's form in an own post or comment that is out already",
    inside: ":is(.entry, .expando) > form.usertext"
  },
  {
    variant: "reddit-reply",
    kind: "reply",
    reason: "inside a comment (Harper, opencues; 2026)",
    is: SOME_EDITOR,
    inside: "shreddit-comment, shreddit-comment-action-row"
  },
  {
    variant: "reddit-post",
    kind: "post",
    reason: "the address of the form for a new post",
    is: `${RICH}, textarea[name='text'], textarea[name='body']`,
    address: SUBMIT_ADDRESS
  },
  {
    variant: "reddit-comment",
    kind: "reply",
    reason: "the composer on a post's page, outside any comment (2026)",
    is: SOME_EDITOR,
    inside: COMPOSER
  },
  {
    variant: "reddit-old-reply",
    kind: "reply",
    reason: "old Reddit's comment form",
    is: "textarea[name='text']",
    inside: OLD_FORM,
    address: /\/comments\//
  },
  {
    variant: "structure",
    kind: "reply",
    reason: "fallback: an editor of several lines on a post's page",
    is: SOME_EDITOR,
    outside: DIALOG,
    address: /^\/r\/[^/]+\/comments\//
  }
]

/** By slot in a comment; the form for a post has an element of its own, with the button in its shadow root. */
const SUBMIT =
  "button[slot='submit-button'], #submit-post-button, .usertext-buttons button.save, .usertext-buttons button[type='submit'], #newlink button[name='submit']"

/** Reddit, new and old. */
export const reddit: SiteAdapter = createAdapter({
  id: "reddit",
  rules: RULES,
  home: COMPOSER,
  // A new post's button stands far from its editor; a comment's beside it, so that the nearest one is the right one.
  scope: (editor) => closestContaining(editor, SUBMIT) ?? composedClosest(editor, OLD_FORM),
  submit: SUBMIT,
  // Old Reddit says "save" for a new comment and for an edit; where the form stands tells which it is.
  savesNew: OLD_FORM
})
