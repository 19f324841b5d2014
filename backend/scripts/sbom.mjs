// Reads both lists of components, makes sure that they name every jar and every package that is
// shipped, and writes one list of licences beside them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const target = new URL('../target/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, target), 'utf8'));
const lists = { server: read('sbom-server.json'), client: read('sbom-client.json') };

const jars = ['boot', 'main']
  .flatMap((part) => readdirSync(new URL(`quarkus-app/lib/${part}/`, target)))
  .filter((file) => file.endsWith('.jar'));
const listed = new Set(
  lists.server.components.flatMap(({ group, name, version, purl }) => {
    const classifier = /[?&]classifier=([^&]+)/.exec(purl)?.[1];
    const file = `${group}.${name}-${version}`;
    return [`${file}.jar`, `${file}-${classifier}.jar`];
  }),
);
const missing = jars.filter((jar) => !listed.has(jar));

// npm's own --omit=dev leaves packages out that development and the app both use.
const lock = JSON.parse(
  readFileSync(new URL('../../frontend/package-lock.json', import.meta.url), 'utf8'),
);
const shipped = new Set(
  Object.entries(lock.packages)
    .filter(([path, { dev, optional, devOptional }]) => path && !dev && !optional && !devOptional)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`),
);
const reference = ({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`;
lists.client.components = lists.client.components.filter((each) => shipped.has(reference(each)));
const kept = new Set(lists.client.components.map((each) => each['bom-ref']));
kept.add(lists.client.metadata.component['bom-ref']);
lists.client.dependencies = lists.client.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((on) => kept.has(on)) }));
writeFileSync(new URL('sbom-client.json', target), `${JSON.stringify(lists.client, null, 2)}\n`);
const packages = new Set(lists.client.components.map(reference));
missing.push(...[...shipped].filter((name) => !packages.has(name)));
if (missing.length > 0) {
  console.error(`Not in the lists of components:\n  ${missing.join('\n  ')}`);
  process.exit(1);
}

const licence = ({ license, expression }) => expression ?? license.id ?? license.name;
const rows = Object.entries(lists).flatMap(([side, { components }]) =>
  components.map(({ group, name, version, licenses = [] }) =>
    [side, group ? `${group}/${name}` : name, version, licenses.map(licence).join(' | ')].join('\t'),
  ),
);
writeFileSync(new URL('licences.tsv', target), `${rows.sort().join('\n')}\n`);
console.log(
  `${jars.length} jars and ${shipped.size} packages are shipped; all are listed in` +
    ' backend/target/sbom-server.json, sbom-client.json and licences.tsv.',
);
