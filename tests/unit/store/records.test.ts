import { describe, expect, test } from "vitest"

import { MemoryRecords } from "./memory-records"
import { SCENARIOS } from "./records-scenarios"

describe("records in memory, as the other tests use them", () => {
  test.each(SCENARIOS)("$name", async ({ run, expected }) => {
    expect(await run(new MemoryRecords())).toEqual(expected)
  })
})
