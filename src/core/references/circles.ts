interface Visit {
  readonly node: number;
  /** How many of its links have been followed. */
  followed: number;
}

/**
 * For each node of a graph, a number that it shares with exactly the nodes it is in a circle with (the strongly connected
 * components; Tarjan 1972, without recursion). Time linear in nodes and links.
 */
export function circlesOf(links: readonly (readonly number[])[]): readonly number[] {
  const circles: number[] = Array.from(links, () => -1);
  const order: number[] = Array.from(links, () => -1);
  const lowest: number[] = Array.from(links, () => -1);
  const open: number[] = [];
  let visited = 0;
  const enter = (path: Visit[], node: number): void => {
    order[node] = lowest[node] = visited++;
    open.push(node);
    path.push({ node, followed: 0 });
  };
  const lower = (node: number, to: number): void => {
    lowest[node] = Math.min(lowest[node] ?? to, to);
  };
  const leave = (node: number): void => {
    if (lowest[node] !== order[node]) return;
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      circles[member] = node;
      if (member === node) break;
    }
  };
  for (let start = 0; start < links.length; start++) {
    if (order[start] !== -1) continue;
    const path: Visit[] = [];
    enter(path, start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = links[top.node]?.[top.followed++];
      if (next === undefined) {
        leave(top.node);
        path.pop();
        const above = path.at(-1);
        if (above) lower(above.node, lowest[top.node] ?? 0);
      } else if (order[next] === -1) {
        enter(path, next);
      } else if (circles[next] === -1) {
        lower(top.node, order[next] ?? 0);
      }
    }
  }
  return circles;
}
