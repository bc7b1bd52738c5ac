/** What a page of the playground must be taken for: address, what to focus, kind, variant, bridge, submit, parts. */
export type Row = {
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

/** Boxes of the networks that Softsell asks for when it is installed. */
export const ROWS: readonly Row[] = [
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
