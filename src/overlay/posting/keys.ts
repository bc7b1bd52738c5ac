/** True when Enter picks something from a list that is open, such as a name. */
export function isChoosing(target: EventTarget | undefined): boolean {
  const box = target instanceof Element ? target.closest("[aria-activedescendant]") : null
  const option = box?.getAttribute("aria-activedescendant")
  const root = box?.getRootNode()
  if (!option || !(root instanceof Document || root instanceof ShadowRoot)) return false
  return root.getElementById(option)?.checkVisibility() === true
}

/** True for keys that can empty a box: by themselves, or over selected text. */
export function removesText(event: KeyboardEvent): boolean {
  if (["Backspace", "Delete", "Enter", " "].includes(event.key)) return true
  return (event.ctrlKey || event.metaKey) && /^[^ac]$/i.test(event.key)
}
