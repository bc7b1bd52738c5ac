/** A network to begin with. */
export type NewNetwork = {
  readonly id: string
  readonly name: string
  /** Match patterns, `https://host/*`. */
  readonly hosts: readonly string[]
  readonly order: number
}

/** The files a network starts with, by path from the project's root. Each is ready to be filled in at its `EDIT`s. */
export function networkSkeleton(network: NewNetwork): Readonly<Record<string, string>> {
  const { id } = network
  const fixture = `tests/fixtures/boxes/${id}-composer`
  return {
    [`src/networks/${id}.ts`]: dataFile(network),
    [`src/sites/${id}.ts`]: adapter(network),
    [`${fixture}/box.html`]: FIXTURE_HTML,
    [`${fixture}/expected.json`]: expectedBox(network)
  }
}

/** The source of a list of networks or adapters with one more line; the lines stay in alphabetical order. */
export function withExport(list: string, room: "networks" | "sites", id: string): string {
  const lines = list.trimEnd().split("\n")
  const exported = `export { ${id} } from "~${room}/${id}"`
  const at = lines.findIndex((line) => line.startsWith("export") && line > exported)
  return [...lines.slice(0, at === -1 ? undefined : at), exported]
    .concat(at === -1 ? [] : lines.slice(at), "")
    .join("\n")
}

function dataFile({ id, name, hosts, order }: NewNetwork): string {
  return `import type { Network } from "~networks/network"

/** ${name}. */
export const ${id} = {
  id: "${id}",
  name: "${name}",
  order: ${order},
  matches: [${hosts.map((host) => `"${host}"`).join(", ")}],
  access: "optional",
  // EDIT: the longest post it takes, with the source and its date; see the type for networks that weigh characters.
  maxLength: 5000,
  counting: { by: "utf16" },
  // EDIT: how many hashtags its readers are used to.
  hashtagsKept: 3,
  // EDIT: the file with the person's posts, once src/balance/archive reads it.
  archiveFile: null,
  archiveFiles: []
} as const satisfies Network
`
}

function adapter({ id, name }: NewNetwork): string {
  return `import type { Composer, SiteAdapter } from "~sites/adapter"
import { type BoxRule, DIALOG } from "~sites/box-rule"
import { buttonsAfter } from "~sites/buttons"
import { composedClosest } from "~sites/composed-tree"
import { recogniseBy } from "~sites/recognise-by"
import { guessSubmit, NO_HINTS } from "~sites/submit"

// EDIT: the box by what the site is least likely to change: an attribute for tests, a role, what the editor library sets.
const BOX = '[data-testid="composer"] [contenteditable="true"]'

const RULES: readonly BoxRule[] = [
  // EDIT: rows for messages, searches and replies come first; whatever matches no row is left alone.
  {
    variant: "${id}-reply",
    kind: "reply",
    reason: "EDIT: what was seen, and when",
    is: BOX,
    inside: "article"
  },
  {
    variant: "${id}-composer",
    kind: "post",
    reason: "EDIT: what was seen, and when",
    is: BOX
  }
]

/** ${name}. */
export const ${id}: SiteAdapter = {
  id: "${id}",
  recognise: (target, location) => recogniseBy({ id: "${id}", rules: RULES }, target, location),
  scope: ({ editor }) => scopeOf(editor),
  submits,
  // EDIT: true for a key that publishes, such as Ctrl+Enter; one that posts nothing does no harm.
  isSubmitKey: () => false,
  keepClear: ({ editor }) => buttonsAfter(scopeOf(editor), editor)
}

/** By structure. */
function submits({ editor }: Composer, hints = NO_HINTS): readonly HTMLElement[] {
  return guessSubmit(scopeOf(editor), editor, hints)
}

function scopeOf(editor: HTMLElement): ParentNode | null {
  return composedClosest(editor, \`\${DIALOG}, form\`)
}
`
}

const FIXTURE_HTML = `<main role="main">
  <form data-testid="composer">
    <div
      data-box
      contenteditable="true"
      role="textbox"
      aria-multiline="true"
      aria-label="{{postText}}"
    >
      <p>{{someText}}</p>
    </div>
    <button type="button" aria-label="{{emoji}}"><svg></svg></button>
    <button data-submit type="submit">{{post}}</button>
  </form>
</main>
`

function expectedBox({ id, hosts }: NewNetwork): string {
  const expected = {
    site: id,
    url: hosts[0]!.replace("*", ""),
    kind: "post",
    variant: `${id}-composer`,
    submits: 1,
    parts: 1,
    withoutMarks: "unknown",
    evidence: { tier: "made up", source: "EDIT: where it was seen", seen: "EDIT: when" }
  }
  return `${JSON.stringify(expected, null, 2)}\n`
}
