import * as AlertDialog from "radix-ui/alert-dialog"
import type { ReactElement, ReactNode } from "react"

import { Button } from "~ui/components/button"
import { WORDS } from "~ui/words"

type ConfirmButtonProps = {
  readonly label: string
  readonly question: string
  /** What will happen, in whole sentences. */
  readonly children: ReactNode
  /** Label of the button that does it. */
  readonly confirm: string
  readonly onConfirm: () => void
}

/** A button for what cannot be undone: asks first, with Cancel focused. */
export function ConfirmButton({
  label,
  question,
  children,
  confirm,
  onConfirm
}: ConfirmButtonProps): ReactElement {
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger asChild>
        <Button>{label}</Button>
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="dialog-veil" />
        <AlertDialog.Content className="dialog">
          <AlertDialog.Title asChild>
            <h2>{question}</h2>
          </AlertDialog.Title>
          <AlertDialog.Description asChild>
            <div className="stack">{children}</div>
          </AlertDialog.Description>
          <div className="row" style={{ justifyContent: "flex-end" }}>
            <AlertDialog.Cancel asChild>
              <Button>{WORDS.keep}</Button>
            </AlertDialog.Cancel>
            <AlertDialog.Action asChild>
              <Button look="primary" onClick={onConfirm}>
                {confirm}
              </Button>
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
