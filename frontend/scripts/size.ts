/**
 * The gzipped JavaScript that a page loads: the entry, what it imports, and the route's own chunks,
 * from the manifest of the last build. Fails when a page is over its budget.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

interface Chunk {
  file: string;
  src?: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
}

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8')) as Record<
  string,
  Chunk
>;

/** Route files that a page consists of, outermost first, and how many kB it may weigh. */
const pages: { name: string; routes: string[]; budget: number }[] = [
  { name: 'login', routes: ['login.tsx'], budget: 150 },
  { name: 'overview', routes: ['_shell.tsx', '_shell/index.tsx'], budget: 350 },
  {
    name: 'matrix',
    routes: ['_shell.tsx', '_shell/plans/$planId.matrix.tsx'],
    budget: 350,
  },
];

function collect(key: string, into: Set<string>): void {
  const chunk = manifest[key];
  if (!chunk || into.has(key)) return;
  into.add(key);
  for (const imported of chunk.imports ?? []) collect(imported, into);
}

function size(file: string): number {
  return gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1000;
}

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? '';
let over = false;
for (const { name, routes, budget } of pages) {
  const keys = new Set<string>();
  collect(entry, keys);
  for (const route of routes) {
    const parts = Object.keys(manifest).filter((key) =>
      key.startsWith(`src/app/routes/${route}?tsr-split`),
    );
    if (parts.length === 0) throw new Error(`The build has no chunk for ${route}`);
    for (const part of parts) collect(part, keys);
  }
  const files = new Set([...keys].map((key) => manifest[key]?.file ?? ''));
  const total = [...files].reduce((sum, file) => sum + size(file), 0);
  over ||= total > budget;
  console.log(`${name}: ${total.toFixed(1)} kB gzip in ${files.size} files (at most ${budget})`);
}
process.exitCode = over ? 1 : 0;
