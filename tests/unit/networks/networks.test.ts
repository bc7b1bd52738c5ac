import * as v from "valibot"
import { expect, test } from "vitest"

import * as all from "~networks/all"
import { hostsOf, NETWORK_IDS, networkOf, networkOfHost, NETWORKS } from "~networks/index"
import { networkIdSchema } from "~networks/schema"
import * as adapters from "~sites/adapters"

test("each is exported under its id, and so is its adapter", () => {
  expect(Object.entries(all).map(([name, { id }]) => [name, id])).toEqual(
    Object.keys(all).map((name) => [name, name])
  )
  expect(Object.values(adapters).map(({ id }) => id)).toEqual(Object.keys(adapters))
  expect(Object.keys(adapters).sort()).toEqual(Object.keys(all).sort())
})

test("the list starts as it always did: new networks are appended", () => {
  expect(NETWORK_IDS.slice(0, 3)).toEqual(["x", "facebook", "linkedin"])
  expect(NETWORKS.map(({ order }) => order)).toEqual(NETWORKS.map((_, at) => at + 1))
})

test("a match pattern is a whole host over https, and belongs to one network", () => {
  const patterns = NETWORKS.flatMap(({ matches }) => matches)
  expect(patterns.filter((pattern) => !/^https:\/\/[a-z0-9.-]+\/\*$/.test(pattern))).toEqual([])
  expect(new Set(patterns).size).toBe(patterns.length)
})

test.each([
  ["x.com", "x"],
  ["mobile.twitter.com", "x"],
  ["web.facebook.com", "facebook"],
  ["www.linkedin.com", "linkedin"],
  ["linkedin.com", undefined],
  ["x.com.example.org", undefined],
  ["", undefined]
])("host %j is of %s", (host, id) => expect(networkOfHost(host)?.id).toBe(id))

test("hosts are those of the match patterns", () => {
  expect(hostsOf(networkOf("facebook"))).toEqual([
    "www.facebook.com",
    "m.facebook.com",
    "web.facebook.com"
  ])
})

test.each([
  ["x", true],
  ["twitter", false],
  ["X", false],
  [null, false]
])("%j is an id: %s", (id, is) => expect(v.is(networkIdSchema, id)).toBe(is))
