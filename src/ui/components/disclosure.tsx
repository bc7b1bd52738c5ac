import { type ReactElement, type ReactNode, useState } from "react"

type DisclosureProps = {
  readonly summary: string
  readonly isSmall?: boolean
  readonly children: () => ReactNode
}

/** Something long that is drawn only once it was opened. */
export function Disclosure({ summary, isSmall = false, children }: DisclosureProps): ReactElement {
  const [wasOpened, setOpened] = useState(false)
  return (
    <details
      className={isSmall ? "small" : ""}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true)
      }}
    >
      <summary>{summary}</summary>
      {wasOpened && children()}
    </details>
  )
}
