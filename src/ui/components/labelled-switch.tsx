import * as Switch from "radix-ui/switch"
import { type ReactElement, type ReactNode, useId } from "react"

type LabelledSwitchProps = {
  readonly label: ReactNode
  /** What it does, where the label alone is not enough. */
  readonly help?: ReactNode
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** A switch with its label, and a sentence of help that screen readers read with it. */
export function LabelledSwitch({ label, help, isOn, onChange }: LabelledSwitchProps): ReactElement {
  const id = useId()
  return (
    <div className="switch-row">
      <label htmlFor={id}>{label}</label>
      <Switch.Root
        id={id}
        className="switch"
        checked={isOn}
        onCheckedChange={onChange}
        {...(help === undefined ? {} : { "aria-describedby": `${id}-help` })}
      >
        <Switch.Thumb className="switch-thumb" />
      </Switch.Root>
      {help !== undefined && (
        <div id={`${id}-help`} className="help quiet small">
          {help}
        </div>
      )}
    </div>
  )
}
