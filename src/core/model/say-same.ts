/** Whether two pieces of a model say the same, wherever they are. */
export function saySame(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left === 'string' && typeof right === 'string') return left.normalize('NFC') === right.normalize('NFC');
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  const [ones, others] = [entriesBesidesPlaces(left), new Map(entriesBesidesPlaces(right))];
  return (
    ones.length === others.size && ones.every(([key, value]) => others.has(key) && saySame(value, others.get(key)))
  );
}

function entriesBesidesPlaces(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([key]) => key !== 'source' && key !== 'lastLine' && !/span$/iu.test(key));
}
