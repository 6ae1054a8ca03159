import { memberOf } from '../../document/json.js'
import type { Finding } from '../finding.js'
import type { CheckedView } from './checked-view.js'
import { type Component, textsOf } from './components.js'
import { viewFinding, word } from './findings.js'
import { type Path, textsIn } from './texts.js'

/** Finds integrations, `$.#Name`, that the body uses and `Head.Integrations` does not declare, each once. */
export function undeclaredIntegrations({ template, components }: CheckedView): readonly Finding[] {
  const declarations = memberOf(memberOf(template, 'Head'), 'Integrations')
  const names = new Set(textsIn(declarations, []).map(({ value }) => value.replace(/^(\$\.)?#/u, '')))
  const seen = new Set<string>()
  return components.flatMap((component) =>
    textsOf(component).flatMap(({ value, path }) => {
      if (!value.startsWith('$.#')) return []
      const name = /^\$\.#([\p{L}_][^\s.[\]]*)\S*$/u.exec(value)?.[1]
      if (name === undefined || names.has(name) || seen.has(name)) return []
      seen.add(name)
      return [undeclared(component, name, path, names.size > 0)]
    }),
  )
}

/** The form of an entry of `Integrations` is not known, so with entries the finding is less certain. */
function undeclared(component: Component, name: string, path: Path, others: boolean): Finding {
  return viewFinding(component, {
    code: 'undeclared-integration',
    certainty: others ? 'documented' : 'proven',
    source: 'live',
    path,
    wrong: `The view uses the integration ${word(name)}, which Head.Integrations does not declare.`,
    advice: 'Declare it there, or remove what uses it.',
  })
}
