import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'
import { ownReference } from './validators.js'

interface WorkflowStep {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string | boolean>>
  readonly env?: Readonly<Record<string, string>>
}

export interface ExampleJob {
  readonly if?: string
  readonly environment?: string
  readonly needs?: string
  readonly permissions: Readonly<Record<string, string>>
  readonly concurrency?: { readonly group: string; readonly queue: string }
  readonly steps: readonly WorkflowStep[]
}

export interface ExampleWorkflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly jobs: Readonly<Record<string, ExampleJob>>
}

/** A file of `examples/workflows`. */
export async function exampleWorkflow(file: string): Promise<ExampleWorkflow> {
  return parse(await readFile(path.join('examples/workflows', file), 'utf8'))
}

/**
 * The inputs that a job gives this action, but for `instance-id`: a test has an instance of its own.
 *
 * @param given the values of expressions, by what is in their braces; of `inputs.name` by its name alone
 * @throws Error where the job does not use this action, or where an expression has no value
 */
export function inputsOf(
  { steps }: ExampleJob,
  given: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return inputsOfStep(
    steps.find(({ uses }) => uses === ownReference),
    given,
  )
}

/** The same of one step. @throws Error where there is none, or an expression has no value */
export function inputsOfStep(
  step: WorkflowStep | undefined,
  given: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  if (!step?.with) throw new Error('the job does not use this action')
  const { 'instance-id': _, ...inputs } = step.with
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      name,
      String(value).replaceAll(expression, valueIn(given)),
    ]),
  )
}

const expression = /\$\{\{ (.*?) \}\}/g

const valueIn = (given: Readonly<Record<string, string>>) => (whole: string, name: string) => {
  const value = given[name.replace(/^inputs\./, '')]
  if (value === undefined) throw new Error(`${whole} has no value here`)
  return value
}
