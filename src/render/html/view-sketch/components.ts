import type { ComponentType } from '../../../core/check/data/view-components.js'
import { attributes } from './attributes.js'
import { boxes, drawUnknown } from './boxes.js'
import { buttons } from './buttons.js'
import { fields } from './fields.js'
import type { Draw } from './pen.js'
import { drawTable } from './table.js'
import { texts } from './texts.js'

/** How to draw a component of each known type. */
const draws: Readonly<Record<ComponentType, Draw>> = {
  ...boxes,
  ...texts,
  ...buttons,
  ...attributes,
  ...fields,
  Table: drawTable,
}

/** How to draw a component of a type; an unknown one is a labelled box. */
export function drawOf(type: string): Draw {
  return Object.hasOwn(draws, type) ? draws[type as ComponentType] : drawUnknown
}
