/******/ (function() { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 181:
/***/ (function(module) {

module.exports = require("buffer");

/***/ }),

/***/ 4573:
/***/ (function(module) {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function(module) {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function(module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ (function(module) {

module.exports = require("node:fs");

/***/ }),

/***/ 8995:
/***/ (function(module) {

module.exports = require("node:module");

/***/ }),

/***/ 6760:
/***/ (function(module) {

module.exports = require("node:path");

/***/ }),

/***/ 3136:
/***/ (function(module) {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ (function(module) {

module.exports = require("node:util");

/***/ }),

/***/ 8522:
/***/ (function(module) {

module.exports = require("node:zlib");

/***/ }),

/***/ 6928:
/***/ (function(module) {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ (function(module) {

module.exports = require("process");

/***/ }),

/***/ 9023:
/***/ (function(module) {

module.exports = require("util");

/***/ }),

/***/ 5035:
/***/ (function(__webpack_module__, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async function (__webpack_handle_async_dependencies__, __webpack_async_result__) { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _cli_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3250);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(990);


for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code, message }) => {
        // `| head` has read enough: that is no error, and the verdict stays what it is.
        if (code === 'EPIPE')
            return;
        process.stderr.write(`The output can't be written: ${message}\n`);
        process.exit(_cli_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.usage);
    });
}
// --version is answered before anything else is loaded: hooks and scripts ask for it often.
const [first] = process.argv.slice(2);
if (first === '--version' || first === '-v') {
    process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r}\n`);
}
else {
    const { main } = await Promise.all(/* import() */[__nccwpck_require__.e(334), __nccwpck_require__.e(281)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2281));
    process.exitCode = await main(process.argv.slice(2), {
        cwd: process.cwd(),
        isTerminal: process.stdout.isTTY,
        columns: process.stdout.columns,
        environment: process.env,
        writeOutput: (text) => process.stdout.write(text),
        writeError: (text) => process.stderr.write(text),
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3250:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: function() { return /* binding */ exitCodeOf; },
/* harmony export */   hS: function() { return /* binding */ exitCodes; },
/* harmony export */   sG: function() { return /* binding */ outcomeOf; }
/* harmony export */ });
/* unused harmony export judgedWarnings */
/* harmony import */ var _engine_is_unread_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1164);
/* harmony import */ var _engine_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2853);
/* harmony import */ var _output_new_first_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8746);



/** The only place where exit codes are set; the highest that applies wins, 2 before 3 before 1. */
const exitCodes = {
    clean: 0,
    findings: 1,
    /** Wrong usage, wrong configuration, or our bug. */
    usage: 2,
    /** Something was not read: an unread package is never a passed one. */
    unread: 3,
};
function outcomeOf({ report, failures, own, empty }) {
    const hasFailure = failures.length + own.brokenPlugins.length > 0;
    return { report, hasFailure, isIncomplete: empty.length > 0 };
}
function exitCodeOf({ report, hasFailure, isIncomplete }, thresholds) {
    if (hasFailure)
        return exitCodes.usage;
    if (isIncomplete || report.findings.some((finding) => (0,_engine_is_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnread */ .K)(finding.rule)))
        return exitCodes.unread;
    const { failOn, maxWarnings } = thresholds;
    const isFailed = judgedFindings(report, thresholds).some(({ severity }) => (0,_engine_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .du)(severity, failOn)) ||
        judgedWarnings(report, thresholds) > maxWarnings;
    return isFailed ? exitCodes.findings : exitCodes.clean;
}
/** How many warnings count against `maxWarnings`. */
function judgedWarnings(report, thresholds) {
    return judgedFindings(report, thresholds).filter(({ severity }) => severity === 'warning').length;
}
function judgedFindings(report, { newOnly }) {
    return newOnly && report.comparison ? report.findings.filter((0,_output_new_first_js__WEBPACK_IMPORTED_MODULE_2__/* .newFindings */ .F)(report)) : report.findings;
}


/***/ }),

/***/ 1164:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ isUnread; }
/* harmony export */ });
const unreadRules = new Set(['package-unreadable', 'package-no-manifest', 'file-malformed']);
/** Whether findings of a rule say that something was not read: nobody may hide that. */
function isUnread(rule) {
    return unreadRules.has(rule);
}


/***/ }),

/***/ 2853:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IH: function() { return /* binding */ milder; },
/* harmony export */   du: function() { return /* binding */ isAtLeast; },
/* harmony export */   gO: function() { return /* binding */ severities; },
/* harmony export */   o1: function() { return /* binding */ isRuleSeverity; }
/* harmony export */ });
/** Worst first; the order is the order of a report. */
const severities = ['error', 'warning', 'note'];
function isRuleSeverity(value) {
    return value === 'off' || severities.some((severity) => severity === value);
}
/** Whether `severity` is as bad as `threshold` or worse. */
function isAtLeast(severity, threshold) {
    return severities.indexOf(severity) <= severities.indexOf(threshold);
}
function milder(a, b) {
    return isAtLeast(a, b) ? b : a;
}


/***/ }),

/***/ 8746:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ newFirst; },
/* harmony export */   F: function() { return /* binding */ newFindings; }
/* harmony export */ });
/* harmony import */ var _worst_first_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1291);

/** What the base doesn't have before what was there, each by severity; without a base, by severity alone. */
function newFirst(report, findings = report.findings) {
    const isNew = newFindings(report);
    const ranked = (0,_worst_first_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .m)(findings);
    return [...ranked.filter(isNew), ...ranked.filter((finding) => !isNew(finding))];
}
/** Tells the findings that the base doesn't have; without a base, none is new. */
function newFindings({ comparison }) {
    const fingerprints = new Set(comparison?.new);
    return ({ fingerprint }) => fingerprints.has(fingerprint);
}


/***/ }),

/***/ 1291:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: function() { return /* binding */ worstFirst; }
/* harmony export */ });
/* harmony import */ var _engine_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2853);

/** By severity, then the certain before the likely; equals stay in the order of the report. */
function worstFirst(findings) {
    return findings.toSorted((a, b) => weight(a) - weight(b));
}
function weight({ severity, confidence }) {
    return _engine_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(severity) * 2 + (confidence === 'high' ? 0 : 1);
}


/***/ }),

/***/ 990:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: function() { return /* binding */ version; }
});

;// CONCATENATED MODULE: ./build/package.json
var package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/version.js

const version = package_namespaceObject.rE;


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	!function() {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = function(queue) {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach(function(fn) { fn.r--; });
/******/ 				queue.forEach(function(fn) { fn.r-- ? fn.r++ : fn(); });
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = function(deps) { return deps.map(function(dep) {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then(function(r) {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, function(e) {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = function(fn) { fn(queue); };
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = function() {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}); };
/******/ 		__nccwpck_require__.a = function(module, body, hasAwait) {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise(function(resolve, rej) {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = function(fn) { queue && fn(queue), depQueues.forEach(fn), promise["catch"](function() {}); };
/******/ 			module.exports = promise;
/******/ 			body(function(deps) {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = function() { return currentDeps.map(function(d) {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}); }
/******/ 				var promise = new Promise(function(resolve) {
/******/ 					fn = function() { resolve(getResult); };
/******/ 					fn.r = 0;
/******/ 					var fnQueue = function(q) { q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))); };
/******/ 					currentDeps.map(function(dep) { dep[webpackQueues](fnQueue); });
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, function(err) { (err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue); });
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	!function() {
/******/ 		var getProto = Object.getPrototypeOf ? function(obj) { return Object.getPrototypeOf(obj); } : function(obj) { return obj.__proto__; };
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach(function(key) { def[key] = function() { return value[key]; }; });
/******/ 			}
/******/ 			def['default'] = function() { return value; };
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	!function() {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = function(exports, definition) {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	!function() {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = function(chunkId) {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce(function(promises, key) {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	!function() {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = function(chunkId) {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	!function() {
/******/ 		__nccwpck_require__.o = function(obj, prop) { return Object.prototype.hasOwnProperty.call(obj, prop); }
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	!function() {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = function(exports) {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	!function() {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = function(chunk) {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = function(chunkId, promises) {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	}();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(5035);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;