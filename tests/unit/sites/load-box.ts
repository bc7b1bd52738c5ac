import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import type { BoxKind } from "~sites/adapter"
import type { NetworkId } from "~networks/index"

/** happy-dom takes the place of `import.meta.url`'s scheme, so the path starts where vitest does. */
const FOLDER = join(process.cwd(), "tests/fixtures/boxes")

/** What a fixture says of itself (`expected.json`). */
export type ExpectedBox = {
  readonly site: NetworkId
  readonly url: string
  readonly kind: BoxKind
  readonly variant: string
  /** How many elements publish; null where none is looked for. */
  readonly submits: number | null
  readonly parts: number
  /** What it is without any mark of the site's own: `kind`, or `unknown`. */
  readonly withoutMarks: BoxKind
  readonly evidence: { readonly tier: string; readonly source: string; readonly seen: string }
}

type Labels = Readonly<Record<string, string>>

/** Languages that every skeleton is shown in: one left to right, one without Latin letters, one right to left. */
export const LANGUAGES = ["en", "ja", "ar"] as const

const LABELS = JSON.parse(readFileSync(join(FOLDER, "labels.json"), "utf8")) as Readonly<
  Record<(typeof LANGUAGES)[number], Labels>
>

/** Names of the fixtures, one a folder. */
export const BOX_NAMES: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

/** What one fixture expects. */
export function expectedBox(name: string): ExpectedBox {
  return JSON.parse(readFileSync(join(FOLDER, `${name}/expected.json`), "utf8")) as ExpectedBox
}

/** Opens the shadow roots that a skeleton declares with `<template shadowrootmode>`. */
function openShadowRoots(root: ParentNode): void {
  for (const template of root.querySelectorAll("template[shadowrootmode]")) {
    const host = template.parentElement
    if (!host) continue
    const shadow = host.attachShadow({ mode: "open" })
    shadow.innerHTML = template.innerHTML
    template.remove()
  }
}

function everyRoot(): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document]
  for (const root of roots) {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) roots.push(element.shadowRoot)
    }
  }
  return roots
}

/** Everything in the page that matches, in open shadow roots too. */
export function deepAll(selector: string): HTMLElement[] {
  return everyRoot().flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
}

/** Puts markup into the page, shadow roots and all. */
export function showBox(html: string): void {
  document.body.innerHTML = html
  openShadowRoots(document)
}

/** Puts a skeleton into the page in one language and gives the box that is focused in it. */
export function loadBox(name: string, language: (typeof LANGUAGES)[number]): HTMLElement {
  const html = readFileSync(join(FOLDER, `${name}/box.html`), "utf8")
  document.documentElement.lang = language
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr"
  showBox(
    html.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
      const label = LABELS[language][key]
      if (label === undefined) throw new Error(`no label ${key} in ${language}`)
      return label
    })
  )
  const [box] = deepAll("[data-box]")
  if (!box) throw new Error(`${name} marks no box`)
  return box
}

/** Marks that a site may change any day; roles and what the editor libraries set themselves stay. */
const MARKS = [
  "data-testid",
  "componentkey",
  "data-pagelet",
  "data-sdui-screen",
  "data-urn",
  "id",
  "data-test-ql-editor-contenteditable"
]

const LIBRARY_CLASSES =
  /^(?:ql-|ProseMirror|tiptap|DraftEditor|public-Draft|block-editor|is-root-container|wp-block)/

/** Takes every mark of the site's own out of the page, as a redesign does. */
export function stripMarks(): void {
  for (const element of deepAll("*")) {
    for (const mark of MARKS) element.removeAttribute(mark)
    const kept = [...element.classList].filter((name) => LIBRARY_CLASSES.test(name))
    element.setAttribute("class", kept.join(" "))
  }
}
