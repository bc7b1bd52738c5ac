import ts from "typescript"

/** Where the function of one module stands in a bundle. */
export type ModulePlace = { readonly start: number; readonly end: number }

/** How deep in Parcel's wrapper its table of modules may lie. */
const MAX_DEPTH = 8

/** The functions of a Parcel bundle's modules, in order: its table reads `{id: [function (…) {…}, {imports}], …}`. */
export function modulesIn(code: string): readonly ModulePlace[] {
  const source = ts.createSourceFile(
    "bundle.js",
    code,
    ts.ScriptTarget.ESNext,
    false,
    ts.ScriptKind.JS
  )
  return functionsOf(source, source, MAX_DEPTH) ?? []
}

function functionsOf(
  node: ts.Node,
  source: ts.SourceFile,
  depth: number
): readonly ModulePlace[] | undefined {
  if (ts.isObjectLiteralExpression(node) && node.properties.length > 0) {
    const places = node.properties.flatMap((property) => moduleOf(property, source) ?? [])
    if (places.length === node.properties.length) return places
  }
  if (depth === 0) return undefined
  return ts.forEachChild(node, (child) => functionsOf(child, source, depth - 1))
}

function moduleOf(
  property: ts.ObjectLiteralElementLike,
  source: ts.SourceFile
): ModulePlace | undefined {
  if (!ts.isPropertyAssignment(property)) return undefined
  const { initializer } = property
  if (!ts.isArrayLiteralExpression(initializer) || initializer.elements.length !== 2)
    return undefined
  const [body] = initializer.elements
  if (!body || !ts.isFunctionExpression(body)) return undefined
  return { start: body.getStart(source), end: body.end }
}
