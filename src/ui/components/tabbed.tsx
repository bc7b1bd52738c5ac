import * as Tabs from "radix-ui/tabs"
import type { ReactElement, ReactNode } from "react"

type TabbedProps = {
  readonly label: string
  readonly tabs: readonly {
    readonly id: string
    readonly name: string
    readonly content: ReactNode
  }[]
}

/** Contents behind tabs; arrow keys move between them. */
export function Tabbed({ label, tabs }: TabbedProps): ReactElement {
  return (
    <Tabs.Root defaultValue={tabs[0]?.id ?? ""} className="stack">
      <Tabs.List className="tabs-list" aria-label={label}>
        {tabs.map(({ id, name }) => (
          <Tabs.Trigger key={id} value={id} className="tab">
            {name}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {tabs.map(({ id, content }) => (
        <Tabs.Content key={id} value={id}>
          {content}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  )
}
