"use strict";
exports.id = 618;
exports.ids = [618];
exports.modules = {

/***/ 2618:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  targetsBefore: function() { return /* binding */ targetsBefore; }
});

// EXTERNAL MODULE: ./build/src/input/disk.js
var disk = __webpack_require__(6757);
// EXTERNAL MODULE: ./build/src/input/git.js + 1 modules
var git = __webpack_require__(9002);
// EXTERNAL MODULE: ./build/src/input/git-store.js + 1 modules
var git_store = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/src/input/open.js + 2 modules
var input_open = __webpack_require__(7358);
;// CONCATENATED MODULE: ./build/src/input/files-at-commit.js




/**
 * Answers with single files as they were in a commit; `undefined`: the file came later. Of what git does not track, and
 * of links, there is no older version: they are as they are now.
 */
function filesAtCommit(cwd, commit) {
    const repository = (0,git/* openRepository */.h_)(cwd, "Can't read the files of the base");
    const store = (0,git_store/* gitCommit */.o)(repository, commit);
    return (path) => {
        const shown = (0,input_open/* displayPath */.Gt)(path, cwd);
        if (store.kindOf(shown) === 'file')
            return store.fileAt(shown, shown);
        return isTrackedFile(cwd, shown) ? undefined : (0,disk/* disk */.E)(cwd).fileAt(shown, shown);
    };
}
function isTrackedFile(cwd, path) {
    if (path === '' || path.startsWith('../'))
        return false;
    const [listed = ''] = (0,git/* gitList */.xZ)(cwd, ['ls-files', '-z', '--stage', '--', `:(literal)${path}`]);
    return listed.startsWith('100');
}

// EXTERNAL MODULE: ./build/src/target/load.js + 26 modules
var load = __webpack_require__(8734);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
;// CONCATENATED MODULE: ./build/src/compare/targets-before.js




/** The targets as a commit described them; those that it did not describe, or not so that it could be read, are not there. */
function targetsBefore(commit, { wanted, targets, cwd, sources }) {
    const fileBefore = filesAtCommit(cwd, commit);
    const isSame = (path) => {
        const before = fileBefore(path);
        const now = (0,disk/* disk */.E)(cwd).fileAt(path, path);
        return (before !== undefined && before.size() === now.size() && Buffer.compare(now.read(), before.read()) === 0);
    };
    if (targets.flatMap(({ files }) => files).every(isSame))
        return targets;
    return targets.flatMap(({ name }) => targetBefore({ ...wanted, names: [name] }, cwd, { ...sources, fileAt: fileBefore }));
}
function targetBefore(wanted, cwd, sources) {
    try {
        return (0,load.loadTargets)(wanted, cwd, sources);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 510:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: function() { return /* binding */ changedSince; },
/* harmony export */   J2: function() { return /* binding */ announcedFiles; },
/* harmony export */   KB: function() { return /* binding */ stagedFiles; },
/* harmony export */   Y_: function() { return /* binding */ changedFiles; },
/* harmony export */   mh: function() { return /* binding */ fetchHint; }
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4305);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9002);
/* harmony import */ var _git_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7176);






/**
 * Files that differ between a commit and the work tree, those that are not committed or not even tracked among them,
 * and those that are gone; relative to the working folder.
 */
