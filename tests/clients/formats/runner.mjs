// Reads a log as the runner of GitHub Actions does: which lines are commands, and what they say.

const registered = new Set([
  'add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'internal-set-repo-path', 'notice',
  'remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning',
]);

const replaced = (text, pairs) => pairs.reduce((all, [token, value]) => all.split(token).join(value), text);
const data = (text) => replaced(text, [['%0D', '\r'], ['%0A', '\n'], ['%25', '%']]);
const property = (text) => replaced(text, [['%0D', '\r'], ['%0A', '\n'], ['%3A', ':'], ['%2C', ','], ['%25', '%']]);

// `::name key=value,key=value::data` at the beginning of a line, blanks apart.
function command(line) {
  const text = line.trimStart();
  if (!text.startsWith('::')) return null;
  const end = text.indexOf('::', 2);
  if (end < 0) return null;
  const [name, ...rest] = text.slice(2, end).split(' ');
  if (!registered.has(name)) return null;
  const properties = rest.join(' ').split(',').filter(Boolean).map((pair) => [pair.slice(0, pair.indexOf('=')), property(pair.slice(pair.indexOf('=') + 1))]);
  return { name, properties: Object.fromEntries(properties), data: data(text.slice(end + 2)) };
}

// `##[name key=value]data` anywhere in a line.
function oldCommand(line) {
  const begin = line.indexOf('##[');
  const end = line.indexOf(']', begin);
  if (begin < 0 || end < 0) return null;
  const [name] = line.slice(begin + 3, end).split(' ');
  return registered.has(name) ? { name, properties: {}, data: line.slice(end + 1) } : null;
}

// .NET ends a line of a process at LF, CR or both.
export const commands = (log) => log.split(/\r\n|\n|\r/).map((line) => command(line) ?? oldCommand(line)).filter(Boolean);
