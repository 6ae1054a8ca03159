import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { explain, explanations } from '../../src/adapters/connect/errors.js'
import type { Fault } from '../../src/adapters/connect/fault.js'
import { type OperationName, operations, type RetryPolicy } from '../../src/adapters/connect/operations.js'
import { findingCodes } from '../../src/core/check/finding-codes.js'
import { problemCodes } from '../../src/core/document/problem-codes.js'

export const operationNames = Object.keys(operations) as OperationName[]

/** Every file of src/ and its text. */
export async function sources(): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir('src', { recursive: true })
  const files = entries.filter((file) => file.endsWith('.ts')).toSorted()
  const texts = files.map(async (file) => [file, await readFile(path.join('src', file), 'utf8')] as const)
  return new Map(await Promise.all(texts))
}

const commands = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@aws-sdk/client-connect/package.json')),
  'dist-types/commands',
)

/** The errors that the service model names for an operation, as the SDK of this version documents them. */
export async function modelledErrors(operation: OperationName): Promise<readonly string[]> {
  const text = await readFile(path.join(commands, `${operation}Command.d.ts`), 'utf8')
  const named = [...text.matchAll(/@throws \{@link (\w+)\}/g)].map(([, name = '']) => name)
  return named.filter((name) => name !== 'ConnectServiceException').toSorted()
}

export const link = (code: string): string => `[\`${code}\`](#${code})`

/** Warnings of files, as the code raises them. */
export function definitionSections(source: string): string {
  const raised = [...source.matchAll(/\bwarning\(\s*'([a-z-]+)'/g)].map(([, code]) => code)
  return Object.entries(problemCodes)
    .map(([code, { meaning, remedy }]) => {
      const severity = raised.includes(code) ? 'Warning: ' : ''
      const sentence = severity ? meaning.charAt(0).toLowerCase() + meaning.slice(1) : meaning
      return `### \`${code}\`\n\n${severity}${sentence}\n\n**What to do:** ${remedy.charAt(0).toLowerCase()}${remedy.slice(1)}`
    })
    .join('\n\n')
}

/** What content checks find: their page says how sure each is. */
export function findingSections(): string {
  return Object.entries(findingCodes)
    .map(
      ([code, { meaning, remedy }]) =>
        `### \`${code}\`\n\n${meaning}\n\n**What to do:** ${remedy.charAt(0).toLowerCase()}${remedy.slice(1)}`,
    )
    .join('\n\n')
}

export function serviceErrorTable(): string {
  const rows = Object.entries(explanations).map(
    ([name, { reason, code, todo }]) => `| \`${name}\` | \`${reason}\` | ${link(code)} | ${todo} |`,
  )
  return ['| error | failure-reason | code | what to do |', '|---|---|---|---|', ...rows].join('\n')
}

const withoutAnswer: Readonly<Record<RetryPolicy, string>> = {
  read: 'repeated',
  idempotent: 'repeated: twice is as once',
  clientToken: 'repeated with the same client token, which makes it the same create',
  nonIdempotent: 'looked up first; repeated only if it did not happen',
}

export async function operationTable(): Promise<string> {
  const rows = operationNames.map(async (name) => {
    const errors = (await modelledErrors(name)).map((error) => `\`${error}\``).join(', ')
    return `| \`${name}\` | ${withoutAnswer[operations[name].retry]} | ${errors} |`
  })
  return ['| operation | without an answer | errors |', '|---|---|---|', ...(await Promise.all(rows))].join(
    '\n',
  )
}

/** The report of errors without a row, by what is certain about the call. */
export function unnamedErrors(): readonly { readonly reason: string; readonly code: string }[] {
  const faults: readonly (Pick<Fault, 'effect' | 'status'> & Partial<Fault>)[] = [
    { effect: 'throttled', status: 429 },
    { effect: 'unsent', status: null },
    { effect: 'unsent', status: null, name: 'CERT_UNTRUSTED' },
    { effect: 'ambiguous', status: 500 },
    { effect: 'skewed', status: 403 },
    { effect: 'refused', status: 403 },
    { effect: 'refused', status: 418 },
  ]
  return faults.map((fault) =>
    explain(
      'ListViews',
      '',
      { name: 'SomethingElse', text: 'No.', reasons: ['No.'], retryAfter: null, respondedAt: null, ...fault },
      null,
    ),
  )
}
