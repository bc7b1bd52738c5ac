import type { Row } from "./recognised-rows"

const BOX = "[contenteditable='true']"

/** A row, in the order in which a table is read. */
function row(
  url: string,
  focus: string | null,
  [kind, variant, bridge]: readonly [string, string, string | null],
  more: Pick<Row, "submit" | "parts"> = {}
): Row {
  return { url, focus, kind, variant, bridge, ...more }
}

/** Boxes of the networks and sites that a person allows one at a time. */
export const MORE_ROWS: readonly Row[] = [
  row("https://bsky.app/intent/compose", null, ["post", "bluesky-compose", "prosemirror"], {
    submit: "Post"
  }),
  row("https://bsky.app/?compose&reply", null, ["reply", "bluesky-reply", "prosemirror"], {
    submit: "Reply"
  }),
  row("https://bsky.app/intent/compose?parts=3", null, ["post", "bluesky-compose", "prosemirror"], {
    submit: "Post",
    parts: 3
  }),
  row("https://bsky.app/messages/1", "textarea", ["message", "bluesky-message", "textarea"]),
  row("https://bsky.app/messages/1?compose", null, ["post", "bluesky-compose", "prosemirror"]),
  row("https://bsky.app/", "input", ["search", "search", null]),

  row("https://www.reddit.com/r/a/comments/1/", `comment-composer-host ${BOX}`, [
    "reply",
    "reddit-comment",
    "lexical"
  ]),
  row(
    "https://sh.reddit.com/r/a/comments/1/",
    `shreddit-comment ${BOX}`,
    ["reply", "reddit-reply", "lexical"],
    { submit: "Comment" }
  ),
  row("https://www.reddit.com/r/a/submit", BOX, ["post", "reddit-post", "lexical"]),
  row(
    "https://old.reddit.com/r/a/comments/1/",
    ".commentarea textarea",
    ["reply", "reddit-old-reply", "textarea"],
    { submit: "save" }
  ),
  row("https://old.reddit.com/r/a/submit", "textarea", ["post", "reddit-post", "textarea"]),
  row("https://www.reddit.com/r/a/submit", "input[name=title]", ["search", "search", null]),

  row("https://www.threads.com/?compose", null, ["post", "threads-dialog", "lexical"], {
    submit: "Post"
  }),
  row("https://www.threads.com/?compose&parts=3", null, ["post", "threads-dialog", "lexical"], {
    submit: "Post",
    parts: 3
  }),
  row("https://www.threads.net/?compose&reply", null, ["reply", "threads-reply-dialog", "lexical"]),
  row("https://www.threads.com/@alice/post/1", BOX, ["reply", "threads-reply-page", "lexical"]),
  row("https://www.threads.com/", BOX, ["unknown", "unknown", "lexical"]),

  row(
    "https://www.youtube.com/watch?v=1",
    `ytd-comment-simplebox-renderer ${BOX}`,
    ["reply", "youtube-comment", "plain"],
    { submit: "Comment" }
  ),
  row(
    "https://www.youtube.com/watch?v=1",
    `ytd-comment-reply-dialog-renderer ${BOX}`,
    ["reply", "youtube-reply", "plain"],
    { submit: "Comment" }
  ),
  row("https://www.youtube.com/@me/posts?compose", null, ["post", "youtube-community", "plain"], {
    submit: "Comment"
  }),
  row("https://www.youtube.com/watch?v=1", "[name=search_query]", ["search", "search", null]),

  row("https://mastodon.example/home", "textarea", ["post", "mastodon-compose", "textarea"], {
    submit: "Post"
  }),
  row("https://mastodon.example/home?reply", "textarea", ["reply", "mastodon-reply", "textarea"]),
  row("https://mastodon.example/home?private", "textarea", [
    "message",
    "mastodon-message",
    "textarea"
  ]),
  row("https://mastodon.example/home?edit", "textarea", ["unknown", "mastodon-edit", "textarea"]),

  row("https://www.tumblr.com/new/text", null, ["post", "tumblr-compose", "gutenberg"], {
    submit: "Post now"
  }),
  row("https://www.tumblr.com/reblog/alice/1/a", null, ["reply", "tumblr-reblog", "gutenberg"], {
    submit: "Reblog"
  }),
  row("https://www.tumblr.com/new/text", "h1", ["unknown", "unknown", "plain"]),
  row("https://www.tumblr.com/new/text", "textarea", ["unknown", "unknown", "textarea"]),
  row("https://www.tumblr.com/dashboard", "[name=q]", ["search", "search", null]),

  row("https://substack.com/home?compose", null, ["post", "substack-note", "prosemirror"], {
    submit: "Post"
  }),
  row("https://substack.com/home?compose&reply", null, [
    "reply",
    "substack-reply-dialog",
    "prosemirror"
  ]),
  row("https://substack.com/chat/1", "textarea", ["message", "substack-message", "textarea"]),
  row("https://substack.com/home", "[type=search]", ["search", "search", null]),

  row("https://blog.example/new", "textarea", ["post", "web-post", "textarea"], {
    submit: "Publish"
  }),
  row("https://blog.example/new?blocks", BOX, ["post", "web-post", "gutenberg"], {
    submit: "Publish"
  }),
  row("https://blog.example/wp-admin/post-new.php", BOX, ["post", "web-post", "gutenberg"]),
  row("https://blog.example/new?rich", BOX, ["post", "web-post", "plain"], { submit: "Publish" }),
  row("https://blog.example/post/1", "textarea", ["reply", "web-comment", "textarea"]),
  row("https://blog.example/chat", "textarea", ["message", "web-message", "textarea"]),
  row("https://blog.example/login", "textarea", ["unknown", "web-password", "textarea"]),
  row("https://blog.example/new", "input[type=search]", ["search", "search", null])
]
