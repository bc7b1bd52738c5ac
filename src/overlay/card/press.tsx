import { type ReactNode, useLayoutEffect, useRef } from "react"

type PressProps = {
  /** Accessible name. */
  readonly name: string
  readonly className: string
  readonly onPress: () => void
  /** What is written on it; without it, `children` are drawn. */
  readonly shown?: string
  readonly children?: ReactNode
  readonly title?: string | undefined
  readonly expanded?: boolean
  /** The one that gets the focus where a list of buttons opens by key. */
  readonly isMain?: boolean
}

/** What each button does. Nothing else knows: no event reaches it, so a page's `click()` does nothing. */
const presses = new WeakMap<Element, () => void>()

/** The button at or around an element of the card; null where there is none. */
export function buttonAt(element: Element | null): HTMLElement | null {
  const button = element?.closest<HTMLElement>("button") ?? null
  return button && presses.has(button) ? button : null
}

/** What a button does now; whoever calls it answers for it that a person pressed. Null where it does nothing. */
export function actionOf(button: Element): (() => void) | null {
  return presses.get(button) ?? null
}

/** A button of the card. */
export function Press(props: PressProps) {
  const { name, className, onPress, shown, children, title, expanded, isMain = false } = props
  const ref = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (ref.current) presses.set(ref.current, onPress)
  })
  return (
    <button
      ref={ref}
      type="button"
      className={className}
      aria-label={name}
      aria-expanded={expanded}
      title={title}
      data-text={shown}
      data-main={isMain ? "" : undefined}
    >
      {children}
    </button>
  )
}
