// Talks to the gateway. The key lives in this tab's session storage and nowhere else.

const STORED_KEY = 'tierlight.key';

/** Takes the key out of the address (#key=…), so that it is neither bookmarked nor shared. */
export function takeKeyFromAddress() {
  const match = /^#key=([^&]+)/.exec(location.hash);
  if (match) {
    useKey(decodeURIComponent(match[1]));
    history.replaceState(null, '', location.pathname + location.search + '#/');
  }
}

export const key = () => sessionStorage.getItem(STORED_KEY);

export function useKey(text) {
  sessionStorage.setItem(STORED_KEY, text.trim());
}

export function forgetKey() {
  sessionStorage.removeItem(STORED_KEY);
}

/** An answer that is no success, in the words of the problem that came with it. */
export class Problem extends Error {
  constructor(status, problem) {
    super(problem.detail ?? problem.title ?? `The request failed (status ${status}).`);
    this.status = status;
    this.title = problem.title ?? 'The request failed';
    this.unavailable = problem.unavailable;
    this.traceId = problem.traceId;
    this.problems = problem.problems ?? [];
    this.help = safeHelp(problem.type);
  }
}

// The type comes from outside: only our own help pages become links.
function safeHelp(type) {
  return typeof type === 'string' && /^\/problems\/[a-z-]+$/.test(type) ? type : null;
}

// Signs that turn the direction of writing can make a name read as another: they are shown as such.
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const parse = (text) =>
  JSON.parse(text, (name, value) => (typeof value === 'string' ? value.replace(TURNING, '\ufffd') : value));

const authorization = () => ({ Authorization: `Bearer ${key()}` });

async function problemOf(response) {
  try {
    return new Problem(response.status, parse(await response.text()));
  } catch {
    return new Problem(response.status, {});
  }
}

/** Reads JSON. */
export const read = (path, signal) => ask(path, { headers: authorization(), signal });

/** Sends a text, or nothing, and reads JSON. */
export function send(path, text, signal) {
  const headers = { ...authorization(), ...(text === null ? {} : { 'Content-Type': 'application/json' }) };
  return ask(path, { method: 'POST', headers, body: text, signal });
}

async function ask(path, request) {
  let response;
  try {
    response = await fetch(path, request);
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    throw new Problem(0, {
      title: 'The gateway does not answer',
      detail: 'There is no connection. Nothing that is shown is newer than it was.',
    });
  }
  if (!response.ok) throw await problemOf(response);
  return parse(await response.text());
}

export const supplierPath = (id) => `/v1/suppliers/${encodeURIComponent(id)}`;

/**
 * Follows the alerts for as long as the signal allows. A fetch reader instead of EventSource, which
 * cannot send the key; it resumes behind the last id, so no alert is lost or seen twice.
 */
export async function followAlerts({ onAlert, onState, signal }) {
  let lastEventId = null;
  let wait = 500;
  while (!signal.aborted) {
    try {
      onState('connecting');
      let state = 'connecting';
      const tell = (next) => {
        if (next !== state) onState(next);
        state = next;
      };
      await readStream(lastEventId, signal, {
        open: () => {
          wait = 500;
          if (lastEventId !== null) tell('live');
        },
        // Without a first place the stream cannot say what it would begin behind.
        beat: (id) => {
          lastEventId = id ?? lastEventId;
          tell(lastEventId === null ? 'silent' : 'live');
        },
        alert: onAlert,
      });
    } catch (failure) {
      if (signal.aborted) return;
      if (failure instanceof Problem && [400, 401, 403].includes(failure.status)) {
        onState('refused', failure);
        return;
      }
    }
    onState('waiting');
    await pause(wait, signal);
    wait = Math.min(wait * 2, 10_000);
  }
}

async function readStream(lastEventId, signal, handlers) {
  const headers = { ...authorization(), Accept: 'text/event-stream' };
  if (lastEventId !== null) headers['Last-Event-ID'] = lastEventId;
  const response = await fetch('/v1/alerts/stream', { headers, signal });
  if (!response.ok) throw await problemOf(response);
  handlers.open();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop();
    blocks.forEach((block) => dispatch(block, handlers));
  }
}

function dispatch(block, handlers) {
  const fields = { data: '' };
  for (const line of block.split('\n')) {
    const colon = line.indexOf(': ');
    if (colon > 0) fields[line.slice(0, colon)] = line.slice(colon + 2);
  }
  handlers.beat(fields.id);
  if (fields.event === 'alert') handlers.alert(parse(fields.data));
}

function pause(milliseconds, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
