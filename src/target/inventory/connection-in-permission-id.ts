interface OfConnection {
  /** In lower case. */
  readonly connector: string;
  readonly name: string;
}

/** Whose permission it is: the id of one names its connection. */
export function connectionInPermissionId(id: string | undefined): OfConnection | undefined {
  const [, connector, name] = /\/apis\/([^/]+)\/connections\/([^/]+)\/permissions?\//i.exec(id ?? '') ?? [];
  return connector && name ? { connector: connector.toLowerCase(), name } : undefined;
}
