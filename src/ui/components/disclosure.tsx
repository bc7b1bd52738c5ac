import { type ReactElement, type ReactNode, useState } from "react"

type DisclosureProps = {
  readonly summary: string
  readonly isSmall?: boolean
  readonly children: () => ReactNode
}

/** A `<details>` whose content is rendered only once it has been opened. */
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
