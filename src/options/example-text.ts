import type { Example } from "~engine/rule"

/** The text of an example, with the place where it is none of an ordinary post. */
export function exampleText(example: Example): { readonly text: string; readonly place: string } {
  if (typeof example === "string") return { text: example, place: "" }
  return { text: example.text, place: example.surface === "reply" ? "as a reply" : "" }
}
