import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from '../../src/adapters/text/index.js'
import type { PlacedFinding } from '../../src/core/check/checked-content.js'
import * as moduleChecks from '../../src/core/check/module-definition.js'
import * as viewChecks from '../../src/core/check/view-definition.js'
import { readDefinition } from '../../src/core/kinds/index.js'
import type { Definition, Kind } from '../../src/core/model/definition.js'

/** A definition that people keep, and what the checks find in it. */
export interface Sample {
  /** Less the folder that it was found in. */
  readonly file: string
  readonly definition: Definition
  readonly findings: readonly PlacedFinding[]
}

/** Our own, and real ones from public repositories where somebody collected them beside this one. */
const folders = ['examples/contact-centre/connect', '../shared/samples'].filter(existsSync)

/** Every valid definition of the examples, and of the samples where they are there. */
export async function samples(): Promise<readonly Sample[]> {
  const found = await Promise.all(
    folders.flatMap((folder) => (['view', 'module'] as const).map((kind) => inFolder(folder, kind))),
  )
  return found.flat()
}

async function inFolder(folder: string, kind: Kind): Promise<readonly Sample[]> {
  const path = `${folder}/${kind}s`
  if (!existsSync(path)) return []
  const { checkDefinition } = kind === 'view' ? viewChecks : moduleChecks
  const files = readdirSync(path).filter((name) => /\.(json|ya?ml)$/.test(name))
  const read = files.map(async (name) => {
    const file = `${path}/${name}`
    const { tree } = await parse.document(file, readFileSync(file))
    const definition = tree && readDefinition(kind, tree, { file, parseJson: parse.json }).definition
    if (!tree || !definition) return []
    return [{ file: name, definition, findings: checkDefinition(definition, tree, parse.json).findings }]
  })
  return (await Promise.all(read)).flat()
}
