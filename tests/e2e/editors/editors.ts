/** A real editor of the lab page, and what about it the tests must know. */
export type LabEditor = {
  /** Name shown in the matrix, and query of the lab page. */
  readonly name: string
  readonly query: string
  readonly bridge: string
  /** A picked name is an element that cannot be edited. */
  readonly hasChips: boolean
  /** A change over several lines is several steps to its undo. */
  readonly undoesByBlock?: boolean
}

/** Every editor that a bridge was written for, as the packages from npm. */
export const LAB_EDITORS: readonly LabEditor[] = [
  { name: "Draft.js", query: "editor=draft", bridge: "draft", hasChips: false },
  {
    name: "Lexical plain",
    query: "editor=lexical-plain",
    bridge: "lexical",
    hasChips: false
  },
  {
    name: "Lexical rich",
    query: "editor=lexical-rich",
    bridge: "lexical",
    hasChips: false
  },
  { name: "Quill 1", query: "editor=quill1", bridge: "quill", hasChips: true },
  { name: "Quill 2", query: "editor=quill2", bridge: "quill", hasChips: true },
  { name: "Tiptap", query: "editor=tiptap", bridge: "prosemirror", hasChips: true },
  {
    name: "Tiptap in a shadow root",
    query: "editor=tiptap&shadow=1",
    bridge: "prosemirror",
    hasChips: true
  },
  { name: "textarea", query: "editor=textarea", bridge: "textarea", hasChips: false },
  {
    name: "plain contenteditable",
    query: "editor=plain",
    bridge: "plain",
    hasChips: true
  },
  {
    name: "Lexical in a slot",
    query: "editor=lexical-rich&slot=1",
    bridge: "lexical",
    hasChips: false
  },
  {
    name: "Gutenberg",
    query: "editor=gutenberg",
    bridge: "gutenberg",
    hasChips: false,
    undoesByBlock: true
  }
]
