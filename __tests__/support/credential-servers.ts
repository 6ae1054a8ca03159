import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** Credentials as a place that hands them out gives them. */
export interface Given {
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** How STS refuses a role. */
export interface StsRefusal {
  readonly status: number
  readonly code: string
  readonly message: string
}

export interface CredentialServer {
  readonly url: string
  /** STS answers with it from now on; null: it gives credentials. */
  refusal: StsRefusal | null
  /** What was asked: a path, or the action of STS and what proves who asks. */
  readonly asked: string[]
  stop(): Promise<void>
}

/** STS (POST, query protocol) and a container's endpoint (GET, JSON) in one, as far as the SDK's providers ask them. */
export async function startCredentialServer(given: Given): Promise<CredentialServer> {
  const asked: string[] = []
  const place = { refusal: null as StsRefusal | null }
  const server = createServer(async (request, response) => {
    const form = new URLSearchParams(await text(request))
    asked.push(request.method === 'GET' ? containerAsked(request) : stsAsked(form))
    if (request.method === 'GET') response.end(containerAnswer(given))
    else if (place.refusal !== null)
      response.writeHead(place.refusal.status, requestId).end(refusalAnswer(place.refusal))
    else response.end(stsAnswer(form.get('Action') ?? '', given))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return Object.assign(place, {
    url: `http://127.0.0.1:${port}`,
    asked,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}

const requestId = { 'x-amzn-requestid': '5f2b8c0e-9d1a-47b6-830c-2e5f7a9d4b1c' }

function refusalAnswer({ code, message }: StsRefusal): string {
  return `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`
}

function containerAsked({ url, headers }: IncomingMessage): string {
  return `${url} ${headers.authorization}`
}

function stsAsked(form: URLSearchParams): string {
  return ['Action', 'RoleArn', 'WebIdentityToken'].flatMap((name) => form.get(name) ?? []).join(' ')
}

/** In an hour: the SDK asks again only for what ends within minutes. */
const expiration = () => new Date(Date.now() + 3_600_000).toISOString()

function containerAnswer({ accessKeyId, secretAccessKey }: Given): string {
  return JSON.stringify({
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    Token: 'session',
    Expiration: expiration(),
  })
}

function stsAnswer(action: string, { accessKeyId, secretAccessKey }: Given): string {
  const credentials = `<Credentials><AccessKeyId>${accessKeyId}</AccessKeyId><SecretAccessKey>${secretAccessKey}</SecretAccessKey><SessionToken>session</SessionToken><Expiration>${expiration()}</Expiration></Credentials>`
  const user =
    '<AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/publisher/x</Arn><AssumedRoleId>AROA:x</AssumedRoleId></AssumedRoleUser>'
  return `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result>${credentials}${user}</${action}Result></${action}Response>`
}
