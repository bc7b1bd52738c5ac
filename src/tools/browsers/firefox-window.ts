import type { SendBidi } from "./bidi"

type Tree = { readonly contexts: readonly { readonly context: string; readonly url: string }[] }

type Evaluated =
  | { readonly type: "success"; readonly result: { readonly value?: unknown } }
  | { readonly type: "exception"; readonly exceptionDetails: { readonly text: string } }

/**
 * Evaluates an expression, promises awaited, and gives its JSON value.
 *
 * @throws Error when the expression throws
 */
export async function evaluateJson<T>(
  send: SendBidi,
  context: string,
  expression: string
): Promise<T> {
  const answer = await send<Evaluated>("script.evaluate", {
    // JSON on the way back: BiDi's own serialisation differs from what Chromium gives.
    expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? "null")`,
    target: { context },
    awaitPromise: true
  })
  if (answer.type === "exception") throw new Error(answer.exceptionDetails.text)
  return JSON.parse(String(answer.result.value)) as T
}

/** The same in Firefox's own window, with its rights. @throws Error where there is no window */
export async function evaluateInWindow<T>(send: SendBidi, expression: string): Promise<T> {
  const { contexts } = await send<Tree>("browsingContext.getTree", { "moz:scope": "chrome" })
  const window = contexts.find(({ url }) => url.endsWith("browser.xhtml"))
  if (!window) throw new Error("Firefox has no browser window")
  return evaluateJson(send, window.context, expression)
}
