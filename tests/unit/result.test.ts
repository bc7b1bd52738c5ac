import { expect, test } from "vitest"

import { all, failed, ok, type Result, valueOr } from "~result"

test("a success holds its value, or none", () => {
  expect(ok(3)).toEqual({ ok: true, value: 3 })
  expect(ok()).toEqual({ ok: true, value: undefined })
})

test("a failure holds a reason, and details for the caller", () => {
  expect(failed("The file is empty.")).toEqual({
    ok: false,
    failure: { reason: "The file is empty." }
  })
  const refused = failed("The file is empty.", { cause: "empty" })
  expect(refused.failure.cause satisfies "empty").toBe("empty")
})

test("valueOr falls back on failure only", () => {
  const results: Result<number>[] = [ok(1), failed("Not a number.")]
  expect(results.map((result) => valueOr(result, 0))).toEqual([1, 0])
})

test("all gives every value, or the first failure", () => {
  expect(all([ok(1), ok(2)])).toEqual(ok([1, 2]))
  expect(all([ok(1), failed("First."), failed("Second.")])).toEqual(failed("First."))
})

test("a result survives structured cloning and JSON", () => {
  for (const result of [ok({ a: 1 }), failed("No.", { cause: "busy" })]) {
    expect(structuredClone(result)).toEqual(result)
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  }
})
