/** True for anything stored that has a text, whatever else it is. */
export function holdsText(stored: unknown): boolean {
  const text = (stored as { readonly text?: unknown } | null | undefined)?.text
  return text !== null && text !== undefined
}

/** The same without its text, and otherwise as it is: a newer Softsell may have written it. */
export function withoutText<T>(stored: T): T {
  return holdsText(stored) ? { ...stored, text: null } : stored
}
