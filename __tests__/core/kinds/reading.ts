import { parseJson } from '../../../src/adapters/text/json.js'
import { parseYaml } from '../../../src/adapters/text/yaml.js'
import {
  type DefinitionReading,
  foreignArns,
  readDefinition,
  type Target,
} from '../../../src/core/kinds/index.js'
import type { Kind, Problem } from '../../../src/core/model/definition.js'

/** Instance, account and Region that no text of these tests is about by chance. */
export const target: Target = {
  instanceId: '11111111-2222-4333-8444-555555555555',
  account: '111122223333',
  region: 'eu-central-1',
}

/** Reads text as a file would be: JSON or YAML by the file's name. */
export function read(
  kind: Kind,
  text: string,
  file = 'example.yaml',
  to: Target = target,
): DefinitionReading {
  const parse = file.endsWith('.json') ? parseJson : parseYaml
  const { tree, problems } = parse(file, text)
  if (tree === null) return { definition: null, name: null, hasName: false, problems, arns: [] }
  const reading = readDefinition(kind, tree, { file, parseJson })
  return { ...reading, problems: [...reading.problems, ...foreignArns(reading.arns, to)] }
}

/** One line per problem: `line:column severity code: message`. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  return problems.map(
    ({ place, severity, code, message }) => `${place.line}:${place.column} ${severity} ${code}: ${message}`,
  )
}
