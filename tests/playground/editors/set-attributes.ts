/** The attributes that an editor has: one that is set to nothing is one that the site's own editor lacks. */
export function given(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== ""))
}

/** Sets several attributes at once. */
export function setAttributes(
  element: Element,
  attributes: Readonly<Record<string, string>> | undefined
): void {
  for (const [name, value] of Object.entries(given(attributes ?? {}))) {
    element.setAttribute(name, value)
  }
}
