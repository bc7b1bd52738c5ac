import { expect, test } from "vitest"

import { readHosts } from "~networks/read-host"

test.each([
  ["mastodon.social", ["mastodon.social"]],
  [" https://Mastodon.Social/@me?x=1#y ", ["mastodon.social"]],
  ["@me@mastodon.social", ["mastodon.social"]],
  ["blog.example.co.uk/new", ["blog.example.co.uk"]],
  ["m\u00FCller.example", ["xn--mller-kva.example"]],
  ["mastodon.social.", ["mastodon.social"]],
  ["bsky.app", ["bsky.app"]],
  ["reddit.com", ["www.reddit.com", "sh.reddit.com", "old.reddit.com"]],
  ["https://old.reddit.com/r/x", ["www.reddit.com", "sh.reddit.com", "old.reddit.com"]]
])("%j means %j", (typed, hosts) => expect(readHosts(typed)).toEqual({ ok: true, value: hosts }))

test.each([
  ["", "Type the site"],
  ["my blog", "is not a web address"],
  ["http://blog.example.com", "https://"],
  ["ftp://blog.example.com", "https://"],
  ["https://*.example.com", "not"],
  ["localhost", "does not name one site"],
  ["192.168.0.1", "does not name one site"],
  ["blog", "does not name one site"],
  ["https://[::1]/", "does not name one site"],
  ["https://me:secret@blog.example.com", "name and password"],
  ["blog.example.com:8443", "port number"],
  ["x.com", "Softsell already works on X"],
  ["facebook.com", "Softsell already works on Facebook"],
  [`${"a".repeat(64)}.example`, "does not name one site"],
  [`${"a.".repeat(130)}example`, "not"]
])("%j is refused: %s", (typed, reason) =>
  expect(readHosts(typed)).toMatchObject({
    ok: false,
    failure: { reason: expect.stringContaining(reason) as string }
  })
)
