import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

const { id, ...draft4 } = JSON.parse(readFileSync('fixtures/sarif/sarif-schema-2.1.0.json', 'utf8'))
const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true })
addFormats.default(ajv)
// What draft 4 calls `id` is `$id` since draft 6; nothing else of it differs here.
const validate = ajv.compile({ ...draft4, $id: id, $schema: 'http://json-schema.org/draft-07/schema#' })

/** As much of a SARIF file as the tests look at. */
export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string
        readonly helpUri?: string
        readonly help: { readonly text: string }
      }[]
    }
  }
  readonly automationDetails: { readonly id: string }
  readonly invocations: readonly {
    readonly executionSuccessful: boolean
    readonly toolExecutionNotifications: readonly object[]
  }[]
  readonly results: readonly SarifResult[]
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }
      readonly region: { readonly startLine: number; readonly startColumn: number }
    }
  }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
}

/** What is wrong with a SARIF file by the standard's schema. */
export function sarifProblems(text: string): readonly string[] {
  validate(JSON.parse(text))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** The one run of a SARIF file. */
export function sarifRun(text: string): SarifRun {
  const { runs }: { runs: readonly SarifRun[] } = JSON.parse(text)
  const [run] = runs
  if (run === undefined || runs.length > 1) throw new Error(`one run was expected, not ${runs.length}`)
  return run
}
