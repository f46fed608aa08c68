import { expect, test } from '../support/electron/launch.ts'

test('the trap catches a request once the app’s own barriers are taken away', async ({ launch, trap }) => {
  const { app } = await launch()
  await app.evaluate(({ net, session }) => {
    session.defaultSession.webRequest.onBeforeRequest(null)
    return net.fetch('http://collate-probe.example/').catch(() => undefined)
  })
  const caught = trap.attempts.splice(0)
  expect(caught).toEqual(['GET http://collate-probe.example/ HTTP/1.1'])
})

test('starting, idling and closing reach for nothing', async ({ launch, restart }) => {
  const first = await launch()
  await first.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  const second = await restart(first)
  await second.page.reload()
  await second.page.getByRole('status', { name: 'Activity' }).waitFor()
})
