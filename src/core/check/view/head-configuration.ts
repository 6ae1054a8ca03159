import type { Finding } from '../finding.js'
import type { CheckedView } from './checked-view.js'
import { member, objectOf } from './components.js'
import { finding } from './findings.js'

/** `Head.Configuration`, without which no view is published. */
export function headConfiguration({ template }: CheckedView): readonly Finding[] {
  const head = member(template, 'Head')
  if ((member(objectOf(head), 'Configuration') ?? null) !== null) return []
  return [
    finding(null, {
      code: 'view-head-configuration',
      certainty: 'proven',
      source: 'live',
      path: head === undefined ? [] : ['Head'],
      wrong: 'Head has no Configuration.',
      advice: 'Add it, as {} where there is nothing to configure.',
    }),
  ]
}
