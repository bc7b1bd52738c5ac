import { expect, test } from "vitest"

import { dependenciesOf, packagesOf } from "~tools/build/check/packages-in"

test("packages are known by what modules import; our own files are none", () => {
  const code =
    'a:[function(e,t){t.exports=1},{"react-dom/client":"7xAb1","~overlay/card":"2xAb1","./b":"3xAb1","@radix-ui/react-tabs":"4xAb1"}],' +
    'b:[function(e){},{"url:~overlay/linter":"5xAb1",react:"6xAb1",e5e9711c2edf1a4e:"9zAb1"}],c:[function(e){},{valibot:!1}]'
  expect(packagesOf(code)).toEqual(["react-dom", "@radix-ui/react-tabs", "react", "valibot"])
})

test("what dependencies depend on is in it, what the bundler needs is not", () => {
  const lock = {
    packages: {
      "": { dependencies: { "a-library": "1", plasmo: "1" } },
      "node_modules/a-library": { dependencies: { "victory-vendor": "1" } },
      "node_modules/victory-vendor": { dependencies: { "d3-scale": "1" } },
      "node_modules/d3-scale": {},
      "node_modules/plasmo": { dependencies: { sharp: "1" } },
      "node_modules/sharp": {}
    }
  }
  expect(dependenciesOf(lock)).toEqual(["a-library", "victory-vendor", "d3-scale"])
})

test("Plasmo is in a build where a page starts with its template", () => {
  const code = 'a:[function(e,t){},{react:"6xAb1","@plasmo-static-common/react":"7xAb1"}],'
  expect(packagesOf(code)).toEqual(["react", "plasmo"])
})
