/** A compose box as somebody posts from it. */
export type PostingBox = {
  readonly name: string
  readonly url: string
  /** Selector of the editor. */
  readonly editor: string
  /** Selector of the site's button. */
  readonly submit: string
  /** True where the box is a dialog that closes when its draft is posted. */
  readonly isDialog: boolean
  /** The key that posts, if there is one. */
  readonly key: "Control+Enter" | "Enter" | null
}

const X_EDITOR = '[data-testid="tweetTextarea_0"][contenteditable="true"]'

/** Every kind of box that Softsell speaks in. */
export const POSTING_BOXES: readonly PostingBox[] = [
  {
    name: "X home",
    url: "https://x.com/home",
    editor: X_EDITOR,
    submit: '[data-testid="tweetButtonInline"]',
    isDialog: false,
    key: "Control+Enter"
  },
  {
    name: "X dialog",
    url: "https://x.com/compose/post",
    editor: `[role="dialog"] ${X_EDITOR}`,
    submit: '[role="dialog"] [data-testid="tweetButton"]',
    isDialog: true,
    key: "Control+Enter"
  },
  {
    name: "X reply",
    url: "https://x.com/alice/status/1",
    editor: X_EDITOR,
    submit: '[data-testid="tweetButtonInline"]',
    isDialog: false,
    key: "Control+Enter"
  },
  {
    name: "X textarea",
    url: "https://mobile.x.com/compose/post",
    editor: '[role="dialog"] textarea',
    submit: '[role="dialog"] [data-testid="tweetButton"]',
    isDialog: true,
    key: "Control+Enter"
  },
  {
    name: "Facebook dialog",
    url: "https://www.facebook.com/?compose=1",
    editor: '[role="dialog"] [contenteditable="true"]',
    submit: '[role="dialog"] [aria-label="Post"]',
    isDialog: true,
    key: null
  },
  {
    name: "Facebook group",
    url: "https://www.facebook.com/groups/1",
    editor: '[data-pagelet="GroupInlineComposer"] [contenteditable="true"]',
    submit: '[data-pagelet="GroupInlineComposer"] [aria-label="Post"]',
    isDialog: false,
    key: null
  },
  {
    name: "Facebook comment",
    url: "https://www.facebook.com/",
    editor: '.comment-form [contenteditable="true"]',
    submit: '.comment-form [aria-label="Comment"]',
    isDialog: false,
    key: "Enter"
  },
  {
    name: "LinkedIn Tiptap",
    url: "https://www.linkedin.com/feed/?shareActive=true",
    editor: "dialog .ProseMirror",
    submit: "dialog .dialog-foot button",
    isDialog: true,
    key: null
  },
  {
    name: "LinkedIn Quill 2",
    url: "https://www.linkedin.com/feed/?variant=quill&shareActive=true",
    editor: '[role="dialog"] .ql-editor',
    submit: ".share-actions__primary-action",
    isDialog: true,
    key: null
  },
  {
    name: "LinkedIn Quill 1",
    url: "https://www.linkedin.com/feed/?variant=quill1&shareActive=true",
    editor: '[role="dialog"] .ql-editor',
    submit: ".share-actions__primary-action",
    isDialog: true,
    key: null
  },
  {
    name: "LinkedIn comment",
    url: "https://www.linkedin.com/feed/",
    editor: "form.comment .ProseMirror",
    submit: "form.comment .primary",
    isDialog: false,
    key: null
  },
  {
    name: "LinkedIn comment on a post's page",
    url: "https://www.linkedin.com/feed/update/1/",
    editor: "form.comment .ql-editor",
    submit: "form.comment .primary",
    isDialog: false,
    key: null
  }
]

/** The box of that name. */
export function postingBox(name: string): PostingBox {
  const box = POSTING_BOXES.find((each) => each.name === name)
  if (!box) throw new Error(`no box ${name}`)
  return box
}

/** The ways in which a box can be told to post. */
export const WAYS = ["click", "Enter on the button", "Space on the button", "key"] as const

/** One of {@link WAYS}. */
export type Way = (typeof WAYS)[number]
