"use strict";
exports.id = 903;
exports.ids = [903];
exports.modules = {

/***/ 6903:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBase: function() { return /* binding */ readBase; }
/* harmony export */ });
/* harmony import */ var _graph_build_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);
/* harmony import */ var _graph_counterpart_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6023);
/* harmony import */ var _input_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6757);
/* harmony import */ var _input_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9002);
/* harmony import */ var _input_git_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(510);
/* harmony import */ var _input_git_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7271);
/* harmony import */ var _input_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7358);
/* harmony import */ var _input_search_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7085);
/* harmony import */ var _input_touched_packages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6976);
/* harmony import */ var _model_read_package_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4123);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4305);











/** @param against a zip, a folder, or a git revision; a path wins over a revision of the same name. Throws UsageError. */
async function readBase(against, head) {
    if (against === '')
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e('There is nothing to compare with: the base is empty.', baseHint);
    const isPath = !isCommitId(against) && (0,_input_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .disk */ .E)(head.cwd).kindOf((0,_input_open_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .Gt)(against, head.cwd)) !== 'nothing';
    const commit = isPath ? undefined : commitIn(against, head.cwd);
    const packages = commit === undefined ? await packagesAt(against, head.cwd) : await packagesIn(commit, head);
    const graph = (0,_graph_build_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .buildGraph */ .Z)(packages, head.isExternal);
    // In a zip or a folder that is named, a path says nothing of those here.
    const isIgnored = (path) => commit !== undefined && head.isIgnored(path);
    const compared = comparedOf(packages, head).filter(({ path }) => !isIgnored(path));
    return { name: against, graph, packages: compared, isIgnored, commit };
}
/** No path is called so, but to stand in for a commit. */
function isCommitId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
const baseHint = 'Name a zip, a folder or a git revision, such as origin/main.';
async function packagesAt(path, cwd) {
    const { packages: found, empty } = await (0,_input_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openPaths */ .jO)([path], cwd);
    const [nothing] = empty;
    if (nothing)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`Can't compare with "${path}": no package found there.`, nothing.hint);
    const packages = found.map(_model_read_package_js__WEBPACK_IMPORTED_MODULE_8__/* .readPackage */ .L);
    const [problem] = packages.flatMap((one) => one.problems);
    if (packages.some((one) => one.isRead) || problem === undefined)
        return packages;
    const why = 'detail' in problem ? problem.detail : "it can't be read";
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`Can't compare with "${path}": ${why}.`, baseHint);
}
function commitIn(revision, cwd) {
    const purpose = `Can't compare with "${revision}", which is no file or folder`;
    const { isShallow } = (0,_input_git_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(cwd, purpose);
    const commit = (0,_input_git_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D3)(cwd, revision);
    if (commit !== undefined)
        return commit;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`${purpose}: git has no such revision.`, (0,_input_git_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchHint */ .mh)(isShallow, revision));
}
async function packagesIn(commit, head) {
    const { paths, cwd, changes } = head;
    const repository = (0,_input_git_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(cwd, `Can't compare with ${commit}`);
    const everywhere = () => (0,_input_search_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .searchRepository */ .r)(repository, (root) => (0,_input_git_store_js__WEBPACK_IMPORTED_MODULE_4__/* .gitCommit */ .o)(root, commit)).packages;
    if (changes)
        return changes.files.length === 0 ? [] : everywhere().map(_model_read_package_js__WEBPACK_IMPORTED_MODULE_8__/* .readPackage */ .L);
    const packages = (await (0,_input_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openPaths */ .jO)(paths, cwd, (0,_input_git_store_js__WEBPACK_IMPORTED_MODULE_4__/* .gitCommit */ .o)(repository, commit))).packages.map(_model_read_package_js__WEBPACK_IMPORTED_MODULE_8__/* .readPackage */ .L);
    return [...packages, ...movedPackages(packages, head.packages, everywhere)];
}
/** Where a solution was before its folder got another name, or its zip another version. */
function movedPackages(packages, now, everywhere) {
    const known = new Set(packages.map(_graph_counterpart_js__WEBPACK_IMPORTED_MODULE_10__/* .uniqueNameOf */ ._));
    const lost = now.filter((one) => one.solution !== undefined && !known.has((0,_graph_counterpart_js__WEBPACK_IMPORTED_MODULE_10__/* .uniqueNameOf */ ._)(one)));
    if (lost.length === 0)
        return [];
    const names = new Set(lost.map(_graph_counterpart_js__WEBPACK_IMPORTED_MODULE_10__/* .uniqueNameOf */ ._));
    const candidates = everywhere()
        .filter((found) => names.has((0,_model_read_package_js__WEBPACK_IMPORTED_MODULE_8__/* .readSolutionName */ .D)(found)?.toLowerCase()))
        .map(_model_read_package_js__WEBPACK_IMPORTED_MODULE_8__/* .readPackage */ .L);
    return [...new Set(lost.flatMap((one) => (0,_graph_counterpart_js__WEBPACK_IMPORTED_MODULE_10__/* .counterpartOf */ .r)(one, candidates) ?? []))];
}
/** Where only changes are reported: what the packages with changes were, and what has changed so much that it is gone. */
function comparedOf(packages, head) {
    const { changes, cwd } = head;
    if (changes === undefined)
        return packages;
    const present = new Set(head.packages.map(({ path }) => path));
    const paths = packages.map(({ path }) => path);
    const touched = (0,_input_touched_packages_js__WEBPACK_IMPORTED_MODULE_7__/* .touchedPackages */ .m8)(paths, changes.files, cwd);
    const reported = head.packages.filter(({ path }) => changes.packages.has(path));
    const earlier = new Set(reported.map((one) => (0,_graph_counterpart_js__WEBPACK_IMPORTED_MODULE_10__/* .counterpartOf */ .r)(one, packages)));
    return packages.filter((one) => earlier.has(one) || (touched.has(one.path) && !present.has(one.path)));
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


/***/ }),

