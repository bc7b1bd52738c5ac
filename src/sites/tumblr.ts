import type { SiteAdapter } from "~sites/adapter"
import { type BoxRule, DIALOG } from "~sites/box-rule"
import { createAdapter } from "~sites/create-adapter"

/** All blocks of the draft, as Gutenberg names them: several editables that are one text. */
const BLOCKS = ".block-editor-block-list__layout, .block-editor-writing-flow"

/** The post form (XKit, 2026-08; Harper, 2026-08). */
const FORM = "[data-testid='gutenberg-editor']"

/** One observer's note; its text is translated. */
const SUBMIT = "[data-testid='postFormPostButton']"

const RULES: readonly BoxRule[] = [
  {
    variant: "tumblr-message",
    kind: "message",
    reason: "the addresses of messages and of questions to a blog",
    address: /^\/(?:messag(?:es|ing)|[^/]+\/ask)(?:[/?]|$)/
  },
  {
    variant: "tumblr-edit",
    kind: "unknown",
    reason: "the address of a post that is there already (many scripts, for years)",
    address: /^\/(?:blog\/[^/]+\/)?edit\//
  },
  {
    variant: "tumblr-reblog",
    kind: "reply",
    reason: "the address of a reblog, whose trail stands above (XKit, 2026-08)",
    is: BLOCKS,
    inside: DIALOG,
    address: /(?:^|\/)reblog\//
  },
  {
    variant: "tumblr-compose",
    kind: "post",
    reason: "the blocks of the post form (Harper, XKit, tutti; 2026-08)",
    is: BLOCKS,
    inside: FORM
  },
  {
    variant: "structure",
    kind: "post",
    reason: "fallback: Gutenberg in a dialog, whose class names are the library's own",
    is: BLOCKS,
    inside: DIALOG
  }
]

/** Tumblr. Replies under a post are not known, and tags, titles and captions are no part of a draft: silent. */
export const tumblr: SiteAdapter = createAdapter({
  id: "tumblr",
  rules: RULES,
  home: DIALOG,
  submit: SUBMIT,
  // "Post without tags?" (tutti, 2026-08).
  asksFirst: true
})
