"use strict";
exports.id = 903;
exports.ids = [903,855];
exports.modules = {

/***/ 6903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBase: () => (/* binding */ readBase)
/* harmony export */ });
/* harmony import */ var _graph_build_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);
/* harmony import */ var _graph_counterpart_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6023);
/* harmony import */ var _input_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6757);
/* harmony import */ var _input_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4786);
/* harmony import */ var _input_git_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(510);
/* harmony import */ var _input_git_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7271);
/* harmony import */ var _input_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7358);
/* harmony import */ var _input_open_selection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5855);
/* harmony import */ var _input_touched_packages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6976);
/* harmony import */ var _model_read_package_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1697);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4305);











/** @param against a zip, a folder, or a git revision; a path wins over a revision of the same name. Throws UsageError. */
async function readBase(against, head) {
    if (against === '')
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e('There is nothing to compare with: the base is empty.', baseHint);
    const isPath = (0,_input_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .disk */ .E)(head.cwd).kindOf((0,_input_open_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .Gt)(against, head.cwd)) !== 'nothing';
    const packages = isPath ? await packagesAt(against, head.cwd) : await packagesIn(against, head);
    return { name: against, graph: (0,_graph_build_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .buildGraph */ .Z)(packages), packages: comparedOf(packages, head) };
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
async function packagesIn(revision, head) {
    const { paths, cwd, changes } = head;
    const purpose = `Can't compare with "${revision}", which is no file or folder`;
    const repository = (0,_input_git_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(cwd, purpose);
    const commit = (0,_input_git_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D3)(cwd, revision);
    if (commit === undefined) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`${purpose}: git has no such revision.`, (0,_input_git_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchHint */ .mh)(repository.isShallow, revision));
    }
    const store = (0,_input_git_store_js__WEBPACK_IMPORTED_MODULE_4__/* .gitCommit */ .o)(repository, commit);
    const everywhere = () => (0,_input_open_js__WEBPACK_IMPORTED_MODULE_5__/* .searchFolder */ .tm)((0,_input_open_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .rootOf */ .I)(repository), cwd, store).packages;
    if (changes)
        return everywhere().map(_model_read_package_js__WEBPACK_IMPORTED_MODULE_8__/* .readPackage */ .L);
    const packages = (await (0,_input_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openPaths */ .jO)(paths, cwd, store)).packages.map(_model_read_package_js__WEBPACK_IMPORTED_MODULE_8__/* .readPackage */ .L);
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
    const touched = (0,_input_touched_packages_js__WEBPACK_IMPORTED_MODULE_7__/* .touchedPackages */ .m)(paths, changes.files, cwd);
    const reported = head.packages.filter(({ path }) => changes.packages.has(path));
    const earlier = new Set(reported.map((one) => (0,_graph_counterpart_js__WEBPACK_IMPORTED_MODULE_10__/* .counterpartOf */ .r)(one, packages)));
    return packages.filter((one) => earlier.has(one) || (touched.has(one.path) && !present.has(one.path)));
}


/***/ }),

/***/ 510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ changedSince),
/* harmony export */   J2: () => (/* binding */ announcedFiles),
/* harmony export */   KB: () => (/* binding */ stagedFiles),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   mh: () => (/* binding */ fetchHint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4305);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4786);
/* harmony import */ var _git_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7176);






/**
 * Files that differ between a commit and the work tree, those that are not committed or not even tracked among them,
 * and those that are gone; relative to the working folder.
 */
function changedFiles(cwd, base) {
    const repository = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(cwd, cantTell);
    const commit = requireCommit(repository, base);
    const changed = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitList */ .xZ)(cwd, ['diff-index', '--raw', ...plainDiff, commit, '--']);
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
        : (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitList */ .xZ)(cwd, ['diff-index', '--cached', '--name-only', ...plainDiff, head, '--']);
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
    return new Set((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitList */ .xZ)(cwd, ['diff-files', '--name-only', '--diff-filter=A', ...plainDiff]));
}


/***/ }),

