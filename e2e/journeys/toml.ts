// Reads the case files of the rules: a list of tables whose values are numbers, texts, truths, days,
// lists and tables in one line, and nothing else that TOML has.

export type Value = string | number | boolean | Value[] | { [key: string]: Value };
export type Table = Record<string, Value>;

const TOKEN = /\s+|#[^\n]*|"(?:[^"\\]|\\.)*"|\d{4}-\d\d(?:-\d\d)?|[A-Za-z0-9_.+-]+|\[\[|\]\]|[[\]{}=,]/gy;

/** All tables of `[[name]]`. */
export function tables(text: string, name: string): Table[] {
  const tokens = [...read(text)];
  const found: Table[] = [];
  for (let at = 0; at < tokens.length;) {
    if (tokens[at] === "[[") {
      if (tokens[at + 1] !== name || tokens[at + 2] !== "]]") throw new Error(`[[${tokens[at + 1]}]] is not expected`);
      found.push({});
      at += 3;
    } else at = pair(tokens, at, found[found.length - 1]);
  }
  return found;
}

function* read(text: string): Generator<string> {
  let last = 0;
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (index !== last) break;
    last = index + token.length;
    if (/^(\s|#)/.test(token)) continue;
    // Two brackets that close or open lists of lists are not those of a table's name.
    const apart = depth > 0 && (token === "[[" || token === "]]") ? [token[0], token[0]] : [token];
    for (const one of apart) {
      if (one === "{" || one === "[") depth += 1;
      if (one === "}" || one === "]") depth -= 1;
      yield one;
    }
  }
  if (last !== text.length) throw new Error(`not read: ${text.slice(last, last + 40)}`);
}

/** Reads `key = value` into a table, dotted keys into tables within it. Returns where it ends. */
function pair(tokens: string[], at: number, table: Table): number {
  const quoted = tokens[at].startsWith('"');
  const path = quoted ? [JSON.parse(tokens[at]) as string] : tokens[at].split(".");
  if (tokens[at + 1] !== "=") throw new Error(`no value for ${tokens[at]}`);
  const [value, end] = valueAt(tokens, at + 2);
  let into = table;
  for (const key of path.slice(0, -1)) into = (into[key] ??= {}) as Table;
  into[path[path.length - 1]] = value;
  return end;
}

function valueAt(tokens: string[], at: number): [Value, number] {
  const token = tokens[at];
  if (token === "{") {
    const table: Table = {};
    let next = at + 1;
    while (tokens[next] !== "}") next = tokens[next] === "," ? next + 1 : pair(tokens, next, table);
    return [table, next + 1];
  }
  if (token === "[") {
    const list: Value[] = [];
    let next = at + 1;
    while (tokens[next] !== "]") {
      if (tokens[next] === ",") next += 1;
      else {
        const [value, end] = valueAt(tokens, next);
        list.push(value);
        next = end;
      }
    }
    return [list, next + 1];
  }
  return [scalar(token), at + 1];
}

function scalar(token: string): Value {
  if (token.startsWith('"')) return JSON.parse(token) as string;
  if (token === "true" || token === "false") return token === "true";
  const number = Number(token.replaceAll("_", ""));
  return Number.isNaN(number) ? token : number;
}
