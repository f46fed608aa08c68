import { CollateError } from '@shared/contract/errors.ts'

export function takeNothing(args: readonly unknown[]): [] {
  if (args.length > 0) throw badRequest('no argument expected')
  return []
}

export function takeOne(args: readonly unknown[]): unknown {
  if (args.length !== 1) throw badRequest('one argument expected')
  return args[0]
}

export function takeText(value: unknown, what: string, maxLength: number): string {
  if (typeof value !== 'string' || value.length > maxLength) throw badRequest(`no proper ${what}`)
  return value
}

export function takeFlag(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw badRequest(`no proper ${what}`)
  return value
}

export function takeObject(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badRequest(`no proper ${what}`)
  return value as Readonly<Record<string, unknown>>
}

export function badRequest(message: string): CollateError {
  return new CollateError('bad-request', message)
}
