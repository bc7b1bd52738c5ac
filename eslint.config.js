import js from "@eslint/js"
import importX from "eslint-plugin-import-x"
import reactHooks from "eslint-plugin-react-hooks"
import tseslint from "typescript-eslint"

/** Folders from the ground up; an import may only point to the same row or one below it. */
const FLOORS = [
  ["networks", "result.ts"],
  ["engine"],
  ["balance"],
  ["platform"],
  ["store"],
  ["sites", "editors"],
  ["messaging"],
  ["ui"],
  ["overlay"],
  ["contents", "background", "popup", "options", "tabs"]
]

const zones = FLOORS.flatMap((rooms, floor) => {
  const above = FLOORS.slice(floor + 1).flat()
  const beside = (room) =>
    floor === FLOORS.length - 1 ? [] : rooms.filter((other) => other !== room)
  return rooms.map((room) => ({
    target: `./src/${room}`,
    from: [...above, ...beside(room), "tools"].map((name) => `./src/${name}`),
    message: "imports point downward only: see the map of the house in README.md"
  }))
})

/** Plasmo's last build step breaks astral characters in these (PlasmoHQ/plasmo, parcel-compressor-utf8). */
const ASTRAL = "/[\\uD800-\\uDFFF]/"

const RESTRICTED_SYNTAX = [
  { selector: "TSEnumDeclaration", message: "use a union of string literals" },
  {
    selector: `Literal[regex][raw=${ASTRAL}]`,
    message: "write astral characters as \\u{…} in a regex"
  },
  {
    selector: `TemplateElement[value.raw=${ASTRAL}]`,
    message: "no astral characters in templates: use a plain string"
  }
]

/** The clock has no place in pure rooms; arithmetic on a given instant does. */
const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "take the time as an argument: this room is pure"
  },
  {
    selector: ":not(MemberExpression, NewExpression, TSTypeReference) > Identifier[name='Date']",
    message: "only Date.UTC, Date.parse and new Date(ms): this room is pure"
  }
]

export default tseslint.config(
  { ignores: ["build/", ".plasmo/", "node_modules/", "screenshots/"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
    },
    plugins: { "import-x": importX, "react-hooks": reactHooks },
    settings: {
      "import-x/resolver": { typescript: { project: "./tsconfig.json" } }
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": ["error", ...RESTRICTED_SYNTAX],
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": "error"
    }
  },
  {
    files: ["src/networks/**", "src/engine/**", "src/balance/**"],
    rules: {
      "no-restricted-globals": ["error", "document", "window", "fetch", "performance"],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random" },
        { object: "Date", property: "now", message: "take the time as an argument" }
      ],
      "no-restricted-syntax": ["error", ...RESTRICTED_SYNTAX, ...CLOCK]
    }
  },
  {
    files: ["src/**"],
    ignores: ["src/platform/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: [{ name: "webextension-polyfill", message: "import ~platform/browser" }] }
      ]
    }
  },
  { files: ["**/*.js"], ...tseslint.configs.disableTypeChecked }
)
