/** One real editor on a playground page, as the page around it and the tests see it. */
export type PlaygroundEditor = {
  /** The editable element. */
  readonly element: HTMLElement
  /** What would be posted: the editor's own model, lines joined by `\n`, never read from the DOM. */
  readonly model: () => string
  /** The site changes the draft by program (restored draft, cleared after posting). */
  readonly setText: (text: string) => void
  /** Adds `@name ` at the end as the site's own suggestion list would; null where the editor has no chips. */
  readonly insertMention: ((name: string) => void) | null
  readonly destroy: () => void
}

/** What the page asks of the editor it mounts. */
export type EditorOptions = {
  /** Localised on the real sites; never to be relied on. */
  readonly label: string
  readonly placeholder: string
  /** Further attributes of the editable element, e.g. `data-testid`. */
  readonly attributes?: Readonly<Record<string, string>>
  /** Called after every change of the model. */
  readonly onChange: () => void
}

/** Mounts an editor inside `host`. */
export type MountEditor = (host: HTMLElement, options: EditorOptions) => PlaygroundEditor
