import type { PostingBox } from "../posting/posting-boxes"

/** A compose box of a site that a person allows, as somebody posts from it. */
export type MoreBox = PostingBox & {
  /** The network that its posts are recorded under. */
  readonly site: string
  readonly surface: "post" | "reply"
  /** False for a textarea, in which nothing can be marked. */
  readonly hasMarks: boolean
}

const EDITABLE = "[contenteditable='true']"

/** The last block of Gutenberg. */
const BLOCK = ".block-editor-rich-text__editable:last-child"

/** A box, with what most have in common. */
function box(
  name: string,
  site: string,
  surface: "post" | "reply",
  where: Pick<MoreBox, "url" | "editor" | "submit"> & Partial<MoreBox>
): MoreBox {
  return { name, site, surface, hasMarks: true, isDialog: false, key: "Control+Enter", ...where }
}

/** One box of each kind that Softsell speaks in beyond the required sites. */
export const MORE_BOXES: readonly MoreBox[] = [
  box("Bluesky post", "bluesky", "post", {
    url: "https://bsky.app/intent/compose",
    editor: "[role='dialog'] .ProseMirror",
    submit: "[data-testid='composerPublishBtn']",
    isDialog: true
  }),
  box("Bluesky reply", "bluesky", "reply", {
    url: "https://bsky.app/?compose&reply",
    editor: "[role='dialog'] .ProseMirror",
    submit: "[data-testid='composerPublishBtn']",
    isDialog: true
  }),
  box("Reddit comment", "reddit", "reply", {
    url: "https://www.reddit.com/r/a/comments/1/",
    editor: `comment-composer-host ${EDITABLE}`,
    submit: "comment-composer-host button[slot='submit-button']"
  }),
  box("Reddit post", "reddit", "post", {
    url: "https://www.reddit.com/r/a/submit",
    editor: EDITABLE,
    submit: "button[slot='submit-button']"
  }),
  box("old Reddit comment", "reddit", "reply", {
    url: "https://old.reddit.com/r/a/comments/1/",
    editor: ".child textarea",
    submit: ".child button.save",
    hasMarks: false,
    key: null
  }),
  box("Threads post", "threads", "post", {
    url: "https://www.threads.com/?compose",
    editor: `[role='dialog'] ${EDITABLE}`,
    submit: "[role='dialog'] .primary",
    isDialog: true
  }),
  box("Threads reply", "threads", "reply", {
    url: "https://www.threads.net/?compose&reply",
    editor: `[role='dialog'] ${EDITABLE}`,
    submit: "[role='dialog'] .primary",
    isDialog: true
  }),
  box("YouTube comment", "youtube", "reply", {
    url: "https://www.youtube.com/watch?v=1",
    editor: `ytd-comment-simplebox-renderer ${EDITABLE}`,
    submit: "ytd-comment-simplebox-renderer #submit-button button"
  }),
  box("YouTube community post", "youtube", "post", {
    url: "https://www.youtube.com/@me/posts?compose",
    editor: `ytd-backstage-post-dialog-renderer ${EDITABLE}`,
    submit: "ytd-commentbox #submit-button button",
    isDialog: true
  }),
  box("Mastodon post", "mastodon", "post", {
    url: "https://mastodon.example/home",
    editor: "form.compose-form textarea",
    submit: ".compose-form__submit button",
    hasMarks: false
  }),
  box("Tumblr post", "tumblr", "post", {
    url: "https://www.tumblr.com/new/text",
    editor: BLOCK,
    submit: "[data-testid='postFormPostButton']",
    isDialog: true
  }),
  box("Tumblr reblog", "tumblr", "reply", {
    url: "https://www.tumblr.com/reblog/alice/1/a",
    editor: BLOCK,
    submit: "[data-testid='postFormPostButton']",
    isDialog: true
  }),
  box("Substack note", "substack", "post", {
    url: "https://substack.com/home?compose",
    editor: "[role='dialog'] .ProseMirror",
    submit: "[role='dialog'] .primary",
    isDialog: true
  }),
  box("Substack reply", "substack", "reply", {
    url: "https://substack.com/home?compose&reply",
    editor: "[role='dialog'] .ProseMirror",
    submit: "[role='dialog'] .primary",
    isDialog: true
  }),
  box("blog textarea", "web", "post", {
    url: "https://blog.example/new",
    editor: "textarea",
    submit: "form .primary",
    hasMarks: false,
    key: null
  }),
  box("blog editable", "web", "post", {
    url: "https://blog.example/new?rich",
    editor: EDITABLE,
    submit: "form .primary",
    key: null
  }),
  box("blog in blocks", "web", "post", {
    url: "https://blog.example/new?blocks",
    editor: BLOCK,
    submit: "form .primary",
    key: null
  }),
  box("blog comment", "web", "reply", {
    url: "https://blog.example/post/1",
    editor: "#comments textarea",
    submit: "#comments .primary",
    hasMarks: false,
    key: null
  })
]

/** Every host of {@link MORE_BOXES}. */
export const MORE_HOSTS: readonly string[] = [
  ...new Set(MORE_BOXES.map(({ url }) => new URL(url).host))
]
