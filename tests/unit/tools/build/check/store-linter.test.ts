import { expect, test } from "vitest"

import { unexplained } from "~tools/build/check/store-linter"

const REACT =
  'if("innerHTML"in r)r.innerHTML=n;else{for((t=t||document.createElement("div")).innerHTML="<svg>"+n.valueOf()'

const unsafe = { code: "UNSAFE_VAR_ASSIGNMENT", file: "popup.js", message: "innerHTML" }

test.each([
  ["the two places of React DOM are explained", REACT, [unsafe, unsafe], 0],
  ["wherever a line is broken", REACT.replaceAll(/[=;(|]/g, "$&\n"), [unsafe, unsafe], 0],
  ["a third is ours", REACT, [unsafe, unsafe, unsafe], 1],
  ["without React both are", "e.innerHTML=x", [unsafe, unsafe], 2],
  ["any other message counts", REACT, [{ ...unsafe, code: "DANGEROUS_EVAL" }], 1],
  ["nothing said is nothing wrong", REACT, [], 0]
])("%s", (_, code, messages, count) => {
  expect(unexplained(messages, () => code)).toHaveLength(count)
})
