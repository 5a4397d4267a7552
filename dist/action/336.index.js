"use strict";
exports.id = 336;
exports.ids = [336];
exports.modules = {

/***/ 8336:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: function() { return /* binding */ publish; }
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/bug-report.js
var bug_report = __webpack_require__(5218);
// EXTERNAL MODULE: ./build/src/output/format-report.js
var format_report = __webpack_require__(7723);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/src/input/git.js + 1 modules
var git = __webpack_require__(9002);
;// CONCATENATED MODULE: ./build/src/github/refusal-remark.js
/** What a reader must know where GitHub did not take something, and what to do. No run fails for it. */
function refusalRemark(refusal, { failed, permission, isFromFork }) {
    const { kind, status, message } = refusal;
    const said = `GitHub says: ${message}.`;
    const yaml = `permissions:\n  contents: read\n  ${permission}: write`;
    switch (kind) {
        case 'denied':
            if (status === 401)
                return {
                    level: 'warning',
                    text: `${failed}: the token is not valid. ${said} Without the input token, it is the job's own.`,
                };
            if (isFromFork)
                return {
                    level: 'notice',
                    text: `${failed}: a pull request from a fork has a token that only reads. ${said} On pull_request_target, the job can have this permission:`,
                    yaml,
                };
            return {
                level: 'warning',
                text: `${failed}: the token may not write it. ${said} Give the job this permission:`,
                yaml,
            };
        case 'missing':
            return {
                level: 'warning',
                text: `${failed}: the token sees no such place. ${said} A token of your own must reach this repository; the job's own does with:`,
                yaml,
            };
        case 'limited':
            return {
                level: 'notice',
                text: `${failed}: GitHub's rate limit is reached, and waiting would take too long. ${said} The next run tries again.`,
            };
        case 'down':
            return {
                level: 'notice',
                text: status === undefined
                    ? `${failed}: GitHub can't be reached (${message}). The next run tries again.`
                    : `${failed}: GitHub has a problem. ${said} The next run tries again.`,
            };
        case 'other':
            return { level: 'warning', text: `${failed}: GitHub refuses it. ${said}` };
    }
}

;// CONCATENATED MODULE: ./build/src/github/code-scanning.js




/** What is checked out, which is not always what started the workflow. */
function analysed({ ref, commit }, { root, repository }, pullRequest) {
    const head = ('trouble' in repository ? undefined : (0,git/* commitOf */.D3)(root, 'HEAD')) ?? commit;
    if (pullRequest === undefined || head === commit)
        return { commit: head, ref };
    const side = head === pullRequest.head ? 'head' : 'merge';
    return { commit: head, ref: `refs/pull/${pullRequest.number}/${side}` };
}
/** Throws Refusal. */
async function uploadSarif(ask, { repository }, { commit, ref }, { sarif, root }) {
    await ask({
        method: 'POST',
        path: `/repos/${repository}/code-scanning/sarifs`,
        body: {
            commit_sha: commit,
            ref,
            sarif: (0,external_node_zlib_.gzipSync)(sarif).toString('base64'),
            checkout_uri: (0,external_node_url_.pathToFileURL)(root).href,
            tool_name: 'solution-lint',
        },
    });
}
const failed = 'Not uploaded to code scanning';
function uploadRemark(refusal, isFromFork) {
    const { status, message } = refusal;
    if (status === 413)
        return {
            level: 'warning',
            text: `${failed}: the report is too large. GitHub says: ${message}. Let several steps lint a part of the packages each.`,
        };
    const isOff = status === 404 ||
        (status === 403 && /\b(?:advanced security|code security|code scanning|archived)\b/i.test(message));
    if (isOff)
        return {
            level: 'warning',
            text: `${failed}: this repository takes no report. GitHub says: ${message}. Code scanning is turned on in the repository's settings; a private one needs GitHub Code Security.`,
        };
    return refusalRemark(refusal, { failed, permission: 'security-events', isFromFork });
}

;// CONCATENATED MODULE: ./build/src/github/comment/comment-links.js
/** @param commit whose files are shown. */
function commentLinks({ serverUrl, repository, runUrl, pagesUrl }, commit) {
    return {
        run: runUrl,
        file: ({ path, region }) => region === undefined || commit === '' || /^(?:\/|[a-z]:|\.\.\/)/i.test(path)
            ? undefined
            : `${serverUrl}/${repository}/blob/${commit}/${segments(path)}#L${region.line}`,
        rule: ({ help }) => {
            // A plugin's rule names its page itself.
            if (help.startsWith('https:'))
                return /^https:[\w./?=&#%-]+$/.test(help) ? help : undefined;
            return pagesUrl === undefined || help === '' ? undefined : `${pagesUrl}/${segments(help)}#how-to-fix`;
        },
    };
}
/** A path of which nothing ends a link. */
function segments(path) {
    return path
        .replaceAll(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map((part) => encodeURIComponent(part).replaceAll(/[!'()*~]/g, percent))
        .join('/');
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/github/comment/comment-marker.js

/** What a comment begins with, unseen: the next run finds it by that. A name could end the HTML comment; its hash can't. */
function commentMarker(category) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(category).digest('hex').slice(0, 16);
    return `<!-- solution-lint comment ${hash} -->`;
}

// EXTERNAL MODULE: ./build/src/config/plugin.js
var config_plugin = __webpack_require__(6177);
// EXTERNAL MODULE: ./build/src/engine/severity.js
var severity = __webpack_require__(2853);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/output/artifact.js
var artifact = __webpack_require__(6929);
// EXTERNAL MODULE: ./build/src/output/component-words.js
var component_words = __webpack_require__(3572);
// EXTERNAL MODULE: ./build/src/output/limit-text.js
var limit_text = __webpack_require__(9782);
// EXTERNAL MODULE: ./build/src/output/markdown-blocks.js
var markdown_blocks = __webpack_require__(9497);
// EXTERNAL MODULE: ./build/src/output/markdown-text.js
var markdown_text = __webpack_require__(2132);
// EXTERNAL MODULE: ./build/src/output/new-first.js
var new_first = __webpack_require__(8746);
// EXTERNAL MODULE: ./build/src/output/readiness-words.js
var readiness_words = __webpack_require__(7435);
// EXTERNAL MODULE: ./build/src/output/summary-words.js
var summary_words = __webpack_require__(9339);
// EXTERNAL MODULE: ./build/src/github/idle.js + 1 modules
var idle = __webpack_require__(6849);
// EXTERNAL MODULE: ./build/src/github/picture.js + 1 modules
var picture = __webpack_require__(9538);
// EXTERNAL MODULE: ./build/src/github/remark.js
var github_remark = __webpack_require__(6829);
// EXTERNAL MODULE: ./build/src/github/graph-around.js
var graph_around = __webpack_require__(3283);
;// CONCATENATED MODULE: ./build/src/github/comment/changed-nodes.js

/** The part of a graph that a change is about: what findings and connection changes name, with its neighbours. */
function changedNodes(graph, report, findings) {
    const { connectionChanges = [] } = report.comparison ?? {};
    const changed = new Set([...findings, ...connectionChanges].map(({ package: path, component }) => keyOf(path, component)));
    return (0,graph_around/* graphAround */.E)(graph, (node) => changed.has(keyOf(node.package, node)));
}
function keyOf(path, { kind, id }) {
    return JSON.stringify([path, kind, id.toLowerCase()]);
}

;// CONCATENATED MODULE: ./build/src/github/comment/comment-text.js















/** GitHub takes no more for a comment. */
const commentLength = 65_536;
const whole = {
    added: 200,
    changes: 50,
    targets: 10,
    flows: 50,
    pictures: 1,
    fixed: 50,
    remaining: 100,
};
/** What goes first is what a reader of the change needs least. The last fits, whatever the names are. */
const shorter = [
    { remaining: 0 },
    { fixed: 0 },
    { pictures: 0 },
    { flows: 10, changes: 20 },
    { added: 50 },
    { added: 20, flows: 0 },
    { added: 5, changes: 5 },
    { added: 0, changes: 0 },
];
/** What a reviewer should know: what is new and what to do, what it takes to deploy; then what was there before. */
function commentText(parts) {
    const contents = contentsOf(parts);
    let room = whole;
    let text = page(contents, room);
    for (const step of shorter) {
        if (text.length <= commentLength)
            break;
        room = { ...room, ...step };
        text = page(contents, room);
    }
    return text;
}
function contentsOf(parts) {
    const { report, graph } = parts;
    const isNew = (0,new_first/* newFindings */.F)(report);
    const isAdded = (finding) => report.comparison === undefined || isNew(finding);
    const ranked = (0,new_first/* newFirst */.$)(report);
    const added = ranked.filter(isAdded);
    const around = changedNodes(graph, report, added);
    return {
        ...parts,
        added,
        remaining: ranked.filter((finding) => !isAdded(finding)),
        drawn: around.edges.length === 0 ? undefined : (0,picture/* picture */.l)(around),
    };
}
/** Whether nobody waits for the comment: there is nothing to do, and nothing to be glad of. */
function isQuiet(parts) {
    return isClean(parts) && (parts.report.comparison?.fixed ?? []).length === 0;
}
/** Whether there is nothing to do. */
function isClean({ report, empty, failures, own, remark, isFailure }) {
    const { comparison, findings, readiness = [] } = report;
    return (!isFailure &&
        remark === undefined &&
        [
            empty,
            failures,
            own.brokenPlugins,
            comparison?.new ?? findings,
            comparison?.connectionChanges ?? [],
        ].every((list) => list.length === 0) &&
        !readiness.some(isAnyOff));
}
function isAnyOff({ flows }) {
    return flows.some(({ verdict }) => verdict === 'off');
}
function page(contents, room) {
    return `${[contents.marker, heading(contents), ...blocks(contents, room)].join('\n\n')}\n`;
}
function blocks(contents, room) {
    const { report } = contents;
    if ((0,idle/* isIdle */.x)(contents))
        return [idle/* nothingToCheck */.J];
    const checked = (0,markdown_text/* markdownText */.p)([(0,summary_words/* checkedWords */.ji)(report), (0,summary_words/* comparisonWords */.bz)(report)].join(' ').trim());
    const before = [
        ...(0,markdown_blocks/* fold */.AU)(`${report.comparison?.fixed.length} fixed`, (0,markdown_blocks/* fixedTable */.ns)(report.comparison?.fixed ?? [], room.fixed)),
        ...(0,markdown_blocks/* fold */.AU)(`${contents.remaining.length} as before`, findingBlocks(contents, contents.remaining, room.remaining)),
        ...leftOut(contents, room),
    ];
    const deployed = readinessBlocks(report, room);
    if (isClean(contents)) {
        const folded = (0,markdown_blocks/* fold */.AU)(checked, [...deployed, ...before]);
        return folded.length === 0 ? [checked] : folded;
    }
    return [
        ...troubles(contents),
        checked,
        ...titled(report.comparison === undefined ? 'Findings' : 'New', findingBlocks(contents, contents.added, room.added)),
        ...titled('Connection changes', (0,markdown_blocks/* changeList */.Fs)(report.comparison?.connectionChanges ?? [], room.changes, 'This pull request')),
        ...deployed,
        ...titled('Who uses whom', contents.drawn === undefined || room.pictures === 0 ? [] : [contents.drawn]),
        ...before,
    ];
}
function titled(title, some) {
    return some.length === 0 ? [] : [`### ${title}`, ...some];
}
function heading({ report, title, isFailure, added, empty }) {
    const name = title === '' ? '' : ` (${(0,markdown_text/* markdownText */.p)((0,limit_text/* limitText */.P)(title, 100))})`;
    const isWarned = added.some(({ severity }) => severity !== 'note');
    const mark = isFailure ? '❌' : isWarned ? '⚠️' : '✅';
    const words = (0,idle/* isIdle */.x)({ report, empty }) ? 'nothing to check' : headline(report, added, isFailure);
    return `## ${mark} solution-lint${name}: ${words}`;
}
function headline(report, added, isFailure) {
    if (report.comparison === undefined)
        return (0,summary_words/* countWords */.rj)(report);
    const counts = severity/* severities */.gO.flatMap((severity) => {
        const count = added.filter((one) => one.severity === severity).length;
        return count === 0 ? [] : [(0,component_words/* plural */.LS)(count, `new ${severity}`)];
    });
    if (counts.length > 0)
        return counts.join(', ');
    return isFailure && report.findings.length > 0 ? `nothing new; ${(0,summary_words/* countWords */.rj)(report)}` : 'nothing new';
}
const shownTroubles = 5;
/** What makes the rest less than the whole truth. */
function troubles({ empty, failures, own, remark }) {
    const texts = [
        ...empty.map(({ path, hint }) => `No package found: ${(0,limit_text/* limitText */.P)(path, 200)}. ${(0,limit_text/* limitText */.P)(hint, 300)}`),
        ...own.brokenPlugins.map(({ message, hint }) => `${(0,limit_text/* limitText */.P)(message, 300)} ${(0,limit_text/* limitText */.P)(hint, 300)}`),
        ...(own.unloadedPlugins.length === 0 ? [] : [(0,limit_text/* limitText */.P)((0,config_plugin/* unloadedPluginsText */.kQ)(own.unloadedPlugins), 500)]),
        ...failures.map(({ rule }) => `Rule ${(0,limit_text/* limitText */.P)(rule, 100)} failed: what it would find is not here.`),
    ];
    return [
        ...(remark === undefined ? [] : [remark]),
        ...texts.slice(0, shownTroubles).map((text) => ({ level: 'warning', text })),
    ].map(github_remark/* remarkAlert */.j);
}
function readinessBlocks(report, { targets, flows }) {
    const some = (0,readiness_words/* toldTargets */.Ao)(report);
    const more = some.length - targets;
    return titled('Where it will be imported', [
        ...some.slice(0, targets).flatMap((target) => {
            const words = (0,markdown_text/* markdownText */.p)((0,limit_text/* limitText */.P)((0,readiness_words/* targetWords */.LT)(target), 300));
            return flows === 0 ? [`- ${words}`] : (0,markdown_blocks/* fold */.AU)(words, (0,markdown_blocks/* readinessTable */.PV)(target, flows), isAnyOff(target));
        }),
        ...(more > 0 ? [`And ${(0,component_words/* plural */.LS)(more, 'target')} more: the JSON report has them all.`] : []),
    ]);
}
/** What is not there for its length, and where it is. */
function leftOut({ added, remaining, drawn, links }, room) {
    const parts = [
        ...(added.length > room.added ? [`${added.length - room.added} of ${added.length} findings`] : []),
        ...(remaining.length > room.remaining
            ? [`${remaining.length - room.remaining} of ${remaining.length} as before`]
            : []),
        ...(drawn !== undefined && room.pictures === 0 ? ['the picture'] : []),
        ...(room.flows === 0 ? ['the flows of each target'] : []),
    ];
    if (parts.length === 0)
        return [];
    return [`**Left out for length**: ${parts.join(', ')}. The [job summary](${links.run}) has more room.`];
}
function findingBlocks({ report, links }, findings, count) {
    const known = new Map(report.packages.map((one) => [one.path, one]));
    return [...(0,group_by/* groupBy */.$)(findings.slice(0, count), (finding) => finding.package)].flatMap(([path, group]) => {
        const one = known.get(path);
        const about = one === undefined ? (0,summary_words/* unknownWords */.ky)(group) : (0,summary_words/* solutionWords */.rO)(one);
        const name = `<code>${(0,markdown_text/* markdownText */.p)((0,limit_text/* limitText */.P)(path, 300))}</code>`;
        return [
            about === '' ? name : `${name}: ${(0,markdown_text/* markdownText */.p)((0,limit_text/* limitText */.P)(about, 300))}`,
            group.map((finding) => item(finding, links)).join('\n'),
        ];
    });
}
const marks = { error: '❌', warning: '⚠️', note: 'ℹ️' };
function item(finding, links) {
    const { rule, severity, confidence, message, package: path, location } = finding;
    const place = (0,artifact/* entryWords */.aY)(location);
    const where = place === '' ? '' : `<code>${(0,markdown_text/* markdownText */.p)((0,limit_text/* limitText */.P)(place, 300))}</code>`;
    const details = [
        confidence === 'medium' ? 'medium confidence' : '',
        comment_text_link((0,markdown_text/* markdownText */.p)(rule), links.rule(finding)),
        comment_text_link(where, links.file((0,artifact/* artifactOf */.qB)(path, location))),
    ].filter((text) => text !== '');
    const text = (0,markdown_text/* markdownText */.p)((0,limit_text/* limitText */.P)(message, 1000));
    return `- ${marks[severity]} **${severity}** ${text}<br><sub>${details.join(' · ')}</sub>`;
}
function comment_text_link(text, address) {
    return text === '' || address === undefined ? text : `[${text}](${address})`;
}

// EXTERNAL MODULE: ./build/src/github/value-at.js
var value_at = __webpack_require__(612);
;// CONCATENATED MODULE: ./build/src/github/comment/post-comment.js

/** Updates the comment that has the marker, or creates it. Throws Refusal. */
async function postComment(ask, { repository, number }, { marker, text, isQuiet }) {
    const issues = `/repos/${repository}/issues`;
    const id = await findComment(ask, `${issues}/${number}/comments`, marker);
    if (id === undefined && isQuiet)
        return 'left out';
    if (id === undefined)
        await ask({ method: 'POST', path: `${issues}/${number}/comments`, body: { body: text } });
    else
        await ask({ method: 'PATCH', path: `${issues}/comments/${id}`, body: { body: text } });
    return id === undefined ? 'created' : 'updated';
}
const perPage = 100;
async function findComment(ask, path, marker) {
    for (let page = 1;; page += 1) {
        const { body, hasNext } = await ask({
            method: 'GET',
            path: `${path}?per_page=${perPage}&page=${page}`,
        });
        const comments = Array.isArray(body) ? body : [];
        const found = comments.find((comment) => isOurs(comment, marker));
        if (found !== undefined)
            return Number((0,value_at/* valueAt */.f)(found, 'id'));
        if (!hasNext && comments.length < perPage)
            return undefined;
    }
}
function isOurs(comment, marker) {
    return String((0,value_at/* valueAt */.f)(comment, 'body')).startsWith(marker) && !isStrangers(comment);
}
/** Who plants a copy of the marker could later rewrite what we said there, and nobody would look twice. */
function isStrangers(comment) {
    return ((0,value_at/* valueAt */.f)(comment, 'user', 'type') === 'User' &&
        !/^(?:OWNER|MEMBER|COLLABORATOR)$/.test(String((0,value_at/* valueAt */.f)(comment, 'author_association'))));
}

// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 2 modules
var lib = __webpack_require__(7421);
// EXTERNAL MODULE: ./build/src/output/escape.js
var output_escape = __webpack_require__(4196);
;// CONCATENATED MODULE: ./build/src/github/refusal.js
/** What GitHub did not do for us, and what it says why. */
class Refusal extends Error {
    kind;
    /** `undefined`: there was no answer. */
    status;
    /** When the same request may succeed, in milliseconds. `undefined`: never, or nobody knows. */
    retryIn;
    constructor(said, { kind, status, retryIn }) {
        super(said);
        this.kind = kind;
        this.status = status;
        this.retryIn = retryIn;
    }
}

;// CONCATENATED MODULE: ./build/src/github/github-api.js




/** The longest that a connection may be silent. */
const silenceLimit = 20_000;
function connectGitHub({ apiUrl, token }) {
    const client = new lib/* HttpClient */.Qq('solution-lint', [], { socketTimeout: silenceLimit });
    const headers = {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
    };
    /** No word of a server or of the network shows the token. */
    const visible = (text) => (0,limit_text/* limitText */.P)((0,output_escape/* escapeControls */.UN)(text.replaceAll(token, '***')), 300);
    return async ({ method, path, body }) => {
        const reply = await send(async () => {
            const data = body === undefined ? null : JSON.stringify(body);
            const type = body === undefined ? {} : { 'content-type': 'application/json' };
            const { message } = await client.request(method, `${apiUrl}${path}`, data, { ...headers, ...type });
            const chunks = [];
            for await (const chunk of message)
                chunks.push(Buffer.from(chunk));
            const text = Buffer.concat(chunks).toString('utf8');
            return { status: message.statusCode ?? 0, headers: message.headers, text };
        }, visible);
        const answer = parsed(reply.text);
        if (reply.status >= 200 && reply.status < 300 && answer !== undefined)
            return { body: answer, hasNext: /\brel="?next\b/.test(String(reply.headers.link ?? '')) };
        throw refusal(reply, visible(`${reply.status} ${messageIn(answer)}`.trim()));
    };
}
async function send(request, visible) {
    try {
        return await request();
    }
    catch (error) {
        const said = error instanceof Error ? error.message || codeOf(error) : String(error);
        throw new Refusal(visible(said), { kind: 'down', status: undefined, retryIn: 0 });
    }
}
/** All that several failed attempts to connect have in common. */
function codeOf(error) {
    return 'code' in error ? String(error.code) : error.name;
}
/** `undefined`: not JSON, so somebody else answered. */
function parsed(text) {
    try {
        return text === '' ? null : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function messageIn(answer) {
    if (answer === undefined)
        return 'without JSON';
    if (typeof answer !== 'object' || answer === null || !('message' in answer))
        return '';
    return typeof answer.message === 'string' ? answer.message.replace(/\.$/, '') : '';
}
function refusal({ status, headers }, said) {
    const number = (name) => {
        const value = headers[name];
        return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : undefined;
    };
    const retryAfter = number('retry-after');
    const isUsedUp = number('x-ratelimit-remaining') === 0;
    const isLimited = status === 429 ||
        (status === 403 && (retryAfter !== undefined || isUsedUp || /\brate limit\b/i.test(said)));
    if (isLimited) {
        const until = isUsedUp ? secondsUntil(number('x-ratelimit-reset'), headers.date) : undefined;
        const seconds = retryAfter ?? until;
        return new Refusal(said, {
            kind: 'limited',
            status,
            retryIn: seconds === undefined ? undefined : seconds * 1000,
        });
    }
    if (status >= 500 || (status >= 200 && status < 300))
        return new Refusal(said, { kind: 'down', status, retryIn: (retryAfter ?? 0) * 1000 });
    const kind = status === 401 || status === 403 ? 'denied' : status === 404 || status === 410 ? 'missing' : 'other';
    return new Refusal(said, { kind, status, retryIn: undefined });
}
/** By GitHub's own clock. */
function secondsUntil(reset, date) {
    const now = Date.parse(String(date)) / 1000;
    return reset === undefined || Number.isNaN(now) ? undefined : Math.max(0, reset - now);
}

;// CONCATENATED MODULE: ./build/src/github/insist.js

/** Between one attempt and the next, at least, in milliseconds. */
const pauses = [1000, 4000];
/** A step waits no longer for one more attempt. */
const patience = 30_000;
/**
 * Tries again what may succeed in a moment. The whole of what is done, not one request of it: a request without an answer
 * may have been heard.
 */
async function insist(attempt, wait) {
    for (const pause of pauses) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(error instanceof Refusal) || error.retryIn === undefined || error.retryIn > patience)
                throw error;
            await wait(Math.max(pause, error.retryIn));
        }
    }
    return attempt();
}

// EXTERNAL MODULE: ./build/src/github/trigger.js + 1 modules
var trigger = __webpack_require__(677);
;// CONCATENATED MODULE: ./build/src/github/pull-request.js


/** `undefined` for every other event. */
function pullRequestOf(event, payload) {
    const number = (0,value_at/* valueAt */.f)(payload, 'pull_request', 'number');
    if (!/^pull_request(?:_target)?$/.test(event) || !Number.isSafeInteger(number))
        return undefined;
    const repository = (side) => (0,value_at/* valueAt */.f)(payload, 'pull_request', side, 'repo', 'full_name');
    return {
        number: Number(number),
        head: (0,trigger/* triggerOf */.i)(event, payload).head ?? '',
        isFromFork: repository('head') !== repository('base'),
    };
}

// EXTERNAL MODULE: ./build/src/github/step.js
var github_step = __webpack_require__(7487);
;// CONCATENATED MODULE: ./build/src/github/publish.js














/** Sends GitHub what the workflow asks for; answers with what did not work. Nothing that happens here fails a run. */
async function publish(publication, wait = promises_.setTimeout) {
    const { inputs, event, payload, step } = publication;
    const { token } = inputs;
    const pullRequest = pullRequestOf(event, payload);
    const isCommented = inputs.comment && pullRequest !== undefined;
    if (!isCommented && !inputs.upload)
        return [];
    if (token === '')
        return [noToken];
    const ask = connectGitHub({ apiUrl: step.apiUrl, token });
    const isFromFork = pullRequest?.isFromFork ?? false;
    const sent = [
        ...(isCommented
            ? [
                attempted(() => comment(ask, publication, pullRequest), (refusal) => refusalRemark(refusal, {
                    failed: 'No comment on the pull request',
                    permission: 'pull-requests',
                    isFromFork,
                }), wait),
            ]
            : []),
        ...(inputs.upload
            ? [
                attempted(() => upload(ask, publication, pullRequest), (refusal) => uploadRemark(refusal, isFromFork), wait),
            ]
            : []),
    ];
    return (await Promise.all(sent)).flatMap((remark) => remark ?? []);
}
const noToken = {
    level: 'warning',
    text: "Neither a comment nor an upload: the input token is empty. Leave it out for the job's own.",
};
async function attempted(send, explain, wait) {
    try {
        await insist(send, wait);
        return undefined;
    }
    catch (error) {
        return error instanceof Refusal
            ? explain(error)
            : { level: 'warning', text: (0,bug_report/* bugReport */.r)('Telling GitHub', error) };
    }
}
async function comment(ask, publication, pullRequest) {
    const { done, remark, isFailure, inputs, step } = publication;
    const parts = {
        ...done,
        marker: commentMarker((0,github_step/* categoryOf */.Qd)(step, inputs)),
        title: (0,github_step/* titleOf */.Gg)(inputs),
        remark,
        isFailure,
        links: commentLinks(step, pullRequest.head),
    };
    await postComment(ask, { repository: step.repository, number: pullRequest.number }, { marker: parts.marker, text: commentText(parts), isQuiet: isQuiet(parts) });
}
async function upload(ask, { done, checkout, inputs, step }, pullRequest) {
    const sarif = await (0,format_report/* formatReport */.C)(done.report, 'sarif', {
        category: (0,github_step/* categoryOf */.Qd)(step, inputs),
        rules: done.own.rules,
    });
    await uploadSarif(ask, step, analysed(step, checkout, pullRequest), { sarif, root: checkout.root });
}


/***/ })

};
;