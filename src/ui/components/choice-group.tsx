import * as RadioGroup from "radix-ui/radio-group"
import { type ReactElement, type ReactNode, useId } from "react"

type ChoiceGroupProps<T extends string> = {
  readonly label: string
  readonly choices: readonly {
    readonly value: T
    readonly name: string
    readonly help?: ReactNode
  }[]
  readonly value: T
  readonly onChange: (value: T) => void
  /** Below one another, or side by side where there is room; default `list`. */
  readonly layout?: "list" | "cards"
}

/** A radio group in which each choice shows its explanation. */
export function ChoiceGroup<T extends string>({
  label,
  choices,
  value,
  onChange,
  layout = "list"
}: ChoiceGroupProps<T>): ReactElement {
  const id = useId()
  return (
    <RadioGroup.Root
      className={layout === "cards" ? "choices choices-cards" : "choices"}
      aria-label={label}
      value={value}
      onValueChange={(next) => onChange(next as T)}
    >
      {choices.map((choice) => (
        <RadioGroup.Item
          key={choice.value}
          value={choice.value}
          className="choice"
          aria-labelledby={`${id}-${choice.value}`}
          {...(choice.help === undefined
            ? {}
            : { "aria-describedby": `${id}-${choice.value}-help` })}
        >
          <span className="choice-dot" />
          <span>
            <b id={`${id}-${choice.value}`}>{choice.name}</b>
            {choice.help !== undefined && (
              <span
                id={`${id}-${choice.value}-help`}
                className="quiet small"
                style={{ display: "block" }}
              >
                {choice.help}
              </span>
            )}
          </span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  )
}
