import { ConnectClient, DescribeInstanceCommand } from '@aws-sdk/client-connect'

/** The smallest program that sends one request to Amazon Connect through its SDK. */
async function main(): Promise<void> {
  const { Instance } = await new ConnectClient({ maxAttempts: 1 }).send(
    new DescribeInstanceCommand({ InstanceId: process.env.INSTANCE_ID }),
  )
  process.stdout.write(`Instance ${Instance?.InstanceAlias}\n`)
}

void main()
