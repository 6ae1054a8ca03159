import { describe, expect, test } from '@jest/globals'
import { flow, refusals, type UnusualRow } from '../../support/unusual.js'

const version = { AWSTemplateFormatVersion: '2010-09-09' }
const resource = (Type: string, Properties?: object, more?: object) => ({
  Resources: { R: { Type, Properties, ...more } },
})
const view = 'AWS::Connect::View'
const cdk = { Metadata: { 'aws:cdk:path': 'Stack/View/Resource' } }
const tags = Array.from(
  { length: 100 },
  (_, n) => `  R${n}: {Type: AWS::S3::Bucket, Properties: {BucketName: !Ref N${n}}}\n`,
)
const inYaml = (properties: string) =>
  `Resources:\n  W:\n    Type: AWS::Connect::View\n    Properties:\n${properties}`
const sam =
  'Transform: AWS::Serverless-2016-10-31\nResources:\n  F: {Type: AWS::Serverless::Function, Properties: {Role: !GetAtt R.Arn}}\n'
const doc = { name: 'a', connectType: 'CONTACT_FLOW', content: flow, refs: {} }
const tf = { resource: { aws_connect_contact_flow_module: { m: { name: 'a' } } } }

describe('a file of another tool is one error, called by its name', () => {
  const rows: readonly UnusualRow[] = [
    [
      'a template without resources',
      'view',
      'a.json',
      { ...version, Resources: {} },
      '1:1 cloudformation-template',
    ],
    [
      'a resource that is no object',
      'view',
      'a.json',
      { Resources: { R: view, S: { Type: view, Properties: { Name: { Ref: 'N' } } } } },
      '1:87 cloudformation-template',
    ],
    [
      'two resources',
      'view',
      'a.yaml',
      `${inYaml('      Name: a\n')}  B: {Type: AWS::S3::Bucket}\n`,
      '1:1 cloudformation-template',
    ],
    ['a hundred tags', 'view', 'a.yaml', `Resources:\n${tags.join('')}`, '1:1 cloudformation-template'],
    [
      'a tag and an error',
      'view',
      'a.yaml',
      'AWSTemplateFormatVersion: a\nResources: !Foo {a: 1, a: 2}\n',
      '1:1 cloudformation-template',
    ],
    [
      'a tag and a list without its end',
      'view',
      'a.yaml',
      'AWSTemplateFormatVersion: a\nResources: !Foo [\n',
      '1:1 cloudformation-template',
    ],
    [
      'a tag on the whole',
      'view',
      'a.yaml',
      `!T\n${inYaml('      Name: a\n')}  B: {Type: AWS::S3::Bucket}\n`,
      '2:1 cloudformation-template',
    ],
    ['a template of SAM', 'module', 'a.yml', sam, '1:1 cloudformation-template'],
    [
      'a property with a tag',
      'view',
      'a.yaml',
      inYaml('      Name: !Sub "W"\n'),
      '5:7 cloudformation-template',
    ],
    [
      'a tag deep in a property',
      'view',
      'a.yaml',
      inYaml('      Name: W\n      Actions:\n        - !Ref A\n'),
      '6:7 cloudformation-template',
    ],
    ['a function', 'view', 'a.json', resource(view, { Name: { Ref: 'N' } }), '1:62 cloudformation-template'],
    [
      'a function deep in a property',
      'view',
      'a.json',
      resource(view, { Tags: [{ Key: 'a', Value: { 'Fn::Sub': 'b' } }] }),
      '1:62 cloudformation-template',
    ],
    [
      'a condition',
      'view',
      'a.json',
      resource(view, { Name: 'a' }, { Condition: 'C' }),
      '1:74 cloudformation-template',
    ],
    ['no properties', 'view', 'a.json', resource(view), '1:15 cloudformation-template'],
    [
      'empty properties',
      'view',
      'a.json',
      resource(view, { InstanceArn: 'a' }),
      '1:15 cloudformation-template',
    ],
    [
      "the other kind's resource",
      'view',
      'a.json',
      resource('AWS::Connect::ContactFlowModule', {}),
      '1:1 cloudformation-template',
    ],
    [
      'a template of the CDK',
      'view',
      'a.json',
      { Resources: { R: { Type: 'AWS::S3::Bucket', ...cdk } } },
      '1:1 cdk-output',
    ],
    ['a manifest of the CDK', 'module', 'a.json', { version: '48.0.0', artifacts: {} }, '1:1 cdk-output'],
    [
      'the tree of the CDK',
      'module',
      'a.json',
      { version: 'tree-0.1', tree: { id: 'App' } },
      '1:1 cdk-output',
    ],
    [
      'assets of the CDK',
      'module',
      'a.json',
      { version: '48.0.0', files: {}, dockerImages: {} },
      '1:1 cdk-output',
    ],
    ['configuration of Terraform', 'module', 'a.tf.json', tf, '1:1 terraform-file'],
    [
      'state of Terraform',
      'module',
      'a.json',
      { version: 4, terraform_version: '1.9.0', resources: [] },
      '1:1 terraform-file',
    ],
    ['a FlowDoc', 'module', 'a.json', doc, '1:1 flow-doc'],
    ['a FlowDoc by its name', 'module', 'a.flowdoc.json', { content: flow }, '1:1 flow-doc'],
  ]
  test.each(rows)('%s', async (_name, kind, file, content, refusal) => {
    expect(await refusals(kind, file, content)).toEqual([refusal])
  })
})
