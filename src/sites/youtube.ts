import type { SiteAdapter } from "~sites/adapter"
import { type BoxRule, DIALOG } from "~sites/box-rule"
import { createAdapter } from "~sites/create-adapter"

/** The one element that takes text in every kind of box (several bots, 2024 to 2026). */
const TEXT = "#contenteditable-root, [contenteditable='true']"

/** YouTube's own element names; they are no words and are not translated. */
const BOX = "ytd-commentbox"
const REPLY = "ytd-comment-reply-dialog-renderer"
const COMMENT = "ytd-comment-simplebox-renderer"
const COMMUNITY = "ytd-backstage-post-dialog-renderer"

const RULES: readonly BoxRule[] = [
  {
    variant: "youtube-chat",
    kind: "message",
    reason: "the chat beside a live stream",
    inside: "yt-live-chat-renderer, yt-live-chat-message-input-renderer"
  },
  {
    variant: "youtube-community",
    kind: "post",
    reason: "a channel's post (2026-08)",
    is: TEXT,
    inside: COMMUNITY
  },
  {
    variant: "youtube-reply",
    kind: "reply",
    reason: "an answer to a comment, by its element (2026)",
    is: TEXT,
    inside: REPLY
  },
  {
    variant: "youtube-edit",
    kind: "unknown",
    reason: "a comment's own dialog stands in the comment while it is changed; a reply has another",
    inside: ":is(ytd-comment-view-model, ytd-comment-renderer) ytd-comment-dialog-renderer"
  },
  {
    variant: "youtube-comment",
    kind: "reply",
    reason: "a comment answers a video (2026)",
    is: TEXT,
    inside: `${COMMENT}, ${BOX}`
  },
  {
    variant: "structure",
    kind: "post",
    reason: "fallback: an editor on a channel's page of posts",
    is: "[contenteditable='true']",
    address: /^\/(?:@[^/]+|channel\/[^/]+)\/(?:posts|community)(?:\/|$|\?)/
  },
  {
    variant: "structure",
    kind: "reply",
    reason: "fallback: an editor on a video's page",
    is: "[contenteditable='true']",
    outside: DIALOG,
    address: /^\/(?:watch|shorts|post)(?:\/|$|\?)/
  }
]

/** YouTube. */
export const youtube: SiteAdapter = createAdapter({
  id: "youtube",
  rules: RULES,
  home: `${COMMUNITY}, ${REPLY}, ${BOX}`,
  // There are two of the name in a channel's dialog, one of no size.
  submit: "#submit-button button, button#submit-button"
})
