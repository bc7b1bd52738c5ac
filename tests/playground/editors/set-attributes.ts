/** Sets several attributes at once. */
export function setAttributes(
  element: Element,
  attributes: Readonly<Record<string, string>> | undefined
): void {
  for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value)
}
