// Looks into the worker in which VS Code for the Web runs extensions, as a browser's developer tools do: in the worker
// itself there is neither a collector of garbage to call nor a memory to look at.

/**
 * @param {import('playwright-core').Browser} browser shows one window of VS Code for the Web
 * @param {string[]} methods of the Chrome DevTools Protocol, without parameters, in order
 * @returns {Promise<{ results: object[], events: { method: string, params: object }[] }>} what each gave back, and what
 *   was told meanwhile; rejects when there is no such worker
 */
export async function inspectWorker(browser, methods) {
  const tools = await browser.newBrowserCDPSession();
  try {
    const talk = await talkTo(tools, await extensionHostOf(tools));
    const results = [];
    for (const method of methods) results.push(await talk.ask(method));
    return { results, events: talk.events };
  } finally {
    await tools.detach();
  }
}

/** Other workers of the window, such as the one that tokenizes, are no extension host. */
async function extensionHostOf(tools) {
  const { targetInfos } = await tools.send('Target.getTargets', { filter: [{ type: 'worker' }] });
  const host = targetInfos.find(({ title, url }) => /extensionhost/i.test(title + url));
  if (!host) throw new Error(`There is no extension host among ${JSON.stringify(targetInfos)}.`);
  return host.targetId;
}

/** Playwright has no session for a worker: its messages go through the browser's. */
async function talkTo(tools, targetId) {
  const { sessionId } = await tools.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map();
  const events = [];
  tools.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result, ...event } = JSON.parse(message);
    if (id === undefined) events.push(event);
    else waiting.get(id)(result);
  });
  const ask = (method) => {
    const id = waiting.size + 1;
    const answer = new Promise((resolve) => waiting.set(id, resolve));
    return tools
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      .then(() => answer);
  };
  return { ask, events };
}