/***/ 2941:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ outerPath; }
/* harmony export */ });
/** What holds a package on disk: `a/b.zip` of `a/b.zip!c/d.zip`. The name of a folder may have a `!`, too. */
function outerPath(path) {
    return /^.*?\.zip(?=!)/is.exec(path)?.[0] ?? path;
}


/***/ }),

/***/ 7085:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: function() { return /* binding */ searchRepository; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _git_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7176);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7358);



/** All packages of a repository, by their paths as seen from the working folder, which may be any folder of it. */
function searchRepository(repository, storeOf) {
    const { cwd, prefix } = repository;
    const rootFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, ...prefix.split('/').slice(1).fill('..'));
    const found = (0,_open_js__WEBPACK_IMPORTED_MODULE_2__/* .searchFolder */ .tm)('', rootFolder, storeOf({ ...repository, cwd: rootFolder, prefix: '' }));
    const fromHere = (path) => (0,_git_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFromHere */ .M)(repository, path === '.' ? '' : path) || '.';
    return {
        packages: found.packages.map(({ source, problems }) => {
            const path = fromHere(source.path);
            return {
                source: { ...source, path },
                problems: problems.map((problem) => ({ ...problem, at: { ...problem.at, package: path } })),
            };
        }),
        skipped: found.skipped.map((one) => ({ ...one, path: fromHere(one.path) })),
    };
}


/***/ }),

/***/ 6976:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: function() { return /* binding */ placeOf; },
/* harmony export */   N8: function() { return /* binding */ isPackageFile; },
/* harmony export */   m8: function() { return /* binding */ touchedPackages; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _folders_around_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9577);
/* harmony import */ var _outer_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2941);



/**
 * Paths of the packages that one of the files belongs to. A file belongs to the archive that it is, or to the deepest
 * package around it; what is written about a package does not belong to it.
 *
 * @param files relative to the working folder, as the packages' paths are.
 */
function touchedPackages(paths, files, cwd) {
    const byPlace = new Map();
    for (const path of paths) {
        const place = placeOf((0,_outer_path_js__WEBPACK_IMPORTED_MODULE_1__/* .outerPath */ .t)(path), cwd);
        byPlace.set(place, [...(byPlace.get(place) ?? []), path]);
    }
    return new Set(files.flatMap((file) => ownersOf(placeOf(file, cwd), byPlace)));
}
function ownersOf(file, byPlace) {
    const itself = byPlace.get(file);
    if (itself)
        return itself;
    for (const folder of (0,_folders_around_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersAround */ .b)(file)) {
        const owners = byPlace.get(folder);
        if (owners)
            return isAbout(file.slice(folder.length + 1)) ? [] : owners;
    }
    return [];
}
/** Whether a package may begin at a file: where it is gone, so may be a whole package. */
function isPackageFile(path) {
    return /(^|\/)((solution|customizations)\.xml|solution\.ya?ml|(canvas)?manifest\.json)$|\.(zip|msapp)$/i.test(path);
}
/** Documents, and what tools keep in dot folders. */
function isAbout(path) {
    return /(^|\/)\.|\.(md|txt)$/i.test(path);
}
/** A path without `..`, so that one can be told to lie below another. */
function placeOf(path, cwd) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(cwd.replaceAll('\\', '/'), path.replaceAll('\\', '/'));
}


/***/ })

};
;