/** A request to the background. */
export type Message = { readonly name: string; readonly request: Record<string, unknown> }

/** What the session asked the background. */
export const sent: Message[] = []

/** What the background answers. */
export const answer: { to: (message: Message) => unknown } = { to: () => null }

const listeners = { addListener: () => undefined, removeListener: () => undefined }

/** Stands for the browser. Imports nothing: what is under test imports it. */
export const browser = {
  storage: { onChanged: listeners },
  runtime: {
    id: "softsell",
    sendMessage: (message: Message) => {
      sent.push(message)
      return Promise.resolve({ ok: true, value: answer.to(message) })
    }
  }
}
