import { expect, test } from '@jest/globals'
import { samples } from '../../support/flow-samples.js'

/**
 * Findings above a notice that were looked at and are right, by file: `certainty code type`, and how many. Each has its
 * reason; a finding that is not here is wrong until somebody looked at it.
 */
const reviewed: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // Templates of gitlab-cicd-terraform: a tool fills in account and Region. The second is a contact flow.
  'gitlab-acme_contact_flow_module_AUTO.json': { 'proven unresolved-placeholder UpdateFlowAttributes': 1 },
  'gitlab-acme_main_AUTO.json': {
    'proven missing-content-settings -': 1,
    'proven unresolved-placeholder UpdateFlowAttributes': 7,
    'documented missing-error-branch UpdateContactTextToSpeechVoice': 1,
  },
  // Contact flows of amazon-connect-rules-engine, with Mustache templates for ARNs.
  'rulesengine-RulesEngineDTMFMenu.json': {
    'proven missing-content-settings -': 1,
    'proven unresolved-placeholder TransferToFlow': 4,
    'proven unresolved-placeholder InvokeLambdaFunction': 2,
  },
  'rulesengine-RulesEngineMain.json': {
    'proven missing-content-settings -': 1,
    'proven unresolved-placeholder TransferToFlow': 1,
    'proven unresolved-placeholder InvokeLambdaFunction': 1,
  },
  // Contact flows of the step-by-step guides: the second says in words where the reader is to write an ARN.
  'sbs-examples_Cards_SBSGuides_Example_Cards_Guide.json': { 'proven missing-content-settings -': 1 },
  'sbs-modules_Tasks_SBSGuides_Module_Task_Create.json': {
    'proven missing-content-settings -': 1,
    'documented invalid-reference CreateTask': 1,
    'documented invalid-reference UpdateContactTargetQueue': 1,
  },
  // A contact flow within a CloudFormation template, with its `!Sub` placeholders.
  'vmx3-VMXInQueueOption.flow.json': {
    'proven missing-content-settings -': 1,
    'documented foreign-placeholder UpdateFlowAttributes': 3,
  },
}

const all = await samples()

test('definitions that people keep have no finding that nobody reviewed', () => {
  const found = Object.fromEntries(
    all.flatMap(({ file, findings }) => {
      const grave = findings.filter(({ finding }) => finding.certainty !== 'unknown')
      const counts: Record<string, number> = {}
      for (const {
        finding: { certainty, code, type },
      } of grave) {
        const line = `${certainty} ${code} ${type ?? '-'}`
        counts[line] = (counts[line] ?? 0) + 1
      }
      return grave.length === 0 ? [] : [[file, counts]]
    }),
  )
  const there = new Set(all.map(({ file }) => file))
  expect(found).toEqual(Object.fromEntries(Object.entries(reviewed).filter(([file]) => there.has(file))))
})

test('our own examples have no finding at all', () => {
  const own = all.filter(({ definition: { file } }) => file.startsWith('examples/'))
  expect([own.length, own.flatMap(({ findings }) => findings)]).toEqual([9, []])
})