function changedFiles(cwd, base) {
    const repository = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(cwd, cantTell);
    const commit = requireCommit(repository, base);
    const filters = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutFilters */ .ml)(cwd);
    const changed = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitList */ .xZ)(cwd, ['diff-index', '--raw', ...plainDiff, commit, '--'], filters);
    const untracked = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitList */ .xZ)(cwd, ['ls-files', '-z', '--others', '--exclude-standard', '--full-name', ':/']);
    return pathsFromHere(repository, [
        ...pairs(changed).flatMap(([about, path]) => (isTouchedOnly(repository, about, path) ? [] : [path])),
        ...untracked,
    ]);
}
/** Files that the next commit changes, adds or takes away; relative to the working folder. */
function stagedFiles(cwd) {
    const repository = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(cwd, cantTell);
    const head = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .commitOf */ .D3)(cwd, 'HEAD');
    const staged = head === undefined
        ? (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitList */ .xZ)(cwd, ['ls-files', '-z', '--cached', '--full-name', ':/'])
        : (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitList */ .xZ)(cwd, ['diff-index', '--cached', '--name-only', withoutAnnounced, ...plainDiff, head, '--']);
    return pathsFromHere(repository, staged);
}
/** The commit that the work tree is compared with. Throws UsageError. */
function changedSince(cwd, base) {
    const repository = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(cwd, cantTell);
    const { isShallow } = repository;
    const name = base ?? defaultBranches.find((branch) => (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .commitOf */ .D3)(cwd, branch) !== undefined);
    if (name === undefined) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${cantTell}: there is no default branch to compare with (looked for ${defaultBranches.join(', ')}).`, `Name a revision: --changed=<revision>. ${fetchHint(isShallow, 'main')}`);
    }
    const common = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeBase */ .wu)(cwd, requireCommit(repository, name));
    if (common !== undefined)
        return common;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${cantTell}: HEAD and "${name}" have no commit in common here.`, isShallow ? fetchHint(isShallow, name) : 'Name a revision that HEAD comes from: --changed=<revision>');
}
function requireCommit({ cwd, isShallow }, revision) {
    const commit = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .commitOf */ .D3)(cwd, revision);
    if (commit !== undefined)
        return commit;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${cantTell}: git has no revision "${revision}".`, fetchHint(isShallow, revision));
}
/** What brings a revision that is not there. */
function fetchHint(isShallow, revision) {
    if (revision.startsWith('-'))
        return 'No revision begins with "-".';
    const fetch = `git fetch origin ${revision.replace(/^(refs\/remotes\/)?origin\//, '')}`;
    return isShallow
        ? `This clone is shallow. Fetch what it lacks: git fetch --unshallow, or ${fetch}; in GitHub Actions, set fetch-depth: 0 below actions/checkout.`
        : `If the server has it, fetch it: ${fetch}; in GitHub Actions, set fetch-depth: 0 below actions/checkout.`;
}
const cantTell = "Can't tell what has changed";
const defaultBranches = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
/** What `git add --intent-to-add` put into the index counts as a file of the work tree alone. */
const withoutAnnounced = '--ita-invisible-in-index';
const plainDiff = [
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=all',
];
function pathsFromHere(repository, paths) {
    return [...new Set(paths.map((path) => (0,_git_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathFromHere */ .M)(repository, path)))].sort();
}
/** `:100644 100644 <old> <new> M` and the path it is about. */
function pairs(parts) {
    return parts.flatMap((about, index) => (index % 2 === 0 ? [[about, parts[index + 1] ?? '']] : []));
}
/**
 * Git knows a changed file by its time and size; whether its content differs, it would ask filters that the
 * repository configures. So a file that is only newer (a copied work tree) is compared here, byte by byte.
 */
function isTouchedOnly(repository, about, path) {
    const [oldMode = '', newMode, oldHash = '', newHash = ''] = about.slice(1).split(' ');
    if (!oldMode.startsWith('100') || oldMode !== newMode || !/^0+$/.test(newHash))
        return false;
    try {
        const content = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(repository.cwd, (0,_git_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathFromHere */ .M)(repository, path)));
        return [content, withoutCarriageReturns(content)].some((bytes) => blobHash(bytes, oldHash) === oldHash);
    }
    catch {
        return false;
    }
}
/** As `core.autocrlf` stores it. */
function withoutCarriageReturns(content) {
    return Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
/** SHA-1 has 40 digits, SHA-256 has 64. */
function blobHash(content, like) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${content.length}\0`)
        .update(content)
        .digest('hex');
}
/** Files of the index that `git add --intent-to-add` announced: the next commit does not hold them. */
function announcedFiles(cwd) {
    return new Set((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitList */ .xZ)(cwd, ['diff-files', '--name-only', '--diff-filter=A', withoutAnnounced, ...plainDiff], (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutFilters */ .ml)(cwd)));
}


/***/ }),

/***/ 7176:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: function() { return /* binding */ pathFromHere; },
/* harmony export */   _: function() { return /* binding */ pathFromRoot; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** A path of the working folder as one of the repository's root; `undefined` for what lies outside. */
function pathFromRoot({ prefix }, path) {
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, path).replace(/\/$/, '');
    if (joined === '..' || joined.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path))
        return undefined;
    return joined === '.' ? '' : joined;
}
/** A path of the repository's root as one of the working folder; empty for that itself. */
function pathFromHere({ prefix }, path) {
    return prefix === '' ? path : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(`/${prefix}`, `/${path}`);
}


/***/ }),

/***/ 7271:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: function() { return /* binding */ gitCommit; },
  $: function() { return /* binding */ gitIndex; }
});

// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: ./build/src/input/archive.js + 2 modules
var archive = __webpack_require__(7572);
// EXTERNAL MODULE: ./build/src/input/file-store.js
var file_store = __webpack_require__(1666);
// EXTERNAL MODULE: ./build/src/input/folders-around.js
var folders_around = __webpack_require__(9577);
// EXTERNAL MODULE: ./build/src/input/git.js + 1 modules
var git = __webpack_require__(9002);
// EXTERNAL MODULE: ./build/src/limits.js
var limits = __webpack_require__(4449);
// EXTERNAL MODULE: ./build/src/unreadable.js
var unreadable = __webpack_require__(6434);
;// CONCATENATED MODULE: ./build/src/input/git-blobs.js



/** Bytes of one batch: one question to git for hundreds of flows. */
const batchBytes = 8 * 1024 * 1024;
/** Batches that are kept: a package may lie across two, and findings are located when all packages are read. */
const keptBatches = 3;
/**
 * Answers with the content of a blob, and reads its neighbours ahead.
 *
 * @param blobs all there are, in the order of their paths.
 */
function blobReader(cwd, blobs) {
    const batchOf = new Map(inBatches(blobs).flatMap((batch) => batch.map((blob) => [blob.hash, batch])));
    let recent = [];
    return (blob) => {
        if (blob.size > limits/* limits */.F.blobBytes) {
            throw new unreadable/* UnreadableFile */.ie(`it is ${blob.size} bytes; the limit for files in git is ${limits/* limits */.F.blobBytes}`);
        }
        const batch = batchOf.get(blob.hash) ?? [blob];
        const known = recent.find((one) => one.batch === batch);
        const kept = recent.filter((one) => one.batch !== batch).slice(0, keptBatches - 1);
        const { contents } = known ?? { contents: readBatch(cwd, batch) };
        recent = [{ batch, contents }, ...kept];
        const content = contents.get(blob.hash);
        if (content === undefined)
            throw new unreadable/* UnreadableFile */.ie('git does not have its content in this clone');
        return content;
    };
}
/** What the model reads of every package first, in batches of its own: images and code beside it are seldom asked for. */
function inBatches(blobs) {
    const isModel = ({ path }) => /\.(xml|json)$/i.test(path);
    return [...batches(blobs.filter(isModel)), ...batches(blobs.filter((blob) => !isModel(blob)))];
}
function batches(blobs) {
    const all = [];
    let room = 0;
    for (const blob of blobs) {
        const last = all.at(-1);
        if (last !== undefined && blob.size <= room) {
            last.push(blob);
            room -= blob.size;
        }
        else {
            all.push([blob]);
            room = batchBytes - blob.size;
        }
    }
    return all;
}
/** Git's answer for each: `<hash> blob <size>`, the content, a line break; `<hash> missing` where it has none. */
function readBatch(cwd, batch) {
    const question = batch.map(({ hash }) => `${hash}\n`).join('');
    const output = (0,git/* gitBytes */.s0)(cwd, ['cat-file', '--batch'], question) ?? Buffer.alloc(0);
    const contents = new Map();
    for (let at = 0; at < output.length;) {
        const end = output.indexOf('\n', at);
        const [hash = '', type, size = ''] = output.toString('latin1', at, end).split(' ');
        at = end + 1;
        if (type !== 'blob')
            continue;
        contents.set(hash, output.subarray(at, at + Number(size)));
        at += Number(size) + 1;
    }
    return contents;
}
/** Sizes by hash, without the contents. */
function blobSizes(cwd, hashes) {
    const question = hashes.map((hash) => `${hash}\n`).join('');
    const output = (0,git/* gitBytes */.s0)(cwd, ['cat-file', '--batch-check=%(objectname) %(objectsize)'], question);
    const lines = output?.toString('latin1').split('\n') ?? [];
    return new Map(lines.map((line) => {
        const [hash = '', size] = line.split(' ');
        return [hash, Number(size) || 0];
    }));
}

// EXTERNAL MODULE: ./build/src/input/git-changes.js
var git_changes = __webpack_require__(510);
// EXTERNAL MODULE: ./build/src/input/git-path.js
var git_path = __webpack_require__(7176);
;// CONCATENATED MODULE: ./build/src/input/git-store.js








/** The files of a commit, without checking them out. Throws UsageError where the clone does not have them. */
function gitCommit(repository, commit) {
    const lines = listTree(repository.cwd, commit).map((line) => /^(\d+) \w+ ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line) ?? []);
    const blobs = lines.flatMap(([, mode = '', hash = '', size = '', path = '']) => isFile(mode) ? [{ path, hash, size }] : []);
    if (blobs.some(({ size }) => size === 'BAD'))
        throw partialClone(commit);
    return storeOf(repository, blobs.map((blob) => ({ ...blob, size: Number(blob.size) })));
}
function listTree(cwd, commit) {
    try {
        return (0,git/* gitList */.xZ)(cwd, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit]);
    }
    catch (error) {
        throw (0,git/* isPartialClone */.th)(cwd) ? partialClone(commit) : error;
    }
}
/** Git before 2.44 fails where it may not fetch a file, later ones print a size that is none. */
function partialClone(commit) {
    return new usage_error/* UsageError */.e(`This clone is a partial one, and does not have the files of ${commit.slice(0, 12)}.`, 'Fetch them: git fetch --refetch --no-filter origin; in GitHub Actions, leave out filter below actions/checkout.');
}
/** The files of the index: what the next commit would hold. */
function gitIndex(repository) {
    const { cwd } = repository;
    const listed = (0,git/* gitList */.xZ)(cwd, ['ls-files', '-z', '--stage', '--full-name', ':/']);
    const byPath = new Map();
    for (const line of listed) {
        const [, mode = '', hash = '', path = ''] = /^(\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(line) ?? [];
        // A file in conflict has up to three stages; "ours" comes before "theirs".
        if (isFile(mode) && !byPath.has(path))
            byPath.set(path, hash);
    }
    const sizes = blobSizes(cwd, [...new Set(byPath.values())]);
    const blobs = [...byPath].map(([path, hash]) => ({ path, hash, size: sizes.get(hash) ?? 0 }));
    const announced = blobs.some(({ size }) => size === 0) ? (0,git_changes/* announcedFiles */.J2)(cwd) : new Set();
    return storeOf(repository, blobs.filter(({ path }) => !announced.has(path)));
}
/** No symbolic link (120000), no submodule (160000). */
function isFile(mode) {
    return mode.startsWith('100');
}
function storeOf(repository, unsorted) {
    const blobs = unsorted.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const byPath = new Map(blobs.map((blob) => [blob.path, blob]));
    const folders = new Set(['', ...blobs.flatMap(({ path }) => [...(0,folders_around/* foldersAround */.b)(path)])]);
    const read = blobReader(repository.cwd, blobs);
    const fileOf = (blob, name) => (0,archive/* sourceFile */.s)(name, () => blob.size, () => read(blob));
    return {
        kindOf: (path) => {
            const whole = (0,git_path/* pathFromRoot */._)(repository, path);
            if (whole === undefined)
                return 'nothing';
            return byPath.has(whole) ? 'file' : folders.has(whole) ? 'folder' : 'nothing';
        },
        readFolder: (path) => {
            const whole = (0,git_path/* pathFromRoot */._)(repository, path);
            const start = whole === '' ? 0 : (whole?.length ?? 0) + 1;
            const inFolder = whole === undefined ? [] : blobs.filter((blob) => start === 0 || blob.path.startsWith(`${whole}/`));
            const files = inFolder.flatMap((blob) => {
                const name = blob.path.slice(start);
                const isSkipped = name
                    .split('/')
                    .slice(0, -1)
                    .some((folder) => file_store/* skippedFolders */.c.has(folder));
                return isSkipped ? [] : [{ ...fileOf(blob, name), isRegular: true }];
            });
            return { files, unreadable: [] };
        },
        fileAt: (path, name) => {
            const blob = byPath.get((0,git_path/* pathFromRoot */._)(repository, path) ?? '');
            if (blob === undefined)
                throw new Error(`There is no ${path}: fileAt() wants a path of kind file.`);
            return fileOf(blob, name);
        },
    };
}


/***/ })

};
;