import { findAll, matches } from "~platform/dom"
import type { Composer, SiteAdapter } from "~sites/adapter"
import { type BoxRule, DIALOG } from "~sites/box-rule"
import { composedClosest } from "~sites/composed-tree"
import { createAdapter } from "~sites/create-adapter"
import { isVisible } from "~sites/is-visible"
import type { SubmitHints } from "~sites/submit"
import { unlessEdit } from "~sites/unless-edit"

/** The blocks of Gutenberg, in which WordPress writes: together they are one box. */
const BLOCKS = ".block-editor-block-list__layout, .block-editor-writing-flow"

/** A box of several lines: of one line nobody makes a post. */
const SEVERAL_LINES = `textarea, [contenteditable]:not([contenteditable='false']), ${BLOCKS}`

/** Chats, whatever they are written in: a log of what was said stands beside the box. */
const CHAT =
  ":is([role='complementary'], [role='region'], [role='dialog'], section, aside, main, [role='main'], form):has([role='log'])"

/** What is typed into code, formulas, terminals and cells of a table is no post. */
const NO_PROSE =
  ".CodeMirror, .cm-editor, .monaco-editor, .ace_editor, .xterm, [role='grid'], [role='treegrid'], [role='search'], search, code, pre"

/** A comment's box stands within what it is about, or in a list of comments. */
const COMMENTS = "article, [role='article'], #comments, .comments, #respond, .comment-form"

const RULES: readonly BoxRule[] = [
  {
    variant: "web-message",
    kind: "message",
    reason: "the addresses that chats and mail are known by",
    address: /^\/(?:messages?|messaging|chat|inbox|mail|conversations?|dm)(?:\/|$)/
  },
  { variant: "web-chat", kind: "message", reason: "a log beside the box", inside: CHAT },
  { variant: "web-no-prose", kind: "unknown", reason: "code, tables, searches", inside: NO_PROSE },
  {
    variant: "web-password",
    kind: "unknown",
    reason: "a form that signs somebody in or takes money has nothing to do with posts",
    inside: "form:has(input[type='password'], input[autocomplete^='cc-'])"
  },
  {
    variant: "web-title",
    kind: "unknown",
    reason: "titles, captions and code beside the text of Gutenberg",
    is: `[contenteditable]:not(${BLOCKS})`,
    inside: `${BLOCKS}, .wp-block-post-title, .editor-post-title`
  },
  {
    variant: "web-comment",
    kind: "reply",
    reason: "within what it answers, or among comments",
    is: SEVERAL_LINES,
    inside: COMMENTS,
    outside: DIALOG
  },
  {
    variant: "web-post",
    kind: "post",
    reason: "the person added this site to have what they write there checked",
    is: SEVERAL_LINES
  }
]

/** WordPress's own page for writing: header, text and side panels, and no form around them (all releases since 5.5). */
const WORDPRESS = ".interface-interface-skeleton, .edit-post-layout"

/** What publishes there. Where WordPress asks once more, this stands in the panel that opens, and the header has a toggle. */
const PUBLISH =
  ":is(.editor-post-publish-panel, .editor-header, .edit-post-header) button.editor-post-publish-button"

/** Opens the panel, and publishes nothing. */
const PUBLISH_TOGGLE = "button.editor-post-publish-panel__toggle"

const anySite: SiteAdapter = createAdapter({
  id: "web",
  rules: RULES,
  home: `form, ${DIALOG}`,
  scope: wordpressAround,
  isGeneric: true
})

/** Any textarea or editable on a site that the person added. */
export const web: SiteAdapter = {
  ...anySite,
  // A post that is out already has "Save" or "Update" in the place of "Publish".
  recognise: (target, location) => {
    const composer = anySite.recognise(target, location)
    return composer && wordpressAround(composer.editor) ? unlessEdit(composer, submits) : composer
  },
  submits,
  keepClear: (composer) => {
    const page = wordpressAround(composer.editor)
    if (!page) return anySite.keepClear(composer)
    return [...submits(composer), ...findAll(page, PUBLISH_TOGGLE).filter(isVisible)]
  }
}

function submits(composer: Composer, hints?: SubmitHints): readonly HTMLElement[] {
  const page = wordpressAround(composer.editor)
  return page ? findAll(page, PUBLISH).filter(isVisible) : anySite.submits(composer, hints)
}

/** WordPress's page around the blocks of its editor; null anywhere else. */
function wordpressAround(editor: HTMLElement): ParentNode | null {
  return matches(editor, BLOCKS) ? composedClosest(editor, WORDPRESS) : null
}
