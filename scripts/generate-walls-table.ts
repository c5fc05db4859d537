import { FLOORS, WALLS } from '../tests/tidy/walls.js';

const MARKED = /(<!-- generated: walls -->\n)[\s\S]*?(<!-- end -->)/u;

/** The page on architecture with its table of import walls regenerated. Throws if the page has no place for it. */
export function generateWallsTable(page: string): string {
  if (!MARKED.test(page)) throw new Error('The page on architecture has no place for the table of walls.');
  return page.replace(
    MARKED,
    (_, open: string, close: string) => `${open}\n${wallsTable()}\n\n${floorsTable()}\n\n${close}`,
  );
}

function wallsTable(): string {
  const rows = Object.entries(WALLS).map(
    ([folder, { src, npm }]) => `| \`${folder}\` | ${namesOf(src)} | ${namesOf(npm)} |`,
  );
  return ['| folder | from `src`, besides itself | from npm and Node |', '|---|---|---|', ...rows].join('\n');
}

/** Rooms from the lowest floor up; those on the same floor are grouped. */
function floorsTable(): string {
  const rows = Object.entries(FLOORS).map(([folder, floors]) => {
    const rooms = floors.map((floor) => floor.map((room) => `\`${room}\``).join(' '));
    return `| \`${folder}\` | ${rooms.join(' → ')} |`;
  });
  return ['| inside | rooms: each may import from those before an arrow that leads to it |', '|---|---|', ...rows].join(
    '\n',
  );
}

function namesOf(entries: readonly string[]): string {
  if (entries.length === 0) return 'nothing';
  return entries.map(nameOf).join(', ');
}

function nameOf(entry: string): string {
  return entry.startsWith('type ') ? `types of \`${entry.slice('type '.length)}\`` : `\`${entry}\``;
}