/***/ 7176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pathFromHere),
/* harmony export */   _: () => (/* binding */ pathFromRoot)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** A path of the working folder as one of the repository's root; `undefined` for what lies outside. */
function pathFromRoot({ prefix }, path) {
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, path).replace(/\/$/, '');
    if (joined === '..' || joined.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path))
        return undefined;
    return joined === '.' ? '' : joined;
}
/** A path of the repository's root as one of the working folder. */
function pathFromHere({ prefix }, path) {
    return prefix === '' ? path : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(`/${prefix}`, `/${path}`);
}


/***/ }),

/***/ 7271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ gitCommit),
  $: () => (/* binding */ gitIndex)
});

// EXTERNAL MODULE: ./build/src/input/archive.js + 2 modules
var archive = __webpack_require__(7572);
// EXTERNAL MODULE: ./build/src/input/file-store.js
var file_store = __webpack_require__(1666);
// EXTERNAL MODULE: ./build/src/input/folders-around.js
var folders_around = __webpack_require__(9577);
// EXTERNAL MODULE: ./build/src/input/git.js
var git = __webpack_require__(4786);
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







/** The files of a commit, without checking them out. */
function gitCommit(repository, commit) {
    const listed = (0,git/* gitList */.xZ)(repository.cwd, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit]);
    const blobs = listed.flatMap((line) => {
        const [, mode = '', hash = '', size, path = ''] = /^(\d+) \w+ ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line) ?? [];
        return isFile(mode) ? [{ path, hash, size: Number(size) || 0 }] : [];
    });
    return storeOf(repository, blobs);
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

/***/ 4786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   s0: () => (/* binding */ gitBytes),
/* harmony export */   wu: () => (/* binding */ mergeBase),
/* harmony export */   xZ: () => (/* binding */ gitList)
/* harmony export */ });
/* unused harmony export runGit */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4305);


/** @param purpose how a message begins: `Can't compare with "main"`. Throws UsageError. */
function openRepository(cwd, purpose) {
    const answer = ask(cwd, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix']);
    const [isInside, isShallow, prefix = ''] = answer.output.toString('utf8').split('\n');
    if (answer.isDone && isInside === 'true')
        return { cwd, prefix, isShallow: isShallow === 'true' };
    switch (answer.trouble) {
        case 'notInstalled':
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${purpose}: git is not installed.`, 'Install git, or put it on the PATH.');
        case 'notTrusted':
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${purpose}: git does not read this repository, for it belongs to another user.`, 'Tell git that you trust it: git config --global --add safe.directory <its folder>');
        case 'other':
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${purpose}: this is no work tree of a git repository.`, 'Run it in a clone of the repository.');
    }
}
/** The commit that a revision means; `undefined` where there is none of that name. */
function commitOf(cwd, revision) {
    if (revision.startsWith('-'))
        return undefined;
    return runGit(cwd, [
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${revision}^{commit}`,
    ])?.trimEnd();
}
/** The last commit that HEAD and a revision have in common; `undefined` where this clone knows none. */
function mergeBase(cwd, revision) {
    const commit = commitOf(cwd, revision);
    return commit === undefined ? undefined : runGit(cwd, ['merge-base', 'HEAD', commit])?.trimEnd();
}
/** What git says to a question about the repository; `undefined` where it has no answer. */
function runGit(cwd, args) {
    return gitBytes(cwd, args)?.toString('utf8');
}
/** What git lists, with `-z`. Throws UsageError: an empty list would look like nothing to check. */
function gitList(cwd, args) {
    const listed = runGit(cwd, args)?.split('\0').slice(0, -1);
    if (listed !== undefined)
        return listed;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`git ${args[0]} failed.`, `See what it says: git ${args.join(' ')}`);
}
function gitBytes(cwd, args, input = '') {
    const { isDone, output } = ask(cwd, args, input);
    return isDone ? output : undefined;
}
/**
 * The repository is as hostile as its files: git is asked for nothing that runs hooks, filters or programs that its
 * configuration names, and a partial clone may not fetch what it lacks.
 */
