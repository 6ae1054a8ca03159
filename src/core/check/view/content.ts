import { isObject } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import { type ContentKind, topLevelContainers } from '../data/view-components.js'
import type { Finding } from '../finding.js'
import type { CheckedView } from './checked-view.js'
import type { Component } from './components.js'
import { shown, viewFinding, word } from './findings.js'

/**
 * Finds components at the top level of `Body` that may not contain components there, and forbidden entries of `Content`
 * elsewhere.
 */
export function contents({ components }: CheckedView): readonly Finding[] {
  return components.flatMap((component) => {
    const { row, type, top, content } = component
    if (row === null || type === null) return []
    const holds = content.some(isComponent)
    if (top && holds && !topLevelContainers.includes(type) && row.content !== 'unknown')
      return [atTopLevel(component, type, row.content)]
    const wrong = content.findIndex((item) => !takes(row.content, item))
    return wrong === -1 ? [] : [misplaced(component, type, row.content, wrong)]
  })
}

/** When the service refuses one, it names the misleading constant "Container". */
function atTopLevel(component: Component, type: string, kind: ContentKind): Finding {
  const mayHold = kind === 'components' || kind === 'components and strings'
  return viewFinding(component, {
    code: 'view-top-level-component',
    certainty: mayHold ? 'documented' : 'proven',
    source: 'live',
    path: component.path,
    wrong: `${word(type)} contains components. Directly in Body, only ${topLevelContainers.join(' or ')} may do that.`,
    advice: 'Put it into a Container.',
  })
}

function misplaced(component: Component, type: string, kind: ContentKind, index: number): Finding {
  return viewFinding(component, {
    code: 'view-content',
    certainty: 'documented',
    source: 'schema',
    path: [...component.path, 'Content', index],
    wrong: `Content of ${word(type)} contains ${nameOf(component.content[index])}, but ${word(type)} shows ${expected[kind]}.`,
    advice: 'Move it to a component that can show it.',
  })
}

const expected: Readonly<Record<ContentKind, string>> = {
  components: 'components only',
  'components and strings': 'components and strings',
  strings: 'strings only',
  'strings and numbers': 'strings and numbers only',
  'strings or TextBox': 'strings or TextBox components',
  none: 'nothing',
  unknown: 'anything',
}

function takes(kind: ContentKind, item: Json): boolean {
  if (kind === 'unknown') return true
  if (isComponent(item)) return takesComponent(kind, item.Type)
  if (typeof item === 'number') return kind === 'strings and numbers'
  return typeof item === 'string' && kind !== 'components' && kind !== 'none'
}

function takesComponent(kind: ContentKind, type: Json | undefined): boolean {
  if (kind === 'strings or TextBox') return type === 'TextBox'
  return kind === 'components' || kind === 'components and strings' || kind === 'unknown'
}

function isComponent(item: Json): item is { readonly [member: string]: Json } {
  return isObject(item)
}

function nameOf(item: Json | undefined): string {
  if (item === undefined || typeof item === 'string') return 'a string'
  if (!isComponent(item)) return shown(item)
  return typeof item.Type === 'string' ? `a ${word(item.Type)}` : 'a component'
}
