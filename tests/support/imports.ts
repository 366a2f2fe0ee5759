import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'

export const ROOT = join(import.meta.dirname, '../..')

export type Import = {
  /** Path of the importing file from the root of the project. */
  from: string
  /** Path from the root for a file of ours, otherwise the name of the package. */
  to: string
  isOurs: boolean
  /** True when nothing of it is left at run time. */
  isTypeOnly: boolean
}

const NOT_OURS = /(^|\/)(node_modules|generated|\+types)(\/|$)/

/** Every source file in these folders, as paths from the root. */
export function sourceFiles(...folders: string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !NOT_OURS.test(path))
    .sort()
}

/** All imports of a file, also the dynamic ones, the re-exports and those inside a type. */
export function importsOf(from: string): Import[] {
  const source = ts.createSourceFile(
    from,
    readFileSync(join(ROOT, from), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  )
  const found: Import[] = []
  const add = (specifier: ts.Expression | ts.TypeNode | undefined, isTypeOnly: boolean) => {
    const literal = specifier && ts.isLiteralTypeNode(specifier) ? specifier.literal : specifier
    if (literal && ts.isStringLiteralLike(literal))
      found.push({ from, isTypeOnly, ...target(from, literal.text) })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause))
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node)) add(node.argument, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.filter(({ to }) => !to.includes('+types/'))
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every(({ isTypeOnly }) => isTypeOnly)
  )
}

function target(from: string, specifier: string): { to: string; isOurs: boolean } {
  if (specifier.startsWith('#')) return { to: specifier.slice(1), isOurs: true }
  if (specifier.startsWith('.')) {
    return { to: relative(ROOT, resolve(ROOT, dirname(from), specifier)).replaceAll('\\', '/'), isOurs: true }
  }
  const parts = specifier.split('/')
  return { to: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/'), isOurs: false }
}

/** Groups of files that import each other in a circle; none is what we want. */
export function findCycles(imports: Import[]): string[][] {
  const edges = new Map<string, string[]>()
  for (const { from, to, isOurs } of imports) {
    if (isOurs && existsSync(join(ROOT, to))) edges.set(from, [...(edges.get(from) ?? []), to])
  }
  const cycles: string[][] = []
  const done = new Set<string>()
  const path: string[] = []
  const walk = (file: string): void => {
    const start = path.indexOf(file)
    if (start >= 0) return void cycles.push([...path.slice(start), file])
    if (done.has(file)) return
    path.push(file)
    for (const next of edges.get(file) ?? []) walk(next)
    path.pop()
    done.add(file)
  }
  for (const file of edges.keys()) walk(file)
  return cycles
}
