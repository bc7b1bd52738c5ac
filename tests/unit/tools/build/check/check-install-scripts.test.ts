import { expect, test } from "vitest"

import {
  checkInstallScripts,
  unknownInstallScripts
} from "~tools/build/check/check-install-scripts"

test("a package with an install script that nobody has listed is named", () => {
  const packages = {
    "": {},
    "node_modules/esbuild": { hasInstallScript: true },
    "node_modules/tsup/node_modules/esbuild": { hasInstallScript: true },
    "node_modules/@new/miner": { hasInstallScript: true },
    "node_modules/react": {}
  }
  expect(unknownInstallScripts(packages)).toEqual(["@new/miner"])
})

test("all of today's packages are listed", () => {
  expect(checkInstallScripts()).toEqual([])
})
