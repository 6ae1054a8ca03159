import { ConnectClient, DescribeInstanceCommand } from '@aws-sdk/client-connect'

/** The least that a program can do which asks Amazon Connect anything through its SDK. */
async function main(): Promise<void> {
  const { Instance } = await new ConnectClient({ maxAttempts: 1 }).send(
    new DescribeInstanceCommand({ InstanceId: process.env.INSTANCE_ID }),
  )
  process.stdout.write(`Instance ${Instance?.InstanceAlias}\n`)
}

void main()
