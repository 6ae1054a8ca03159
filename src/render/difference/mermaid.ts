import type { ChangeType, ChartEdge, ChartNode, FlowChart } from '../../core/model/difference.js'
import { cutTo, oneLine } from '../escape.js'

/** GitHub draws no chart with more than 50,000 characters or 500 edges; readers need far less. */
const max = { characters: 20_000, edges: 300, label: 80 }

/**
 * GitHub scales a chart to the width of the comment, so on a phone a wide one has tiny letters. Labels that are broken
 * early and small gaps make it narrow.
 */
const narrow = {
  flowchart: { nodeSpacing: 14, rankSpacing: 30, wrappingWidth: 105, padding: 7, diagramPadding: 6 },
}

const directive = `%%{init: ${JSON.stringify(narrow)}}%%`

/**
 * Readable on white and on black: a dark line and dark letters on a light ground, and a broken line for removed blocks.
 */
const styles: Readonly<Record<Exclude<ChangeType, 'same'>, string>> = {
  added: 'fill:#dafbe1,stroke:#1a7f37,color:#0a3d1a,stroke-width:2px',
  removed: 'fill:#ffebe9,stroke:#cf222e,color:#6e0e16,stroke-width:2px,stroke-dasharray:5 4',
  changed: 'fill:#fff8c5,stroke:#9a6700,color:#4d2d00,stroke-width:2px',
  moved: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069,stroke-width:2px',
}

/**
 * Text of a definition in a quoted label. Nearly all characters except letters and digits become entities, because
 * Mermaid reads directives, icons, formulas, links and comments in quoted text too.
 */
const label = (text: string): string =>
  cutTo(oneLine(text), max.label).replace(/[^\p{L}\p{N} ,.()!?=/'_-]/gu, (c) => `#${c.codePointAt(0)};`)

/** The label states the mark in words: colour alone is not enough. */
const node = ({ id, label: text, mark }: ChartNode): string =>
  `  ${id}["${mark === 'same' ? '' : `${mark}<br>`}${label(text)}"]`

const arrows = { same: '-->', added: '==>', removed: '-.->' } as const

function edge({ from, to, label: text, mark }: ChartEdge): string {
  const words = [mark === 'same' ? '' : mark, label(text)].filter(Boolean).join(' ')
  return `  ${from} ${arrows[mark]}${words ? `|"${words}"|` : ''} ${to}`
}

function classes(nodes: readonly ChartNode[]): readonly string[] {
  return Object.entries(styles).flatMap(([mark, style]) => {
    const ids = nodes.filter((one) => one.mark === mark).map(({ id }) => id)
    return ids.length > 0 ? [`  classDef ${mark} ${style}`, `  class ${ids.join(',')} ${mark}`] : []
  })
}

/** The chart in Mermaid's language; null: too large to draw. */
export function mermaid({ nodes, edges }: FlowChart): string | null {
  const known = new Set(nodes.map(({ id }) => id))
  const knownEdges = edges.filter(({ from, to }) => known.has(from) && known.has(to))
  const parts = [...nodes.map(node), ...knownEdges.map(edge), ...classes(nodes)]
  const text = [directive, 'flowchart TD', ...parts].join('\n')
  return text.length > max.characters || knownEdges.length > max.edges ? null : text
}
