import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { JsonObject } from '../../src/core/document/json.js'

/** Flow language, as people keep it. */
export interface SampleFlow {
  readonly file: string
  readonly content: JsonObject & { readonly Actions: readonly JsonObject[] }
}

const folders = ['examples/contact-centre/connect/modules', '../shared/samples/modules']

/** Each JSON file with a flow: of the examples, and of other people's flows where they are at hand. */
export function sampleFlows(): readonly SampleFlow[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)))
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      file: path.basename(file),
      content: contentOf(JSON.parse(readFileSync(file, 'utf8'))),
    }))
}

function contentOf(document: {
  readonly Content?: unknown
  readonly ContactFlowModule?: { readonly Content: string }
}): SampleFlow['content'] {
  const content = document.Content ?? document.ContactFlowModule?.Content ?? document
  return (typeof content === 'string' ? JSON.parse(content) : content) as SampleFlow['content']
}
