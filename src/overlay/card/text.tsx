type TextProps = {
  readonly of: string
  /** The element that holds it; default `span`. */
  readonly as?: "span" | "p" | "ins" | "del"
  readonly className?: string | undefined
  readonly title?: string | undefined
}

/**
 * Words of the card. They are drawn as generated content and stand in no text node, so that a page can neither find them
 * nor select them; to the accessibility tree they are text like any other.
 */
export function Text({ of, as: Holder = "span", className, title }: TextProps) {
  return <Holder className={className} title={title} data-text={of} />
}
