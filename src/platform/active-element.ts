/** The element that has the focus, also inside open shadow roots; null when it is the page itself. */
export function deepActiveElement(page: Document): Element | null {
  let active = page.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active === page.body || active === page.documentElement ? null : active
}
