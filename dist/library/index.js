import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4807:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./format", "./parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isWS = exports.applyEdit = exports.setProperty = exports.removeProperty = void 0;
    const format_1 = __nccwpck_require__(6612);
    const parser_1 = __nccwpck_require__(5152);
    function removeProperty(text, path, options) {
        return setProperty(text, path, void 0, options);
    }
    exports.removeProperty = removeProperty;
    function setProperty(text, originalPath, value, options) {
        const path = originalPath.slice();
        const errors = [];
        const root = (0, parser_1.parseTree)(text, errors);
        let parent = void 0;
        let lastSegment = void 0;
        while (path.length > 0) {
            lastSegment = path.pop();
            parent = (0, parser_1.findNodeAtLocation)(root, path);
            if (parent === void 0 && value !== void 0) {
                if (typeof lastSegment === 'string') {
                    value = { [lastSegment]: value };
                }
                else {
                    value = [value];
                }
            }
            else {
                break;
            }
        }
        if (!parent) {
            // empty document
            if (value === void 0) { // delete
                throw new Error('Can not delete in empty document');
            }
            return withFormatting(text, { offset: root ? root.offset : 0, length: root ? root.length : 0, content: JSON.stringify(value) }, options);
        }
        else if (parent.type === 'object' && typeof lastSegment === 'string' && Array.isArray(parent.children)) {
            const existing = (0, parser_1.findNodeAtLocation)(parent, [lastSegment]);
            if (existing !== void 0) {
                if (value === void 0) { // delete
                    if (!existing.parent) {
                        throw new Error('Malformed AST');
                    }
                    const propertyIndex = parent.children.indexOf(existing.parent);
                    let removeBegin;
                    let removeEnd = existing.parent.offset + existing.parent.length;
                    if (propertyIndex > 0) {
                        // remove the comma of the previous node
                        let previous = parent.children[propertyIndex - 1];
                        removeBegin = previous.offset + previous.length;
                    }
                    else {
                        removeBegin = parent.offset + 1;
                        if (parent.children.length > 1) {
                            // remove the comma of the next node
                            let next = parent.children[1];
                            removeEnd = next.offset;
                        }
                    }
                    return withFormatting(text, { offset: removeBegin, length: removeEnd - removeBegin, content: '' }, options);
                }
                else {
                    // set value of existing property
                    return withFormatting(text, { offset: existing.offset, length: existing.length, content: JSON.stringify(value) }, options);
                }
            }
            else {
                if (value === void 0) { // delete
                    return []; // property does not exist, nothing to do
                }
                const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
                const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map(p => p.children[0].value)) : parent.children.length;
                let edit;
                if (index > 0) {
                    let previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                else if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty + ',' };
                }
                return withFormatting(text, edit, options);
            }
        }
        else if (parent.type === 'array' && typeof lastSegment === 'number' && Array.isArray(parent.children)) {
            const insertIndex = lastSegment;
            if (insertIndex === -1) {
                // Insert
                const newProperty = `${JSON.stringify(value)}`;
                let edit;
                if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    const previous = parent.children[parent.children.length - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else if (value === void 0 && parent.children.length >= 0) {
                // Removal
                const removalIndex = lastSegment;
                const toRemove = parent.children[removalIndex];
                let edit;
                if (parent.children.length === 1) {
                    // only item
                    edit = { offset: parent.offset + 1, length: parent.length - 2, content: '' };
                }
                else if (parent.children.length - 1 === removalIndex) {
                    // last item
                    let previous = parent.children[removalIndex - 1];
                    let offset = previous.offset + previous.length;
                    let parentEndOffset = parent.offset + parent.length;
                    edit = { offset, length: parentEndOffset - 2 - offset, content: '' };
                }
                else {
                    edit = { offset: toRemove.offset, length: parent.children[removalIndex + 1].offset - toRemove.offset, content: '' };
                }
                return withFormatting(text, edit, options);
            }
            else if (value !== void 0) {
                let edit;
                const newProperty = `${JSON.stringify(value)}`;
                if (!options.isArrayInsertion && parent.children.length > lastSegment) {
                    const toModify = parent.children[lastSegment];
                    edit = { offset: toModify.offset, length: toModify.length, content: newProperty };
                }
                else if (parent.children.length === 0 || lastSegment === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: parent.children.length === 0 ? newProperty : newProperty + ',' };
                }
                else {
                    const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
                    const previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else {
                throw new Error(`Can not ${value === void 0 ? 'remove' : (options.isArrayInsertion ? 'insert' : 'modify')} Array index ${insertIndex} as length is not sufficient`);
            }
        }
        else {
            throw new Error(`Can not add ${typeof lastSegment !== 'number' ? 'index' : 'property'} to parent of type ${parent.type}`);
        }
    }
    exports.setProperty = setProperty;
    function withFormatting(text, edit, options) {
        if (!options.formattingOptions) {
            return [edit];
        }
        // apply the edit
        let newText = applyEdit(text, edit);
        // format the new text
        let begin = edit.offset;
        let end = edit.offset + edit.content.length;
        if (edit.length === 0 || edit.content.length === 0) { // insert or remove
            while (begin > 0 && !(0, format_1.isEOL)(newText, begin - 1)) {
                begin--;
            }
            while (end < newText.length && !(0, format_1.isEOL)(newText, end)) {
                end++;
            }
        }
        const edits = (0, format_1.format)(newText, { offset: begin, length: end - begin }, { ...options.formattingOptions, keepLines: false });
        // apply the formatting edits and track the begin and end offsets of the changes
        for (let i = edits.length - 1; i >= 0; i--) {
            const edit = edits[i];
            newText = applyEdit(newText, edit);
            begin = Math.min(begin, edit.offset);
            end = Math.max(end, edit.offset + edit.length);
            end += edit.content.length - edit.length;
        }
        // create a single edit with all changes
        const editLength = text.length - (newText.length - end) - begin;
        return [{ offset: begin, length: editLength, content: newText.substring(begin, end) }];
    }
    function applyEdit(text, edit) {
        return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
    }
    exports.applyEdit = applyEdit;
    function isWS(text, offset) {
        return '\r\n \t'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isWS = isWS;
});


/***/ }),

/***/ 6612:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner", "./string-intern"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isEOL = exports.format = void 0;
    const scanner_1 = __nccwpck_require__(8525);
    const string_intern_1 = __nccwpck_require__(4579);
    function format(documentText, range, options) {
        let initialIndentLevel;
        let formatText;
        let formatTextStart;
        let rangeStart;
        let rangeEnd;
        if (range) {
            rangeStart = range.offset;
            rangeEnd = rangeStart + range.length;
            formatTextStart = rangeStart;
            while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) {
                formatTextStart--;
            }
            let endOffset = rangeEnd;
            while (endOffset < documentText.length && !isEOL(documentText, endOffset)) {
                endOffset++;
            }
            formatText = documentText.substring(formatTextStart, endOffset);
            initialIndentLevel = computeIndentLevel(formatText, options);
        }
        else {
            formatText = documentText;
            initialIndentLevel = 0;
            formatTextStart = 0;
            rangeStart = 0;
            rangeEnd = documentText.length;
        }
        const eol = getEOL(options, documentText);
        const eolFastPathSupported = string_intern_1.supportedEols.includes(eol);
        let numberLineBreaks = 0;
        let indentLevel = 0;
        let indentValue;
        if (options.insertSpaces) {
            indentValue = string_intern_1.cachedSpaces[options.tabSize || 4] ?? repeat(string_intern_1.cachedSpaces[1], options.tabSize || 4);
        }
        else {
            indentValue = '\t';
        }
        const indentType = indentValue === '\t' ? '\t' : ' ';
        let scanner = (0, scanner_1.createScanner)(formatText, false);
        let hasError = false;
        function newLinesAndIndent() {
            if (numberLineBreaks > 1) {
                return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
            if (!eolFastPathSupported || amountOfSpaces > string_intern_1.cachedBreakLinesWithSpaces[indentType][eol].length) {
                return eol + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            if (amountOfSpaces <= 0) {
                return eol;
            }
            return string_intern_1.cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
        }
        function scanNext() {
            let token = scanner.scan();
            numberLineBreaks = 0;
            while (token === 15 /* SyntaxKind.Trivia */ || token === 14 /* SyntaxKind.LineBreakTrivia */) {
                if (token === 14 /* SyntaxKind.LineBreakTrivia */ && options.keepLines) {
                    numberLineBreaks += 1;
                }
                else if (token === 14 /* SyntaxKind.LineBreakTrivia */) {
                    numberLineBreaks = 1;
                }
                token = scanner.scan();
            }
            hasError = token === 16 /* SyntaxKind.Unknown */ || scanner.getTokenError() !== 0 /* ScanError.None */;
            return token;
        }
        const editOperations = [];
        function addEdit(text, startOffset, endOffset) {
            if (!hasError && (!range || (startOffset < rangeEnd && endOffset > rangeStart)) && documentText.substring(startOffset, endOffset) !== text) {
                editOperations.push({ offset: startOffset, length: endOffset - startOffset, content: text });
            }
        }
        let firstToken = scanNext();
        if (options.keepLines && numberLineBreaks > 0) {
            addEdit(repeat(eol, numberLineBreaks), 0, 0);
        }
        if (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
            let initialIndent = (indentValue.length * initialIndentLevel < 20) && options.insertSpaces
                ? string_intern_1.cachedSpaces[indentValue.length * initialIndentLevel]
                : repeat(indentValue, initialIndentLevel);
            addEdit(initialIndent, formatTextStart, firstTokenStart);
        }
        while (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
            let secondToken = scanNext();
            let replaceContent = '';
            let needsLineBreak = false;
            while (numberLineBreaks === 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
                addEdit(string_intern_1.cachedSpaces[1], firstTokenEnd, commentTokenStart);
                firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
                needsLineBreak = secondToken === 12 /* SyntaxKind.LineCommentTrivia */;
                replaceContent = needsLineBreak ? newLinesAndIndent() : '';
                secondToken = scanNext();
            }
            if (secondToken === 2 /* SyntaxKind.CloseBraceToken */) {
                if (firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else if (secondToken === 4 /* SyntaxKind.CloseBracketToken */) {
                if (firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else {
                switch (firstToken) {
                    case 3 /* SyntaxKind.OpenBracketToken */:
                    case 1 /* SyntaxKind.OpenBraceToken */:
                        indentLevel++;
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 5 /* SyntaxKind.CommaToken */:
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                        replaceContent = newLinesAndIndent();
                        break;
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 6 /* SyntaxKind.ColonToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 10 /* SyntaxKind.StringLiteral */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (secondToken === 6 /* SyntaxKind.ColonToken */ && !needsLineBreak) {
                            replaceContent = '';
                        }
                        break;
                    case 7 /* SyntaxKind.NullKeyword */:
                    case 8 /* SyntaxKind.TrueKeyword */:
                    case 9 /* SyntaxKind.FalseKeyword */:
                    case 11 /* SyntaxKind.NumericLiteral */:
                    case 2 /* SyntaxKind.CloseBraceToken */:
                    case 4 /* SyntaxKind.CloseBracketToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            if ((secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */) && !needsLineBreak) {
                                replaceContent = string_intern_1.cachedSpaces[1];
                            }
                            else if (secondToken !== 5 /* SyntaxKind.CommaToken */ && secondToken !== 17 /* SyntaxKind.EOF */) {
                                hasError = true;
                            }
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        hasError = true;
                        break;
                }
                if (numberLineBreaks > 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                    replaceContent = newLinesAndIndent();
                }
            }
            if (secondToken === 17 /* SyntaxKind.EOF */) {
                if (options.keepLines && numberLineBreaks > 0) {
                    replaceContent = newLinesAndIndent();
                }
                else {
                    replaceContent = options.insertFinalNewline ? eol : '';
                }
            }
            const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
            addEdit(replaceContent, firstTokenEnd, secondTokenStart);
            firstToken = secondToken;
        }
        return editOperations;
    }
    exports.format = format;
    function repeat(s, count) {
        let result = '';
        for (let i = 0; i < count; i++) {
            result += s;
        }
        return result;
    }
    function computeIndentLevel(content, options) {
        let i = 0;
        let nChars = 0;
        const tabSize = options.tabSize || 4;
        while (i < content.length) {
            let ch = content.charAt(i);
            if (ch === string_intern_1.cachedSpaces[1]) {
                nChars++;
            }
            else if (ch === '\t') {
                nChars += tabSize;
            }
            else {
                break;
            }
            i++;
        }
        return Math.floor(nChars / tabSize);
    }
    function getEOL(options, text) {
        for (let i = 0; i < text.length; i++) {
            const ch = text.charAt(i);
            if (ch === '\r') {
                if (i + 1 < text.length && text.charAt(i + 1) === '\n') {
                    return '\r\n';
                }
                return '\r';
            }
            else if (ch === '\n') {
                return '\n';
            }
        }
        return (options && options.eol) || '\n';
    }
    function isEOL(text, offset) {
        return '\r\n'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isEOL = isEOL;
});


/***/ }),

/***/ 5152:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.getNodeType = exports.stripComments = exports.visit = exports.findNodeAtOffset = exports.contains = exports.getNodeValue = exports.getNodePath = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = void 0;
    const scanner_1 = __nccwpck_require__(8525);
    var ParseOptions;
    (function (ParseOptions) {
        ParseOptions.DEFAULT = {
            allowTrailingComma: false
        };
    })(ParseOptions || (ParseOptions = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    function getLocation(text, position) {
        const segments = []; // strings or numbers
        const earlyReturnException = new Object();
        let previousNode = undefined;
        const previousNodeInst = {
            value: {},
            offset: 0,
            length: 0,
            type: 'object',
            parent: undefined
        };
        let isAtPropertyKey = false;
        function setPreviousNode(value, offset, length, type) {
            previousNodeInst.value = value;
            previousNodeInst.offset = offset;
            previousNodeInst.length = length;
            previousNodeInst.type = type;
            previousNodeInst.colonOffset = undefined;
            previousNode = previousNodeInst;
        }
        try {
            visit(text, {
                onObjectBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    isAtPropertyKey = position > offset;
                    segments.push(''); // push a placeholder (will be replaced)
                },
                onObjectProperty: (name, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(name, offset, length, 'property');
                    segments[segments.length - 1] = name;
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onObjectEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onArrayBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.push(0);
                },
                onArrayEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onLiteralValue: (value, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(value, offset, length, getNodeType(value));
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onSeparator: (sep, offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    if (sep === ':' && previousNode && previousNode.type === 'property') {
                        previousNode.colonOffset = offset;
                        isAtPropertyKey = false;
                        previousNode = undefined;
                    }
                    else if (sep === ',') {
                        const last = segments[segments.length - 1];
                        if (typeof last === 'number') {
                            segments[segments.length - 1] = last + 1;
                        }
                        else {
                            isAtPropertyKey = true;
                            segments[segments.length - 1] = '';
                        }
                        previousNode = undefined;
                    }
                }
            });
        }
        catch (e) {
            if (e !== earlyReturnException) {
                throw e;
            }
        }
        return {
            path: segments,
            previousNode,
            isAtPropertyKey,
            matches: (pattern) => {
                let k = 0;
                for (let i = 0; k < pattern.length && i < segments.length; i++) {
                    if (pattern[k] === segments[i] || pattern[k] === '*') {
                        k++;
                    }
                    else if (pattern[k] !== '**') {
                        return false;
                    }
                }
                return k === pattern.length;
            }
        };
    }
    exports.getLocation = getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore always check the errors list to find out if the input was valid.
     */
    function parse(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentProperty = null;
        let currentParent = [];
        const previousParents = [];
        function onValue(value) {
            if (Array.isArray(currentParent)) {
                currentParent.push(value);
            }
            else if (currentProperty !== null) {
                currentParent[currentProperty] = value;
            }
        }
        const visitor = {
            onObjectBegin: () => {
                const object = {};
                onValue(object);
                previousParents.push(currentParent);
                currentParent = object;
                currentProperty = null;
            },
            onObjectProperty: (name) => {
                currentProperty = name;
            },
            onObjectEnd: () => {
                currentParent = previousParents.pop();
            },
            onArrayBegin: () => {
                const array = [];
                onValue(array);
                previousParents.push(currentParent);
                currentParent = array;
                currentProperty = null;
            },
            onArrayEnd: () => {
                currentParent = previousParents.pop();
            },
            onLiteralValue: onValue,
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        return currentParent[0];
    }
    exports.parse = parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined }; // artificial root
        function ensurePropertyComplete(endOffset) {
            if (currentParent.type === 'property') {
                currentParent.length = endOffset - currentParent.offset;
                currentParent = currentParent.parent;
            }
        }
        function onValue(valueNode) {
            currentParent.children.push(valueNode);
            return valueNode;
        }
        const visitor = {
            onObjectBegin: (offset) => {
                currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
            },
            onObjectProperty: (name, offset, length) => {
                currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
                currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
            },
            onObjectEnd: (offset, length) => {
                ensurePropertyComplete(offset + length); // in case of a missing value for a property: make sure property is complete
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onArrayBegin: (offset, length) => {
                currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
            },
            onArrayEnd: (offset, length) => {
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onLiteralValue: (value, offset, length) => {
                onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
                ensurePropertyComplete(offset + length);
            },
            onSeparator: (sep, offset, length) => {
                if (currentParent.type === 'property') {
                    if (sep === ':') {
                        currentParent.colonOffset = offset;
                    }
                    else if (sep === ',') {
                        ensurePropertyComplete(offset);
                    }
                }
            },
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        const result = currentParent.children[0];
        if (result) {
            delete result.parent;
        }
        return result;
    }
    exports.parseTree = parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    function findNodeAtLocation(root, path) {
        if (!root) {
            return undefined;
        }
        let node = root;
        for (let segment of path) {
            if (typeof segment === 'string') {
                if (node.type !== 'object' || !Array.isArray(node.children)) {
                    return undefined;
                }
                let found = false;
                for (const propertyNode of node.children) {
                    if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
                        node = propertyNode.children[1];
                        found = true;
                        break;
                    }
                }
                if (!found) {
                    return undefined;
                }
            }
            else {
                const index = segment;
                if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
                    return undefined;
                }
                node = node.children[index];
            }
        }
        return node;
    }
    exports.findNodeAtLocation = findNodeAtLocation;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    function getNodePath(node) {
        if (!node.parent || !node.parent.children) {
            return [];
        }
        const path = getNodePath(node.parent);
        if (node.parent.type === 'property') {
            const key = node.parent.children[0].value;
            path.push(key);
        }
        else if (node.parent.type === 'array') {
            const index = node.parent.children.indexOf(node);
            if (index !== -1) {
                path.push(index);
            }
        }
        return path;
    }
    exports.getNodePath = getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    function getNodeValue(node) {
        switch (node.type) {
            case 'array':
                return node.children.map(getNodeValue);
            case 'object':
                const obj = Object.create(null);
                for (let prop of node.children) {
                    const valueNode = prop.children[1];
                    if (valueNode) {
                        obj[prop.children[0].value] = getNodeValue(valueNode);
                    }
                }
                return obj;
            case 'null':
            case 'string':
            case 'number':
            case 'boolean':
                return node.value;
            default:
                return undefined;
        }
    }
    exports.getNodeValue = getNodeValue;
    function contains(node, offset, includeRightBound = false) {
        return (offset >= node.offset && offset < (node.offset + node.length)) || includeRightBound && (offset === (node.offset + node.length));
    }
    exports.contains = contains;
    /**
     * Finds the most inner node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    function findNodeAtOffset(node, offset, includeRightBound = false) {
        if (contains(node, offset, includeRightBound)) {
            const children = node.children;
            if (Array.isArray(children)) {
                for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
                    const item = findNodeAtOffset(children[i], offset, includeRightBound);
                    if (item) {
                        return item;
                    }
                }
            }
            return node;
        }
        return undefined;
    }
    exports.findNodeAtOffset = findNodeAtOffset;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    function visit(text, visitor, options = ParseOptions.DEFAULT) {
        const _scanner = (0, scanner_1.createScanner)(text, false);
        // Important: Only pass copies of this to visitor functions to prevent accidental modification, and
        // to not affect visitor functions which stored a reference to a previous JSONPath
        const _jsonPath = [];
        // Depth of onXXXBegin() callbacks suppressed. onXXXEnd() decrements this if it isn't 0 already.
        // Callbacks are only called when this value is 0.
        let suppressedCallbacks = 0;
        function toNoArgVisit(visitFunction) {
            return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisit(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisitWithPath(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
        }
        function toBeginVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks++;
                    }
                    else {
                        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
                        if (cbReturn === false) {
                            suppressedCallbacks = 1;
                        }
                    }
                }
                : () => true;
        }
        function toEndVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks--;
                    }
                    if (suppressedCallbacks === 0) {
                        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                    }
                }
                : () => true;
        }
        const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
        const disallowComments = options && options.disallowComments;
        const allowTrailingComma = options && options.allowTrailingComma;
        function scanNext() {
            while (true) {
                const token = _scanner.scan();
                switch (_scanner.getTokenError()) {
                    case 4 /* ScanError.InvalidUnicode */:
                        handleError(14 /* ParseErrorCode.InvalidUnicode */);
                        break;
                    case 5 /* ScanError.InvalidEscapeCharacter */:
                        handleError(15 /* ParseErrorCode.InvalidEscapeCharacter */);
                        break;
                    case 3 /* ScanError.UnexpectedEndOfNumber */:
                        handleError(13 /* ParseErrorCode.UnexpectedEndOfNumber */);
                        break;
                    case 1 /* ScanError.UnexpectedEndOfComment */:
                        if (!disallowComments) {
                            handleError(11 /* ParseErrorCode.UnexpectedEndOfComment */);
                        }
                        break;
                    case 2 /* ScanError.UnexpectedEndOfString */:
                        handleError(12 /* ParseErrorCode.UnexpectedEndOfString */);
                        break;
                    case 6 /* ScanError.InvalidCharacter */:
                        handleError(16 /* ParseErrorCode.InvalidCharacter */);
                        break;
                }
                switch (token) {
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (disallowComments) {
                            handleError(10 /* ParseErrorCode.InvalidCommentToken */);
                        }
                        else {
                            onComment();
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        handleError(1 /* ParseErrorCode.InvalidSymbol */);
                        break;
                    case 15 /* SyntaxKind.Trivia */:
                    case 14 /* SyntaxKind.LineBreakTrivia */:
                        break;
                    default:
                        return token;
                }
            }
        }
        function handleError(error, skipUntilAfter = [], skipUntil = []) {
            onError(error);
            if (skipUntilAfter.length + skipUntil.length > 0) {
                let token = _scanner.getToken();
                while (token !== 17 /* SyntaxKind.EOF */) {
                    if (skipUntilAfter.indexOf(token) !== -1) {
                        scanNext();
                        break;
                    }
                    else if (skipUntil.indexOf(token) !== -1) {
                        break;
                    }
                    token = scanNext();
                }
            }
        }
        function parseString(isValue) {
            const value = _scanner.getTokenValue();
            if (isValue) {
                onLiteralValue(value);
            }
            else {
                onObjectProperty(value);
                // add property name afterwards
                _jsonPath.push(value);
            }
            scanNext();
            return true;
        }
        function parseLiteral() {
            switch (_scanner.getToken()) {
                case 11 /* SyntaxKind.NumericLiteral */:
                    const tokenValue = _scanner.getTokenValue();
                    let value = Number(tokenValue);
                    if (isNaN(value)) {
                        handleError(2 /* ParseErrorCode.InvalidNumberFormat */);
                        value = 0;
                    }
                    onLiteralValue(value);
                    break;
                case 7 /* SyntaxKind.NullKeyword */:
                    onLiteralValue(null);
                    break;
                case 8 /* SyntaxKind.TrueKeyword */:
                    onLiteralValue(true);
                    break;
                case 9 /* SyntaxKind.FalseKeyword */:
                    onLiteralValue(false);
                    break;
                default:
                    return false;
            }
            scanNext();
            return true;
        }
        function parseProperty() {
            if (_scanner.getToken() !== 10 /* SyntaxKind.StringLiteral */) {
                handleError(3 /* ParseErrorCode.PropertyNameExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                return false;
            }
            parseString(false);
            if (_scanner.getToken() === 6 /* SyntaxKind.ColonToken */) {
                onSeparator(':');
                scanNext(); // consume colon
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
            }
            else {
                handleError(5 /* ParseErrorCode.ColonExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            _jsonPath.pop(); // remove processed property name
            return true;
        }
        function parseObject() {
            onObjectBegin();
            scanNext(); // consume open brace
            let needsComma = false;
            while (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 2 /* SyntaxKind.CloseBraceToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (!parseProperty()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onObjectEnd();
            if (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */) {
                handleError(7 /* ParseErrorCode.CloseBraceExpected */, [2 /* SyntaxKind.CloseBraceToken */], []);
            }
            else {
                scanNext(); // consume close brace
            }
            return true;
        }
        function parseArray() {
            onArrayBegin();
            scanNext(); // consume open bracket
            let isFirstElement = true;
            let needsComma = false;
            while (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 4 /* SyntaxKind.CloseBracketToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (isFirstElement) {
                    _jsonPath.push(0);
                    isFirstElement = false;
                }
                else {
                    _jsonPath[_jsonPath.length - 1]++;
                }
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [4 /* SyntaxKind.CloseBracketToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onArrayEnd();
            if (!isFirstElement) {
                _jsonPath.pop(); // remove array index
            }
            if (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */) {
                handleError(8 /* ParseErrorCode.CloseBracketExpected */, [4 /* SyntaxKind.CloseBracketToken */], []);
            }
            else {
                scanNext(); // consume close bracket
            }
            return true;
        }
        function parseValue() {
            switch (_scanner.getToken()) {
                case 3 /* SyntaxKind.OpenBracketToken */:
                    return parseArray();
                case 1 /* SyntaxKind.OpenBraceToken */:
                    return parseObject();
                case 10 /* SyntaxKind.StringLiteral */:
                    return parseString(true);
                default:
                    return parseLiteral();
            }
        }
        scanNext();
        if (_scanner.getToken() === 17 /* SyntaxKind.EOF */) {
            if (options.allowEmptyContent) {
                return true;
            }
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (!parseValue()) {
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (_scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            handleError(9 /* ParseErrorCode.EndOfFileExpected */, [], []);
        }
        return true;
    }
    exports.visit = visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    function stripComments(text, replaceCh) {
        let _scanner = (0, scanner_1.createScanner)(text), parts = [], kind, offset = 0, pos;
        do {
            pos = _scanner.getPosition();
            kind = _scanner.scan();
            switch (kind) {
                case 12 /* SyntaxKind.LineCommentTrivia */:
                case 13 /* SyntaxKind.BlockCommentTrivia */:
                case 17 /* SyntaxKind.EOF */:
                    if (offset !== pos) {
                        parts.push(text.substring(offset, pos));
                    }
                    if (replaceCh !== undefined) {
                        parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
                    }
                    offset = _scanner.getPosition();
                    break;
            }
        } while (kind !== 17 /* SyntaxKind.EOF */);
        return parts.join('');
    }
    exports.stripComments = stripComments;
    function getNodeType(value) {
        switch (typeof value) {
            case 'boolean': return 'boolean';
            case 'number': return 'number';
            case 'string': return 'string';
            case 'object': {
                if (!value) {
                    return 'null';
                }
                else if (Array.isArray(value)) {
                    return 'array';
                }
                return 'object';
            }
            default: return 'null';
        }
    }
    exports.getNodeType = getNodeType;
});


/***/ }),

/***/ 8525:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.createScanner = void 0;
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    function createScanner(text, ignoreTrivia = false) {
        const len = text.length;
        let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
        function scanHexDigits(count, exact) {
            let digits = 0;
            let value = 0;
            while (digits < count || !exact) {
                let ch = text.charCodeAt(pos);
                if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                    value = value * 16 + ch - 48 /* CharacterCodes._0 */;
                }
                else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                    value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
                }
                else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                    value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
                }
                else {
                    break;
                }
                pos++;
                digits++;
            }
            if (digits < count) {
                value = -1;
            }
            return value;
        }
        function setPosition(newPosition) {
            pos = newPosition;
            value = '';
            tokenOffset = 0;
            token = 16 /* SyntaxKind.Unknown */;
            scanError = 0 /* ScanError.None */;
        }
        function scanNumber() {
            let start = pos;
            if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
                pos++;
            }
            else {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
                pos++;
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                    return text.substring(start, pos);
                }
            }
            let end = pos;
            if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
                pos++;
                if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                    pos++;
                }
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                    end = pos;
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                }
            }
            return text.substring(start, end);
        }
        function scanString() {
            let result = '', start = pos;
            while (true) {
                if (pos >= len) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch = text.charCodeAt(pos);
                if (ch === 34 /* CharacterCodes.doubleQuote */) {
                    result += text.substring(start, pos);
                    pos++;
                    break;
                }
                if (ch === 92 /* CharacterCodes.backslash */) {
                    result += text.substring(start, pos);
                    pos++;
                    if (pos >= len) {
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    const ch2 = text.charCodeAt(pos++);
                    switch (ch2) {
                        case 34 /* CharacterCodes.doubleQuote */:
                            result += '\"';
                            break;
                        case 92 /* CharacterCodes.backslash */:
                            result += '\\';
                            break;
                        case 47 /* CharacterCodes.slash */:
                            result += '/';
                            break;
                        case 98 /* CharacterCodes.b */:
                            result += '\b';
                            break;
                        case 102 /* CharacterCodes.f */:
                            result += '\f';
                            break;
                        case 110 /* CharacterCodes.n */:
                            result += '\n';
                            break;
                        case 114 /* CharacterCodes.r */:
                            result += '\r';
                            break;
                        case 116 /* CharacterCodes.t */:
                            result += '\t';
                            break;
                        case 117 /* CharacterCodes.u */:
                            const ch3 = scanHexDigits(4, true);
                            if (ch3 >= 0) {
                                result += String.fromCharCode(ch3);
                            }
                            else {
                                scanError = 4 /* ScanError.InvalidUnicode */;
                            }
                            break;
                        default:
                            scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                    }
                    start = pos;
                    continue;
                }
                if (ch >= 0 && ch <= 0x1f) {
                    if (isLineBreak(ch)) {
                        result += text.substring(start, pos);
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    else {
                        scanError = 6 /* ScanError.InvalidCharacter */;
                        // mark as error but continue with string
                    }
                }
                pos++;
            }
            return result;
        }
        function scanNext() {
            value = '';
            scanError = 0 /* ScanError.None */;
            tokenOffset = pos;
            lineStartOffset = lineNumber;
            prevTokenLineStartOffset = tokenLineStartOffset;
            if (pos >= len) {
                // at the end
                tokenOffset = len;
                return token = 17 /* SyntaxKind.EOF */;
            }
            let code = text.charCodeAt(pos);
            // trivia: whitespace
            if (isWhiteSpace(code)) {
                do {
                    pos++;
                    value += String.fromCharCode(code);
                    code = text.charCodeAt(pos);
                } while (isWhiteSpace(code));
                return token = 15 /* SyntaxKind.Trivia */;
            }
            // trivia: newlines
            if (isLineBreak(code)) {
                pos++;
                value += String.fromCharCode(code);
                if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                    pos++;
                    value += '\n';
                }
                lineNumber++;
                tokenLineStartOffset = pos;
                return token = 14 /* SyntaxKind.LineBreakTrivia */;
            }
            switch (code) {
                // tokens: []{}:,
                case 123 /* CharacterCodes.openBrace */:
                    pos++;
                    return token = 1 /* SyntaxKind.OpenBraceToken */;
                case 125 /* CharacterCodes.closeBrace */:
                    pos++;
                    return token = 2 /* SyntaxKind.CloseBraceToken */;
                case 91 /* CharacterCodes.openBracket */:
                    pos++;
                    return token = 3 /* SyntaxKind.OpenBracketToken */;
                case 93 /* CharacterCodes.closeBracket */:
                    pos++;
                    return token = 4 /* SyntaxKind.CloseBracketToken */;
                case 58 /* CharacterCodes.colon */:
                    pos++;
                    return token = 6 /* SyntaxKind.ColonToken */;
                case 44 /* CharacterCodes.comma */:
                    pos++;
                    return token = 5 /* SyntaxKind.CommaToken */;
                // strings
                case 34 /* CharacterCodes.doubleQuote */:
                    pos++;
                    value = scanString();
                    return token = 10 /* SyntaxKind.StringLiteral */;
                // comments
                case 47 /* CharacterCodes.slash */:
                    const start = pos - 1;
                    // Single-line comment
                    if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                        pos += 2;
                        while (pos < len) {
                            if (isLineBreak(text.charCodeAt(pos))) {
                                break;
                            }
                            pos++;
                        }
                        value = text.substring(start, pos);
                        return token = 12 /* SyntaxKind.LineCommentTrivia */;
                    }
                    // Multi-line comment
                    if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                        pos += 2;
                        const safeLength = len - 1; // For lookahead.
                        let commentClosed = false;
                        while (pos < safeLength) {
                            const ch = text.charCodeAt(pos);
                            if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                                pos += 2;
                                commentClosed = true;
                                break;
                            }
                            pos++;
                            if (isLineBreak(ch)) {
                                if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                    pos++;
                                }
                                lineNumber++;
                                tokenLineStartOffset = pos;
                            }
                        }
                        if (!commentClosed) {
                            pos++;
                            scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                        }
                        value = text.substring(start, pos);
                        return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                    }
                    // just a single slash
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
                // numbers
                case 45 /* CharacterCodes.minus */:
                    value += String.fromCharCode(code);
                    pos++;
                    if (pos === len || !isDigit(text.charCodeAt(pos))) {
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                // found a minus, followed by a number so
                // we fall through to proceed with scanning
                // numbers
                case 48 /* CharacterCodes._0 */:
                case 49 /* CharacterCodes._1 */:
                case 50 /* CharacterCodes._2 */:
                case 51 /* CharacterCodes._3 */:
                case 52 /* CharacterCodes._4 */:
                case 53 /* CharacterCodes._5 */:
                case 54 /* CharacterCodes._6 */:
                case 55 /* CharacterCodes._7 */:
                case 56 /* CharacterCodes._8 */:
                case 57 /* CharacterCodes._9 */:
                    value += scanNumber();
                    return token = 11 /* SyntaxKind.NumericLiteral */;
                // literals and unknown symbols
                default:
                    // is a literal? Read the full word.
                    while (pos < len && isUnknownContentCharacter(code)) {
                        pos++;
                        code = text.charCodeAt(pos);
                    }
                    if (tokenOffset !== pos) {
                        value = text.substring(tokenOffset, pos);
                        // keywords: true, false, null
                        switch (value) {
                            case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                            case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                            case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                        }
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                    // some
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
            }
        }
        function isUnknownContentCharacter(code) {
            if (isWhiteSpace(code) || isLineBreak(code)) {
                return false;
            }
            switch (code) {
                case 125 /* CharacterCodes.closeBrace */:
                case 93 /* CharacterCodes.closeBracket */:
                case 123 /* CharacterCodes.openBrace */:
                case 91 /* CharacterCodes.openBracket */:
                case 34 /* CharacterCodes.doubleQuote */:
                case 58 /* CharacterCodes.colon */:
                case 44 /* CharacterCodes.comma */:
                case 47 /* CharacterCodes.slash */:
                    return false;
            }
            return true;
        }
        function scanNextNonTrivia() {
            let result;
            do {
                result = scanNext();
            } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
            return result;
        }
        return {
            setPosition: setPosition,
            getPosition: () => pos,
            scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
            getToken: () => token,
            getTokenValue: () => value,
            getTokenOffset: () => tokenOffset,
            getTokenLength: () => pos - tokenOffset,
            getTokenStartLine: () => lineStartOffset,
            getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
            getTokenError: () => scanError,
        };
    }
    exports.createScanner = createScanner;
    function isWhiteSpace(ch) {
        return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
    }
    function isLineBreak(ch) {
        return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
    }
    function isDigit(ch) {
        return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
    }
    var CharacterCodes;
    (function (CharacterCodes) {
        CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
        CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
        CharacterCodes[CharacterCodes["space"] = 32] = "space";
        CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
        CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
        CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
        CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
        CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
        CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
        CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
        CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
        CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
        CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
        CharacterCodes[CharacterCodes["a"] = 97] = "a";
        CharacterCodes[CharacterCodes["b"] = 98] = "b";
        CharacterCodes[CharacterCodes["c"] = 99] = "c";
        CharacterCodes[CharacterCodes["d"] = 100] = "d";
        CharacterCodes[CharacterCodes["e"] = 101] = "e";
        CharacterCodes[CharacterCodes["f"] = 102] = "f";
        CharacterCodes[CharacterCodes["g"] = 103] = "g";
        CharacterCodes[CharacterCodes["h"] = 104] = "h";
        CharacterCodes[CharacterCodes["i"] = 105] = "i";
        CharacterCodes[CharacterCodes["j"] = 106] = "j";
        CharacterCodes[CharacterCodes["k"] = 107] = "k";
        CharacterCodes[CharacterCodes["l"] = 108] = "l";
        CharacterCodes[CharacterCodes["m"] = 109] = "m";
        CharacterCodes[CharacterCodes["n"] = 110] = "n";
        CharacterCodes[CharacterCodes["o"] = 111] = "o";
        CharacterCodes[CharacterCodes["p"] = 112] = "p";
        CharacterCodes[CharacterCodes["q"] = 113] = "q";
        CharacterCodes[CharacterCodes["r"] = 114] = "r";
        CharacterCodes[CharacterCodes["s"] = 115] = "s";
        CharacterCodes[CharacterCodes["t"] = 116] = "t";
        CharacterCodes[CharacterCodes["u"] = 117] = "u";
        CharacterCodes[CharacterCodes["v"] = 118] = "v";
        CharacterCodes[CharacterCodes["w"] = 119] = "w";
        CharacterCodes[CharacterCodes["x"] = 120] = "x";
        CharacterCodes[CharacterCodes["y"] = 121] = "y";
        CharacterCodes[CharacterCodes["z"] = 122] = "z";
        CharacterCodes[CharacterCodes["A"] = 65] = "A";
        CharacterCodes[CharacterCodes["B"] = 66] = "B";
        CharacterCodes[CharacterCodes["C"] = 67] = "C";
        CharacterCodes[CharacterCodes["D"] = 68] = "D";
        CharacterCodes[CharacterCodes["E"] = 69] = "E";
        CharacterCodes[CharacterCodes["F"] = 70] = "F";
        CharacterCodes[CharacterCodes["G"] = 71] = "G";
        CharacterCodes[CharacterCodes["H"] = 72] = "H";
        CharacterCodes[CharacterCodes["I"] = 73] = "I";
        CharacterCodes[CharacterCodes["J"] = 74] = "J";
        CharacterCodes[CharacterCodes["K"] = 75] = "K";
        CharacterCodes[CharacterCodes["L"] = 76] = "L";
        CharacterCodes[CharacterCodes["M"] = 77] = "M";
        CharacterCodes[CharacterCodes["N"] = 78] = "N";
        CharacterCodes[CharacterCodes["O"] = 79] = "O";
        CharacterCodes[CharacterCodes["P"] = 80] = "P";
        CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
        CharacterCodes[CharacterCodes["R"] = 82] = "R";
        CharacterCodes[CharacterCodes["S"] = 83] = "S";
        CharacterCodes[CharacterCodes["T"] = 84] = "T";
        CharacterCodes[CharacterCodes["U"] = 85] = "U";
        CharacterCodes[CharacterCodes["V"] = 86] = "V";
        CharacterCodes[CharacterCodes["W"] = 87] = "W";
        CharacterCodes[CharacterCodes["X"] = 88] = "X";
        CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
        CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
        CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
        CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
        CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
        CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
        CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
        CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
        CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
        CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
        CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
        CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
        CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
        CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
        CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
        CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
        CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
    })(CharacterCodes || (CharacterCodes = {}));
});


/***/ }),

/***/ 4579:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    "use strict";
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.supportedEols = exports.cachedBreakLinesWithSpaces = exports.cachedSpaces = void 0;
    exports.cachedSpaces = new Array(20).fill(0).map((_, index) => {
        return ' '.repeat(index);
    });
    const maxCachedValues = 200;
    exports.cachedBreakLinesWithSpaces = {
        ' ': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + ' '.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + ' '.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + ' '.repeat(index);
            }),
        },
        '\t': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + '\t'.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + '\t'.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + '\t'.repeat(index);
            }),
        }
    };
    exports.supportedEols = ['\n', '\r', '\r\n'];
});


/***/ }),

/***/ 9547:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./impl/format", "./impl/edit", "./impl/scanner", "./impl/parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.applyEdits = exports.modify = exports.format = exports.printParseErrorCode = exports.ParseErrorCode = exports.stripComments = exports.visit = exports.getNodeValue = exports.getNodePath = exports.findNodeAtOffset = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = exports.SyntaxKind = exports.ScanError = exports.createScanner = void 0;
    const formatter = __nccwpck_require__(6612);
    const edit = __nccwpck_require__(4807);
    const scanner = __nccwpck_require__(8525);
    const parser = __nccwpck_require__(5152);
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    exports.createScanner = scanner.createScanner;
    var ScanError;
    (function (ScanError) {
        ScanError[ScanError["None"] = 0] = "None";
        ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
        ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
        ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
        ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
        ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
        ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
    })(ScanError || (exports.ScanError = ScanError = {}));
    var SyntaxKind;
    (function (SyntaxKind) {
        SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
        SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
        SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
        SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
        SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
        SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
        SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
        SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
        SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
        SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
        SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
        SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
        SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
        SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
        SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
        SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
        SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
    })(SyntaxKind || (exports.SyntaxKind = SyntaxKind = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    exports.getLocation = parser.getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore, always check the errors list to find out if the input was valid.
     */
    exports.parse = parser.parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    exports.parseTree = parser.parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    exports.findNodeAtLocation = parser.findNodeAtLocation;
    /**
     * Finds the innermost node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    exports.findNodeAtOffset = parser.findNodeAtOffset;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    exports.getNodePath = parser.getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    exports.getNodeValue = parser.getNodeValue;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    exports.visit = parser.visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    exports.stripComments = parser.stripComments;
    var ParseErrorCode;
    (function (ParseErrorCode) {
        ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
        ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
        ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
        ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
        ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
        ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
        ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
        ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
        ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
        ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
        ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
        ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
        ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
    })(ParseErrorCode || (exports.ParseErrorCode = ParseErrorCode = {}));
    function printParseErrorCode(code) {
        switch (code) {
            case 1 /* ParseErrorCode.InvalidSymbol */: return 'InvalidSymbol';
            case 2 /* ParseErrorCode.InvalidNumberFormat */: return 'InvalidNumberFormat';
            case 3 /* ParseErrorCode.PropertyNameExpected */: return 'PropertyNameExpected';
            case 4 /* ParseErrorCode.ValueExpected */: return 'ValueExpected';
            case 5 /* ParseErrorCode.ColonExpected */: return 'ColonExpected';
            case 6 /* ParseErrorCode.CommaExpected */: return 'CommaExpected';
            case 7 /* ParseErrorCode.CloseBraceExpected */: return 'CloseBraceExpected';
            case 8 /* ParseErrorCode.CloseBracketExpected */: return 'CloseBracketExpected';
            case 9 /* ParseErrorCode.EndOfFileExpected */: return 'EndOfFileExpected';
            case 10 /* ParseErrorCode.InvalidCommentToken */: return 'InvalidCommentToken';
            case 11 /* ParseErrorCode.UnexpectedEndOfComment */: return 'UnexpectedEndOfComment';
            case 12 /* ParseErrorCode.UnexpectedEndOfString */: return 'UnexpectedEndOfString';
            case 13 /* ParseErrorCode.UnexpectedEndOfNumber */: return 'UnexpectedEndOfNumber';
            case 14 /* ParseErrorCode.InvalidUnicode */: return 'InvalidUnicode';
            case 15 /* ParseErrorCode.InvalidEscapeCharacter */: return 'InvalidEscapeCharacter';
            case 16 /* ParseErrorCode.InvalidCharacter */: return 'InvalidCharacter';
        }
        return '<unknown ParseErrorCode>';
    }
    exports.printParseErrorCode = printParseErrorCode;
    /**
     * Computes the edit operations needed to format a JSON document.
     *
     * @param documentText The input text
     * @param range The range to format or `undefined` to format the full content
     * @param options The formatting options
     * @returns The edit operations describing the formatting changes to the original document following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function format(documentText, range, options) {
        return formatter.format(documentText, range, options);
    }
    exports.format = format;
    /**
     * Computes the edit operations needed to modify a value in the JSON document.
     *
     * @param documentText The input text
     * @param path The path of the value to change. The path represents either to the document root, a property or an array item.
     * If the path points to an non-existing property or item, it will be created.
     * @param value The new value for the specified property or item. If the value is undefined,
     * the property or item will be removed.
     * @param options Options
     * @returns The edit operations describing the changes to the original document, following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function modify(text, path, value, options) {
        return edit.setProperty(text, path, value, options);
    }
    exports.modify = modify;
    /**
     * Applies edits to an input string.
     * @param text The input text
     * @param edits Edit operations following the format described in {@linkcode EditResult}.
     * @returns The text with the applied edits.
     * @throws An error if the edit operations are not well-formed as described in {@linkcode EditResult}.
     */
    function applyEdits(text, edits) {
        let sortedEdits = edits.slice(0).sort((a, b) => {
            const diff = a.offset - b.offset;
            if (diff === 0) {
                return a.length - b.length;
            }
            return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
            let e = sortedEdits[i];
            if (e.offset + e.length <= lastModifiedOffset) {
                text = edit.applyEdit(text, e);
            }
            else {
                throw new Error('Overlapping edit');
            }
            lastModifiedOffset = e.offset;
        }
        return text;
    }
    exports.applyEdits = applyEdits;
});


/***/ }),

/***/ 9800:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.wT = __webpack_unused_export__ = void 0;
const ed5 = __nccwpck_require__(6950);
const ed2 = __nccwpck_require__(4488);
const NSed3 = __nccwpck_require__(5699);
var isS = ed5.isS;
var isChar10 = ed5.isChar;
var isNameStartChar = ed5.isNameStartChar;
var isNameChar = ed5.isNameChar;
var S_LIST = ed5.S_LIST;
var NAME_RE = ed5.NAME_RE;
var isChar11 = ed2.isChar;
var isNCNameStartChar = NSed3.isNCNameStartChar;
var isNCNameChar = NSed3.isNCNameChar;
var NC_NAME_RE = NSed3.NC_NAME_RE;
const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
const rootNS = {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
    __proto__: null,
    xml: XML_NAMESPACE,
    xmlns: XMLNS_NAMESPACE,
};
const XML_ENTITIES = {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
    __proto__: null,
    amp: "&",
    gt: ">",
    lt: "<",
    quot: "\"",
    apos: "'",
};
// EOC: end-of-chunk
const EOC = -1;
const NL_LIKE = -2;
const S_BEGIN = 0; // Initial state.
const S_BEGIN_WHITESPACE = 1; // leading whitespace
const S_DOCTYPE = 2; // <!DOCTYPE
const S_DOCTYPE_QUOTE = 3; // <!DOCTYPE "//blah
const S_DTD = 4; // <!DOCTYPE "//blah" [ ...
const S_DTD_QUOTED = 5; // <!DOCTYPE "//blah" [ "foo
const S_DTD_OPEN_WAKA = 6;
const S_DTD_OPEN_WAKA_BANG = 7;
const S_DTD_COMMENT = 8; // <!--
const S_DTD_COMMENT_ENDING = 9; // <!-- blah -
const S_DTD_COMMENT_ENDED = 10; // <!-- blah --
const S_DTD_PI = 11; // <?
const S_DTD_PI_ENDING = 12; // <?hi "there" ?
const S_TEXT = 13; // general stuff
const S_ENTITY = 14; // &amp and such
const S_OPEN_WAKA = 15; // <
const S_OPEN_WAKA_BANG = 16; // <!...
const S_COMMENT = 17; // <!--
const S_COMMENT_ENDING = 18; // <!-- blah -
const S_COMMENT_ENDED = 19; // <!-- blah --
const S_CDATA = 20; // <![CDATA[ something
const S_CDATA_ENDING = 21; // ]
const S_CDATA_ENDING_2 = 22; // ]]
const S_PI_FIRST_CHAR = 23; // <?hi, first char
const S_PI_REST = 24; // <?hi, rest of the name
const S_PI_BODY = 25; // <?hi there
const S_PI_ENDING = 26; // <?hi "there" ?
const S_XML_DECL_NAME_START = 27; // <?xml
const S_XML_DECL_NAME = 28; // <?xml foo
const S_XML_DECL_EQ = 29; // <?xml foo=
const S_XML_DECL_VALUE_START = 30; // <?xml foo=
const S_XML_DECL_VALUE = 31; // <?xml foo="bar"
const S_XML_DECL_SEPARATOR = 32; // <?xml foo="bar"
const S_XML_DECL_ENDING = 33; // <?xml ... ?
const S_OPEN_TAG = 34; // <strong
const S_OPEN_TAG_SLASH = 35; // <strong /
const S_ATTRIB = 36; // <a
const S_ATTRIB_NAME = 37; // <a foo
const S_ATTRIB_NAME_SAW_WHITE = 38; // <a foo _
const S_ATTRIB_VALUE = 39; // <a foo=
const S_ATTRIB_VALUE_QUOTED = 40; // <a foo="bar
const S_ATTRIB_VALUE_CLOSED = 41; // <a foo="bar"
const S_ATTRIB_VALUE_UNQUOTED = 42; // <a foo=bar
const S_CLOSE_TAG = 43; // </a
const S_CLOSE_TAG_SAW_WHITE = 44; // </a   >
const TAB = 9;
const NL = 0xA;
const CR = 0xD;
const SPACE = 0x20;
const BANG = 0x21;
const DQUOTE = 0x22;
const AMP = 0x26;
const SQUOTE = 0x27;
const MINUS = 0x2D;
const FORWARD_SLASH = 0x2F;
const SEMICOLON = 0x3B;
const LESS = 0x3C;
const EQUAL = 0x3D;
const GREATER = 0x3E;
const QUESTION = 0x3F;
const OPEN_BRACKET = 0x5B;
const CLOSE_BRACKET = 0x5D;
const NEL = 0x85;
const LS = 0x2028; // Line Separator
const isQuote = (c) => c === DQUOTE || c === SQUOTE;
const QUOTES = [DQUOTE, SQUOTE];
const DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER];
const DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET];
const XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST];
const ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
function nsPairCheck(parser, prefix, uri) {
    switch (prefix) {
        case "xml":
            if (uri !== XML_NAMESPACE) {
                parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
            }
            break;
        case "xmlns":
            if (uri !== XMLNS_NAMESPACE) {
                parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
            }
            break;
        default:
    }
    switch (uri) {
        case XMLNS_NAMESPACE:
            parser.fail(prefix === "" ?
                `the default namespace may not be set to ${uri}.` :
                `may not assign a prefix (even "xmlns") to the URI \
${XMLNS_NAMESPACE}.`);
            break;
        case XML_NAMESPACE:
            switch (prefix) {
                case "xml":
                    // Assinging the XML namespace to "xml" is fine.
                    break;
                case "":
                    parser.fail(`the default namespace may not be set to ${uri}.`);
                    break;
                default:
                    parser.fail("may not assign the xml namespace to another prefix.");
            }
            break;
        default:
    }
}
function nsMappingCheck(parser, mapping) {
    for (const local of Object.keys(mapping)) {
        nsPairCheck(parser, local, mapping[local]);
    }
}
const isNCName = (name) => NC_NAME_RE.test(name);
const isName = (name) => NAME_RE.test(name);
const FORBIDDEN_START = 0;
const FORBIDDEN_BRACKET = 1;
const FORBIDDEN_BRACKET_BRACKET = 2;
/**
 * The list of supported events.
 */
__webpack_unused_export__ = [
    "xmldecl",
    "text",
    "processinginstruction",
    "doctype",
    "comment",
    "opentagstart",
    "attribute",
    "opentag",
    "closetag",
    "cdata",
    "error",
    "end",
    "ready",
];
const EVENT_NAME_TO_HANDLER_NAME = {
    xmldecl: "xmldeclHandler",
    text: "textHandler",
    processinginstruction: "piHandler",
    doctype: "doctypeHandler",
    comment: "commentHandler",
    opentagstart: "openTagStartHandler",
    attribute: "attributeHandler",
    opentag: "openTagHandler",
    closetag: "closeTagHandler",
    cdata: "cdataHandler",
    error: "errorHandler",
    end: "endHandler",
    ready: "readyHandler",
};
// eslint-disable-next-line @typescript-eslint/ban-types
class SaxesParser {
    /**
     * @param opt The parser options.
     */
    constructor(opt) {
        this.opt = opt !== null && opt !== void 0 ? opt : {};
        this.fragmentOpt = !!this.opt.fragment;
        const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
        this.trackPosition = this.opt.position !== false;
        this.fileName = this.opt.fileName;
        if (xmlnsOpt) {
            // This is the function we use to perform name checks on PIs and entities.
            // When namespaces are used, colons are not allowed in PI target names or
            // entity names. So the check depends on whether namespaces are used. See:
            //
            // https://www.w3.org/XML/xml-names-19990114-errata.html
            // NE08
            //
            this.nameStartCheck = isNCNameStartChar;
            this.nameCheck = isNCNameChar;
            this.isName = isNCName;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.processAttribs = this.processAttribsNS;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.pushAttrib = this.pushAttribNS;
            // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
            this.ns = Object.assign({ __proto__: null }, rootNS);
            const additional = this.opt.additionalNamespaces;
            if (additional != null) {
                nsMappingCheck(this, additional);
                Object.assign(this.ns, additional);
            }
        }
        else {
            this.nameStartCheck = isNameStartChar;
            this.nameCheck = isNameChar;
            this.isName = isName;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.processAttribs = this.processAttribsPlain;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.pushAttrib = this.pushAttribPlain;
        }
        //
        // The order of the members in this table needs to correspond to the state
        // numbers given to the states that correspond to the methods being recorded
        // here.
        //
        this.stateTable = [
            /* eslint-disable @typescript-eslint/unbound-method */
            this.sBegin,
            this.sBeginWhitespace,
            this.sDoctype,
            this.sDoctypeQuote,
            this.sDTD,
            this.sDTDQuoted,
            this.sDTDOpenWaka,
            this.sDTDOpenWakaBang,
            this.sDTDComment,
            this.sDTDCommentEnding,
            this.sDTDCommentEnded,
            this.sDTDPI,
            this.sDTDPIEnding,
            this.sText,
            this.sEntity,
            this.sOpenWaka,
            this.sOpenWakaBang,
            this.sComment,
            this.sCommentEnding,
            this.sCommentEnded,
            this.sCData,
            this.sCDataEnding,
            this.sCDataEnding2,
            this.sPIFirstChar,
            this.sPIRest,
            this.sPIBody,
            this.sPIEnding,
            this.sXMLDeclNameStart,
            this.sXMLDeclName,
            this.sXMLDeclEq,
            this.sXMLDeclValueStart,
            this.sXMLDeclValue,
            this.sXMLDeclSeparator,
            this.sXMLDeclEnding,
            this.sOpenTag,
            this.sOpenTagSlash,
            this.sAttrib,
            this.sAttribName,
            this.sAttribNameSawWhite,
            this.sAttribValue,
            this.sAttribValueQuoted,
            this.sAttribValueClosed,
            this.sAttribValueUnquoted,
            this.sCloseTag,
            this.sCloseTagSawWhite,
            /* eslint-enable @typescript-eslint/unbound-method */
        ];
        this._init();
    }
    /**
     * Indicates whether or not the parser is closed. If ``true``, wait for
     * the ``ready`` event to write again.
     */
    get closed() {
        return this._closed;
    }
    _init() {
        var _a;
        this.openWakaBang = "";
        this.text = "";
        this.name = "";
        this.piTarget = "";
        this.entity = "";
        this.q = null;
        this.tags = [];
        this.tag = null;
        this.topNS = null;
        this.chunk = "";
        this.chunkPosition = 0;
        this.i = 0;
        this.prevI = 0;
        this.carriedFromPrevious = undefined;
        this.forbiddenState = FORBIDDEN_START;
        this.attribList = [];
        // The logic is organized so as to minimize the need to check
        // this.opt.fragment while parsing.
        const { fragmentOpt } = this;
        this.state = fragmentOpt ? S_TEXT : S_BEGIN;
        // We want these to be all true if we are dealing with a fragment.
        this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot =
            this.sawRoot = fragmentOpt;
        // An XML declaration is intially possible only when parsing whole
        // documents.
        this.xmlDeclPossible = !fragmentOpt;
        this.xmlDeclExpects = ["version"];
        this.entityReturnState = undefined;
        let { defaultXMLVersion } = this.opt;
        if (defaultXMLVersion === undefined) {
            if (this.opt.forceXMLVersion === true) {
                throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
            }
            defaultXMLVersion = "1.0";
        }
        this.setXMLVersion(defaultXMLVersion);
        this.positionAtNewLine = 0;
        this.doctype = false;
        this._closed = false;
        this.xmlDecl = {
            version: undefined,
            encoding: undefined,
            standalone: undefined,
        };
        this.line = 1;
        this.column = 0;
        this.ENTITIES = Object.create(XML_ENTITIES);
        (_a = this.readyHandler) === null || _a === void 0 ? void 0 : _a.call(this);
    }
    /**
     * The stream position the parser is currently looking at. This field is
     * zero-based.
     *
     * This field is not based on counting Unicode characters but is to be
     * interpreted as a plain index into a JavaScript string.
     */
    get position() {
        return this.chunkPosition + this.i;
    }
    /**
     * The column number of the next character to be read by the parser.  *
     * This field is zero-based. (The first column in a line is 0.)
     *
     * This field reports the index at which the next character would be in the
     * line if the line were represented as a JavaScript string.  Note that this
     * *can* be different to a count based on the number of *Unicode characters*
     * due to how JavaScript handles astral plane characters.
     *
     * See [[column]] for a number that corresponds to a count of Unicode
     * characters.
     */
    get columnIndex() {
        return this.position - this.positionAtNewLine;
    }
    /**
     * Set an event listener on an event. The parser supports one handler per
     * event type. If you try to set an event handler over an existing handler,
     * the old handler is silently overwritten.
     *
     * @param name The event to listen to.
     *
     * @param handler The handler to set.
     */
    on(name, handler) {
        // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
    }
    /**
     * Unset an event handler.
     *
     * @parma name The event to stop listening to.
     */
    off(name) {
        // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = undefined;
    }
    /**
     * Make an error object. The error object will have a message that contains
     * the ``fileName`` option passed at the creation of the parser. If position
     * tracking was turned on, it will also have line and column number
     * information.
     *
     * @param message The message describing the error to report.
     *
     * @returns An error object with a properly formatted message.
     */
    makeError(message) {
        var _a;
        let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
        if (this.trackPosition) {
            if (msg.length > 0) {
                msg += ":";
            }
            msg += `${this.line}:${this.column}`;
        }
        if (msg.length > 0) {
            msg += ": ";
        }
        return new Error(msg + message);
    }
    /**
     * Report a parsing error. This method is made public so that client code may
     * check for issues that are outside the scope of this project and can report
     * errors.
     *
     * @param message The error to report.
     *
     * @returns this
     */
    fail(message) {
        const err = this.makeError(message);
        const handler = this.errorHandler;
        if (handler === undefined) {
            throw err;
        }
        else {
            handler(err);
        }
        return this;
    }
    /**
     * Write a XML data to the parser.
     *
     * @param chunk The XML data to write.
     *
     * @returns this
     */
    // We do need object for the type here. Yes, it often causes problems
    // but not in this case.
    write(chunk) {
        if (this.closed) {
            return this.fail("cannot write after close; assign an onready handler.");
        }
        let end = false;
        if (chunk === null) {
            // We cannot return immediately because carriedFromPrevious may need
            // processing.
            end = true;
            chunk = "";
        }
        else if (typeof chunk === "object") {
            chunk = chunk.toString();
        }
        // We checked if performing a pre-decomposition of the string into an array
        // of single complete characters (``Array.from(chunk)``) would be faster
        // than the current repeated calls to ``charCodeAt``. As of August 2018, it
        // isn't. (There may be Node-specific code that would perform faster than
        // ``Array.from`` but don't want to be dependent on Node.)
        if (this.carriedFromPrevious !== undefined) {
            // The previous chunk had char we must carry over.
            chunk = `${this.carriedFromPrevious}${chunk}`;
            this.carriedFromPrevious = undefined;
        }
        let limit = chunk.length;
        const lastCode = chunk.charCodeAt(limit - 1);
        if (!end &&
            // A trailing CR or surrogate must be carried over to the next
            // chunk.
            (lastCode === CR || (lastCode >= 0xD800 && lastCode <= 0xDBFF))) {
            // The chunk ends with a character that must be carried over. We cannot
            // know how to handle it until we get the next chunk or the end of the
            // stream. So save it for later.
            this.carriedFromPrevious = chunk[limit - 1];
            limit--;
            chunk = chunk.slice(0, limit);
        }
        const { stateTable } = this;
        this.chunk = chunk;
        this.i = 0;
        while (this.i < limit) {
            // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-argument
            stateTable[this.state].call(this);
        }
        this.chunkPosition += limit;
        return end ? this.end() : this;
    }
    /**
     * Close the current stream. Perform final well-formedness checks and reset
     * the parser tstate.
     *
     * @returns this
     */
    close() {
        return this.write(null);
    }
    /**
     * Get a single code point out of the current chunk. This updates the current
     * position if we do position tracking.
     *
     * This is the algorithm to use for XML 1.0.
     *
     * @returns The character read.
     */
    getCode10() {
        const { chunk, i } = this;
        this.prevI = i;
        // Yes, we do this instead of doing this.i++. Doing it this way, we do not
        // read this.i again, which is a bit faster.
        this.i = i + 1;
        if (i >= chunk.length) {
            return EOC;
        }
        // Using charCodeAt and handling the surrogates ourselves is faster
        // than using codePointAt.
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 0xD800) {
            if (code >= SPACE || code === TAB) {
                return code;
            }
            switch (code) {
                case NL:
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL;
                case CR:
                    // We may get NaN if we read past the end of the chunk, which is fine.
                    if (chunk.charCodeAt(i + 1) === NL) {
                        // A \r\n sequence is converted to \n so we have to skip over the
                        // next character. We already know it has a size of 1 so ++ is fine
                        // here.
                        this.i = i + 2;
                    }
                    // Otherwise, a \r is just converted to \n, so we don't have to skip
                    // ahead.
                    // In either case, \r becomes \n.
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL_LIKE;
                default:
                    // If we get here, then code < SPACE and it is not NL CR or TAB.
                    this.fail("disallowed character.");
                    return code;
            }
        }
        if (code > 0xDBFF) {
            // This is a specialized version of isChar10 that takes into account
            // that in this context code > 0xDBFF and code <= 0xFFFF. So it does not
            // test cases that don't need testing.
            if (!(code >= 0xE000 && code <= 0xFFFD)) {
                this.fail("disallowed character.");
            }
            return code;
        }
        const final = 0x10000 + ((code - 0xD800) * 0x400) +
            (chunk.charCodeAt(i + 1) - 0xDC00);
        this.i = i + 2;
        // This is a specialized version of isChar10 that takes into account that in
        // this context necessarily final >= 0x10000.
        if (final > 0x10FFFF) {
            this.fail("disallowed character.");
        }
        return final;
    }
    /**
     * Get a single code point out of the current chunk. This updates the current
     * position if we do position tracking.
     *
     * This is the algorithm to use for XML 1.1.
     *
     * @returns {number} The character read.
     */
    getCode11() {
        const { chunk, i } = this;
        this.prevI = i;
        // Yes, we do this instead of doing this.i++. Doing it this way, we do not
        // read this.i again, which is a bit faster.
        this.i = i + 1;
        if (i >= chunk.length) {
            return EOC;
        }
        // Using charCodeAt and handling the surrogates ourselves is faster
        // than using codePointAt.
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 0xD800) {
            if ((code > 0x1F && code < 0x7F) || (code > 0x9F && code !== LS) ||
                code === TAB) {
                return code;
            }
            switch (code) {
                case NL: // 0xA
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL;
                case CR: { // 0xD
                    // We may get NaN if we read past the end of the chunk, which is
                    // fine.
                    const next = chunk.charCodeAt(i + 1);
                    if (next === NL || next === NEL) {
                        // A CR NL or CR NEL sequence is converted to NL so we have to skip
                        // over the next character. We already know it has a size of 1.
                        this.i = i + 2;
                    }
                    // Otherwise, a CR is just converted to NL, no skip.
                }
                /* yes, fall through */
                case NEL: // 0x85
                case LS: // Ox2028
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL_LIKE;
                default:
                    this.fail("disallowed character.");
                    return code;
            }
        }
        if (code > 0xDBFF) {
            // This is a specialized version of isCharAndNotRestricted that takes into
            // account that in this context code > 0xDBFF and code <= 0xFFFF. So it
            // does not test cases that don't need testing.
            if (!(code >= 0xE000 && code <= 0xFFFD)) {
                this.fail("disallowed character.");
            }
            return code;
        }
        const final = 0x10000 + ((code - 0xD800) * 0x400) +
            (chunk.charCodeAt(i + 1) - 0xDC00);
        this.i = i + 2;
        // This is a specialized version of isCharAndNotRestricted that takes into
        // account that in this context necessarily final >= 0x10000.
        if (final > 0x10FFFF) {
            this.fail("disallowed character.");
        }
        return final;
    }
    /**
     * Like ``getCode`` but with the return value normalized so that ``NL`` is
     * returned for ``NL_LIKE``.
     */
    getCodeNorm() {
        const c = this.getCode();
        return c === NL_LIKE ? NL : c;
    }
    unget() {
        this.i = this.prevI;
        this.column--;
    }
    /**
     * Capture characters into a buffer until encountering one of a set of
     * characters.
     *
     * @param chars An array of codepoints. Encountering a character in the array
     * ends the capture. (``chars`` may safely contain ``NL``.)
     *
     * @return The character code that made the capture end, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    captureTo(chars) {
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCode();
            const isNLLike = c === NL_LIKE;
            const final = isNLLike ? NL : c;
            if (final === EOC || chars.includes(final)) {
                this.text += chunk.slice(start, this.prevI);
                return final;
            }
            if (isNLLike) {
                this.text += `${chunk.slice(start, this.prevI)}\n`;
                start = this.i;
            }
        }
    }
    /**
     * Capture characters into a buffer until encountering a character.
     *
     * @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
     * CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
     *
     * @return ``true`` if we ran into the character. Otherwise, we ran into the
     * end of the current chunk.
     */
    captureToChar(char) {
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            let c = this.getCode();
            switch (c) {
                case NL_LIKE:
                    this.text += `${chunk.slice(start, this.prevI)}\n`;
                    start = this.i;
                    c = NL;
                    break;
                case EOC:
                    this.text += chunk.slice(start);
                    return false;
                default:
            }
            if (c === char) {
                this.text += chunk.slice(start, this.prevI);
                return true;
            }
        }
    }
    /**
     * Capture characters that satisfy ``isNameChar`` into the ``name`` field of
     * this parser.
     *
     * @return The character code that made the test fail, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    captureNameChars() {
        const { chunk, i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCode();
            if (c === EOC) {
                this.name += chunk.slice(start);
                return EOC;
            }
            // NL is not a name char so we don't have to test specifically for it.
            if (!isNameChar(c)) {
                this.name += chunk.slice(start, this.prevI);
                return c === NL_LIKE ? NL : c;
            }
        }
    }
    /**
     * Skip white spaces.
     *
     * @return The character that ended the skip, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    skipSpaces() {
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCodeNorm();
            if (c === EOC || !isS(c)) {
                return c;
            }
        }
    }
    setXMLVersion(version) {
        this.currentXMLVersion = version;
        /*  eslint-disable @typescript-eslint/unbound-method */
        if (version === "1.0") {
            this.isChar = isChar10;
            this.getCode = this.getCode10;
        }
        else {
            this.isChar = isChar11;
            this.getCode = this.getCode11;
        }
        /* eslint-enable @typescript-eslint/unbound-method */
    }
    // STATE ENGINE METHODS
    // This needs to be a state separate from S_BEGIN_WHITESPACE because we want
    // to be sure never to come back to this state later.
    sBegin() {
        // We are essentially peeking at the first character of the chunk. Since
        // S_BEGIN can be in effect only when we start working on the first chunk,
        // the index at which we must look is necessarily 0. Note also that the
        // following test does not depend on decoding surrogates.
        // If the initial character is 0xFEFF, ignore it.
        if (this.chunk.charCodeAt(0) === 0xFEFF) {
            this.i++;
            this.column++;
        }
        this.state = S_BEGIN_WHITESPACE;
    }
    sBeginWhitespace() {
        // We need to know whether we've encountered spaces or not because as soon
        // as we run into a space, an XML declaration is no longer possible. Rather
        // than slow down skipSpaces even in places where we don't care whether it
        // skipped anything or not, we check whether prevI is equal to the value of
        // i from before we skip spaces.
        const iBefore = this.i;
        const c = this.skipSpaces();
        if (this.prevI !== iBefore) {
            this.xmlDeclPossible = false;
        }
        switch (c) {
            case LESS:
                this.state = S_OPEN_WAKA;
                // We could naively call closeText but in this state, it is not normal
                // to have text be filled with any data.
                if (this.text.length !== 0) {
                    throw new Error("no-empty text at start");
                }
                break;
            case EOC:
                break;
            default:
                this.unget();
                this.state = S_TEXT;
                this.xmlDeclPossible = false;
        }
    }
    sDoctype() {
        var _a;
        const c = this.captureTo(DOCTYPE_TERMINATOR);
        switch (c) {
            case GREATER: {
                (_a = this.doctypeHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
                this.text = "";
                this.state = S_TEXT;
                this.doctype = true; // just remember that we saw it.
                break;
            }
            case EOC:
                break;
            default:
                this.text += String.fromCodePoint(c);
                if (c === OPEN_BRACKET) {
                    this.state = S_DTD;
                }
                else if (isQuote(c)) {
                    this.state = S_DOCTYPE_QUOTE;
                    this.q = c;
                }
        }
    }
    sDoctypeQuote() {
        const q = this.q;
        if (this.captureToChar(q)) {
            this.text += String.fromCodePoint(q);
            this.q = null;
            this.state = S_DOCTYPE;
        }
    }
    sDTD() {
        const c = this.captureTo(DTD_TERMINATOR);
        if (c === EOC) {
            return;
        }
        this.text += String.fromCodePoint(c);
        if (c === CLOSE_BRACKET) {
            this.state = S_DOCTYPE;
        }
        else if (c === LESS) {
            this.state = S_DTD_OPEN_WAKA;
        }
        else if (isQuote(c)) {
            this.state = S_DTD_QUOTED;
            this.q = c;
        }
    }
    sDTDQuoted() {
        const q = this.q;
        if (this.captureToChar(q)) {
            this.text += String.fromCodePoint(q);
            this.state = S_DTD;
            this.q = null;
        }
    }
    sDTDOpenWaka() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        switch (c) {
            case BANG:
                this.state = S_DTD_OPEN_WAKA_BANG;
                this.openWakaBang = "";
                break;
            case QUESTION:
                this.state = S_DTD_PI;
                break;
            default:
                this.state = S_DTD;
        }
    }
    sDTDOpenWakaBang() {
        const char = String.fromCodePoint(this.getCodeNorm());
        const owb = this.openWakaBang += char;
        this.text += char;
        if (owb !== "-") {
            this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
            this.openWakaBang = "";
        }
    }
    sDTDComment() {
        if (this.captureToChar(MINUS)) {
            this.text += "-";
            this.state = S_DTD_COMMENT_ENDING;
        }
    }
    sDTDCommentEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
    }
    sDTDCommentEnded() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
            this.state = S_DTD;
        }
        else {
            this.fail("malformed comment.");
            // <!-- blah -- bloo --> will be recorded as
            // a comment of " blah -- bloo "
            this.state = S_DTD_COMMENT;
        }
    }
    sDTDPI() {
        if (this.captureToChar(QUESTION)) {
            this.text += "?";
            this.state = S_DTD_PI_ENDING;
        }
    }
    sDTDPIEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
            this.state = S_DTD;
        }
    }
    sText() {
        //
        // We did try a version of saxes where the S_TEXT state was split in two
        // states: one for text inside the root element, and one for text
        // outside. This was avoiding having to test this.tags.length to decide
        // what implementation to actually use.
        //
        // Peformance testing on gigabyte-size files did not show any advantage to
        // using the two states solution instead of the current one. Conversely, it
        // made the code a bit more complicated elsewhere. For instance, a comment
        // can appear before the root element so when a comment ended it was
        // necessary to determine whether to return to the S_TEXT state or to the
        // new text-outside-root state.
        //
        if (this.tags.length !== 0) {
            this.handleTextInRoot();
        }
        else {
            this.handleTextOutsideRoot();
        }
    }
    sEntity() {
        // This is essentially a specialized version of captureToChar(SEMICOLON...)
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        loop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case NL_LIKE:
                    this.entity += `${chunk.slice(start, this.prevI)}\n`;
                    start = this.i;
                    break;
                case SEMICOLON: {
                    const { entityReturnState } = this;
                    const entity = this.entity + chunk.slice(start, this.prevI);
                    this.state = entityReturnState;
                    let parsed;
                    if (entity === "") {
                        this.fail("empty entity name.");
                        parsed = "&;";
                    }
                    else {
                        parsed = this.parseEntity(entity);
                        this.entity = "";
                    }
                    if (entityReturnState !== S_TEXT || this.textHandler !== undefined) {
                        this.text += parsed;
                    }
                    // eslint-disable-next-line no-labels
                    break loop;
                }
                case EOC:
                    this.entity += chunk.slice(start);
                    // eslint-disable-next-line no-labels
                    break loop;
                default:
            }
        }
    }
    sOpenWaka() {
        // Reminder: a state handler is called with at least one character
        // available in the current chunk. So the first call to get code inside of
        // a state handler cannot return ``EOC``. That's why we don't test
        // for it.
        const c = this.getCode();
        // either a /, ?, !, or text is coming next.
        if (isNameStartChar(c)) {
            this.state = S_OPEN_TAG;
            this.unget();
            this.xmlDeclPossible = false;
        }
        else {
            switch (c) {
                case FORWARD_SLASH:
                    this.state = S_CLOSE_TAG;
                    this.xmlDeclPossible = false;
                    break;
                case BANG:
                    this.state = S_OPEN_WAKA_BANG;
                    this.openWakaBang = "";
                    this.xmlDeclPossible = false;
                    break;
                case QUESTION:
                    this.state = S_PI_FIRST_CHAR;
                    break;
                default:
                    this.fail("disallowed character in tag name");
                    this.state = S_TEXT;
                    this.xmlDeclPossible = false;
            }
        }
    }
    sOpenWakaBang() {
        this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
        switch (this.openWakaBang) {
            case "[CDATA[":
                if (!this.sawRoot && !this.reportedTextBeforeRoot) {
                    this.fail("text data outside of root node.");
                    this.reportedTextBeforeRoot = true;
                }
                if (this.closedRoot && !this.reportedTextAfterRoot) {
                    this.fail("text data outside of root node.");
                    this.reportedTextAfterRoot = true;
                }
                this.state = S_CDATA;
                this.openWakaBang = "";
                break;
            case "--":
                this.state = S_COMMENT;
                this.openWakaBang = "";
                break;
            case "DOCTYPE":
                this.state = S_DOCTYPE;
                if (this.doctype || this.sawRoot) {
                    this.fail("inappropriately located doctype declaration.");
                }
                this.openWakaBang = "";
                break;
            default:
                // 7 happens to be the maximum length of the string that can possibly
                // match one of the cases above.
                if (this.openWakaBang.length >= 7) {
                    this.fail("incorrect syntax.");
                }
        }
    }
    sComment() {
        if (this.captureToChar(MINUS)) {
            this.state = S_COMMENT_ENDING;
        }
    }
    sCommentEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === MINUS) {
            this.state = S_COMMENT_ENDED;
            (_a = this.commentHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
        }
        else {
            this.text += `-${String.fromCodePoint(c)}`;
            this.state = S_COMMENT;
        }
    }
    sCommentEnded() {
        const c = this.getCodeNorm();
        if (c !== GREATER) {
            this.fail("malformed comment.");
            // <!-- blah -- bloo --> will be recorded as
            // a comment of " blah -- bloo "
            this.text += `--${String.fromCodePoint(c)}`;
            this.state = S_COMMENT;
        }
        else {
            this.state = S_TEXT;
        }
    }
    sCData() {
        if (this.captureToChar(CLOSE_BRACKET)) {
            this.state = S_CDATA_ENDING;
        }
    }
    sCDataEnding() {
        const c = this.getCodeNorm();
        if (c === CLOSE_BRACKET) {
            this.state = S_CDATA_ENDING_2;
        }
        else {
            this.text += `]${String.fromCodePoint(c)}`;
            this.state = S_CDATA;
        }
    }
    sCDataEnding2() {
        var _a;
        const c = this.getCodeNorm();
        switch (c) {
            case GREATER: {
                (_a = this.cdataHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
                this.text = "";
                this.state = S_TEXT;
                break;
            }
            case CLOSE_BRACKET:
                this.text += "]";
                break;
            default:
                this.text += `]]${String.fromCodePoint(c)}`;
                this.state = S_CDATA;
        }
    }
    // We need this separate state to check the first character fo the pi target
    // with this.nameStartCheck which allows less characters than this.nameCheck.
    sPIFirstChar() {
        const c = this.getCodeNorm();
        // This is first because in the case where the file is well-formed this is
        // the branch taken. We optimize for well-formedness.
        if (this.nameStartCheck(c)) {
            this.piTarget += String.fromCodePoint(c);
            this.state = S_PI_REST;
        }
        else if (c === QUESTION || isS(c)) {
            this.fail("processing instruction without a target.");
            this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
        }
        else {
            this.fail("disallowed character in processing instruction name.");
            this.piTarget += String.fromCodePoint(c);
            this.state = S_PI_REST;
        }
    }
    sPIRest() {
        // Capture characters into a piTarget while ``this.nameCheck`` run on the
        // character read returns true.
        const { chunk, i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCodeNorm();
            if (c === EOC) {
                this.piTarget += chunk.slice(start);
                return;
            }
            // NL cannot satisfy this.nameCheck so we don't have to test specifically
            // for it.
            if (!this.nameCheck(c)) {
                this.piTarget += chunk.slice(start, this.prevI);
                const isQuestion = c === QUESTION;
                if (isQuestion || isS(c)) {
                    if (this.piTarget === "xml") {
                        if (!this.xmlDeclPossible) {
                            this.fail("an XML declaration must be at the start of the document.");
                        }
                        this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
                    }
                    else {
                        this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
                    }
                }
                else {
                    this.fail("disallowed character in processing instruction name.");
                    this.piTarget += String.fromCodePoint(c);
                }
                break;
            }
        }
    }
    sPIBody() {
        if (this.text.length === 0) {
            const c = this.getCodeNorm();
            if (c === QUESTION) {
                this.state = S_PI_ENDING;
            }
            else if (!isS(c)) {
                this.text = String.fromCodePoint(c);
            }
        }
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        else if (this.captureToChar(QUESTION)) {
            this.state = S_PI_ENDING;
        }
    }
    sPIEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
            const { piTarget } = this;
            if (piTarget.toLowerCase() === "xml") {
                this.fail("the XML declaration must appear at the start of the document.");
            }
            (_a = this.piHandler) === null || _a === void 0 ? void 0 : _a.call(this, {
                target: piTarget,
                body: this.text,
            });
            this.piTarget = this.text = "";
            this.state = S_TEXT;
        }
        else if (c === QUESTION) {
            // We ran into ?? as part of a processing instruction. We initially took
            // the first ? as a sign that the PI was ending, but it is not. So we have
            // to add it to the body but we take the new ? as a sign that the PI is
            // ending.
            this.text += "?";
        }
        else {
            this.text += `?${String.fromCodePoint(c)}`;
            this.state = S_PI_BODY;
        }
        this.xmlDeclPossible = false;
    }
    sXMLDeclNameStart() {
        const c = this.skipSpaces();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            // It is valid to go to S_XML_DECL_ENDING from this state.
            this.state = S_XML_DECL_ENDING;
            return;
        }
        if (c !== EOC) {
            this.state = S_XML_DECL_NAME;
            this.name = String.fromCodePoint(c);
        }
    }
    sXMLDeclName() {
        const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.name += this.text;
            this.text = "";
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (!(isS(c) || c === EQUAL)) {
            return;
        }
        this.name += this.text;
        this.text = "";
        if (!this.xmlDeclExpects.includes(this.name)) {
            switch (this.name.length) {
                case 0:
                    this.fail("did not expect any more name/value pairs.");
                    break;
                case 1:
                    this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
                    break;
                default:
                    this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
            }
        }
        this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
    }
    sXMLDeclEq() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (isS(c)) {
            return;
        }
        if (c !== EQUAL) {
            this.fail("value required.");
        }
        this.state = S_XML_DECL_VALUE_START;
    }
    sXMLDeclValueStart() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (isS(c)) {
            return;
        }
        if (!isQuote(c)) {
            this.fail("value must be quoted.");
            this.q = SPACE;
        }
        else {
            this.q = c;
        }
        this.state = S_XML_DECL_VALUE;
    }
    sXMLDeclValue() {
        const c = this.captureTo([this.q, QUESTION]);
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.text = "";
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (c === EOC) {
            return;
        }
        const value = this.text;
        this.text = "";
        switch (this.name) {
            case "version": {
                this.xmlDeclExpects = ["encoding", "standalone"];
                const version = value;
                this.xmlDecl.version = version;
                // This is the test specified by XML 1.0 but it is fine for XML 1.1.
                if (!/^1\.[0-9]+$/.test(version)) {
                    this.fail("version number must match /^1\\.[0-9]+$/.");
                }
                // When forceXMLVersion is set, the XML declaration is ignored.
                else if (!this.opt.forceXMLVersion) {
                    this.setXMLVersion(version);
                }
                break;
            }
            case "encoding":
                if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
                    this.fail("encoding value must match \
/^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
                }
                this.xmlDeclExpects = ["standalone"];
                this.xmlDecl.encoding = value;
                break;
            case "standalone":
                if (value !== "yes" && value !== "no") {
                    this.fail("standalone value must match \"yes\" or \"no\".");
                }
                this.xmlDeclExpects = [];
                this.xmlDecl.standalone = value;
                break;
            default:
            // We don't need to raise an error here since we've already raised one
            // when checking what name was expected.
        }
        this.name = "";
        this.state = S_XML_DECL_SEPARATOR;
    }
    sXMLDeclSeparator() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            // It is valid to go to S_XML_DECL_ENDING from this state.
            this.state = S_XML_DECL_ENDING;
            return;
        }
        if (!isS(c)) {
            this.fail("whitespace required.");
            this.unget();
        }
        this.state = S_XML_DECL_NAME_START;
    }
    sXMLDeclEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
            if (this.piTarget !== "xml") {
                this.fail("processing instructions are not allowed before root.");
            }
            else if (this.name !== "version" &&
                this.xmlDeclExpects.includes("version")) {
                this.fail("XML declaration must contain a version.");
            }
            (_a = this.xmldeclHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.xmlDecl);
            this.name = "";
            this.piTarget = this.text = "";
            this.state = S_TEXT;
        }
        else {
            // We got here because the previous character was a ?, but the question
            // mark character is not valid inside any of the XML declaration
            // name/value pairs.
            this.fail("The character ? is disallowed anywhere in XML declarations.");
        }
        this.xmlDeclPossible = false;
    }
    sOpenTag() {
        var _a;
        const c = this.captureNameChars();
        if (c === EOC) {
            return;
        }
        const tag = this.tag = {
            name: this.name,
            attributes: Object.create(null),
        };
        this.name = "";
        if (this.xmlnsOpt) {
            this.topNS = tag.ns = Object.create(null);
        }
        (_a = this.openTagStartHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        this.sawRoot = true;
        if (!this.fragmentOpt && this.closedRoot) {
            this.fail("documents may contain only one root.");
        }
        switch (c) {
            case GREATER:
                this.openTag();
                break;
            case FORWARD_SLASH:
                this.state = S_OPEN_TAG_SLASH;
                break;
            default:
                if (!isS(c)) {
                    this.fail("disallowed character in tag name.");
                }
                this.state = S_ATTRIB;
        }
    }
    sOpenTagSlash() {
        if (this.getCode() === GREATER) {
            this.openSelfClosingTag();
        }
        else {
            this.fail("forward-slash in opening tag not followed by >.");
            this.state = S_ATTRIB;
        }
    }
    sAttrib() {
        const c = this.skipSpaces();
        if (c === EOC) {
            return;
        }
        if (isNameStartChar(c)) {
            this.unget();
            this.state = S_ATTRIB_NAME;
        }
        else if (c === GREATER) {
            this.openTag();
        }
        else if (c === FORWARD_SLASH) {
            this.state = S_OPEN_TAG_SLASH;
        }
        else {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribName() {
        const c = this.captureNameChars();
        if (c === EQUAL) {
            this.state = S_ATTRIB_VALUE;
        }
        else if (isS(c)) {
            this.state = S_ATTRIB_NAME_SAW_WHITE;
        }
        else if (c === GREATER) {
            this.fail("attribute without value.");
            this.pushAttrib(this.name, this.name);
            this.name = this.text = "";
            this.openTag();
        }
        else if (c !== EOC) {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribNameSawWhite() {
        const c = this.skipSpaces();
        switch (c) {
            case EOC:
                return;
            case EQUAL:
                this.state = S_ATTRIB_VALUE;
                break;
            default:
                this.fail("attribute without value.");
                // Should we do this???
                // this.tag.attributes[this.name] = "";
                this.text = "";
                this.name = "";
                if (c === GREATER) {
                    this.openTag();
                }
                else if (isNameStartChar(c)) {
                    this.unget();
                    this.state = S_ATTRIB_NAME;
                }
                else {
                    this.fail("disallowed character in attribute name.");
                    this.state = S_ATTRIB;
                }
        }
    }
    sAttribValue() {
        const c = this.getCodeNorm();
        if (isQuote(c)) {
            this.q = c;
            this.state = S_ATTRIB_VALUE_QUOTED;
        }
        else if (!isS(c)) {
            this.fail("unquoted attribute value.");
            this.state = S_ATTRIB_VALUE_UNQUOTED;
            this.unget();
        }
    }
    sAttribValueQuoted() {
        // We deliberately do not use captureTo here. The specialized code we use
        // here is faster than using captureTo.
        const { q, chunk } = this;
        let { i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case q:
                    this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
                    this.name = this.text = "";
                    this.q = null;
                    this.state = S_ATTRIB_VALUE_CLOSED;
                    return;
                case AMP:
                    this.text += chunk.slice(start, this.prevI);
                    this.state = S_ENTITY;
                    this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
                    return;
                case NL:
                case NL_LIKE:
                case TAB:
                    this.text += `${chunk.slice(start, this.prevI)} `;
                    start = this.i;
                    break;
                case LESS:
                    this.text += chunk.slice(start, this.prevI);
                    this.fail("disallowed character.");
                    return;
                case EOC:
                    this.text += chunk.slice(start);
                    return;
                default:
            }
        }
    }
    sAttribValueClosed() {
        const c = this.getCodeNorm();
        if (isS(c)) {
            this.state = S_ATTRIB;
        }
        else if (c === GREATER) {
            this.openTag();
        }
        else if (c === FORWARD_SLASH) {
            this.state = S_OPEN_TAG_SLASH;
        }
        else if (isNameStartChar(c)) {
            this.fail("no whitespace between attributes.");
            this.unget();
            this.state = S_ATTRIB_NAME;
        }
        else {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribValueUnquoted() {
        // We don't do anything regarding EOL or space handling for unquoted
        // attributes. We already have failed by the time we get here, and the
        // contract that saxes upholds states that upon failure, it is not safe to
        // rely on the data passed to event handlers (other than
        // ``onerror``). Passing "bad" data is not a problem.
        const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
        switch (c) {
            case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
                break;
            case LESS:
                this.fail("disallowed character.");
                break;
            case EOC:
                break;
            default:
                if (this.text.includes("]]>")) {
                    this.fail("the string \"]]>\" is disallowed in char data.");
                }
                this.pushAttrib(this.name, this.text);
                this.name = this.text = "";
                if (c === GREATER) {
                    this.openTag();
                }
                else {
                    this.state = S_ATTRIB;
                }
        }
    }
    sCloseTag() {
        const c = this.captureNameChars();
        if (c === GREATER) {
            this.closeTag();
        }
        else if (isS(c)) {
            this.state = S_CLOSE_TAG_SAW_WHITE;
        }
        else if (c !== EOC) {
            this.fail("disallowed character in closing tag.");
        }
    }
    sCloseTagSawWhite() {
        switch (this.skipSpaces()) {
            case GREATER:
                this.closeTag();
                break;
            case EOC:
                break;
            default:
                this.fail("disallowed character in closing tag.");
        }
    }
    // END OF STATE ENGINE METHODS
    handleTextInRoot() {
        // This is essentially a specialized version of captureTo which is optimized
        // for performing the ]]> check. A previous version of this code, checked
        // ``this.text`` for the presence of ]]>. It simplified the code but was
        // very costly when character data contained a lot of entities to be parsed.
        //
        // Since we are using a specialized loop, we also keep track of the presence
        // of ]]> in text data. The sequence ]]> is forbidden to appear as-is.
        //
        let { i: start, forbiddenState } = this;
        const { chunk, textHandler: handler } = this;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        scanLoop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case LESS: {
                    this.state = S_OPEN_WAKA;
                    if (handler !== undefined) {
                        const { text } = this;
                        const slice = chunk.slice(start, this.prevI);
                        if (text.length !== 0) {
                            handler(text + slice);
                            this.text = "";
                        }
                        else if (slice.length !== 0) {
                            handler(slice);
                        }
                    }
                    forbiddenState = FORBIDDEN_START;
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                }
                case AMP:
                    this.state = S_ENTITY;
                    this.entityReturnState = S_TEXT;
                    if (handler !== undefined) {
                        this.text += chunk.slice(start, this.prevI);
                    }
                    forbiddenState = FORBIDDEN_START;
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                case CLOSE_BRACKET:
                    switch (forbiddenState) {
                        case FORBIDDEN_START:
                            forbiddenState = FORBIDDEN_BRACKET;
                            break;
                        case FORBIDDEN_BRACKET:
                            forbiddenState = FORBIDDEN_BRACKET_BRACKET;
                            break;
                        case FORBIDDEN_BRACKET_BRACKET:
                            break;
                        default:
                            throw new Error("impossible state");
                    }
                    break;
                case GREATER:
                    if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
                        this.fail("the string \"]]>\" is disallowed in char data.");
                    }
                    forbiddenState = FORBIDDEN_START;
                    break;
                case NL_LIKE:
                    if (handler !== undefined) {
                        this.text += `${chunk.slice(start, this.prevI)}\n`;
                    }
                    start = this.i;
                    forbiddenState = FORBIDDEN_START;
                    break;
                case EOC:
                    if (handler !== undefined) {
                        this.text += chunk.slice(start);
                    }
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                default:
                    forbiddenState = FORBIDDEN_START;
            }
        }
        this.forbiddenState = forbiddenState;
    }
    handleTextOutsideRoot() {
        // This is essentially a specialized version of captureTo which is optimized
        // for a specialized task. We keep track of the presence of non-space
        // characters in the text since these are errors when appearing outside the
        // document root element.
        let { i: start } = this;
        const { chunk, textHandler: handler } = this;
        let nonSpace = false;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        outRootLoop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const code = this.getCode();
            switch (code) {
                case LESS: {
                    this.state = S_OPEN_WAKA;
                    if (handler !== undefined) {
                        const { text } = this;
                        const slice = chunk.slice(start, this.prevI);
                        if (text.length !== 0) {
                            handler(text + slice);
                            this.text = "";
                        }
                        else if (slice.length !== 0) {
                            handler(slice);
                        }
                    }
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                }
                case AMP:
                    this.state = S_ENTITY;
                    this.entityReturnState = S_TEXT;
                    if (handler !== undefined) {
                        this.text += chunk.slice(start, this.prevI);
                    }
                    nonSpace = true;
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                case NL_LIKE:
                    if (handler !== undefined) {
                        this.text += `${chunk.slice(start, this.prevI)}\n`;
                    }
                    start = this.i;
                    break;
                case EOC:
                    if (handler !== undefined) {
                        this.text += chunk.slice(start);
                    }
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                default:
                    if (!isS(code)) {
                        nonSpace = true;
                    }
            }
        }
        if (!nonSpace) {
            return;
        }
        // We use the reportedTextBeforeRoot and reportedTextAfterRoot flags
        // to avoid reporting errors for every single character that is out of
        // place.
        if (!this.sawRoot && !this.reportedTextBeforeRoot) {
            this.fail("text data outside of root node.");
            this.reportedTextBeforeRoot = true;
        }
        if (this.closedRoot && !this.reportedTextAfterRoot) {
            this.fail("text data outside of root node.");
            this.reportedTextAfterRoot = true;
        }
    }
    pushAttribNS(name, value) {
        var _a;
        const { prefix, local } = this.qname(name);
        const attr = { name, prefix, local, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
        if (prefix === "xmlns") {
            const trimmed = value.trim();
            if (this.currentXMLVersion === "1.0" && trimmed === "") {
                this.fail("invalid attempt to undefine prefix in XML 1.0");
            }
            this.topNS[local] = trimmed;
            nsPairCheck(this, local, trimmed);
        }
        else if (name === "xmlns") {
            const trimmed = value.trim();
            this.topNS[""] = trimmed;
            nsPairCheck(this, "", trimmed);
        }
    }
    pushAttribPlain(name, value) {
        var _a;
        const attr = { name, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
    }
    /**
     * End parsing. This performs final well-formedness checks and resets the
     * parser to a clean state.
     *
     * @returns this
     */
    end() {
        var _a, _b;
        if (!this.sawRoot) {
            this.fail("document must contain a root element.");
        }
        const { tags } = this;
        while (tags.length > 0) {
            const tag = tags.pop();
            this.fail(`unclosed tag: ${tag.name}`);
        }
        if ((this.state !== S_BEGIN) && (this.state !== S_TEXT)) {
            this.fail("unexpected end.");
        }
        const { text } = this;
        if (text.length !== 0) {
            (_a = this.textHandler) === null || _a === void 0 ? void 0 : _a.call(this, text);
            this.text = "";
        }
        this._closed = true;
        (_b = this.endHandler) === null || _b === void 0 ? void 0 : _b.call(this);
        this._init();
        return this;
    }
    /**
     * Resolve a namespace prefix.
     *
     * @param prefix The prefix to resolve.
     *
     * @returns The namespace URI or ``undefined`` if the prefix is not defined.
     */
    resolve(prefix) {
        var _a, _b;
        let uri = this.topNS[prefix];
        if (uri !== undefined) {
            return uri;
        }
        const { tags } = this;
        for (let index = tags.length - 1; index >= 0; index--) {
            uri = tags[index].ns[prefix];
            if (uri !== undefined) {
                return uri;
            }
        }
        uri = this.ns[prefix];
        if (uri !== undefined) {
            return uri;
        }
        return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
    }
    /**
     * Parse a qname into its prefix and local name parts.
     *
     * @param name The name to parse
     *
     * @returns
     */
    qname(name) {
        // This is faster than using name.split(":").
        const colon = name.indexOf(":");
        if (colon === -1) {
            return { prefix: "", local: name };
        }
        const local = name.slice(colon + 1);
        const prefix = name.slice(0, colon);
        if (prefix === "" || local === "" || local.includes(":")) {
            this.fail(`malformed name: ${name}.`);
        }
        return { prefix, local };
    }
    processAttribsNS() {
        var _a;
        const { attribList } = this;
        const tag = this.tag;
        {
            // add namespace info to tag
            const { prefix, local } = this.qname(tag.name);
            tag.prefix = prefix;
            tag.local = local;
            const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
            if (prefix !== "") {
                if (prefix === "xmlns") {
                    this.fail("tags may not have \"xmlns\" as prefix.");
                }
                if (uri === "") {
                    this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
                    tag.uri = prefix;
                }
            }
        }
        if (attribList.length === 0) {
            return;
        }
        const { attributes } = tag;
        const seen = new Set();
        // Note: do not apply default ns to attributes:
        //   http://www.w3.org/TR/REC-xml-names/#defaulting
        for (const attr of attribList) {
            const { name, prefix, local } = attr;
            let uri;
            let eqname;
            if (prefix === "") {
                uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
                eqname = name;
            }
            else {
                uri = this.resolve(prefix);
                // if there's any attributes with an undefined namespace,
                // then fail on them now.
                if (uri === undefined) {
                    this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
                    uri = prefix;
                }
                eqname = `{${uri}}${local}`;
            }
            if (seen.has(eqname)) {
                this.fail(`duplicate attribute: ${eqname}.`);
            }
            seen.add(eqname);
            attr.uri = uri;
            attributes[name] = attr;
        }
        this.attribList = [];
    }
    processAttribsPlain() {
        const { attribList } = this;
        // eslint-disable-next-line prefer-destructuring
        const attributes = this.tag.attributes;
        for (const { name, value } of attribList) {
            if (attributes[name] !== undefined) {
                this.fail(`duplicate attribute: ${name}.`);
            }
            attributes[name] = value;
        }
        this.attribList = [];
    }
    /**
     * Handle a complete open tag. This parser code calls this once it has seen
     * the whole tag. This method checks for well-formeness and then emits
     * ``onopentag``.
     */
    openTag() {
        var _a;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = false;
        // There cannot be any pending text here due to the onopentagstart that was
        // necessarily emitted before we get here. So we do not check text.
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        tags.push(tag);
        this.state = S_TEXT;
        this.name = "";
    }
    /**
     * Handle a complete self-closing tag. This parser code calls this once it has
     * seen the whole tag. This method checks for well-formeness and then emits
     * ``onopentag`` and ``onclosetag``.
     */
    openSelfClosingTag() {
        var _a, _b, _c;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = true;
        // There cannot be any pending text here due to the onopentagstart that was
        // necessarily emitted before we get here. So we do not check text.
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        (_b = this.closeTagHandler) === null || _b === void 0 ? void 0 : _b.call(this, tag);
        const top = this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null;
        if (top === null) {
            this.closedRoot = true;
        }
        this.state = S_TEXT;
        this.name = "";
    }
    /**
     * Handle a complete close tag. This parser code calls this once it has seen
     * the whole tag. This method checks for well-formeness and then emits
     * ``onclosetag``.
     */
    closeTag() {
        const { tags, name } = this;
        // Our state after this will be S_TEXT, no matter what, and we can clear
        // tagName now.
        this.state = S_TEXT;
        this.name = "";
        if (name === "") {
            this.fail("weird empty close tag.");
            this.text += "</>";
            return;
        }
        const handler = this.closeTagHandler;
        let l = tags.length;
        while (l-- > 0) {
            const tag = this.tag = tags.pop();
            this.topNS = tag.ns;
            handler === null || handler === void 0 ? void 0 : handler(tag);
            if (tag.name === name) {
                break;
            }
            this.fail("unexpected close tag.");
        }
        if (l === 0) {
            this.closedRoot = true;
        }
        else if (l < 0) {
            this.fail(`unmatched closing tag: ${name}.`);
            this.text += `</${name}>`;
        }
    }
    /**
     * Resolves an entity. Makes any necessary well-formedness checks.
     *
     * @param entity The entity to resolve.
     *
     * @returns The parsed entity.
     */
    parseEntity(entity) {
        // startsWith would be significantly slower for this test.
        if (entity[0] !== "#") {
            const defined = this.ENTITIES[entity];
            if (defined !== undefined) {
                return defined;
            }
            this.fail(this.isName(entity) ? "undefined entity." :
                "disallowed character in entity name.");
            return `&${entity};`;
        }
        let num = NaN;
        if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
            num = parseInt(entity.slice(2), 16);
        }
        else if (/^#[0-9]+$/.test(entity)) {
            num = parseInt(entity.slice(1), 10);
        }
        // The character reference is required to match the CHAR production.
        if (!this.isChar(num)) {
            this.fail("malformed character entity.");
            return `&${entity};`;
        }
        return String.fromCodePoint(num);
    }
}
exports.wT = SaxesParser;
//# sourceMappingURL=saxes.js.map

/***/ }),

/***/ 6950:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Character classes and associated utilities for the 5th edition of XML 1.0.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
exports.CHAR = "\t\n\r -\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF";
exports.S = " \t\r\n";
// tslint:disable-next-line:max-line-length
exports.NAME_START_CHAR = ":A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
var TAB = 9;
var NL = 0xA;
var CR = 0xD;
var SPACE = 0x20;
//
// Lists.
//
/** All characters in the ``S`` production. */
exports.S_LIST = [SPACE, NL, CR, TAB];
/**
 * Determines whether a codepoint matches the ``CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR``.
 */
function isChar(c) {
    return (c >= SPACE && c <= 0xD7FF) ||
        c === NL || c === CR || c === TAB ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isChar = isChar;
/**
 * Determines whether a codepoint matches the ``S`` (space) production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``S``.
 */
function isS(c) {
    return c === SPACE || c === NL || c === CR || c === TAB;
}
exports.isS = isS;
/**
 * Determines whether a codepoint matches the ``NAME_START_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_START_CHAR``.
 */
function isNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        (c >= 0x61 && c <= 0x7A) ||
        c === 0x3A ||
        c === 0x5F ||
        c === 0x200C ||
        c === 0x200D ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNameStartChar = isNameStartChar;
/**
 * Determines whether a codepoint matches the ``NAME_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_CHAR``.
 */
function isNameChar(c) {
    return isNameStartChar(c) ||
        (c >= 0x30 && c <= 0x39) ||
        c === 0x2D ||
        c === 0x2E ||
        c === 0xB7 ||
        (c >= 0x0300 && c <= 0x036F) ||
        (c >= 0x203F && c <= 0x2040);
}
exports.isNameChar = isNameChar;
//# sourceMappingURL=ed5.js.map

/***/ }),

/***/ 4488:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Character classes and associated utilities for the 2nd edition of XML 1.1.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
exports.CHAR = "\u0001-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF";
exports.RESTRICTED_CHAR = "\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F";
exports.S = " \t\r\n";
// tslint:disable-next-line:max-line-length
exports.NAME_START_CHAR = ":A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
var TAB = 9;
var NL = 0xA;
var CR = 0xD;
var SPACE = 0x20;
//
// Lists.
//
/** All characters in the ``S`` production. */
exports.S_LIST = [SPACE, NL, CR, TAB];
/**
 * Determines whether a codepoint matches the ``CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR``.
 */
function isChar(c) {
    return (c >= 0x0001 && c <= 0xD7FF) ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isChar = isChar;
/**
 * Determines whether a codepoint matches the ``RESTRICTED_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``RESTRICTED_CHAR``.
 */
function isRestrictedChar(c) {
    return (c >= 0x1 && c <= 0x8) ||
        c === 0xB ||
        c === 0xC ||
        (c >= 0xE && c <= 0x1F) ||
        (c >= 0x7F && c <= 0x84) ||
        (c >= 0x86 && c <= 0x9F);
}
exports.isRestrictedChar = isRestrictedChar;
/**
 * Determines whether a codepoint matches the ``CHAR`` production and does not
 * match the ``RESTRICTED_CHAR`` production. ``isCharAndNotRestricted(x)`` is
 * equivalent to ``isChar(x) && !isRestrictedChar(x)``. This function is faster
 * than running the two-call equivalent.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR`` and does not match
 * ``RESTRICTED_CHAR``.
 */
function isCharAndNotRestricted(c) {
    return (c === 0x9) ||
        (c === 0xA) ||
        (c === 0xD) ||
        (c > 0x1F && c < 0x7F) ||
        (c === 0x85) ||
        (c > 0x9F && c <= 0xD7FF) ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isCharAndNotRestricted = isCharAndNotRestricted;
/**
 * Determines whether a codepoint matches the ``S`` (space) production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``S``.
 */
function isS(c) {
    return c === SPACE || c === NL || c === CR || c === TAB;
}
exports.isS = isS;
/**
 * Determines whether a codepoint matches the ``NAME_START_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_START_CHAR``.
 */
// tslint:disable-next-line:cyclomatic-complexity
function isNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        (c >= 0x61 && c <= 0x7A) ||
        c === 0x3A ||
        c === 0x5F ||
        c === 0x200C ||
        c === 0x200D ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNameStartChar = isNameStartChar;
/**
 * Determines whether a codepoint matches the ``NAME_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_CHAR``.
 */
function isNameChar(c) {
    return isNameStartChar(c) ||
        (c >= 0x30 && c <= 0x39) ||
        c === 0x2D ||
        c === 0x2E ||
        c === 0xB7 ||
        (c >= 0x0300 && c <= 0x036F) ||
        (c >= 0x203F && c <= 0x2040);
}
exports.isNameChar = isNameChar;
//# sourceMappingURL=ed2.js.map

/***/ }),

/***/ 5699:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Character class utilities for XML NS 1.0 edition 3.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
// tslint:disable-next-line:max-line-length
exports.NC_NAME_START_CHAR = "A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
/**
 * Determines whether a codepoint matches [[NC_NAME_START_CHAR]].
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches.
 */
// tslint:disable-next-line:cyclomatic-complexity
function isNCNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        c === 0x5F ||
        (c >= 0x61 && c <= 0x7A) ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x200C && c <= 0x200D) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNCNameStartChar = isNCNameStartChar;
/**
 * Determines whether a codepoint matches [[NC_NAME_CHAR]].
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches.
 */
function isNCNameChar(c) {
    return isNCNameStartChar(c) ||
        (c === 0x2D ||
            c === 0x2E ||
            (c >= 0x30 && c <= 0x39) ||
            c === 0x00B7 ||
            (c >= 0x0300 && c <= 0x036F) ||
            (c >= 0x203F && c <= 0x2040));
}
exports.isNCNameChar = isNCNameChar;
//# sourceMappingURL=ed3.js.map

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 4677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/src/engine/rule.js
var rule = __nccwpck_require__(1440);
;// CONCATENATED MODULE: ./build/rules/canvas-app/canvas-bypass-consent.js

/* harmony default export */ const canvas_bypass_consent = ((0,rule/* defineRule */.Km)({
    id: 'canvas-bypass-consent',
    meta: {
        area: 'canvas-app',
        severity: 'note',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: [
            'https://learn.microsoft.com/powershell/module/microsoft.powerapps.administration.powershell/set-adminpowerappapistobypassconsent',
        ],
    },
    messages: {
        app: 'The {{appType}} "{{app}}" is set to bypass consent: its users are not asked before it uses connections in their name. See that this is meant for everybody who will get the app; Clear-AdminPowerAppApisToBypassConsent takes it back.',
        connections: 'The {{appType}} "{{app}}" bypasses consent for {{connectors|3, more}}: its users are not asked before it uses these connections in their name. See that this is meant for everybody who will get the app; Clear-AdminPowerAppApisToBypassConsent takes it back.',
    },
    *check({ graph }) {
        for (const app of graph.packages.flatMap((one) => one.canvasApps)) {
            const { bypassConsentAt } = app;
            const bypasses = connectionsWithoutConsent(app);
            const [first] = bypasses.values();
            const at = bypassConsentAt ?? first;
            if (at === undefined)
                continue;
            const connectors = [...bypasses.keys()];
            yield {
                messageId: bypassConsentAt ? 'app' : 'connections',
                at,
                component: app,
                data: { app: app.name, appType: app.appType, connectors },
                related: [...bypasses]
                    .filter(([, place]) => place !== at)
                    .map(([connector, place]) => ({ message: connector, at: place })),
            };
        }
    },
}));
/** Metadata is what is imported: the sources of an app may be older, and count only where there is none. */
function connectionsWithoutConsent({ bindings }) {
    const inMetadata = bindings.filter(({ source }) => source === 'metadata');
    const decisive = inMetadata.length > 0 ? inMetadata : bindings;
    const places = decisive
        .filter((one) => one.bypassesConsent)
        .map(({ connector, displayName, at }) => [connector || displayName, at]);
    return new Map(places.toReversed());
}

;// CONCATENATED MODULE: ./build/rules/canvas-app/canvas-custom-connector.js

/* harmony default export */ const canvas_custom_connector = ((0,rule/* defineRule */.Km)({
    id: 'canvas-custom-connector',
    meta: {
        area: 'canvas-app',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['connector'],
        sources: [
            'https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference#limits',
        ],
    },
    messages: {
        binds: 'The {{appType}} "{{app}}" uses custom connector "{{name}}" (told by {{evidence}}; {{shipped}}): apps don\'t support connection references on custom connectors, so it may lose the connector in another environment. Call the connector from a flow instead; or remove and add it again in the app after each import, which leaves an unmanaged layer.',
        forFlow: 'The {{appType}} "{{app}}" carries custom connector "{{name}}" for a flow it runs (told by {{evidence}}; {{shipped}}): apps don\'t support connection references on custom connectors, so it may lose the connector in another environment. Set that flow\'s connection to "Use this connection" under Run only users, then remove and add the flow in the app.',
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            for (const app of from.canvasApps) {
                for (const group of groupByConnector(graph, evidenceOf(graph, app, from), from)) {
                    const [first] = group;
                    if (!first)
                        continue;
                    const component = group
                        .map(({ clues }) => graph.findCustomConnector(clues, from))
                        .find((found) => found);
                    yield {
                        messageId: areForFlows(group) ? 'forFlow' : 'binds',
                        at: first.at,
                        component: app,
                        data: {
                            app: app.name,
                            appType: app.appType,
                            connector: first.connector,
                            name: component?.name ?? (first.displayName || first.connector),
                            evidence: [...new Set(group.map(({ reason }) => reason))],
                            shipped: component
                                ? 'the connector is in the workspace'
                                : 'the connector is not in the workspace',
                        },
                        related: group
                            .slice(1)
                            .map(({ reason, source, at }) => ({ message: `${reason}, in its ${source}`, at })),
                    };
                }
            }
        }
    },
}));
/** Entries that name the connector first: what they say is what the maker sees. */
function evidenceOf(graph, app, from) {
    const bindings = app.bindings.flatMap((binding) => {
        const { connector, displayName, customConnectorName: componentName, saysCustom, at, source } = binding;
        const clues = { connector, componentName, saysCustom };
        if (connector === '' || !graph.isCustomConnector(clues, from))
            return [];
        const isForFlow = binding.dependents.length > 0 && !binding.hasDataSources;
        return [{ connector, clues, displayName, reason: reasonOf(binding), source, at, isForFlow }];
    });
    const dependencies = app.customConnectorDependencies.map(({ name, at }) => ({
        connector: name,
        clues: { componentName: name },
        displayName: '',
        reason: 'CdsDependencies',
        source: 'metadata',
        at,
        isForFlow: undefined,
    }));
    return [...bindings, ...dependencies];
}
/** The strongest of what a binding says. */
function reasonOf({ customConnectorName, saysCustom, source }) {
    if (customConnectorName !== undefined)
        return 'customApiLogicalName';
    if (!saysCustom)
        return 'the hash in its name';
    return source === 'metadata' ? 'isCustomApiSolutionAware' : 'isCustomApiConnection';
}
function areForFlows(group) {
    return group.some((piece) => piece.isForFlow) && group.every((piece) => piece.isForFlow !== false);
}
/** One group a connector, whatever name a piece of evidence knows it by; in the order of the evidence. */
function groupByConnector(graph, evidence, from) {
    const known = evidence.map((piece, order) => {
        const component = graph.findCustomConnector(piece.clues, from);
        const clues = component
            ? { ...piece.clues, connectorId: component.connectorId, componentName: component.id }
            : piece.clues;
        return { clues, piece, order };
    });
    const groups = graph.groupByConnector([
        ...known.filter(({ clues }) => clues.componentName !== undefined),
        ...known.filter(({ clues }) => clues.componentName === undefined),
    ]);
    return groups.map((group) => group.toSorted((a, b) => a.order - b.order).map(({ piece }) => piece));
}

;// CONCATENATED MODULE: ./build/rules/canvas-app/canvas-flow-missing.js

const processType = '29';
/* harmony default export */ const canvas_flow_missing = ((0,rule/* defineRule */.Km)({
    id: 'canvas-flow-missing',
    meta: {
        area: 'canvas-app',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['flowId'],
        sources: [
            'https://learn.microsoft.com/power-apps/maker/canvas-apps/working-with-flows',
            'https://learn.microsoft.com/power-platform/alm/removing-dependencies',
        ],
    },
    messages: {
        active: 'The {{appType}} "{{app}}" calls {{flow}}, which no solution here has, and the manifest says that it exists only in the unmanaged layer ("Active"): where it isn\'t there already, the import stops with "missing dependencies". Add the flow to this solution and export it again, or remove it from the app.',
        stale: {
            text: 'The {{appType}} "{{app}}" has {{flow}} among its connections, and no solution here has it or names its owner: left over from a deleted flow, or the app will fail when it calls it. Remove the flow from the app if the app doesn\'t call it; otherwise add the flow to this solution.',
            severity: 'warning',
            confidence: 'medium',
        },
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            if (!from.solution)
                continue;
            for (const app of from.canvasApps) {
                for (const [flowId, [first, ...others]] of callsByFlow(app)) {
                    if (!first || graph.hasComponent(processType, flowId, from))
                        continue;
                    const isDeclared = from.solution.missingDependencies.some(({ type, id }) => type === processType && id.toLowerCase() === flowId);
                    const flow = first.name === '' ? `flow ${flowId}` : `flow "${first.name}" (${flowId})`;
                    yield {
                        messageId: isDeclared ? 'active' : 'stale',
                        at: first.at,
                        component: app,
                        data: { app: app.name, appType: app.appType, flow, flowId },
                        related: others.map(({ at }) => ({ message: 'another entry for the same flow', at })),
                    };
                }
            }
        }
    },
}));
function callsByFlow({ flowCalls }) {
    const groups = new Map();
    for (const call of flowCalls) {
        const known = groups.get(call.flowId);
        if (known)
            known.push(call);
        else
            groups.set(call.flowId, [call]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/rules/canvas-app/canvas-implicit-connection.js

/* harmony default export */ const canvas_implicit_connection = ((0,rule/* defineRule */.Km)({
    id: 'canvas-implicit-connection',
    meta: {
        area: 'canvas-app',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['connector'],
        sources: [
            'https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference',
            'https://learn.microsoft.com/power-apps/maker/canvas-apps/share-app-resources',
        ],
    },
    messages: {
        implicit: 'The {{appType}} "{{app}}" is tied to its maker\'s own connection to {{connector}} (implicitly shared, without a connection reference): it points at that connection in every environment. Remove the connection from the app, then add one that has a connection reference in the solution.',
        custom: 'The {{appType}} "{{app}}" is tied to its maker\'s own connection to custom connector {{connector}} (implicitly shared): it points at that connection in every environment, and apps don\'t support connection references on custom connectors. Call the connector from a flow instead.',
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            for (const app of from.canvasApps) {
                for (const binding of app.bindings.filter(isImplicit)) {
                    const { connector, customConnectorName: componentName, saysCustom, at } = binding;
                    const isCustom = graph.isCustomConnector({ connector, componentName, saysCustom }, from);
                    yield {
                        messageId: isCustom ? 'custom' : 'implicit',
                        at,
                        component: app,
                        data: { app: app.name, appType: app.appType, connector },
                    };
                }
            }
        }
    },
}));
/** Metadata only: the .msapp drops the reference's name, so a well-bound app looks unbound there. */
function isImplicit({ source, sharedConnectionId, logicalName }) {
    return source === 'metadata' && sharedConnectionId !== undefined && logicalName === undefined;
}

;// CONCATENATED MODULE: ./build/rules/configuration/suppression-expired.js

/* harmony default export */ const suppression_expired = ((0,rule/* defineRule */.Km)({
    id: 'suppression-expired',
    meta: {
        area: 'configuration',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['suppression', 'until'],
        sources: [],
        needs: ['suppressions'],
    },
    messages: {
        again: 'The suppression of {{suppression}} held until {{until}}, and {{counted}} it no longer covers. Mend what it is about, or set a later date and say why.',
        over: 'The suppression of {{suppression}} held until {{until}}, and nothing needs it any more. Delete it.',
    },
    *check({ suppressions }) {
        for (const { words, at, until = '', count, daysLeft = 0 } of suppressions) {
            if (daysLeft >= 0)
                continue;
            const component = { kind: 'file', id: at.file, name: at.file };
            if (count === 0) {
                yield { messageId: 'over', at, component, data: { suppression: words, until } };
                continue;
            }
            const counted = count === 1 ? 'there is 1 finding that' : `there are ${count} findings that`;
            yield { messageId: 'again', at, component, data: { suppression: words, until, count, counted } };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/configuration/suppression-expiring.js

/** Two weeks are a sprint. */
const noticeDays = 14;
/* harmony default export */ const suppression_expiring = ((0,rule/* defineRule */.Km)({
    id: 'suppression-expiring',
    meta: {
        area: 'configuration',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['suppression', 'until'],
        sources: [],
        needs: ['suppressions'],
    },
    messages: {
        soon: 'The suppression of {{suppression}} holds until {{until}}, {{left}}; then {{counted}} reported again. Mend what it is about until then, or set a later date and say why.',
    },
    *check({ suppressions }) {
        for (const { words, at, until, count, daysLeft } of suppressions) {
            if (until === undefined || daysLeft === undefined)
                continue;
            if (daysLeft < 0 || daysLeft > noticeDays || count === 0)
                continue;
            yield {
                messageId: 'soon',
                at,
                component: { kind: 'file', id: at.file, name: at.file },
                data: {
                    suppression: words,
                    until,
                    days: daysLeft,
                    left: leftWords(daysLeft),
                    count,
                    counted: count === 1 ? '1 finding is' : `${count} findings are`,
                },
            };
        }
    },
}));
function leftWords(days) {
    if (days === 0)
        return 'which is today';
    return days === 1 ? 'which is tomorrow' : `in ${days} days`;
}

;// CONCATENATED MODULE: ./build/rules/configuration/suppression-unused.js

/* harmony default export */ const suppression_unused = ((0,rule/* defineRule */.Km)({
    id: 'suppression-unused',
    meta: {
        area: 'configuration',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['suppression'],
        sources: [],
        needs: ['suppressions'],
    },
    messages: {
        unused: "The suppression of {{suppression}} covers nothing: what it accepted is mended, or it is not written as the finding has it. Delete it, so that it can't hide anything later.",
    },
    *check({ suppressions }) {
        for (const { words, at, count, daysLeft = 0 } of suppressions) {
            if (count > 0 || daysLeft < 0)
                continue;
            yield {
                messageId: 'unused',
                at,
                component: { kind: 'file', id: at.file, name: at.file },
                data: { suppression: words },
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-conflict.js

/* harmony default export */ const connection_reference_conflict = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-conflict',
    meta: {
        area: 'connection-reference',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['logicalName'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        connectors: 'Connection reference "{{logicalName}}" is for connector {{connector}} in solution "{{solution}}", and for {{otherConnector}} in "{{other}}": an environment has only one reference of that name, so whichever solution is imported later breaks what the other one holds. Give one of the two references a logical name of its own, and bind its users to it.',
    },
    *check({ graph }) {
        for (const sameName of membersByName(graph).values()) {
            const pair = firstConflict(sameName, graph);
            if (!pair)
                continue;
            const [first, second] = pair;
            yield {
                messageId: 'connectors',
                at: second.reference.at,
                component: second.solution,
                data: {
                    logicalName: second.reference.logicalName,
                    connector: second.reference.connector,
                    solution: second.solution.uniqueName,
                    otherConnector: first.reference.connector,
                    other: first.solution.uniqueName,
                },
                related: sameName
                    .filter((member) => member !== second)
                    .map(({ solution, reference }) => ({
                    message: `${reference.connector} in solution "${solution.uniqueName}"`,
                    at: reference.at,
                })),
            };
        }
    },
}));
/** In the order of their solutions, so that the second stays the second when files move. */
function membersByName(graph) {
    const groups = new Map();
    for (const { solution, connectionReferences } of graph.packages.toSorted(byName)) {
        if (!solution)
            continue;
        for (const reference of connectionReferences) {
            if (reference.isStub || reference.connector === '')
                continue;
            const key = reference.logicalName.toLowerCase();
            const group = groups.get(key);
            if (group)
                group.push({ solution, reference });
            else
                groups.set(key, [{ solution, reference }]);
        }
    }
    return groups;
}
function byName(a, b) {
    const [one, other] = [a, b].map(({ solution, path }) => `${solution?.uniqueName.toLowerCase()}\n${path}`);
    return (one ?? '') < (other ?? '') ? -1 : 1;
}
/** A solution that is here in several versions conflicts only where none of them agrees. */
function firstConflict(members, graph) {
    if (new Set(members.map(({ reference }) => reference.connector)).size === 1)
        return undefined;
    const solutions = bySolution(members);
    for (const [index, later] of solutions.entries()) {
        for (const earlier of solutions.slice(0, index)) {
            const [first] = earlier;
            const [second] = later;
            const doAgree = later.some((one) => earlier.some((other) => isSame(one.reference, other.reference, graph)));
            if (first && second && !doAgree)
                return [first, second];
        }
    }
    return undefined;
}
function bySolution(members) {
    const groups = new Map();
    for (const member of members) {
        const key = member.solution.uniqueName.toLowerCase();
        const group = groups.get(key);
        if (group)
            group.push(member);
        else
            groups.set(key, [member]);
    }
    return [...groups.values()];
}
/** Custom connectors have another API name in each environment: their component counts. */
function isSame(a, b, graph) {
    if (graph.isSameConnector(a.connector, b.connector))
        return true;
    if (a.customConnectorId !== undefined && a.customConnectorId === b.customConnectorId)
        return true;
    const [one, other] = [a, b].map((reference) => graph.findCustomConnector({ connector: reference.connector, connectorId: reference.customConnectorId }, graph.packageOf(reference)));
    return one !== undefined && one.id.toLowerCase() === other?.id.toLowerCase();
}

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-connector.js

/* harmony default export */ const connection_reference_connector = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-connector',
    meta: {
        area: 'connection-reference',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: [
            'https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/connectionreference',
        ],
    },
    messages: {
        empty: 'Connection reference "{{displayName}}" ({{logicalName}}) names no connector: no connection can be given to it. Export the solution again, or write the connector\'s id into its row, such as /providers/Microsoft.PowerApps/apis/shared_office365.',
        malformed: 'Connection reference "{{displayName}}" ({{logicalName}}) has connector "{{connectorId}}", which is no connector\'s id: no connection can be given to it. Export the solution again, or write the id into its row, such as /providers/Microsoft.PowerApps/apis/shared_office365.',
    },
    *check({ graph }) {
        for (const reference of graph.packages.flatMap((one) => one.connectionReferences)) {
            if (reference.isStub || isConnectorId(reference.connectorId))
                continue;
            const { connectorAt: at, name: displayName, logicalName, connectorId } = reference;
            const data = { displayName, logicalName };
            if (connectorId === '')
                yield { messageId: 'empty', at, component: reference, data };
            else
                yield { messageId: 'malformed', at, component: reference, data: { ...data, connectorId } };
        }
    },
}));
function isConnectorId(connectorId) {
    return /^\/providers\/microsoft\.powerapps\/apis\/[^/\s]+$/i.test(connectorId);
}

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-connector-mismatch.js

/* harmony default export */ const connection_reference_connector_mismatch = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-connector-mismatch',
    meta: {
        area: 'connection-reference',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['logicalName'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        differs: 'The {{userKind}} "{{user}}" uses connection reference "{{logicalName}}" for connector {{used}}, but the reference is for {{connector}}: a connection of the one can\'t serve the other. Let the {{userKind}} use a reference for {{used}}.',
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            for (const use of usesIn(from)) {
                const reference = use.logicalName && graph.findConnectionReference(use.logicalName, from);
                if (!reference || use.connector === '' || reference.connector === '')
                    continue;
                if (isSameConnector(graph, use, reference, from))
                    continue;
                yield {
                    messageId: 'differs',
                    at: use.at,
                    component: use.user,
                    data: {
                        user: use.user.name,
                        userKind: use.user.kind === 'flow' ? 'flow' : use.user.appType,
                        logicalName: reference.logicalName,
                        used: use.connector,
                        connector: reference.connector,
                    },
                    related: [{ message: `connection reference "${reference.name}"`, at: reference.at }],
                };
            }
        }
    },
}));
function usesIn(from) {
    return [
        ...from.flows.flatMap((flow) => flow.connections.map((connection) => ({ user: flow, ...connection }))),
        ...from.canvasApps.flatMap((app) => app.bindings.map((binding) => ({ user: app, ...binding }))),
    ];
}
/** Custom connectors have another API name in each environment: their component counts, then its name. */
function isSameConnector(graph, use, reference, from) {
    if (graph.isSameConnector(use.connector, reference.connector))
        return true;
    const clues = { connector: reference.connector, connectorId: reference.customConnectorId };
    const component = graph.findCustomConnector(clues, graph.packageOf(reference));
    const used = graph.findCustomConnector({ connector: use.connector, componentName: use.customConnectorName }, from);
    if (component && used)
        return component.id.toLowerCase() === used.id.toLowerCase();
    return (use.customConnectorName !== undefined &&
        graph.isNameOfConnector(reference.connector, use.customConnectorName));
}

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-default-name.js

/** Names of connectors as their pages have them, and older ones that the designer once gave to references. */
const connectorTitles = new Set([
    'Approvals',
    'Azure Application Insights',
    'Azure Automation',
    'Azure Blob Storage',
    'Azure Data Factory',
    'Azure DevOps',
    'Azure Key Vault',
    'Azure Monitor Logs',
    'Common Data Service',
    'Common Data Service (current environment)',
    'Excel Online (Business)',
    'Fin & Ops Apps (Dynamics 365)',
    'HTTP with Azure AD',
    'HTTP with Microsoft Entra ID',
    'HTTP with Microsoft Entra ID (preauthorized)',
    'Microsoft Copilot Studio',
    'Microsoft Dataverse',
    'Microsoft Dataverse (legacy)',
    'Microsoft Teams',
    'Office 365 Groups',
    'Office 365 Outlook',
    'Office 365 Users',
    'OneDrive for Business',
    'Planner',
    'Power Apps for Admins',
    'Power Apps for App Makers',
    'Power Apps for Makers',
    'Power Automate for Admins',
    'Power Automate Management',
    'Power BI',
    'Power Platform for Admins',
    'Power Platform for Admins V2',
    'RSS',
    'SharePoint',
    'SQL Server',
].map((title) => title.toLowerCase()));
/* harmony default export */ const connection_reference_default_name = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-default-name',
    meta: {
        area: 'connection-reference',
        severity: 'note',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        designer: 'The display name "{{displayName}}" of connection reference {{logicalName}} is the one that the designer made up: it doesn\'t say what the reference is for. It is used by {{users|2, more}}. Rename it, for example to "{{proposal}}".',
        connectorTitle: 'The display name "{{displayName}}" of connection reference {{logicalName}} is only the name of a connector: it doesn\'t say what the reference is for. It is used by {{users|2, more}}. Rename it, for example to "{{proposal}}".',
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            const taken = new Map();
            for (const { displayName } of from.connectionReferences) {
                const key = collapsed(displayName);
                taken.set(key, (taken.get(key) ?? 0) + 1);
            }
            for (const reference of from.connectionReferences.toSorted(byLogicalName)) {
                const { displayName, logicalName, at } = reference;
                const base = designerName(reference);
                const title = base ?? (connectorTitles.has(collapsed(displayName)) ? displayName : undefined);
                if (title === undefined || (taken.get(collapsed(displayName)) ?? 0) > 1)
                    continue;
                const users = userNames(reference, graph);
                yield {
                    messageId: base === undefined ? 'connectorTitle' : 'designer',
                    at,
                    component: reference,
                    data: {
                        displayName,
                        logicalName,
                        users: usersText(users),
                        proposal: proposalFor(title, users, from, taken),
                    },
                };
            }
        }
    },
}));
function collapsed(name) {
    return name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
function byLogicalName(a, b) {
    return a.logicalName.toLowerCase() < b.logicalName.toLowerCase() ? -1 : 1;
}
/** `Office 365 Outlook Expenses-1a2b3`: the connector, the solution that it was born in, the end of its logical name. */
function designerName({ displayName, logicalName }) {
    const match = /^(.*\S)\s+\S+-([0-9a-f]{5})$/i.exec(displayName);
    return logicalName.toLowerCase().endsWith(match?.[2]?.toLowerCase() ?? '\0') ? match?.[1] : undefined;
}
const kindNames = new Map([
    ['flow', 'flow'],
    ['canvasApp', 'app'],
    ['agent', 'agent'],
]);
function userNames(reference, graph) {
    const users = graph
        .edgesTo(reference, 'usesConnectionReference')
        .map(({ from }) => ({ kind: kindNames.get(from.kind) ?? from.kind, name: from.name }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return [...new Map(users.map((user) => [`${user.kind} ${user.name}`, user])).values()];
}
function usersText(users) {
    const texts = users.map(({ kind, name }) => `${kind} "${name}"`);
    return texts.length === 0 ? ['nothing in these files'] : texts;
}
/** What it is for, then what it connects to; numbered where another reference has the name or was offered it. */
function proposalFor(title, users, from, taken) {
    const [only] = users;
    const purpose = users.length === 1 && only ? only.name : (from.solution?.displayName ?? 'Shared');
    const name = `${purpose}: ${title}`;
    const key = collapsed(name);
    const number = (taken.get(key) ?? 0) + 1;
    taken.set(key, number);
    return number === 1 ? name : `${name} ${number}`;
}

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-display-name.js

/* harmony default export */ const connection_reference_display_name = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-display-name',
    meta: {
        area: 'connection-reference',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: [
            'https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference',
            'https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/connectionreference',
        ],
    },
    messages: {
        absent: 'Connection reference "{{logicalName}}" has no display name: whoever imports the solution has to guess which connection to give to it. Give it a display name that says what it is for.',
        logicalName: 'The display name of connection reference "{{logicalName}}" is only its logical name: whoever imports the solution has to guess which connection to give to it. Give it a display name that says what it is for.',
    },
    *check({ graph }) {
        for (const reference of graph.packages.flatMap((one) => one.connectionReferences)) {
            const { logicalName, displayName, isStub, isMadeByAgent, at } = reference;
            const isAbsent = displayName === '';
            if (isStub || !(isAbsent || displayName.toLowerCase() === logicalName.toLowerCase()))
                continue;
            yield {
                messageId: isAbsent ? 'absent' : 'logicalName',
                at,
                component: reference,
                data: { logicalName },
                // The designer of agents asks nobody for a name.
                ...(isMadeByAgent ? { atMost: 'note' } : {}),
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-embedded-connection.js

/* harmony default export */ const connection_reference_embedded_connection = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-embedded-connection',
    meta: {
        area: 'connection-reference',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: [
            'https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/connectionreference',
            'https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools',
        ],
    },
    messages: {
        shipped: 'Connection reference "{{displayName}}" ({{logicalName}}) ships connection "{{connectionId}}", which exists only in the environment where it was made: no other environment can use it. Remove <connectionid> from its row, and give each environment its connection in its deployment settings.',
    },
    *check({ graph }) {
        for (const reference of graph.packages.flatMap((one) => one.connectionReferences)) {
            const { connectionId, connectionAt: at, name: displayName, logicalName } = reference;
            if (connectionId === undefined)
                continue;
            const data = { displayName, logicalName, connectionId };
            yield { messageId: 'shipped', at, component: reference, data };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-missing.js

const connection_reference_missing_kindNames = { flow: 'flow', canvasApp: 'app', agent: 'agent' };
/* harmony default export */ const connection_reference_missing = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-missing',
    meta: {
        area: 'connection-reference',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['logicalName'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        active: 'Connection reference "{{logicalName}}" is neither in this solution nor in another one here, and the manifest says that it exists only in the unmanaged layer ("Active"): where it isn\'t there already, the import stops with "missing dependencies". It is used by {{users|2, more}}. Add the connection reference to this solution and export it again, or bind its users to one that the solution has.',
        undeclared: 'Connection reference "{{logicalName}}" is neither in this solution nor in another one here, and none is named as its owner. It is used by {{users|2, more}}. Add the connection reference to this solution, or bind its users to one that the solution has.',
        case: {
            text: 'Connection reference "{{logicalName}}" is spelled "{{found}}" where it is defined. It is used by {{users|2, more}}. Spell it as the definition does: tools that compare letter by letter don\'t find it.',
            severity: 'warning',
        },
        elsewhere: {
            text: 'Connection reference "{{logicalName}}" comes from solution "{{provider}}". It is used by {{users|2, more}}. Import that solution first.',
            severity: 'note',
        },
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            if (!from.solution || !from.hasCustomizations)
                continue;
            const usesByName = groupByName(connection_reference_missing_usesIn(from));
            const declared = declaredByName(from);
            const stubs = stubNames(from);
            for (const key of [...new Set([...usesByName.keys(), ...declared.keys()])].sort()) {
                const uses = usesByName.get(key) ?? [];
                const dependency = declared.get(key);
                const at = uses[0]?.at ?? dependency?.at;
                if (!at)
                    continue;
                const logicalName = uses[0]?.logicalName ?? dependency?.id ?? key;
                const found = graph.findConnectionReference(logicalName, from);
                if (!found && graph.isExternal('connectionReference', logicalName))
                    continue;
                const component = { kind: 'connectionReference', id: logicalName, name: logicalName };
                const data = { logicalName, users: connection_reference_missing_usersText(uses, dependency?.neededBy) };
                const related = relatedTo(uses);
                if (found) {
                    const others = uses.filter((use) => use.logicalName !== found.logicalName);
                    const [other] = others;
                    if (!other)
                        continue;
                    yield {
                        messageId: 'case',
                        at: other.at,
                        component: found,
                        data: { logicalName: other.logicalName, users: connection_reference_missing_usersText(others), found: found.logicalName },
                        related: relatedTo(others),
                    };
                }
                else if (dependency?.providedBy !== undefined) {
                    if (uses.length === 0 || stubs.has(key))
                        continue;
                    yield {
                        messageId: 'elsewhere',
                        at,
                        component,
                        data: { ...data, provider: dependency.providedBy },
                        related,
                    };
                }
                else if (dependency) {
                    yield { messageId: 'active', at, component, data, related };
                }
                else {
                    const atMost = uses.every((use) => use.isWeak) ? 'warning' : 'error';
                    yield { messageId: 'undeclared', at, component, data, related, atMost };
                }
            }
        }
    },
}));
function connection_reference_missing_usesIn(from) {
    return [
        ...from.flows.flatMap((flow) => flow.connections.flatMap(({ logicalName, at }) => toUse(flow, logicalName, at, !flow.isPacked))),
        ...from.canvasApps.flatMap((app) => app.bindings.flatMap(({ logicalName, at }) => toUse(app, logicalName, at, !app.isPacked))),
        ...from.agents.flatMap((agent) => agent.connectionReferences.flatMap(({ logicalName, source, at }) => toUse(agent, logicalName, at, source !== 'set'))),
    ];
}
function toUse(user, logicalName, at, isWeak) {
    return logicalName === undefined ? [] : [{ user, logicalName, at, isWeak }];
}
/** By name in lower case. */
function groupByName(uses) {
    const groups = new Map();
    for (const use of uses) {
        const key = use.logicalName.toLowerCase();
        const group = groups.get(key);
        if (group)
            group.push(use);
        else
            groups.set(key, [use]);
    }
    return groups;
}
function declaredByName(from) {
    const all = from.solution?.missingDependencies.filter(({ type }) => type === 'connectionreference') ?? [];
    return new Map(all.map((dependency) => [dependency.id.toLowerCase(), dependency]));
}
/** A stub says by itself that another solution owns the reference. */
function stubNames(from) {
    const stubs = from.connectionReferences.filter(({ isStub }) => isStub);
    return new Set(stubs.map(({ id }) => id.toLowerCase()));
}
/** Where the files show no user, the manifest may name one. */
function connection_reference_missing_usersText(uses, neededBy) {
    const users = [...new Set(uses.map(userName))];
    if (users.length > 0)
        return users;
    return [neededBy === undefined ? 'nothing in these files' : `"${neededBy}"`];
}
function userName({ user }) {
    return `${connection_reference_missing_kindNames[user.kind]} "${user.name}"`;
}
function relatedTo(uses) {
    return uses.map((use) => ({ message: userName(use), at: use.at }));
}

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-naming.js

/* harmony default export */ const connection_reference_naming = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-naming',
    meta: {
        area: 'connection-reference',
        severity: 'off',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        displayName: 'The display name "{{displayName}}" of connection reference {{logicalName}} does not follow your convention, {{pattern}}. Rename it in the solution.',
        logicalName: 'The logical name of connection reference {{logicalName}} ("{{displayName}}") does not follow your convention, {{pattern}}. It can\'t be changed: make a new reference with a name that does, and use that one.',
    },
    options: {
        displayName: {
            type: 'string',
            format: 'regex',
            default: '',
            description: 'Regular expression for display names. Nothing is asked of them while it is empty.',
        },
        logicalName: {
            type: 'string',
            format: 'regex',
            default: '',
            description: 'Regular expression for logical names. Nothing is asked of them while it is empty.',
        },
    },
    *check({ graph, options }) {
        const checks = [
            { messageId: 'displayName', pattern: options.displayName },
            { messageId: 'logicalName', pattern: options.logicalName },
        ];
        for (const { messageId, pattern } of checks) {
            if (pattern === '')
                continue;
            const convention = new RegExp(pattern, 'u');
            for (const reference of graph.packages.flatMap((one) => one.connectionReferences)) {
                const { displayName, logicalName, at, isStub, isMadeByAgent } = reference;
                const name = reference[messageId];
                if (isStub || name === '' || (isMadeByAgent && messageId === 'logicalName'))
                    continue;
                if (name.length <= longestName && convention.test(name))
                    continue;
                yield { messageId, at, component: reference, data: { displayName, logicalName, pattern } };
            }
        }
    },
}));
/** https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/connectionreference */
const longestName = 200;

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-per-connector.js

/* harmony default export */ const connection_reference_per_connector = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-per-connector',
    meta: {
        area: 'connection-reference',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['connector'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        several: '{{count}} connection references are for connector {{connector}} ({{logicalNames|5, more}}): each needs a connection in every environment. Bind their users to one of them and remove the others, unless they stand for different accounts or share out throttling limits.',
    },
    options: {
        max: {
            type: 'integer',
            minimum: 1,
            default: 1,
            description: 'How many references a connector may have in a solution.',
        },
        allow: {
            type: 'array',
            items: { type: 'string' },
            default: [],
            description: 'Globs of connectors (`shared_…`) that may have any number.',
        },
    },
    *check({ graph, options, matches }) {
        for (const from of graph.packages) {
            if (!from.solution)
                continue;
            for (const [connector, members] of byConnector(from.connectionReferences)) {
                const [, second] = members;
                if (!second || members.length <= options.max || matches(connector, options.allow))
                    continue;
                const logicalNames = members.map((reference) => reference.logicalName);
                yield {
                    messageId: 'several',
                    at: second.at,
                    component: from.solution,
                    data: { connector, count: members.length, logicalNames },
                    related: members
                        .filter((reference) => reference !== second)
                        .map(({ name, at }) => ({ message: `connection reference "${name}"`, at })),
                };
            }
        }
    },
}));
/** An agent's designer makes a reference for each tool: those don't count. */
function byConnector(references) {
    const groups = new Map();
    const sorted = [...references].sort((a, b) => a.logicalName.toLowerCase() < b.logicalName.toLowerCase() ? -1 : 1);
    for (const reference of sorted) {
        if (reference.connector === '' || reference.isMadeByAgent)
            continue;
        const group = groups.get(reference.connector);
        if (group)
            group.push(reference);
        else
            groups.set(reference.connector, [reference]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-removed.js

const connection_reference_removed_kindNames = { flow: 'flow', canvasApp: 'app', agent: 'agent' };
/* harmony default export */ const connection_reference_removed = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-removed',
    meta: {
        area: 'connection-reference',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-platform/alm/check-solution-dependencies'],
        needs: ['base'],
    },
    messages: {
        removed: 'Connection reference "{{displayName}}" ({{logicalName}}) was in solution "{{solution}}" before, and is gone: an upgrade deletes it in every environment with the choice of its connection, and fails where something outside these files still uses it. Make sure that nothing does, or put it back.',
        used: {
            text: 'Connection reference "{{displayName}}" ({{logicalName}}) was in solution "{{solution}}" before, and is gone, while it is still used by {{users|2, more}}. Put it back into the solution, or bind its users to one that the solution has.',
            severity: 'error',
        },
    },
    *check({ graph, base }) {
        for (const from of graph.packages) {
            const before = base.counterpartOf(from);
            if (!from.solution || !from.hasCustomizations || !before)
                continue;
            const present = new Set(from.connectionReferences.map(({ id }) => id.toLowerCase()));
            for (const reference of before.connectionReferences) {
                if (reference.isStub || present.has(reference.id.toLowerCase()))
                    continue;
                if (isProvidedElsewhere(graph, from, reference))
                    continue;
                const { id, name, logicalName } = reference;
                const uses = usesOf(graph, reference);
                const data = { displayName: name, logicalName, solution: from.solution.name };
                const component = { kind: 'connectionReference', id, name };
                const { at } = from.solution;
                if (uses.length === 0) {
                    yield { messageId: 'removed', at, component, data };
                }
                else {
                    const users = [...new Set(uses.map(connection_reference_removed_userName))];
                    const related = uses.map((use) => ({ message: connection_reference_removed_userName(use), at: use.at }));
                    yield { messageId: 'used', at, component, data: { ...data, users }, related };
                }
            }
        }
    },
}));
/** It has moved: another solution of the workspace has it, or the manifest or the configuration says that one does. */
function isProvidedElsewhere(graph, from, { id }) {
    return (graph.findConnectionReference(id, from) !== undefined ||
        graph.isExternal('connectionReference', id) ||
        from.solution?.missingDependencies.some((dependency) => dependency.id.toLowerCase() === id.toLowerCase() && dependency.providedBy !== undefined) === true);
}
/** Of those that find it nowhere. */
function usesOf(graph, { id }) {
    return graph.edges.filter(({ kind, to }) => kind === 'usesConnectionReference' && to.isMissing && to.id.toLowerCase() === id.toLowerCase());
}
function connection_reference_removed_userName({ from }) {
    return `${connection_reference_removed_kindNames[from.kind] ?? from.kind} "${from.name}"`;
}

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-unique-display-name.js

/* harmony default export */ const connection_reference_unique_display_name = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-unique-display-name',
    meta: {
        area: 'connection-reference',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['displayName'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        duplicate: '{{count}} connection references are called "{{displayName}}" ({{logicalNames|5, more}}): whoever imports the solution can\'t tell which connection to give to which. Give each a display name of its own that says what it is for.',
    },
    options: {
        scope: {
            type: 'string',
            enum: ['solution', 'workspace'],
            default: 'solution',
            description: 'Compare within each solution, or over all solutions of the run.',
        },
        ignore: {
            type: 'array',
            items: { type: 'string' },
            default: [],
            description: 'Globs of display names that may occur more than once.',
        },
    },
    *check({ graph, options, matches }) {
        const scopes = options.scope === 'workspace' ? [graph.packages] : graph.packages.map((one) => [one]);
        for (const packages of scopes) {
            for (const sameName of groupsByName(packages).values()) {
                const members = distinctMembers(sameName, graph);
                const [first, second] = members;
                if (!first || !second || matches(first.displayName, options.ignore))
                    continue;
                const displayName = connection_reference_unique_display_name_collapsed(first.displayName);
                const solution = graph.packageOf(second).solution ?? second;
                const logicalNames = members.map((reference) => reference.logicalName);
                yield {
                    messageId: 'duplicate',
                    at: second.at,
                    component: solution,
                    data: { displayName, count: members.length, logicalNames },
                    related: members
                        .filter((reference) => reference !== second)
                        .map(({ logicalName, at }) => ({ message: `connection reference ${logicalName}`, at })),
                };
            }
        }
    },
}));
/** By logical name, so that the second stays the second when files move. */
function groupsByName(packages) {
    const groups = new Map();
    for (const reference of packages.flatMap((one) => one.connectionReferences).sort(connection_reference_unique_display_name_byLogicalName)) {
        const name = connection_reference_unique_display_name_collapsed(reference.displayName).toLowerCase();
        if (name === '')
            continue;
        const group = groups.get(name);
        if (group)
            group.push(reference);
        else
            groups.set(name, [reference]);
    }
    return groups;
}
/** Each reference once. One that shares its name only with another version of its solution is no member. */
function distinctMembers(sameName, graph) {
    const members = new Map();
    for (const reference of sameName) {
        const key = reference.logicalName.toLowerCase();
        if (members.has(key))
            continue;
        if (sameName.some((other) => isDuplicate(reference, other, graph)))
            members.set(key, reference);
    }
    return [...members.values()];
}
function isDuplicate(a, b, graph) {
    if (a.logicalName.toLowerCase() === b.logicalName.toLowerCase())
        return false;
    return a.package === b.package || solutionName(a, graph) !== solutionName(b, graph);
}
function solutionName(reference, graph) {
    return graph.packageOf(reference).solution?.uniqueName.toLowerCase() ?? reference.package;
}
function connection_reference_unique_display_name_byLogicalName(a, b) {
    return a.logicalName.toLowerCase() < b.logicalName.toLowerCase() ? -1 : 1;
}
function connection_reference_unique_display_name_collapsed(displayName) {
    return displayName.trim().replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-unused.js

const connection_reference_unused_processType = '29';
/** Parts of agents and of low-code plug-ins may use a reference where the files show no user. */
const consumerFile = /^(bots|botcomponents|botcomponentcollections|dvtablesearchs|fxexpressions)\//;
/* harmony default export */ const connection_reference_unused = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-unused',
    meta: {
        area: 'connection-reference',
        severity: 'warning',
        confidence: 'medium',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        unused: 'Nothing in this solution uses connection reference "{{displayName}}" ({{logicalName}}), and whoever imports it is asked to give it a connection all the same. Remove it from the solution, unless something outside these files needs it.',
        unbound: 'Nothing in this solution uses connection reference "{{displayName}}" ({{logicalName}}), while flow "{{flow}}" uses {{connector}} without a reference of the solution. Bind the flow to this one.',
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            if (!from.solution || !hasConsumer(from) || hasUnknownFlow(from))
                continue;
            const candidates = from.connectionReferences.filter((reference) => !reference.isStub && graph.edgesTo(reference, 'usesConnectionReference').length === 0);
            if (candidates.length === 0)
                continue;
            const mentioned = graph.mentions(from, candidates.map((reference) => reference.logicalName));
            for (const reference of candidates) {
                if (mentioned.has(reference.logicalName))
                    continue;
                const { at, name: displayName, logicalName, connector } = reference;
                const data = { displayName, logicalName };
                const flow = unboundFlow(graph, from, connector);
                if (flow) {
                    const unbound = { ...data, flow: flow.name, connector };
                    yield { messageId: 'unbound', at, component: reference, data: unbound };
                }
                else {
                    yield { messageId: 'unused', at, component: reference, data };
                }
            }
        }
    },
}));
/** A flow that this reference is probably meant for. */
function unboundFlow(graph, from, connector) {
    return from.flows.find((flow) => flow.connections.some((connection) => connection.usedBy.length > 0 &&
        connection.connector === connector &&
        (connection.logicalName === undefined || isUnknown(graph, from, connection.logicalName))));
}
/** No solution of the workspace has it, and neither the manifest nor the configuration says that another one does. */
function isUnknown(graph, from, logicalName) {
    const lower = logicalName.toLowerCase();
    return (!graph.findConnectionReference(logicalName, from) &&
        !graph.isExternal('connectionReference', logicalName) &&
        from.solution?.missingDependencies.some(({ id, providedBy }) => id.toLowerCase() === lower && providedBy !== undefined) !== true);
}
/** A solution without anything that could use a reference is a library of references: nothing to say. */
function hasConsumer(from) {
    return (from.flows.length > 0 ||
        from.canvasApps.length > 0 ||
        from.agents.length > 0 ||
        from.hasDesktopFlow ||
        [...from.source.files.keys()].some((path) => consumerFile.test(path)));
}
/** A flow whose file or row is not here, or can't be read, may use anything. */
function hasUnknownFlow(from) {
    const rootProcesses = from.solution?.rootComponents.filter(({ type }) => type === connection_reference_unused_processType) ?? [];
    return (from.problems.some((problem) => problem.kind === 'file-missing' && problem.reason === 'flow') ||
        from.problems.some((problem) => problem.kind === 'file-malformed' && /^workflows\//i.test(problem.at.file)) ||
        rootProcesses.some(({ id }) => id !== undefined && !from.processIds.has(id)));
}

;// CONCATENATED MODULE: ./build/rules/connection/connection-broken.js

/* harmony default export */ const connection_broken = ((0,rule/* defineRule */.Km)({
    id: 'connection-broken',
    meta: {
        area: 'connection',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://learn.microsoft.com/power-automate/add-manage-connections'],
        needs: ['target'],
    },
    messages: {
        status: 'Connection reference "{{logicalName}}" is bound to connection "{{connection}}" in {{target}}, and that connection does not work ({{faults}}). Let {{owner}} repair it: Connections › {{connection}} › Fix connection.',
    },
    *check({ target }) {
        for (const { logicalName, reference, component, connectionId, connectionName, connection, owner, state, at, } of target.bindings) {
            const faults = connection?.faults ?? [];
            if (!at || state !== 'found' || faults.length === 0)
                continue;
            yield {
                messageId: 'status',
                at,
                component,
                data: {
                    target: target.name,
                    logicalName,
                    connectionId,
                    connection: connectionName,
                    faults,
                    owner: owner || 'its owner',
                },
                related: reference ? [{ message: `connection reference "${reference.name}"`, at: reference.at }] : [],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/connection/connection-importer.js

/* harmony default export */ const connection_importer = ((0,rule/* defineRule */.Km)({
    id: 'connection-importer',
    meta: {
        area: 'connection',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://github.com/microsoft/powerplatform-build-tools/issues/497'],
        needs: ['target'],
    },
    messages: {
        denied: 'The import into {{target}} fails: {{principal}} imports, and may not use connection "{{connection}}" ({{connector}}), which the settings give to connection reference "{{logicalName}}". Let {{owner}} share it with {{principal}}, "Can use"; with a person that is not possible where the connection is signed in by OAuth.',
        group: {
            text: 'The import into {{target}} may fail: connection "{{connection}}" ({{connector}}) of connection reference "{{logicalName}}" is shared with {{groups|2, more groups}}, and nobody said whether {{principal}} is a member. List the groups of the importer in the targets file.',
            severity: 'warning',
            confidence: 'medium',
        },
    },
    *check({ target }) {
        const { importer } = target;
        if (!importer)
            return;
        for (const { logicalName, reference, component, connectionId, connectionName, connection, owner, importing, at, } of target.bindings) {
            if (!at || !connection || (importing?.kind !== 'denied' && importing?.kind !== 'group'))
                continue;
            yield {
                messageId: importing.kind,
                at,
                component,
                data: {
                    target: target.name,
                    logicalName,
                    connectionId,
                    connection: connectionName,
                    connector: connection.connector,
                    owner: owner || 'its owner',
                    principal: importer.name,
                    groups: importing.kind === 'group' ? importing.groups : [],
                },
                related: reference ? [{ message: `connection reference "${reference.name}"`, at: reference.at }] : [],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/connection/connection-not-found.js

/* harmony default export */ const connection_not_found = ((0,rule/* defineRule */.Km)({
    id: 'connection-not-found',
    meta: {
        area: 'connection',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://github.com/microsoft/powerplatform-build-tools/issues/533'],
        needs: ['target'],
    },
    messages: {
        absent: 'Connection reference "{{logicalName}}" is bound to connection "{{connectionId}}" in {{target}}, and there is no such connection: the import fails with ConnectionNotFound. Create one there and write its id.',
        elsewhere: 'Connection reference "{{logicalName}}" is bound to connection "{{connectionId}}" in {{target}}, and that is a connection of environment "{{environment}}": the import fails with ConnectionNotFound. Write the id of a connection of the right environment.',
        notListed: {
            text: 'Connection reference "{{logicalName}}" is bound to connection "{{connectionId}}" in {{target}}, and it is not among the connections that were exported: they may be only those of whoever exported them. Let an administrator export all connections of the environment.',
            severity: 'warning',
            confidence: 'medium',
        },
    },
    *check({ target }) {
        for (const { logicalName, reference, component, connectionId, connection, state, at, } of target.bindings) {
            if (!at || (state !== 'absent' && state !== 'elsewhere' && state !== 'notListed'))
                continue;
            yield {
                messageId: state,
                at,
                component,
                data: {
                    target: target.name,
                    logicalName,
                    connectionId,
                    environment: connection?.environment ?? '',
                },
                related: reference ? [{ message: `connection reference "${reference.name}"`, at: reference.at }] : [],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/connection/connection-not-shareable.js

/* harmony default export */ const connection_not_shareable = ((0,rule/* defineRule */.Km)({
    id: 'connection-not-shareable',
    meta: {
        area: 'connection',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
        needs: ['target'],
    },
    messages: {
        person: 'Flow "{{flow}}" stays off in {{target}}: {{principal}} is to turn it on, and connection "{{connection}}" ({{connector}}) of connection reference "{{logicalName}}" belongs to {{owner}}. It is signed in by OAuth, and such a connection can be shared with service principals only. Let {{owner}} turn the flow on, or bind the reference to a connection of {{principal}}; or deploy with a service principal that it is shared with.',
        kept: {
            text: 'Flow "{{flow}}" was turned on in {{target}} before and keeps the permission that it got then. {{principal}} may not use connection "{{connection}}" ({{connector}}) of connection reference "{{logicalName}}", which belongs to {{owner}}: if an import turns the flow off, {{principal}} can\'t turn it on again. Let {{owner}} or a co-owner of the flow do it.',
            severity: 'warning',
            confidence: 'medium',
        },
        group: {
            text: 'Flow "{{flow}}" may stay off in {{target}}: connection "{{connection}}" ({{connector}}) of connection reference "{{logicalName}}" is signed in by OAuth and shared with {{groups|2, more groups}}, and nobody said whether {{principal}} is a member. List the groups of the principal in the targets file.',
            severity: 'warning',
            confidence: 'medium',
        },
    },
    *check({ target }) {
        const { principal } = target;
        if (principal?.type !== 'user')
            return;
        for (const { flow, needs } of target.flows) {
            for (const { binding, at, access, isKept } of needs) {
                const { connection, entry, reference } = binding;
                if (connection?.isOAuth !== true || (access?.kind !== 'denied' && access?.kind !== 'group'))
                    continue;
                yield {
                    messageId: isKept && access.kind === 'denied' ? 'kept' : access.kind === 'group' ? 'group' : 'person',
                    at,
                    component: flow,
                    data: {
                        target: target.name,
                        flow: flow.name,
                        logicalName: binding.logicalName,
                        connectionId: binding.connectionId,
                        connection: binding.connectionName,
                        connector: connection.connector,
                        owner: binding.owner || 'its owner',
                        principal: principal.name,
                        groups: access.kind === 'group' ? access.groups : [],
                    },
                    related: [
                        ...(entry ? [{ message: 'bound here', at: entry.connection.at }] : []),
                        ...(reference ? [{ message: `connection reference "${reference.name}"`, at: reference.at }] : []),
                    ],
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/connection/connection-not-shared.js

/* harmony default export */ const connection_not_shared = ((0,rule/* defineRule */.Km)({
    id: 'connection-not-shared',
    meta: {
        area: 'connection',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
        needs: ['target'],
    },
    messages: {
        denied: 'Flow "{{flow}}" stays off in {{target}}: {{principal}} is to turn it on, and may not use connection "{{connection}}" ({{connector}}) of connection reference "{{logicalName}}". Let {{owner}} share it: Connections › {{connection}} › Share › {{principal}}, "Can use".',
        kept: {
            text: 'Flow "{{flow}}" was turned on in {{target}} before and keeps the permission that it got then. {{principal}} may not use connection "{{connection}}" ({{connector}}) of connection reference "{{logicalName}}", which belongs to {{owner}}: if an import turns the flow off, {{principal}} can\'t turn it on again. Let {{owner}} or a co-owner of the flow do it.',
            severity: 'warning',
            confidence: 'medium',
        },
        group: {
            text: 'Flow "{{flow}}" may stay off in {{target}}: connection "{{connection}}" ({{connector}}) of connection reference "{{logicalName}}" is shared with {{groups|2, more groups}}, and nobody said whether {{principal}} is a member. List the groups of the principal in the targets file.',
            severity: 'warning',
            confidence: 'medium',
        },
    },
    *check({ target }) {
        const { principal } = target;
        if (!principal)
            return;
        for (const { flow, needs } of target.flows) {
            for (const { binding, at, access, isKept } of needs) {
                const { connection, entry, reference } = binding;
                if (!connection || (access?.kind !== 'denied' && access?.kind !== 'group'))
                    continue;
                if (connection.isOAuth === true && principal.type === 'user')
                    continue;
                yield {
                    messageId: isKept && access.kind === 'denied' ? 'kept' : access.kind,
                    at,
                    component: flow,
                    data: {
                        target: target.name,
                        flow: flow.name,
                        logicalName: binding.logicalName,
                        connectionId: binding.connectionId,
                        connection: binding.connectionName,
                        connector: connection.connector,
                        owner: binding.owner || 'its owner',
                        principal: principal.name,
                        groups: access.kind === 'group' ? access.groups : [],
                    },
                    related: [
                        ...(entry ? [{ message: 'bound here', at: entry.connection.at }] : []),
                        ...(reference ? [{ message: `connection reference "${reference.name}"`, at: reference.at }] : []),
                    ],
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/connection/connection-owners.js

/* harmony default export */ const connection_owners = ((0,rule/* defineRule */.Km)({
    id: 'connection-owners',
    meta: {
        area: 'connection',
        severity: 'warning',
        confidence: 'medium',
        since: '0.1',
        identity: ['target'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
        needs: ['target'],
    },
    messages: {
        several: 'The connections of flow "{{flow}}" belong to {{owners}} in {{target}}: unless they are shared, none of them can turn it on alone. Give it connections of one owner, or let them be shared with whoever turns it on.',
        other: 'Flow "{{flow}}" is to be turned on by {{activator}} in {{target}}, and its connections belong to {{owners}}: unless they are shared, it stays off. Let {{owners}} turn it on, or share the connections with {{activator}}.',
    },
    *check({ target }) {
        for (const needs of target.flows) {
            const { flow, activator } = needs;
            // With an inventory and a principal there is a verdict, and other rules tell it.
            if (needs.needs.some(({ access }) => access))
                continue;
            const owned = needs.needs.map(({ binding }) => ({ binding, owner: ownerOf(binding) }));
            const known = owned.filter(({ owner }) => owner.names.length > 0);
            const owners = [
                ...new Map(known.map(({ owner }) => [owner.names[0]?.toLowerCase() ?? '', owner.shown])).values(),
            ].sort();
            const identity = activator && ('email' in activator ? activator.email : activator.id);
            const isOther = identity !== undefined &&
                known.some(({ owner: { names }, binding: { connection } }) => isComparable(names, identity) && !hasName(names, identity) && !mayUse(connection, identity));
            const areSeveral = owners.length > 1 && !canSomebodyUseAll(needs);
            if (!areSeveral && !isOther)
                continue;
            yield {
                messageId: areSeveral ? 'several' : 'other',
                at: flow.nameAt,
                component: flow,
                data: {
                    target: target.name,
                    flow: flow.name,
                    owners,
                    activator: activator ? ('email' in activator ? activator.email : activator.name) : '',
                },
                related: known.flatMap(({ binding, owner }) => {
                    const at = binding.entry?.owner.text ? binding.entry.owner.at : binding.at;
                    return at ? [{ message: `"${binding.logicalName}": ${owner.shown}`, at }] : [];
                }),
            };
        }
    },
}));
/** By the inventory, or else by the settings. */
function ownerOf({ connection, entry, owner }) {
    const { id, email } = connection?.owner ?? {};
    const names = [id, email].filter((name) => name !== undefined);
    if (names.length > 0)
        return { names, shown: owner };
    const text = entry && !entry.owner.isPlaceholder ? entry.owner.text : '';
    return { names: text === '' ? [] : [text], shown: text };
}
/** An id says nothing of an address. */
function isComparable(names, identity) {
    return names.some((name) => name.includes('@') === identity.includes('@'));
}
function hasName(names, identity) {
    return names.some((name) => name.toLowerCase() === identity.toLowerCase());
}
/** By the permissions that are known; who is in a group is not. */
function mayUse(connection, identity) {
    return (connection?.permissions ?? []).some(({ principal: { type, id, email = '' } }) => type === 'Tenant' || type === 'Group' || hasName([id, email], identity));
}
/** By the permissions that are known, somebody owns or may use every connection. */
function canSomebodyUseAll({ needs }) {
    const connections = needs.flatMap(({ binding }) => binding.connection ?? []);
    const [first, ...others] = connections.filter((one) => !isForAll(one)).map(usersOf);
    return (connections.length === needs.length &&
        (first === undefined || [...first].some((user) => others.every((one) => one.has(user)))));
}
function isForAll({ permissions }) {
    return permissions.some(({ principal }) => principal.type === 'Tenant');
}
function usersOf({ owner, permissions }) {
    const ids = [owner?.id, ...permissions.map(({ principal }) => principal.id)];
    return new Set(ids.flatMap((id) => (id ? [id.toLowerCase()] : [])));
}

;// CONCATENATED MODULE: ./build/rules/connection/connection-wrong-connector.js

/* harmony default export */ const connection_wrong_connector = ((0,rule/* defineRule */.Km)({
    id: 'connection-wrong-connector',
    meta: {
        area: 'connection',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools'],
        needs: ['target'],
    },
    messages: {
        other: 'Connection reference "{{logicalName}}" is for connector "{{connector}}", and in {{target}} it is bound to connection "{{connection}}" of connector "{{found}}". Write the id of a connection of {{connector}}.',
        custom: {
            text: 'Connection reference "{{logicalName}}" is for custom connector "{{connector}}", and in {{target}} it is bound to connection "{{connection}}" of connector "{{found}}". A custom connector has another hash in each environment, but these names differ in more than that. Make sure that it is the same connector.',
            severity: 'warning',
            confidence: 'medium',
        },
    },
    *check({ graph, target }) {
        for (const { logicalName, reference, connectionId, connectionName, connection, hasOtherConnector, at, } of target.bindings) {
            if (!at || !reference || !connection || !hasOtherConnector)
                continue;
            const clues = { connector: reference.connector, connectorId: reference.customConnectorId };
            yield {
                messageId: graph.isCustomConnector(clues, graph.packageOf(reference)) ? 'custom' : 'other',
                at,
                component: reference,
                data: {
                    target: target.name,
                    logicalName,
                    connectionId,
                    connector: reference.connector,
                    connection: connectionName,
                    found: connection.connector,
                },
                related: [{ message: `connector of "${reference.name}"`, at: reference.connectorAt }],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/connection/inventory-incomplete.js

/* harmony default export */ const inventory_incomplete = ((0,rule/* defineRule */.Km)({
    id: 'inventory-incomplete',
    meta: {
        area: 'connection',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://learn.microsoft.com/rest/api/power-platform/connectivity/connections'],
        needs: ['target'],
    },
    messages: {
        noPermissions: 'Nobody can tell whether {{principal}} may use connection "{{connection}}" of connection reference "{{logicalName}}" in {{target}}: the inventory has no permissions for it. Export the answer of …/apis/{{connector}}/connections/{{connectionId}}/permissions, too.',
        onlyCaller: 'Nobody can tell whether {{principal}} may use connection "{{connection}}" of connection reference "{{logicalName}}" in {{target}}: a list of connections tells only the permission of whoever asked for it. Export the answer of …/apis/{{connector}}/connections/{{connectionId}}/permissions, too.',
        noServicePrincipals: 'Nobody can tell whether {{principal}} may use connection "{{connection}}" of connection reference "{{logicalName}}" in {{target}}: Get-AdminPowerAppConnectionRoleAssignment leaves out service principals. Export the answer of …/apis/{{connector}}/connections/{{connectionId}}/permissions instead.',
    },
    *check({ target }) {
        for (const binding of target.bindings) {
            const { logicalName, reference, component, connection, connectionId, connectionName, importing, at } = binding;
            const turning = target.flows.flatMap(({ needs }) => needs.flatMap((need) => (need.binding === binding && need.access ? [need.access] : [])));
            const unproved = [
                { access: turning.find(isUnproved), principal: target.principal },
                { access: isUnproved(importing) ? importing : undefined, principal: target.importer },
            ].find(({ access }) => access);
            if (!at || !connection || unproved?.access?.kind !== 'unproved')
                continue;
            yield {
                messageId: unproved.access.because,
                at,
                component,
                data: {
                    target: target.name,
                    logicalName,
                    connectionId,
                    connection: connectionName,
                    connector: connection.connector,
                    principal: unproved.principal?.name ?? '',
                },
                related: reference ? [{ message: `connection reference "${reference.name}"`, at: reference.at }] : [],
            };
        }
    },
}));
function isUnproved(access) {
    return access?.kind === 'unproved';
}

;// CONCATENATED MODULE: ./build/rules/custom-connector/custom-connector-missing.js

const connectorType = '372';
const custom_connector_missing_kindNames = { connectionReference: 'connection reference', flow: 'flow', canvasApp: 'app' };
/* harmony default export */ const custom_connector_missing = ((0,rule/* defineRule */.Km)({
    id: 'custom-connector-missing',
    meta: {
        area: 'custom-connector',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['connector'],
        sources: [
            'https://learn.microsoft.com/connectors/custom-connectors/customconnectorssolutions#known-limitations',
        ],
    },
    messages: {
        active: 'Custom connector "{{name}}" is neither in this solution nor in another one here, and the manifest says that it exists only in the unmanaged layer ("Active"): where it isn\'t there already, the import stops with "missing dependencies". It is used by {{users|2, more}}. Put the connector into a solution of its own that is imported first, and export this one again.',
        undeclared: 'Custom connector "{{name}}" is neither in this solution nor in another one here, and no solution is named as its owner: an environment that doesn\'t have it can\'t run what uses it. It is used by {{users|2, more}}. Put the connector into a solution of its own that is imported first, and lint both together.',
        byName: {
            text: 'Connector "{{name}}" is a custom connector by the hash at the end of its name, and it is neither in this solution nor in another one here: an environment that doesn\'t have it can\'t run what uses it. It is used by {{users|2, more}}. Put the connector into a solution of its own that is imported first, and lint both together.',
            severity: 'warning',
            confidence: 'medium',
        },
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            if (!from.solution || !from.hasCustomizations)
                continue;
            for (const group of graph.groupByConnector(witnessesIn(from, graph))) {
                const clues = {
                    connectorId: firstOf(group, (one) => one.clues.connectorId),
                    componentName: firstOf(group, (one) => one.clues.componentName),
                    connector: firstOf(group, (one) => one.clues.connector),
                };
                if (graph.hasCustomConnector(clues, from))
                    continue;
                const users = group.filter(({ isUser }) => isUser);
                const [first, ...others] = users.length > 0 ? users : group;
                if (!first)
                    continue;
                const id = clues.componentName ?? clues.connector ?? clues.connectorId ?? '';
                const name = firstOf(group, (one) => one.name) ?? id;
                const isDeclared = users.length < group.length;
                const isKnown = group.some((one) => hasComponent(one.clues) || one.clues.saysCustom);
                yield {
                    messageId: isDeclared ? 'active' : isKnown ? 'undeclared' : 'byName',
                    at: first.at,
                    component: { kind: 'customConnector', id, name },
                    data: {
                        connector: clues.connector ?? id,
                        name,
                        users: [...new Set([first, ...others].map(({ text }) => text))],
                    },
                    related: others.map(({ text, at }) => ({ message: text, at })),
                    atMost: [first, ...others].some(({ isPacked }) => isPacked) ? 'error' : 'warning',
                };
            }
        }
    },
}));
/** Those who know most come first, so that the others find a name that they know. */
function witnessesIn(from, graph) {
    const elsewhere = namesElsewhere(from);
    // A reference of another solution answers for its connector there.
    const isBoundHere = ({ logicalName }) => {
        if (logicalName === undefined)
            return true;
        const found = graph.findConnectionReference(logicalName, from);
        if (found)
            return found.package === from.path;
        return !elsewhere.has(logicalName.toLowerCase()) && !graph.isExternal('connectionReference', logicalName);
    };
    const users = graph
        .connectorUses(from)
        .filter(({ clues }) => clues.connector || hasComponent(clues))
        .filter((use) => graph.isCustomConnector(use.clues, from) && isBoundHere(use))
        .map(toWitness);
    return [
        ...declarationsOf(from),
        ...users.filter(({ clues }) => hasComponent(clues)),
        ...users.filter(({ clues }) => !hasComponent(clues)),
    ];
}
function toWitness({ user, clues, connectorName: name, at }) {
    return {
        isUser: true,
        text: `${custom_connector_missing_kindNames[user.kind]} "${user.name}"`,
        name,
        clues,
        isPacked: user.kind === 'connectionReference' || user.isPacked,
        at,
    };
}
/** Names of references that are stubs or provided by a named solution. */
function namesElsewhere({ connectionReferences, solution }) {
    const stubs = connectionReferences.filter(({ isStub }) => isStub);
    const provided = (solution?.missingDependencies ?? []).filter(({ providedBy }) => providedBy !== undefined);
    return new Set([...stubs, ...provided].map(({ id }) => id.toLowerCase()));
}
function declarationsOf({ solution }) {
    return (solution?.missingDependencies ?? [])
        .filter(({ type }) => type === connectorType)
        .map(({ id, schemaName: componentName, displayName: name, neededBy, at }) => ({
        isUser: false,
        text: neededBy === undefined ? 'nothing in these files' : `"${neededBy}"`,
        name,
        clues: { connectorId: /^[0-9a-f-]{36}$/i.test(id) ? id.toLowerCase() : undefined, componentName },
        isPacked: true,
        at,
    }));
}
function hasComponent({ connectorId, componentName }) {
    return connectorId !== undefined || componentName !== undefined;
}
function firstOf(items, textOf) {
    return items.map(textOf).find((text) => text);
}

;// CONCATENATED MODULE: ./build/rules/custom-connector/custom-connector-secret.js

/* harmony default export */ const custom_connector_secret = ((0,rule/* defineRule */.Km)({
    id: 'custom-connector-secret',
    meta: {
        area: 'custom-connector',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['parameter'],
        sources: [
            'https://learn.microsoft.com/connectors/custom-connectors/customconnectorssolutions',
            'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables-azure-key-vault-secrets',
        ],
    },
    messages: {
        literal: 'Custom connector "{{connector}}" has a client secret or key as plain text in its connection parameters ({{parameter}}): everybody who gets the package can read and use it, and import writes it over the one that is there. Take it out of the file, replace it where it was issued, and enter the new one in each environment, or refer to an environment variable of type secret.',
    },
    *check({ graph }) {
        for (const connector of graph.packages.flatMap((one) => one.customConnectors)) {
            for (const { parameter, at } of connector.literalSecrets) {
                yield {
                    messageId: 'literal',
                    at,
                    component: connector,
                    data: { connector: connector.name, parameter },
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/custom-connector/custom-connector-with-consumers.js

const custom_connector_with_consumers_kindNames = { connectionReference: 'connection reference', flow: 'flow', canvasApp: 'app' };
/* harmony default export */ const custom_connector_with_consumers = ((0,rule/* defineRule */.Km)({
    id: 'custom-connector-with-consumers',
    meta: {
        area: 'custom-connector',
        severity: 'warning',
        strict: 'error',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: [
            'https://learn.microsoft.com/connectors/custom-connectors/customconnectorssolutions#known-limitations',
        ],
    },
    messages: {
        together: 'Custom connector "{{connector}}" is in the same solution as what uses it ({{consumers|2, more}}): the first import into a new environment fails, because the connector has to be registered first. Put it in a solution of its own and import that first.',
        appOnly: {
            text: 'Custom connector "{{connector}}" is in the same solution as what uses it ({{consumers|2, more}}): Microsoft asks for custom connectors to be imported before apps that use them. Put it in a solution of its own and import that first.',
            confidence: 'medium',
        },
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            if (from.customConnectors.length === 0)
                continue;
            const uses = graph
                .connectorUses(from)
                .map((use) => ({ ...use, text: textOf(use), used: usedBy(use, from, graph) }));
            for (const connector of from.customConnectors) {
                const consumers = uses.filter(({ used }) => used === connector);
                if (consumers.length === 0)
                    continue;
                // That an import fails is documented for references and flows.
                const areApps = consumers.every(({ user }) => user.kind === 'canvasApp');
                const byText = new Map(consumers.map((one) => [one.text, one]));
                yield {
                    messageId: areApps ? 'appOnly' : 'together',
                    at: connector.at,
                    component: connector,
                    data: { connector: connector.name, consumers: [...byText.keys()] },
                    related: [...byText.values()].map(({ text, at }) => ({ message: text, at })),
                };
            }
        }
    },
}));
function textOf({ user }) {
    return `${custom_connector_with_consumers_kindNames[user.kind]} "${user.name}"`;
}
function usedBy({ clues, logicalName }, from, graph) {
    const reference = logicalName && graph.findConnectionReference(logicalName, from);
    if (!reference)
        return graph.findCustomConnector(clues, from);
    const { connector, customConnectorId: connectorId } = reference;
    return graph.findCustomConnector({ connector, connectorId }, from);
}

;// CONCATENATED MODULE: ./build/rules/environment-variable/environment-variable-secret.js

/** `/subscriptions/…/providers/Microsoft.KeyVault/vaults/…/secrets/…`, alone or in `@Microsoft.KeyVault(…)`. */
const keyVaultReference = /microsoft\.keyvault|\.vault\.azure\.net\/secrets\//i;
/* harmony default export */ const environment_variable_secret = ((0,rule/* defineRule */.Km)({
    id: 'environment-variable-secret',
    meta: {
        area: 'environment-variable',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['role'],
        sources: [
            'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables-azure-key-vault-secrets',
        ],
    },
    messages: {
        literal: 'The {{role}} of the secret environment variable "{{variable}}" ({{schemaName}}) is not a reference to Azure Key Vault: a secret may stand in this file, and the variable can\'t be read. Write /subscriptions/…/resourceGroups/…/providers/Microsoft.KeyVault/vaults/…/secrets/…, and replace the secret where it was issued if this was one.',
    },
    *check({ graph }) {
        const all = graph.packages.flatMap((one) => one.environmentVariables);
        const secrets = new Set(all.filter(({ type }) => type === 'secret').map(({ id }) => id.toLowerCase()));
        for (const variable of all) {
            // A solution of values alone says nothing of types.
            const isSecret = variable.isDefined
                ? variable.type === 'secret'
                : secrets.has(variable.id.toLowerCase());
            if (!isSecret)
                continue;
            for (const { role, text, isPlaceholder, at } of variable.texts) {
                if (isPlaceholder || keyVaultReference.test(text))
                    continue;
                yield {
                    messageId: 'literal',
                    at,
                    component: variable,
                    data: { role, variable: variable.name, schemaName: variable.id },
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/environment-variable/environment-variable-type.js

/* harmony default export */ const environment_variable_type = ((0,rule/* defineRule */.Km)({
    id: 'environment-variable-type',
    meta: {
        area: 'environment-variable',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['role'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables'],
    },
    messages: {
        type: 'The {{role}} of environment variable "{{variable}}" ({{schemaName}}) is not {{expected}}: what reads the variable gets something else than it expects. Write one, or change the type of the variable.',
    },
    *check({ graph }) {
        for (const variable of graph.packages.flatMap((one) => one.environmentVariables)) {
            for (const { role, text, isPlaceholder, at } of variable.texts) {
                const expected = isPlaceholder ? undefined : unmet(variable.type, text);
                if (expected === undefined)
                    continue;
                yield {
                    messageId: 'type',
                    at,
                    component: variable,
                    data: { role, variable: variable.name, schemaName: variable.id, expected },
                };
            }
        }
    },
}));
const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const yesOrNo = /^(?:yes|no|true|false)$/i;
/** What the text should be and is not. */
function unmet(type, text) {
    switch (type) {
        case 'number':
            return number.test(text) ? undefined : 'a number';
        case 'yes/no':
            return yesOrNo.test(text) ? undefined : 'yes or no';
        case 'JSON':
            return isJson(text) ? undefined : 'JSON';
        default:
            return undefined;
    }
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/rules/environment-variable/environment-variable-unique-display-name.js

/* harmony default export */ const environment_variable_unique_display_name = ((0,rule/* defineRule */.Km)({
    id: 'environment-variable-unique-display-name',
    meta: {
        area: 'environment-variable',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['displayName'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables'],
    },
    messages: {
        duplicate: '{{count}} environment variables of solution "{{solution}}" are called "{{displayName}}" ({{schemaNames|5, more}}): whoever gives them their values at import can\'t tell them apart. Give each a display name of its own that says what it is for.',
    },
    *check({ graph }) {
        for (const { solution, environmentVariables } of graph.packages) {
            if (!solution)
                continue;
            for (const members of environment_variable_unique_display_name_groupsByName(environmentVariables).values()) {
                const [first, second] = members;
                if (!first || !second)
                    continue;
                yield {
                    messageId: 'duplicate',
                    at: second.at,
                    component: solution,
                    data: {
                        displayName: environment_variable_unique_display_name_collapsed(first.name),
                        count: members.length,
                        solution: solution.name,
                        schemaNames: members.map(({ id }) => id),
                    },
                    related: members
                        .filter((variable) => variable !== second)
                        .map(({ id, at }) => ({ message: `environment variable ${id}`, at })),
                };
            }
        }
    },
}));
/** By schema name, so that the second stays the second when files move. One without a name of its own has no group. */
function environment_variable_unique_display_name_groupsByName(variables) {
    const named = variables.filter(({ isDefined, name, id }) => isDefined && name !== id);
    const groups = new Map();
    for (const variable of named.sort((a, b) => (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1))) {
        const name = environment_variable_unique_display_name_collapsed(variable.name).toLowerCase();
        const group = groups.get(name);
        if (group)
            group.push(variable);
        else
            groups.set(name, [variable]);
    }
    return groups;
}
function environment_variable_unique_display_name_collapsed(displayName) {
    return displayName.trim().replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./build/rules/environment-variable/environment-variable-value-shipped.js

/* harmony default export */ const environment_variable_value_shipped = ((0,rule/* defineRule */.Km)({
    id: 'environment-variable-value-shipped',
    meta: {
        area: 'environment-variable',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables'],
    },
    messages: {
        shipped: 'The current value of environment variable "{{variable}}" ships with the solution, into every environment that imports it. In the solution, open the variable, choose "Remove from this solution" under its current value, and export again.',
    },
    options: {
        allow: {
            type: 'array',
            items: { type: 'string' },
            default: [],
            description: 'Globs of schema names whose value may ship.',
        },
    },
    *check({ graph, options, matches }) {
        for (const variable of graph.packages.flatMap((one) => one.environmentVariables)) {
            const [value] = variable.values;
            if (!value || matches(variable.id, options.allow))
                continue;
            yield { messageId: 'shipped', at: value.at, component: variable, data: { variable: variable.name } };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/flow/flow-child-invoker-connection.js

/** Both connectors of Dataverse; child flows may take these from whoever runs them. */
const dataverse = new Set(['shared_commondataserviceforapps', 'shared_commondataservice']);
/* harmony default export */ const flow_child_invoker_connection = ((0,rule/* defineRule */.Km)({
    id: 'flow-child-invoker-connection',
    meta: {
        area: 'flow',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['key'],
        sources: ['https://learn.microsoft.com/power-automate/create-child-flows'],
    },
    messages: {
        invoker: 'Flow "{{flow}}" is called by {{callers|2, more flows}}, and its connection "{{key}}" is provided by the run-only user: child flows only support embedded connections. In its source environment, in the details of "{{flow}}" under Run only users, choose "Use this connection", and export again.',
        dataverseOnly: {
            text: 'Flow "{{flow}}" is called by {{callers|2, more flows}}, and its Dataverse connection "{{key}}" is provided by the run-only user: the documentation allows this for Dataverse, and Power Automate refuses some such flows all the same. In its source environment, in the details of "{{flow}}" under Run only users, choose "Use this connection", and export again.',
            severity: 'warning',
        },
    },
    *check({ graph }) {
        for (const flow of graph.packages.flatMap((one) => one.flows)) {
            const calls = graph
                .edgesTo(flow, 'callsFlow')
                .filter(({ from }) => from.kind === 'flow' && from.id !== flow.id);
            if (calls.length === 0)
                continue;
            const invoker = flow.connections.filter(({ usedBy, runtimeSource }) => usedBy.length > 0 && runtimeSource === 'invoker');
            const messageId = invoker.every(({ connector }) => dataverse.has(connector))
                ? 'dataverseOnly'
                : 'invoker';
            const isOnlyCalledByLooseFlows = calls.every(isOfLooseFlow);
            for (const { key, connector, at } of invoker) {
                yield {
                    messageId,
                    at,
                    component: flow,
                    data: { flow: flow.name, key, connector, callers: callersText(calls) },
                    related: calls.map((call) => ({ message: `called by flow "${call.from.name}"`, at: call.at })),
                    atMost: isOnlyCalledByLooseFlows ? 'warning' : 'error',
                };
            }
        }
    },
}));
/** A flow that is not imported calls nothing. */
function isOfLooseFlow({ from: { component } }) {
    return component?.kind === 'flow' && !component.isPacked;
}
function callersText(calls) {
    return [...new Set(calls.map(({ from }) => `"${from.name}"`))].sort();
}

;// CONCATENATED MODULE: ./build/rules/flow/flow-child-missing.js

const flow_child_missing_processType = '29';
/* harmony default export */ const flow_child_missing = ((0,rule/* defineRule */.Km)({
    id: 'flow-child-missing',
    meta: {
        area: 'flow',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['flowId'],
        sources: ['https://learn.microsoft.com/power-automate/create-child-flows'],
    },
    messages: {
        missing: 'Step "{{step}}" of flow "{{flow}}" calls flow {{flowId}}, which no solution here has and no named solution provides: the import or the activation fails. Add the called flow to this solution, lint this one together with the solution that has it, or remove the step.',
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            if (!from.solution)
                continue;
            for (const [flowId, calls] of flow_child_missing_callsByFlow(from)) {
                const [first] = calls;
                if (!first || graph.hasComponent(flow_child_missing_processType, flowId, from))
                    continue;
                yield {
                    messageId: 'missing',
                    at: first.at,
                    component: first.caller,
                    data: { flow: first.caller.name, flowId, step: first.step },
                    related: calls
                        .slice(1)
                        .map(({ caller, step, at }) => ({ message: `step "${step}" of flow "${caller.name}"`, at })),
                };
            }
        }
    },
}));
/** Callers by id, those that are imported first. */
function flow_child_missing_callsByFlow(from) {
    const callers = [...from.flows].sort((a, b) => Number(b.isPacked) - Number(a.isPacked) || (a.id < b.id ? -1 : 1));
    const calls = new Map();
    for (const caller of callers) {
        for (const call of caller.childFlowCalls) {
            if (call.flowId === caller.id)
                continue;
            const known = calls.get(call.flowId);
            if (known)
                known.push({ ...call, caller });
            else
                calls.set(call.flowId, [{ ...call, caller }]);
        }
    }
    return calls;
}

;// CONCATENATED MODULE: ./build/rules/flow/flow-child-off.js

/* harmony default export */ const flow_child_off = ((0,rule/* defineRule */.Km)({
    id: 'flow-child-off',
    meta: {
        area: 'flow',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-automate/create-child-flows'],
    },
    messages: {
        off: 'Flow "{{flow}}" ships off, and flows that ship on call it: {{callers|2, more flows}}. Where it isn\'t there yet, it arrives turned off, and until it is turned on, none of them can be ("ChildFlowNeverPublished"). Turn it on before the export, or after the import before its callers.',
    },
    *check({ graph }) {
        const bringers = bringersById(graph);
        for (const flow of graph.packages.flatMap((one) => one.flows)) {
            if (flow.state !== 'off')
                continue;
            const calls = graph
                .edgesTo(flow, 'callsFlow')
                .filter((call) => isAtRisk(call, flow, graph, bringers.get(flow.id) ?? new Set()));
            if (calls.length === 0)
                continue;
            yield {
                messageId: 'off',
                at: flow.stateAt,
                component: flow,
                data: { flow: flow.name, callers: flow_child_off_callersText(calls) },
                related: calls.map((call) => ({ message: `called by flow "${call.from.name}"`, at: call.at })),
            };
        }
    },
}));
/** Not where another solution, or another version of it, brings the called flow turned on. */
function isAtRisk({ from }, flow, graph, bringers) {
    const caller = from.component;
    if (caller?.kind !== 'flow' || caller.state !== 'on' || caller.id === flow.id)
        return false;
    const own = graph.packageOf(caller);
    const others = bringers.size - (bringers.has(solutionOf(own)) ? 1 : 0);
    return others === 0 && graph.findFlow(flow.id, own)?.state === 'off';
}
/** Solutions that have a flow turned on, by the id of the flow. */
function bringersById(graph) {
    const bringers = new Map();
    for (const one of graph.packages) {
        for (const { id, state } of one.flows) {
            if (state !== 'on')
                continue;
            bringers.set(id, (bringers.get(id) ?? new Set()).add(solutionOf(one)));
        }
    }
    return bringers;
}
function solutionOf({ solution, path }) {
    return solution?.uniqueName.toLowerCase() ?? path;
}
function flow_child_off_callersText(calls) {
    return [...new Set(calls.map(({ from }) => `"${from.name}"`))].sort();
}

;// CONCATENATED MODULE: ./build/rules/flow/flow-connector-mismatch.js

/* harmony default export */ const flow_connector_mismatch = ((0,rule/* defineRule */.Km)({
    id: 'flow-connector-mismatch',
    meta: {
        area: 'flow',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['key', 'used'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        differs: 'Flow "{{flow}}" runs {{steps|2, more steps}} of connector {{used}} with connection "{{key}}", which is for {{connector}}: a connection of the one can\'t serve the other. Open the step in the designer and pick a connection reference for {{used}}; or, in the file, {{repair}}.',
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            for (const flow of from.flows) {
                for (const connection of flow.connections) {
                    const { key, connector, otherConnectors } = connection;
                    for (const { connector: used, usedBy, at } of otherConnectors) {
                        if (flow_connector_mismatch_isSameConnector(graph, connection, used, from))
                            continue;
                        const fitting = flow.connections.filter((other) => other.connector === used);
                        yield {
                            messageId: 'differs',
                            at,
                            component: flow,
                            data: {
                                flow: flow.name,
                                key,
                                connector,
                                used,
                                steps: usedBy.map((step) => `"${step}"`),
                                repair: repairText(fitting),
                            },
                            related: [{ message: `connection "${key}"`, at: connection.at }],
                        };
                    }
                }
            }
        }
    },
}));
/** Custom connectors have another API name in each environment: their component counts, then its name. */
function flow_connector_mismatch_isSameConnector(graph, connection, used, from) {
    const { connector, customConnectorName: componentName } = connection;
    if (graph.isSameConnector(connector, used))
        return true;
    const own = graph.findCustomConnector({ connector, componentName }, from);
    const other = graph.findCustomConnector({ connector: used }, from);
    if (own && other)
        return own.id.toLowerCase() === other.id.toLowerCase();
    return componentName !== undefined && graph.isNameOfConnector(used, componentName);
}
function repairText(fitting) {
    const keys = fitting.slice(0, 3).map(({ key }) => `"${key}"`);
    if (keys.length === 0)
        return 'add an entry for it to "connectionReferences" and point the step at that';
    return `point the step at ${keys.join(' or ')}, which the flow has`;
}

;// CONCATENATED MODULE: ./build/rules/flow/flow-direct-connection.js

/* harmony default export */ const flow_direct_connection = ((0,rule/* defineRule */.Km)({
    id: 'flow-direct-connection',
    meta: {
        area: 'flow',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['key'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        stripped: 'Flow "{{flow}}" ({{state}}) uses a connection to {{what}} directly, not through a connection reference: the export dropped it, so nothing binds {{steps|2, more steps}} after import. In its source environment, open the flow from the solution and use the flow checker\'s "Remove connections so connection references can be added"{{existing}}; or export it unmanaged and import that, which replaces them.',
        named: 'Flow "{{flow}}" ({{state}}) is bound to connection "{{connection}}" to {{what}}, not to a connection reference: it exists in one environment only, so nothing binds {{steps|2, more steps}} elsewhere. In its source environment, open the flow from the solution and use the flow checker\'s "Remove connections so connection references can be added"{{existing}}.',
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            for (const flow of from.flows) {
                for (const connection of flow.connections) {
                    if (connection.usedBy.length === 0 || connection.logicalName !== undefined)
                        continue;
                    const { key, connector, connectionName, usedBy, at } = connection;
                    const data = {
                        flow: flow.name,
                        state: stateText(flow),
                        key,
                        connector,
                        what: connector || 'an unnamed connector',
                        steps: usedBy.map((step) => `"${step}"`),
                        existing: existingText(from, connection),
                    };
                    if (connectionName === undefined)
                        yield { messageId: 'stripped', at, component: flow, data };
                    else
                        yield { messageId: 'named', at, component: flow, data: { ...data, connection: connectionName } };
                }
            }
        }
    },
}));
function stateText(flow) {
    return flow.state ?? 'state unknown';
}
/** References of the solution that could take its place. */
function existingText({ connectionReferences }, { connector }) {
    const fitting = connectionReferences.filter((reference) => reference.connector === connector);
    const names = [...new Set(fitting.map((reference) => `"${reference.name}"`))].slice(0, 3);
    return connector === '' || names.length === 0 ? '' : `, then pick ${names.join(' or ')}`;
}

;// CONCATENATED MODULE: ./build/rules/flow/flow-hardcoded-environment.js

/* harmony default export */ const flow_hardcoded_environment = ((0,rule/* defineRule */.Km)({
    id: 'flow-hardcoded-environment',
    meta: {
        area: 'flow',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['address'],
        sources: [
            'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables-power-automate',
            'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables',
        ],
    },
    messages: {
        sharePoint: 'Flow "{{flow}}" has the SharePoint address {{address}} written into {{steps|2, more steps}}: it goes there from every environment that it is imported into. Put site and list into environment variables of type data source, and choose these in the steps.',
        dataverse: 'Flow "{{flow}}" has the address of one Dataverse environment, {{address}}, written into {{steps|2, more steps}}: it goes there from every environment that it is imported into. Choose "(Current)" as environment, or put the address into an environment variable.',
        endpoint: 'Flow "{{flow}}" has the address of a service of one environment, {{address}}, written into {{steps|2, more steps}}: it calls that one from every environment that it is imported into. Call a flow of the solution as a child flow, or put the address into an environment variable.',
        environment: "Flow \"{{flow}}\" has the id of one environment, {{address}}, written into {{steps|2, more steps}}: it means that one wherever it is imported. Use workflow()['tags']['environmentName'] for the environment that the flow runs in, or an environment variable.",
    },
    options: {
        allow: {
            type: 'array',
            items: { type: 'string' },
            default: [],
            description: 'Globs of host names and environment ids that flows may have.',
        },
    },
    *check({ graph, options, matches }) {
        for (const flow of graph.packages.flatMap((one) => one.flows)) {
            for (const { kind, address, usedBy, at } of flow.environmentAddresses) {
                if (matches(address, options.allow))
                    continue;
                yield {
                    messageId: kind,
                    at,
                    component: flow,
                    data: { flow: flow.name, address, steps: usedBy },
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/flow/flow-hardcoded-secret.js

/* harmony default export */ const flow_hardcoded_secret = ((0,rule/* defineRule */.Km)({
    id: 'flow-hardcoded-secret',
    meta: {
        area: 'flow',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['step', 'parameter'],
        sources: [
            'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables-azure-key-vault-secrets',
            'https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app',
        ],
    },
    messages: {
        authentication: 'Step "{{step}}" of flow "{{flow}}" has a secret for its authentication ({{parameter}}) as plain text: everybody who gets the package can read and use it. Replace the secret where it was issued, keep the new one in Azure Key Vault, and read it through an environment variable of type secret.',
        signature: 'Step "{{step}}" of flow "{{flow}}" has an address with its signature (sig) as plain text ({{parameter}}): everybody who gets the package can use that address. Make a new signature where the old one was issued, and keep the address in Azure Key Vault, behind an environment variable of type secret; call a flow of the solution as a child flow.',
        header: 'Step "{{step}}" of flow "{{flow}}" has a key or token in a header ({{parameter}}) as plain text: everybody who gets the package can read and use it. Replace it where it was issued, keep the new one in Azure Key Vault, and read it through an environment variable of type secret.',
    },
    *check({ graph }) {
        for (const flow of graph.packages.flatMap((one) => one.flows)) {
            for (const { kind, step, parameter, at } of flow.literalSecrets) {
                yield { messageId: kind, at, component: flow, data: { flow: flow.name, step, parameter } };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/flow/flow-invoker-trigger.js

/** Triggers that nobody runs: a schedule, a webhook, polling. All that a person or an app runs are `Request`. */
const selfRunning = /^(recurrence|slidingwindow|http(webhook)?|(open)?apiconnection(webhook|notification)?)$/i;
/* harmony default export */ const flow_invoker_trigger = ((0,rule/* defineRule */.Km)({
    id: 'flow-invoker-trigger',
    meta: {
        area: 'flow',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['key'],
        sources: [
            'https://learn.microsoft.com/power-automate/create-team-flows',
            'https://learn.microsoft.com/power-automate/dataverse/manage-dataverse-connections',
        ],
    },
    messages: {
        invoker: 'Flow "{{flow}}" takes connection "{{key}}" from the person who runs it, and nobody does: its trigger "{{trigger}}" ({{type}}) runs by itself, so there is none to run {{steps|2, more steps}} with. Use an embedded connection: open the flow from the solution, pick a connection reference in the step, save, and export again.',
    },
    *check({ graph }) {
        for (const flow of graph.packages.flatMap((one) => one.flows)) {
            const [trigger] = flow.triggers;
            if (!trigger || !flow.triggers.every(({ type }) => selfRunning.test(type)))
                continue;
            for (const { key, connector, usedBy, runtimeSource, at } of flow.connections) {
                if (runtimeSource !== 'invoker' || usedBy.length === 0)
                    continue;
                const data = {
                    flow: flow.name,
                    key,
                    connector,
                    trigger: trigger.name,
                    type: trigger.type,
                    steps: usedBy.map((step) => `"${step}"`),
                };
                yield { messageId: 'invoker', at, component: flow, data };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/flow/flow-mixed-binding.js

/* harmony default export */ const flow_mixed_binding = ((0,rule/* defineRule */.Km)({
    id: 'flow-mixed-binding',
    meta: {
        area: 'flow',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['key'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        mixed: 'Flow "{{flow}}" binds "{{key}}" twice, to connection reference "{{logicalName}}" and to connection "{{connection}}": the connection exists in one environment only, and which of the two holds elsewhere isn\'t documented. Remove the name of the connection from the entry and keep the connection reference.',
    },
    *check({ graph }) {
        for (const flow of graph.packages.flatMap((one) => one.flows)) {
            for (const { key, connector, logicalName, connectionName: connection, at } of flow.connections) {
                if (logicalName === undefined || connection === undefined)
                    continue;
                const data = { flow: flow.name, key, connector, logicalName, connection };
                yield { messageId: 'mixed', at, component: flow, data };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/flow/flow-off.js

/* harmony default export */ const flow_off = ((0,rule/* defineRule */.Km)({
    id: 'flow-off',
    meta: {
        area: 'flow',
        severity: 'note',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-automate/import-flow-solution'],
    },
    messages: {
        off: 'Flow "{{flow}}" ships off: where it isn\'t there yet, it arrives turned off. Turn it on before the export if it should run there.',
    },
    *check({ graph }) {
        for (const flow of graph.packages.flatMap((one) => one.flows)) {
            if (flow.state === 'off')
                yield { messageId: 'off', at: flow.stateAt, component: flow, data: { flow: flow.name } };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/flow/flow-undefined-variable.js

const variableType = '380';
/* harmony default export */ const flow_undefined_variable = ((0,rule/* defineRule */.Km)({
    id: 'flow-undefined-variable',
    meta: {
        area: 'flow',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['variable'],
        sources: [
            'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables-power-automate',
            'https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-definition-language',
        ],
    },
    messages: {
        parameter: 'Flow "{{flow}}" reads parameter "{{variable}}" in {{steps|2, more steps}}, and its definition has no such parameter: the flow can\'t be saved or turned on. Open the step in the designer and pick the environment variable again; or, in the file, add the parameter to "parameters" or correct its name.',
        active: 'Flow "{{flow}}" reads environment variable "{{variable}}", which no solution here defines, and the manifest says that it exists only in the unmanaged layer ("Active"): where it isn\'t there already, the import stops with "missing dependencies". Add the environment variable to this solution and export it again, or lint this one together with the solution that has it.',
        undeclared: 'Flow "{{flow}}" reads environment variable "{{variable}}", which no solution here defines, and none is named as its owner: where it isn\'t there already, the flow can\'t be turned on. Add the environment variable to this solution, lint this one together with the solution that has it, or remove it from the flow.',
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            for (const flow of from.flows) {
                for (const { name, usedBy, at } of flow.undefinedParameters) {
                    const data = { flow: flow.name, variable: name, steps: usedBy.map((step) => `"${step}"`) };
                    yield { messageId: 'parameter', at, component: flow, data };
                }
                for (const { to, at } of graph.edgesFrom(flow, 'readsVariable')) {
                    // One that a manifest lists has its definition in a file that the repository left out.
                    if (!to.isMissing || !from.solution || graph.hasComponent(variableType, to.id, from))
                        continue;
                    const data = { flow: flow.name, variable: to.id };
                    yield {
                        messageId: isDeclared(from.solution, to.id) ? 'active' : 'undeclared',
                        at,
                        component: flow,
                        data,
                    };
                }
            }
        }
    },
}));
function isDeclared({ missingDependencies }, schemaName) {
    return missingDependencies.some((one) => [one.id, one.schemaName].some((name) => name?.toLowerCase() === schemaName.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/rules/flow/flow-unique-display-name.js

/* harmony default export */ const flow_unique_display_name = ((0,rule/* defineRule */.Km)({
    id: 'flow-unique-display-name',
    meta: {
        area: 'flow',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['displayName'],
        sources: [
            'https://learn.microsoft.com/power-automate/guidance/coding-guidelines/use-consistent-naming-conventions',
        ],
    },
    messages: {
        duplicate: '{{count}} flows of solution "{{solution}}" are called "{{displayName}}": whoever turns one on, shares it or looks for a failed run can\'t tell them apart. Give each a name of its own that says what it does, or remove the copy.',
    },
    *check({ graph }) {
        for (const { solution, flows } of graph.packages) {
            if (!solution)
                continue;
            for (const members of flow_unique_display_name_groupsByName(flows).values()) {
                const [first, second] = members;
                if (!first || !second)
                    continue;
                yield {
                    messageId: 'duplicate',
                    at: second.nameAt,
                    component: solution,
                    data: {
                        displayName: flow_unique_display_name_collapsed(first.name),
                        count: members.length,
                        solution: solution.name,
                        flowIds: members.map(({ id }) => id),
                    },
                    related: members
                        .filter((flow) => flow !== second)
                        .map(({ id, nameAt }) => ({ message: `flow ${id}`, at: nameAt })),
                };
            }
        }
    },
}));
/** By id, so that the second stays the second when files move. */
function flow_unique_display_name_groupsByName(flows) {
    const groups = new Map();
    for (const flow of [...flows].sort((a, b) => (a.id < b.id ? -1 : 1))) {
        if (!flow.isPacked)
            continue;
        const name = flow_unique_display_name_collapsed(flow.name).toLowerCase();
        const group = groups.get(name);
        if (group)
            group.push(flow);
        else
            groups.set(name, [flow]);
    }
    return groups;
}
function flow_unique_display_name_collapsed(displayName) {
    return displayName.trim().replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./build/rules/flow/flow-unresolved-connection-key.js

/* harmony default export */ const flow_unresolved_connection_key = ((0,rule/* defineRule */.Km)({
    id: 'flow-unresolved-connection-key',
    meta: {
        area: 'flow',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['key'],
        sources: ['https://learn.microsoft.com/power-automate/error-reference'],
    },
    messages: {
        unresolved: 'Flow "{{flow}}" has no connection "{{key}}", so there is none to run {{steps|2, more steps}} with. Open the step in the designer and pick a connection reference; or, in the file, {{repair}}.',
    },
    *check({ graph }) {
        for (const flow of graph.packages.flatMap((one) => one.flows)) {
            for (const unresolved of flow.unresolvedKeys) {
                const { key, connector, usedBy, at } = unresolved;
                const data = {
                    flow: flow.name,
                    key,
                    connector,
                    steps: usedBy.map((step) => `"${step}"`),
                    repair: flow_unresolved_connection_key_repairText(flow, unresolved),
                };
                yield { messageId: 'unresolved', at, component: flow, data };
            }
        }
    },
}));
/** Only a key for the connector of the step can take the place of the one that is not there. */
function flow_unresolved_connection_key_repairText({ connections }, { connector }) {
    const fitting = connections.filter((connection) => connector === '' || connection.connector === connector);
    const keys = fitting.slice(0, 3).map(({ key }) => `"${key}"`);
    if (keys.length === 0)
        return 'add the entry to "connectionReferences"';
    return `point the step at ${keys.join(' or ')}, which the flow has`;
}

;// CONCATENATED MODULE: ./build/rules/flow/flow-unused-connection-key.js

/* harmony default export */ const flow_unused_connection_key = ((0,rule/* defineRule */.Km)({
    id: 'flow-unused-connection-key',
    meta: {
        area: 'flow',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['key'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        unused: 'Flow "{{flow}}" has connection "{{key}}", and no step uses it: it still needs a connection before the flow can be turned on. Remove the entry from the file, or save the flow in the designer and export it again.',
    },
    *check({ graph }) {
        for (const flow of graph.packages.flatMap((one) => one.flows)) {
            if (flow.picksKeyByExpression)
                continue;
            for (const { key, connector, usedBy, at } of flow.connections) {
                if (usedBy.length > 0)
                    continue;
                const data = { flow: flow.name, key, connector };
                yield { messageId: 'unused', at, component: flow, data };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/package/file-malformed.js

/* harmony default export */ const file_malformed = ((0,rule/* defineRule */.Km)({
    id: 'file-malformed',
    meta: {
        area: 'package',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['file'],
        sources: ['https://learn.microsoft.com/power-platform/alm/solution-packager-tool'],
        isDiagnostic: true,
    },
    messages: {
        json: '{{what}} is not valid JSON: {{detail}}. What it holds was not checked; look for a merge conflict or a hand edit here.',
        xml: '"{{file}}" is not well-formed XML: {{detail}}. What it holds was not checked; look for a merge conflict or a hand edit here.',
        encoding: '"{{file}}" can\'t be decoded: {{detail}}. Save it as UTF-8.',
        tooDeep: '{{what}} was not read: {{detail}}. No designer writes such a file; look at what made it.',
        tooLarge: '{{what}} was not read: {{detail}}. No designer writes such a file; look at what made it.',
        archive: '"{{file}}" can\'t be opened: {{detail}}. The app in it was not checked; download or export it again.',
        gitLfsPointer: '"{{file}}" is a Git LFS pointer, not the file itself. Run "git lfs pull", then lint again.',
        unexpectedShape: '"{{file}}" has another shape than expected: {{detail}}. What it holds was not checked; look at what wrote it.',
        unreadable: '"{{file}}" can\'t be read: {{detail}}. Check that it is still there and that you may read it.',
    },
    *check({ graph }) {
        for (const found of graph.packages) {
            for (const problem of found.problems) {
                if (problem.kind !== 'file-malformed')
                    continue;
                const { at, reason, detail, offset } = problem;
                const place = offset === undefined || at.pointer !== '' ? at : { ...at, pointer: `offset=${offset}` };
                yield {
                    messageId: reason,
                    at: place,
                    component: { kind: 'file', id: at.file, name: at.file },
                    data: { file: at.file, what: whatText(at), detail },
                };
            }
        }
    },
}));
/** JSON may stand in an element of an XML file, or in a string of another JSON file. */
function whatText({ file, pointer }) {
    const holder = pointer.slice(pointer.lastIndexOf('/') + 1);
    return holder === '' || holder.endsWith(']') ? `"${file}"` : `"${holder}" in "${file}"`;
}

;// CONCATENATED MODULE: ./build/rules/package/file-missing.js

/** What each kind of file belongs to. */
const owners = {
    flow: 'flow',
    canvasApp: 'app',
    openApi: 'custom connector',
    connectionParameters: 'custom connector',
};
const kinds = ['flow', 'canvasApp', 'openApi', 'connectionParameters'];
/* harmony default export */ const file_missing = ((0,rule/* defineRule */.Km)({
    id: 'file-missing',
    meta: {
        area: 'package',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-platform/alm/solution-packager-tool'],
        isDiagnostic: true,
    },
    messages: {
        flow: 'The JSON of {{counted}} is not here: {{owners|3, more}}. What it connects to was not checked. Add the files that the metadata names.',
        canvasApp: 'The .msapp of {{counted}} is not here: {{owners|3, more}}. Only the metadata was checked. Add the .msapp files or their unpacked sources.',
        openApi: "The OpenAPI definition of {{counted}} is not here: {{owners|3, more}}. The solution can't be packed without it. Add the files that the metadata names.",
        connectionParameters: "The connection parameters of {{counted}} are not here: {{owners|3, more}}. The solution can't be packed without them. Add the files that the metadata names.",
    },
    *check({ graph }) {
        for (const found of graph.packages) {
            const missing = found.problems.filter((problem) => problem.kind === 'file-missing');
            for (const kind of kinds) {
                const files = missing.filter((problem) => problem.reason === kind).sort(byFile);
                const [first] = files;
                if (!first)
                    continue;
                const count = files.length;
                yield {
                    messageId: kind,
                    at: first.at,
                    component: found.solution ?? { kind: 'file', id: found.path, name: found.path },
                    data: {
                        count,
                        counted: `${count} ${owners[kind]}${count === 1 ? '' : 's'}`,
                        owners: files.map(({ owner }) => `"${owner}"`),
                        files: files.map((file) => file.file),
                    },
                    related: files.map(({ file, at }) => ({ message: file, at })),
                };
            }
        }
    },
}));
/** Rows stand in another order in each layout. */
function byFile(a, b) {
    return a.file < b.file ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/rules/package/file-unlisted.js

/* harmony default export */ const file_unlisted = ((0,rule/* defineRule */.Km)({
    id: 'file-unlisted',
    meta: {
        area: 'package',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['file'],
        sources: ['https://learn.microsoft.com/power-platform/alm/solution-packager-tool'],
        isDiagnostic: true,
    },
    messages: {
        unlisted: '"{{file}}" is a cloud flow that neither a metadata row nor a root component names: it won\'t be imported. Restore its row (in a tree, its .data.xml), or delete the left-over file.',
    },
    *check({ graph }) {
        for (const found of graph.packages) {
            for (const problem of found.problems) {
                if (problem.kind !== 'file-unlisted')
                    continue;
                const { file } = problem.at;
                yield {
                    messageId: 'unlisted',
                    at: problem.at,
                    component: { kind: 'file', id: file, name: problem.flow },
                    data: { file },
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/package/package-no-manifest.js

/* harmony default export */ const package_no_manifest = ((0,rule/* defineRule */.Km)({
    id: 'package-no-manifest',
    meta: {
        area: 'package',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['missing'],
        sources: ['https://learn.microsoft.com/power-platform/alm/solution-packager-tool'],
        isDiagnostic: true,
    },
    messages: {
        solution: '"{{path}}" has customizations.xml and no solution.xml: it can\'t be imported, and nobody can tell which solution it is. Unpack or export the whole solution.',
        customizations: '"{{path}}" has solution.xml and no customizations.xml: it can\'t be imported, and its connection references are unknown. Unpack or export the whole solution.',
    },
    *check({ graph }) {
        for (const found of graph.packages) {
            for (const problem of found.problems) {
                if (problem.kind !== 'package-no-manifest')
                    continue;
                const missing = `${problem.reason}.xml`;
                yield {
                    messageId: problem.reason,
                    at: problem.at,
                    component: { kind: 'file', id: missing, name: missing },
                    data: { path: found.path, missing },
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/package/package-not-a-solution.js

/* harmony default export */ const package_not_a_solution = ((0,rule/* defineRule */.Km)({
    id: 'package-not-a-solution',
    meta: {
        area: 'package',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-automate/export-flow-solution'],
        isDiagnostic: true,
    },
    messages: {
        flowPackage: '"{{path}}" is a legacy flow package, not a solution: whoever imports it picks any connections by hand, and there are no connection references to check. Add the flow to a solution (Solutions > Add existing > Automation > Cloud flow) and export that.',
        appPackage: '"{{path}}" is a legacy app package, not a solution: whoever imports it picks any connections by hand, and there are no connection references to check. Add the app and its flows to a solution and export that.',
        gitYaml: '"{{path}}" is in the YAML layout of Dataverse git integration, which is recognised and not read yet. Export the solution as a zip, or unpack one with "pac solution unpack", and lint that.',
    },
    *check({ graph }) {
        for (const found of graph.packages) {
            for (const problem of found.problems) {
                if (problem.kind !== 'package-not-a-solution')
                    continue;
                yield {
                    messageId: problem.reason,
                    at: problem.at,
                    component: { kind: 'file', id: found.path, name: found.path },
                    data: { path: found.path },
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/package/package-unreadable.js

/* harmony default export */ const package_unreadable = ((0,rule/* defineRule */.Km)({
    id: 'package-unreadable',
    meta: {
        area: 'package',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['path'],
        sources: ['https://learn.microsoft.com/power-platform/alm/solution-concepts-alm'],
        isDiagnostic: true,
    },
    messages: {
        notZip: '"{{path}}" is not a zip: {{detail}}. Export the solution again, or remove the file.',
        truncated: '"{{path}}" is cut off: {{detail}}. Download or export it again.',
        damaged: '"{{path}}" is damaged: {{detail}}. Export the solution again.',
        encrypted: '"{{path}}" is encrypted: {{detail}}. A solution is imported without a password; export it again.',
        limit: '"{{path}}" was not read: {{detail}}. A genuine solution stays far below; look at what made this file.',
        unsafeName: '"{{path}}" was not read: {{detail}}, which leads out of the folder it is unpacked to. Do not unpack it.',
        gitLfsPointer: '"{{path}}" is a Git LFS pointer, not the package itself. Run "git lfs pull", then lint again.',
        notRegularFile: '"{{path}}" is not a regular file: {{detail}}. Name the zip itself.',
        unreadable: '"{{path}}" can\'t be read: {{detail}}. Check that it is still there and that you may read it.',
    },
    *check({ graph }) {
        for (const found of graph.packages) {
            for (const problem of found.problems) {
                if (problem.kind !== 'package-unreadable')
                    continue;
                const { at, reason, detail } = problem;
                yield {
                    messageId: reason,
                    at,
                    component: { kind: 'file', id: found.path, name: found.path },
                    data: { path: found.path, detail },
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/package/solution-duplicate-version.js

/** The version of a template that nobody has counted up. */
const unversioned = '0.0.0.0';
/* harmony default export */ const solution_duplicate_version = ((0,rule/* defineRule */.Km)({
    id: 'solution-duplicate-version',
    meta: {
        area: 'package',
        severity: 'note',
        confidence: 'high',
        since: '0.1',
        identity: ['version'],
        sources: ['https://learn.microsoft.com/power-platform/alm/update-solutions-alm'],
        isDiagnostic: true,
    },
    messages: {
        differs: 'Solution "{{solution}}" {{version}} is here more than once with different content (also in {{others|3, more}}): two packages of one version can\'t be told apart after import. Raise the version of the newer one, or delete the one that is out of date.',
    },
    *check({ graph }) {
        const groups = groupByVersion(graph.packages);
        for (const group of groups.values()) {
            const [first, ...others] = group;
            if (!first?.solution || others.every((other) => contentOf(other) === contentOf(first)))
                continue;
            const last = group.at(-1) ?? first;
            const { solution } = last;
            if (!solution)
                continue;
            yield {
                messageId: 'differs',
                at: solution.at,
                component: solution,
                data: {
                    solution: solution.uniqueName,
                    version: solution.version,
                    others: group.filter((one) => one !== last).map((one) => `"${one.path}"`),
                },
                related: group.flatMap((one) => one === last || !one.solution ? [] : [{ message: one.path, at: one.solution.at }]),
            };
        }
    },
}));
function groupByVersion(packages) {
    const groups = new Map();
    for (const one of packages) {
        if (!one.solution || one.solution.version === unversioned || isPartlyRead(one))
            continue;
        const key = `${one.solution.uniqueName.toLowerCase()} ${one.solution.version}`;
        const group = groups.get(key);
        if (group)
            group.push(one);
        else
            groups.set(key, [one]);
    }
    return groups;
}
/** Nobody knows what the rest says. */
function isPartlyRead({ problems }) {
    return problems.some((problem) => problem.kind === 'file-malformed' ||
        problem.kind === 'package-no-manifest' ||
        (problem.kind === 'file-missing' && problem.reason === 'flow'));
}
/** What a package means, whatever layout it is in; managed and unmanaged exports of one version mean the same. */
function contentOf(one) {
    const flows = one.flows.filter((flow) => flow.isPacked);
    const apps = one.canvasApps.filter((app) => app.isPacked);
    const references = one.connectionReferences.map(({ id, connector, displayName }) => JSON.stringify([id.toLowerCase(), connector, displayName]));
    const bindings = flows.flatMap(({ id, connections }) => connections.map(({ key, logicalName, connector, runtimeSource }) => JSON.stringify([id, key, logicalName, connector, runtimeSource])));
    const components = [...flows, ...apps, ...one.customConnectors, ...one.environmentVariables, ...one.agents];
    const names = components.map(({ kind, id }) => `${kind}:${id.toLowerCase()}`);
    return [...references, ...bindings, ...names].toSorted().join('\n');
}

;// CONCATENATED MODULE: ./build/rules/settings/settings-connection-empty.js

/* harmony default export */ const settings_connection_empty = ((0,rule/* defineRule */.Km)({
    id: 'settings-connection-empty',
    meta: {
        area: 'settings',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools'],
        needs: ['target'],
    },
    messages: {
        empty: 'The deployment settings of {{target}} give connection reference "{{logicalName}}" no "ConnectionId", so it is not bound to a connection. Create the connection in that environment and put its id here: it is the last part of the address of the connection\'s page.',
    },
    *check({ target }) {
        for (const { entry, about, component } of target.connectionEntries) {
            const { logicalName, connection } = entry;
            if (connection.text !== '')
                continue;
            yield {
                messageId: 'empty',
                at: connection.at,
                component,
                data: { target: target.name, logicalName },
                related: about ? [{ message: `connection reference "${about.name}"`, at: about.at }] : [],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/settings/settings-connection-id.js

/** A path, a URL, braces, space: never in the name of a connection. */
const notOfName = /[/\\{}\s]/;
/* harmony default export */ const settings_connection_id = ((0,rule/* defineRule */.Km)({
    id: 'settings-connection-id',
    meta: {
        area: 'settings',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://github.com/microsoft/powerplatform-build-tools/issues/760'],
        needs: ['target'],
    },
    messages: {
        form: 'In the deployment settings of {{target}} the "ConnectionId" of connection reference "{{logicalName}}" is "{{connectionId}}", which is not the bare name of a connection: the import fails with ServiceToServiceUnauthorized. {{advice}}.',
    },
    *check({ target }) {
        for (const { entry, about, component } of target.connectionEntries) {
            const { logicalName, connection } = entry;
            if (connection.isPlaceholder || !notOfName.test(connection.text))
                continue;
            const bare = bareName(connection.text);
            yield {
                messageId: 'form',
                at: connection.at,
                component,
                data: {
                    target: target.name,
                    logicalName,
                    connectionId: shortened(connection.text),
                    advice: bare === '' ? 'Write the id that the address of its page ends with' : `Write "${bare}"`,
                },
                related: about ? [{ message: `connection reference "${about.name}"`, at: about.at }] : [],
            };
        }
    },
}));
/** What would be left of it; empty where that is no name either. */
function bareName(text) {
    const address = /\/connections\/([^/?#]+)/i.exec(text)?.[1];
    const last = address ??
        text
            .replaceAll(/[{}\s]/g, '')
            .split(/[/\\]/)
            .findLast((part) => part !== '') ??
        '';
    return /^[\w-]{8,100}$/.test(last) && last !== 'details' ? last : '';
}
function shortened(text) {
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

;// CONCATENATED MODULE: ./build/rules/settings/settings-connection-missing.js

/* harmony default export */ const settings_connection_missing = ((0,rule/* defineRule */.Km)({
    id: 'settings-connection-missing',
    meta: {
        area: 'settings',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools'],
        needs: ['target'],
    },
    messages: {
        absent: 'The deployment settings of {{target}} have no entry for connection reference "{{reference}}" ({{logicalName}}, {{connector}}). It is used by {{users|2, more}}. If the environment has it with a connection, it keeps that one; otherwise it gets none, and they don\'t work. Add an entry with the id of a connection of that environment.',
        firstImport: {
            text: 'The deployment settings of {{target}} have no entry for connection reference "{{reference}}" ({{logicalName}}, {{connector}}), and nothing of the solution is there yet: it gets no connection. It is used by {{users|2, more}}, and a flow without connection stays off. Add an entry with the id of a connection of that environment.',
            severity: 'error',
        },
        sinceBase: {
            text: 'Connection reference "{{reference}}" ({{logicalName}}, {{connector}}) is new, and the deployment settings of {{target}} have no entry for it: it gets no connection. It is used by {{users|2, more}}, and a flow without connection stays off. Add an entry with the id of a connection of that environment.',
            severity: 'error',
        },
        unboundThere: {
            text: 'The deployment settings of {{target}} have no entry for connection reference "{{reference}}" ({{logicalName}}, {{connector}}), and it has no connection there. It is used by {{users|2, more}}, and a flow without connection stays off. Add an entry with the id of a connection of that environment.',
            severity: 'error',
        },
        kept: 'The deployment settings of {{target}} have no entry for connection reference "{{reference}}" ({{logicalName}}, {{connector}}): it keeps the connection that it has there. It is used by {{users|2, more}}.',
    },
    *check({ target }) {
        for (const { reference, entry, entryBelongsAt, novelty, isBoundThere, users } of target.references) {
            if (entry || !entryBelongsAt)
                continue;
            yield {
                messageId: novelty ?? (isBoundThere ? 'kept' : 'absent'),
                at: entryBelongsAt,
                component: reference,
                data: {
                    target: target.name,
                    reference: reference.name,
                    logicalName: reference.logicalName,
                    connector: reference.connector,
                    users: users.length > 0 ? users : ['nothing in these files'],
                },
                related: [{ message: `connection reference "${reference.name}"`, at: reference.at }],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/settings/settings-connection-reused.js

/* harmony default export */ const settings_connection_reused = ((0,rule/* defineRule */.Km)({
    id: 'settings-connection-reused',
    meta: {
        area: 'settings',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'other', 'logicalName'],
        sources: ['https://github.com/microsoft/powerplatform-build-tools/issues/533'],
        needs: ['target'],
    },
    messages: {
        reused: 'The deployment settings of {{target}} bind connection reference "{{logicalName}}" to connection "{{connectionId}}", and so do those of {{other}}. A connection exists in one environment only, so the import into the other one fails. Write the id of a connection of each environment.',
    },
    *check({ target }) {
        for (const other of target.others) {
            // Each pair once.
            if (other.name > target.name || environmentOf(other) === environmentOf(target))
                continue;
            const known = new Map(boundEntries(other).map((entry) => [entry.connection.text.toLowerCase(), entry]));
            for (const { entry, component } of target.connectionEntries) {
                const { logicalName, connection } = entry;
                const same = connection.isPlaceholder ? undefined : known.get(connection.text.toLowerCase());
                if (!same)
                    continue;
                yield {
                    messageId: 'reused',
                    at: connection.at,
                    component,
                    data: { target: target.name, other: other.name, logicalName, connectionId: connection.text },
                    related: [{ message: `"${same.logicalName}" in ${other.name}`, at: same.connection.at }],
                };
            }
        }
    },
}));
function boundEntries({ settings }) {
    return settings
        .flatMap((file) => file.connections)
        .filter(({ connection }) => connection.text !== '' && !connection.isPlaceholder);
}
function environmentOf({ environment, name }) {
    return (environment ?? name).toLowerCase();
}

;// CONCATENATED MODULE: ./build/rules/settings/settings-connection-unknown.js

/* harmony default export */ const settings_connection_unknown = ((0,rule/* defineRule */.Km)({
    id: 'settings-connection-unknown',
    meta: {
        area: 'settings',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools'],
        needs: ['target'],
    },
    messages: {
        unknown: 'The deployment settings of {{target}} have an entry for connection reference "{{logicalName}}", and no solution here has one of that name. Remove the entry, or correct its name.',
        case: 'The deployment settings of {{target}} spell connection reference "{{found}}" as "{{logicalName}}". Spell it as the solution does: tools that compare letter by letter don\'t find it.',
    },
    *check({ target }) {
        for (const { entry, about, component, isElsewhere } of target.connectionEntries) {
            const { logicalName, at } = entry;
            const data = { target: target.name, logicalName };
            if (!about && !isElsewhere) {
                yield { messageId: 'unknown', at, component, data };
            }
            else if (about && about.logicalName !== logicalName) {
                yield {
                    messageId: 'case',
                    at,
                    component,
                    data: { ...data, found: about.logicalName },
                    related: [{ message: `connection reference "${about.name}"`, at: about.at }],
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/settings/settings-connector-mismatch.js

/* harmony default export */ const settings_connector_mismatch = ((0,rule/* defineRule */.Km)({
    id: 'settings-connector-mismatch',
    meta: {
        area: 'settings',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools'],
        needs: ['target'],
    },
    messages: {
        other: 'The deployment settings of {{target}} name connector "{{found}}" for connection reference "{{reference}}" ({{logicalName}}), and the solution says "{{connector}}": its steps can\'t use such a connection. Write the solution\'s connector, and the id of a connection of that connector.',
        custom: {
            text: 'The deployment settings of {{target}} name connector "{{found}}" for connection reference "{{reference}}" ({{logicalName}}), and the solution says "{{connector}}". A custom connector has another hash in each environment, but these differ in more than that. Look up the name of the connector in that environment and write it here.',
            severity: 'warning',
            confidence: 'medium',
        },
    },
    *check({ graph, target }) {
        for (const { entry, about } of target.connectionEntries) {
            const { logicalName, connector } = entry;
            if (!about || about.connector === '' || connector.text === '' || connector.isPlaceholder)
                continue;
            const found = connectorName(connector.text);
            if (graph.isSameConnector(found, about.connector))
                continue;
            const clues = { connector: about.connector, connectorId: about.customConnectorId };
            const isCustom = graph.isCustomConnector(clues, graph.packageOf(about));
            yield {
                messageId: isCustom ? 'custom' : 'other',
                at: connector.at,
                component: about,
                data: {
                    target: target.name,
                    logicalName,
                    reference: about.name,
                    found,
                    connector: about.connector,
                },
                related: [{ message: `connector of "${about.name}"`, at: about.connectorAt }],
            };
        }
    },
}));
/** The text after `/apis/`; without it, the last part. */
function connectorName(text) {
    const parts = text.split('/').filter((part) => part !== '');
    const after = parts.findIndex((part) => part.toLowerCase() === 'apis') + 1;
    return (after > 0 ? parts[after] : undefined) ?? parts.at(-1) ?? text;
}

;// CONCATENATED MODULE: ./build/rules/settings/settings-duplicate.js

/* harmony default export */ const settings_duplicate = ((0,rule/* defineRule */.Km)({
    id: 'settings-duplicate',
    meta: {
        area: 'settings',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'file', 'name'],
        sources: ['https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools'],
        needs: ['target'],
    },
    messages: {
        connection: 'The deployment settings "{{file}}" of {{target}} have two entries for connection reference "{{logicalName}}": which of them counts is chance. Remove one.',
        variable: 'The deployment settings "{{file}}" of {{target}} have two entries for environment variable "{{name}}": which of them counts is chance. Remove one.',
    },
    *check({ target }) {
        for (const { entry, component, repeats } of target.connectionEntries) {
            const { logicalName, at } = entry;
            if (!repeats)
                continue;
            yield {
                messageId: 'connection',
                at,
                component,
                data: { target: target.name, file: at.file, name: logicalName, logicalName },
                related: [{ message: 'the first entry', at: repeats.at }],
            };
        }
        for (const { entry, component, repeats } of target.variableEntries) {
            const { schemaName, at } = entry;
            if (!repeats)
                continue;
            yield {
                messageId: 'variable',
                at,
                component,
                data: { target: target.name, file: at.file, name: schemaName },
                related: [{ message: 'the first entry', at: repeats.at }],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/settings/settings-malformed.js

/* harmony default export */ const settings_malformed = ((0,rule/* defineRule */.Km)({
    id: 'settings-malformed',
    meta: {
        area: 'settings',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'file', 'detail'],
        sources: ['https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools'],
        needs: ['target'],
    },
    messages: {
        syntax: 'The deployment settings "{{file}}" of {{target}} can\'t be read: {{detail}}. Nothing in them was checked. Mend the file at this place.',
        shape: 'The deployment settings "{{file}}" of {{target}} don\'t have the documented shape: {{detail}}. The import stops at it. Write two lists, "EnvironmentVariables" and "ConnectionReferences", of objects whose members are text.',
        name: 'In the deployment settings "{{file}}" of {{target}} {{detail}}, so nobody can tell what it is for. Add the name, or remove the entry.',
    },
    *check({ target }) {
        for (const { path, problems } of target.settings) {
            for (const { kind, detail, at } of problems) {
                const component = { kind: 'file', id: path, name: path };
                yield { messageId: kind, at, component, data: { target: target.name, file: path, detail } };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/settings/settings-placeholder.js

/* harmony default export */ const settings_placeholder = ((0,rule/* defineRule */.Km)({
    id: 'settings-placeholder',
    meta: {
        area: 'settings',
        severity: 'note',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'name'],
        sources: [
            'https://learn.microsoft.com/power-platform/guidance/alm-accelerator/deployment-settings-payload',
        ],
        needs: ['target'],
    },
    messages: {
        connection: 'The deployment settings of {{target}} have a placeholder for connection reference "{{logicalName}}" ({{fields}}): what a tool puts there was not checked.',
        variable: 'The deployment settings of {{target}} have a placeholder for environment variable "{{name}}" ({{fields}}): what a tool puts there was not checked.',
        connectionLeft: {
            text: 'The deployment settings of {{target}} are final, and there is a placeholder left for connection reference "{{logicalName}}" ({{fields}}). Put the value there before the import.',
            severity: 'error',
        },
        variableLeft: {
            text: 'The deployment settings of {{target}} are final, and there is a placeholder left for environment variable "{{name}}" ({{fields}}). Put the value there before the import.',
            severity: 'error',
        },
    },
    *check({ target }) {
        for (const { entry, component } of target.connectionEntries) {
            const { logicalName, connection, connector } = entry;
            const left = [
                ...(connection.isPlaceholder ? [{ field: 'ConnectionId', at: connection.at }] : []),
                ...(connector.isPlaceholder ? [{ field: 'ConnectorId', at: connector.at }] : []),
            ];
            const [first] = left;
            if (!first)
                continue;
            yield {
                messageId: target.final ? 'connectionLeft' : 'connection',
                at: first.at,
                component,
                data: { target: target.name, name: logicalName, logicalName, fields: left.map(({ field }) => field) },
            };
        }
        for (const { entry, component } of target.variableEntries) {
            const { schemaName, value } = entry;
            if (!value.isPlaceholder)
                continue;
            yield {
                messageId: target.final ? 'variableLeft' : 'variable',
                at: value.at,
                component,
                data: { target: target.name, name: schemaName, fields: ['Value'] },
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/settings/settings-secret.js

/** `/subscriptions/…/providers/Microsoft.KeyVault/vaults/…/secrets/…`, alone or in `@Microsoft.KeyVault(…)`. */
const settings_secret_keyVaultReference = /microsoft\.keyvault|\.vault\.azure\.net\/secrets\//i;
/* harmony default export */ const settings_secret = ((0,rule/* defineRule */.Km)({
    id: 'settings-secret',
    meta: {
        area: 'settings',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'schemaName'],
        sources: [
            'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables-azure-key-vault-secrets',
        ],
        needs: ['target'],
    },
    messages: {
        literal: 'In the deployment settings of {{target}} the value of the secret environment variable "{{variable}}" ({{schemaName}}) is not a reference to Azure Key Vault: a secret may stand in this file, and the variable can\'t be read. Write /subscriptions/…/resourceGroups/…/providers/Microsoft.KeyVault/vaults/…/secrets/…, and change the secret if this was one.',
    },
    *check({ target }) {
        for (const { entry, about } of target.variableEntries) {
            const { schemaName, value } = entry;
            if (about?.type !== 'secret' || value.text === '' || value.isPlaceholder)
                continue;
            if (settings_secret_keyVaultReference.test(value.text))
                continue;
            yield {
                messageId: 'literal',
                at: value.at,
                component: about,
                data: { target: target.name, schemaName, variable: about.name },
                related: [{ message: `environment variable "${about.name}"`, at: about.at }],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/settings/settings-variable-empty.js

/* harmony default export */ const settings_variable_empty = ((0,rule/* defineRule */.Km)({
    id: 'settings-variable-empty',
    meta: {
        area: 'settings',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'schemaName'],
        sources: ['https://github.com/microsoft/coe-starter-kit/issues/4328'],
        needs: ['target'],
    },
    messages: {
        empty: 'The deployment settings of {{target}} give environment variable "{{schemaName}}" no value, and the import rejects that ("Environment variable value cannot be an empty string"). Write the value, or remove the entry if the default or the value that is there will do.',
    },
    *check({ target }) {
        for (const { entry, about, component } of target.variableEntries) {
            const { schemaName, value } = entry;
            if (value.text !== '')
                continue;
            yield {
                messageId: 'empty',
                at: value.at,
                component,
                data: { target: target.name, schemaName },
                related: about ? [{ message: `environment variable "${about.name}"`, at: about.at }] : [],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/settings/settings-variable-missing.js

/* harmony default export */ const settings_variable_missing = ((0,rule/* defineRule */.Km)({
    id: 'settings-variable-missing',
    meta: {
        area: 'settings',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'schemaName'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables'],
        needs: ['target'],
    },
    messages: {
        absent: 'The deployment settings of {{target}} have no entry for environment variable "{{variable}}" ({{schemaName}}), which has no default value. If the environment has no value for it, what reads it fails. Add an entry with its value there.',
        isNew: {
            text: 'The deployment settings of {{target}} have no entry for environment variable "{{variable}}" ({{schemaName}}), which has no default value and is new there: {{need}}. Add an entry with its value there.',
            severity: 'error',
        },
        noValueThere: {
            text: 'The deployment settings of {{target}} have no entry for environment variable "{{variable}}" ({{schemaName}}), which has no default value, and no value there: {{need}}. Add an entry with its value there.',
            severity: 'error',
        },
        kept: 'The deployment settings of {{target}} have no entry for environment variable "{{variable}}" ({{schemaName}}), which has no default value: it keeps the value that it has there.',
    },
    *check({ target }) {
        for (const there of target.variables) {
            const { variable, entry, entryBelongsAt, novelty, hasValue, hasValueThere } = there;
            if (entry || !entryBelongsAt || hasValue)
                continue;
            const [reader] = there.readers;
            const isNeeded = variable.isRequired || reader !== undefined;
            const isUnset = hasValueThere === false && reader !== undefined;
            yield {
                messageId: novelty && isNeeded ? 'isNew' : isUnset ? 'noValueThere' : hasValueThere ? 'kept' : 'absent',
                at: entryBelongsAt,
                component: variable,
                data: {
                    target: target.name,
                    variable: variable.name,
                    schemaName: variable.id,
                    need: reader ? `flow "${reader.name}" reads it and can't be turned on` : 'it is marked as required',
                },
                related: [{ message: `environment variable "${variable.name}"`, at: variable.at }],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/settings/settings-variable-type.js

/* harmony default export */ const settings_variable_type = ((0,rule/* defineRule */.Km)({
    id: 'settings-variable-type',
    meta: {
        area: 'settings',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'schemaName'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables'],
        needs: ['target'],
    },
    messages: {
        type: 'In the deployment settings of {{target}} the value of environment variable "{{variable}}" ({{schemaName}}) is not {{expected}}. Write one, or change the type of the variable.',
        dataSource: 'In the deployment settings of {{target}} the value of environment variable "{{variable}}" ({{schemaName}}) is not {{expected}}, which its {{connector}} data source needs. Write the one of that environment.',
    },
    *check({ target }) {
        for (const { entry, about } of target.variableEntries) {
            const { value, schemaName } = entry;
            if (!about || value.text === '' || value.isPlaceholder)
                continue;
            const expected = settings_variable_type_unmet(about, value.text);
            if (expected === undefined)
                continue;
            yield {
                messageId: about.type === 'data source' ? 'dataSource' : 'type',
                at: value.at,
                component: about,
                data: {
                    target: target.name,
                    schemaName,
                    variable: about.name,
                    expected,
                    connector: about.connector ?? '',
                },
                related: [{ message: `environment variable "${about.name}"`, at: about.at }],
            };
        }
    },
}));
const settings_variable_type_forms = {
    number: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i,
    boolean: /^(?:yes|no|true|false)$/i,
    url: /^https?:\/\/\S+$/i,
    guid: /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i,
};
/** What the value should be and is not. */
function settings_variable_type_unmet({ type, connector, parameterKey }, value) {
    switch (type) {
        case 'number':
            return settings_variable_type_forms.number.test(value) ? undefined : 'a number';
        case 'yes/no':
            return settings_variable_type_forms.boolean.test(value) ? undefined : 'yes or no';
        case 'JSON':
            return settings_variable_type_isJson(value) ? undefined : 'JSON';
        case 'data source':
            return connector === 'shared_sharepointonline' ? unmetBySharePoint(parameterKey, value) : undefined;
        default:
            return undefined;
    }
}
function unmetBySharePoint(parameterKey, value) {
    const key = parameterKey.toLowerCase();
    if (key === 'dataset' && !settings_variable_type_forms.url.test(value))
        return 'the address of a site';
    return key === 'table' && !settings_variable_type_forms.guid.test(value) ? 'the id of a list' : undefined;
}
function settings_variable_type_isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/rules/settings/settings-variable-unknown.js

/* harmony default export */ const settings_variable_unknown = ((0,rule/* defineRule */.Km)({
    id: 'settings-variable-unknown',
    meta: {
        area: 'settings',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'schemaName'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables'],
        needs: ['target'],
    },
    messages: {
        unknown: 'The deployment settings of {{target}} have an entry for environment variable "{{schemaName}}", and no solution here has one of that name. Remove the entry, or correct its name.',
        case: 'The deployment settings of {{target}} spell environment variable "{{found}}" as "{{schemaName}}". Spell it as the solution does: tools that compare letter by letter don\'t find it.',
    },
    *check({ target }) {
        for (const { entry, about, component, isElsewhere } of target.variableEntries) {
            const { schemaName, at } = entry;
            const data = { target: target.name, schemaName };
            if (!about && !isElsewhere) {
                yield { messageId: 'unknown', at, component, data };
            }
            else if (about && about.id !== schemaName) {
                yield {
                    messageId: 'case',
                    at,
                    component,
                    data: { ...data, found: about.id },
                    related: [{ message: `environment variable "${about.name}"`, at: about.at }],
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/solution/root-component-missing.js

const root_component_missing_kinds = [
    {
        type: '29',
        words: ['flow or process', 'flows or processes'],
        folder: /^workflows\//i,
        namesOf: ({ id }) => [id],
        definedIn: ({ flows, processIds }) => flows.filter(({ id }) => processIds.has(id)),
    },
    {
        type: '300',
        words: ['app', 'apps'],
        folder: /^canvasapps\/[^/]+\.meta\.xml$/i,
        namesOf: ({ schemaName }) => [schemaName],
        definedIn: ({ canvasApps }) => canvasApps.filter(({ isPacked }) => isPacked),
    },
    {
        type: '372',
        words: ['custom connector', 'custom connectors'],
        folder: /^connectors?\/[^/]+\.xml$/i,
        namesOf: ({ id, schemaName }) => [id, schemaName],
        definedIn: ({ customConnectors }) => customConnectors,
    },
];
/* harmony default export */ const root_component_missing = ((0,rule/* defineRule */.Km)({
    id: 'root-component-missing',
    meta: {
        area: 'solution',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['type'],
        sources: ['https://learn.microsoft.com/power-platform/alm/solution-packager-tool'],
    },
    messages: {
        missing: "The manifest lists {{counted}} that the package has no definition of: {{names|3, more}}. The solution can't be packed and imported as it is. Restore what is missing, or remove its RootComponent from the manifest.",
        unlisted: {
            text: "The package defines {{counted}} that the manifest doesn't list among its root components: {{names|3, more}}. The import may leave that out of the solution. Export the solution again, or add what is missing to the manifest.",
            confidence: 'medium',
        },
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            const { solution } = from;
            if (!solution || !from.hasCustomizations)
                continue;
            for (const kind of root_component_missing_kinds.filter((candidate) => !root_component_missing_isPartlyRead(from, candidate))) {
                const found = differences(from, solution.rootComponents, kind);
                for (const messageId of ['missing', 'unlisted']) {
                    const [first, ...others] = found[messageId];
                    if (!first)
                        continue;
                    const count = others.length + 1;
                    yield {
                        messageId,
                        at: first.at,
                        component: solution,
                        data: {
                            type: kind.type,
                            count,
                            counted: `${count} ${kind.words[count === 1 ? 0 : 1]}`,
                            names: [first, ...others].map(({ name }) => `"${name}"`),
                        },
                        related: others.map(({ name, at }) => ({ message: name, at })),
                    };
                }
            }
        }
    },
}));
function differences(from, rootComponents, { type, namesOf, definedIn }) {
    const roots = rootComponents.filter((root) => root.type === type);
    const components = definedIn(from);
    const listed = lowered(roots.flatMap(namesOf));
    const defined = lowered([
        ...from.processIds,
        ...components.flatMap(({ id, connectorId }) => [id, connectorId]),
    ]);
    // A flow may have its file and lack its row.
    const flowNames = new Map(from.flows.map(({ id, name }) => [id, name]));
    return {
        missing: roots.flatMap((root) => {
            const names = [...lowered(namesOf(root))];
            if (names.length === 0 || names.some((name) => defined.has(name)))
                return [];
            return [{ name: flowNames.get(names[0] ?? '') ?? root.schemaName ?? names[0] ?? '', at: root.at }];
        }),
        // A tree may be one part of what is packed.
        unlisted: components.filter(({ id, connectorId = id }) => from.layout === 'zip' && ![id, connectorId].some((name) => listed.has(name.toLowerCase()))),
    };
}
function lowered(names) {
    return new Set(names.flatMap((name) => (name === undefined ? [] : [name.toLowerCase()])));
}
/** What can't be read may define anything. */
function root_component_missing_isPartlyRead({ problems }, { folder }) {
    return problems.some(({ kind, at }) => kind === 'file-malformed' && (folder.test(at.file) || /(^|\/)customizations\.xml$/i.test(at.file)));
}

;// CONCATENATED MODULE: ./build/rules/solution/solution-active-dependency.js

/** https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/solutioncomponent */
const solution_active_dependency_kindNames = new Map([
    ['1', ['table', 'tables']],
    ['2', ['column', 'columns']],
    ['3', ['relationship', 'relationships']],
    ['9', ['choice', 'choices']],
    ['10', ['relationship', 'relationships']],
    ['14', ['key', 'keys']],
    ['20', ['security role', 'security roles']],
    ['24', ['form', 'forms']],
    ['26', ['view', 'views']],
    ['29', ['process', 'processes']],
    ['59', ['chart', 'charts']],
    ['60', ['form', 'forms']],
    ['61', ['web resource', 'web resources']],
    ['62', ['site map', 'site maps']],
    ['66', ['code component', 'code components']],
    ['70', ['column security profile', 'column security profiles']],
    ['80', ['model-driven app', 'model-driven apps']],
    ['90', ['plug-in type', 'plug-in types']],
    ['91', ['plug-in assembly', 'plug-in assemblies']],
    ['92', ['plug-in step', 'plug-in steps']],
    ['300', ['canvas app', 'canvas apps']],
    ['environmentvariabledefinition', ['environment variable', 'environment variables']],
]);
/* harmony default export */ const solution_active_dependency = ((0,rule/* defineRule */.Km)({
    id: 'solution-active-dependency',
    meta: {
        area: 'solution',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['type'],
        sources: [
            'https://learn.microsoft.com/troubleshoot/power-platform/dataverse/working-with-solutions/missing-dependency-on-solution-import',
        ],
    },
    messages: {
        active: 'Solution "{{solution}}" needs {{counted}} that no solution here holds and that the manifest finds only in the unmanaged layer ("Active"): {{components|3, more}}. In an environment that lacks any of that, the import stops with "missing dependencies". Add what is missing to this solution, or to one that is imported first; or remove what needs it ({{neededBy|3, more}}). Then export again.',
    },
    *check({ graph }) {
        const toldByUsers = new Set(graph.edges.filter(isToldByUser).map(keyOf));
        for (const from of graph.packages) {
            const { solution } = from;
            if (!solution)
                continue;
            const missing = solution.missingDependencies.filter((one) => one.providedBy === undefined &&
                !leftToOtherRules.has(one.type) &&
                !toldByUsers.has(`${one.id.toLowerCase()}@${from.path}`) &&
                !isSystemColumn(one) &&
                !graph.hasRequired(one, from));
            for (const [type, all] of byType(missing)) {
                const distinct = distinctOf(all);
                const [first, ...others] = distinct;
                if (!first)
                    continue;
                const count = distinct.length;
                yield {
                    messageId: 'active',
                    at: first.at,
                    component: solution,
                    data: {
                        solution: solution.uniqueName,
                        type,
                        count,
                        counted: countedText(type, count),
                        components: distinct.map((one) => `"${nameOf(one)}"`),
                        neededBy: [...new Set(all.map((one) => `"${one.neededBy ?? 'unknown'}"`))],
                    },
                    related: others.map((one) => ({ message: nameOf(one), at: one.at })),
                };
            }
        }
    },
}));
const leftToOtherRules = new Set(['connectionreference', '372']);
/** Flows and environment variables that something in these files uses: rules about its user say so. */
function isToldByUser({ kind }) {
    return kind === 'callsFlow' || kind === 'readsVariable';
}
function keyOf({ from, to }) {
    return `${to.id.toLowerCase()}@${from.package}`;
}
/** `ownerid`, `statuscode`: every table brings its own, and exports name them all the same. Others have a prefix. */
function isSystemColumn({ type, id, schemaName }) {
    return type === '2' && !(schemaName ?? id).includes('_');
}
function byType(dependencies) {
    const groups = new Map();
    for (const one of dependencies) {
        const known = groups.get(one.type);
        if (known)
            known.push(one);
        else
            groups.set(one.type, [one]);
    }
    return groups;
}
/** What several components need is named once, at its first row. */
function distinctOf(all) {
    const byName = new Map();
    for (const one of all) {
        const key = nameOf(one).toLowerCase();
        if (!byName.has(key))
            byName.set(key, one);
    }
    return [...byName.values()];
}
function nameOf({ id, schemaName, parentSchemaName, displayName }) {
    const name = schemaName ?? (isGuid(id) && displayName !== '' ? displayName : id);
    return parentSchemaName === undefined ? name : `${parentSchemaName}.${name}`;
}
function countedText(type, count) {
    const [one, many] = solution_active_dependency_kindNames.get(type) ?? [`component of type ${type}`, `components of type ${type}`];
    return `${count} ${count === 1 ? one : many}`;
}
function isGuid(text) {
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

;// CONCATENATED MODULE: ./build/rules/solution/solution-default-publisher.js

/* harmony default export */ const solution_default_publisher = ((0,rule/* defineRule */.Km)({
    id: 'solution-default-publisher',
    meta: {
        area: 'solution',
        severity: 'note',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-solution'],
    },
    messages: {
        publisher: 'Solution "{{solution}}" belongs to {{publisher}} (prefix {{prefix}}), the default publisher of the environment that it was made in: that says nothing of who made its components, and other environments have another one. Make new solutions with a publisher of your own; components keep the prefix that they were made with.',
        prefix: 'Solution "{{solution}}" of publisher {{publisher}} has the prefix {{prefix}}, as environments give it by themselves: components of others are called so, too. Make new solutions with a prefix of your own; components keep the prefix that they were made with.',
    },
    *check({ graph }) {
        for (const { solution } of graph.packages) {
            if (!solution)
                continue;
            const { uniqueName: publisher, prefix } = solution.publisher;
            const isDefault = defaultPublisher.test(publisher);
            if (!isDefault && !defaultPrefix.test(prefix))
                continue;
            yield {
                messageId: isDefault ? 'publisher' : 'prefix',
                at: solution.publisherAt,
                component: solution,
                data: { solution: solution.name, publisher, prefix },
            };
        }
    },
}));
/** `DefaultPublisherorg1a2b3c4d`; or `Cr5d49d`, which newer environments have beside a prefix like `cr32d`. */
const defaultPublisher = /^(?:DefaultPublisher.*|cr[0-9a-f]{3,5})$/i;
/** Without a digit it may be a word: `creed`. */
const defaultPrefix = /^(?:new|cr(?=[a-f]*\d)[0-9a-f]{3,5})$/i;

;// CONCATENATED MODULE: ./build/rules/solution/solution-missing-dependency.js

/** The version of a template that a build stamps later. */
const solution_missing_dependency_unversioned = '0.0.0.0';
/* harmony default export */ const solution_missing_dependency = ((0,rule/* defineRule */.Km)({
    id: 'solution-missing-dependency',
    meta: {
        area: 'solution',
        severity: 'note',
        confidence: 'high',
        since: '0.1',
        identity: ['needed'],
        sources: ['https://learn.microsoft.com/power-platform/alm/check-solution-dependencies'],
    },
    messages: {
        absent: 'Solution "{{solution}}" needs {{counted}} that {{are}} not here: {{solutions|5, more}}. Make sure that an environment has {{them}} before this solution is imported.',
        older: {
            text: 'Solution "{{solution}}" needs "{{needed}}" in version {{version}}, and the one here is {{found}}: it may lack what this solution needs. Export "{{needed}}" again and import it first.',
            severity: 'warning',
        },
    },
    *check({ graph }) {
        const newest = newestByName(graph);
        for (const { solution } of graph.packages) {
            if (!solution)
                continue;
            const absent = [];
            for (const needed of neededBy(solution)) {
                const found = newest.get(needed.name.toLowerCase());
                if (!found)
                    absent.push(needed);
                else if (isOlder(found.version, needed.version) && found.version !== solution_missing_dependency_unversioned) {
                    const { name, version, at } = needed;
                    yield {
                        messageId: 'older',
                        at,
                        component: solution,
                        data: { solution: solution.uniqueName, needed: name, version, found: found.version },
                        related: [{ message: `solution "${name}" ${found.version}`, at: found.at }],
                    };
                }
            }
            const [first] = absent;
            if (!first)
                continue;
            const solutions = absent.map(({ name, version }) => (version === '' ? name : `${name} ${version}`));
            yield {
                messageId: 'absent',
                at: first.at,
                component: solution,
                data: {
                    solution: solution.uniqueName,
                    counted: absent.length === 1 ? '1 other solution' : `${absent.length} other solutions`,
                    are: absent.length === 1 ? 'is' : 'are',
                    them: absent.length === 1 ? 'it' : 'them',
                    solutions,
                },
                related: absent.slice(1).map(({ at }, index) => ({ message: solutions[index + 1] ?? '', at })),
            };
        }
    },
}));
/** Each solution once, by name, in the highest version that is asked for. */
function neededBy({ uniqueName, missingDependencies }) {
    const byName = new Map();
    for (const { providedBy = '', at } of missingDependencies) {
        const [suffix = '', version = ''] = /\(([\d.]+)\)$/.exec(providedBy) ?? [];
        const name = providedBy.slice(0, providedBy.length - suffix.length).trimEnd();
        const key = name.toLowerCase();
        const known = byName.get(key);
        if (key === '' || key === uniqueName.toLowerCase())
            continue;
        if (!known || isOlder(known.version, version))
            byName.set(key, { name, version, at });
    }
    return [...byName].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, needed]) => needed);
}
/** By unique name in lower case. */
function newestByName(graph) {
    const newest = new Map();
    for (const { solution } of graph.packages) {
        const known = solution && newest.get(solution.uniqueName.toLowerCase());
        if (!solution || (known && !isOlder(known.version, solution.version)))
            continue;
        newest.set(solution.uniqueName.toLowerCase(), solution);
    }
    return newest;
}
/** Two to four numbers; those that are not there are zero. */
function isOlder(version, than) {
    const [a, b] = [version, than].map((text) => text.split('.').map(Number));
    for (let part = 0; part < 4; part += 1) {
        const difference = (a?.[part] ?? 0) - (b?.[part] ?? 0);
        if (difference !== 0)
            return difference < 0;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/rules/solution/solution-reserved-name.js

/* harmony default export */ const solution_reserved_name = ((0,rule/* defineRule */.Km)({
    id: 'solution-reserved-name',
    meta: {
        area: 'solution',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-solution'],
    },
    messages: {
        upgrade: 'The unique name "{{solution}}" of the solution contains "_Upgrade", which Dataverse keeps for the solutions that it makes during an upgrade. Move the components to a solution of another name: a unique name can\'t be changed.',
    },
    *check({ graph }) {
        for (const { solution } of graph.packages) {
            if (!solution || !/_upgrade/i.test(solution.uniqueName))
                continue;
            yield {
                messageId: 'upgrade',
                at: solution.at,
                component: solution,
                data: { solution: solution.uniqueName },
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/solution/solution-version-unchanged.js

/** The version of a template that nobody has counted up. */
const solution_version_unchanged_unversioned = '0.0.0.0';
const solution_version_unchanged_kindNames = {
    agent: 'agent',
    canvasApp: 'app',
    connectionReference: 'connection reference',
    customConnector: 'custom connector',
    environmentVariable: 'environment variable',
    flow: 'flow',
    solution: 'solution',
};
/* harmony default export */ const solution_version_unchanged = ((0,rule/* defineRule */.Km)({
    id: 'solution-version-unchanged',
    meta: {
        area: 'solution',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['version'],
        sources: [
            'https://learn.microsoft.com/dotnet/api/microsoft.xrm.tooling.packagedeployment.crmpackageextentionbase.importaction',
        ],
        needs: ['base'],
    },
    messages: {
        unchanged: 'Solution "{{solution}}" still has version {{version}}, but this is not what it was: {{changed|2, more}} changed. A deployment may skip a version that the environment already has, and nobody can tell the two apart. Raise the version.',
    },
    *check({ graph, base }) {
        for (const from of graph.packages) {
            const { solution } = from;
            const before = base.counterpartOf(from);
            if (!solution || solution.version === solution_version_unchanged_unversioned || solution.version !== before?.solution?.version)
                continue;
            if (solution_version_unchanged_isPartlyRead(from) || solution_version_unchanged_isPartlyRead(before))
                continue;
            const changed = namesOf(graph.changesSince(before, from));
            if (changed.length === 0)
                continue;
            const data = { solution: solution.uniqueName, version: solution.version, changed };
            yield { messageId: 'unchanged', at: solution.at, component: solution, data };
        }
    },
}));
/** Nobody knows what the rest says. */
function solution_version_unchanged_isPartlyRead({ problems }) {
    return problems.some(({ kind }) => kind === 'file-malformed' || kind === 'package-no-manifest');
}
function namesOf({ components, files }) {
    return [
        ...components.map(({ kind, name }) => `${solution_version_unchanged_kindNames[kind]} "${name}"`),
        ...files.map((file) => `"${file}"`),
    ];
}

;// CONCATENATED MODULE: ./build/rules/index.js











































































const rules = [
    canvas_bypass_consent,
    canvas_custom_connector,
    canvas_flow_missing,
    canvas_implicit_connection,
    suppression_expired,
    suppression_expiring,
    suppression_unused,
    connection_reference_conflict,
    connection_reference_connector,
    connection_reference_connector_mismatch,
    connection_reference_default_name,
    connection_reference_display_name,
    connection_reference_embedded_connection,
    connection_reference_missing,
    connection_reference_naming,
    connection_reference_per_connector,
    connection_reference_removed,
    connection_reference_unique_display_name,
    connection_reference_unused,
    connection_broken,
    connection_importer,
    connection_not_found,
    connection_not_shareable,
    connection_not_shared,
    connection_owners,
    connection_wrong_connector,
    inventory_incomplete,
    custom_connector_missing,
    custom_connector_secret,
    custom_connector_with_consumers,
    environment_variable_secret,
    environment_variable_type,
    environment_variable_unique_display_name,
    environment_variable_value_shipped,
    flow_child_invoker_connection,
    flow_child_missing,
    flow_child_off,
    flow_connector_mismatch,
    flow_direct_connection,
    flow_hardcoded_environment,
    flow_hardcoded_secret,
    flow_invoker_trigger,
    flow_mixed_binding,
    flow_off,
    flow_undefined_variable,
    flow_unique_display_name,
    flow_unresolved_connection_key,
    flow_unused_connection_key,
    file_malformed,
    file_missing,
    file_unlisted,
    package_no_manifest,
    package_not_a_solution,
    package_unreadable,
    solution_duplicate_version,
    settings_connection_empty,
    settings_connection_id,
    settings_connection_missing,
    settings_connection_reused,
    settings_connection_unknown,
    settings_connector_mismatch,
    settings_duplicate,
    settings_malformed,
    settings_placeholder,
    settings_secret,
    settings_variable_empty,
    settings_variable_missing,
    settings_variable_type,
    settings_variable_unknown,
    root_component_missing,
    solution_active_dependency,
    solution_default_publisher,
    solution_missing_dependency,
    solution_reserved_name,
    solution_version_unchanged,
];


/***/ }),

/***/ 873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ commonLength)
/* harmony export */ });
/** How many characters two texts begin with in common. */
function commonLength(a, b) {
    let length = 0;
    while (length < a.length && a[length] === b[length])
        length += 1;
    return length;
}


/***/ }),

/***/ 5776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** By code unit: the same on every machine. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 6726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ defineConfig),
/* harmony export */   u: () => (/* binding */ emptyConfiguration)
/* harmony export */ });
const emptyConfiguration = {
    rules: [],
    brokenPlugins: [],
    unloadedPlugins: [],
    files: [],
    changes: {},
    overrides: [],
    plugins: [],
    ignore: [],
    externals: {},
    targets: {},
    targetOrigins: {},
    suppressions: [],
    declarative: [],
};
/** Adds the types to `solution-lint.config.mjs`; a plain object of the same shape does as well. */
function defineConfig(settings) {
    return settings;
}


/***/ }),

/***/ 143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ variantsOf),
/* harmony export */   pP: () => (/* binding */ activateRules),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
/* unused harmony exports noChanges, activate */
/* harmony import */ var _rule_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9276);

/** Rules as they are where nobody says anything. */
const noChanges = { changes: {}, overrides: [], last: {} };
/** The rules that run, with what each message weighs and which options they have. */
function activateRules(rules, wanted) {
    return rules.map((rule) => activate(rule, wanted)).filter(isOn);
}
/** A rule that may be off. */
function activate(rule, { changes, overrides, last }) {
    const change = (0,_rule_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeChange */ .re)(changeOf(rule, changes), changeOf(rule, last));
    return {
        rule,
        severities: { ...defaultSeverities(rule), ...change.severities },
        options: { ...defaultOptions(rule.options ?? {}), ...change.options?.value },
        overrides: overrides.flatMap(({ where, folders, changes: there }) => {
            const own = changeOf(rule, there);
            return own === noChange ? [] : [{ where, folders, change: (0,_rule_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeChange */ .re)(own, changeOf(rule, last)) }];
        }),
    };
}
const noChange = { severities: {} };
function changeOf({ id }, changes) {
    return (Object.hasOwn(changes, id) ? changes[id] : undefined) ?? noChange;
}
function isOn({ severities, overrides }) {
    const all = [severities, ...overrides.map(({ change }) => change.severities)];
    return all.flatMap((one) => Object.values(one)).some(({ value }) => value !== 'off');
}
/** A rule runs once for all packages with each set of options; overrides choose among the findings afterwards. */
function variantsOf({ rule, options, overrides }) {
    const others = overrides.flatMap(({ change }, index) => change.options
        ? [{ options: { ...defaultOptions(rule.options ?? {}), ...change.options.value }, index }]
        : []);
    return [{ options, index: -1 }, ...others];
}
/** What a message weighs under the overrides that are about its finding; `undefined`: this variant is not meant. */
function weigh({ severities, overrides }, variant, messageId, applies) {
    const applying = overrides.flatMap((override, index) => (applies(override) ? [{ override, index }] : []));
    const chosen = applying.findLast(({ override }) => override.change.options)?.index ?? -1;
    if (chosen !== variant.index)
        return undefined;
    const merged = applying.reduce((change, { override }) => (0,_rule_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeChange */ .re)(change, override.change), {
        severities,
    });
    return merged.severities[messageId] ?? { value: 'note', origin: 'default' };
}
/** What each message of a rule weighs where nobody says anything. */
function defaultSeverities({ meta, messages }) {
    return Object.fromEntries(Object.entries(messages).map(([id, message]) => {
        const own = typeof message === 'string' || meta.severity === 'off' ? undefined : message.severity;
        return [id, { value: own ?? meta.severity, origin: 'default' }];
    }));
}
function defaultOptions(options) {
    return Object.fromEntries(Object.entries(options).map(([name, schema]) => [name, schema.default]));
}


/***/ }),

/***/ 6893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony exports nearest, editDistance */
/** `Did you mean "x"?`, or where to look. */
function didYouMean(word, known) {
    const near = nearest(word, known);
    return near === undefined ? `Known are: ${[...known].sort().join(', ')}.` : `Did you mean "${near}"?`;
}
/** What the word may have been meant to be. */
function nearest(word, known) {
    const most = Math.max(2, word.length / 3);
    // The distance is the difference in length at least: a word of a megabyte is compared with nothing.
    const near = known.filter((candidate) => Math.abs(candidate.length - word.length) <= most);
    const ranked = near.map((candidate) => ({ candidate, distance: editDistance(word, candidate) }));
    const best = ranked.sort((a, b) => a.distance - b.distance)[0];
    return best && best.distance <= most ? best.candidate : undefined;
}
/** Levenshtein's distance, in UTF-16 code units. */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 0; row < a.length; row += 1) {
        const current = [row + 1];
        for (let column = 0; column < b.length; column += 1) {
            const replace = (previous[column] ?? 0) + (a.charCodeAt(row) === b.charCodeAt(column) ? 0 : 1);
            current.push(Math.min(replace, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? a.length;
}


/***/ }),

/***/ 3615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findMistakes)
/* harmony export */ });
/* harmony import */ var _output_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4196);
/* harmony import */ var _parse_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6820);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6893);



const nouns = {
    object: 'an object',
    array: 'a list',
    string: 'a text',
    integer: 'a whole number',
    boolean: 'true or false',
};
/**
 * All that a schema has against a value, as ajv would, in words for people: ajv takes longer to load than most runs
 * take, and can't tell which of several shapes was meant.
 *
 * @param name what the value is called in the messages.
 */
function findMistakes(value, schema, name) {
    return mistakesAt({ value, name, at: [], names: [] }, schema);
}
function mistakesAt(subject, schema) {
    const { value } = subject;
    if (schema.not)
        return [mistake(subject, `${nameOf(subject)} can't be set. ${schema.description ?? ''}`.trimEnd())];
    const types = typesOf(schema);
    const type = types.find((candidate) => isOfType(value, candidate));
    if (types.length > 0 && type === undefined)
        return [mistake(subject, mustBe(subject, types))];
    const chosen = schema.oneOf?.find((one) => typesOf(one).some((candidate) => isOfType(value, candidate)));
    if (chosen)
        return mistakesAt(subject, chosen);
    if (typeof value === 'string')
        return mistakesOfText(subject, value, schema);
    if (typeof value === 'number')
        return mistakesOfNumber(subject, value, schema);
    if (Array.isArray(value))
        return mistakesOfList(subject, value, schema);
    return isObject(value) ? mistakesOfObject(subject, value, schema) : [];
}
function mistakesOfText(subject, value, schema) {
    const { enum: allowed, minLength = 0, pattern, description = '' } = schema;
    if (allowed && !allowed.includes(value)) {
        return [mistake(subject, `${nameOf(subject)} can't be ${shown(value)}. ${choices(value, allowed)}`)];
    }
    if (value.length < minLength)
        return [mistake(subject, `${nameOf(subject)} must not be empty.`)];
    if (schema.format === 'regex' && !isRegularExpression(value)) {
        return [
            mistake(subject, `${nameOf(subject)} must be a regular expression, and ${shown(value)} is none.`),
        ];
    }
    if (pattern === undefined || new RegExp(pattern).test(value))
        return [];
    return [mistake(subject, `${nameOf(subject)} can't be ${shown(value)}. ${description}`.trimEnd())];
}
function isRegularExpression(text) {
    try {
        return new RegExp(text, 'u').source !== '';
    }
    catch {
        return false;
    }
}
function mistakesOfNumber(subject, value, { minimum }) {
    return minimum !== undefined && value < minimum
        ? [mistake(subject, `${nameOf(subject)} must be ${minimum} or more.`)]
        : [];
}
function mistakesOfList(subject, value, schema) {
    const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
    if (value.length < minItems || value.length > maxItems) {
        const wanted = value.length < minItems ? `at least ${minItems}` : maxItems === 1 ? 'only one' : `at most ${maxItems}`;
        return [mistake(subject, `${nameOf(subject)} must have ${wanted}, not ${value.length}.`)];
    }
    return value.flatMap((item, index) => {
        const of = isList(items) ? items[index] : items;
        const names = [...subject.names, of?.title ?? String(index)];
        return of ? mistakesAt({ ...subject, value: item, at: [...subject.at, index], names }, of) : [];
    });
}
function mistakesOfObject(subject, value, schema) {
    const { properties = {}, additionalProperties = true, required = [], minProperties = 0 } = schema;
    const present = Object.keys(value).filter((name) => value[name] !== undefined);
    const missing = required
        .filter((name) => !present.includes(name))
        .map((name) => mistake(subject, `${nameOf(subject)} needs "${name}".`));
    const few = present.length < minProperties ? [mistake(subject, `${nameOf(subject)} must not be empty.`)] : [];
    const inside = present.flatMap((name) => {
        const at = [...subject.at, name];
        const of = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
        if (of === false) {
            const text = `${nameOf(subject)} has no ${shown(name)}. ${hasOnly(name, Object.keys(properties))}`;
            return [{ pointer: (0,_parse_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointer */ .Wn)(...at), isName: true, text }];
        }
        const names = [...subject.names, shown(name).slice(1, -1)];
        return typeof of === 'object' ? mistakesAt({ ...subject, value: value[name], at, names }, of) : [];
    });
    return [...missing, ...few, ...inside];
}
function mistake({ at }, text) {
    return { pointer: (0,_parse_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointer */ .Wn)(...at), isName: false, text };
}
function mustBe(subject, types) {
    return `${nameOf(subject)} must be ${types.map((type) => nouns[type]).join(' or ')}, not ${kindOf(subject.value)}.`;
}
/** `rules › flow-off › options › max` */
function nameOf({ name, names }) {
    return names.length === 0 ? name : names.join(' › ');
}
function choices(value, allowed) {
    const known = `Use one of: ${allowed.join(', ')}.`;
    const near = (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(value, allowed);
    return near.startsWith('Did') ? `${near} ${known}` : known;
}
/** Nobody reads seventy names. */
function hasOnly(name, known) {
    if (known.length === 0)
        return 'It has none.';
    const near = (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(name, known);
    if (!near.startsWith('Did'))
        return near;
    return known.length > 20 ? near : `${near} Known are: ${known.toSorted().join(', ')}.`;
}
function typesOf({ type, enum: words, oneOf = [] }) {
    if (type !== undefined)
        return typeof type === 'string' ? [type] : type;
    if (words)
        return ['string'];
    return oneOf.flatMap(typesOf);
}
function isOfType(value, type) {
    if (type === 'object')
        return isObject(value);
    if (type === 'array')
        return Array.isArray(value);
    return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(items) {
    return Array.isArray(items);
}
function kindOf(value) {
    if (value === null || value === undefined)
        return String(value);
    if (Array.isArray(value))
        return nouns.array;
    if (typeof value === 'object')
        return nouns.object;
    return typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint'
        ? `a ${typeof value}`
        : shown(value);
}
/** In quotes, on one line, however long and whatever is in it. */
function shown(value) {
    const text = typeof value === 'string' && value.length > 60 ? `${value.slice(0, 60)}…` : value;
    return (0,_output_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControlsInJson */ .Zs)(JSON.stringify(text));
}


/***/ }),

/***/ 207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ openGlobs)
/* harmony export */ });
/** micromatch for configurations, loaded only for those that have globs; letter case makes no difference. */
async function openGlobs() {
    const { default: micromatch } = await __nccwpck_require__.e(/* import() */ 785).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8785, 19));
    const options = { nocase: true, dot: true, nonegate: true };
    const isMatch = (text, glob, isName) => text.toLowerCase() === glob.toLowerCase() ||
        (glob !== '' && micromatch.isMatch(text, glob, { ...options, bash: isName }));
    return {
        matchesPath: (path, glob) => {
            const wanted = glob.replace(/^\.\/(?=.)/, '').replace(/(?<=.)\/$/, '');
            if (path === '.' && /^\*\*(\/\*\*?)?$/.test(wanted))
                return true;
            return aroundAndItself(path).some((one) => isMatch(one, wanted, false));
        },
        matchesName: (name, glob) => isMatch(name, glob, true),
    };
}
/** `a/b.zip!c` is in `a/b.zip` and in `a`. */
function aroundAndItself(path) {
    const ends = [...path.matchAll(/[/!]/g)].map(({ index }) => index);
    return [...ends.map((end) => path.slice(0, end)), path];
}


/***/ }),

/***/ 1164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isUnread)
/* harmony export */ });
const unreadRules = new Set(['package-unreadable', 'package-no-manifest', 'file-malformed']);
/** Whether findings of a rule say that something was not read: nobody may hide that. */
function isUnread(rule) {
    return unreadRules.has(rule);
}


/***/ }),

/***/ 2227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ withWeight),
/* harmony export */   hw: () => (/* binding */ formatMessage),
/* harmony export */   iJ: () => (/* binding */ placeholdersOf)
/* harmony export */ });
const placeholder = /\{\{(\w+)(?:\|(\d+), (.+?))?\}\}/g;
/** The fields of `data` that a message speaks of. */
function placeholdersOf(text) {
    return [...new Set([...text.matchAll(placeholder)].map(([, name = '']) => name))];
}
/**
 * Fills the placeholders of a message. Lists read as lists: `a, b and c`. With `{{steps|2, more steps}}` a list of more
 * than three reads as `a, b and 7 more steps`.
 */
function formatMessage(text, data) {
    return text.replaceAll(placeholder, (_, name, count, rest) => {
        const value = data[name] ?? '';
        if (typeof value !== 'object')
            return String(value);
        return formatList(rest === undefined ? value : shortened(value, Number(count), rest));
    });
}
function formatList(items) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
/** "1 more" would take the place of the one. */
function shortened(items, count, rest) {
    return items.length > count + 1 ? [...items.slice(0, count), `${items.length - count} ${rest}`] : items;
}
function withWeight(message) {
    return typeof message === 'string' ? { text: message } : message;
}


/***/ }),

/***/ 6338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pathFrom)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** The path of a package, as a file in the folder would write it; `.` for the folder itself. */
function pathFrom({ folder, cwd }, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)).replaceAll('\\', '/') || '.';
}


/***/ }),

/***/ 9276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e6: () => (/* binding */ mergeChanges),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   re: () => (/* binding */ mergeChange)
/* harmony export */ });
/** What sound settings change; those of rules that are not there change nothing. */
function changesOf(rules, settings, originOf) {
    return Object.fromEntries(rules.flatMap((rule) => {
        const setting = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined;
        return setting === undefined ? [] : [[rule.id, changeOf(rule, setting, originOf(rule.id))]];
    }));
}
function changeOf({ messages }, setting, origin) {
    const [severity, options] = isList(setting) ? setting : [setting];
    const byMessage = typeof severity === 'string'
        ? Object.keys(messages).map((id) => [id, severity])
        : Object.entries(severity);
    return {
        severities: Object.fromEntries(byMessage.map(([id, value]) => [id, { value, origin }])),
        ...(options === undefined ? {} : { options: { value: options, origin } }),
    };
}
/** The later wins, message by message; options are replaced as a whole. */
function mergeChanges(earlier, later) {
    const merged = Object.entries(later).map(([id, change]) => {
        const before = Object.hasOwn(earlier, id) ? earlier[id] : undefined;
        return [id, before ? mergeChange(before, change) : change];
    });
    return { ...earlier, ...Object.fromEntries(merged) };
}
function mergeChange(earlier, later) {
    return { ...earlier, ...later, severities: { ...earlier.severities, ...later.severities } };
}
function isList(setting) {
    return Array.isArray(setting);
}


/***/ }),

/***/ 6764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ checkSettings),
/* harmony export */   QN: () => (/* binding */ settingSchema),
/* harmony export */   mq: () => (/* binding */ anySettingSchema)
/* harmony export */ });
/* unused harmony exports severitySchema, diagnosticHint */
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4305);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6893);
/* harmony import */ var _find_mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3615);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2853);




const severitySchema = { enum: [..._severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO, 'off'] };
/** What may be said of a rule that is not known here. */
const anySettingSchema = {
    oneOf: [
        severitySchema,
        { type: 'object', additionalProperties: severitySchema },
        {
            type: 'array',
            items: [
                {
                    oneOf: [severitySchema, { type: 'object', additionalProperties: severitySchema }],
                    title: 'severity',
                },
                { type: 'object', title: 'options' },
            ],
            minItems: 1,
            maxItems: 2,
        },
    ],
};
/** The JSON Schema of what may be said of a rule. */
function settingSchema({ meta, messages, options = {} }) {
    if (meta.isDiagnostic)
        return { not: {}, description: diagnosticHint };
    const byMessage = {
        type: 'object',
        properties: Object.fromEntries(Object.keys(messages).map((id) => [id, severitySchema])),
        additionalProperties: false,
        description: 'Severities of single messages.',
    };
    const whole = { oneOf: [severitySchema, byMessage], title: 'severity' };
    const withOptions = {
        type: 'array',
        items: [whole, optionsSchema(options)],
        minItems: 1,
        maxItems: 2,
    };
    return { oneOf: [severitySchema, byMessage, withOptions] };
}
function optionsSchema(options) {
    return { type: 'object', properties: options, additionalProperties: false, title: 'options' };
}
/** Throws UsageError for a rule that does not exist and for a wrong value, where there is no file to point at. */
function checkSettings(rules, settings) {
    for (const [id, setting] of Object.entries(settings)) {
        const rule = rules.find((candidate) => candidate.id === id);
        if (!rule) {
            const known = rules.map((candidate) => candidate.id);
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`There is no rule "${id}".`, (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(id, known));
        }
        if (rule.meta.isDiagnostic)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`Rule ${id} can't be changed.`, diagnosticHint);
        const mistakes = (0,_find_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .findMistakes */ .F)(setting, settingSchema(rule), id);
        if (mistakes.length === 0)
            continue;
        const names = Object.keys(rule.options ?? {});
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`Wrong setting for rule ${id}: ${mistakes.map(({ text }) => text).join(' ')}`, names.length === 0 ? 'The rule has no options.' : `The rule's options are ${names.join(', ')}.`);
    }
}
const diagnosticHint = 'It says that something was not read; mend or remove the file instead.';


/***/ }),

/***/ 1440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ defineRule),
/* harmony export */   bn: () => (/* binding */ areas),
/* harmony export */   eN: () => (/* binding */ needs)
/* harmony export */ });
/**
 * What a run may have beside the packages: `base`, an older version of them; `target`, where they will be imported;
 * `suppressions`, what the configuration accepts, and what of it occurred.
 */
const needs = ['base', 'target', 'suppressions'];
const areas = [
    'package',
    'connection-reference',
    'flow',
    'canvas-app',
    'custom-connector',
    'environment-variable',
    'solution',
    'settings',
    'connection',
    'configuration',
];
/** Adds the types; a plain object of the same shape is a rule too. */
function defineRule(rule) {
    return rule;
}


/***/ }),

/***/ 2341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ runRules)
});

// EXTERNAL MODULE: ./build/src/stopwatch.js
var stopwatch = __nccwpck_require__(8730);
// EXTERNAL MODULE: ./build/src/engine/active-rule.js
var active_rule = __nccwpck_require__(143);
// EXTERNAL MODULE: ./build/src/parse/json-access.js
var json_access = __nccwpck_require__(9854);
// EXTERNAL MODULE: ./build/src/report.js
var report = __nccwpck_require__(6471);
// EXTERNAL MODULE: ./build/src/engine/message.js
var engine_message = __nccwpck_require__(2227);
// EXTERNAL MODULE: ./build/src/engine/severity.js
var severity = __nccwpck_require__(2853);
;// CONCATENATED MODULE: ./build/src/engine/check-findings.js




/**
 * What a rule yielded, once it is known to be findings: the compiler has checked our rules, and nobody a plugin's.
 * Throws for the first that is none, with what is wrong with it.
 */
function checkFindings({ messages }, yielded) {
    if (yielded instanceof Promise) {
        // Nobody waits for it: what it throws must not end the process.
        yielded.catch(() => { });
        throw new TypeError('check() is async; it must yield its findings at once.');
    }
    if (!isIterable(yielded))
        throw new TypeError(`check() must yield findings, and returned ${shown(yielded)}.`);
    // Most rules find nothing.
    let fieldsOf;
    const checked = [];
    for (const finding of yielded) {
        fieldsOf ??= fieldsByMessage(messages);
        const mistake = mistakeOf(finding, fieldsOf);
        if (mistake !== undefined)
            throw new TypeError(`Finding ${checked.length + 1} of check() ${mistake}`);
        checked.push(finding);
    }
    return checked;
}
function fieldsByMessage(messages) {
    return new Map(Object.entries(messages).map(([id, message]) => [id, (0,engine_message/* placeholdersOf */.iJ)((0,engine_message/* withWeight */.$Z)(message).text)]));
}
function mistakeOf(finding, fieldsOf) {
    if (!(0,json_access/* isRecord */.u4)(finding))
        return `is ${shown(finding)}; it must be an object.`;
    const { messageId, at, component, data, related = [], atMost } = finding;
    const fields = typeof messageId === 'string' ? fieldsOf.get(messageId) : undefined;
    if (fields === undefined) {
        return `has the messageId ${shown(messageId)}; the rule's messages are ${[...fieldsOf.keys()].join(', ')}.`;
    }
    if (!isPlace(at))
        return 'has no place in "at"; use that of a component (flow.at) or of a part of one.';
    if (!isComponent(component))
        return 'has no "component" with kind, id and name; use one of the graph.';
    if (!(0,json_access/* isRecord */.u4)(data))
        return 'has no object in "data"; it may be empty.';
    const missing = fields.find((field) => !Object.hasOwn(data, field));
    if (missing !== undefined)
        return `lacks data.${missing}, which message "${String(messageId)}" speaks of.`;
    const wrong = Object.keys(data).find((field) => !isDataValue(data[field]));
    if (wrong !== undefined) {
        return `has ${shown(data[wrong])} in data.${wrong}; it must be a text, a number, true, false or a list of texts.`;
    }
    if (!Array.isArray(related) || !related.every(isRelated))
        return 'has something in "related" that is not { message, at }.';
    if (atMost !== undefined && !severity/* severities */.gO.some((severity) => severity === atMost))
        return `has ${shown(atMost)} in "atMost"; it must be one of ${severity/* severities */.gO.join(', ')}.`;
    return undefined;
}
function isPlace(value) {
    if (!(0,json_access/* isRecord */.u4)(value))
        return false;
    const { package: path, file, pointer, start } = value;
    return ([path, file, pointer].every((part) => typeof part === 'string') &&
        (start === undefined || (Number.isInteger(start) && Number(start) >= 0)));
}
function isComponent(value) {
    if (!(0,json_access/* isRecord */.u4)(value))
        return false;
    const { kind, id, name } = value;
    return report/* componentKinds */.f.some((known) => known === kind) && typeof id === 'string' && typeof name === 'string';
}
function isDataValue(value) {
    if (Array.isArray(value))
        return value.every((item) => typeof item === 'string');
    return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
function isRelated(value) {
    return (0,json_access/* isRecord */.u4)(value) && typeof value.message === 'string' && isPlace(value.at);
}
function isIterable(value) {
    return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
/** A text in quotes; of everything else its type. */
function shown(value) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (value === undefined || value === null || typeof value === 'boolean')
        return String(value);
    return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

// EXTERNAL MODULE: ./build/src/engine/globs.js
var globs = __nccwpck_require__(207);
;// CONCATENATED MODULE: ./build/src/engine/matcher.js


/** For the options that are lists of globs; micromatch is loaded only when one of them is not empty. */
async function matcher(rules) {
    const hasGlobs = rules
        .flatMap((rule) => (0,active_rule/* variantsOf */.IM)(rule))
        .some(({ options }) => Object.values(options).some((value) => Array.isArray(value) && value.length > 0));
    if (!hasGlobs)
        return () => false;
    const { matchesName } = await (0,globs/* openGlobs */.S)();
    return (name, globs) => globs.some((glob) => matchesName(name, glob));
}

// EXTERNAL MODULE: ./build/src/engine/path-from.js
var path_from = __nccwpck_require__(6338);
;// CONCATENATED MODULE: ./build/src/engine/override.js

/** Answers whether an override is about a finding. */
function overrideMatcher(graph, { matchesPath, matchesName }) {
    const solutions = new Map(graph.packages.map((one) => [one.path, one.solution?.uniqueName ?? '']));
    return ({ where, folders }, { at, component }) => {
        const path = (0,path_from/* pathFrom */.I)(folders, at.package);
        const solution = solutions.get(at.package) ?? '';
        const isComponent = (glob) => {
            const colon = glob.indexOf(':');
            const [kind, name] = [glob.slice(0, colon), glob.slice(colon + 1)];
            return ((kind === '*' || kind === component.kind) &&
                [component.id, component.name].some((one) => matchesName(one, name)));
        };
        return ((where.packages?.some((glob) => matchesPath(path, glob)) ?? true) &&
            (where.solutions?.some((glob) => matchesName(solution, glob)) ?? true) &&
            (where.components?.some(isComponent) ?? true) &&
            (where.files?.some((glob) => matchesPath(at.file, glob)) ?? true));
    };
}

;// CONCATENATED MODULE: ./build/src/engine/run-rules.js






async function runRules(rules, { graph, base, targets, suppressions }) {
    const matches = await matcher(rules);
    const applies = await openOverrides(rules, graph);
    const watch = (0,stopwatch/* stopwatch */.s)();
    const failures = [];
    const findings = [];
    for (const active of rules) {
        const { needs } = active.rule.meta;
        if ((needs?.includes('suppressions') ?? false) !== (suppressions !== undefined))
            continue;
        const wanted = needs?.includes('target') ? targets : [undefined];
        if ((base === undefined && needs?.includes('base')) || wanted.length === 0)
            continue;
        try {
            const found = (0,active_rule/* variantsOf */.IM)(active).flatMap((variant) => weighed(active, variant, check(active.rule, variant.options, { graph, base, suppressions, matches }, wanted), applies));
            // As arguments of one push(), the findings of a tenant's exports would not fit on the stack.
            for (const finding of found)
                findings.push(finding);
        }
        catch (error) {
            failures.push({ rule: active.rule.id, plugin: active.rule.plugin, error });
        }
        watch.lap(`rule ${active.rule.id}`);
    }
    return { findings, failures, timings: watch.laps() };
}
async function openOverrides(rules, graph) {
    return rules.some(({ overrides }) => overrides.length > 0)
        ? overrideMatcher(graph, await (0,globs/* openGlobs */.S)())
        : () => false;
}
function weighed(active, variant, raws, applies) {
    return raws.flatMap((raw) => {
        const severity = (0,active_rule/* weigh */.vi)(active, variant, raw.messageId, (override) => applies(override, raw))?.value;
        return severity === undefined || severity === 'off' ? [] : [{ rule: active.rule, severity, raw }];
    });
}
/** All of a rule's findings, or none: what it said before it threw is not to be trusted. */
function check(rule, options, subject, targets) {
    // Checked against the rule's own schema, or its defaults.
    const checked = options;
    return targets.flatMap((target) => checkFindings(rule, rule.check({ ...subject, target, options: checked })));
}


/***/ }),

/***/ 2853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ milder),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/* unused harmony export isRuleSeverity */
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

/***/ 9112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ buildGraph)
});

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __nccwpck_require__(8350);
// EXTERNAL MODULE: ./build/src/model/custom-connector-name.js
var custom_connector_name = __nccwpck_require__(32);
// EXTERNAL MODULE: ./build/src/limits.js
var limits = __nccwpck_require__(4449);
// EXTERNAL MODULE: ./build/src/parse/buffer-of.js
var buffer_of = __nccwpck_require__(5661);
// EXTERNAL MODULE: ./build/src/parse/json.js
var json = __nccwpck_require__(7231);
// EXTERNAL MODULE: ./build/src/parse/parse-error.js
var parse_error = __nccwpck_require__(4309);
// EXTERNAL MODULE: ./build/src/parse/text.js + 1 modules
var parse_text = __nccwpck_require__(5702);
// EXTERNAL MODULE: ./build/src/unreadable.js
var unreadable = __nccwpck_require__(6434);
// EXTERNAL MODULE: ./build/src/graph/nodes.js
var graph_nodes = __nccwpck_require__(5867);
;// CONCATENATED MODULE: ./build/src/graph/changes-since.js







/**
 * What is not the same in two versions of a package. Files beside the model's are compared byte by byte where the
 * layout and the type are the same; the manifest, documents, line ends and white space in flows say nothing.
 */
function changesSince(older, one) {
    const components = changedComponents(older, one);
    const changed = new Map(components.map((component) => [keyOf(component), component]));
    const all = [...(0,graph_nodes/* componentsOf */.ct)(one), ...(0,graph_nodes/* componentsOf */.ct)(older)];
    const files = [];
    for (const path of isAlike(older, one) ? changedFiles(older, one) : []) {
        const owner = all.find((component) => isFileOf(path, component));
        if (owner === undefined)
            files.push(path);
        else if (!changed.has(keyOf(owner)))
            changed.set(keyOf(owner), owner);
    }
    return {
        components: [...changed.values()],
        // The rows of changed components stand there.
        files: changed.size === 0 ? files : files.filter((path) => !customizations.test(path)),
    };
}
/** Trees have other files than exports, and managed exports say things in other ways than unmanaged ones. */
function isAlike(one, other) {
    const isTree = ({ layout }) => layout === 'unpacked-xml';
    return isTree(one) === isTree(other) && one.solution?.packageType === other.solution?.packageType;
}
function changedComponents(older, one) {
    const [before, after] = [older, one].map((from) => new Map((0,graph_nodes/* componentsOf */.ct)(from).map((component) => [keyOf(component), component])));
    const keys = [...new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])])].sort();
    return keys.flatMap((key) => {
        const [was, is] = [before?.get(key), after?.get(key)];
        const present = is ?? was;
        if (present === undefined)
            return [];
        const isSame = was && is && factsOf(was) === factsOf(is) && isSameDefinition([was, older], [is, one]);
        return isSame ? [] : [present];
    });
}
function keyOf({ kind, id }) {
    return `${kind}:${id.toLowerCase()}`;
}
/** All that the model knows of a component, but for where it stands. An app lies unpacked in trees only. */
function factsOf(component) {
    const told = component.kind === 'canvasApp'
        ? { ...component, bindings: component.bindings.filter(({ source }) => source === 'metadata') }
        : component;
    return JSON.stringify(told, (key, value) => key === 'package' || key === 'openApiFile' || /^at$|At$/.test(key) ? undefined : value);
}
/** A flow is more than the model knows of it; white space in its file says nothing. */
function isSameDefinition(was, is) {
    const [before, after] = [definitionOf(was), definitionOf(is)];
    if (!before || !after)
        return before === after;
    return isSameContent(before, after) || compactJson(before) === compactJson(after);
}
function definitionOf([{ kind, at }, from]) {
    return kind === 'flow' && /\.json$/i.test(at.file)
        ? from.source.files.get(at.file.toLowerCase())
        : undefined;
}
/** `undefined` for what does not parse: another rule says so. */
function compactJson(file) {
    const bytes = bytesOf(file);
    try {
        return bytes && JSON.stringify((0,json/* parseJson */.qF)((0,parse_text/* decodeText */.g)(bytes)));
    }
    catch (error) {
        if (error instanceof parse_error/* ParseError */.m)
            return undefined;
        throw error;
    }
}
const customizations = /(^|\/)customizations\.xml$/i;
const manifest = /(^|\/)(solution|\[content_types\])\.xml$/i;
const flowDefinition = /^workflows\/.*\.json$/i;
const changes_since_document = /(^|\/)\.|\.(md|txt)$/i;
function changedFiles(older, one) {
    const [before, after] = [older.source.files, one.source.files];
    const paths = [...new Set([...after.keys(), ...before.keys()])].filter((path) => ![manifest, flowDefinition, changes_since_document].some((pattern) => pattern.test(path)));
    return paths.sort().flatMap((path) => {
        const [was, is] = [before.get(path), after.get(path)];
        return was && is && isSameContent(was, is) ? [] : [(is ?? was)?.path ?? path];
    });
}
function isSameContent(was, is) {
    if (Math.max(was.size(), is.size()) > limits/* limits */.F.textBytes)
        return was.size() === is.size();
    const [before, after] = [bytesOf(was), bytesOf(is)];
    if (before === undefined || after === undefined)
        return true;
    return before.equals(after) || (isText(before) && withoutReturns(before) === withoutReturns(after));
}
function isText(bytes) {
    return !bytes.includes(0);
}
function withoutReturns(bytes) {
    return bytes.toString('latin1').replaceAll('\r\n', '\n');
}
/** `undefined` for what can't be read: another rule says so. */
function bytesOf(file) {
    try {
        return (0,buffer_of/* bufferOf */.K)(file.read());
    }
    catch (error) {
        if ((0,unreadable/* isUnreadable */.GZ)(error))
            return undefined;
        throw error;
    }
}
/** By the id in its path; ids of connection references stand in no path. */
function isFileOf(path, { kind, id }) {
    return kind !== 'connectionReference' && path.toLowerCase().includes(id.toLowerCase());
}

;// CONCATENATED MODULE: ./build/src/graph/connector-uses.js
/** What a package binds to connectors, in the order of its files. */
function connectorUsesIn({ connectionReferences, flows, canvasApps }) {
    return [
        ...connectionReferences.filter(({ isStub }) => !isStub).map(ofReference),
        ...canvasApps.flatMap(ofApp),
        ...flows.flatMap(ofFlow),
    ];
}
function ofReference(user) {
    const { connector, customConnectorId: connectorId, connectorAt: at } = user;
    return { user, clues: { connector, connectorId }, connectorName: '', logicalName: undefined, at };
}
function ofFlow(user) {
    return user.connections.map(({ connector, customConnectorName: componentName, logicalName, at }) => ({
        user,
        clues: { connector, componentName },
        connectorName: '',
        logicalName,
        at,
    }));
}
function ofApp(user) {
    const bindings = user.bindings.map(({ connector, customConnectorName: componentName, saysCustom, displayName, logicalName, at }) => ({
        user,
        clues: { connector, componentName, saysCustom },
        connectorName: displayName,
        logicalName,
        at,
    }));
    const dependencies = user.customConnectorDependencies.map(({ name: componentName, at }) => ({
        user,
        clues: { componentName },
        connectorName: '',
        logicalName: undefined,
        at,
    }));
    return [...bindings, ...dependencies];
}

// EXTERNAL MODULE: ./build/src/graph/counterpart.js
var counterpart = __nccwpck_require__(6023);
;// CONCATENATED MODULE: ./build/src/graph/edges.js

/** All edges that begin in a package, each with its evidence. */
function edgesOf(from, workspace) {
    const context = { from, workspace };
    return [
        ...from.connectionReferences.flatMap((reference) => edges_ofReference(context, reference)),
        ...from.flows.flatMap((flow) => edges_ofFlow(context, flow)),
        ...from.canvasApps.flatMap((app) => ofCanvasApp(context, app)),
        ...from.agents.flatMap((agent) => ofAgent(context, agent)),
        ...from.environmentVariables.flatMap((variable) => ofVariable(context, variable)),
        ...(from.solution ? ofSolution(context, from.solution) : []),
    ];
}
function edges_ofReference(context, reference) {
    if (reference.connector === '')
        return [];
    const { connector, customConnectorId: connectorId } = reference;
    return [
        edge((0,graph_nodes/* componentNode */.Ky)(reference), connectorNode(context, { connector, connectorId }), 'usesConnector', reference.connectorAt),
    ];
}
function edges_ofFlow(context, flow) {
    const node = (0,graph_nodes/* componentNode */.Ky)(flow);
    return [
        ...flow.connections.flatMap((connection) => ofFlowConnection(context, flow, connection)),
        ...flow.childFlowCalls.flatMap((call) => callsFlow(context, node, call.flowId, call.at)),
        ...flow.environmentVariables.map(({ schemaName, at }) => {
            const variable = context.workspace.environmentVariable(schemaName, context.from);
            return edge(node, target(variable, 'environmentVariable', schemaName), 'readsVariable', at);
        }),
    ];
}
function ofFlowConnection(context, flow, connection) {
    const { logicalName, connector, at, key } = connection;
    if (logicalName !== undefined)
        return usesReference(context, (0,graph_nodes/* componentNode */.Ky)(flow), logicalName, at);
    const bound = (0,graph_nodes/* connectionNode */.J)(flow, key, connection.connectionName);
    const direct = edge((0,graph_nodes/* componentNode */.Ky)(flow), bound, 'usesConnectionDirectly', at);
    const clues = { connector, componentName: connection.customConnectorName };
    return connector === ''
        ? [direct]
        : [direct, edge(bound, connectorNode(context, clues), 'usesConnector', at)];
}
function ofCanvasApp(context, app) {
    const node = (0,graph_nodes/* componentNode */.Ky)(app);
    const dependencies = app.customConnectorDependencies.map(({ name, at }) => edge(node, connectorNode(context, { componentName: name }), 'usesConnector', at));
    return [
        ...tellingBindings(app).flatMap((binding) => ofBinding(context, app, binding)),
        ...dependencies,
        ...app.flowCalls.flatMap(({ flowId, at }) => callsFlow(context, node, flowId, at)),
    ];
}
/** Metadata, `.msapp` and sources tell of the same entries: of each, the one that names a reference or a connection. */
function tellingBindings(app) {
    const byKey = new Map();
    for (const binding of app.bindings) {
        const known = byKey.get(binding.key);
        if (!known || weightOf(binding) > weightOf(known))
            byKey.set(binding.key, binding);
    }
    return [...byKey.values()];
}
function weightOf({ logicalName, sharedConnectionId, makerConnectionId }) {
    if (logicalName !== undefined)
        return 2;
    return sharedConnectionId !== undefined || makerConnectionId !== undefined ? 1 : 0;
}
/** Flows of an app stand among its connections, under this connector. */
const flowsConnector = 'shared_logicflows';
function ofBinding(context, app, binding) {
    const { connector, at, logicalName } = binding;
    if (connector === flowsConnector)
        return [];
    const node = (0,graph_nodes/* componentNode */.Ky)(app);
    if (logicalName !== undefined)
        return usesReference(context, node, logicalName, at);
    if (connector === '')
        return [];
    const { customConnectorName: componentName, saysCustom } = binding;
    const used = connectorNode(context, { connector, componentName, saysCustom });
    const connectionId = binding.sharedConnectionId ?? binding.makerConnectionId;
    if (connectionId === undefined)
        return [edge(node, used, 'usesConnector', at)];
    const name = connectionId.slice(connectionId.lastIndexOf('/') + 1);
    const connection = (0,graph_nodes/* connectionNode */.J)(app, binding.key, name);
    return [edge(node, connection, 'bindsConnection', at), edge(connection, used, 'usesConnector', at)];
}
function ofAgent(context, agent) {
    return agent.connectionReferences.flatMap(({ logicalName, at }) => usesReference(context, (0,graph_nodes/* componentNode */.Ky)(agent), logicalName, at));
}
function ofVariable(context, variable) {
    const { connector, connectorAt } = variable;
    if (connector === undefined)
        return [];
    return [edge((0,graph_nodes/* componentNode */.Ky)(variable), connectorNode(context, { connector }), 'usesConnector', connectorAt)];
}
/** Named solutions that provide what this one misses. */
function ofSolution(context, solution) {
    const needed = new Map();
    for (const { providedBy, at } of solution.missingDependencies) {
        const name = providedBy?.replace(/\([\d.]+\)$/, '').trimEnd();
        if (name && !needed.has(name.toLowerCase()))
            needed.set(name.toLowerCase(), { name, at });
    }
    return [...needed.values()].map(({ name, at }) => {
        const provider = context.workspace.solution(name, context.from);
        return edge((0,graph_nodes/* componentNode */.Ky)(solution), target(provider, 'solution', name), 'dependsOn', at);
    });
}
function usesReference(context, node, logicalName, at) {
    const found = context.workspace.connectionReference(logicalName, context.from);
    return [edge(node, target(found, 'connectionReference', logicalName), 'usesConnectionReference', at)];
}
function callsFlow(context, node, flowId, at) {
    if (context.from.processIds.has(flowId) && !context.from.flows.some((flow) => flow.id === flowId))
        return [];
    const found = context.workspace.flow(flowId, context.from);
    return [edge(node, target(found, 'flow', flowId), 'callsFlow', at)];
}
function target(found, kind, id) {
    return found ? (0,graph_nodes/* componentNode */.Ky)(found) : (0,graph_nodes/* outsideNode */.WW)(kind, id, true);
}
function connectorNode({ from, workspace }, clues) {
    const component = workspace.customConnector(clues, from);
    if (component)
        return (0,graph_nodes/* componentNode */.Ky)(component);
    const isCustom = workspace.isCustomConnector(clues, from);
    const id = clues.connector || clues.componentName || clues.connectorId || 'unknown';
    return (0,graph_nodes/* outsideNode */.WW)(isCustom ? 'customConnector' : 'connector', id, isCustom);
}
function edge(from, to, kind, at) {
    return { from, to, kind, at };
}

;// CONCATENATED MODULE: ./build/src/graph/group-by-connector.js

/**
 * One group a custom connector, whatever its members know it by. Those who know most should come first, so that the
 * others find a name that they know.
 */
function groupByConnector(items) {
    const groups = new Map();
    const add = (item, meaning) => {
        const names = namesIn(item.clues);
        const group = groups.get(names.find((name) => groups.has(name)) ?? meaning ?? '') ?? [];
        group.push(item);
        for (const name of [...names, ...meaningsIn(item.clues)])
            if (!groups.has(name))
                groups.set(name, group);
    };
    const isCut = ({ clues }) => isCutName(clues);
    for (const item of items.filter((one) => !isCut(one)))
        add(item, apiMeaningOf(item.clues));
    const whole = [...groups.keys()].filter((name) => name.startsWith(meaningMark)).sort();
    for (const item of items.filter(isCut)) {
        const meaning = apiMeaningOf(item.clues) ?? '';
        add(item, groups.has(meaning) ? meaning : firstWithPrefix(whole, meaning));
    }
    return inOrderOf(items, [...new Set(groups.values())]);
}
const meaningMark = 'meaning ';
function namesIn({ connectorId, componentName, connector }) {
    return [
        ...(connectorId ? [`id ${connectorId}`] : []),
        ...(componentName ? [`component ${componentName.toLowerCase()}`] : []),
        ...(connector ? [`api ${connector}`] : []),
    ];
}
/** A component's id and name say which it is; without them the API name counts, as far as its hash leaves it. */
function meaningsIn(clues) {
    const { componentName } = clues;
    if (componentName)
        return (0,custom_connector_name/* meaningsOfComponentName */.ch)(componentName).map((meaning) => meaningMark + meaning);
    const meaning = apiMeaningOf(clues);
    return meaning === undefined ? [] : [meaning];
}
function apiMeaningOf({ connectorId, componentName, connector }) {
    if (connectorId || componentName || !connector || !(0,custom_connector_name/* hasCustomConnectorHash */.ze)(connector))
        return undefined;
    return meaningMark + (0,custom_connector_name/* decodedApiName */.I9)(connector).name;
}
function isCutName(clues) {
    return apiMeaningOf(clues) !== undefined && (0,custom_connector_name/* decodedApiName */.I9)(clues.connector ?? '').isCut;
}
/** By halving: the names are sorted. */
function firstWithPrefix(names, prefix) {
    let [low, high] = [0, names.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((names[middle] ?? '') < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    return names[low]?.startsWith(prefix) ? names[low] : undefined;
}
function inOrderOf(items, groups) {
    const order = new Map(items.map((item, index) => [item, index]));
    const indexOf = (item) => (item === undefined ? -1 : (order.get(item) ?? -1));
    return groups
        .map((group) => group.toSorted((a, b) => indexOf(a) - indexOf(b)))
        .sort(([a], [b]) => indexOf(a) - indexOf(b));
}

;// CONCATENATED MODULE: ./build/src/graph/mentions.js






/**
 * Which of the names occur as whole words in the package's own text: plug-in sources, web resources, app sources.
 * Definitions, settings, docs and scripts beside the package are not its text. All of them may, where a text can't be
 * searched.
 */
function mentionsIn(from, names) {
    const wanted = new Map(names.map((name) => [name.toLowerCase(), name]));
    const found = new Set();
    for (const text of textsOf(from)) {
        if (text === undefined)
            return new Set(names);
        for (const name of wordsIn(text, [...wanted.keys()])) {
            found.add(wanted.get(name) ?? name);
            wanted.delete(name);
        }
        if (wanted.size === 0)
            break;
    }
    return found;
}
/** In lower case; `undefined` for one that can't be read or is too large. */
function* textsOf(from) {
    const isTree = from.layout.startsWith('unpacked');
    for (const file of from.source.files.values()) {
        if (!isOwnText(file.path, isTree))
            continue;
        if (/\.msapp$/i.test(file.path))
            yield* textsInMsapp(file);
        else if (mentions_customizations.test(file.path))
            yield withoutDefinitions(textOf(file));
        else
            yield textOf(file);
    }
}
/** In lower case, as the text is. */
function withoutDefinitions(customizations) {
    const [before, ...sections] = customizations?.split('<connectionreferences>') ?? [];
    const behind = sections.map((section) => {
        const [definitions, ...rest] = section.split('</connectionreferences>');
        return rest.length === 0 ? definitions : rest.join('');
    });
    return before === undefined ? undefined : before + behind.join('');
}
const binary = /\.(png|jpe?g|gif|ico|bmp|webp|woff2?|ttf|eot|mp[34]|wav|pdf|docx?|xlsx?|pptx?|zip|nupkg)$/i;
const mentions_manifest = /(^|\/)solution\.xml$/i;
const mentions_customizations = /(^|\/)customizations\.xml$/i;
function isOwnText(path, isTree) {
    if (binary.test(path) || mentions_manifest.test(path))
        return false;
    return !isTree || mentions_customizations.test(path) || /^webresources\//i.test(path) || !isBesideThePackage(path);
}
/** What teams keep in the folder of a tree and no export holds. */
function isBesideThePackage(path) {
    const isAtRoot = !path.includes('/');
    const isYaml = /\.ya?ml$/i.test(path) && !/^canvasapps\//i.test(path);
    const isSettings = /(^|\/)config\/|settings[^/]*\.json$/i.test(path);
    const isOther = /(^|\/)\.|\.(md|txt|csv|ps1|psm1|sh|bat|cmd|py|cdsproj|sln)$/i.test(path);
    return isAtRoot || isYaml || isSettings || isOther;
}
/** The model has reported an app that does not open. */
function* textsInMsapp(msapp) {
    const files = ifReadable(msapp.open) ?? [];
    for (const file of files) {
        if (/\.(json|ya?ml|txt)$/i.test(file.path))
            yield textOf(file);
    }
}
/** Plug-in assemblies hold their strings as UTF-16: bytes that are no text are read as both. */
function textOf(file) {
    const bytes = file.size() > limits/* limits */.F.textBytes ? undefined : ifReadable(file.read);
    if (bytes === undefined)
        return undefined;
    try {
        return (0,parse_text/* decodeText */.g)(bytes).toLowerCase();
    }
    catch (error) {
        if (!(error instanceof parse_error/* ParseError */.m))
            throw error;
        if (bytes.length > limits/* limits */.F.binaryBytes)
            return undefined;
        const buffer = (0,buffer_of/* bufferOf */.K)(bytes);
        return `${buffer.toString('latin1')} ${buffer.toString('utf16le')}`.toLowerCase();
    }
}
function ifReadable(read) {
    try {
        return read();
    }
    catch (error) {
        if ((0,unreadable/* isUnreadable */.GZ)(error))
            return undefined;
        throw error;
    }
}
/**
 * The names that stand in a text with no letter, digit or `_` beside them: one pass a first letter, not a name, for
 * what all that begin with it share; and where a first word fits, one look a length, not a name.
 */
function wordsIn(text, names) {
    const wanted = new Set(names);
    const byFirstWord = (0,group_by/* groupBy */.$)(names, (name) => name.slice(0, endOfWord(name, 0)));
    const lengths = new Map([...byFirstWord].map(([word, group]) => [word, new Set(group.map((name) => name.length))]));
    const found = new Set();
    for (const group of (0,group_by/* groupBy */.$)(names, (name) => name.charAt(0)).values()) {
        const start = sharedStart(group);
        for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
            if (isWordCharacter(text, at - 1))
                continue;
            for (const length of lengths.get(text.slice(at, endOfWord(text, at))) ?? []) {
                const name = text.slice(at, at + length);
                if (wanted.has(name) && !isWordCharacter(text, at + length))
                    found.add(name);
            }
        }
    }
    return found;
}
/** Mostly the prefix of one publisher. */
function sharedStart(names) {
    const [first] = names;
    let length = first.length;
    for (const name of names)
        while (!name.startsWith(first.slice(0, length)))
            length -= 1;
    return first.slice(0, length);
}
function endOfWord(text, start) {
    let end = start + 1;
    while (isWordCharacter(text, end))
        end += 1;
    return end;
}
function isWordCharacter(text, at) {
    const code = text.charCodeAt(at);
    if (code < 128) {
        return ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || (code >= 65 && code <= 90));
    }
    return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

;// CONCATENATED MODULE: ./build/src/graph/holders.js

function openHolders(packages, isVisible) {
    const byComponent = holdersByKey(packages, componentsOf);
    const byNamed = holdersByKey(packages, namedElsewhere);
    let byFolder;
    const hasComponent = (type, name, from) => [byComponent, byNamed].some((holders) => holders.get(holders_keyOf(type, name))?.some((one) => isVisible(one, from)));
    const isOther = (from) => (one) => one !== from && isVisible(one, from);
    return {
        hasComponent,
        hasRequired: ({ type, id, schemaName = id, parentSchemaName }, from) => {
            if (parentSchemaName !== undefined) {
                // A table may bring its columns, forms and views; in its own solution the export would have found them.
                return byComponent.get(holders_keyOf('1', parentSchemaName))?.some(isOther(from)) === true;
            }
            if (hasComponent(type, id, from) || hasComponent(type, schemaName, from))
                return true;
            if (/^\d+$/.test(type))
                return false;
            // Components of younger kinds have no number, and lie in folders of their name.
            byFolder ??= holdersByKey(packages, foldersOf);
            return byFolder.get(id.toLowerCase())?.some(isOther(from)) === true;
        },
    };
}
function holdersByKey(packages, select) {
    const pairs = packages.flatMap((holder) => [...new Set(select(holder))].map((key) => ({ key, holder })));
    const groups = (0,group_by/* groupBy */.$)(pairs, ({ key }) => key);
    return new Map([...groups].map(([key, members]) => [key, members.map(({ holder }) => holder)]));
}
function componentsOf({ solution, processIds, flows, environmentVariables }) {
    return [
        ...(solution?.rootComponents ?? []).flatMap(keysOf),
        ...[...processIds, ...flows.map(({ id }) => id)].map((id) => holders_keyOf('29', id)),
        ...environmentVariables.filter(({ isDefined }) => isDefined).map(({ id }) => holders_keyOf('380', id)),
    ];
}
/** Columns, forms and views are named as parts of a table, and their names alone are many tables'. */
function namedElsewhere({ solution }) {
    return (solution?.missingDependencies ?? [])
        .filter(({ providedBy, parentSchemaName }) => providedBy !== undefined && parentSchemaName === undefined)
        .flatMap(keysOf);
}
function keysOf({ type, id, schemaName }) {
    return [id, schemaName].flatMap((name) => (name === undefined ? [] : [holders_keyOf(type, name)]));
}
/** Environment variables have a number among root components, and a name among dependencies. */
function holders_keyOf(type, name) {
    return `${type === 'environmentvariabledefinition' ? '380' : type} ${name}`.toLowerCase();
}
function foldersOf({ source }) {
    return [...source.files.keys()].flatMap((path) => path.toLowerCase().split('/').slice(0, -1));
}

;// CONCATENATED MODULE: ./build/src/graph/workspace.js



function openWorkspace(packages) {
    const connectionReference = provider(packages, (one) => one.connectionReferences.filter((reference) => !reference.isStub));
    const flow = provider(packages, (one) => one.flows);
    const solution = provider(packages, (one) => (one.solution ? [one.solution] : []));
    const environmentVariable = provider(packages, (one) => one.environmentVariables.filter((variable) => variable.isDefined));
    const holders = openHolders(packages, isVisible);
    const byConnectorId = provider(packages, (one) => one.customConnectors, ({ connectorId }) => connectorId ?? '');
    const byName = provider(packages, (one) => one.customConnectors);
    const byApiName = connectorsByApiName(packages, (one) => one.customConnectors);
    const listedByApiName = connectorsByApiName(packages, listedConnectors);
    const customConnector = (clues, from) => {
        const { connectorId, componentName, connector } = clues;
        return ((connectorId ? byConnectorId(connectorId, from) : undefined) ??
            (componentName ? byName(componentName, from) : undefined) ??
            (connector && !connectorId ? byApiName(connector, from) : undefined));
    };
    const isListedConnector = ({ connectorId, componentName, connector }, from) => [connectorId, componentName].some((name) => name && holders.hasComponent('372', name, from)) ||
        (!connectorId && connector && listedByApiName(connector, from) !== undefined);
    return {
        connectionReference,
        flow,
        solution,
        environmentVariable,
        ...holders,
        customConnector,
        hasCustomConnector: (clues, from) => customConnector(clues, from) !== undefined || isListedConnector(clues, from) === true,
        isCustomConnector: (clues, from) => clues.connectorId !== undefined ||
            clues.componentName !== undefined ||
            clues.saysCustom === true ||
            (0,custom_connector_name/* hasCustomConnectorHash */.ze)(clues.connector ?? '') ||
            customConnector(clues, from) !== undefined,
    };
}
function provider(packages, select, idOf = ({ id }) => id) {
    const byId = new Map();
    for (const holder of packages) {
        for (const component of select(holder)) {
            const key = idOf(component).toLowerCase();
            const holders = byId.get(key) ?? new Map();
            byId.set(key, holders);
            if (!holders.has(holder))
                holders.set(holder, component);
        }
    }
    return (id, from) => {
        const holders = byId.get(id.toLowerCase());
        const own = holders?.get(from);
        if (own || !holders)
            return own;
        for (const [holder, component] of holders)
            if (isVisible(holder, from))
                return component;
        return undefined;
    };
}
/** Unpacking may have dropped the files of a connector that the manifest lists. */
function listedConnectors({ solution }) {
    return (solution?.rootComponents ?? []).flatMap(({ type, schemaName }) => type === '372' && schemaName !== undefined ? [{ id: schemaName }] : []);
}
/**
 * For want of the GUID: connectors by what their names mean without prefix, hash and hexadecimal. Only a name that was
 * cut needs a search.
 */
function connectorsByApiName(packages, select) {
    const all = packages.flatMap((holder) => select(holder).map((component) => ({ component, holder })));
    const byMeaning = (0,group_by/* groupBy */.$)(all.flatMap((one) => (0,custom_connector_name/* meaningsOfComponentName */.ch)(one.component.id).map((meaning) => ({ meaning, ...one }))), ({ meaning }) => meaning);
    return (connector, from) => {
        if (!(0,custom_connector_name/* hasCustomConnectorHash */.ze)(connector))
            return undefined;
        const { name, isCut } = (0,custom_connector_name/* decodedApiName */.I9)(connector);
        const candidates = isCut
            ? all.filter(({ component }) => (0,custom_connector_name/* namesSameCustomConnector */.vl)(connector, component.id))
            : (byMeaning.get(name) ?? []);
        const fitting = candidates.filter(({ holder }) => isVisible(holder, from));
        return (fitting.find(({ holder }) => holder === from) ?? fitting[0])?.component;
    };
}
/** An old version beside the new one, or the managed beside the unmanaged, provides nothing to it. */
function isVisible(holder, from) {
    if (holder === from)
        return true;
    const name = holder.solution?.uniqueName.toLowerCase();
    return name === undefined || name !== from.solution?.uniqueName.toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/graph/build-graph.js










/** The graph of all packages of a run. Nodes and edges are sorted: the same input gives the same bytes. */
function buildGraph(packages, isExternal = () => false) {
    const workspace = openWorkspace(packages);
    const packageByPath = new Map(packages.map((one) => [one.path, one]));
    const edges = packages.flatMap((one) => edgesOf(one, workspace));
    const nodes = uniqueNodes(packages, edges);
    const edgesByFrom = (0,group_by/* groupBy */.$)(edges, (edge) => edge.from.key);
    const edgesByTarget = (0,group_by/* groupBy */.$)(edges, ({ to }) => (0,graph_nodes/* nameKey */.Rc)(to));
    const isOf = (kind) => (edge) => kind === undefined || edge.kind === kind;
    const packageOf = (component) => {
        const found = packageByPath.get(component.package);
        if (!found)
            throw new Error(`${component.kind} ${component.id} is of no package of this graph`);
        return found;
    };
    /** What is used by name may be any solution's that has the name: the edge leads to one of them. */
    const mayReach = ({ from, to, kind }, component) => {
        if (to.key === (0,graph_nodes/* componentKey */.bA)(component))
            return true;
        const user = from.package === undefined ? undefined : packageByPath.get(from.package);
        return kind !== 'usesConnector' && user !== undefined && isVisible(packageOf(component), user);
    };
    return {
        packages,
        nodes,
        edges,
        edgesFrom: (component, kind) => (edgesByFrom.get((0,graph_nodes/* componentKey */.bA)(component)) ?? []).filter(isOf(kind)),
        edgesTo: (component, kind) => (edgesByTarget.get((0,graph_nodes/* nameKey */.Rc)(component)) ?? [])
            .filter(isOf(kind))
            .filter((edge) => mayReach(edge, component)),
        packageOf,
        findConnectionReference: workspace.connectionReference,
        findFlow: workspace.flow,
        hasComponent: workspace.hasComponent,
        hasRequired: workspace.hasRequired,
        findCustomConnector: workspace.customConnector,
        isExternal,
        hasCustomConnector: (clues, from) => workspace.hasCustomConnector(clues, from) ||
            [clues.connector, clues.componentName].some((name) => name !== undefined && isExternal('connector', name)),
        isCustomConnector: workspace.isCustomConnector,
        isSameConnector: custom_connector_name/* isSameApiName */.qb,
        isNameOfConnector: custom_connector_name/* namesSameCustomConnector */.vl,
        groupByConnector: groupByConnector,
        connectorUses: connectorUsesIn,
        counterpartOf: (one) => (0,counterpart/* counterpartOf */.r)(one, packages),
        changesSince: changesSince,
        mentions: mentionsIn,
    };
}
function uniqueNodes(packages, edges) {
    const held = packages.flatMap((one) => (0,graph_nodes/* componentsOf */.ct)(one).map(graph_nodes/* componentNode */.Ky));
    const reached = edges.flatMap((edge) => [edge.from, edge.to]);
    const byKey = new Map([...reached, ...held].map((node) => [node.key, node]));
    return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}


/***/ }),

/***/ 6023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ uniqueNameOf),
/* harmony export */   r: () => (/* binding */ counterpartOf)
/* harmony export */ });
/* harmony import */ var _common_length_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(873);

/**
 * The package among others that is the same solution. Managed beside unmanaged, an export beside its tree and several
 * versions are told apart: the nearest in kind, path, layout and folder is meant, and of equals the last.
 */
function counterpartOf(one, others) {
    const name = uniqueNameOf(one);
    const candidates = others.filter((other) => name === undefined ? other.path === one.path : uniqueNameOf(other) === name);
    let nearest;
    for (const candidate of candidates) {
        if (nearest === undefined || isNearer(distance(one, candidate), distance(one, nearest))) {
            nearest = candidate;
        }
    }
    return nearest;
}
/** Lower case; `undefined` where there is no solution. */
function uniqueNameOf({ solution }) {
    return solution?.uniqueName.toLowerCase();
}
/** The first number that differs decides. */
function distance(one, other) {
    const types = [one, other].map(({ solution }) => solution?.packageType);
    return [
        types[0] === types[1] ? 0 : types.includes('both') ? 1 : 2,
        one.path === other.path ? 0 : 1,
        one.layout === other.layout ? 0 : 1,
        -(0,_common_length_js__WEBPACK_IMPORTED_MODULE_0__/* .commonLength */ .u)(one.path, other.path),
    ];
}
function isNearer(a, b) {
    const index = a.findIndex((part, at) => part !== b[at]);
    return index === -1 || (a[index] ?? 0) < (b[index] ?? 0);
}


/***/ }),

/***/ 5867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ connectionNode),
/* harmony export */   Ky: () => (/* binding */ componentNode),
/* harmony export */   Rc: () => (/* binding */ nameKey),
/* harmony export */   WW: () => (/* binding */ outsideNode),
/* harmony export */   bA: () => (/* binding */ componentKey),
/* harmony export */   ct: () => (/* binding */ componentsOf)
/* harmony export */ });
/** A component that a package holds. */
function componentNode(component) {
    return {
        key: componentKey(component),
        kind: component.kind,
        id: component.id,
        name: component.name,
        package: component.package,
        isMissing: false,
        component,
    };
}
function componentKey(component) {
    return `${nameKey(component)}@${component.package}`;
}
/** The same for all that go by one name, whichever package holds them. */
function nameKey({ kind, id }) {
    return `${kind}:${id.toLowerCase()}`;
}
/** What no package holds: a connector of the platform, or something that is not there. */
function outsideNode(kind, id, isMissing) {
    return {
        key: nameKey({ kind, id }),
        kind,
        id,
        name: id,
        package: undefined,
        isMissing,
        component: undefined,
    };
}
/** The connection behind a binding that names no reference. Exports strip its name: then the binding is its id. */
function connectionNode(owner, bindingKey, connectionName) {
    const isNamed = connectionName !== undefined;
    return {
        key: isNamed
            ? `connection:${connectionName.toLowerCase()}`
            : `connection:${bindingKey}@${componentKey(owner)}`,
        kind: 'connection',
        id: connectionName ?? `${owner.id}/${bindingKey}`,
        name: connectionName ?? 'unnamed connection',
        package: isNamed ? undefined : owner.package,
        isMissing: false,
        component: undefined,
    };
}
/** All components of a package but the solution itself. */
function componentsOf(one) {
    return [
        ...one.flows,
        ...one.canvasApps,
        ...one.connectionReferences,
        ...one.customConnectors,
        ...one.environmentVariables,
        ...one.agents,
    ];
}


/***/ }),

/***/ 8350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by key; keys and items in the order in which they come. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 7572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ sourceFile)
});

// EXTERNAL MODULE: ./build/src/limits.js
var limits = __nccwpck_require__(4449);
// EXTERNAL MODULE: ./build/src/parse/buffer-of.js
var buffer_of = __nccwpck_require__(5661);
// EXTERNAL MODULE: ./build/src/parse/text.js + 1 modules
var parse_text = __nccwpck_require__(5702);
// EXTERNAL MODULE: ./build/src/unreadable.js
var unreadable = __nccwpck_require__(6434);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./build/src/input/inflate-entry.js


const localSignature = 0x04034b50;
const localHeaderLength = 30;
const stored = 0;
const deflated = 8;
/**
 * The bytes of one entry of a zip: never more than its directory declares, and what its checksum says.
 * Throws UnreadablePackage.
 *
 * Source of the layout: APPNOTE.TXT, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT section 4.3.7.
 */
function inflateEntry(archive, entry) {
    const packed = packedBytes(archive, entry);
    const data = unpack(packed, entry);
    if (data.length !== entry.size)
        throw damaged(entry, 'has another size than it declares');
    if ((0,external_node_zlib_.crc32)(data) !== entry.crc)
        throw damaged(entry, "can't be unpacked: its checksum is wrong");
    return data;
}
/** The local header repeats the directory, with a name and extra fields of its own lengths before the data. */
function packedBytes(archive, entry) {
    const { offset, compressedSize } = entry;
    if (offset + localHeaderLength > archive.length || archive.readUInt32LE(offset) !== localSignature)
        throw damaged(entry, 'is not where the directory says');
    const start = offset + localHeaderLength + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
    if (start + compressedSize > archive.length)
        throw damaged(entry, 'ends after the archive does');
    return archive.subarray(start, start + compressedSize);
}
function unpack(packed, entry) {
    if (entry.method === stored)
        return packed;
    if (entry.method !== deflated)
        throw damaged(entry, `is packed in a way that is not read (method ${entry.method})`);
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, entry.size) });
    }
    catch {
        throw damaged(entry, "can't be unpacked: its data is damaged, or longer than it declares");
    }
}
function damaged({ name }, what) {
    return new unreadable/* UnreadablePackage */.km('damaged', `${JSON.stringify(name)} ${what}`);
}

;// CONCATENATED MODULE: ./build/src/input/zip-directory.js


/**
 * The entries of a zip, none of them inflated, after a look at all that an attacker may have written there: counts,
 * sizes, offsets, names. Reads the end record and the central directory. Throws UnreadablePackage.
 *
 * Source of the layout: APPNOTE.TXT, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.12, 4.3.16.
 */
function readZipDirectory(bytes) {
    const end = endRecord(bytes);
    if (end.entries > limits/* limits */.F.archiveEntries) {
        throw new unreadable/* UnreadablePackage */.km('limit', `it has ${end.entries} entries; the limit is ${limits/* limits */.F.archiveEntries}`);
    }
    const entries = centralDirectory(bytes, end);
    try {
        for (const entry of entries)
            checkEntry(entry);
        checkNames(entries);
        checkTotal(entries);
        checkOverlap(entries);
    }
    catch (error) {
        if (!(error instanceof unreadable/* UnreadablePackage */.km) || entries.some(({ name }) => isOfInterest(name)))
            throw error;
        throw new unreadable/* UnreadablePackage */.km(error.reason, error.message, true);
    }
    return entries;
}
/** Names that a package, or a zip around packages, has. */
function isOfInterest(name) {
    return /(^|[\\/])((solution|customizations)\.xml|solution\.ya?ml|manifest\.json|properties\.json|[^\\/]+\.(zip|msapp))$/i.test(name);
}
const endLength = 22;
const longestComment = 0xffff;
const zip64EndSignature = 0x06064b50;
const zip64LocatorSignature = 0x07064b50;
const zip64LocatorLength = 20;
const entrySignature = 0x02014b50;
const entryLength = 46;
const zip_directory_localHeaderLength = 30;
function endRecord(bytes) {
    if (bytes.length === 0)
        throw new unreadable/* UnreadablePackage */.km('notZip', 'it is empty');
    const at = endOffset(bytes);
    const locator = at - zip64LocatorLength;
    if (locator >= 0 && bytes.readUInt32LE(locator) === zip64LocatorSignature)
        return zip64EndRecord(bytes, locator);
    const directoryStart = bytes.readUInt32LE(at + 16);
    return {
        entries: bytes.readUInt16LE(at + 10),
        directoryStart,
        directoryEnd: directoryStart + bytes.readUInt32LE(at + 12),
    };
}
/**
 * The end record is the one whose comment ends with the file; a zip that is stored in this one has another, further up.
 * Where the comment holds a second one, readers disagree on what is in the archive.
 */
function endOffset(bytes) {
    const signature = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
    const first = Math.max(0, bytes.length - endLength - longestComment);
    const found = [];
    for (let at = bytes.indexOf(signature, first); at !== -1; at = bytes.indexOf(signature, at + 1)) {
        if (at + endLength <= bytes.length)
            found.push(at);
    }
    const exact = found.filter((at) => at + endLength + bytes.readUInt16LE(at + 20) === bytes.length);
    if (exact.length > 1) {
        throw new unreadable/* UnreadablePackage */.km('damaged', 'it has more than one end record, so readers disagree on what is in it');
    }
    const end = exact[0] ?? found.at(-1);
    if (end !== undefined)
        return end;
    throw bytes[0] === 0x50 && bytes[1] === 0x4b
        ? new unreadable/* UnreadablePackage */.km('truncated', 'its end is missing')
        : new unreadable/* UnreadablePackage */.km('notZip', 'it does not begin or end as a zip does');
}
function zip64EndRecord(bytes, locator) {
    const at = Number(bytes.readBigUInt64LE(locator + 8));
    if (at + 56 > bytes.length || bytes.readUInt32LE(at) !== zip64EndSignature)
        throw damagedDirectory();
    const directoryStart = Number(bytes.readBigUInt64LE(at + 48));
    return {
        entries: Number(bytes.readBigUInt64LE(at + 32)),
        directoryStart,
        directoryEnd: directoryStart + Number(bytes.readBigUInt64LE(at + 40)),
    };
}
function centralDirectory(bytes, end) {
    const entries = [];
    let at = end.directoryStart;
    while (at < end.directoryEnd) {
        if (at + entryLength > bytes.length || bytes.readUInt32LE(at) !== entrySignature)
            throw damagedDirectory();
        const nameLength = bytes.readUInt16LE(at + 28);
        const next = at + entryLength + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
        entries.push({
            name: bytes.toString('utf8', at + entryLength, at + entryLength + nameLength),
            isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
            method: bytes.readUInt16LE(at + 10),
            crc: bytes.readUInt32LE(at + 16),
            compressedSize: bytes.readUInt32LE(at + 20),
            size: bytes.readUInt32LE(at + 24),
            offset: bytes.readUInt32LE(at + 42),
        });
        if (entries.length > end.entries)
            break;
        at = next;
    }
    if (entries.length !== end.entries || at !== end.directoryEnd)
        throw damagedDirectory();
    return entries;
}
function damagedDirectory() {
    return new unreadable/* UnreadablePackage */.km('damaged', 'its directory does not match its end record');
}
function checkEntry(entry) {
    const quoted = JSON.stringify(entry.name);
    if (isUnsafeName(entry.name))
        throw new unreadable/* UnreadablePackage */.km('unsafeName', `an entry is called ${quoted}`);
    if (entry.isEncrypted)
        throw new unreadable/* UnreadablePackage */.km('encrypted', `${quoted} is encrypted`);
    if (entry.size > limits/* limits */.F.entryBytes) {
        throw new unreadable/* UnreadablePackage */.km('limit', `${quoted} is ${entry.size} bytes; the limit is ${limits/* limits */.F.entryBytes}`);
    }
    if (entry.size > limits/* limits */.F.ratioFromBytes && entry.size > entry.compressedSize * limits/* limits */.F.ratio) {
        throw new unreadable/* UnreadablePackage */.km('limit', `${quoted} inflates to more than ${limits/* limits */.F.ratio} times its size`);
    }
}
/** Names that would leave the folder they are unpacked to, on any system. */
function isUnsafeName(name) {
    return name === '' || name.includes('\0') || /^[\\/]|^[a-z]:|(^|[\\/])\.\.([\\/]|$)/i.test(name);
}
/** Which of two entries of one name is read differs between readers. */
function checkNames(entries) {
    const seen = new Set();
    for (const { name } of entries) {
        if (seen.has(name))
            throw new unreadable/* UnreadablePackage */.km('damaged', `two entries are called ${JSON.stringify(name)}`);
        seen.add(name);
    }
}
function checkTotal(entries) {
    const total = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (total > limits/* limits */.F.packageBytes) {
        throw new unreadable/* UnreadablePackage */.km('limit', `it unpacks to ${total} bytes; the limit is ${limits/* limits */.F.packageBytes}`);
    }
}
/** Entries that share bytes are how a small archive declares much: https://www.bamsoftware.com/hacks/zipbomb/ */
function checkOverlap(entries) {
    const byOffset = [...entries].sort((a, b) => a.offset - b.offset);
    for (const [index, entry] of byOffset.entries()) {
        const next = byOffset[index + 1];
        if (next && entry.offset + zip_directory_localHeaderLength + entry.compressedSize > next.offset) {
            throw new unreadable/* UnreadablePackage */.km('damaged', `${JSON.stringify(next.name)} shares bytes with another entry`);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/input/archive.js






/**
 * The files of a zip, in the order of their names. Throws UnreadablePackage, here or from a file's `read`.
 *
 * @param load the bytes of the zip; called again when they are needed after other archives pushed them out.
 */
function openArchive(load) {
    const bytes = recentBytes(load);
    if ((0,parse_text/* isGitLfsPointer */.$)(bytes))
        throw new unreadable/* UnreadablePackage */.km('gitLfsPointer', 'it is a Git LFS pointer');
    return readZipDirectory(bytes)
        .filter(({ name }) => !/[\\/]$/.test(name))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((entry) => sourceFile(pathOf(entry.name), () => entry.size, () => inflateEntry(recentBytes(load), entry)));
}
/** A cache and nothing more: a run over thousands of exports must not hold them all. Latest first. */
let recent = [];
/** One for each level of nesting, and what they may take together beside the latest. */
const recentCount = limits/* limits */.F.archiveLevels;
const recentSize = 32 * 1024 * 1024;
function recentBytes(load) {
    const known = recent.find((archive) => archive.load === load) ?? { load, bytes: load() };
    const others = recent.filter((archive) => archive !== known).slice(0, recentCount - 1);
    const total = others.reduce((sum, { bytes }) => sum + bytes.length, 0);
    recent = total > recentSize ? [known] : [known, ...others];
    return known.bytes;
}
/** Catalog packages and canvas apps have backslashes. */
function pathOf(entryName) {
    return entryName.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}
/** A file by what reads its bytes. */
function sourceFile(path, size, read) {
    const load = () => (0,buffer_of/* bufferOf */.K)(read());
    return { path, size, read, open: () => openArchive(load) };
}


/***/ }),

/***/ 9246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ readBaselineText),
/* harmony export */   Xn: () => (/* binding */ findBaseline)
/* harmony export */ });
/* unused harmony export baselineName */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _parse_parse_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4309);
/* harmony import */ var _parse_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5702);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6434);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4305);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6757);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7358);








const baselineName = 'solution-lint.baseline';
/**
 * The baseline beside the configuration that was named, or else the closest one, from the working folder up to the
 * root of its repository; `undefined` where there is none.
 */
function findBaseline(cwd, configuration) {
    const folders = foldersUp(cwd);
    const root = folders.findIndex((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')));
    const beside = configuration === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, configuration))];
    const candidates = [...beside, ...folders.slice(0, root + 1 || 1)].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, baselineName));
    const found = candidates.find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    return found === undefined ? undefined : (0,_open_js__WEBPACK_IMPORTED_MODULE_7__/* .displayPath */ .Gt)(found, cwd);
}
/** The folder and those around it, the closest first. */
function foldersUp(folder) {
    const folders = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)];
    for (;;) {
        const last = folders.at(-1) ?? folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(last) === last)
            return folders;
        folders.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(last));
    }
}
/** Throws UsageError. */
function readBaselineText(path, cwd) {
    try {
        return (0,_parse_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)((0,_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .disk */ .E)(cwd).fileAt(path, path).read());
    }
    catch (error) {
        if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableFile */ .ie || error instanceof _parse_parse_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ParseError */ .m))
            throw error;
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`Can't read the baseline "${path}": ${error.message}.`, 'Name a file that is there, or write one: solution-lint baseline create');
    }
}


/***/ }),

/***/ 6757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ disk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4449);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6434);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7572);
/* harmony import */ var _file_store_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1666);






function disk(cwd) {
    return {
        kindOf: (path) => kindOfPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)),
        readFolder: (path) => readFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)),
        fileAt: (path, name) => fileAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), name),
    };
}
/**
 * All files below a folder, in the order of their names. Links to folders are not followed (they loop, and what they
 * lead to is found at its own place); links to files are.
 */
function readFolder(root) {
    const files = [];
    const unreadable = [];
    const pending = [''];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder);
        const entries = entriesOf(absolute);
        if (!entries)
            unreadable.push(folder);
        for (const entry of entries ?? []) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            const at = `${absolute}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${entry.name}`;
            if (entry.isDirectory()) {
                if (!_file_store_js__WEBPACK_IMPORTED_MODULE_5__/* .skippedFolders */ .c.has(entry.name))
                    pending.push(path);
            }
            else if (!isLinkToFolder(entry.isSymbolicLink(), at)) {
                const isRegular = entry.isFile() || (entry.isSymbolicLink() && isRegularFile(at));
                files.push({ ...fileAt(at, path), isRegular });
            }
        }
    }
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), unreadable: unreadable.sort() };
}
/** One file of the disk, called `path` in the report. A pipe is never opened: it would never end. */
function fileAt(absolute, path) {
    let known;
    const stats = () => {
        known ??= statsOf(absolute);
        return known;
    };
    return (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceFile */ .s)(path, () => stats()?.size ?? 0, () => readFile(absolute, stats()));
}
/** Throws UnreadableFile. */
function readFile(path, stats) {
    if (stats && !stats.isFile())
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie('it is not a regular file');
    if (stats && stats.size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.entryBytes) {
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie(`it is ${stats.size} bytes; the limit is ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.entryBytes}`);
    }
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie(systemErrorText(error));
    }
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return undefined;
    }
}
/** `undefined` where there is nothing, and for a link that leads nowhere or to itself. */
function statsOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch {
        return undefined;
    }
}
function isLinkToFolder(isLink, path) {
    return isLink && statsOf(path)?.isDirectory() === true;
}
function isRegularFile(path) {
    return statsOf(path)?.isFile() === true;
}
function kindOfPath(path) {
    const stats = statsOf(path);
    if (!stats)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) ? 'other' : 'nothing';
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
}
/** `ENOENT: no such file or directory, open '/machine/path'` without the machine's path. */
function systemErrorText(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.replace(/^[A-Z]+: /, '').replace(/, \w+( '.*')?$/s, '');
}


/***/ }),

/***/ 1666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ skippedFolders)
/* harmony export */ });
/** Never searched: not sources, and large. */
const skippedFolders = new Set(['.git', 'node_modules']);


/***/ }),

/***/ 9577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ foldersAround)
/* harmony export */ });
/** Folders around a path, the closest first; the last one is the root, which is empty. */
function* foldersAround(path) {
    for (let folder = path; folder !== '';) {
        folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
        yield folder;
    }
}


/***/ }),

/***/ 5926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isGlob),
/* harmony export */   h: () => (/* binding */ expandGlob)
/* harmony export */ });
/* harmony import */ var _folders_around_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9577);

function isGlob(path) {
    return /[*?[\]{}!()]/.test(path);
}
/** A `!` takes nothing away: micromatch would match all else, and find what was to be left out. */
const options = { nocase: true, nonegate: true };
/**
 * Folders that a glob matches, and zips and `.msapp` files outside of them, sorted: `src/**` is all that is in `src`,
 * and not each file of a solution by itself. JSON files are meant where the glob says so: few are flows.
 * micromatch is loaded only here: most runs name no glob.
 */
async function expandGlob(glob, store) {
    const { default: micromatch } = await __nccwpck_require__.e(/* import() */ 785).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8785, 19));
    const { base, glob: pattern } = micromatch.scan(glob.replaceAll('\\', '/'), options);
    const isMatch = micromatch.matcher(pattern, options);
    const files = store.readFolder(base).files.map((file) => file.path);
    const folders = new Set(files.flatMap((path) => [...(0,_folders_around_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersAround */ .b)(path)]));
    const matchedFolders = new Set([...folders].filter((path) => path !== '' && isMatch(path)));
    const meant = /\.json$/i.test(glob) ? /\.(zip|msapp|json)$/i : /\.(zip|msapp)$/i;
    const matchedFiles = files.filter((path) => meant.test(path) && isMatch(path));
    return [...matchedFolders, ...matchedFiles]
        .filter((path) => ![...(0,_folders_around_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersAround */ .b)(path)].some((folder) => matchedFolders.has(folder)))
        .sort()
        .map((path) => (base === '' ? path : `${base}/${path}`));
}


/***/ }),

/***/ 7358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Gt: () => (/* binding */ displayPath),
  jO: () => (/* binding */ openPaths),
  tm: () => (/* binding */ searchFolder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/unreadable.js
var unreadable = __nccwpck_require__(6434);
// EXTERNAL MODULE: ./build/src/input/disk.js
var disk = __nccwpck_require__(6757);
// EXTERNAL MODULE: ./build/src/limits.js
var limits = __nccwpck_require__(4449);
// EXTERNAL MODULE: ./build/src/input/folders-around.js
var folders_around = __nccwpck_require__(9577);
;// CONCATENATED MODULE: ./build/src/input/package-root.js

/** Where packages begin, read off the names of the files alone. */
function findRoots(files) {
    const listing = listingOf(files);
    const solutions = solutionRoots(files, listing);
    const solutionFolders = new Set(solutions.map(({ folder }) => folder.toLowerCase()));
    const others = [...legacyRoots(files, listing), ...gitYamlRoots(files), ...canvasSourceRoots(files)];
    return [...solutions, ...others.filter(({ folder }) => !isPartOfSolution(folder, solutionFolders))];
}
function listingOf(files) {
    const lowerPaths = new Set(files.map(({ path }) => path.toLowerCase()));
    const folders = new Set();
    for (const path of lowerPaths) {
        for (const folder of (0,folders_around/* foldersAround */.b)(path)) {
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return { files: lowerPaths, folders };
}
/** A manifest beside solution.xml, or in what its `CanvasApps` folder holds, is no package of its own. */
function isPartOfSolution(folder, solutionFolders) {
    const lowerFolder = folder.toLowerCase();
    if (solutionFolders.has(lowerFolder))
        return true;
    for (const around of (0,folders_around/* foldersAround */.b)(lowerFolder)) {
        const [parent, name] = split(around);
        if (name === 'canvasapps' && solutionFolders.has(parent))
            return true;
    }
    return false;
}
/** `Other/Solution.xml` in a tree, `solution.xml` in an unzipped export: where both stand, the tree is the package. */
function solutionRoots(files, listing) {
    const found = new Map();
    for (const { path } of files) {
        const [folder, name] = split(path);
        const lowerName = name.toLowerCase();
        if (lowerName !== 'solution.xml' && lowerName !== 'customizations.xml')
            continue;
        const [parent, last] = split(folder);
        const isTree = last.toLowerCase() === 'other' && !isExport(folder, listing);
        const root = isTree ? parent : folder;
        const known = found.get(root.toLowerCase()) ?? { folder: root, isTree, names: new Set() };
        known.names.add(lowerName);
        found.set(root.toLowerCase(), { ...known, isTree: known.isTree || isTree });
    }
    return [...found.values()].map(({ folder, isTree, names }) => ({
        folder,
        layout: isTree ? 'unpacked-xml' : 'unpacked-flat',
        missing: !names.has('solution.xml')
            ? 'solution'
            : names.has('customizations.xml')
                ? undefined
                : 'customizations',
    }));
}
/** An export that was unzipped into a folder called Other. */
function isExport(folder, { files, folders }) {
    const lowerFolder = folder.toLowerCase();
    return files.has(`${lowerFolder}/[content_types].xml`) || folders.has(`${lowerFolder}/workflows`);
}
/** Flow and app packages from before solutions: `manifest.json` beside `Microsoft.Flow` or `Microsoft.PowerApps`. */
function legacyRoots(files, { folders }) {
    return files.flatMap(({ path }) => {
        const [folder, name] = split(path);
        if (name.toLowerCase() !== 'manifest.json')
            return [];
        const prefix = folder === '' ? '' : `${folder.toLowerCase()}/`;
        if (folders.has(`${prefix}microsoft.powerapps/apps`)) {
            return [{ folder, layout: 'app-package', missing: undefined }];
        }
        return folders.has(`${prefix}microsoft.flow`)
            ? [{ folder, layout: 'flow-package', missing: undefined }]
            : [];
    });
}
/** Dataverse git integration: `solutions/<name>/solution.yml`. */
function gitYamlRoots(files) {
    const folders = files.flatMap(({ path }) => {
        const match = /^(?:(.*)\/)?solutions\/[^/]+\/solution\.ya?ml$/i.exec(path);
        return match ? [match[1] ?? ''] : [];
    });
    return [...new Set(folders)].map((folder) => ({ folder, layout: 'git-yaml', missing: undefined }));
}
function canvasSourceRoots(files) {
    return files.flatMap(({ path }) => {
        const [folder, name] = split(path);
        const isRoot = name.toLowerCase() === 'canvasmanifest.json';
        return isRoot ? [{ folder, layout: 'canvas-source', missing: undefined }] : [];
    });
}
function split(path) {
    const at = path.lastIndexOf('/');
    return at === -1 ? ['', path] : [path.slice(0, at), path.slice(at + 1)];
}

;// CONCATENATED MODULE: ./build/src/input/find-packages.js




/** Refuses the outermost zip as a whole. */
class AllowanceSpent extends unreadable/* UnreadablePackage */.km {
}
/**
 * All packages in a container: solutions in any layout, zips in it, canvas apps and legacy packages.
 * Roots nest; a file belongs to the deepest root around it.
 */
function findPackages(container) {
    const roots = findRoots(container.files);
    // A zip of a repository may hold a left-over anywhere; at the root, or alone, it is what the zip is about.
    const isWorthAnError = ({ folder }) => (container.level > 0 && (folder === '' || roots.length === 1)) || (container.isNamed && folder === '');
    const isDropped = (root) => root.missing !== undefined && !isWorthAnError(root);
    const dropped = roots.filter(isDropped);
    const kept = new Map(roots.filter((root) => !isDropped(root)).map((root) => [root.folder.toLowerCase(), root]));
    const filesOf = new Map([...kept.values()].map((root) => [root, []]));
    const inner = [];
    for (const file of container.files) {
        const root = closestRoot(file.path, kept);
        if (/\.zip$/i.test(file.path))
            inner.push(openInnerArchive(container, file));
        else if (/\.msapp$/i.test(file.path) && !(root && isPartOf(root, file.path)))
            inner.push(canvasApp(container, file));
        else if (root)
            filesOf.get(root)?.push(file);
    }
    return {
        packages: [
            ...[...filesOf].map(([root, files]) => toPackage(container, root, files)),
            ...inner.flatMap((found) => found.packages),
        ],
        skipped: [
            ...dropped.map((root) => ({
                path: pathIn(container, root.folder) || '.',
                why: root.missing === 'solution'
                    ? 'customizations.xml without solution.xml'
                    : 'solution.xml without customizations.xml',
            })),
            ...inner.flatMap((found) => found.skipped),
        ],
    };
}
function toPackage(container, root, files) {
    const prefix = root.folder === '' ? 0 : root.folder.length + 1;
    const path = pathIn(container, root.folder) || '.';
    const layout = root.layout === 'unpacked-flat' && container.level > 0 && root.folder === '' ? 'zip' : root.layout;
    const relative = files.map((file) => ({ ...file, path: file.path.slice(prefix) }));
    const source = { path, layout, files: byLowerCasePath(relative) };
    const at = { package: path, file: '', pointer: '' };
    const problems = root.missing ? [{ kind: 'package-no-manifest', reason: root.missing, at }] : [];
    return { source, problems };
}
/** Of two paths that differ in letter case only, the first answers to the name; the other is there all the same. */
function byLowerCasePath(files) {
    const map = new Map();
    for (const file of files) {
        const key = file.path.toLowerCase();
        map.set(map.has(key) ? `${key}#${map.size}` : key, file);
    }
    return map;
}
function openInnerArchive(container, file) {
    const path = pathIn(container, file.path);
    const { level, allowance } = container;
    if (level > 0)
        spend(allowance, file.size());
    const found = openZip(path, level + 1, false, file, level > 0 ? allowance : fullAllowance());
    if (found.packages.length > 0 || found.skipped.length > 0)
        return found;
    return { packages: [], skipped: [{ path, why: 'a zip without a package' }] };
}
function fullAllowance() {
    return { archives: limits/* limits */.F.innerArchives, bytes: limits/* limits */.F.innerArchiveBytes };
}
function spend(allowance, bytes) {
    allowance.archives -= 1;
    allowance.bytes -= bytes;
    if (allowance.archives < 0) {
        throw new AllowanceSpent('limit', `it holds more than ${limits/* limits */.F.innerArchives} other zips`);
    }
    if (allowance.bytes < 0) {
        throw new AllowanceSpent('limit', `the zips in it have more than ${limits/* limits */.F.innerArchiveBytes} bytes`);
    }
}
/** All packages of a zip; one unreadable package when it can't be opened. */
function openZip(path, level, isNamed, file, allowance) {
    try {
        if (level > limits/* limits */.F.archiveLevels) {
            const detail = `it lies in ${level - 1} other zips; the limit is ${limits/* limits */.F.archiveLevels} levels`;
            throw new unreadable/* UnreadablePackage */.km('limit', detail);
        }
        return findPackages({ path, level, isNamed, allowance, files: entriesOf(file) });
    }
    catch (error) {
        if (error instanceof AllowanceSpent && level > 1)
            throw error;
        const isForeign = !isNamed && error instanceof unreadable/* UnreadablePackage */.km && error.isForeign;
        if (isForeign)
            return { packages: [], skipped: [{ path, why: `a zip without a package; ${error.message}` }] };
        return { packages: [find_packages_unreadable(path, 'zip', error)], skipped: [] };
    }
}
/** An archive is read as a whole to be opened: its size counts before. */
function entriesOf(file) {
    if (file.size() > limits/* limits */.F.archiveBytes) {
        throw new unreadable/* UnreadablePackage */.km('limit', `it is ${file.size()} bytes; the limit is ${limits/* limits */.F.archiveBytes}`);
    }
    return file.open();
}
function canvasApp(container, file) {
    return { packages: [openCanvasApp(pathIn(container, file.path), file)], skipped: [] };
}
/** A canvas app outside a solution. */
function openCanvasApp(path, file) {
    try {
        return { source: { path, layout: 'canvas-app', files: byLowerCasePath(entriesOf(file)) }, problems: [] };
    }
    catch (error) {
        return find_packages_unreadable(path, 'canvas-app', error);
    }
}
function find_packages_unreadable(path, layout, error) {
    return { source: { path, layout, files: new Map() }, problems: [(0,unreadable/* unreadableProblem */.$Z)(path, error)] };
}
/** A canvas app is part of a solution in its CanvasApps folder, and of a legacy package anywhere. */
function isPartOf(root, path) {
    const inRoot = root.folder === '' ? path : path.slice(root.folder.length + 1);
    return root.layout === 'flow-package' || root.layout === 'app-package' || /^canvasapps\//i.test(inRoot);
}
function closestRoot(path, roots) {
    for (const folder of (0,folders_around/* foldersAround */.b)(path.toLowerCase())) {
        const root = roots.get(folder);
        if (root)
            return root;
    }
    return undefined;
}
function pathIn(container, path) {
    if (path === '')
        return container.path;
    if (container.path === '')
        return path;
    return `${container.path}${container.level > 0 ? '!' : '/'}${path}`;
}

// EXTERNAL MODULE: ./build/src/input/glob.js
var glob = __nccwpck_require__(5926);
;// CONCATENATED MODULE: ./build/src/input/open.js





/**
 * Finds the packages below paths that a user named: zips, folders, globs, a `.msapp`, a flow's JSON file.
 * None means the working folder.
 */
async function openPaths(paths, cwd, store = (0,disk/* disk */.E)(cwd)) {
    const isNamed = paths.length > 0;
    const expanded = await Promise.all((isNamed ? paths : ['']).map((path) => expand(path, cwd, store)));
    const found = expanded.map(({ path, matches }) => {
        const opened = matches.map((match) => openPath(displayPath(match, cwd), cwd, store, isNamed));
        return {
            path,
            packages: opened.flatMap((one) => one.packages),
            skipped: opened.flatMap((one) => one.skipped),
        };
    });
    return {
        ...sortedByPath({
            packages: found.flatMap((one) => one.packages),
            skipped: found.flatMap((one) => one.skipped),
        }),
        empty: found
            .filter((one) => one.packages.length === 0)
            .map((one) => ({
            path: displayPath(one.path, cwd) || '.',
            hint: hintFor(one.path, cwd, store, one.skipped),
        })),
    };
}
/** Finds the packages in a folder that nobody named: what is wrong at its root is no error. */
function searchFolder(path, cwd, store) {
    return sortedByPath(openFolder(path, cwd, store, false));
}
function sortedByPath({ packages, skipped }) {
    const byPath = new Map(packages.map((one) => [one.source.path, one]));
    return {
        packages: [...byPath.values()].sort((a, b) => (a.source.path < b.source.path ? -1 : 1)),
        skipped: [...new Map(skipped.map((one) => [one.path, one])).values()],
    };
}
async function expand(path, cwd, store) {
    const isPath = store.kindOf(displayPath(path, cwd)) !== 'nothing' || !(0,glob/* isGlob */.f)(path);
    return { path, matches: isPath ? [path] : await (0,glob/* expandGlob */.h)(path, store) };
}
function openPath(path, cwd, store, isNamed) {
    switch (store.kindOf(path)) {
        case 'folder':
            return openFolder(path, cwd, store, isNamed);
        case 'file':
            return openFile(path, store);
        case 'other':
            return only(irregular(path));
        case 'nothing':
            return { packages: [], skipped: [] };
    }
}
function openFolder(display, cwd, store, isNamed) {
    const { files, unreadable: closed } = store.readFolder(display);
    if (isNamed && isOtherFolder((0,external_node_path_.resolve)(cwd, display), files)) {
        const why = 'a part of an unpacked solution; name the folder around it';
        return { packages: [], skipped: [{ path: display, why }] };
    }
    const isIrregularZip = (file) => !file.isRegular && isZip(file);
    const found = findPackages({
        path: display,
        level: 0,
        isNamed,
        allowance: fullAllowance(),
        files: files.filter((file) => !isIrregularZip(file)),
    });
    const inDisplay = (path) => (display === '' ? path : `${display}/${path}`);
    const pipes = files.filter(isIrregularZip).map((file) => irregular(inDisplay(file.path)));
    const closedFolders = closed.map((path) => find_packages_unreadable(inDisplay(path) || '.', 'unpacked-flat', new unreadable/* UnreadableFile */.ie("this folder can't be listed")));
    return { packages: [...found.packages, ...pipes, ...closedFolders], skipped: found.skipped };
}
/** `Other` of a tree has the manifest and none of the flows: alone it would look like a small sound solution. */
function isOtherFolder(absolute, files) {
    const names = files.map((file) => file.path.toLowerCase());
    const isExport = names.some((name) => name === '[content_types].xml' || name.startsWith('workflows/'));
    return (0,external_node_path_.basename)(absolute).toLowerCase() === 'other' && names.includes('customizations.xml') && !isExport;
}
function isZip(file) {
    return /\.zip$/i.test(file.path);
}
function irregular(path) {
    const detail = 'it is a pipe, a device, or a link that leads nowhere';
    return find_packages_unreadable(path, 'zip', new unreadable/* UnreadablePackage */.km('notRegularFile', detail));
}
/** Part of an unpacked solution: its folder is the package. */
function isPartOfTree(path) {
    return /\.(xml|ya?ml)$/i.test(path);
}
function openFile(display, store) {
    const file = store.fileAt(display, display.slice(display.lastIndexOf('/') + 1));
    if (/\.msapp$/i.test(display))
        return only(openCanvasApp(display, file));
    if (/\.json$/i.test(display)) {
        const files = new Map([[file.path.toLowerCase(), file]]);
        return only({ source: { path: display, layout: 'flow-json', files }, problems: [] });
    }
    if (isPartOfTree(display))
        return { packages: [], skipped: [] };
    return openZip(display, 1, true, file, fullAllowance());
}
function only(found) {
    return { packages: [found], skipped: [] };
}
function hintFor(path, cwd, store, skipped) {
    const kind = store.kindOf(displayPath(path, cwd));
    if (kind === 'nothing' && path.startsWith('!'))
        return 'A path takes nothing away. Leave packages out with "ignore" in a configuration.';
    if (kind === 'nothing')
        return (0,glob/* isGlob */.f)(path) ? 'No package matches this glob.' : 'There is no such file or folder.';
    if (kind === 'file') {
        return isPartOfTree(path)
            ? 'Name the folder of the solution, not a file in it.'
            : 'The zip opens, and it holds no solution, canvas app or flow package.';
    }
    const near = skipped.slice(0, 3).map((one) => `\nSkipped: ${one.path} (${one.why}).`);
    return `Looked for solution.xml, Other/Solution.xml, *.zip and *.msapp here and in all folders below. Name the folder that holds them.${near.join('')}`;
}
/** Relative to the working folder, with `/`; empty for the working folder itself. */
function displayPath(path, cwd) {
    const fromHere = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, path));
    return ((0,external_node_path_.isAbsolute)(fromHere) ? path : fromHere).replaceAll('\\', '/');
}


/***/ }),

/***/ 4449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/** Every bound on what the reader accepts; each is tested at its limit and one beyond. Input is hostile. */
const limits = {
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
};


/***/ }),

/***/ 32:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ decodedApiName),
/* harmony export */   ch: () => (/* binding */ meaningsOfComponentName),
/* harmony export */   qb: () => (/* binding */ isSameApiName),
/* harmony export */   vl: () => (/* binding */ namesSameCustomConnector),
/* harmony export */   ze: () => (/* binding */ hasCustomConnectorHash)
/* harmony export */ });
/**
 * A custom connector has two names, and neither can be derived from the other: the component name (`cnt_fleet-20api`)
 * and, in each environment, an API name with a hash (`shared_cnt-5ffleet-20api-5f0123456789abcdef`).
 */
/** Hash of an environment at the end of an API name; long names are cut and joined with `--`. */
const hashPattern = /-5f[0-9a-f]{16}$|--[0-9a-f]{16}$/i;
function hasCustomConnectorHash(connector) {
    return hashPattern.test(connector);
}
/** Whether an API name may belong to a component name; for lack of the GUID, which is the safe join. */
function namesSameCustomConnector(connector, componentName) {
    const { name, isCut } = decodedApiName(connector);
    return meaningsOfComponentName(componentName).some((meaning) => meaning === name || (isCut && meaning.startsWith(name)));
}
/** What a component name means: with its publisher's prefix, and without, as in an API name made outside a solution. */
function meaningsOfComponentName(componentName) {
    const name = decoded(componentName);
    return [...new Set([name, withoutPrefix(name)])];
}
/** Whether two API names, maybe of two environments, may be the same connector. */
function isSameApiName(a, b) {
    if (a.toLowerCase() === b.toLowerCase())
        return true;
    if (!hasCustomConnectorHash(a) || !hasCustomConnectorHash(b))
        return false;
    return mayBeSame(decodedApiName(a), decodedApiName(b)) || mayBeSame(decodedApiName(b), decodedApiName(a));
}
function mayBeSame(one, other) {
    const names = one.isWithoutPrefix ? [other.name, withoutPrefix(other.name)] : [other.name];
    return names.some((name) => name === one.name || (one.isCut && name.startsWith(one.name)));
}
/** Without `shared_` and hashes: one for a connector made in a solution, two for one made outside. */
function decodedApiName(connector) {
    let name = connector.toLowerCase().replace(/^shared_/, '');
    let hashes = 0;
    const isCut = /--[0-9a-f]{16}$/.test(name);
    for (; hashPattern.test(name); hashes += 1)
        name = name.replace(hashPattern, '');
    return { name: decoded(name), isCut, isWithoutPrefix: hashes > 1 };
}
function withoutPrefix(name) {
    return name.slice(name.indexOf('_') + 1);
}
/** Hex of the characters of ASCII that are no letter and no digit. */
const specialCharacter = '2[0-9a-f]|3[a-f]|40|5[b-f]|60|7[b-e]';
/**
 * Special characters are written in hex: `-5f` in API names, `-20` and, by older tools, `_5F` in component names. In
 * that order on both sides, so that a `_20` that was never hex is misread in both the same way.
 */
function decoded(name) {
    const character = (_, hex) => String.fromCharCode(Number.parseInt(hex, 16));
    return name
        .toLowerCase()
        .replaceAll(new RegExp(`-(${specialCharacter})`, 'g'), character)
        .replaceAll(new RegExp(`_(${specialCharacter})`, 'g'), character)
        .trimEnd();
}


/***/ }),

/***/ 4656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ trailingGuid),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   W_: () => (/* binding */ isGuid),
/* harmony export */   X8: () => (/* binding */ normalGuid),
/* harmony export */   dO: () => (/* binding */ connectorOf)
/* harmony export */ });
/** A GUID as Dataverse prints it in one place and not in another: lower case, without braces. */
function normalGuid(value) {
    return value
        .trim()
        .replace(/^\{|\}$/g, '')
        .toLowerCase();
}
function isGuid(value) {
    return /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i.test(value.trim());
}
/** The GUID at the end of a name such as `Approve-0A1B….json`. */
function trailingGuid(name) {
    return /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(name)?.[0].toLowerCase();
}
/** `/providers/Microsoft.PowerApps/apis/shared_x` is `shared_x`; other text has no connector. */
function connectorOf(connectorId) {
    const match = /\/apis\/([^/]+)\/?$/i.exec(connectorId?.trim() ?? '');
    return (match?.[1] ?? '').toLowerCase();
}
/** Last part of a path, without its extension. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}


/***/ }),

/***/ 4123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readPackage),
  D: () => (/* binding */ readSolutionName)
});

// EXTERNAL MODULE: ./build/src/parse/json-access.js
var json_access = __nccwpck_require__(9854);
// EXTERNAL MODULE: ./build/src/unreadable.js
var unreadable = __nccwpck_require__(6434);
// EXTERNAL MODULE: ./build/src/limits.js
var limits = __nccwpck_require__(4449);
// EXTERNAL MODULE: ./build/src/parse/pointer.js
var pointer = __nccwpck_require__(6820);
// EXTERNAL MODULE: ./build/src/model/identifier.js
var identifier = __nccwpck_require__(4656);
;// CONCATENATED MODULE: ./build/src/model/canvas-app-bindings.js





/** Entries keyed by GUID; the same fields in the metadata, in the `.msapp` and in unpacked source. */
function readBindings(references, source, placeOf) {
    const entries = Array.isArray(references) ? Object.entries(references) : (0,json_access/* membersOf */.lS)(references);
    return entries.flatMap(([key, entry]) => {
        if (!(0,json_access/* isRecord */.u4)(entry))
            return [];
        // The .msapp nests what the connector is in `connectionRef`; the metadata has it flat.
        const connection = (0,json_access/* isRecord */.u4)(entry.connectionRef) ? { ...entry, ...entry.connectionRef } : entry;
        return [
            {
                source,
                key,
                connector: (0,identifier/* connectorOf */.dO)((0,json_access/* textAt */.$6)(connection, 'id')),
                displayName: (0,json_access/* textAt */.$6)(connection, 'displayName') ?? '',
                logicalName: (0,json_access/* textAt */.$6)(entry, 'xrmConnectionReferenceLogicalName'),
                sharedConnectionId: (0,json_access/* textAt */.$6)(connection, 'sharedConnectionId'),
                makerConnectionId: (0,json_access/* textAt */.$6)(entry, 'connectionInstanceId'),
                customConnectorName: (0,json_access/* textAt */.$6)(connection, 'customApiLogicalName'),
                saysCustom: connection.isCustomApiSolutionAware === true || connection.isCustomApiConnection === true,
                bypassesConsent: connection.bypassConsent === true,
                dependents: (0,json_access/* itemsOf */.S3)((0,json_access/* member */.Dc)(entry, 'dependents')).filter((item) => typeof item === 'string'),
                hasDataSources: (0,json_access/* itemsOf */.S3)((0,json_access/* member */.Dc)(entry, 'dataSources')).length > 0,
                at: placeOf((0,pointer/* pointer */.Wn)(key)),
            },
        ];
    });
}
/** `Properties.json` of an app's file holds its references as a string of JSON. */
function bindingsInMsapp(reader, msapp) {
    const properties = propertiesOf(reader, msapp);
    return properties ? bindingsInProperties(reader, properties) : [];
}
function bindingsInProperties(reader, properties) {
    const document = reader.json(properties);
    if (document !== undefined && !(0,json_access/* isRecord */.u4)(document)) {
        reader.reportShape(properties.path, 'it is not an object');
        return [];
    }
    const references = (0,json_access/* member */.Dc)(document, 'LocalConnectionReferences');
    if ((0,json_access/* isRecord */.u4)(references)) {
        const inObject = (path) => reader.place(properties.path, `/LocalConnectionReferences${path}`);
        return readBindings(references, 'msapp', inObject);
    }
    const text = (0,json_access/* textAt */.$6)(document, 'LocalConnectionReferences');
    if (text === undefined)
        return [];
    const at = reader.place(properties.path, '/LocalConnectionReferences');
    const placeOf = (path) => ({ ...at, pointer: `${at.pointer}${pointer/* intoJson */.JO}${path}` });
    return readBindings(reader.jsonIn(text, at), 'msapp', placeOf);
}
function propertiesOf(reader, msapp) {
    try {
        const inner = msapp.open().find((file) => file.path.toLowerCase() === 'properties.json');
        if (!inner || inner.size() > limits/* limits */.F.jsonBytes)
            return inner && { ...inner, path: `${msapp.path}!${inner.path}` };
        const bytes = inner.read();
        return { ...inner, path: `${msapp.path}!${inner.path}`, read: () => bytes };
    }
    catch (error) {
        if (!(0,unreadable/* isUnreadable */.GZ)(error))
            throw error;
        const reason = error instanceof unreadable/* UnreadablePackage */.km && error.reason === 'gitLfsPointer' ? 'gitLfsPointer' : 'archive';
        const at = reader.place(msapp.path, '');
        reader.report({ kind: 'file-malformed', reason, detail: error.message, offset: undefined, at });
        return undefined;
    }
}
/** `Connections/Connections.json` of unpacked source; an older tool wrote UTF-16. */
function bindingsInUnpackedSource(reader, folder) {
    const file = reader.find(`${folder}connections/connections.json`);
    if (!file)
        return [];
    return readBindings(reader.json(file), 'unpacked source', (path) => reader.place(file.path, path));
}

;// CONCATENATED MODULE: ./build/src/model/check-parts.js


/** Processes, apps and custom connectors among the root components of a manifest. */
const readTypes = new Set(['29', '300', '372']);
/** Each of them may be worth a finding, and a run has so much memory. Throws UnreadablePackage. */
function checkParts({ flows, canvasApps, ...others }) {
    const parts = [
        ...flows.map(({ connections, unresolvedKeys }) => 1 + connections.length + unresolvedKeys.length),
        ...canvasApps.map(({ bindings }) => 1 + bindings.length),
        others.connectionReferences.length,
        others.customConnectors.length,
        others.environmentVariables.length,
        others.agents.length,
        (others.solution?.rootComponents ?? []).filter(({ type }) => readTypes.has(type)).length,
    ].reduce((sum, count) => sum + count, 0);
    if (parts <= limits/* limits */.F.packageParts)
        return;
    const detail = `it has ${parts} components and connections; the limit is ${limits/* limits */.F.packageParts}`;
    throw new unreadable/* UnreadablePackage */.km('limit', detail);
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __nccwpck_require__(9800);
// EXTERNAL MODULE: ./build/src/parse/parse-error.js
var parse_error = __nccwpck_require__(4309);
;// CONCATENATED MODULE: ./build/src/parse/xml.js



/**
 * Text to elements, in one streaming pass that also checks that the document is well-formed. Only the wanted sections
 * become objects: a customizations.xml is mostly tables and forms that nobody asks for. saxes resolves no entities but
 * those of XML itself, so nothing can grow.
 *
 * @param sections names in lower case of the root's children to read; all where it is absent.
 * @returns the root with these children.
 * Throws ParseError `xml`, `tooDeep` or `tooLarge`.
 */
function parseXml(text, sections) {
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false, position: true });
    // The elements from the root to the current one; those of an unwanted section are not kept, only counted.
    const open = [];
    let root;
    let depth = 0;
    let kept = 0;
    parser.on('error', (error) => {
        throw firstError(text, error, parser.position);
    });
    parser.on('opentag', (tag) => {
        depth += 1;
        if (depth > limits/* limits */.F.depth) {
            throw new parse_error/* ParseError */.m('tooDeep', `it nests deeper than ${limits/* limits */.F.depth} levels`, parser.position);
        }
        if (open.length < depth - 1 || (depth === 2 && sections && !sections.has(tag.name.toLowerCase())))
            return;
        kept += 1;
        if (kept > limits/* limits */.F.xmlElements) {
            throw new parse_error/* ParseError */.m('tooLarge', `it has more than ${limits/* limits */.F.xmlElements} elements`, parser.position);
        }
        const element = toElement(tag, text.lastIndexOf('<', parser.position - 1));
        open.at(-1)?.children.push(element);
        open.push(element);
        root ??= element;
    });
    parser.on('closetag', () => {
        if (open.length === depth)
            open.pop();
        depth -= 1;
    });
    const addText = (addition) => {
        const element = open.at(-1);
        if (element && open.length === depth)
            element.text += addition;
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    if (text.length > limits/* limits */.F.attributeCharacters)
        parser.on('attribute', ({ value }) => checkAttribute(value, parser.position));
    parser.write(text).close();
    if (!root)
        throw new parse_error/* ParseError */.m('xml', 'document must contain a root element', text.length);
    return root;
}
/** An `&` that begins no entity swallows what follows, and saxes stumbles much later: it is the likelier mistake. */
function firstError(text, error, position) {
    const outside = text.replaceAll(/<!\[CDATA\[.*?(?:\]\]>|$)|<!--.*?(?:-->|$)/gs, (part) => ' '.repeat(part.length));
    const ampersand = outside.search(/&(?!(?:#\d+|#x[0-9a-f]+|[a-z][\w.-]*);)/i);
    if (ampersand !== -1 && ampersand <= position) {
        return new parse_error/* ParseError */.m('xml', 'an & begins no entity; write &amp;', ampersand);
    }
    return new parse_error/* ParseError */.m('xml', error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''), position);
}
const noAttributes = new Map();
function toElement(tag, start) {
    const names = Object.keys(tag.attributes);
    const attributes = names.length === 0
        ? noAttributes
        : new Map(names.map((name) => [name.toLowerCase(), tag.attributes[name] ?? '']));
    return { name: tag.name.toLowerCase(), attributes, children: [], text: '', start };
}
function checkAttribute(value, position) {
    if (value.length <= limits/* limits */.F.attributeCharacters)
        return;
    const detail = `an attribute has ${value.length} characters; the limit is ${limits/* limits */.F.attributeCharacters}`;
    throw new parse_error/* ParseError */.m('tooLarge', detail, position);
}
/** The first child of that name. */
function childOf(element, name) {
    return element.children.find((child) => child.name === name);
}
/** Text of the first child of that name, trimmed; `undefined` where it is absent or blank. */
function textOfChild(element, name) {
    const text = childOf(element, name)?.text.trim();
    return text === '' ? undefined : text;
}

;// CONCATENATED MODULE: ./build/src/model/customizations.js


/** The sections of customizations.xml that hold what we look at. All others are tables, forms, roles. */
const sections = new Set(['workflows', 'canvasapps', 'connectionreferences', 'connectors']);
/** Reads customizations.xml, or `Other/Customizations.xml` of a tree. `undefined` where it is absent or malformed. */
function readCustomizations(reader) {
    const file = reader.find('other/customizations.xml') ?? reader.find('customizations.xml');
    const root = file && reader.xml(file, sections);
    if (!file || !root)
        return undefined;
    if (root.name === 'importexportxml')
        return { file: file.path, root };
    reader.reportShape(file.path, 'its root is not <ImportExportXml>');
    return undefined;
}
/** Rows of a section: `<Workflows><Workflow WorkflowId="…">`. `key` is an attribute (`@…`) or a child element. */
function sectionRows(reader, customizations, section, item, key) {
    const rows = customizations?.root.children
        .filter((child) => child.name === section.toLowerCase())
        .flatMap((list) => list.children.filter((child) => child.name === item.toLowerCase()));
    return (rows ?? []).map((element) => {
        const value = keyOf(element, key);
        const path = `/ImportExportXml/${section}/${value === undefined ? item : (0,pointer/* keyed */.Dh)(item, key, value)}`;
        return toRow(reader, element, customizations?.file ?? '', path);
    });
}
/** Rows that SolutionPackager split into files of their own, one a file. */
function fileRows(reader, pattern, item) {
    return reader.matching(pattern).flatMap((file) => {
        const element = reader.xml(file);
        if (!element)
            return [];
        if (element.name === item.toLowerCase())
            return [toRow(reader, element, file.path, `/${item}`)];
        if (!isPlaceholder(file.path))
            reader.reportShape(file.path, `its root is not <${item}>`);
        return [];
    });
}
/** Some tools write `*.connector.xml` beside the connectors, with a root of their own. */
function isPlaceholder(path) {
    return /\.connector\.xml$/i.test(path);
}
function toRow(reader, element, file, path) {
    return {
        element,
        at: reader.place(file, path, element),
        placeOf: (child) => {
            const found = childOf(element, child.toLowerCase());
            return found ? reader.place(file, `${path}/${child}`, found) : reader.place(file, path, element);
        },
    };
}
function keyOf(element, key) {
    const value = key.startsWith('@')
        ? element.attributes.get(key.slice(1).toLowerCase())
        : childOf(element, key.toLowerCase())?.text;
    return value?.trim();
}

// EXTERNAL MODULE: ./build/src/parse/json.js
var json = __nccwpck_require__(7231);
// EXTERNAL MODULE: ./build/src/parse/text.js + 1 modules
var parse_text = __nccwpck_require__(5702);
;// CONCATENATED MODULE: ./build/src/model/file-reader.js






function fileReader(source) {
    const problems = [];
    const parsed = new Set();
    const skipped = [];
    const place = (file, pointer, element) => ({
        package: source.path,
        file,
        pointer,
        ...(element ? { start: element.start } : {}),
    });
    const understand = (at, parse) => {
        try {
            const value = parse();
            parsed.add(at.file);
            return value;
        }
        catch (error) {
            problems.push(malformed(at, error));
            return undefined;
        }
    };
    return {
        source,
        problems,
        parsed,
        skipped,
        place,
        find: (path) => source.files.get(path.toLowerCase()),
        matching: (pattern) => [...source.files.values()]
            .filter((file) => pattern.test(file.path))
            .sort((a, b) => (a.path < b.path ? -1 : 1)),
        json: (file) => understand(place(file.path, ''), () => (0,json/* parseJson */.qF)(textOf(file, limits/* limits */.F.jsonBytes))),
        jsonWithText: (file) => understand(place(file.path, ''), () => {
            const text = textOf(file, limits/* limits */.F.jsonBytes);
            return { value: (0,json/* parseJson */.qF)(text), text };
        }),
        jsonIn: (text, at) => understand(at, () => (0,json/* parseJson */.qF)(text)),
        xml: (file, sections) => understand(place(file.path, ''), () => parseXml(textOf(file, limits/* limits */.F.textBytes), sections)),
        text: (file) => {
            try {
                const text = textOf(file, limits/* limits */.F.textBytes);
                parsed.add(file.path);
                return text;
            }
            catch (error) {
                if (!(error instanceof parse_error/* ParseError */.m) && !(error instanceof unreadable/* UnreadableFile */.ie))
                    throw error;
                skipped.push({ path: file.path, why: error.message });
                return undefined;
            }
        },
        report: (problem) => problems.push(problem),
        reportShape: (path, detail) => {
            const at = place(path, '');
            problems.push({ kind: 'file-malformed', reason: 'unexpectedShape', detail, offset: undefined, at });
        },
        skip: (path, why) => skipped.push({ path, why }),
    };
}
function textOf(file, maxBytes) {
    if (file.size() > maxBytes)
        throw new parse_error/* ParseError */.m('tooLarge', `it is ${file.size()} bytes; the limit is ${maxBytes}`);
    const bytes = file.read();
    if ((0,parse_text/* isGitLfsPointer */.$)(bytes))
        throw new parse_error/* ParseError */.m('gitLfsPointer', 'it is a Git LFS pointer');
    return (0,parse_text/* decodeText */.g)(bytes);
}
function malformed(at, error) {
    if (error instanceof parse_error/* ParseError */.m) {
        return { kind: 'file-malformed', reason: error.reason, detail: error.message, offset: error.offset, at };
    }
    if (error instanceof unreadable/* UnreadableFile */.ie) {
        return { kind: 'file-malformed', reason: 'unreadable', detail: error.message, offset: undefined, at };
    }
    throw error;
}

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __nccwpck_require__(8350);
;// CONCATENATED MODULE: ./build/src/parse/expression-parameters.js
const call = 'parameters(';
/**
 * The names in `parameters('name')` of the expressions in a text: the whole text after a leading `@`, or what stands
 * in `@{…}`. `@@` escapes both. One pass, whatever the text.
 */
function expressionParameters(text) {
    if (!text.includes(call))
        return [];
    const names = [];
    if (/^@[^@{]/.test(text)) {
        readExpression(text, 1, names);
        return names;
    }
    for (let at = text.indexOf('@{'); at !== -1; at = text.indexOf('@{', at)) {
        at = text.charAt(at - 1) === '@' ? at + 2 : readExpression(text, at + 2, names);
    }
    return names;
}
/** Up to a `}` outside of quotes, or the end; the position behind it. Quotes are doubled in a quoted text. */
function readExpression(text, start, names) {
    const token = /'|\}|(?<!\w)parameters\(\s*(?=')/g;
    token.lastIndex = start;
    let isArgument = false;
    for (let match = token.exec(text); match; match = token.exec(text)) {
        if (match[0] === '}')
            return token.lastIndex;
        if (match[0] !== "'") {
            isArgument = true;
            continue;
        }
        const end = endOfQuoted(text, token.lastIndex);
        if (end === -1)
            return text.length;
        if (isArgument && /^\s*\)/.test(text.slice(end + 1, end + 20))) {
            names.push(text.slice(token.lastIndex, end).replaceAll("''", "'"));
        }
        isArgument = false;
        token.lastIndex = end + 1;
    }
    return text.length;
}
function endOfQuoted(text, start) {
    let end = text.indexOf("'", start);
    while (end !== -1 && text.charAt(end + 1) === "'")
        end = text.indexOf("'", end + 2);
    return end;
}
/** A name behind it; a longer one than a search cares for is looked at. */
const searchedName = /\s*(?:'|\\u0027)(.{0,200}?)(?:'|\\u0027)/y;
/** Whether a file of JSON may have a `parameters('name')` of another name: a search, and not yet a proof. */
function mayReadOtherParameters(json, names) {
    for (let at = json.indexOf(call); at !== -1; at = json.indexOf(call, at + 1)) {
        searchedName.lastIndex = at + call.length;
        const [, name] = searchedName.exec(json) ?? [];
        if (name === undefined || !names.has(name.toLowerCase()))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/parse/literal-text.js

/** Stands where an expression stood. No text of a package that we look for has it. */
const expressionMark = '\0';
/**
 * A text without its expressions: nothing is left of one that is an expression, and each `@{…}` becomes a mark. `@@`
 * escapes both.
 */
function literalText(text) {
    if (/^@[^@{]/.test(text))
        return '';
    let literal = '';
    let from = 0;
    for (let at = text.indexOf('@{'); at !== -1; at = text.indexOf('@{', at)) {
        if (text.charAt(at - 1) === '@') {
            at += 2;
            continue;
        }
        literal += text.slice(from, at) + expressionMark;
        from = readExpression(text, at + 2, []);
        at = from;
    }
    return literal + text.slice(from);
}

;// CONCATENATED MODULE: ./build/src/model/step-texts.js

/** Visits each text of a value, with the way to it: the tokens of a JSON Pointer. */
function visitTexts(value, way, visit) {
    if (typeof value === 'string')
        visit(value, way);
    if (typeof value !== 'object' || value === null)
        return;
    for (const [name, inner] of Object.entries(value)) {
        way.push(name);
        visitTexts(inner, way, visit);
        way.pop();
    }
}
/** Visits the texts of a step's inputs, but for a schema. */
function visitInputs({ inputs }, visit) {
    if (!(0,json_access/* isRecord */.u4)(inputs)) {
        visitTexts(inputs, [], visit);
        return;
    }
    for (const name of Object.keys(inputs))
        if (name !== 'schema')
            visitTexts(inputs[name], [name], visit);
}
/** Without the schema of a trigger or of a Parse JSON action, which describes data. */
function withoutSchema(inputs) {
    return (0,json_access/* isRecord */.u4)(inputs)
        ? Object.fromEntries((0,json_access/* membersOf */.lS)(inputs).filter(([name]) => name !== 'schema'))
        : inputs;
}

;// CONCATENATED MODULE: ./build/src/model/environment-addresses.js



const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const domain = /\.(?:sharepoint|dynamics|powerplatform)\.com(?![\w-]|\.\w)/gi;
const idInPath = new RegExp(`(?:\\benvironments(?:/|%2f)|/e/)((?:default-)?${guid})(?![\\w-])`, 'gi');
const wholeId = new RegExp(`^(?:default-)?${guid}$`, 'i');
const telling = /(?:sharepoint|dynamics|powerplatform)\.com|environments(?:\/|%2f)|\/e\//i;
const idName = /(?:^|[^a-z])environment(?:name|id)?$/i;
/**
 * Addresses and ids of one environment that the inputs of steps have as plain text, one entry an address; what
 * expressions work out is not among them. `text` is the file: in most, a search shows that there are none.
 */
function environmentAddresses(steps, text, place) {
    if (!mayHoldHost(text) && !mayHoldId(text))
        return [];
    const found = new Map();
    for (const step of steps) {
        visitInputs(step, (written, way) => {
            const name = way.at(-1) ?? '';
            if (!telling.test(written) && !idName.test(name))
                return;
            for (const { kind, address } of addressesIn(written, name)) {
                const at = () => place(step.path() + (0,pointer/* pointer */.Wn)('inputs', ...way));
                const entry = found.get(address) ?? { kind, address, usedBy: [], at: at() };
                found.set(address, entry);
                if (entry.usedBy.at(-1) !== step.name)
                    entry.usedBy.push(step.name);
            }
        });
    }
    return [...found.values()];
}
const hostWords = ['sharepoint', 'dynamics', 'powerplatform'];
function mayHoldHost(text) {
    for (let at = text.indexOf('.com'); at !== -1; at = text.indexOf('.com', at + 4)) {
        if (!/[tsm]/i.test(text.charAt(at - 1)))
            continue;
        const before = text.slice(Math.max(0, at - 13), at).toLowerCase();
        if (hostWords.some((word) => before.endsWith(word)))
            return true;
        if (before.endsWith('powerapps') && text.slice(at, at + 12).includes('/e/'))
            return true;
    }
    return false;
}
/** An id behind the word, in an address or as a value. */
const idBehind = /nvironment(?:s|name|id)?(?:\\?\/|%2f|"\s{0,9}:\s{0,9}")(?:default-)?[0-9a-f]{8}-/iy;
function mayHoldId(text) {
    for (let at = text.indexOf('nvironment'); at !== -1; at = text.indexOf('nvironment', at + 10)) {
        idBehind.lastIndex = at;
        if (idBehind.test(text))
            return true;
    }
    return false;
}
function addressesIn(written, name) {
    const text = literalText(written);
    if (idName.test(name) && wholeId.test(text))
        return idsAmong([text]);
    const hosts = [...text.matchAll(domain)].flatMap((match) => {
        const host = hostThatEnds(text, match.index + match[0].length);
        const kind = host && kindOf(host);
        return kind ? [{ kind, address: host }] : [];
    });
    return [...hosts, ...idsAmong([...text.matchAll(idInPath)].map(([, id = '']) => id))];
}
function idsAmong(ids) {
    return ids
        .filter((id) => /[1-9a-f]/i.test(id.replace(/^default-/i, '')))
        .map((id) => ({ kind: 'environment', address: id.toLowerCase() }));
}
/** https://www.rfc-editor.org/rfc/rfc1035 */
const longestHost = 253;
/** In lower case; `undefined` where an expression makes a part of it, for a mailbox, and for a link to documentation. */
function hostThatEnds(text, end) {
    let start = end;
    while (end - start < longestHost && /[\w.-]/.test(text.charAt(start - 1)))
        start -= 1;
    const before = text.charAt(start - 1);
    const link = /https?:\/\/(?:learn|docs|support|go)\.microsoft\.com\/[^\s"'<>]*$/i;
    const isElsewhere = before === '@' || before === expressionMark;
    return isElsewhere || link.test(text.slice(Math.max(0, start - longestHost), start))
        ? undefined
        : text.slice(start, end).toLowerCase();
}
function kindOf(host) {
    if (/^[\w-]+\.sharepoint\.com$/.test(host))
        return 'sharePoint';
    if (host.endsWith('.api.powerplatform.com'))
        return 'endpoint';
    // Services that answer for a whole region, not for an environment.
    if (/^(?:globaldisco|disco|admin\.services)\./.test(host))
        return undefined;
    return /^[\w-]+(?:\.api)?\.crm\d*\.dynamics\.com$/.test(host) ? 'dataverse' : undefined;
}

;// CONCATENATED MODULE: ./build/src/model/flow-steps.js


/**
 * All triggers and actions, at every nesting. Walks steps and never their inputs: a `host` in the schema of a
 * Parse JSON action is data (`fixtures/rules/flow-unresolved-connection-key/ok-host-in-parse-json-schema`).
 */
function stepsOf(definition, path) {
    const steps = [];
    addSteps(steps, (0,json_access/* member */.Dc)(definition, 'triggers'), () => path, '/triggers', true);
    addSteps(steps, (0,json_access/* member */.Dc)(definition, 'actions'), () => path, '/actions');
    return steps;
}
/** Those that `holder` has; it is in `outer`, at `way`. */
function addSteps(steps, holder, outer, way, isTrigger = false) {
    for (const [name, step] of (0,json_access/* membersOf */.lS)(holder)) {
        addStep(steps, name, step, () => outer() + way + (0,pointer/* pointer */.Wn)(name), isTrigger);
    }
}
function addStep(steps, name, step, path, isTrigger) {
    const type = (0,json_access/* textAt */.$6)(step, 'type') ?? '';
    const kind = (0,json_access/* textAt */.$6)(step, 'kind') ?? '';
    steps.push({ name, type, kind, isTrigger, value: step, inputs: (0,json_access/* member */.Dc)(step, 'inputs'), path });
    addSteps(steps, (0,json_access/* member */.Dc)(step, 'actions'), path, '/actions');
    addSteps(steps, (0,json_access/* member */.Dc)((0,json_access/* member */.Dc)(step, 'else'), 'actions'), path, '/else/actions');
    for (const [key, branch] of (0,json_access/* membersOf */.lS)((0,json_access/* member */.Dc)(step, 'cases'))) {
        addSteps(steps, (0,json_access/* member */.Dc)(branch, 'actions'), path, (0,pointer/* pointer */.Wn)('cases', key, 'actions'));
    }
    addSteps(steps, (0,json_access/* member */.Dc)((0,json_access/* member */.Dc)(step, 'default'), 'actions'), path, '/default/actions');
    addSteps(steps, (0,json_access/* member */.Dc)(step, 'tools'), path, '/tools');
}

// EXTERNAL MODULE: ./build/src/parse/placeholder.js
var placeholder = __nccwpck_require__(9408);
;// CONCATENATED MODULE: ./build/src/model/secret-text.js

/** What people write where a secret will be. */
const standIn = /<[^<>]*>|^\[.*\]$|^%.*%$|placeholder|replace|redact|removed|change[\W_]*me|your|\bhere\b|example|dummy|sample|insert|^enter\b|todo|xxx|\*\*|\.\.\.|…|0?123456789|abcdefgh/i;
/**
 * Whether a literal looks like a secret and not like what stands in its place. Doubt is no: a secret has letters and
 * digits and no character all over again.
 */
function isSecretText(text, shortest) {
    if (text.length < shortest || text.startsWith('@') || (0,placeholder/* isPlaceholder */.w)(text) || standIn.test(text))
        return false;
    const characters = new Set(text.toLowerCase());
    return characters.size >= Math.min(8, shortest - 1) && /\d/.test(text) && /[a-z]/i.test(text);
}

;// CONCATENATED MODULE: ./build/src/model/literal-secrets.js





/**
 * Secrets that steps have as plain text: where they are, and never what they are. `text` is the file: in most, a search
 * shows that no address has a signature.
 */
function literalSecrets(steps, text, place) {
    const hasSignature = mayHoldSignature(text);
    const candidates = hasSignature ? steps : steps.filter(({ inputs }) => mayHoldSecret(inputs));
    return candidates.flatMap((step) => {
        const found = [
            ...requestsOf(step.inputs).flatMap(({ request, way }) => secretsOfRequest(request).map((one) => ({ ...one, way: [...way, ...one.way] }))),
            ...(hasSignature ? signatures(step) : []),
        ];
        return found.map(({ kind, way }) => ({
            kind,
            step: step.name,
            parameter: way.join('/'),
            at: place(step.path() + (0,pointer/* pointer */.Wn)('inputs', ...way)),
        }));
    });
}
/** A webhook makes two: one to begin, and one to end. */
function requestsOf(inputs) {
    return [
        { request: inputs, way: [] },
        { request: (0,json_access/* member */.Dc)(inputs, 'subscribe'), way: ['subscribe'] },
        { request: (0,json_access/* member */.Dc)(inputs, 'unsubscribe'), way: ['unsubscribe'] },
    ];
}
/** Most steps have none, and a flow may have thousands of them. */
function mayHoldSecret(inputs) {
    if (!(0,json_access/* isRecord */.u4)(inputs))
        return false;
    return ((0,json_access/* isRecord */.u4)(inputs.authentication) ||
        'subscribe' in inputs ||
        'unsubscribe' in inputs ||
        'queries' in inputs ||
        Object.keys(inputs).some(isHeadersName) ||
        ((0,json_access/* isRecord */.u4)(inputs.parameters) && Object.keys(inputs.parameters).some(isHeadersName)));
}
function isHeadersName(name) {
    return name.endsWith('eaders') && /(?:^|\/)headers$/i.test(name);
}
function secretsOfRequest(request) {
    const authentication = (0,json_access/* member */.Dc)(request, 'authentication');
    return [
        ...((0,json_access/* isRecord */.u4)(authentication) ? secretsOfAuthentication(authentication) : []),
        ...headersOf(request).flatMap(({ value, way }) => (0,json_access/* membersOf */.lS)(value)
            .filter(([name, header]) => typeof header === 'string' && isSecretHeader(name, header))
            .map(([name]) => ({ kind: 'header', way: [...way, name] }))),
        ...(isSecret((0,json_access/* textAt */.$6)(request, 'queries', 'sig'), shortestKey)
            ? [{ kind: 'signature', way: ['queries', 'sig'] }]
            : []),
    ];
}
const shortestPassword = 6;
const shortestKey = 16;
const shortestCertificate = 100;
/** https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app#add-authentication-to-outbound-calls */
const authenticationSecrets = [
    ['password', shortestPassword],
    ['pfx', shortestCertificate],
    ['secret', shortestKey],
];
function secretsOfAuthentication(authentication) {
    const isRaw = (0,json_access/* textAt */.$6)(authentication, 'type')?.toLowerCase() === 'raw';
    const names = authenticationSecrets
        .filter(([name, shortest]) => isSecret((0,json_access/* textAt */.$6)(authentication, name), shortest))
        .map(([name]) => name);
    const value = (0,json_access/* textAt */.$6)(authentication, 'value');
    const hasRawSecret = isRaw && value !== undefined && isSecretHeader('authorization', value);
    return [...names, ...(hasRawSecret ? ['value'] : [])].map((name) => ({
        kind: 'authentication',
        way: ['authentication', name],
    }));
}
/** Of an HTTP step; connectors that send requests have them among their parameters, as `request/headers`. */
function headersOf(request) {
    const isHeaders = ([name, value]) => isHeadersName(name) && (0,json_access/* isRecord */.u4)(value);
    return [
        ...(0,json_access/* membersOf */.lS)(request)
            .filter(isHeaders)
            .map(([name, value]) => ({ value, way: [name] })),
        ...(0,json_access/* membersOf */.lS)((0,json_access/* member */.Dc)(request, 'parameters'))
            .filter(isHeaders)
            .map(([name, value]) => ({ value, way: ['parameters', name] })),
    ];
}
/** Names like `X-Api-Key`; others (`Idempotency-Key`, `Continuation-Token`) end alike and are no secrets. */
const keyHeader = /(?:^|[-_])(?:rapid)?(?:api|subscription|functions?|access|account|auth|private|app|client|shared|secret|master|service)[-_]?(?:key|token|secret)$/i;
function isSecretHeader(name, value) {
    if (keyHeader.test(name))
        return isSecret(value, shortestKey);
    if (!/^(?:proxy-)?authorization$/i.test(name))
        return false;
    const credentials = /^[a-z]+\s+(\S+)$/i.exec(value.trim())?.[1] ?? value;
    return !/\s/.test(credentials) && isSecret(credentials, shortestKey);
}
function isSecret(written, shortest) {
    if (written === undefined || !isLiteral(written))
        return false;
    const text = written.trim().replace(/^@@/, '');
    return (shortest < shortestKey || !/\s/.test(text)) && isSecretText(text, shortest);
}
function isLiteral(written) {
    const text = literalText(written);
    return text !== '' && !text.includes(expressionMark);
}
/** `design=` ends alike. In a file the character before it may be written as `\u0026`. */
function mayHoldSignature(text) {
    for (let at = text.indexOf('sig='); at !== -1; at = text.indexOf('sig=', at + 4)) {
        if (/[?&;0-9]/.test(text.charAt(at - 1)))
            return true;
    }
    return false;
}
const signature = /[?&;]sig=([\w%+/~.-]+)/g;
/** Shared access signatures in addresses, wherever a step has one. */
function signatures(step) {
    const found = [];
    visitInputs(step, (written, way) => {
        if (!written.includes('sig='))
            return;
        const text = literalText(written);
        const values = [...text.matchAll(signature)].filter((match) => text.charAt(match.index + match[0].length) !== expressionMark);
        if (values.some(([, value = '']) => isSecretText(value, shortestKey)))
            found.push({ kind: 'signature', way: [...way] });
    });
    return found;
}

;// CONCATENATED MODULE: ./build/src/model/undefined-parameters.js




/** Given by the platform; the empty name is what the designer leaves where a step needs no authentication. */
const given = ['$connections', '$authentication', ''];
/** Members of a step that hold other steps or are never evaluated. */
const notEvaluated = new Set(['actions', 'else', 'cases', 'default', 'tools', 'description', 'metadata']);
/**
 * Parameters that the steps read and the definition does not have; letter case makes no difference. `text` is the
 * file: in most, a search shows that there are none.
 */
function undefinedParameters(steps, parameters, text, place) {
    const known = new Set([...given, ...parameters.map(([name]) => name.toLowerCase())]);
    if (!mayReadOtherParameters(text, known))
        return [];
    const uses = new Map();
    for (const step of steps) {
        const users = new Set();
        visitTexts(evaluatedMembers(step), [], (expression, way) => {
            for (const name of expressionParameters(expression)) {
                const key = name.toLowerCase();
                if (known.has(key))
                    continue;
                const use = uses.get(key) ?? { name, usedBy: [], at: place(step.path() + (0,pointer/* pointer */.Wn)(...way)) };
                uses.set(key, use);
                users.add(use);
            }
        });
        for (const use of users)
            use.usedBy.push(step.name);
    }
    return [...uses.values()];
}
/** Without the schema of a trigger or of a Parse JSON action, which describes data. */
function evaluatedMembers({ value }) {
    const members = (0,json_access/* membersOf */.lS)(value).filter(([name]) => !notEvaluated.has(name));
    return Object.fromEntries(members.map(([name, member]) => [name, name === 'inputs' ? withoutSchema(member) : member]));
}

;// CONCATENATED MODULE: ./build/src/model/flow-definition.js








/** Whether a JSON file of the Workflows folder is a cloud flow: desktop flows and agent macros lie there too. */
function isCloudFlow(document) {
    const definition = definitionOf(document).value;
    return (0,json_access/* isRecord */.u4)(definition) && ((0,json_access/* isRecord */.u4)(definition.triggers) || (0,json_access/* isRecord */.u4)(definition.actions));
}
/**
 * Reads a flow's connections, and which of its steps use them.
 *
 * @param place the place of a pointer in the flow's file.
 */
function readFlowDefinition({ value: document, text }, place) {
    const definition = definitionOf(document);
    const steps = stepsOf(definition.value, definition.path);
    const keyUses = steps.flatMap(keyUseOf);
    const usesByKey = (0,group_by/* groupBy */.$)(keyUses, (use) => use.key);
    const connections = connectionEntries(document).map((entry) => toConnection(entry, usesByKey.get(entry.key) ?? [], place));
    const keys = new Set(connections.map((connection) => connection.key));
    const parameters = (0,json_access/* membersOf */.lS)((0,json_access/* member */.Dc)(definition.value, 'parameters'));
    return {
        triggers: steps.filter((step) => step.isTrigger).map(({ name, type, kind }) => ({ name, type, kind })),
        connections,
        unresolvedKeys: definition.isWrapped && hasKeys(document) ? unresolvedKeys(keyUses, keys, place) : [],
        picksKeyByExpression: !hasKeys(document) || keyUses.some((use) => use.key === undefined),
        childFlowCalls: steps.flatMap((step) => toChildFlowCall(step, place) ?? []),
        environmentVariables: parameters.flatMap(([name, parameter]) => {
            const schemaName = (0,json_access/* textAt */.$6)(parameter, 'metadata', 'schemaName');
            return schemaName === undefined
                ? []
                : [{ schemaName, at: place(definition.path + (0,pointer/* pointer */.Wn)('parameters', name)) }];
        }),
        undefinedParameters: definition.isWrapped ? undefinedParameters(steps, parameters, text, place) : [],
        environmentAddresses: environmentAddresses(steps, text, place),
        literalSecrets: literalSecrets(steps, text, place),
    };
}
/** Hand-written files are a bare Logic Apps definition: nothing in them says which connections there are. */
function definitionOf(document) {
    const wrapped = (0,json_access/* valueAt */.fK)(document, 'properties', 'definition');
    if (wrapped !== undefined)
        return { value: wrapped, path: '/properties/definition', isWrapped: true };
    const inner = (0,json_access/* member */.Dc)(document, 'definition');
    return inner === undefined
        ? { value: document, path: '', isWrapped: false }
        : { value: inner, path: '/definition', isWrapped: false };
}
/** A map in every real file; an array is what some clients of the API send. */
function connectionEntries(document) {
    const holder = (0,json_access/* valueAt */.fK)(document, 'properties') === undefined ? [] : ['properties'];
    const map = (0,json_access/* valueAt */.fK)(document, ...holder, 'connectionReferences');
    const entries = Array.isArray(map)
        ? [...(0,json_access/* itemsOf */.S3)(map).entries()]
        : (0,json_access/* membersOf */.lS)(map);
    return entries.map(([key, value]) => ({
        key: typeof key === 'string' ? key : connectorOfEntry(value) || String(key),
        value,
        path: (0,pointer/* pointer */.Wn)(...holder, 'connectionReferences', key),
    }));
}
/** An array, or a value of the wrong kind, has no keys to resolve. */
function hasKeys(document) {
    const map = (0,json_access/* valueAt */.fK)(document, 'properties', 'connectionReferences');
    return map === undefined || (0,json_access/* isRecord */.u4)(map);
}
function toConnection(entry, uses, place) {
    const { key, value, path } = entry;
    const isNested = (0,json_access/* isRecord */.u4)((0,json_access/* member */.Dc)(value, 'connection'));
    const logicalName = (0,json_access/* textAt */.$6)(value, 'connection', 'connectionReferenceLogicalName') ??
        (0,json_access/* textAt */.$6)(value, 'connectionReferenceLogicalName');
    const connectionName = isNested
        ? ((0,json_access/* textAt */.$6)(value, 'connection', 'name') ??
            (0,json_access/* textAt */.$6)(value, 'connection', 'connectionName') ??
            (0,json_access/* textAt */.$6)(value, 'connection', 'connectionId') ??
            (0,json_access/* textAt */.$6)(value, 'connection', 'id'))
        : undefined;
    const source = (0,json_access/* textAt */.$6)(value, 'runtimeSource') ?? (0,json_access/* textAt */.$6)(value, 'source') ?? '';
    const connector = connectorOfEntry(value);
    return {
        key,
        connector,
        customConnectorName: (0,json_access/* textAt */.$6)(value, 'api', 'logicalName'),
        logicalName,
        connectionName: connectionName ?? (0,json_access/* textAt */.$6)(value, 'connectionName') ?? (0,json_access/* textAt */.$6)(value, 'connectionId'),
        runtimeSource: source.toLowerCase() === 'invoker' ? 'invoker' : 'embedded',
        usedBy: uses.map((use) => use.step.name),
        otherConnectors: otherConnectors(uses, connector, place),
        at: place(path),
    };
}
function otherConnectors(uses, own, place) {
    if (own === '')
        return [];
    const others = uses.filter((use) => use.isConnectorStep && use.connector !== '' && use.connector !== own);
    return [...(0,group_by/* groupBy */.$)(others, (use) => use.connector)].map(([connector, steps]) => ({
        connector,
        usedBy: steps.map((use) => use.step.name),
        at: place(`${steps[0].step.path()}/inputs/host/apiId`),
    }));
}
function connectorOfEntry(entry) {
    const name = (0,json_access/* textAt */.$6)(entry, 'api', 'name')?.toLowerCase();
    if (name !== undefined)
        return (0,identifier/* connectorOf */.dO)(name) || name;
    return (0,identifier/* connectorOf */.dO)((0,json_access/* textAt */.$6)(entry, 'api', 'id')) || (0,identifier/* connectorOf */.dO)((0,json_access/* textAt */.$6)(entry, 'id'));
}
function keyUseOf(step) {
    const host = (0,json_access/* member */.Dc)(step.inputs, 'host');
    if (!(0,json_access/* isRecord */.u4)(host) || step.type.toLowerCase() === 'workflow')
        return [];
    const connector = (0,identifier/* connectorOf */.dO)((0,json_access/* textAt */.$6)(host, 'apiId'));
    const isConnectorStep = [step.type, step.kind].some((name) => /^(open)?apiconnection/i.test(name));
    const use = (written, ...names) => [
        {
            key: keyIn(written),
            step,
            connector,
            isConnectorStep,
            path: () => `${step.path()}/inputs/host${(0,pointer/* pointer */.Wn)(...names)}`,
        },
    ];
    const byKey = (0,json_access/* textAt */.$6)(host, 'connectionName');
    if (byKey !== undefined)
        return use(byKey, 'connectionName');
    const byReference = (0,json_access/* textAt */.$6)(host, 'connectionReferenceName');
    if (byReference !== undefined)
        return use(byReference, 'connectionReferenceName');
    const byExpression = (0,json_access/* textAt */.$6)(host, 'connection', 'name');
    return byExpression === undefined ? [] : use(byExpression, 'connection', 'name');
}
/**
 * The key itself, or the key in `@parameters('$connections')['key']['connectionId']` and in the older form that
 * decodes a header; all other expressions decide only when the flow runs.
 */
function keyIn(written) {
    const literal = /\['?\$connections'\]\['([^']+)'\]|\('\$connections'\)\['([^']+)'\]/.exec(written);
    if (literal)
        return literal[1] ?? literal[2];
    return written.includes('@') ? undefined : written;
}
function unresolvedKeys(keyUses, keys, place) {
    const connectorUses = keyUses.filter((use) => use.isConnectorStep);
    return [...(0,group_by/* groupBy */.$)(connectorUses, (use) => use.key)].flatMap(([key, uses]) => {
        if (key === undefined || keys.has(key))
            return [];
        const connector = uses.find((use) => use.connector !== '')?.connector ?? '';
        return [{ key, connector, usedBy: uses.map((use) => use.step.name), at: place(uses[0].path()) }];
    });
}
function toChildFlowCall(step, place) {
    if (step.type.toLowerCase() !== 'workflow')
        return undefined;
    const flowId = (0,json_access/* textAt */.$6)(step.inputs, 'host', 'workflowReferenceName');
    if (flowId === undefined || !(0,identifier/* isGuid */.W_)(flowId))
        return undefined;
    const at = place(`${step.path()}/inputs/host/workflowReferenceName`);
    return { flowId: (0,identifier/* normalGuid */.X8)(flowId), step: step.name, at };
}

;// CONCATENATED MODULE: ./build/src/model/read-agents.js



/** Agents, and the connection references that their parts use. A part may come without its agent. */
function readAgents(reader) {
    const defined = new Map(definedAgents(reader).map((agent) => [agent.id.toLowerCase(), agent]));
    const [only] = defined.size === 1 ? defined.values() : [];
    const parts = [...connectionReferenceSets(reader), ...botComponentData(reader), ...tableSearches(reader)];
    const byOwner = (0,group_by/* groupBy */.$)(parts, ({ schemaName }) => {
        const owner = ownerName(schemaName).toLowerCase();
        // A table search does not name its agent.
        return only && !defined.has(owner) ? only.id.toLowerCase() : owner;
    });
    const undefinedOwners = [...byOwner].flatMap(([owner, [part]]) => defined.has(owner) ? [] : [undefinedAgent(reader, part)]);
    return [...defined.values(), ...undefinedOwners].map((agent) => {
        const own = byOwner.get(agent.id.toLowerCase()) ?? [];
        return { ...agent, connectionReferences: own.map(({ connection }) => connection) };
    });
}
function definedAgents(reader) {
    return reader.matching(/^bots\/[^/]+\/bot\.xml$/i).flatMap((file) => {
        const root = reader.xml(file);
        if (!root)
            return [];
        const schemaName = root.attributes.get('schemaname')?.trim() || (file.path.split('/')[1] ?? '');
        const name = textOfChild(root, 'name') ?? schemaName;
        return [toAgent(reader, schemaName, name, reader.place(file.path, '/bot', root), true)];
    });
}
function undefinedAgent(reader, { schemaName, connection }) {
    const owner = ownerName(schemaName);
    return toAgent(reader, owner, owner, connection.at, false);
}
function toAgent(reader, id, name, at, isDefined) {
    return {
        kind: 'agent',
        id,
        name,
        // bot.xml has none.
        description: '',
        at,
        package: reader.source.path,
        isDefined,
        connectionReferences: [],
    };
}
/** Schema names of agents have no dots; those of their parts have one behind the agent's. */
function ownerName(part) {
    return part.split('.', 1)[0] ?? part;
}
function connectionReferenceSets(reader) {
    return reader.matching(/^assets\/botcomponent_connectionreferenceset\.xml$/i).flatMap((file) => {
        const rows = reader.xml(file)?.children ?? [];
        return rows.flatMap((element) => {
            const { attributes } = element;
            const attribute = 'connectionreferenceid.connectionreferencelogicalname';
            const logicalName = attributes.get(attribute)?.trim();
            if (!logicalName)
                return [];
            const row = (0,pointer/* keyed */.Dh)('botcomponent_connectionreference', `@${attribute}`, logicalName);
            const at = reader.place(file.path, `/botcomponent_connectionreferenceset/${row}`, element);
            const schemaName = attributes.get('botcomponentid.schemaname') ?? '';
            return [{ schemaName, connection: { logicalName, source: 'set', at } }];
        });
    });
}
/** `data` is YAML of a kind that parsers refuse (four files of real packages): it is searched by line. */
function botComponentData(reader) {
    const needle = 'connectionReference:';
    return reader.matching(/^botcomponents\/[^/]+\/data$/i).flatMap((file) => {
        const text = reader.text(file);
        if (!text?.includes(needle))
            return [];
        return text.split(/\r\n|\n|\r/).flatMap((line, index) => {
            const match = /^\s*(?:-\s+)?connectionReference:\s*(?:"([^"]+)"|'([^']+)'|([^\s#]+))/.exec(line);
            const logicalName = match?.[1] ?? match?.[2] ?? match?.[3];
            if (logicalName === undefined)
                return [];
            const at = reader.place(file.path, `line=${index + 1}`);
            return [{ schemaName: file.path.split('/')[1] ?? '', connection: { logicalName, source: 'data', at } }];
        });
    });
}
function tableSearches(reader) {
    return reader.matching(/^dvtablesearchs?\/[^/]+\/dvtablesearch\.xml$/i).flatMap((file) => {
        const root = reader.xml(file);
        const uses = root ? referencesIn(root) : [];
        return uses.map(({ logicalName, element }) => {
            const at = reader.place(file.path, '/dvtablesearch', element);
            return { schemaName: ownerName(logicalName), connection: { logicalName, source: 'search', at } };
        });
    });
}
const logicalNameField = /(^|\.)connectionreferencelogicalname$/;
function referencesIn(element) {
    const own = logicalNameField.test(element.name) ? [element.text] : [];
    const inAttributes = [...element.attributes].flatMap(([name, value]) => logicalNameField.test(name) ? [value] : []);
    const names = [...own, ...inAttributes].map((name) => name.trim()).filter((name) => name !== '');
    return [
        ...names.map((logicalName) => ({ logicalName, element })),
        ...element.children.flatMap(referencesIn),
    ];
}

;// CONCATENATED MODULE: ./build/src/model/read-canvas-apps.js






/** Canvas apps, custom pages, component libraries and code apps of a solution. */
function readCanvasApps(reader, customizations) {
    const rows = [
        ...sectionRows(reader, customizations, 'CanvasApps', 'CanvasApp', 'Name'),
        ...fileRows(reader, /^canvasapps\/[^/]+\.meta\.xml$/i, 'CanvasApp'),
    ];
    const folders = rows.length === 0 ? new Set() : sourceFolders(reader);
    const apps = rows.flatMap((row) => toCanvasApp(reader, row, folders) ?? []);
    const named = new Set(rows.map(({ element }) => documentPath(element)?.toLowerCase()));
    for (const { path } of reader.matching(/^canvasapps\/[^/]+\.msapp$/i)) {
        if (!named.has(path.toLowerCase()))
            reader.skip(path, 'no CanvasApp row names it');
    }
    return [...new Map(apps.map((app) => [app.id.toLowerCase(), app])).values()];
}
/** https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/canvasapp */
const appTypes = new Map([
    ['0', 'canvas app'],
    ['1', 'component library'],
    ['2', 'custom page'],
    ['4', 'code app'],
]);
function toCanvasApp(reader, row, folders) {
    const id = textOfChild(row.element, 'name');
    if (id === undefined) {
        reader.reportShape(row.at.file, 'a CanvasApp row has no Name');
        return undefined;
    }
    const name = textOfChild(row.element, 'displayname') ?? id;
    const references = jsonChild(reader, row, 'ConnectionReferences');
    const dependencies = jsonChild(reader, row, 'CdsDependencies');
    return {
        kind: 'canvasApp',
        id,
        name,
        description: textOfChild(row.element, 'description') ?? '',
        at: row.at,
        package: reader.source.path,
        isPacked: true,
        appType: appTypes.get(textOfChild(row.element, 'canvasapptype') ?? '') ?? 'canvas app',
        bindings: [
            ...readBindings(references.value, 'metadata', references.placeOf),
            ...sourceBindings(reader, row, name, unpackedFolder(id, folders)),
        ],
        customConnectorDependencies: (0,json_access/* itemsOf */.S3)((0,json_access/* valueAt */.fK)(dependencies.value, 'cdsdependencies')).flatMap((item, index) => {
            const componentName = Number((0,json_access/* valueAt */.fK)(item, 'componenttype')) === 372 ? (0,json_access/* textAt */.$6)(item, 'logicalname') : undefined;
            const path = (0,pointer/* pointer */.Wn)('cdsdependencies', index);
            return componentName === undefined ? [] : [{ name: componentName, at: dependencies.placeOf(path) }];
        }),
        flowCalls: flowCalls(references.value, references.placeOf),
        bypassConsentAt: isSet(row, 'bypassconsent') ? row.placeOf('BypassConsent') : undefined,
    };
}
function isSet({ element }, child) {
    return /^(?:1|true)$/i.test(textOfChild(element, child) ?? '');
}
/** An element whose text is JSON. */
function jsonChild(reader, row, child) {
    const at = row.placeOf(child);
    const text = textOfChild(row.element, child.toLowerCase());
    return {
        value: text === undefined ? undefined : reader.jsonIn(text, at),
        placeOf: (path) => ({ ...at, pointer: `${at.pointer}${pointer/* intoJson */.JO}${path}` }),
    };
}
function flowCalls(references, placeOf) {
    return (0,json_access/* membersOf */.lS)(references).flatMap(([key, entry]) => {
        const flowId = (0,json_access/* textAt */.$6)(entry, 'parameterHints', 'workflowEntityId', 'value');
        if (flowId === undefined || !(0,identifier/* isGuid */.W_)(flowId))
            return [];
        const dataSource = (0,json_access/* itemsOf */.S3)((0,json_access/* member */.Dc)(entry, 'dataSources')).find((item) => typeof item === 'string');
        const name = (0,json_access/* textAt */.$6)(entry, 'parameterHints', 'workflowDisplayName', 'value') ?? dataSource ?? '';
        return [{ flowId: (0,identifier/* normalGuid */.X8)(flowId), name, at: placeOf((0,pointer/* pointer */.Wn)(key)) }];
    });
}
/** The app's own file, packed or unpacked beside it. Trees may have either, both, or none. */
function sourceBindings(reader, row, owner, folder) {
    const documentUri = documentPath(row.element);
    const msapp = documentUri === undefined ? undefined : reader.find(documentUri);
    if (documentUri !== undefined && !msapp && folder === undefined) {
        reader.report({
            kind: 'file-missing',
            reason: 'canvasApp',
            owner,
            file: documentUri,
            at: row.placeOf('DocumentUri'),
        });
    }
    return [
        ...(msapp ? bindingsInMsapp(reader, msapp) : []),
        ...(folder === undefined ? [] : bindingsInUnpackedSource(reader, folder)),
    ];
}
/** Relative to the package. */
function documentPath(element) {
    return textOfChild(element, 'documenturi')?.replace(/^\//, '');
}
/** In lower case: folders of `CanvasApps` and of `CanvasApps/src`. */
function sourceFolders(reader) {
    const paths = [...reader.source.files.keys()];
    return new Set(paths.flatMap((path) => /^canvasapps\/(?:src\/)?[^/]+\//.exec(path)?.[0] ?? []));
}
function unpackedFolder(id, folders) {
    const name = id.toLowerCase();
    return [
        `canvasapps/src/${name}/`,
        `canvasapps/${name}_documenturi_msapp_src/`,
        `canvasapps/${name}_msapp_src/`,
    ].find((folder) => folders.has(folder));
}
/** A stand-alone `.msapp`, or the app of a legacy package: what there is besides is inside it. */
function standAloneApp(reader, id, file, bindings) {
    return {
        kind: 'canvasApp',
        id,
        name: id,
        description: '',
        at: reader.place(file, ''),
        package: reader.source.path,
        appType: 'canvas app',
        isPacked: true,
        bindings,
        customConnectorDependencies: [],
        flowCalls: [],
        bypassConsentAt: undefined,
    };
}
/** A code app's `power.config.json`: the field names of an app's metadata. */
function readCodeApps(reader) {
    return reader.matching(/(^|\/)power\.config\.json$/i).flatMap((file) => {
        const document = reader.json(file);
        const references = (0,json_access/* valueAt */.fK)(document, 'connectionReferences');
        if (!(0,json_access/* isRecord */.u4)(references))
            return [];
        const id = (0,json_access/* textAt */.$6)(document, 'appDisplayName') ?? (0,json_access/* textAt */.$6)(document, 'appId') ?? file.path;
        const bindings = readBindings(references, 'metadata', (path) => reader.place(file.path, `/connectionReferences${path}`));
        return [{ ...standAloneApp(reader, id, file.path, bindings), appType: 'code app', isPacked: false }];
    });
}

;// CONCATENATED MODULE: ./build/src/model/read-connection-references.js



/** Connection references stay in customizations.xml in every layout: SolutionPackager does not split them out. */
function readConnectionReferences(reader, customizations) {
    const key = '@connectionreferencelogicalname';
    const rows = sectionRows(reader, customizations, 'connectionreferences', 'connectionreference', key);
    const references = new Map();
    for (const row of rows) {
        const reference = toConnectionReference(reader, row);
        const known = reference && references.get(reference.id.toLowerCase());
        // A merge may have doubled a row; a stub beside it says less.
        if (reference && (!known || known.isStub))
            references.set(reference.id.toLowerCase(), reference);
    }
    return [...references.values()];
}
function toConnectionReference(reader, { element, at, placeOf }) {
    const logicalName = element.attributes.get('connectionreferencelogicalname')?.trim();
    if (!logicalName)
        return undefined;
    const displayName = textOfChild(element, 'connectionreferencedisplayname') ?? '';
    const connectorId = textOfChild(element, 'connectorid') ?? '';
    const customConnector = childOf(element, 'customconnectorid');
    const customConnectorId = customConnector && (textOfChild(customConnector, 'connectorid') ?? customConnector.text);
    return {
        kind: 'connectionReference',
        id: logicalName,
        name: displayName || logicalName,
        description: textOfChild(element, 'description') ?? '',
        at,
        package: reader.source.path,
        logicalName,
        displayName,
        connectorId,
        connector: (0,identifier/* connectorOf */.dO)(connectorId),
        connectorAt: placeOf('connectorid'),
        customConnectorId: (0,identifier/* normalGuid */.X8)(customConnectorId ?? '') || undefined,
        connectionId: textOfChild(element, 'connectionid'),
        connectionAt: placeOf('connectionid'),
        isStub: element.children.length === 0,
        isMadeByAgent: /\.(cr\.|shared_)/i.test(logicalName),
    };
}

;// CONCATENATED MODULE: ./build/src/model/connector-secrets.js



/** Pointers of the client secrets and keys that the connection parameters of a custom connector have as plain text. */
function connectorSecrets(document) {
    const found = [];
    visit(document, [], found);
    return [...new Set(found)];
}
const secretName = /^(?:client_?secret|secret|password|api_?key)$/i;
const shortestSecret = 8;
function visit(value, way, found) {
    if (typeof value !== 'object' || value === null)
        return;
    const isSecretParameter = (0,json_access/* textAt */.$6)(value, 'type')?.toLowerCase() === 'securestring';
    if (isSecretParameter)
        found.push(...defaultsOf(value).map((names) => (0,pointer/* pointer */.Wn)(...way, ...names)));
    for (const [name, inner] of Object.entries(value)) {
        const names = secretName.test(name) ? secretsAt(inner) : [];
        found.push(...names.map((more) => (0,pointer/* pointer */.Wn)(...way, name, ...more)));
        visit(inner, [...way, name], found);
    }
}
/** Plain, or as custom parameters have it: `{ "value": "…" }`. */
function secretsAt(value) {
    if (typeof value === 'string')
        return connector_secrets_isSecret(value) ? [[]] : [];
    return connector_secrets_isSecret((0,json_access/* textAt */.$6)(value, 'value')) ? [['value']] : [];
}
/** What a user who makes a connection would find filled in. */
function defaultsOf(parameter) {
    const ways = [['defaultValue'], ['default'], ['value'], ['uiDefinition', 'constraints', 'default']];
    return ways.filter((way) => connector_secrets_isSecret((0,json_access/* textAt */.$6)(parameter, ...way)));
}
function connector_secrets_isSecret(text) {
    return text !== undefined && !/\s/.test(text) && isSecretText(text.trim(), shortestSecret);
}

;// CONCATENATED MODULE: ./build/src/model/read-custom-connectors.js




/** Custom connectors, in customizations.xml or as `Connectors/<name>.xml` of a tree. */
function readCustomConnectors(reader, customizations) {
    const rows = [
        ...sectionRows(reader, customizations, 'Connectors', 'Connector', 'name'),
        ...fileRows(reader, /^connectors?\/[^/]+(?<!_managed)\.xml$/i, 'Connector'),
    ];
    const connectors = rows.flatMap((row) => toCustomConnector(reader, row) ?? []);
    const byName = new Map(connectors.map((connector) => [connector.id.toLowerCase(), connector]));
    return [...byName.values()];
}
/** A row without an id and without a definition is a placeholder of some tool, not a connector. */
function toCustomConnector(reader, { element, at, placeOf }) {
    const name = textOfChild(element, 'name');
    const connectorId = textOfChild(element, 'connectorid');
    const openApi = textOfChild(element, 'openapidefinition');
    const openApiFile = openApi && findConnectorFile(reader, openApi.replace(/^\//, ''))?.path;
    if (name === undefined || (connectorId === undefined && !openApiFile))
        return undefined;
    const displayName = textOfChild(element, 'displayname') ?? name;
    for (const [child, reason] of connectorFiles) {
        const path = textOfChild(element, child)?.replace(/^\//, '');
        if (path !== undefined && !findConnectorFile(reader, path)) {
            reader.report({ kind: 'file-missing', reason, owner: displayName, file: path, at: placeOf(child) });
        }
    }
    return {
        kind: 'customConnector',
        id: name,
        name: displayName,
        description: textOfChild(element, 'description') ?? '',
        at,
        package: reader.source.path,
        connectorId: connectorId === undefined ? undefined : (0,identifier/* normalGuid */.X8)(connectorId),
        openApiFile: openApiFile || undefined,
        literalSecrets: parameterFiles.flatMap((child) => {
            const path = textOfChild(element, child)?.replace(/^\//, '');
            const file = path === undefined ? undefined : findConnectorFile(reader, path);
            return file ? secretsIn(reader, file) : [];
        }),
    };
}
const parameterFiles = ['connectionparameters', 'connectionparametersets'];
/** An empty file is what some exports have in place of parameters. */
function secretsIn(reader, file) {
    if (reader.text(file)?.trim() === '')
        return [];
    return connectorSecrets(reader.json(file)).map((way) => ({
        parameter: way.slice(1),
        at: reader.place(file.path, way),
    }));
}
const connectorFiles = [
    ['openapidefinition', 'openApi'],
    ['connectionparameters', 'connectionParameters'],
];
/** The XML says `/Connector/…` in every layout; a tree has the folder `Connectors`. */
function findConnectorFile(reader, path) {
    return reader.find(path) ?? reader.find(path.replace(/^connector\//i, 'connectors/'));
}

;// CONCATENATED MODULE: ./build/src/model/read-environment-variables.js





/** A folder a variable, in every layout: the definition, its current value, or both. */
function readEnvironmentVariables(reader) {
    const definitions = reader.matching(/^environmentvariabledefinitions\/[^/]+\/environmentvariabledefinition\.xml$/i);
    const defined = definitions.flatMap((file) => readDefinition(reader, file) ?? []);
    const definedFolders = new Set(definitions.map((file) => folderOf(file.path).toLowerCase()));
    const valuesOnly = reader
        .matching(/^environmentvariabledefinitions\/[^/]+\/environmentvariablevalues\.json$/i)
        .filter((file) => !definedFolders.has(folderOf(file.path).toLowerCase()))
        .map((file) => undefinedVariable(reader, file.path));
    return [...defined, ...valuesOnly];
}
/** https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/environmentvariabledefinition */
const types = new Map([
    ['100000000', 'text'],
    ['100000001', 'number'],
    ['100000002', 'yes/no'],
    ['100000003', 'JSON'],
    ['100000004', 'data source'],
    ['100000005', 'secret'],
]);
function readDefinition(reader, file) {
    const { path } = file;
    const root = reader.xml(file);
    if (!root)
        return undefined;
    const schemaName = root.attributes.get('schemaname')?.trim() || nameOfFolder(path);
    const at = reader.place(path, '/environmentvariabledefinition', root);
    const apiId = childOf(root, 'apiid');
    const defaultValue = textOfChild(root, 'defaultvalue');
    const defaultAt = reader.place(path, `${at.pointer}/defaultvalue`, childOf(root, 'defaultvalue'));
    const values = readValues(reader, folderOf(path));
    return {
        kind: 'environmentVariable',
        id: schemaName,
        name: childOf(root, 'displayname')?.attributes.get('default')?.trim() || schemaName,
        description: childOf(root, 'description')?.attributes.get('default')?.trim() ?? '',
        at,
        package: reader.source.path,
        isDefined: true,
        type: types.get(textOfChild(root, 'type') ?? ''),
        defaultValue,
        isRequired: textOfChild(root, 'isrequired') === '1',
        parameterKey: textOfChild(root, 'parameterkey') ?? '',
        connector: (0,identifier/* connectorOf */.dO)(textOfChild(root, 'apiid')) || undefined,
        connectorAt: apiId ? reader.place(path, `${at.pointer}/apiid`, apiId) : at,
        values,
        texts: [
            ...(defaultValue === undefined ? [] : [toText('default value', defaultValue, defaultAt)]),
            ...values.map((current) => toText('current value', current.value, current.at)),
        ],
    };
}
/** A value whose definition is in another solution. */
function undefinedVariable(reader, path) {
    const schemaName = nameOfFolder(path);
    const at = reader.place(path, '');
    const values = readValues(reader, folderOf(path));
    return {
        kind: 'environmentVariable',
        id: schemaName,
        name: schemaName,
        description: '',
        at,
        package: reader.source.path,
        isDefined: false,
        type: undefined,
        defaultValue: undefined,
        isRequired: false,
        parameterKey: '',
        connector: undefined,
        connectorAt: at,
        values,
        texts: values.map((one) => toText('current value', one.value, one.at)),
    };
}
function toText(role, text, at) {
    return { role, text, isPlaceholder: (0,placeholder/* isPlaceholder */.w)(text), at };
}
/** One value is an object, several are an array. A row without a value is a left-over of a deleted one. */
function readValues(reader, folder) {
    const file = reader.find(`${folder}/environmentvariablevalues.json`);
    const document = file && reader.json(file);
    const listPath = ['environmentvariablevalues', 'environmentvariablevalue'];
    const list = (0,json_access/* valueAt */.fK)(document, ...listPath);
    if (!file || list === undefined)
        return [];
    const rows = Array.isArray(list) ? (0,json_access/* itemsOf */.S3)(list) : [list];
    return rows.flatMap((row, index) => {
        const written = (0,json_access/* member */.Dc)(row, 'value');
        const value = typeof written === 'number' || typeof written === 'boolean' ? String(written) : (0,json_access/* textAt */.$6)(row, 'value');
        if (value === undefined)
            return [];
        const path = Array.isArray(list) ? [...listPath, index, 'value'] : [...listPath, 'value'];
        return [{ value, at: reader.place(file.path, (0,pointer/* pointer */.Wn)(...path)) }];
    });
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/'));
}
function nameOfFolder(path) {
    const folder = folderOf(path);
    return folder.slice(folder.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/src/model/read-flows.js



/** https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/solutioncomponent#BKMK_ComponentType */
const processType = '29';
const emptyDefinition = {
    triggers: [],
    connections: [],
    unresolvedKeys: [],
    picksKeyByExpression: false,
    childFlowCalls: [],
    environmentVariables: [],
    undefinedParameters: [],
    environmentAddresses: [],
    literalSecrets: [],
};
/** The cloud flows of a solution: each metadata row with its file, and the files that no row names. */
function readFlows(reader, rows, solution) {
    const files = reader.matching(/^workflows\/.+\.json$/i);
    const fileFor = fileFinder(reader, files);
    const fileOfRow = new Map(rows.map((row) => [row, fileFor(row)]));
    const taken = new Set([...fileOfRow.values()].map((file) => file?.path));
    const listed = new Set(solution?.rootComponents.filter(({ type }) => type === processType).map(({ id }) => id));
    for (const [row, file] of fileOfRow) {
        if (!row.isCloudFlow && file)
            reader.skip(file.path, 'not a cloud flow');
    }
    const withRow = rows
        .filter((row) => row.isCloudFlow)
        .map((row) => flowOfRow(reader, row, fileOfRow.get(row)));
    const known = new Set(withRow.map((flow) => flow.id));
    const withoutRow = files
        .filter((file) => !taken.has(file.path))
        .flatMap((file) => flowOfFile(reader, file, known, listed) ?? []);
    return [...withRow, ...withoutRow];
}
/** By JsonFileName, then by the GUID in the file's name: a rename changes the one, a translation the other. */
function fileFinder(reader, files) {
    let byId;
    return (row) => {
        if (row.jsonFile === undefined && !row.isCloudFlow)
            return undefined;
        const named = row.jsonFile === undefined ? undefined : reader.find(row.jsonFile);
        if (named)
            return named;
        byId ??= (0,group_by/* groupBy */.$)(files, (file) => (0,identifier/* trailingGuid */.C8)((0,identifier/* baseName */.Fl)(file.path)));
        return byId.get(row.id)?.[0];
    };
}
function flowOfRow(reader, row, file) {
    if (!file && row.jsonFile !== undefined) {
        reader.report({
            kind: 'file-missing',
            reason: 'flow',
            owner: row.name,
            file: row.jsonFile,
            at: row.jsonFileAt,
        });
    }
    const document = file && reader.jsonWithText(file);
    if (file && document && !isCloudFlow(document.value)) {
        reader.reportShape(file.path, 'it is the file of a cloud flow and has no triggers and no actions');
    }
    const definition = file && document ? read_flows_definitionOf(reader, file, document) : emptyDefinition;
    return {
        kind: 'flow',
        id: row.id,
        name: row.name,
        description: row.description,
        at: file ? reader.place(file.path, '') : row.at,
        package: reader.source.path,
        state: row.stateCode === undefined ? undefined : row.stateCode === '1' ? 'on' : 'off',
        stateAt: row.stateAt,
        nameAt: row.at,
        isPacked: true,
        ...definition,
    };
}
function flowOfFile(reader, file, known, listed) {
    const document = reader.jsonWithText(file);
    if (!document)
        return undefined;
    if (!isCloudFlow(document.value)) {
        reader.skip(file.path, 'not a cloud flow');
        return undefined;
    }
    const base = (0,identifier/* baseName */.Fl)(file.path);
    const id = (0,identifier/* trailingGuid */.C8)(base) ?? base;
    const at = reader.place(file.path, '');
    // A row that can't be read lists its flow all the same.
    const hasRowFile = reader.find(`${file.path}.data.xml`) !== undefined;
    const isPacked = (listed.has(id) || hasRowFile) && !known.has(id);
    if (!isPacked)
        reader.report({ kind: 'file-unlisted', flow: nameOfFile(base), at });
    return known.has(id) ? undefined : { ...standAloneFlow(reader, file, document), isPacked };
}
/** A flow that only its file tells of. */
function standAloneFlow(reader, file, document) {
    const base = (0,identifier/* baseName */.Fl)(file.path);
    const at = reader.place(file.path, '');
    return {
        kind: 'flow',
        id: (0,identifier/* trailingGuid */.C8)(base) ?? base,
        name: nameOfFile(base),
        description: '',
        at,
        package: reader.source.path,
        state: undefined,
        stateAt: at,
        nameAt: at,
        isPacked: true,
        ...read_flows_definitionOf(reader, file, document),
    };
}
function read_flows_definitionOf(reader, file, document) {
    return readFlowDefinition(document, (pointer) => reader.place(file.path, pointer));
}
function nameOfFile(base) {
    const guid = (0,identifier/* trailingGuid */.C8)(base);
    const name = guid === undefined ? base : base.slice(0, -guid.length).replace(/-$/, '');
    return name === '' ? base : name;
}

;// CONCATENATED MODULE: ./build/src/model/read-solution.js


/** Reads solution.xml, or `Other/Solution.xml` of a tree. `undefined` where it is absent or malformed. */
function readSolution(reader) {
    const file = reader.find('other/solution.xml') ?? reader.find('solution.xml');
    const root = file && reader.xml(file);
    if (!file || !root)
        return undefined;
    const manifest = childOf(root, 'solutionmanifest');
    if (root.name !== 'importexportxml' || !manifest) {
        reader.reportShape(file.path, 'it has no <SolutionManifest> in <ImportExportXml>');
        return undefined;
    }
    const uniqueName = textOfChild(manifest, 'uniquename') ?? '';
    const displayName = localized(manifest, 'localizednames') ?? uniqueName;
    const packageType = packageTypes.get(textOfChild(manifest, 'managed') ?? '') ?? 'unmanaged';
    const publisher = childOf(manifest, 'publisher');
    return {
        kind: 'solution',
        id: uniqueName,
        name: displayName,
        description: localized(manifest, 'descriptions') ?? '',
        at: childOf(manifest, 'uniquename')
            ? reader.place(file.path, '/ImportExportXml/SolutionManifest/UniqueName', childOf(manifest, 'uniquename'))
            : reader.place(file.path, '/ImportExportXml/SolutionManifest', manifest),
        package: reader.source.path,
        uniqueName,
        displayName,
        version: textOfChild(manifest, 'version') ?? '',
        managed: packageType === 'managed',
        packageType,
        publisher: {
            uniqueName: (publisher && textOfChild(publisher, 'uniquename')) ?? '',
            prefix: (publisher && textOfChild(publisher, 'customizationprefix')) ?? '',
        },
        publisherAt: publisher
            ? reader.place(file.path, '/ImportExportXml/SolutionManifest/Publisher', publisher)
            : reader.place(file.path, '/ImportExportXml/SolutionManifest', manifest),
        rootComponents: listIn(manifest, 'rootcomponents', 'rootcomponent').map((element, index) => toRootComponent(reader, file.path, element, index)),
        missingDependencies: listIn(manifest, 'missingdependencies', 'missingdependency').flatMap((element, index) => toMissingDependency(reader, file.path, element, index)),
    };
}
/** 2 is what SolutionPackager writes into a tree that it packs both ways. */
const packageTypes = new Map([
    ['0', 'unmanaged'],
    ['1', 'managed'],
    ['2', 'both'],
]);
function localized(manifest, list) {
    const texts = childOf(manifest, list)?.children ?? [];
    return texts[0]?.attributes.get('description')?.trim() || undefined;
}
function listIn(manifest, list, item) {
    return childOf(manifest, list)?.children.filter((child) => child.name === item) ?? [];
}
function toRootComponent(reader, file, element, index) {
    const { attributes } = element;
    const id = attributes.get('id');
    const path = `/ImportExportXml/SolutionManifest/RootComponents/RootComponent[${index}]`;
    return {
        type: attributes.get('type') ?? '',
        id: id === undefined ? undefined : (0,identifier/* normalGuid */.X8)(id),
        schemaName: attributes.get('schemaname'),
        at: reader.place(file, path, element),
    };
}
/** The id stands in `id`, `schemaName` or `id.<column>`; the order of the attributes is not fixed. */
function toMissingDependency(reader, file, element, index) {
    const required = childOf(element, 'required');
    if (!required)
        return [];
    const { attributes } = required;
    const idColumn = [...attributes.keys()].find((name) => name.startsWith('id.'));
    const id = attributes.get(idColumn ?? 'id') ?? attributes.get('schemaname') ?? '';
    const provider = attributes.get('solution')?.trim() ?? '';
    const path = `/ImportExportXml/SolutionManifest/MissingDependencies/MissingDependency[${index}]/Required`;
    return [
        {
            type: (attributes.get('type') ?? '').toLowerCase(),
            id: id.trim().replace(/^\{|\}$/g, ''),
            schemaName: attributes.get('schemaname')?.trim() || undefined,
            parentSchemaName: attributes.get('parentschemaname')?.trim() || undefined,
            displayName: attributes.get('displayname')?.trim() ?? '',
            neededBy: childOf(element, 'dependent')?.attributes.get('displayname')?.trim() || undefined,
            providedBy: provider === '' || provider.toLowerCase() === 'active' ? undefined : provider,
            at: reader.place(file, path, required),
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/model/workflow-row.js



/** https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/workflow#BKMK_Category */
const cloudFlowCategory = '5';
const desktopFlowCategory = '6';
/** In customizations.xml, or one file a row in a tree. A row that stands in both is one. */
function readWorkflowRows(reader, customizations) {
    const rows = [
        ...sectionRows(reader, customizations, 'Workflows', 'Workflow', '@WorkflowId'),
        ...fileRows(reader, /^workflows\/[^/]+\.data\.xml$/i, 'Workflow'),
    ].flatMap((row) => toWorkflowRow(row) ?? []);
    return [...new Map(rows.map((row) => [row.id, row])).values()];
}
function toWorkflowRow({ element, at, placeOf }) {
    const id = element.attributes.get('workflowid');
    if (id === undefined)
        return undefined;
    const jsonFile = textOfChild(element, 'jsonfilename')?.replace(/^\//, '');
    const category = textOfChild(element, 'category');
    return {
        id: (0,identifier/* normalGuid */.X8)(id),
        name: element.attributes.get('name')?.trim() || (0,identifier/* normalGuid */.X8)(id),
        description: element.attributes.get('description')?.trim() ?? '',
        jsonFile,
        isCloudFlow: category === cloudFlowCategory || (category === undefined && jsonFile !== undefined),
        isDesktopFlow: category === desktopFlowCategory,
        stateCode: textOfChild(element, 'statecode'),
        at,
        stateAt: placeOf('StateCode'),
        jsonFileAt: placeOf('JsonFileName'),
    };
}

;// CONCATENATED MODULE: ./build/src/model/read-package.js
















const nothing = {
    solution: undefined,
    hasCustomizations: false,
    processIds: new Set(),
    hasDesktopFlow: false,
    flows: [],
    canvasApps: [],
    connectionReferences: [],
    customConnectors: [],
    environmentVariables: [],
    agents: [],
};
/** Files to model, the same for every layout. What could not be read or understood is in `problems`. */
function readPackage(found) {
    const { source } = found;
    if (found.problems.some((problem) => problem.kind === 'package-unreadable'))
        return unreadPackage(found);
    try {
        const reader = fileReader(source);
        const content = readContent(reader);
        checkParts(content);
        return {
            path: source.path,
            layout: source.layout,
            isRead: true,
            ...content,
            problems: [...found.problems, ...reader.problems],
            coverage: { files: source.files.size, parsed: reader.parsed.size, skipped: reader.skipped },
            source,
        };
    }
    catch (error) {
        return unreadPackage({ source, problems: [(0,unreadable/* unreadableProblem */.$Z)(source.path, error)] });
    }
}
/** Unique name of the solution in a package, without reading anything else of it. */
function readSolutionName({ source }) {
    try {
        return readSolution(fileReader(source))?.uniqueName;
    }
    catch (error) {
        if ((0,unreadable/* isUnreadable */.GZ)(error))
            return undefined;
        throw error;
    }
}
function unreadPackage({ source, problems }) {
    const coverage = { files: 0, parsed: 0, skipped: [] };
    return { path: source.path, layout: source.layout, isRead: false, ...nothing, problems, coverage, source };
}
function readContent(reader) {
    switch (reader.source.layout) {
        case 'zip':
        case 'unpacked-xml':
        case 'unpacked-flat':
            return readSolutionPackage(reader);
        case 'canvas-app':
        case 'canvas-source':
            return readCanvasPackage(reader);
        case 'flow-package':
        case 'app-package':
            return readLegacyPackage(reader);
        case 'flow-json':
            return readFlowJson(reader);
        case 'git-yaml':
            return notASolution(reader, 'gitYaml');
    }
}
function readSolutionPackage(reader) {
    const solution = readSolution(reader);
    const customizations = readCustomizations(reader);
    const rows = readWorkflowRows(reader, customizations);
    return {
        solution,
        hasCustomizations: customizations !== undefined,
        processIds: new Set(rows.map((row) => row.id)),
        hasDesktopFlow: rows.some((row) => row.isDesktopFlow),
        flows: readFlows(reader, rows, solution),
        canvasApps: [...readCanvasApps(reader, customizations), ...readCodeApps(reader)],
        connectionReferences: readConnectionReferences(reader, customizations),
        customConnectors: readCustomConnectors(reader, customizations),
        environmentVariables: readEnvironmentVariables(reader),
        agents: readAgents(reader),
    };
}
function readCanvasPackage(reader) {
    const id = (0,identifier/* baseName */.Fl)(reader.source.path.slice(reader.source.path.lastIndexOf('!') + 1));
    const properties = reader.find('properties.json');
    if (!properties && reader.source.layout === 'canvas-app') {
        reader.reportShape(id, 'it has no Properties.json');
    }
    const bindings = [
        ...(properties ? bindingsInProperties(reader, properties) : []),
        ...bindingsInUnpackedSource(reader, ''),
    ];
    return {
        ...nothing,
        canvasApps: [standAloneApp(reader, id, properties?.path ?? 'CanvasManifest.json', bindings)],
    };
}
/** Recognised and counted; what its flows bind is chosen by whoever imports it. */
function readLegacyPackage(reader) {
    const flows = reader.matching(/(^|\/)microsoft\.flow\/flows\/[^/]+\/definition\.json$/i).flatMap((file) => {
        const document = reader.json(file);
        const id = file.path.split('/').at(-2) ?? file.path;
        const name = (0,json_access/* textAt */.$6)(document, 'properties', 'displayName') ?? id;
        return document === undefined
            ? []
            : [{ ...standAloneFlow(reader, file, { value: {}, text: '' }), id, name }];
    });
    const canvasApps = reader
        .matching(/(^|\/)microsoft\.powerapps\/apps\/.+\.msapp$/i)
        .map((file) => standAloneApp(reader, (0,identifier/* baseName */.Fl)(file.path), file.path, bindingsInMsapp(reader, file)));
    return { ...notASolution(reader, canvasApps.length > 0 ? 'appPackage' : 'flowPackage'), flows, canvasApps };
}
function notASolution(reader, reason) {
    const manifest = reader.find('manifest.json') ?? reader.matching(/^solutions\/[^/]+\/solution\.ya?ml$/i)[0];
    reader.report({ kind: 'package-not-a-solution', reason, at: reader.place(manifest?.path ?? '', '') });
    return nothing;
}
function readFlowJson(reader) {
    const flows = [...reader.source.files.values()].flatMap((file) => {
        const document = reader.jsonWithText(file);
        if (!document || isCloudFlow(document.value)) {
            return document ? [standAloneFlow(reader, file, document)] : [];
        }
        reader.reportShape(file.path, 'it is not a cloud flow: it has no triggers and no actions');
        return [];
    });
    return { ...nothing, flows };
}


/***/ }),

/***/ 4196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ escapeLoggingCommands),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   Zs: () => (/* binding */ escapeControlsInJson),
/* harmony export */   zB: () => (/* binding */ escapeForLog)
/* harmony export */ });
/* unused harmony export escapeLinesForLog */
/**
 * Characters that act on a terminal or hide from its reader instead of being seen: C0 and C1 controls, line and
 * paragraph separators, direction marks, zero-width space, byte order mark, tags, halves of a surrogate pair.
 * The joiners that emoji and scripts need (U+200C, U+200D) stay.
 */
const unseen = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}\u{e0000}-\u{e007f}]/gu;
/** The same without C0 controls and lone surrogates, which JSON.stringify escapes itself. */
const unseenInJson = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** `##[…`, `##vso[…`, `##teamcity[…`: build servers obey these wherever they stand in a line of a log. */
const loggingCommand = /##(?=[a-z]*\[)/gi;
/** GitHub Actions obeys `::name …` where a line begins with it, and wrapping can begin a line anywhere. */
const workflowCommand = /::(?=[a-z])/gi;
const shortEscapes = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Text from a package that can't move the cursor, hide or turn the line around. */
function escapeControls(text) {
    return text.replace(unseen, (character) => shortEscapes[character] ?? escapeUnits(character));
}
/** The same for a terminal or the log of a build server, which it can't command either. */
function escapeForLog(text) {
    return escapeControls(text).replace(loggingCommand, '#\\u0023').replace(workflowCommand, ':\\u003a');
}
/** The same line by line: our own line breaks stay. */
function escapeLinesForLog(text) {
    return text.split('\n').map(escapeForLog).join('\n');
}
/** Controls as they are, but no command for a build server: for text that goes into a command of ours. */
function escapeLoggingCommands(text) {
    return text.replace(loggingCommand, '#\\u0023');
}
/** For a JSON text on its way to either; a reader of the JSON gets the same values. */
function escapeControlsInJson(json) {
    return json.replace(unseenInJson, escapeUnits).replace(loggingCommand, '#\\u0023');
}
function escapeUnits(character) {
    return Array.from({ length: character.length }, (_, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join('');
}


/***/ }),

/***/ 5661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ bufferOf)
/* harmony export */ });
/** The same bytes as a Buffer, not copied. */
function bufferOf(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


/***/ }),

/***/ 9854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** Reads what nobody promised: every function answers `undefined` or nothing where the shape is another. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** An own member; `__proto__` and `constructor` are plain names in a package. */
function member(value, name) {
    return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
/** The value at a path of member names. */
function valueAt(value, ...names) {
    let found = value;
    for (const name of names)
        found = member(found, name);
    return found;
}
/** A string that is not blank, trimmed. */
function textAt(value, ...names) {
    let found = value;
    for (const name of names)
        found = member(found, name);
    const text = typeof found === 'string' ? found.trim() : '';
    return text === '' ? undefined : text;
}
function membersOf(value) {
    return isRecord(value) ? Object.entries(value) : [];
}
function itemsOf(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 7231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OQ: () => (/* binding */ parseDeepJson),
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9547);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4449);
/* harmony import */ var _parse_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4309);



/**
 * Text to value by `JSON.parse`: every parser that keeps positions takes ten times as long, and positions are only
 * wanted for what is reported (`locate-json.ts`). Throws ParseError `json` or `tooDeep`.
 */
function parseJson(text) {
    if (!hasManyBrackets(text))
        return parseDeepJson(text);
    if (text.length > unscannedCharacters)
        checkDepth(text);
    const value = parseDeepJson(text);
    if (nestsDeeper(value, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.depth))
        checkDepth(text);
    return value;
}
/** The same for whoever does not follow the nesting: without errors nothing is scanned. */
function parseDeepJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw firstError(text);
    }
}
/** Most files have fewer brackets than they may have levels, which two searches tell sooner than a scan. */
function hasManyBrackets(text) {
    let count = 0;
    for (const bracket of ['{', '[']) {
        for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
            count += 1;
            if (count > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.depth)
                return true;
        }
    }
    return false;
}
/** `JSON.parse` takes 75 bytes a level: what it could make of longer texts is known before. */
const unscannedCharacters = 1024 * 1024;
/** A walk over values takes a third of a scan of their text. */
function nestsDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    for (const name in value) {
        if (nestsDeeper(value[name], levels - 1))
            return true;
    }
    return false;
}
/** One linear scan. Strings are skipped by searching for their end, which is most of a flow. */
function checkDepth(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        switch (text.charCodeAt(at)) {
            case 0x22:
                at = endOfString(text, at);
                break;
            case 0x5b:
            case 0x7b:
                depth += 1;
                if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.depth) {
                    throw tooDeep(at);
                }
                break;
            case 0x5d:
            case 0x7d:
                depth -= 1;
        }
    }
}
function tooDeep(offset) {
    return new _parse_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ParseError */ .m('tooDeep', `it nests deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.depth} levels`, offset);
}
/** Offset of the quote that ends the string that begins at `start`; the end of the text if there is none. */
function endOfString(text, start) {
    let at = start;
    for (;;) {
        at = text.indexOf('"', at + 1);
        if (at === -1)
            return text.length;
        let backslashes = 0;
        while (text.charCodeAt(at - 1 - backslashes) === 0x5c)
            backslashes += 1;
        if (backslashes % 2 === 0)
            return at;
    }
}
/**
 * Where the recursion of jsonc-parser would go deeper than the limit. To it a string ends with its line, comments are none
 * of the text, and a bracket of the other kind closes nothing: what is no JSON has other levels there than in a scan for JSON.
 */
function tooDeepAt(text) {
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text, true);
    const closing = [];
    for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
        const first = text[scanner.getTokenOffset()];
        if (first === '{' || first === '[')
            closing.push(first === '{' ? '}' : ']');
        else if (first === closing.at(-1))
            closing.pop();
        if (closing.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.depth)
            return scanner.getTokenOffset();
    }
    return undefined;
}
function firstError(text) {
    const deepAt = tooDeepAt(text);
    if (deepAt !== undefined)
        return tooDeep(deepAt);
    const errors = [];
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    const first = errors[0];
    if (!first)
        return new _parse_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ParseError */ .m('json', 'it is not JSON', 0);
    const what = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(first.error).replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    return new _parse_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ParseError */ .m('json', what.toLowerCase(), first.offset);
}


/***/ }),

/***/ 2980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ lastStart)
/* harmony export */ });
/** Index of the last start that is not behind an offset, in an ascending list that begins with 0. */
function lastStart(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 5366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ locateAllJson)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8350);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7231);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6820);
/* harmony import */ var _raw_offsets_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(638);




/**
 * Where the values of JSON Pointers stand in a text that is valid JSON, in one pass that skips what nobody asked for:
 * a place in a flow of 8 MB takes milliseconds, and ten thousand places not much more. `#` in a pointer leads into JSON
 * that a string holds, unless a member's name has it.
 *
 * @returns the ranges by pointer, without those that lead nowhere.
 */
function locateAllJson(text, pointers) {
    const wanted = [...new Set(pointers)];
    const found = locateWithin(text, wanted);
    const nested = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(wanted.filter((pointer) => pointer.includes(_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .intoJson */ .JO) && !found.has(pointer)), (pointer) => pointer.slice(0, pointer.indexOf(_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .intoJson */ .JO)));
    const strings = locateWithin(text, [...nested.keys()]);
    for (const [outer, whole] of nested) {
        const inner = whole.map((pointer) => pointer.slice(outer.length + _pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .intoJson */ .JO.length));
        const range = strings.get(outer);
        if (!range || text[range.start] !== '"')
            continue;
        const literal = text.slice(range.start, range.end);
        const places = locateAllJson(stringValue(literal), inner);
        const offsetOf = (0,_raw_offsets_js__WEBPACK_IMPORTED_MODULE_3__/* .rawOffsets */ .L)(literal.slice(1, -1), /\\(?:u.{4}|.)/g, () => 1);
        const inText = (index) => range.start + 1 + offsetOf(index);
        for (const pointer of inner) {
            const place = places.get(pointer);
            const inOuter = place && { start: inText(place.start), end: inText(place.end) };
            found.set(outer + _pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .intoJson */ .JO + pointer, inOuter ?? range);
        }
    }
    return found;
}
function locateWithin(text, pointers) {
    const found = new Map();
    if (pointers.length === 0)
        return found;
    visit(text, skipSpace(text, 0), toTree(pointers), found);
    return found;
}
function toTree(pointers) {
    const root = { pointers: [], children: new Map() };
    for (const pointer of pointers) {
        let node = root;
        for (const token of (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerTokens */ .Mr)(pointer)) {
            const child = node.children.get(token) ?? { pointers: [], children: new Map() };
            node.children.set(token, child);
            node = child;
        }
        node.pointers.push(pointer);
    }
    return root;
}
/** Notes the value at `start` and what is wanted in it; answers with its end. */
function visit(text, start, wanted, found) {
    const first = text[start];
    const isEntered = wanted.children.size > 0 && (first === '{' || first === '[');
    const end = isEntered ? visitChildren(text, start, wanted, found) : endOfValue(text, start);
    for (const pointer of wanted.pointers)
        found.set(pointer, { start, end });
    return end;
}
/** The last member of a name wins, as in `JSON.parse`. */
function visitChildren(text, start, wanted, found) {
    const isArray = text[start] === '[';
    let at = skipSpace(text, start + 1);
    for (let index = 0; at < text.length && text[at] !== (isArray ? ']' : '}'); index += 1) {
        const keyEnd = isArray ? at : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfString */ .ap)(text, at) + 1;
        const name = isArray ? String(index) : stringValue(text.slice(at, keyEnd));
        const valueAt = isArray ? at : skipSpace(text, skipSpace(text, keyEnd) + 1);
        const child = wanted.children.get(name);
        at = skipComma(text, child ? visit(text, valueAt, child, found) : endOfValue(text, valueAt));
    }
    return at + 1;
}
function stringValue(literal) {
    return literal.includes('\\') ? String(JSON.parse(literal)) : literal.slice(1, -1);
}
/** Exclusive end of the value that begins at `start`. */
function endOfValue(text, start) {
    const first = text[start];
    if (first === '"')
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfString */ .ap)(text, start) + 1;
    if (first !== '{' && first !== '[') {
        let at = start;
        while (at < text.length && !/[\s,\]}]/.test(text[at] ?? ''))
            at += 1;
        return at;
    }
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            at = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfString */ .ap)(text, at);
        else if (code === 0x7b || code === 0x5b)
            depth += 1;
        else if (code === 0x7d || code === 0x5d) {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    return text.length;
}
function skipSpace(text, start) {
    let at = start;
    while (at < text.length && ' \t\r\n'.includes(text[at] ?? ''))
        at += 1;
    return at;
}
function skipComma(text, start) {
    const at = skipSpace(text, start);
    return text[at] === ',' ? skipSpace(text, at + 1) : at;
}


/***/ }),

/***/ 4309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ParseError)
/* harmony export */ });
/** A text that is not what it should be; the reader turns it into a `file-malformed` problem. */
class ParseError extends Error {
    reason;
    /** In the decoded text; `undefined` where the parser can't say. */
    offset;
    constructor(reason, detail, offset) {
        super(detail);
        this.reason = reason;
        this.offset = offset;
    }
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/** What pipelines put in place of a value: of the ALM Accelerator, of Azure DevOps, of shells, of templates. */
const token = /#\{[^}]{1,200}\}|\$\{[^}]{1,200}\}|\$\([^)]{1,200}\)|__[A-Za-z0-9]\w{0,200}?__|\{\{[^}]{1,200}\}\}/;
function isPlaceholder(text) {
    return token.test(text);
}


/***/ }),

/***/ 6820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ keyed),
/* harmony export */   JO: () => (/* binding */ intoJson),
/* harmony export */   Mr: () => (/* binding */ pointerTokens),
/* harmony export */   Wn: () => (/* binding */ pointer)
/* harmony export */ });
/** Joins a JSON Pointer: `pointer('properties', 'a/b')` is `/properties/a~1b` (RFC 6901). */
function pointer(...tokens) {
    return tokens.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
/** The tokens of a JSON Pointer. */
function pointerTokens(text) {
    const tokens = text.split('/').slice(1);
    return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** A step of an XML element path: `keyed('Workflow', '@WorkflowId', '0a…')` is `Workflow[@WorkflowId="0a…"]`. */
function keyed(element, key, value) {
    return `${element}[${key}=${JSON.stringify(value)}]`;
}
/** Between the address of a text and an address in the JSON that it holds. */
const intoJson = '#';


/***/ }),

/***/ 638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ rawOffsets)
/* harmony export */ });
/* harmony import */ var _last_start_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2980);

/**
 * Leads from an unescaped text back to the raw one.
 *
 * @param lengthOf how long what an escape stands for is.
 * @returns the offset in the raw text of a character of the unescaped one, or of its end.
 */
function rawOffsets(raw, escapes, lengthOf) {
    // Behind each escape: where the unescaped text goes on, and where the raw one does.
    const starts = [0];
    const rawStarts = [0];
    let length = 0;
    let rawLength = 0;
    for (const match of raw.matchAll(escapes)) {
        length += match.index - rawLength + lengthOf(match);
        rawLength = match.index + match[0].length;
        starts.push(length);
        rawStarts.push(rawLength);
    }
    return (index) => {
        const at = (0,_last_start_js__WEBPACK_IMPORTED_MODULE_0__/* .lastStart */ .p)(starts, index);
        return (rawStarts[at] ?? 0) + index - (starts[at] ?? 0);
    };
}


/***/ }),

/***/ 5702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ decodeText),
  $: () => (/* binding */ isGitLfsPointer)
});

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
// EXTERNAL MODULE: ./build/src/parse/buffer-of.js
var buffer_of = __nccwpck_require__(5661);
// EXTERNAL MODULE: ./build/src/parse/parse-error.js
var parse_error = __nccwpck_require__(4309);
;// CONCATENATED MODULE: ./build/src/parse/text.js



/**
 * Bytes to text, without the byte order mark: UTF-8, UTF-16 of either order with its mark, and what an XML
 * declaration names. Trees hold UTF-16LE flows beside UTF-8 ones (`fixtures/rules/flow-direct-connection/bad-utf-16`).
 *
 * Throws ParseError `encoding`.
 */
function decodeText(bytes) {
    const buffer = (0,buffer_of/* bufferOf */.K)(bytes);
    if (buffer[0] === 0xff && buffer[1] === 0xfe)
        return decodeUtf16(buffer, 'utf-16le', 'UTF-16LE');
    if (buffer[0] === 0xfe && buffer[1] === 0xff)
        return decodeUtf16(buffer, 'utf-16be', 'UTF-16BE');
    const hasMark = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
    if ((0,external_node_buffer_namespaceObject.isUtf8)(buffer))
        return buffer.toString('utf8', hasMark ? 3 : 0);
    const declared = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(buffer.toString('latin1', 0, 200))?.[1];
    if (!hasMark && declared && !/^utf/i.test(declared))
        return decodeAs(buffer, declared);
    throw new parse_error/* ParseError */.m('encoding', hasMark ? 'its byte order mark says UTF-8, and it is not' : 'it is not UTF-8');
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function isGitLfsPointer(bytes) {
    return (0,buffer_of/* bufferOf */.K)(bytes).toString('latin1', 0, 64).startsWith('version https://git-lfs');
}
function decodeUtf16(buffer, label, name) {
    try {
        return new TextDecoder(label, { fatal: true }).decode(buffer);
    }
    catch {
        throw new parse_error/* ParseError */.m('encoding', `its byte order mark says ${name}, and it is not`);
    }
}
function decodeAs(buffer, label) {
    try {
        return new TextDecoder(label, { fatal: true }).decode(buffer);
    }
    catch {
        throw new parse_error/* ParseError */.m('encoding', `it is not ${label}, which its declaration names`);
    }
}


/***/ }),

/***/ 6471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ componentKinds)
/* harmony export */ });
const componentKinds = [
    'solution',
    'flow',
    'canvasApp',
    'connectionReference',
    'customConnector',
    'environmentVariable',
    'agent',
    'connection',
    'connector',
    'principal',
    'file',
];


/***/ }),

/***/ 3530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ regionOf),
/* harmony export */   D: () => (/* binding */ lineIndex)
/* harmony export */ });
/* harmony import */ var _parse_last_start_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2980);

/** Lines end with CRLF, LF, or, in text that has no LF, CR. */
function lineIndex(text) {
    const end = text.includes('\n') ? '\n' : '\r';
    const starts = [0];
    for (let at = text.indexOf(end); at !== -1; at = text.indexOf(end, at + 1))
        starts.push(at + 1);
    return starts;
}
function regionOf(lines, range) {
    const [line, column] = lineAndColumn(lines, range.start);
    const [endLine, endColumn] = lineAndColumn(lines, range.end);
    return { line, column, endLine, endColumn };
}
function lineAndColumn(lines, offset) {
    const index = (0,_parse_last_start_js__WEBPACK_IMPORTED_MODULE_0__/* .lastStart */ .p)(lines, offset);
    return [index + 1, offset - (lines[index] ?? 0) + 1];
}


/***/ }),

/***/ 9265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fl: () => (/* binding */ locator),
  T6: () => (/* binding */ textDocument)
});

// UNUSED EXPORTS: readText

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __nccwpck_require__(8350);
// EXTERNAL MODULE: ./build/src/parse/locate-json.js
var locate_json = __nccwpck_require__(5366);
// EXTERNAL MODULE: ./build/src/parse/raw-offsets.js
var raw_offsets = __nccwpck_require__(638);
;// CONCATENATED MODULE: ./build/src/parse/xml-entity.js
const namedEntities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** One reference of a well-formed text: `&amp;`, `&#65;`, `&#x41;`. */
const entityPattern = /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi;
/** What a match of `entityPattern` stands for. */
function entityValue(match) {
    const [whole = '', hex, decimal, name] = match;
    if (name !== undefined)
        return namedEntities[name.toLowerCase()] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16));
}

;// CONCATENATED MODULE: ./build/src/parse/locate-xml.js



/**
 * Where the element that begins at an offset stands in a well-formed XML text: all of it where it has no children,
 * else its start tag.
 */
function locateXml(text, start) {
    const { tag, content, end } = elementAt(text, start);
    return content ? { start, end } : tag;
}
/** Where the values of JSON Pointers stand in the JSON that an element's text holds. */
function locateAllJsonInXml(text, start, pointers) {
    const { content } = elementAt(text, start);
    const raw = content ? text.slice(content.start, content.end) : '';
    if (!content || raw.includes('<'))
        return new Map();
    const offsetOf = (0,raw_offsets/* rawOffsets */.L)(raw, entityPattern, (match) => entityValue(match).length);
    const inText = (index) => content.start + offsetOf(index);
    const value = raw.replaceAll(entityPattern, (...match) => entityValue(match));
    const found = (0,locate_json/* locateAllJson */.m)(value, pointers);
    return new Map([...found].map(([pointer, { start: from, end }]) => [pointer, { start: inText(from), end: inText(end) }]));
}
function elementAt(text, start) {
    const tag = { start, end: endOfTag(text, start) };
    if (text[tag.end - 2] === '/')
        return { tag, content: { start: tag.end, end: tag.end }, end: tag.end };
    const content = { start: tag.end, end: contentEnd(text, tag.end) };
    const isLeaf = text.startsWith('</', content.end);
    return { tag, content: isLeaf ? content : undefined, end: text.indexOf('>', content.end) + 1 };
}
/** A `>` may stand in an attribute's value. */
function endOfTag(text, start) {
    let quote = '';
    for (let at = start; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (quote !== '')
            quote = character === quote ? '' : quote;
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === '>')
            return at + 1;
    }
    return text.length;
}
const notTags = [
    ['<![CDATA[', ']]>'],
    ['<!--', '-->'],
    ['<?', '?>'],
];
/** Where the next tag begins, past comments and CDATA, which may hold a `<`. */
function contentEnd(text, start) {
    let at = text.indexOf('<', start);
    for (;;) {
        const special = notTags.find(([opening]) => text.startsWith(opening, at));
        if (at === -1 || !special)
            return at === -1 ? text.length : at;
        at = text.indexOf('<', text.indexOf(special[1], at));
    }
}

// EXTERNAL MODULE: ./build/src/parse/parse-error.js
var parse_error = __nccwpck_require__(4309);
// EXTERNAL MODULE: ./build/src/parse/pointer.js
var parse_pointer = __nccwpck_require__(6820);
// EXTERNAL MODULE: ./build/src/parse/text.js + 1 modules
var parse_text = __nccwpck_require__(5702);
// EXTERNAL MODULE: ./build/src/unreadable.js
var unreadable = __nccwpck_require__(6434);
// EXTERNAL MODULE: ./build/src/settle/line-index.js
var line_index = __nccwpck_require__(3530);
;// CONCATENATED MODULE: ./build/src/settle/locate.js








/** A text that is a package of its own to the places that lead into it. */
function textDocument({ path, text, }) {
    const file = { path, read: () => Buffer.from(text) };
    return { path, source: { files: new Map([[path.toLowerCase(), file]]) } };
}
/**
 * Turns places into lines and columns, file by file, each in one pass over its text.
 *
 * @returns what answers for these places; a place without a region has no text to point at.
 */
function locator(documents, places) {
    const byPath = new Map(documents.map((one) => [one.path, one]));
    const inTexts = places.filter(({ file, pointer }) => file !== '' && pointer !== '');
    const byFile = (0,group_by/* groupBy */.$)(inTexts, (place) => `${place.package}\n${place.file}`);
    const regions = new Map();
    for (const inFile of byFile.values()) {
        const [first] = inFile;
        const text = readText(byPath.get(first.package), first.file);
        if (text === undefined)
            continue;
        const lines = (0,line_index/* lineIndex */.D)(text);
        for (const [place, range] of rangesIn(text, lines, inFile))
            regions.set(place, (0,line_index/* regionOf */.A)(lines, range));
    }
    return (place) => ({ file: place.file, pointer: place.pointer, ...regions.get(place) });
}
function rangesIn(text, lines, places) {
    const ranges = new Map();
    const isJson = places.some(({ package: path, file }) => /\.json$/i.test(file) || file === path);
    const pointers = places.map(({ pointer }) => pointer).filter((pointer) => pointer.startsWith('/'));
    const inJson = isJson ? (0,locate_json/* locateAllJson */.m)(text, pointers) : jsonRangesInXml(text, places);
    for (const place of places) {
        const range = inJson.get(keyOf(place)) ?? plainRange(text, lines, place);
        if (range)
            ranges.set(place, range);
    }
    return ranges;
}
/** An offset, a line, or an XML element. */
function plainRange(text, lines, { pointer, start }) {
    if (start !== undefined)
        return locateXml(text, start);
    const offset = /^offset=(\d+)$/.exec(pointer)?.[1];
    if (offset !== undefined)
        return { start: Number(offset), end: Number(offset) };
    const line = /^line=(\d+)$/.exec(pointer)?.[1];
    return line === undefined ? undefined : lineRange(text, lines, Number(line));
}
function jsonRangesInXml(text, places) {
    const byElement = new Map();
    for (const place of places) {
        const inner = place.start === undefined ? undefined : jsonPointerIn(place.pointer);
        if (place.start === undefined || inner === undefined)
            continue;
        byElement.set(place.start, (byElement.get(place.start) ?? new Map()).set(inner, keyOf(place)));
    }
    const ranges = new Map();
    for (const [start, keys] of byElement) {
        for (const [inner, range] of locateAllJsonInXml(text, start, keys.keys()))
            ranges.set(keys.get(inner) ?? '', range);
    }
    return ranges;
}
/** Two elements may have the same path: then their offsets tell them apart. */
function keyOf({ pointer, start }) {
    return start === undefined ? pointer : `${start} ${pointer}`;
}
/** What follows the `#`; a key's value may hold one, and is quoted. */
function jsonPointerIn(pointer) {
    let isQuoted = false;
    for (let at = 0; at < pointer.length; at += 1) {
        const character = pointer[at];
        if (character === '"')
            isQuoted = !isQuoted;
        else if (character === '\\' && isQuoted)
            at += 1;
        else if (character === parse_pointer/* intoJson */.JO && !isQuoted)
            return pointer.slice(at + parse_pointer/* intoJson */.JO.length);
    }
    return undefined;
}
/** The line without its indentation and its end. */
function lineRange(text, lines, line) {
    const from = lines[line - 1] ?? 0;
    const content = text.slice(from, lines[line] ?? text.length);
    const start = from + content.length - content.trimStart().length;
    return { start, end: start + content.trim().length };
}
/** Decoded text of a file of a package; `undefined` where it can't be read. */
function readText(from, path) {
    try {
        const file = from && findFile(from, path);
        if (!file)
            return undefined;
        return (0,parse_text/* decodeText */.g)(file.read());
    }
    catch (error) {
        if ((0,unreadable/* isUnreadable */.GZ)(error) || error instanceof parse_error/* ParseError */.m)
            return undefined;
        throw error;
    }
}
/** `CanvasApps/a.msapp!Properties.json` is a file in a file. */
function findFile(from, path) {
    const [outer = '', inner] = path.split('!');
    const file = from.source.files.get(path.toLowerCase()) ?? from.source.files.get(outer.toLowerCase());
    if (!file || inner === undefined || file.path === path)
        return file;
    return file.open?.().find((candidate) => candidate.path === inner);
}


/***/ }),

/***/ 2313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   Ky: () => (/* binding */ identityText),
/* harmony export */   i1: () => (/* binding */ withRemarks)
/* harmony export */ });
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5776);
/* harmony import */ var _engine_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2853);


/** Package, severity, rule, then what the finding is about. Never the order of files in an archive. */
function compareFindings(a, b) {
    return ((0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.package, b.package) ||
        _engine_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(a.severity) - _engine_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(b.severity) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.rule, b.rule) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.component.kind, b.component.kind) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.component.id.toLowerCase(), b.component.id.toLowerCase()) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.messageId, b.messageId) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(identityText(a), identityText(b)) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.at.file, b.at.file) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.at.pointer, b.at.pointer));
}
/** Findings about the configuration among those of the packages: each of its files is a package of its own. */
function withRemarks(findings, remarks) {
    return [...findings, ...remarks].sort((a, b) => (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.package, b.package));
}
/** The values that tell one finding of a rule from another. */
function identityText({ data, identity }) {
    return JSON.stringify(identity.map((field) => data[field] ?? null)).toLowerCase();
}


/***/ }),

/***/ 9579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./build/src/engine/message.js
var engine_message = __nccwpck_require__(2227);
// EXTERNAL MODULE: ./build/src/engine/severity.js
var engine_severity = __nccwpck_require__(2853);
// EXTERNAL MODULE: ./build/src/model/identifier.js
var identifier = __nccwpck_require__(4656);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/src/settle/order.js
var order = __nccwpck_require__(2313);
;// CONCATENATED MODULE: ./build/src/settle/fingerprint.js


/**
 * What a finding is, by meaning: rule, message, solution, component, and the data that the rule declares as identity.
 * No pointer, file, order, layout or wording, so that it survives a renamed zip, a new version and a re-export.
 *
 * @param findings in their final order, which numbers those that would collide.
 * @returns one fingerprint a finding: 16 hexadecimal digits, and `-2` and so on for the later ones of the same meaning.
 */
function fingerprints(findings, graph) {
    const solutionOf = new Map(graph.packages.map((one) => [one.path, one.solution?.uniqueName ?? '']));
    const seen = new Map();
    return findings.map((finding) => {
        const meaning = [
            finding.rule,
            finding.messageId,
            (solutionOf.get(finding.package) ?? '').toLowerCase(),
            finding.component.kind,
            finding.component.id.toLowerCase(),
            (0,order/* identityText */.Ky)(finding),
        ];
        const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(meaning)).digest('hex').slice(0, 16);
        const address = `${hash}@${finding.package}`;
        const occurrence = (seen.get(address) ?? 0) + 1;
        seen.set(address, occurrence);
        return occurrence === 1 ? hash : `${hash}-${occurrence}`;
    });
}

// EXTERNAL MODULE: ./build/src/settle/locate.js + 2 modules
var settle_locate = __nccwpck_require__(9265);
;// CONCATENATED MODULE: ./build/src/settle/settle.js






/**
 * From what the rules yielded to what is reported: severity, words, fingerprints, order, and lines at last.
 *
 * @param documents files beside the packages that findings point into.
 */
function settle(checked, graph, isReported = () => true, documents = []) {
    const loose = new Set(graph.packages.flatMap((one) => [...one.flows, ...one.canvasApps].filter((component) => !component.isPacked).map(keyOf)));
    const worded = checked.map((finding) => word(finding, loose));
    const ordered = worded.sort(order/* compareFindings */.Eg);
    const prints = fingerprints(ordered, graph);
    const all = ordered.map((finding, index) => ({ finding, fingerprint: prints[index] ?? '' }));
    const isKept = ({ finding, fingerprint }) => isReported(finding.package, finding.data.target, fingerprint);
    const reported = all.filter(isKept);
    const places = reported.flatMap(({ finding: { at, relatedAt } }) => [
        at,
        ...relatedAt.map((related) => related.at),
    ]);
    const locate = (0,settle_locate/* locator */.fl)([...graph.packages, ...documents], places);
    return {
        findings: reported.map(({ finding, fingerprint }) => place(finding, fingerprint, locate)),
        others: all.filter((one) => !isKept(one)).map(({ fingerprint }) => fingerprint),
    };
}
function place(finding, fingerprint, locate) {
    const { at, relatedAt, identity: _identity, ...worded } = finding;
    return {
        ...worded,
        location: locate(at),
        related: relatedAt.map((related) => toRelated(related, worded.package, locate)),
        fingerprint,
        fixable: false,
    };
}
function toRelated({ message, at }, path, locate) {
    const { file, pointer, line, column } = locate(at);
    return {
        message,
        ...(at.package === path ? {} : { package: at.package }),
        file,
        pointer,
        ...(line === undefined || column === undefined ? {} : { line, column }),
    };
}
function word({ rule, severity, raw }, loose) {
    const message = (0,engine_message/* withWeight */.$Z)(rule.messages[raw.messageId] ?? '');
    const limits = [raw.atMost ?? 'error', isOfLooseComponent(raw, loose) ? 'warning' : 'error'];
    return {
        rule: rule.id,
        messageId: raw.messageId,
        severity: limits.reduce(engine_severity/* milder */.IH, severity),
        confidence: message.confidence ?? rule.meta.confidence,
        message: (0,engine_message/* formatMessage */.hw)(message.text, raw.data),
        data: raw.data,
        package: raw.at.package,
        component: { kind: raw.component.kind, id: printedId(raw.component.id), name: raw.component.name },
        help: rule.meta.help ?? `rules/${rule.meta.area}/${rule.id}.md`,
        at: raw.at,
        relatedAt: raw.related ?? [],
        identity: rule.meta.identity,
    };
}
/** A GUID in lower case without braces; other ids as they are. */
function printedId(id) {
    return (0,identifier/* isGuid */.W_)(id) ? (0,identifier/* normalGuid */.X8)(id) : id;
}
/** What is said of a flow or an app that is not packed is a warning at most: it is not imported. */
function isOfLooseComponent(raw, loose) {
    return loose.has(keyOf({ ...raw.component, package: raw.at.package }));
}
function keyOf({ kind, id, package: path }) {
    return `${kind}:${id.toLowerCase()}@${path}`;
}


/***/ }),

/***/ 6831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ summaryOf)
/* harmony export */ });
/* harmony import */ var _engine_is_unread_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1164);

/** The numbers of a report. An input that could not be read is no package, and a finding that nobody can hide says so. */
function summaryOf({ packages, findings, suppressed, }) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const read = new Set(packages.map(({ path }) => path));
    const unread = findings.filter(({ rule, package: path }) => (0,_engine_is_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnread */ .K)(rule) && !read.has(path));
    return {
        packages: packages.length,
        error: count('error'),
        warning: count('warning'),
        note: count('note'),
        suppressed: suppressed.length,
        unread: new Set(unread.map(({ package: path }) => path)).size,
    };
}


/***/ }),

/***/ 9274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Y: () => (/* binding */ daysBetween)
/* harmony export */ });
/** Whether a text is a day of the calendar, as `2027-03-31`. */
function isDay(text) {
    const isForm = /^\d{4}-\d{2}-\d{2}$/.test(text);
    return isForm && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
/** Days from one to another; negative where the other was before. */
function daysBetween(from, to) {
    return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}


/***/ }),

/***/ 8730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ stopwatch)
/* harmony export */ });
/** Not by `performance`, for which Node loads a dozen modules: a run measures itself always. */
function stopwatch() {
    const laps = [];
    let since = process.hrtime.bigint();
    return {
        lap: (name) => {
            const now = process.hrtime.bigint();
            laps.push({ name, milliseconds: Number(now - since) / 1e6 });
            since = now;
        },
        laps: () => laps,
    };
}


/***/ }),

/***/ 6029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isInShard),
/* harmony export */   u: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4305);


/**
 * `2/8`. Throws UsageError.
 *
 * @param option what the value was given to, as the user wrote it.
 */
function parseShard(option, text) {
    const [, number, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
    if (number === undefined || of === undefined || number < 1 || number > of) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${option} can't be "${text}".`, 'Write it as number/of: 1/4 is the first of four parts, and 4/4 the last.');
    }
    return { number, of };
}
/** By a hash of the path alone: a package stays in its shard whatever others come and go. */
function isInShard(path, { number, of }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(path).digest().readUInt32BE() % of === number - 1;
}


/***/ }),

/***/ 7645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ documentsOf)
/* harmony export */ });
/* harmony import */ var _settle_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9265);

/** The files of targets that findings point into; each is a package of its own to them. */
function documentsOf(targets) {
    return targets.flatMap(({ settings }) => settings.map(_settle_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .textDocument */ .T6));
}


/***/ }),

/***/ 1804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ positionOf),
/* harmony export */   q: () => (/* binding */ positionOfValue)
/* harmony export */ });
/* harmony import */ var _parse_locate_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5366);
/* harmony import */ var _settle_line_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3530);


/** `:line:column` of an offset, to stand behind a path. */
function positionOf(text, offset) {
    const { line, column } = (0,_settle_line_index_js__WEBPACK_IMPORTED_MODULE_1__/* .regionOf */ .A)((0,_settle_line_index_js__WEBPACK_IMPORTED_MODULE_1__/* .lineIndex */ .D)(text), { start: offset, end: offset });
    return `:${line}:${column}`;
}
/** The same of a value in JSON; of the whole where the pointer leads nowhere. */
function positionOfValue(text, pointer) {
    return positionOf(text, (0,_parse_locate_json_js__WEBPACK_IMPORTED_MODULE_0__/* .locateAllJson */ .m)(text, [pointer]).get(pointer)?.start ?? 0);
}


/***/ }),

/***/ 9070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ compareFlows),
/* harmony export */   m: () => (/* binding */ compareShares)
/* harmony export */ });
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5776);

/** By package, then as people look for them. */
function compareFlows(a, b) {
    return (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.package, b.package) || (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.name, b.name) || (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.id, b.id);
}
/** By owner: whom to ask. */
function compareShares(a, b) {
    return ((0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.owner, b.owner) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.connection, b.connection) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.principal.id, b.principal.id) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.connector, b.connector));
}


/***/ }),

/***/ 6434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ unreadableProblem),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   ie: () => (/* binding */ UnreadableFile),
/* harmony export */   km: () => (/* binding */ UnreadablePackage)
/* harmony export */ });
/** The whole archive is lost: nothing in it can be trusted. */
class UnreadablePackage extends Error {
    reason;
    /** No entry has a name of ours: it may be anybody's zip. */
    isForeign;
    constructor(reason, detail, isForeign = false) {
        super(detail);
        this.reason = reason;
        this.isForeign = isForeign;
    }
}
/** One file of a folder is lost: it vanished, or nobody may read it. */
class UnreadableFile extends Error {
}
/** What the report says of a package that can't be read; throws again what is our own mistake. */
function unreadableProblem(path, error) {
    const at = { package: path, file: '', pointer: '' };
    if (error instanceof UnreadablePackage) {
        return { kind: 'package-unreadable', reason: error.reason, detail: error.message, at };
    }
    if (error instanceof UnreadableFile) {
        return { kind: 'package-unreadable', reason: 'unreadable', detail: error.message, at };
    }
    throw error;
}
function isUnreadable(error) {
    return error instanceof UnreadablePackage || error instanceof UnreadableFile;
}


/***/ }),

/***/ 4305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** A mistake that the user can mend: it has a message and a hint, and no stack. */
class UsageError extends Error {
    hint;
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eb: () => (/* reexport */ usage_error/* UsageError */.e),
  C8: () => (/* reexport */ config_configuration/* defineConfig */.C),
  Km: () => (/* reexport */ rule/* defineRule */.Km),
  CI: () => (/* reexport */ formatReport),
  u8: () => (/* binding */ lint),
  C1: () => (/* reexport */ mergeReports),
  oh: () => (/* reexport */ readReports),
  zX: () => (/* reexport */ reportFormats)
});

// EXTERNAL MODULE: ./build/rules/index.js + 75 modules
var build_rules = __nccwpck_require__(4677);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __nccwpck_require__(4305);
;// CONCATENATED MODULE: ./build/src/config/find-configuration.js



const configurationNames = ['jsonc', 'json', 'yaml', 'yml', 'mjs'].map((extension) => `solution-lint.config.${extension}`);
/**
 * The configuration of a folder: its own, or that of the nearest folder around it that has one, up to the root of the
 * repository. Outside of a repository only the folder itself counts: nobody knows who may write into those above.
 *
 * @returns its absolute path. Throws UsageError where a folder has two.
 */
function findConfiguration(folder) {
    for (const candidate of foldersOf(folder)) {
        const [first, second] = configurationNames.filter((name) => isFile((0,external_node_path_.join)(candidate, name)));
        if (second !== undefined) {
            const where = (0,external_node_path_.relative)(folder, candidate).replaceAll('\\', '/') || '.';
            throw new usage_error/* UsageError */.e(`The folder "${where}" has two configurations: ${first} and ${second}.`, 'Keep one of them, or name one: --config file');
        }
        if (first !== undefined)
            return (0,external_node_path_.join)(candidate, first);
    }
    return undefined;
}
/** From the folder up to the repository's root; outside of a repository the folder alone. */
function foldersOf(folder) {
    const folders = [folder];
    for (let at = folder; !exists((0,external_node_path_.join)(at, '.git')); at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_path_.dirname)(at) === at)
            return [folder];
        folders.push((0,external_node_path_.dirname)(at));
    }
    return folders;
}
/** A folder, or a file in a work tree and a submodule. */
function exists(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== undefined;
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}

;// CONCATENATED MODULE: ./build/src/config/open-configuration.js

/** What a run goes by; `undefined` where there is nothing. Throws UsageError. */
async function openConfiguration(wanted, { cwd, folder = cwd, rules, preset, allowCode = true, allowPlugins = true, within }) {
    const from = sourceOf(wanted, folder);
    if (from === undefined && preset === undefined)
        return undefined;
    const { loadConfiguration } = await __nccwpck_require__.e(/* import() */ 914).then(__nccwpck_require__.bind(__nccwpck_require__, 7914));
    return loadConfiguration(from, { cwd, rules, preset, allowCode, allowPlugins, within });
}
function sourceOf(wanted, folder) {
    if (wanted === 'none')
        return undefined;
    if (wanted === 'found')
        return findConfiguration(folder);
    return 'path' in wanted ? wanted.path : wanted.settings;
}

// EXTERNAL MODULE: ./build/src/config/configuration.js
var config_configuration = __nccwpck_require__(6726);
// EXTERNAL MODULE: ./build/src/settle/locate.js + 2 modules
var locate = __nccwpck_require__(9265);
// EXTERNAL MODULE: ./build/src/settle/order.js
var order = __nccwpck_require__(2313);
;// CONCATENATED MODULE: ./build/src/accept-findings.js



/** Takes away what is accepted, and adds what is to say of that: loaded only where something is. */
async function acceptFindings(settled, { configuration = config_configuration/* emptyConfiguration */.u, baseline, today, cwd }, ran) {
    const { suppressions, files } = configuration;
    const isNothingAccepted = suppressions.length === 0 && baseline === undefined;
    const accept = isNothingAccepted
        ? (findings) => ({ findings, suppressed: [], uses: [], stale: [] })
        : await (await __nccwpck_require__.e(/* import() */ 820).then(__nccwpck_require__.bind(__nccwpck_require__, 4439))).acceptance({ suppressions, baseline, cwd, today });
    const { uses, ...accepted } = accept(settled);
    const documents = files.map(locate/* textDocument */.T6);
    const remarks = await remarksOn(uses, { ...ran, findings: accepted.findings, cwd, documents });
    return { ...accepted, findings: (0,order/* withRemarks */.i1)(accepted.findings, remarks.findings), accept, remarks };
}
async function remarksOn(uses, ran) {
    if (uses.length === 0)
        return { findings: [], failures: [] };
    return (await __nccwpck_require__.e(/* import() */ 924).then(__nccwpck_require__.bind(__nccwpck_require__, 9924))).checkSuppressions(uses, ran);
}

;// CONCATENATED MODULE: ./build/src/compare/open-base.js
/** What only comparisons need is loaded only for them. */
async function openBase({ against, paths, cwd }, newer) {
    if (against === undefined)
        return undefined;
    const { readBase } = await Promise.all(/* import() */[__nccwpck_require__.e(102), __nccwpck_require__.e(903)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6903));
    const { compareWithBase } = await __nccwpck_require__.e(/* import() */ 549).then(__nccwpck_require__.bind(__nccwpck_require__, 6549));
    const base = await readBase(against, { paths, cwd, ...newer });
    return { ...base, compare: (active, head) => compareWithBase(base, active, head) };
}

// EXTERNAL MODULE: ./build/src/engine/active-rule.js
var active_rule = __nccwpck_require__(143);
// EXTERNAL MODULE: ./build/src/engine/rule-changes.js
var rule_changes = __nccwpck_require__(9276);
// EXTERNAL MODULE: ./build/src/engine/rule-settings.js
var rule_settings = __nccwpck_require__(6764);
// EXTERNAL MODULE: ./build/src/engine/run-rules.js + 3 modules
var run_rules = __nccwpck_require__(2341);
;// CONCATENATED MODULE: ./build/src/engine/thorough-rules.js
/**
 * Rules that said all they have to say of the packages: what they don't report is not there. A rule that compares
 * says other things of each base, one about targets is only heard out where no target was left out.
 */
function thoroughRules(active, failures, hasAllTargets) {
    const failed = new Set(failures.map(({ rule }) => rule));
    const isThorough = ({ rule: { id, meta } }) => !failed.has(id) && !meta.needs?.includes('base') && (!meta.needs?.includes('target') || hasAllTargets);
    return new Set(active.filter(isThorough).map(({ rule }) => rule.id));
}

// EXTERNAL MODULE: ./build/src/graph/build-graph.js + 7 modules
var build_graph = __nccwpck_require__(9112);
// EXTERNAL MODULE: ./build/src/model/read-package.js + 23 modules
var read_package = __nccwpck_require__(4123);
;// CONCATENATED MODULE: ./build/src/config/ignored-packages.js
/** By path: packages that the configuration takes out of the report; others may still need what they have. */
function ignoredPackages(found, ignoredBy) {
    return new Map(found.flatMap(({ source: { path } }) => {
        const origin = ignoredBy(path);
        return origin === undefined ? [] : [[path, { path, why: `ignored by ${origin}` }]];
    }));
}
/** A run that checks nothing has not passed. */
function allIgnored(paths, found, ignored) {
    if (found.length === 0 || found.some(({ source }) => !ignored.has(source.path)))
        return [];
    const why = [...new Set([...ignored.values()].map((one) => one.why))].join(', ');
    return [{ path: paths.join(', ') || '.', hint: `All packages there are ${why}.` }];
}

// EXTERNAL MODULE: ./build/src/engine/globs.js
var globs = __nccwpck_require__(207);
// EXTERNAL MODULE: ./build/src/engine/path-from.js
var path_from = __nccwpck_require__(6338);
;// CONCATENATED MODULE: ./build/src/config/open-scope.js



/** Globs are loaded only for a configuration that has some. */
async function openScope({ ignore, externals }, cwd) {
    const { connectionReferences = [], connectors = [] } = externals;
    if (ignore.length + connectionReferences.length + connectors.length === 0) {
        return { ignoredBy: () => undefined, isExternal: () => false };
    }
    const { matchesPath, matchesName } = await (0,globs/* openGlobs */.S)();
    const names = { connectionReference: connectionReferences, connector: connectors };
    return {
        ignoredBy: (path) => ignore.find((one) => matchesPath((0,path_from/* pathFrom */.I)({ folder: (0,external_node_path_.dirname)(one.path), cwd }, path), one.value))
            ?.origin,
        isExternal: (kind, name) => names[kind].some(({ value }) => matchesName(name, value)),
    };
}

// EXTERNAL MODULE: ./build/src/input/open.js + 2 modules
var input_open = __nccwpck_require__(7358);
// EXTERNAL MODULE: ./build/src/target/documents.js
var documents = __nccwpck_require__(7645);
;// CONCATENATED MODULE: ./build/src/reported-part.js

/**
 * What is reported where only changes are: packages that have changed, settings for them, and all that is said of a
 * target of which a file has changed; nothing of packages that are ignored.
 */
function reportedPart(changes, targets, ignored) {
    if (changes === undefined)
        return { ...everything, isReported: (path) => !ignored.has(path) };
    const { files } = changes;
    const packages = new Set([...changes.packages].filter((path) => !ignored.has(path)));
    const changed = targets.filter((target) => target.files.some((path) => files.includes(path)));
    const names = new Set(changed.map(({ name }) => name));
    const concerned = packages.size === 0 ? [] : (0,documents/* documentsOf */.u)(targets).map(({ path }) => path);
    const reported = new Set([...packages, ...concerned]);
    return {
        isAnything: packages.size + names.size > 0,
        isReported: (path, target) => !ignored.has(path) && (reported.has(path) || names.has(target)),
        isTargetReported: (target) => names.has(target),
    };
}
const everything = {
    isAnything: true,
    isReported: () => true,
    isTargetReported: () => true,
};

;// CONCATENATED MODULE: ./build/src/target/open-targets.js


/** What only targets need is loaded only where there are some. */
async function openTargets(options) {
    const { cwd, configuration = config_configuration/* emptyConfiguration */.u, within } = options;
    if (options.targets === undefined && Object.keys(configuration.targets).length === 0)
        return noTargets;
    const { loadTargets } = await __nccwpck_require__.e(/* import() */ 25).then(__nccwpck_require__.bind(__nccwpck_require__, 7025));
    const { viewTargets } = await __nccwpck_require__.e(/* import() */ 605).then(__nccwpck_require__.bind(__nccwpck_require__, 6605));
    const { readinessOf } = await __nccwpck_require__.e(/* import() */ 955).then(__nccwpck_require__.bind(__nccwpck_require__, 6955));
    const files = configuration.files.map(({ path }) => path);
    const sources = { configured: configuration.targets, files, within };
    const wanted = options.targets ?? { from: undefined };
    const targets = loadTargets(wanted, cwd, sources);
    if (targets.length === 0)
        return noTargets;
    return {
        all: targets,
        documents: (0,documents/* documentsOf */.u)(targets),
        isComplete: !wanted.names?.length,
        view: (graph, base, isAsked) => viewTargets(targets, graph, base, isAsked),
        readiness: (views) => ({ readiness: readinessOf(views) }),
        before: async (commit) => {
            if (commit === undefined)
                return targets;
            const { targetsBefore } = await Promise.all(/* import() */[__nccwpck_require__.e(25), __nccwpck_require__.e(618)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2618));
            return targetsBefore(commit, { wanted, targets, cwd, sources });
        },
    };
}
const noTargets = {
    all: [],
    documents: [],
    isComplete: false,
    view: () => [],
    readiness: () => ({}),
    before: async () => [],
};

;// CONCATENATED MODULE: ./build/src/open-input.js






/** Opens packages and targets; no package, where nothing would be said of any. */
async function openInput(options) {
    const { ignoredBy, isExternal } = await openScope(options.configuration ?? config_configuration/* emptyConfiguration */.u, options.cwd);
    const targets = await openTargets(options);
    const { packages, skipped, empty, changes } = await openPackages(options, targets);
    const ignored = ignoredPackages(packages, ignoredBy);
    const reported = reportedPart(changes, targets.all, ignored);
    const isIgnored = (path) => ignoredBy(path) !== undefined;
    const isIdle = !reported.isAnything && options.against === undefined;
    return {
        packages: isIdle ? [] : packages,
        skipped: [...skipped, ...ignored.values()],
        empty: changes === undefined ? [...empty, ...allIgnored(options.paths, packages, ignored)] : empty,
        changes,
        targets,
        reported,
        isIgnored,
        isAsked: (path) => !isIgnored(path) && (changes?.isAsked(path) ?? true),
        isExternal,
    };
}
/** What only selections need is loaded only for them. */
async function openPackages({ paths, cwd, selection }, targets) {
    if (selection === undefined)
        return (0,input_open/* openPaths */.jO)(paths, cwd);
    const { openSelection } = await Promise.all(/* import() */[__nccwpck_require__.e(102), __nccwpck_require__.e(855)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5855));
    return openSelection(paths, cwd, selection, new Set(targets.all.flatMap(({ files }) => files)));
}

// EXTERNAL MODULE: ./build/src/settle/settle.js + 1 modules
var settle = __nccwpck_require__(9579);
// EXTERNAL MODULE: ./build/src/common-length.js
var common_length = __nccwpck_require__(873);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __nccwpck_require__(8350);
;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/version.js

const version = package_namespaceObject.rE;

// EXTERNAL MODULE: ./build/src/settle/summary-of.js
var summary_of = __nccwpck_require__(6831);
;// CONCATENATED MODULE: ./build/src/settle/summarize.js




/** The report: what was read, what was found, and the counts. */
function summarize(all, skipped, { findings, suppressed }, isReported = () => true) {
    const candidates = all.filter((one) => one.isRead);
    const skippedBeside = (0,group_by/* groupBy */.$)(skipped, ({ path }) => closestPackage(path, candidates));
    const packages = candidates
        .filter(({ path }) => isReported(path))
        .map((one) => toSummary(one, skippedBeside.get(one) ?? []));
    return {
        schemaVersion: 1,
        tool: { name: 'solution-lint', version: version },
        packages,
        findings,
        suppressed,
        summary: (0,summary_of/* summaryOf */.Y)({ packages, findings, suppressed }),
    };
}
function toSummary(one, skippedBeside) {
    const { path, layout, solution, coverage } = one;
    return {
        path,
        layout,
        solution: solution
            ? {
                uniqueName: solution.uniqueName,
                displayName: solution.displayName,
                version: solution.version,
                managed: solution.managed,
                packageType: solution.packageType,
                publisher: solution.publisher,
            }
            : null,
        components: {
            flow: one.flows.length,
            connectionReference: one.connectionReferences.length,
            canvasApp: one.canvasApps.filter((app) => app.isPacked).length,
            customConnector: one.customConnectors.length,
            environmentVariable: one.environmentVariables.filter((variable) => variable.isDefined).length,
            agent: one.agents.filter((agent) => agent.isDefined).length,
        },
        coverage: { ...coverage, skipped: [...coverage.skipped, ...skippedBeside].sort(byPath) },
    };
}
/** What looked like a package and is none belongs to the package that shares most of its path. */
function closestPackage(path, packages) {
    let closest;
    let longest = -1;
    for (const one of packages) {
        const length = (0,common_length/* commonLength */.u)(one.path, path);
        if (length <= longest)
            continue;
        closest = one;
        longest = length;
    }
    return closest;
}
function byPath(a, b) {
    return a.path < b.path ? -1 : 1;
}

// EXTERNAL MODULE: ./build/src/stopwatch.js
var stopwatch = __nccwpck_require__(8730);
;// CONCATENATED MODULE: ./build/src/run.js















/** The whole story: open, parse and model, graph, check, settle, compare, report. Formatters turn the report into text. */
async function run(options) {
    const { configuration = config_configuration/* emptyConfiguration */.u, settings = {} } = options;
    const watch = (0,stopwatch/* stopwatch */.s)();
    const rules = [...(options.rules ?? build_rules.rules), ...configuration.rules];
    (0,rule_settings/* checkSettings */.EW)(rules, settings);
    const last = (0,rule_changes/* changesOf */.fs)(rules, settings, () => 'this run');
    const active = (0,active_rule/* activateRules */.pP)(rules, { ...configuration, last });
    const input = await openInput(options);
    const { targets, changes, reported } = input;
    watch.lap('open');
    const packages = input.packages.map(read_package/* readPackage */.L);
    watch.lap('parse and model');
    const graph = (0,build_graph/* buildGraph */.Z)(packages, input.isExternal);
    watch.lap('graph');
    const base = await openBase(options, { ...input, packages });
    if (base)
        watch.lap('open base');
    // Where nothing was read, as behind a mistyped path, everything in the settings would look stale.
    const isAnythingRead = [...packages, ...(base?.graph.packages ?? [])].some(({ isRead }) => isRead);
    const views = isAnythingRead ? targets.view(graph, base?.graph, input.isAsked) : [];
    const checked = await (0,run_rules/* runRules */.x)(active, { graph, base: base?.graph, targets: views });
    watch.lap('check');
    const settled = (0,settle/* settle */.G)(checked.findings, graph, reported.isReported, targets.documents);
    watch.lap('settle');
    const thorough = thoroughRules(active, checked.failures, targets.isComplete);
    const ran = { active, graph, thorough, isSelection: changes !== undefined };
    const accepted = await acceptFindings(settled.findings, options, ran);
    const compared = await base?.compare(active, { ...input, graph, views, settled, accepted });
    if (base)
        watch.lap('compare');
    const judged = packages.filter(({ path }) => !input.isIgnored(path));
    const report = {
        ...summarize(judged, input.skipped, accepted, reported.isReported),
        ...(reported.isAnything ? targets.readiness(views) : {}),
        ...(compared ? { comparison: compared.comparison } : {}),
    };
    return {
        report: options.shard ? await partOf(report, options.shard) : report,
        graph,
        targets: views,
        isIgnored: input.isIgnored,
        stale: accepted.stale,
        thorough,
        empty: input.empty,
        own: configuration,
        failures: [...checked.failures, ...accepted.remarks.failures, ...(compared?.failures ?? [])],
        timings: [...watch.laps(), ...checked.timings],
    };
}
async function partOf(report, shard) {
    return (await __nccwpck_require__.e(/* import() */ 347).then(__nccwpck_require__.bind(__nccwpck_require__, 7347))).partOfReport(report, shard);
}

// EXTERNAL MODULE: ./build/src/input/baseline-file.js
var baseline_file = __nccwpck_require__(9246);
;// CONCATENATED MODULE: ./build/src/settle/open-baseline.js


/** The baseline of a run; `undefined` where there is none. Throws UsageError. */
async function openBaseline({ baseline, configuration, folder, cwd, }) {
    const path = baseline ?? (0,baseline_file/* findBaseline */.Xn)(folder, configuration);
    if (path === undefined || path === false)
        return undefined;
    const { loadBaseline } = await __nccwpck_require__.e(/* import() */ 233).then(__nccwpck_require__.bind(__nccwpck_require__, 3233));
    return loadBaseline((0,external_node_path_.resolve)(folder, path), cwd);
}

// EXTERNAL MODULE: ./build/src/settle/suppression.js
var suppression = __nccwpck_require__(9274);
// EXTERNAL MODULE: ./build/src/stored/shard.js
var stored_shard = __nccwpck_require__(6029);
// EXTERNAL MODULE: ./build/src/engine/rule.js
var rule = __nccwpck_require__(1440);
;// CONCATENATED MODULE: ./build/src/output/format-report.js
/** What a report can be written as, in the order of `--help`. */
const reportFormats = [
    'pretty',
    'json',
    'sarif',
    'github',
    'azure',
    'markdown',
    'junit',
    'html',
];
/** The report as text. A run loads the formatters that it needs and no others. */
async function formatReport(report, format, { width = 80, colour = false, quiet = false, rules: others = [], category, ...style } = {}) {
    switch (format) {
        case 'pretty':
            return (await __nccwpck_require__.e(/* import() */ 129).then(__nccwpck_require__.bind(__nccwpck_require__, 7129))).pretty(report, { ...style, width, colour, quiet });
        case 'json':
            return (await __nccwpck_require__.e(/* import() */ 209).then(__nccwpck_require__.bind(__nccwpck_require__, 209))).json(report);
        case 'sarif': {
            const [{ sarif }, { ownRulePages, rulePages }, { pages }, { rules }] = await Promise.all([
                __nccwpck_require__.e(/* import() */ 742).then(__nccwpck_require__.bind(__nccwpck_require__, 9742)),
                __nccwpck_require__.e(/* import() */ 473).then(__nccwpck_require__.bind(__nccwpck_require__, 473)),
                __nccwpck_require__.e(/* import() */ 964).then(__nccwpck_require__.bind(__nccwpck_require__, 5964)),
                Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 4677)),
            ]);
            return sarif(report, { rules: [...rulePages(rules, pages), ...ownRulePages(others)], category });
        }
        case 'github':
            return (await __nccwpck_require__.e(/* import() */ 272).then(__nccwpck_require__.bind(__nccwpck_require__, 7272))).github(report);
        case 'azure':
            return (await __nccwpck_require__.e(/* import() */ 425).then(__nccwpck_require__.bind(__nccwpck_require__, 6425))).azure(report);
        case 'markdown':
            return (await __nccwpck_require__.e(/* import() */ 846).then(__nccwpck_require__.bind(__nccwpck_require__, 3846))).markdown(report);
        case 'junit':
            return (await __nccwpck_require__.e(/* import() */ 227).then(__nccwpck_require__.bind(__nccwpck_require__, 8227))).junit(report);
        case 'html': {
            const [{ html }, { graphWithout }, { pages }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(22), __nccwpck_require__.e(380)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6380)),
                __nccwpck_require__.e(/* import() */ 202).then(__nccwpck_require__.bind(__nccwpck_require__, 5202)),
                __nccwpck_require__.e(/* import() */ 964).then(__nccwpck_require__.bind(__nccwpck_require__, 5964)),
            ]);
            const { graph, isIgnored, targets, excerptOf } = style;
            const drawn = graph && isIgnored ? graphWithout(graph, isIgnored) : graph;
            return html(report, { pages, graph: drawn, targets, excerptOf });
        }
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/src/compare-text.js
var compare_text = __nccwpck_require__(5776);
;// CONCATENATED MODULE: ./build/src/stored/unlike-pair.js
/** The first report and one that says something else of what all must agree on; `undefined`: they agree. */
function unlikePair([first, ...others], saysOf) {
    const other = first && others.find(({ report }) => saysOf(report) !== saysOf(first.report));
    return first && other && [first, other];
}

;// CONCATENATED MODULE: ./build/src/stored/merge-comparisons.js




/**
 * What is new where no run's base had it, and fixed where it is in no run any more: a finding that one run has and that
 * another one's base had has only moved. Throws UsageError where runs were compared with different versions.
 *
 * @param connectionChanges those of all of them, sorted.
 */
function mergeComparisons(stored, connectionChanges) {
    checkBases(stored);
    const comparisons = stored.flatMap(({ report }) => report.comparison ?? []);
    const [{ base } = {}] = comparisons;
    if (base === undefined)
        return undefined;
    const found = new Set(comparisons.flatMap((one) => [...one.new, ...one.remaining]));
    const gone = comparisons.flatMap((one) => one.fixed);
    const before = new Set([
        ...comparisons.flatMap((one) => one.remaining),
        ...gone.map(({ fingerprint }) => fingerprint),
    ]);
    return {
        base,
        new: [...found].filter((fingerprint) => !before.has(fingerprint)).sort(),
        fixed: onceEach(gone.filter(({ fingerprint }) => !found.has(fingerprint))),
        remaining: [...found].filter((fingerprint) => before.has(fingerprint)).sort(),
        connectionChanges,
    };
}
function checkBases(stored) {
    const unlike = unlikePair(stored, ({ comparison }) => comparison?.base);
    if (unlike === undefined)
        return;
    const [a, b] = unlike;
    throw new usage_error/* UsageError */.e(`${a.name} is compared with ${baseWords(a)}, and ${b.name} with ${baseWords(b)}.`, 'Give all runs the same --against, or none.');
}
function baseWords({ report: { comparison } }) {
    return comparison ? `"${comparison.base}"` : 'nothing';
}
/** Package by package, the first of each fingerprint. */
function onceEach(findings) {
    const sorted = findings.toSorted((a, b) => (0,compare_text/* compareText */.n)(a.package, b.package));
    return [...(0,group_by/* groupBy */.$)(sorted, ({ fingerprint }) => fingerprint).values()].map(([finding]) => finding);
}

// EXTERNAL MODULE: ./build/src/target/readiness-order.js
var readiness_order = __nccwpck_require__(9070);
;// CONCATENATED MODULE: ./build/src/stored/merge-readiness.js




/**
 * Target by target, the flows of all runs and what they all wait for. Throws UsageError where one name stands for two
 * environments or principals, and where runs tell different things of one flow.
 */
function mergeReadiness(stored) {
    const all = stored.flatMap(({ name, report }) => (report.readiness ?? []).map((target) => ({ name, target })));
    if (all.length === 0 && stored.every(({ report }) => report.readiness === undefined))
        return undefined;
    const byName = (0,group_by/* groupBy */.$)(all, ({ target }) => target.target);
    return [...byName.keys()].sort().flatMap((name) => {
        const told = byName.get(name);
        return told ? [mergeTarget(told)] : [];
    });
}
function mergeTarget([first, ...others]) {
    const { target, environment, principal } = first.target;
    const known = new Map();
    for (const one of [first, ...others]) {
        if (!(0,external_node_util_.isDeepStrictEqual)([one.target.environment, one.target.principal], [environment, principal]))
            throw tellDifferently(first.name, one.name, `target "${target}"`);
        for (const flow of one.target.flows) {
            const key = JSON.stringify([flow.package, flow.id]);
            const before = known.get(key);
            if (before && !(0,external_node_util_.isDeepStrictEqual)(before.flow, flow))
                throw tellDifferently(before.name, one.name, `flow "${flow.name}" in target "${target}"`);
            known.set(key, { name: one.name, flow });
        }
    }
    return {
        target,
        environment,
        principal,
        flows: [...known.values()].map(({ flow }) => flow).sort(readiness_order/* compareFlows */.f),
        shares: mergeShares([first, ...others].flatMap((one) => one.target.shares)),
    };
}
/** One row for a connection and a principal, with all flows that wait for it. */
function mergeShares(shares) {
    const rows = (0,group_by/* groupBy */.$)(shares, ({ owner, connection, connectionName, connector, environment, principal }) => JSON.stringify([owner, connection, connectionName, connector, environment, principal.type, principal.id]));
    return [...rows.values()]
        .map((same) => ({ ...same[0], flows: [...new Set(same.flatMap(({ flows }) => flows))].sort() }))
        .sort(readiness_order/* compareShares */.m);
}
function tellDifferently(a, b, what) {
    return new usage_error/* UsageError */.e(`${a} and ${b} tell different things of ${what}.`, 'Lint all packages with the same targets.');
}

;// CONCATENATED MODULE: ./build/src/stored/merge-shards.js

/** Which parts there are now; `undefined`: all of them. Throws UsageError for parts of two runs. */
function mergeShards(stored) {
    const parts = stored.flatMap(({ name, report }) => (report.shards ? [{ name, ...report.shards }] : []));
    const [first] = parts;
    if (first === undefined)
        return undefined;
    const { of } = first;
    const other = parts.find((part) => part.of !== of);
    if (other) {
        throw new usage_error/* UsageError */.e(`${first.name} is a part of ${of}, and ${other.name} a part of ${other.of}.`, 'Join all parts of one run first, and then the runs.');
    }
    const numbers = [...new Set(parts.flatMap((part) => part.numbers))].sort((a, b) => a - b);
    return missingParts({ numbers, of }).length === 0 ? undefined : { numbers, of };
}
/** The parts that are not here. */
function missingParts({ numbers, of }) {
    const present = new Set(numbers);
    return Array.from({ length: of }, (_, index) => index + 1).filter((number) => !present.has(number));
}

;// CONCATENATED MODULE: ./build/src/stored/merge-reports.js








/**
 * Joins runs over different packages: the parts of `--shard` become what one run over all of them reports, byte for byte.
 * In whatever order they are named, and in whatever steps they are joined, the result is the same.
 *
 * Throws UsageError for reports of different versions or bases, for parts of different runs, and where two tell different
 * things of one package. Where parts are missing, `shards` tells which are here.
 */
function mergeReports(stored) {
    const [first] = stored;
    if (first === undefined)
        throw new usage_error/* UsageError */.e('There are no reports to join.', 'Name at least one.');
    checkVersions(stored);
    const shards = mergeShards(stored);
    const told = tellOnce(stored);
    const packages = told.flatMap((one) => one.packages);
    const findings = told.flatMap((one) => one.findings);
    const suppressed = told.flatMap((one) => one.suppressed);
    const readiness = mergeReadiness(stored);
    const comparison = mergeComparisons(stored, told.flatMap((one) => one.connectionChanges));
    return {
        schemaVersion: 1,
        tool: first.report.tool,
        ...(shards ? { shards } : {}),
        packages,
        findings,
        suppressed,
        summary: (0,summary_of/* summaryOf */.Y)({ packages, findings, suppressed }),
        ...(readiness ? { readiness } : {}),
        ...(comparison ? { comparison } : {}),
    };
}
function checkVersions(stored) {
    const unlike = unlikePair(stored, ({ tool }) => tool.version);
    if (unlike === undefined)
        return;
    const [a, b] = unlike;
    throw new usage_error/* UsageError */.e(`${a.name} was written by solution-lint ${a.report.tool.version}, and ${b.name} by ${b.report.tool.version}.`, 'Lint all packages with one version.');
}
/** What is told of each path, sorted by path. */
function tellOnce(stored) {
    const byPath = new Map();
    for (const { name, report } of stored) {
        for (const [path, told] of toldByPath(report)) {
            const known = byPath.get(path);
            if (known && !(0,external_node_util_.isDeepStrictEqual)(known.told, told))
                throw merge_reports_tellDifferently(known.name, name, path);
            byPath.set(path, { name, told });
        }
    }
    return [...byPath.keys()].sort().flatMap((path) => byPath.get(path)?.told ?? []);
}
function toldByPath({ packages, findings, suppressed, comparison }) {
    const packagesAt = (0,group_by/* groupBy */.$)(packages, ({ path }) => path);
    const findingsAt = (0,group_by/* groupBy */.$)(findings, (finding) => finding.package);
    const suppressedAt = (0,group_by/* groupBy */.$)(suppressed, (finding) => finding.package);
    const changesAt = (0,group_by/* groupBy */.$)(comparison?.connectionChanges ?? [], (change) => change.package);
    const paths = [packagesAt, findingsAt, suppressedAt, changesAt].flatMap((map) => [...map.keys()]);
    return new Map(paths.map((path) => [
        path,
        {
            packages: packagesAt.get(path) ?? [],
            findings: findingsAt.get(path) ?? [],
            suppressed: suppressedAt.get(path) ?? [],
            connectionChanges: changesAt.get(path) ?? [],
        },
    ]));
}
function merge_reports_tellDifferently(a, b, path) {
    return new usage_error/* UsageError */.e(`${a} and ${b} tell different things of "${path}".`, 'Let one run tell of each package: name other folders, or split one folder with --shard.');
}

// EXTERNAL MODULE: ./build/src/parse/json.js
var json = __nccwpck_require__(7231);
// EXTERNAL MODULE: ./build/src/parse/json-access.js
var json_access = __nccwpck_require__(9854);
// EXTERNAL MODULE: ./build/src/parse/parse-error.js
var parse_error = __nccwpck_require__(4309);
// EXTERNAL MODULE: ./build/src/target/position.js
var position = __nccwpck_require__(1804);
;// CONCATENATED MODULE: ./build/src/stored/read-reports.js






/**
 * Reports, once they are what `schema/report.schema.json` asks for: anybody may have been at the files.
 * Throws UsageError with the first mistake.
 *
 * @param texts one after the other: of each only the report stays.
 */
async function readReports(texts) {
    const [{ default: ajv }, { default: schema }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 463).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2463, 19)),
        __nccwpck_require__.e(/* import() */ 692).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8692, 17)),
    ]);
    const validate = new ajv.Ajv({ allowUnionTypes: true }).compile(schema);
    return Array.from(texts, (one) => ({ name: one.name, report: readReport(one, validate) }));
}
function readReport({ name, text }, validate) {
    const value = parse(text, name);
    if ((0,json_access/* textAt */.$6)(value, 'tool', 'name') !== 'solution-lint')
        throw noReport(name);
    const writer = (0,json_access/* textAt */.$6)(value, 'tool', 'version') ?? '';
    if ((0,json_access/* valueAt */.fK)(value, 'schemaVersion') !== 1) {
        throw new usage_error/* UsageError */.e(`${name} was written by solution-lint ${writer} in a form that ${version} does not read.`, 'Render and merge with the version that wrote it.');
    }
    if (validate(value))
        return value;
    const [mistake] = validate.errors ?? [];
    const at = (0,position/* positionOfValue */.q)(text, mistake?.instancePath ?? '');
    throw new usage_error/* UsageError */.e(`${name}${at} is not as solution-lint writes it: ${mistakeText(mistake)}.`, writer === version
        ? 'Write it anew: solution-lint --format json'
        : `It was written by ${writer}, and this is ${version}: use the version that wrote it.`);
}
function parse(text, name) {
    try {
        return (0,json/* parseDeepJson */.OQ)(text);
    }
    catch (error) {
        if (!(error instanceof parse_error/* ParseError */.m))
            throw error;
        const at = error.offset === undefined ? '' : (0,position/* positionOf */.d)(text, error.offset);
        throw new usage_error/* UsageError */.e(`${name}${at} is not JSON: ${error.message}.`, 'Was it cut off? Write it anew: solution-lint --format json');
    }
}
function noReport(name) {
    return new usage_error/* UsageError */.e(`${name} is no report of solution-lint.`, 'Name files that were written with --format json or --output json=file.');
}
function mistakeText(mistake) {
    const { instancePath = '', keyword, params = {}, message = 'it is wrong' } = mistake ?? {};
    const at = instancePath === '' ? 'it' : instancePath.slice(1).replaceAll('/', ' › ');
    if (keyword === 'additionalProperties')
        return `${at} can't have "${params.additionalProperty}"`;
    if (keyword === 'required')
        return `${at} needs "${params.missingProperty}"`;
    if (keyword === 'enum')
        return `${at} must be one of ${params.allowedValues.join(', ')}`;
    return `${at} ${message}`;
}

;// CONCATENATED MODULE: ./build/src/index.js













/**
 * Lints packages and answers with the report; reads files, writes nothing, opens no connection.
 *
 * Throws UsageError for a path below which there is no package, a rule that does not exist, an option that is wrong, a
 * configuration with mistakes, a base that can't be read.
 * A package that can't be read is a finding, not an error.
 */
async function lint({ paths = [], cwd = process.cwd(), config = false, preset, rules = {}, against, changed = false, staged = false, shard, targets, baseline = false, today, } = {}) {
    const selection = selectionOf(changed, staged);
    const wanted = targets === undefined ? undefined : { from: targets };
    const { report, empty, failures, own } = await run({
        paths,
        cwd,
        configuration: await openConfiguration(wantedConfiguration(config), { cwd, rules: build_rules.rules, preset }),
        settings: rules,
        against,
        selection,
        shard: shard === undefined ? undefined : (0,stored_shard/* parseShard */.u)('`shard`', shard),
        targets: wanted,
        baseline: await openBaseline({
            baseline: baseline === true ? undefined : baseline,
            configuration: typeof config === 'string' ? config : undefined,
            folder: cwd,
            cwd,
        }),
        today: dayOf(today),
    });
    const [nothing] = empty;
    if (nothing)
        throw new usage_error/* UsageError */.e(`No package found: ${nothing.path}`, nothing.hint);
    const [plugin] = own.brokenPlugins;
    if (plugin)
        throw new usage_error/* UsageError */.e(plugin.message, plugin.hint);
    const [failure] = failures;
    if (failure)
        throw new Error(`Rule ${failure.rule} failed: this is a bug in it.`, { cause: failure.error });
    return report;
}
function wantedConfiguration(config) {
    if (typeof config === 'boolean')
        return config ? 'found' : 'none';
    return typeof config === 'string' ? { path: config } : { settings: config };
}
function dayOf(today) {
    if (today === undefined || (0,suppression/* isDay */.N)(today))
        return today;
    throw new usage_error/* UsageError */.e(`\`today\` can't be "${today}".`, 'Write a day as 2027-03-31.');
}
function selectionOf(changed, staged) {
    if (changed !== false && staged) {
        throw new usage_error/* UsageError */.e('`changed` and `staged` exclude each other.', 'Use one of them.');
    }
    if (staged)
        return { kind: 'staged' };
    return changed === false ? undefined : { kind: 'changed', base: changed === true ? undefined : changed };
}

var __webpack_exports__UsageError = __webpack_exports__.eb;
var __webpack_exports__defineConfig = __webpack_exports__.C8;
var __webpack_exports__defineRule = __webpack_exports__.Km;
var __webpack_exports__formatReport = __webpack_exports__.CI;
var __webpack_exports__lint = __webpack_exports__.u8;
var __webpack_exports__mergeReports = __webpack_exports__.C1;
var __webpack_exports__readReports = __webpack_exports__.oh;
var __webpack_exports__reportFormats = __webpack_exports__.zX;
export { __webpack_exports__UsageError as UsageError, __webpack_exports__defineConfig as defineConfig, __webpack_exports__defineRule as defineRule, __webpack_exports__formatReport as formatReport, __webpack_exports__lint as lint, __webpack_exports__mergeReports as mergeReports, __webpack_exports__readReports as readReports, __webpack_exports__reportFormats as reportFormats };
