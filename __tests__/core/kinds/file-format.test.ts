import { describe, expect, test } from '@jest/globals'
import type { Kind } from '../../../src/core/model/definition.js'
import { problemLines, read } from './reading.js'

const view = 'Template: {Head: {Configuration: {}}, Body: []}\nActions: []\n'
const flow = 'Content: {Version: "1", StartAction: a, Actions: [{Identifier: a, Type: T}]}\n'
const bare = 'Version: "1"\nStartAction: a\nActions: [{Identifier: a, Type: T}]\n'

interface Row {
  readonly name: string
  readonly kind: Kind
  readonly text: string

  readonly expected: 'valid' | 'invalid'
  readonly problems: readonly string[]
}

describe('what a document is', () => {
  const rows: readonly Row[] = [
    {
      name: 'a list',
      kind: 'view',
      text: '[]',
      expected: 'invalid',
      problems: [
        '1:1 error definition-type: The document is a list; expected an object. Expected Template and Actions, the answer of `aws connect describe-view`, or a template with Head and Body. Write it as one of them.',
      ],
    },
    {
      name: 'nothing but an end',
      kind: 'module',
      text: '---\n',
      expected: 'invalid',
      problems: [
        '1:4 error definition-type: The document is null; expected an object. Expected Content, the answer of `aws connect describe-contact-flow-module`, or flow language with Version, StartAction and Actions. Write it as one of them.',
      ],
    },
    {
      name: 'a text',
      kind: 'view',
      text: 'hello',
      expected: 'invalid',
      problems: [
        '1:1 error definition-type: The document is a string; expected an object. Expected Template and Actions, the answer of `aws connect describe-view`, or a template with Head and Body. Write it as one of them.',
      ],
    },
    {
      name: 'no member that identifies a view',
      kind: 'view',
      text: 'Name: a',
      expected: 'invalid',
      problems: [
        '1:1 error definition-shape: This is not a definition of a view. Expected Template and Actions, the answer of `aws connect describe-view`, or a template with Head and Body. Write it as one of them.',
      ],
    },
    {
      name: 'no member that identifies a module',
      kind: 'module',
      text: 'Name: a',
      expected: 'invalid',
      problems: [
        '1:1 error definition-shape: This is not a definition of a flow module. Expected Content, the answer of `aws connect describe-contact-flow-module`, or flow language with Version, StartAction and Actions. Write it as one of them.',
      ],
    },
    {
      name: "the console's old export",
      kind: 'module',
      text: '{"modules": [{"name": "a"}], "version": "1"}',
      expected: 'invalid',
      problems: [
        "1:1 error console-export: This is the console's old export, which the API does not take; expected flow language. Save the answer of `aws connect describe-contact-flow-module` instead.",
      ],
    },
    {
      name: "the console's old export among views",
      kind: 'view',
      text: '{"modules": [], "version": "1"}',
      expected: 'invalid',
      problems: [
        "1:1 error console-export: This is the console's old export, which the API does not take; expected flow language. Save the answer of `aws connect describe-contact-flow-module` instead.",
      ],
    },
    {
      name: 'modules that are no list',
      kind: 'module',
      text: 'modules: {}',
      expected: 'invalid',
      problems: [
        '1:1 error definition-shape: This is not a definition of a flow module. Expected Content, the answer of `aws connect describe-contact-flow-module`, or flow language with Version, StartAction and Actions. Write it as one of them.',
      ],
    },
    {
      name: 'flow language among views',
      kind: 'view',
      text: bare,
      expected: 'invalid',
      problems: [
        '1:1 error wrong-kind: This is a flow module (it has StartAction), but the views patterns match the file. Move the file, or change the patterns of views and modules.',
      ],
    },
    {
      name: "a module's answer among views",
      kind: 'view',
      text: 'ContactFlowModule: {}',
      expected: 'invalid',
      problems: [
        '1:1 error wrong-kind: This is a flow module (it has ContactFlowModule), but the views patterns match the file. Move the file, or change the patterns of views and modules.',
      ],
    },
    {
      name: "a module's envelope among views",
      kind: 'view',
      text: flow,
      expected: 'invalid',
      problems: [
        '1:10 error wrong-kind: This is a flow module (it has StartAction), but the views patterns match the file. Move the file, or change the patterns of views and modules.',
      ],
    },
    {
      name: "a module's envelope as JSON text among views",
      kind: 'view',
      text: `Content: '{"StartAction": "a"}'`,
      expected: 'invalid',
      problems: [
        '1:10 error wrong-kind: This is a flow module (it has StartAction), but the views patterns match the file. Move the file, or change the patterns of views and modules. (In the JSON text of this string: line 1, column 1.)',
      ],
    },
    {
      name: 'a template among modules',
      kind: 'module',
      text: 'Head: {}\nBody: []',
      expected: 'invalid',
      problems: [
        '1:1 error wrong-kind: This is a view (it has Head), but the modules patterns match the file. Move the file, or change the patterns of modules and views.',
      ],
    },
    {
      name: 'a body among modules',
      kind: 'module',
      text: 'Body: []',
      expected: 'invalid',
      problems: [
        '1:1 error wrong-kind: This is a view (it has Body), but the modules patterns match the file. Move the file, or change the patterns of modules and views.',
      ],
    },
    {
      name: "a view's answer among modules",
      kind: 'module',
      text: 'View: {}',
      expected: 'invalid',
      problems: [
        '1:1 error wrong-kind: This is a view (it has View), but the modules patterns match the file. Move the file, or change the patterns of modules and views.',
      ],
    },
    {
      name: "a view's envelope among modules",
      kind: 'module',
      text: view,
      expected: 'invalid',
      problems: [
        '1:1 error wrong-kind: This is a view (it has Template), but the modules patterns match the file. Move the file, or change the patterns of modules and views.',
      ],
    },
    {
      name: "a view's content among modules",
      kind: 'module',
      text: 'Content: {Template: {}, Actions: []}',
      expected: 'invalid',
      problems: [
        '1:10 error wrong-kind: This is a view (it has Template), but the modules patterns match the file. Move the file, or change the patterns of modules and views.',
      ],
    },
    {
      name: 'members of both kinds in a view',
      kind: 'view',
      text: `${view}StartAction: a`,
      expected: 'valid',
      problems: [
        '3:1 warning unknown-member: "StartAction" is not known in a view, so it has no effect. Known are Name, Description, Tags, Template, Actions, Content.',
      ],
    },
    {
      name: 'members of both kinds in a module',
      kind: 'module',
      text: `${bare}Body: []`,
      expected: 'valid',
      problems: [
        '4:1 warning unknown-member: "Body" is not known in flow language, and is sent as it is. Known are Version, StartAction, Actions, Metadata, Settings.',
      ],
    },
    {
      name: 'an answer that holds no object',
      kind: 'view',
      text: 'View: 1',
      expected: 'invalid',
      problems: ['1:7 error wrong-type: View is a number; expected an object. Correct it.'],
    },
    {
      name: "an answer with the client's own members",
      kind: 'view',
      text: `View: {${view.trim().replace('\n', ', ')}}\nResponseMetadata: {}\n$metadata: {}\nView2: 1`,
      expected: 'valid',
      problems: [
        '4:1 warning unknown-member: "View2" is not known in this answer, so it has no effect. Did you mean View?',
      ],
    },
    {
      name: "a module's answer",
      kind: 'module',
      text: `ContactFlowModule: {${flow.trim()}}`,
      expected: 'valid',
      problems: [],
    },
    {
      name: 'members that have no effect on a view',
      kind: 'view',
      text: `${view}Nmae: a\nname: b\nSettings: {}\n`,
      expected: 'valid',
      problems: [
        '3:1 warning unknown-member: "Nmae" is not known in a view, so it has no effect. Did you mean Name?',
        '4:1 warning unknown-member: "name" is not known in a view, so it has no effect. Did you mean Name?',
        '5:1 warning unknown-member: "Settings" is not known in a view, so it has no effect. Known are Name, Description, Tags, Template, Actions, Content.',
      ],
    },
    {
      name: 'members that have no effect on a module',
      kind: 'module',
      text: `${flow}Setings: {}\nTemplates: {}\n`,
      expected: 'valid',
      problems: [
        '2:1 warning unknown-member: "Setings" is not known in a flow module, so it has no effect. Did you mean Settings?',
        '3:1 warning unknown-member: "Templates" is not known in a flow module, so it has no effect. Known are Name, Description, Tags, Content, Settings, ExternalInvocationConfiguration.',
      ],
    },
    {
      name: 'an unknown member of a very long name',
      kind: 'view',
      text: `${view}${'Description'.padEnd(200, 'x')}: 1`,
      expected: 'valid',
      problems: [
        '3:1 warning unknown-member: "Descriptionxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\u2026" is not known in a view, so it has no effect. Known are Name, Description, Tags, Template, Actions, Content.',
      ],
    },
    {
      name: 'what only a describe call answers',
      kind: 'view',
      text: `${view}${['Id', 'Arn', 'Status', 'Type', 'State', 'Version', 'VersionDescription', 'InputSchema', 'CreatedTime', 'LastModifiedTime', 'LastModifiedRegion', 'ViewContentSha256', 'AnySha256'].join(': 1\n')}: 1`,
      expected: 'valid',
      problems: [],
    },
  ]

  test.each(rows)('$name', ({ kind, text, expected, problems: expectedProblems }) => {
    const { definition, problems } = read(kind, text)
    expect([definition === null ? 'invalid' : 'valid', problemLines(problems)]).toEqual([
      expected,
      expectedProblems,
    ])
  })
})
