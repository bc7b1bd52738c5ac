/** The part of a Quill delta that text is read from. */
type Delta = { readonly ops: readonly { readonly insert?: unknown }[] }

/** What would be posted from a Quill editor: its delta less the closing newline; a mention counts as `@name`. */
export function quillText(delta: Delta): string {
  const text = delta.ops
    .map(({ insert }) => {
      if (typeof insert === "string") return insert
      const mention = (insert as { readonly mention?: string } | undefined)?.mention
      return mention === undefined ? "" : `@${mention}`
    })
    .join("")
  return text.replace(/\n$/, "")
}