const guards = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.bareRepository=explicit'];
function ask(cwd, args, input = '') {
    const { status, stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['--no-pager', ...guards.flatMap((guard) => ['-c', guard]), ...args], { cwd, input, env: environment(), maxBuffer: 2 ** 30, windowsHide: true });
    const isNotInstalled = error !== undefined && 'code' in error && error.code === 'ENOENT';
    const isNotTrusted = /dubious ownership/.test(stderr?.toString('utf8') ?? '');
    return {
        isDone: error === undefined && status === 0,
        output: stdout ?? Buffer.alloc(0),
        trouble: isNotInstalled ? 'notInstalled' : isNotTrusted ? 'notTrusted' : 'other',
    };
}
function environment() {
    const { GIT_LITERAL_PATHSPECS: _literal, GIT_ICASE_PATHSPECS: _case, ...inherited } = process.env;
    return {
        ...inherited,
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
    };
}


/***/ }),

/***/ 5855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   openSelection: () => (/* binding */ openSelection)
/* harmony export */ });
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6757);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4786);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(510);
/* harmony import */ var _git_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7271);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5926);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7358);
/* harmony import */ var _touched_packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6976);







/**
 * Finds all packages of the repository, and which of them have changed.
 *
 * @param paths files, folders and globs: only changes there count. None means the working folder.
 */
async function openSelection(paths, cwd, selection) {
    const repository = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)(cwd, "Can't tell what has changed");
    const isStaged = selection.kind === 'staged';
    const changed = isStaged ? (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .stagedFiles */ .KB)(cwd) : (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .changedFiles */ .Y_)(cwd, (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .changedSince */ .$A)(cwd, selection.base));
    const files = await filesBelow(changed, paths, cwd);
    const store = isStaged ? (0,_git_store_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIndex */ .$)(repository) : (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .disk */ .E)(cwd);
    const found = files.length === 0 ? { packages: [], skipped: [] } : (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .searchFolder */ .tm)(rootOf(repository), cwd, store);
    const packages = (0,_touched_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .touchedPackages */ .m)(found.packages.map((one) => one.source.path), files, cwd);
    return { ...found, empty: [], changes: { packages, files } };
}
/** The root of the work tree, relative to the working folder. */
function rootOf({ prefix }) {
    return prefix.split('/').slice(1).fill('..').join('/');
}
async function filesBelow(files, paths, cwd) {
    const places = (paths.length === 0 ? [''] : paths).map((path) => (0,_touched_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$)(path, cwd));
    const isMatch = await globMatcher(paths.filter(_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .isGlob */ .f).map((glob) => (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .displayPath */ .Gt)(glob, cwd)));
    return files.filter((file) => {
        const place = (0,_touched_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$)(file, cwd);
        return (places.some((one) => place === one || place.startsWith(one === '/' ? one : `${one}/`)) || isMatch(file));
    });
}
async function globMatcher(globs) {
    if (globs.length === 0)
        return () => false;
    const { default: micromatch } = await __webpack_require__.e(/* import() */ 785).then(__webpack_require__.t.bind(__webpack_require__, 8785, 19));
    return (path) => micromatch.isMatch(path, globs, { nocase: true, dot: true });
}


/***/ }),

/***/ 6976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   m: () => (/* binding */ touchedPackages)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _folders_around_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9577);


/**
 * Paths of the packages that one of the files belongs to. A file belongs to the archive that it is, or to the deepest
 * package around it; what is written about a package does not belong to it.
 *
 * @param files relative to the working folder, as the packages' paths are.
 */
function touchedPackages(paths, files, cwd) {
    const byPlace = new Map();
    for (const path of paths) {
        const place = placeOf(path.split('!')[0] ?? path, cwd);
        byPlace.set(place, [...(byPlace.get(place) ?? []), path]);
    }
    return new Set(files.flatMap((file) => ownersOf(placeOf(file, cwd), byPlace)));
}
function ownersOf(file, byPlace) {
    const itself = byPlace.get(file);
    if (itself)
        return itself;
    for (const folder of (0,_folders_around_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersAround */ .b)(file)) {
        const owners = byPlace.get(folder);
        if (owners)
            return isAbout(file.slice(folder.length + 1)) ? [] : owners;
    }
    return [];
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