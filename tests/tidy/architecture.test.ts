import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, resolveImport, sourceFiles } from './source-files.js';
import type { SourceFile } from './source-files.js';
import { FLOORS, WALLS } from './walls.js';
import type { Wall } from './walls.js';

/** The manifest's version is asked for by the command line. */
const OTHER_FILES: Readonly<Record<string, readonly string[]>> = { cli: ['package.json'] };

const files = sourceFiles('src/**/*.ts');

describe('import walls', () => {
  test('every folder of src has one', () => {
    const folders = new Set(files.map((file) => file.path.split('/')[1]));
    expect([...folders].filter((folder) => folder === undefined || !(folder in WALLS))).toEqual([]);
  });

  test('nobody climbs over', () => {
    expect(files.flatMap(faultsOf)).toEqual([]);
  });

  test('permit nothing that nobody needs', () => {
    expect(Object.entries(WALLS).flatMap(([folder, wall]) => unusedIn(folder, wall))).toEqual([]);
    expect(unusedIn('core', { src: ['protocol'], npm: ['node:*'] })).toEqual(['core: protocol', 'core: node:*']);
  });

  test('notice a forbidden import', () => {
    const file = (place: string, text: string): SourceFile => ({ path: place, text, imports: importsOf(text) });
    expect(faultsOf(file('src/core/a.ts', "import { x } from 'langium';"))).toHaveLength(1);
    expect(faultsOf(file('src/core/a.ts', "const fs = await import('node:fs');"))).toHaveLength(1);
    expect(faultsOf(file('src/protocol/a.ts', "import { x } from '../core/x.js';"))).toHaveLength(1);
    expect(faultsOf(file('src/protocol/a.ts', "import type { X } from '../core/x.js';"))).toEqual([]);
    expect(faultsOf(file('src/webview/a.ts', "import {\n  x,\n} from '../server/x.js';"))).toHaveLength(1);
  });

  test('nobody climbs up inside a folder, and each room has its floor', () => {
    expect(files.flatMap(climbs)).toEqual([]);
    const rooms = new Set(files.map((file) => path.posix.dirname(file.path).slice('src/'.length)));
    const unknown = [...rooms].filter((room) =>
      Object.entries(FLOORS).some(([folder]) => room.startsWith(`${folder}/`) && floorOf(folder, room) === undefined),
    );
    expect(unknown).toEqual([]);
  });

  test('notice who climbs up', () => {
    const file = (place: string, text: string): SourceFile => ({ path: place, text, imports: importsOf(text) });
    const from = (place: string, target: string): number =>
      climbs(file(place, `import type { X } from '${target}';`)).length;
    expect(from('src/core/reader/a.ts', '../checks/b.js')).toBe(1);
    expect(from('src/core/checks/a.ts', '../reader/b.js')).toBe(0);
    expect(from('src/core/checks/a.ts', '../indent/b.js')).toBe(1);
    expect(from('src/core/vocabulary/th/a.ts', '../b.js')).toBe(0);
    expect(from('src/drawing/views/flow/a.ts', '../board/b.js')).toBe(1);
    expect(from('src/drawing/views/map/head/a.ts', '../lanes/b.js')).toBe(1);
    expect(from('src/drawing/views/map/layout-map.ts', './lanes/b.js')).toBe(0);
  });

  test('relative imports end in .js and none is a barrel', () => {
    const relative = sourceFiles('src/**/*.ts', 'tests/**/*.ts').flatMap((file) =>
      file.imports.filter(({ target }) => target.startsWith('.')).map(({ target }) => ({ file: file.path, target })),
    );
    expect(relative.filter(({ target }) => !/\.(js|json|mjs|css)$/.test(target))).toEqual([]);
    expect(relative.filter(({ target }) => target.endsWith('/index.js'))).toEqual([]);
    expect(files.filter((file) => file.path.endsWith('/index.ts'))).toEqual([]);
  });

  test('no module re-exports all of another, and none has a default export', () => {
    const own = files.filter((file) => !file.path.startsWith('src/language/generated/'));
    expect(own.filter((file) => /^export \* from/m.test(file.text)).map((file) => file.path)).toEqual([]);
    expect(own.filter((file) => /^export default\b/m.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  test('no modules import each other in a circle, not for a type either', () => {
    expect(circles(files)).toEqual([]);
  });

  test.each([true, false])('notice a circle, of types: %s', (typeOnly) => {
    const file = (place: string, target: string, type = false): SourceFile => ({
      path: place,
      text: '',
      imports: [{ target, typeOnly: type, dynamic: false }],
    });
    const ring = [file('src/a.ts', './b.js'), file('src/b.ts', './c.js', typeOnly), file('src/c.ts', './a.js')];
    expect(circles(ring)).toEqual(['a.ts → b.ts → c.ts → a.ts']);
  });
});

function folderOf(file: string): string {
  const [, first = '', second = ''] = file.split('/');
  const inner = `${first}/${second}`;
  return inner in WALLS ? inner : first;
}

/** Imports that lead up, or into another room on the same floor. */
function climbs(file: SourceFile): string[] {
  return file.imports.flatMap(({ target }) => {
    const place = resolveImport(file.path, target);
    const up =
      place === undefined ? undefined : Object.keys(FLOORS).find((folder) => leadsUp(folder, file.path, place));
    return up === undefined ? [] : [`${file.path} imports ${target}`];
  });
}

function leadsUp(folder: string, file: string, place: string): boolean {
  const [from, to] = [file, place].map((each) => path.posix.dirname(each).slice('src/'.length));
  if (from === undefined || to === undefined || !isWithin(folder, from) || !isWithin(folder, to)) return false;
  const [own, other] = [floorOf(folder, from), floorOf(folder, to)];
  if (own === undefined || other === undefined) return other === undefined && own !== undefined;
  return other.floor > own.floor || (other.floor === own.floor && other.room !== own.room);
}

function isWithin(folder: string, place: string): boolean {
  return place === folder || place.startsWith(`${folder}/`);
}

/** The innermost named room of a folder that contains a place, and its floor; undefined for the roof. */
function floorOf(folder: string, place: string): { readonly room: string; readonly floor: number } | undefined {
  const inside = place.slice(folder.length + 1);
  const floors = FLOORS[folder] ?? [];
  const rooms = floors.flatMap((names, floor) => names.map((room) => ({ room, floor })));
  return rooms
    .filter(({ room }) => isWithin(room, inside))
    .toSorted((left, right) => right.room.length - left.room.length)[0];
}

function faultsOf(file: SourceFile): string[] {
  const folder = folderOf(file.path);
  const wall = WALLS[folder];
  return file.imports
    .filter(({ target, typeOnly }) => wall === undefined || !isAllowed(file.path, folder, wall, target, typeOnly))
    .map(({ target }) => `${file.path} imports ${target}`);
}

function isAllowed(file: string, folder: string, wall: Wall, target: string, typeOnly: boolean): boolean {
  const place = resolveImport(file, target);
  if (place === undefined) return wall.npm.some((entry) => admits(entry, target, typeOnly));
  if (!place.startsWith('src/')) return OTHER_FILES[folder]?.includes(place) ?? false;
  const other = folderOf(place);
  return other === folder || wall.src.some((entry) => admits(entry, other, typeOnly));
}

function admits(entry: string, target: string, typeOnly: boolean): boolean {
  const typesOnly = entry.startsWith('type ');
  if (typesOnly && !typeOnly) return false;
  const name = typesOnly ? entry.slice('type '.length) : entry;
  return name.endsWith('*') ? target.startsWith(name.slice(0, -1)) : target === name;
}

/** Permissions of a folder that none of its imports needs; one for values where types alone are imported, too. */
function unusedIn(folder: string, wall: Wall): string[] {
  const imports = files
    .filter((file) => folderOf(file.path) === folder)
    .flatMap((file) => file.imports.map((each) => ({ ...each, place: resolveImport(file.path, each.target) })));
  const isUsed = (entry: string, isHere: boolean): boolean =>
    imports.some(
      ({ target, typeOnly, place }) =>
        (place !== undefined) === isHere &&
        typeOnly === entry.startsWith('type ') &&
        admits(entry, place === undefined ? target : folderOf(place), typeOnly),
    );
  return [
    ...wall.src.filter((entry) => !isUsed(entry, true)),
    ...wall.npm.filter((entry) => !isUsed(entry, false)),
  ].map((entry) => `${folder}: ${entry}`);
}

/** Circles of imports, each as the way around. What is loaded at run time, by `import()`, closes none. */
function circles(all: readonly SourceFile[]): string[] {
  const targets = new Map(all.map((file) => [file.path, fixedTargets(file)]));
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) found.push([...way.slice(start), file].map((step) => path.posix.relative('src', step)).join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const next of targets.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return found;
}

function fixedTargets(file: SourceFile): string[] {
  const lasting = file.imports.filter(({ dynamic }) => !dynamic);
  return lasting.flatMap(({ target }) => resolveImport(file.path, target) ?? []);
}
