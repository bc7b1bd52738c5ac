import { type ComponentPropsWithoutRef, forwardRef } from "react"

type ButtonProps = ComponentPropsWithoutRef<"button"> & {
  /** `primary` for the one thing to do here, `plain` for what stands beside a line of text. */
  readonly look?: "primary" | "ordinary" | "plain"
}

/** A button that never submits anything. Hands its ref on, as dialogs need it to give the focus back. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { look = "ordinary", className = "", ...rest },
  ref
) {
  const classes = look === "ordinary" ? "button" : `button button-${look}`
  return <button ref={ref} type="button" className={`${classes} ${className}`.trim()} {...rest} />
})
