/** The parts of an ARN: `arn:<partition>:<service>:<Region>:<account>:<resource>`. A missing part is empty. */
export interface Arn {
  readonly partition: string
  readonly service: string
  /** Empty for global services such as S3 and IAM. */
  readonly region: string
  /** 12 digits, `aws` for AWS-managed resources, or empty. */
  readonly account: string
  /** May contain colons: a type before the name, or a qualifier after it. */
  readonly resource: string
}

/** Splits an ARN into its parts, without checking them. */
export function parseArn(arn: string): Arn {
  const [, partition = '', service = '', region = '', account = '', ...resource] = arn.split(':')
  return { partition, service, region, account, resource: resource.join(':') }
}
