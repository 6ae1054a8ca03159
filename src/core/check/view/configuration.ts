import { isObject, memberOf } from '../../document/json.js'
import { compareCodeUnits } from '../../hash/canonical-json.js'
import type { Json } from '../../model/definition.js'
import { aligns, styleKey } from '../data/view-components.js'
import type { Finding } from '../finding.js'
import type { CheckedView } from './checked-view.js'
import type { Component } from './components.js'
import { offered, orMeant, shown, viewFinding, word } from './findings.js'
import { isReference, type Path } from './texts.js'

/** Checks `Style` and `Layout` in the `Configuration` of each component, and in that of `Head`, which is the same. */
export function configurations({ template, components, near }: CheckedView): readonly Finding[] {
  const head = memberOf(memberOf(template, 'Head'), 'Configuration')
  return [
    ...findingsOf(null, head, ['Head'], near),
    ...components.flatMap((component) =>
      findingsOf(component, memberOf(component.object, 'Configuration'), component.path, near),
    ),
  ]
}

function findingsOf(
  component: Component | null,
  value: Json | undefined,
  parent: Path,
  near: CheckedView['near'],
): readonly Finding[] {
  if (!isObject(value)) return []
  const path = [...parent, 'Configuration']
  return [
    ...styles(component, memberOf(value, 'Style'), [...path, 'Style']),
    ...align(component, memberOf(memberOf(value, 'Layout'), 'Align'), path, near),
  ]
}

function styles(component: Component | null, style: Json | undefined, path: Path): readonly Finding[] {
  if (style === undefined || isReference(style)) return []
  if (typeof style === 'string') return [plainStyle(component, path)]
  const keys = isObject(style) ? Object.keys(style).toSorted(compareCodeUnits) : []
  return keys.filter((key) => !styleKey.test(key)).map((key) => wrongKey(component, key, path))
}

function wrongKey(component: Component | null, key: string, path: Path): Finding {
  return viewFinding(component, {
    code: 'view-style',
    certainty: 'proven',
    source: 'live',
    path: [...path, key],
    isName: true,
    wrong: `Style has the key ${word(key)}. It takes only custom properties of components, such as --container-padding-top, in lower case.`,
    advice: 'Change the key.',
  })
}

function plainStyle(component: Component | null, path: Path): Finding {
  return viewFinding(component, {
    code: 'view-style',
    certainty: 'documented',
    source: 'live',
    path,
    wrong: 'Style is a string, expected an object.',
    effect: 'Amazon Connect accepts this and does nothing with it',
    advice: 'Write it as an object such as { "--container-padding-top": "13px" }.',
  })
}

function align(
  component: Component | null,
  value: Json | undefined,
  path: Path,
  near: CheckedView['near'],
): readonly Finding[] {
  if (value === undefined || isReference(value)) return []
  if (typeof value === 'string' && aligns.includes(value)) return []
  return [
    viewFinding(component, {
      code: 'view-property-value',
      certainty: 'documented',
      source: 'schema',
      path: [...path, 'Layout', 'Align'],
      wrong: `Layout has ${shown(value)} as Align, expected ${offered(aligns)}.`,
      advice: orMeant(typeof value === 'string' ? near(value, aligns) : null, 'Change it.'),
    }),
  ]
}
