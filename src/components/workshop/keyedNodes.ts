/** What stands for one item of a list, and how it follows the item. */
export interface KeyedNode<Item> {
  node: HTMLElement;
  update: (item: Item) => void;
}

/**
 * Keeps one node for each item of a list, by its id: nodes are made, updated, moved and removed, never drawn anew, so that what a person is
 * typing stays. The focus stays with a node that is moved.
 *
 * @example
 * const show = keyedNodes(list, (idea) => ideaCard(idea));
 * show(project.ideas);
 */
export function keyedNodes<Item extends {id: string}>(
  root: HTMLElement,
  make: (item: Item) => KeyedNode<Item>,
): (items: readonly Item[]) => void {
  const known = new Map<string, KeyedNode<Item>>();
  return (items) => {
    const focused = root.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
    const wanted = new Set(items.map(({id}) => id));
    for (const [id, {node}] of known) {
      if (wanted.has(id)) continue;
      node.remove();
      known.delete(id);
    }
    items.forEach((item, i) => {
      let row = known.get(item.id);
      if (row === undefined) known.set(item.id, (row = make(item)));
      if (root.children[i] !== row.node) root.insertBefore(row.node, root.children[i] ?? null);
      row.update(item);
    });
    if (focused !== null && focused.isConnected && document.activeElement !== focused) focused.focus();
  };
}
