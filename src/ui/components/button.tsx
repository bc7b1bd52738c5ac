import type { ComponentProps, ReactElement } from "react"

type ButtonProps = ComponentProps<"button"> & {
  /** `primary` for the one thing to do here, `plain` for what stands beside a line of text. */
  readonly look?: "primary" | "ordinary" | "plain"
}

/** A button that never submits anything. */
export function Button({ look = "ordinary", className = "", ...rest }: ButtonProps): ReactElement {
  const classes = look === "ordinary" ? "button" : `button button-${look}`
  return <button type="button" className={`${classes} ${className}`.trim()} {...rest} />
}
