/** Every bound on what the reader accepts; each is tested at its limit and one beyond. Input is hostile. */
export const limits = {
  /** Entries of one archive; read from its end record, before the directory is. */
  archiveEntries: 20_000,
  /** Bytes of an archive on disk. */
  archiveBytes: 192 * 1024 * 1024,
  /** Bytes of a file in git: reading it takes twice its size. */
  blobBytes: 100 * 1024 * 1024,
  /** Bytes of one entry, as declared and as inflated. */
  entryBytes: 256 * 1024 * 1024,
  /** Declared bytes of one archive. */
  packageBytes: 1024 * 1024 * 1024,
  /** Above `ratioFromBytes`, an entry that inflates to more than this many times its size is a bomb. */
  ratio: 200,
  ratioFromBytes: 64 * 1024 * 1024,
  /** Zips in one zip, at all levels, and the bytes of all of them. */
  innerArchives: 1_000,
  innerArchiveBytes: 1024 * 1024 * 1024,
  /** Zips in zips. */
  archiveLevels: 4,
  /** Nesting of JSON, XML and a flow's actions. */
  depth: 512,
  /** Nesting of YAML: its parser needs more stack a level, and out of stack V8 may end the process. */
  yamlDepth: 100,
  /** Characters of one XML attribute. */
  attributeCharacters: 16 * 1024 * 1024,
  /** Elements of the sections of an XML file that become objects. */
  xmlElements: 200_000,
  /** Components of one package, and what its flows and apps bind. */
  packageParts: 10_000,
  /** Bytes of a JSON file: parsed, `[],[],…` takes thirteen times its size, and a run has 400 MB. */
  jsonBytes: 24 * 1024 * 1024,
  /** Bytes of a configuration, and of a targets file. */
  configurationBytes: 1024 * 1024,
  /** Bytes of an export of connections: a large tenant has 50,000. */
  inventoryBytes: 128 * 1024 * 1024,
  /** Bytes of stored reports that are joined: what comes out is one text, and V8 has none of more than 512 MB. */
  storedReportBytes: 256 * 1024 * 1024,
  /** Bytes of an XML file, and of any other text. */
  textBytes: 64 * 1024 * 1024,
  /** Bytes of a file that is no text and is searched for names all the same. */
  binaryBytes: 16 * 1024 * 1024,
} as const;
