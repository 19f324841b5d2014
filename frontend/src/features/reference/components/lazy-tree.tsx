import { Tree } from 'antd';
import { type ReactNode, useState } from 'react';

interface Node {
  key: string;
  title: ReactNode;
  isLeaf: boolean;
  children?: Node[];
}

interface LazyTreeProps<T> {
  label: string;
  roots: T[];
  keyOf: (item: T) => string;
  renderTitle: (item: T) => ReactNode;
  hasChildren: (item: T) => boolean;
  load: (item: T) => Promise<T[]>;
  /** What a click or Enter does. */
  onSelect?: (item: T) => void;
}

/** A tree whose branches are asked for when they are opened. */
export function LazyTree<T>(props: LazyTreeProps<T>) {
  const { roots, keyOf } = props;
  const [loaded, setLoaded] = useState(new Map<string, T[]>());
  const items = new Map(
    [...roots, ...[...loaded.values()].flat()].map((item) => [keyOf(item), item]),
  );

  function toNode(item: T): Node {
    const children = loaded.get(keyOf(item))?.map(toNode);
    return {
      key: keyOf(item),
      title: props.renderTitle(item),
      isLeaf: !props.hasChildren(item),
      ...(children && { children }),
    };
  }

  async function load(key: string) {
    const item = items.get(key);
    if (!item || loaded.has(key)) return;
    const children = await props.load(item);
    setLoaded((before) => new Map(before).set(key, children));
  }

  return (
    <Tree<Node>
      aria-label={props.label}
      blockNode
      showLine
      motion={false}
      treeData={roots.map(toNode)}
      loadData={({ key }) => load(key)}
      defaultExpandedKeys={roots.length === 1 ? roots.map(keyOf) : []}
      selectable={props.onSelect !== undefined}
      selectedKeys={[]}
      onSelect={(_, { node }) => {
        const item = items.get(node.key);
        if (item) props.onSelect?.(item);
      }}
    />
  );
}
