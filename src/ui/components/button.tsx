import { type ComponentPropsWithoutRef, forwardRef } from "react"

type ButtonProps = ComponentPropsWithoutRef<"button"> & {
  /** `primary` for the one thing to do here, `plain` for an action beside a line of text. */
  readonly look?: "primary" | "ordinary" | "plain"
}

/** A button that submits nothing unless it says so. Forwards its ref, because dialogs return focus to it. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { look = "ordinary", className = "", ...rest },
  ref
) {
  const classes = look === "ordinary" ? "button" : `button button-${look}`
  return <button ref={ref} type="button" className={`${classes} ${className}`.trim()} {...rest} />
})
