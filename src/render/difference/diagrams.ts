import type { FlowChart, Outline, OutlineLine } from '../../core/model/difference.js'
import { cutTo, oneLine } from '../escape.js'
import { plural } from '../markdown.js'
import { mermaid } from './mermaid.js'

/** Maximum size of an overview. */
const max = { lines: 150, label: 120 }

const signs: Readonly<Record<OutlineLine['mark'], string>> = {
  same: ' ',
  added: '+',
  removed: '-',
  changed: '!',
  moved: '!',
}

const outlineLine = ({ depth, label, mark }: OutlineLine): string =>
  `${signs[mark]} ${'  '.repeat(depth)}${cutTo(oneLine(label), max.label)}${mark === 'moved' ? ' (moved)' : ''}`

/** A code fence that no line of the text can close. */
function fence(language: string, text: string): string {
  const ticks = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
  const delimiter = '`'.repeat(ticks + 1)
  return `${delimiter}${language}\n${text}\n${delimiter}`
}

function outline({ lines, omitted }: Outline): readonly string[] {
  const rest = omitted + Math.max(0, lines.length - max.lines)
  const shown = lines.slice(0, max.lines).map(outlineLine)
  return [
    fence('diff', shown.join('\n')),
    ...(rest > 0 ? [`*${plural(rest, 'more touched part')} not drawn.*`] : []),
  ]
}

function flowChart(chart: FlowChart): readonly string[] {
  const drawn = mermaid(chart)
  if (drawn === null) return ['*The flow chart is too large to be drawn here: the HTML report has it.*']
  const rest = chart.omitted > 0 ? [`*${plural(chart.omitted, 'more touched block')} not drawn.*`] : []
  return [fence('mermaid', drawn), ...rest]
}

/** The picture of a difference as blocks of markdown; empty: it shows nothing. */
export const diagram = (drawing: FlowChart | Outline): readonly string[] =>
  drawing.kind === 'outline' ? outline(drawing) : flowChart(drawing)
