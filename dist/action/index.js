/******/ (function() { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 4807:
/***/ (function(module, exports, __nccwpck_require__) {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(require, exports);
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
/***/ (function(module, exports, __nccwpck_require__) {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(require, exports);
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
/***/ (function(module, exports, __nccwpck_require__) {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(require, exports);
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
/***/ (function(module, exports) {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(require, exports);
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
/***/ (function(module, exports) {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(require, exports);
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
/***/ (function(module, exports, __nccwpck_require__) {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(require, exports);
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
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {

"use strict";
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

/***/ 770:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

module.exports = __nccwpck_require__(218);


/***/ }),

/***/ 218:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {

"use strict";
var __webpack_unused_export__;


var net = __nccwpck_require__(9278);
var tls = __nccwpck_require__(4756);
var http = __nccwpck_require__(8611);
var https = __nccwpck_require__(5692);
var events = __nccwpck_require__(4434);
var assert = __nccwpck_require__(2613);
var util = __nccwpck_require__(9023);


exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
__webpack_unused_export__ = debug; // for test


/***/ }),

/***/ 6950:
/***/ (function(__unused_webpack_module, exports) {

"use strict";

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
/***/ (function(__unused_webpack_module, exports) {

"use strict";

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
/***/ (function(__unused_webpack_module, exports) {

"use strict";

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

/***/ 2613:
/***/ (function(module) {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ (function(module) {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 4434:
/***/ (function(module) {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 8611:
/***/ (function(module) {

"use strict";
module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ (function(module) {

"use strict";
module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ (function(module) {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 7598:
/***/ (function(module) {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ (function(module) {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 8995:
/***/ (function(module) {

"use strict";
module.exports = require("node:module");

/***/ }),

/***/ 6760:
/***/ (function(module) {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 8500:
/***/ (function(module) {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ (function(module) {

"use strict";
module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ (function(module) {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 8522:
/***/ (function(module) {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 6928:
/***/ (function(module) {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 932:
/***/ (function(module) {

"use strict";
module.exports = require("process");

/***/ }),

/***/ 4756:
/***/ (function(module) {

"use strict";
module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ (function(module) {

"use strict";
module.exports = require("util");

/***/ }),

/***/ 4677:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  rules: function() { return /* binding */ rules; }
});

// EXTERNAL MODULE: ./build/src/engine/rule.js
var rule = __nccwpck_require__(1440);
;// CONCATENATED MODULE: ./build/rules/canvas-app/canvas-bypass-consent.js

/* harmony default export */ var canvas_bypass_consent = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var canvas_custom_connector = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var canvas_flow_missing = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var canvas_implicit_connection = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var suppression_expired = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var suppression_expiring = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var suppression_unused = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var connection_reference_conflict = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var connection_reference_connector = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var connection_reference_connector_mismatch = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var connection_reference_default_name = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var connection_reference_display_name = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var connection_reference_embedded_connection = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var connection_reference_missing = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var connection_reference_naming = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var connection_reference_per_connector = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var connection_reference_removed = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var connection_reference_unique_display_name = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var connection_reference_unused = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var connection_broken = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var connection_importer = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var connection_not_found = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var connection_not_shareable = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var connection_not_shared = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var connection_owners = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var connection_wrong_connector = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var inventory_incomplete = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var custom_connector_missing = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var custom_connector_secret = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var custom_connector_with_consumers = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var environment_variable_secret = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var environment_variable_type = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var environment_variable_unique_display_name = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var environment_variable_value_shipped = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var flow_child_invoker_connection = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var flow_child_missing = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var flow_child_off = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var flow_connector_mismatch = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var flow_direct_connection = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var flow_hardcoded_environment = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var flow_hardcoded_secret = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var flow_invoker_trigger = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var flow_mixed_binding = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var flow_off = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var flow_undefined_variable = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var flow_unique_display_name = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var flow_unresolved_connection_key = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var flow_unused_connection_key = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var file_malformed = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var file_missing = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var file_unlisted = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var package_no_manifest = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var package_not_a_solution = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var package_unreadable = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var solution_duplicate_version = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var settings_connection_empty = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var settings_connection_id = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var settings_connection_missing = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var settings_connection_reused = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var settings_connection_unknown = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var settings_connector_mismatch = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var settings_duplicate = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var settings_malformed = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var settings_placeholder = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var settings_secret = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var settings_variable_empty = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var settings_variable_missing = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var settings_variable_type = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var settings_variable_unknown = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var root_component_missing = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var solution_active_dependency = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var solution_default_publisher = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var solution_missing_dependency = ((0,rule/* defineRule */.Km)({
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

/* harmony default export */ var solution_reserved_name = ((0,rule/* defineRule */.Km)({
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
/* harmony default export */ var solution_version_unchanged = ((0,rule/* defineRule */.Km)({
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

/***/ 7663:
/***/ (function(__webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
__nccwpck_require__.a(__webpack_module__, async function (__webpack_handle_async_dependencies__, __webpack_async_result__) { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _github_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5501);

const conclusion = await (0,_github_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(process.env);
process.exitCode = conclusion === 'success' ? 0 : 1;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5218:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: function() { return /* binding */ ruleBugReport; },
/* harmony export */   r: function() { return /* binding */ bugReport; }
/* harmony export */ });
/** What is said of an error that is our mistake. */
function bugReport(what, error) {
    return `${what} failed. This is a bug, not your mistake; please report it with this text:\n${detailOf(error)}\n`;
}
/** What is said of a rule that threw: ours, or a plugin's. */
function ruleBugReport({ rule, plugin, error }) {
    if (plugin === undefined)
        return bugReport(`Rule ${rule}`, error);
    return `Rule ${rule} of plugin "${plugin}" failed. This is a bug of the plugin, not your mistake; its author needs this text:\n${detailOf(error)}\n`;
}
function detailOf(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}


/***/ }),

/***/ 873:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: function() { return /* binding */ commonLength; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ compareText; }
/* harmony export */ });
/** By code unit: the same on every machine. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 6726:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: function() { return /* binding */ emptyConfiguration; }
/* harmony export */ });
/* unused harmony export defineConfig */
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

/***/ 6177:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NQ: function() { return /* binding */ pluginName; },
/* harmony export */   Tn: function() { return /* binding */ isPluginPath; },
/* harmony export */   kQ: function() { return /* binding */ unloadedPluginsText; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** Whether it is a file that is named, and not a package. */
function isPluginPath(plugin) {
    return /^\.{0,2}[/\\]|^[a-z]:[/\\]/i.test(plugin);
}
/** `./rules/company.mjs` is called `company`, and a package by its name. */
function pluginName(plugin) {
    if (!isPluginPath(plugin))
        return plugin;
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(plugin, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(plugin));
    return name === 'index' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(plugin)) : name;
}
/** What is said where a stranger's pull request may be checked out. */
function unloadedPluginsText(plugins) {
    const names = plugins.map((plugin) => `"${plugin}"`).join(', ');
    return `Plugins are programs, and not run where the checkout may be a stranger's: this run goes without ${names}.`;
}


/***/ }),

/***/ 143:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IM: function() { return /* binding */ variantsOf; },
/* harmony export */   pP: function() { return /* binding */ activateRules; },
/* harmony export */   vi: function() { return /* binding */ weigh; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   au: function() { return /* binding */ didYouMean; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ findMistakes; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: function() { return /* binding */ openGlobs; }
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

/***/ 1531:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: function() { return /* binding */ isRemark; }
/* harmony export */ });
const remarkRules = new Set(['suppression-unused', 'suppression-expired', 'suppression-expiring']);
/** Whether findings of a rule are about what the configuration accepts: they can't be accepted themselves. */
function isRemark(rule) {
    return remarkRules.has(rule);
}


/***/ }),

/***/ 1164:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ isUnread; }
/* harmony export */ });
const unreadRules = new Set(['package-unreadable', 'package-no-manifest', 'file-malformed']);
/** Whether findings of a rule say that something was not read: nobody may hide that. */
function isUnread(rule) {
    return unreadRules.has(rule);
}


/***/ }),

/***/ 2227:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Z: function() { return /* binding */ withWeight; },
/* harmony export */   hw: function() { return /* binding */ formatMessage; },
/* harmony export */   iJ: function() { return /* binding */ placeholdersOf; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: function() { return /* binding */ pathFrom; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** The path of a package, as a file in the folder would write it; `.` for the folder itself. */
function pathFrom({ folder, cwd }, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)).replaceAll('\\', '/') || '.';
}


/***/ }),

/***/ 9276:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e6: function() { return /* binding */ mergeChanges; },
/* harmony export */   fs: function() { return /* binding */ changesOf; },
/* harmony export */   re: function() { return /* binding */ mergeChange; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EW: function() { return /* binding */ checkSettings; },
/* harmony export */   QN: function() { return /* binding */ settingSchema; },
/* harmony export */   mq: function() { return /* binding */ anySettingSchema; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Km: function() { return /* binding */ defineRule; },
/* harmony export */   bn: function() { return /* binding */ areas; },
/* harmony export */   eN: function() { return /* binding */ needs; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: function() { return /* binding */ runRules; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
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

/***/ 3283:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: function() { return /* binding */ graphAround; }
/* harmony export */ });
/** Nodes, with what they use and what uses them. */
function graphAround({ nodes, edges }, isCentre) {
    const touching = edges.filter(({ from, to }) => isCentre(from) || isCentre(to));
    const reached = keysOf(touching);
    // A connection of the environment stands between a flow and its connector.
    const beyond = edges.filter(({ from }) => from.package === undefined && reached.has(from.key));
    const part = [...new Set([...touching, ...beyond])];
    const ends = keysOf(part);
    return { nodes: nodes.filter((node) => isCentre(node) || ends.has(node.key)), edges: part };
}
function keysOf(edges) {
    return new Set(edges.flatMap(({ from, to }) => [from.key, to.key]));
}


/***/ }),

/***/ 6849:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: function() { return /* binding */ isIdle; },
  J: function() { return /* binding */ nothingToCheck; }
});

;// CONCATENATED MODULE: ./build/src/output/is-empty.js
/** Whether a report has nothing to tell: as when nothing that was asked for has changed. */
function isEmpty({ packages, findings, readiness, comparison }) {
    const { fixed = [], connectionChanges = [] } = comparison ?? {};
    return (readiness === undefined &&
        [packages, findings, fixed, connectionChanges].every((list) => list.length === 0));
}

;// CONCATENATED MODULE: ./build/src/github/idle.js

const nothingToCheck = 'Nothing to check: the change touches no package.';
/** Whether a change touches nothing that could be reported, neither as it is nor as it was. */
function isIdle({ report, empty }) {
    return report.comparison !== undefined && empty.length === 0 && isEmpty(report);
}


/***/ }),

/***/ 9538:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: function() { return /* binding */ picture; }
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/src/compare-text.js
var compare_text = __nccwpck_require__(5776);
// EXTERNAL MODULE: ./build/src/output/escape.js
var output_escape = __nccwpck_require__(4196);
// EXTERNAL MODULE: ./build/src/output/sorted-graph.js
var sorted_graph = __nccwpck_require__(3255);
;// CONCATENATED MODULE: ./build/src/output/graph-mermaid.js




/** A Mermaid flowchart: a box a package, a shape a kind, dashed red for what is missing. */
function graphMermaid(graph) {
    const nodes = (0,sorted_graph/* sortedNodes */.v)(graph);
    const ids = shortIds('n', nodes.map(({ key }) => key));
    const declare = (node) => declaration(ids.get(node.key) ?? '', node);
    const lines = [
        'flowchart LR',
        ...packageBoxes(nodes, declare),
        ...nodes.filter((node) => node.package === undefined).map((node) => `  ${declare(node)}`),
        ...arrows(graph, ids),
        ...missingStyle(nodes.filter((node) => node.isMissing).map((node) => ids.get(node.key) ?? '')),
    ];
    return `${lines.join('\n')}\n`;
}
function packageBoxes(nodes, declare) {
    const paths = [...new Set(nodes.flatMap((node) => node.package ?? []))].sort(compare_text/* compareText */.n);
    const ids = shortIds('p', paths);
    return paths.flatMap((path) => [
        `  subgraph ${ids.get(path)}["${label(path) || '#32;'}"]`,
        ...nodes.filter((node) => node.package === path).map((node) => `    ${declare(node)}`),
        '  end',
    ]);
}
const shapes = {
    solution: ['[', ']'],
    flow: ['([', '])'],
    canvasApp: ['[', ']'],
    connectionReference: ['(', ')'],
    customConnector: ['[[', ']]'],
    connector: ['[[', ']]'],
    connection: ['[(', ')]'],
    environmentVariable: ['[/', '/]'],
    agent: ['{{', '}}'],
    principal: ['((', '))'],
    file: ['[', ']'],
};
function declaration(id, { kind, name, key, isMissing }) {
    const [open, close] = shapes[kind];
    return `${id}${open}"${label(name.trim() === '' ? key : name)}${isMissing ? ' (missing)' : ''}"${close}`;
}
/** Only what the shapes at both ends don't tell. */
const arrowsByKind = {
    usesConnectionReference: '-->',
    usesConnectionDirectly: '==>|"directly"|',
    usesConnector: '-->',
    bindsConnection: '-->',
    callsFlow: '-->|"calls"|',
    readsVariable: '-->',
    sharedWith: '-.->|"shared with"|',
    dependsOn: '-.->|"needs"|',
};
function arrows(graph, ids) {
    const lines = (0,sorted_graph/* sortedEdges */.q)(graph).map(({ from, to, kind }) => {
        return `  ${ids.get(from.key)} ${arrowsByKind[kind]} ${ids.get(to.key)}`;
    });
    return [...new Set(lines)];
}
function missingStyle(ids) {
    if (ids.length === 0)
        return [];
    return [
        '  classDef missing stroke:#d1242f,stroke-width:2px,stroke-dasharray:5 4',
        `  class ${ids.join(',')} missing`,
    ];
}
/**
 * A letter and a hash: an id does not change when other nodes come and go, and is never a word of the grammar
 * (`end`, `default`, or an `o` or `x` that would become the head of an arrow).
 */
function shortIds(letter, keys) {
    const ids = new Map();
    const taken = new Set();
    for (const key of keys) {
        const hash = (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex');
        let length = 8;
        while (taken.has(hash.slice(0, length)) && length < hash.length)
            length += 1;
        taken.add(hash.slice(0, length));
        ids.set(key, letter + hash.slice(0, length));
    }
    return ids;
}
/**
 * Mermaid reads labels several times: as its grammar (`"`, `%%{init…}%%`), as Markdown (`*`, `1.`), as HTML, and as
 * entities of its own (`#35;`). So letters and digits stay, with the punctuation that means nothing to any of them
 * where it stands; all else becomes an entity.
 */
function label(name) {
    return (0,output_escape/* escapeControls */.UN)(name)
        .replace(/[^\p{L}\p{M}\p{N} ,()./_-]/gu, entity)
        .replace(/^[\s.\-/]+|^\d+[.)]/u, (start) => start.replace(/[^\d]/gu, entity))
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
        .replace(/-(?=-)|(?<=www)\./gi, entity)
        .replace(/(?<=direction) (?=\s*(?:TB|TD|BT|RL|LR))/gi, entity);
}
function entity(character) {
    return `#${character.codePointAt(0)};`;
}

;// CONCATENATED MODULE: ./build/src/github/picture.js

/** GitHub draws no larger Mermaid picture. */
const limits = { characters: 50_000, arrows: 500 };
/** A block of Markdown that GitHub draws; `undefined` where it is too large. */
function picture(graph, characters = limits.characters) {
    const arrows = new Set(graph.edges.map(({ from, to, kind }) => JSON.stringify([from.key, to.key, kind])));
    const text = arrows.size > limits.arrows ? undefined : graphMermaid(graph);
    return text === undefined || text.length > characters ? undefined : `\`\`\`mermaid\n${text}\`\`\``;
}


/***/ }),

/***/ 6829:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ remarkText; },
/* harmony export */   j: function() { return /* binding */ remarkAlert; }
/* harmony export */ });
/* harmony import */ var _output_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2132);

/** As plain text, for an annotation. */
function remarkText({ text, yaml }) {
    return yaml === undefined ? text : `${text}\n\n${yaml}`;
}
/** As an alert of GitHub's Markdown. */
function remarkAlert({ level, text, yaml }) {
    const lines = [
        `[!${level === 'warning' ? 'WARNING' : 'NOTE'}]`,
        (0,_output_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p)(text),
        ...(yaml === undefined ? [] : ['', '```yaml', ...yaml.split('\n'), '```']),
    ];
    return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
}


/***/ }),

/***/ 5501:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: function() { return /* binding */ runAction; }
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "os"
var external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
var external_crypto_namespaceObject = require("crypto");
;// CONCATENATED MODULE: external "fs"
var external_fs_namespaceObject = require("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 2 modules
var lib = __nccwpck_require__(7421);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
var external_string_decoder_namespaceObject = require("string_decoder");
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
var external_child_process_namespaceObject = require("child_process");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
var external_timers_namespaceObject = require("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_namespaceObject.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_namespaceObject.EOL.length);
                n = s.indexOf(external_os_namespaceObject.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    core_error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function core_error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./build/src/bug-report.js
var bug_report = __nccwpck_require__(5218);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __nccwpck_require__(4305);
// EXTERNAL MODULE: ./build/src/engine/severity.js
var engine_severity = __nccwpck_require__(2853);
// EXTERNAL MODULE: ./build/src/output/format-report.js
var format_report = __nccwpck_require__(7723);
;// CONCATENATED MODULE: ./build/src/cli/option-values.js



/** @param option what the value was given to, as the user wrote it: `--fail-on`, or an input of the Action. */
function option_values_oneOf(option, value, allowed) {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined)
        throw new usage_error/* UsageError */.e(`${option} can't be "${value}".`, `Use one of: ${allowed.join(', ')}.`);
    return found;
}
/** Without a value there is no limit. */
function wholeNumber(option, value) {
    if (value === undefined)
        return Number.POSITIVE_INFINITY;
    if (!/^\d+$/.test(value))
        throw new usage_error/* UsageError */.e(`${option} can't be "${value}".`, 'Use a whole number, such as 0.');
    return Number(value);
}
/** `sarif=reports/lint.sarif` */
function reportOutput(option, text) {
    const [, format = '', path = ''] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
    if (path === '') {
        throw new usage_error/* UsageError */.e(`${option} can't be "${text}".`, 'Write it as format=file, such as sarif=lint.sarif.');
    }
    return { format: option_values_oneOf(option, format, format_report/* reportFormats */.z), path };
}
/** `flow-off=warning` */
function ruleSetting(option, text) {
    const [, id = '', severity = ''] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
    if (!(0,engine_severity/* isRuleSeverity */.o1)(severity)) {
        throw new usage_error/* UsageError */.e(`${option} can't be "${text}".`, 'Write it as id=severity, such as flow-off=warning (error, warning, note or off).');
    }
    return [id, severity];
}

;// CONCATENATED MODULE: ./build/src/cli/configuration-options.js



/** Options that say which configuration a run goes by. */
const configurationOptions = {
    config: { type: 'string' },
    'no-config': { type: 'boolean' },
    preset: { type: 'string' },
    'no-plugins': { type: 'boolean' },
};
/** Throws UsageError. */
function wantedConfiguration({ config, 'no-config': none = false, }) {
    if (config === undefined)
        return none ? 'none' : 'found';
    if (none)
        throw new UsageError("--config and --no-config can't go together.", 'Use one of them.');
    return { path: config };
}
/** Throws UsageError. */
function wantedPreset({ preset }) {
    return preset === undefined ? undefined : oneOf('--preset', preset, presetNames);
}
/** The file that was named. */
function pathOf(wanted) {
    return typeof wanted === 'object' && 'path' in wanted ? wanted.path : undefined;
}

// EXTERNAL MODULE: ./build/src/engine/is-unread.js
var is_unread = __nccwpck_require__(1164);
// EXTERNAL MODULE: ./build/src/output/new-first.js
var new_first = __nccwpck_require__(8746);
;// CONCATENATED MODULE: ./build/src/cli/exit-code.js



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
    if (isIncomplete || report.findings.some((finding) => (0,is_unread/* isUnread */.K)(finding.rule)))
        return exitCodes.unread;
    const { failOn, maxWarnings } = thresholds;
    const isFailed = judgedFindings(report, thresholds).some(({ severity }) => (0,engine_severity/* isAtLeast */.du)(severity, failOn)) ||
        judgedWarnings(report, thresholds) > maxWarnings;
    return isFailed ? exitCodes.findings : exitCodes.clean;
}
/** How many warnings count against `maxWarnings`. */
function judgedWarnings(report, thresholds) {
    return judgedFindings(report, thresholds).filter(({ severity }) => severity === 'warning').length;
}
function judgedFindings(report, { newOnly }) {
    return newOnly && report.comparison ? report.findings.filter((0,new_first/* newFindings */.F)(report)) : report.findings;
}

// EXTERNAL MODULE: ./build/src/config/plugin.js
var config_plugin = __nccwpck_require__(6177);
// EXTERNAL MODULE: ./build/src/output/component-words.js
var component_words = __nccwpck_require__(3572);
// EXTERNAL MODULE: ./build/src/output/escape.js
var output_escape = __nccwpck_require__(4196);
// EXTERNAL MODULE: ./build/src/output/summary-words.js
var summary_words = __nccwpck_require__(9339);
// EXTERNAL MODULE: ./build/rules/index.js + 75 modules
var build_rules = __nccwpck_require__(4677);
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
    const { readBase } = await __nccwpck_require__.e(/* import() */ 903).then(__nccwpck_require__.bind(__nccwpck_require__, 6903));
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
    const { loadTargets } = await __nccwpck_require__.e(/* import() */ 734).then(__nccwpck_require__.bind(__nccwpck_require__, 8734));
    const { viewTargets } = await __nccwpck_require__.e(/* import() */ 605).then(__nccwpck_require__.bind(__nccwpck_require__, 6605));
    const { readinessOf } = await __nccwpck_require__.e(/* import() */ 451).then(__nccwpck_require__.bind(__nccwpck_require__, 2451));
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
            const { targetsBefore } = await Promise.all(/* import() */[__nccwpck_require__.e(734), __nccwpck_require__.e(618)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2618));
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
    const { openSelection } = await __nccwpck_require__.e(/* import() */ 855).then(__nccwpck_require__.bind(__nccwpck_require__, 5855));
    return openSelection(paths, cwd, selection, new Set(targets.all.flatMap(({ files }) => files)));
}

// EXTERNAL MODULE: ./build/src/settle/settle.js + 1 modules
var settle = __nccwpck_require__(9579);
// EXTERNAL MODULE: ./build/src/common-length.js
var common_length = __nccwpck_require__(873);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __nccwpck_require__(8350);
;// CONCATENATED MODULE: ./build/package.json
var package_namespaceObject = {"rE":"0.1.0"};
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
    return (await __nccwpck_require__.e(/* import() */ 528).then(__nccwpck_require__.bind(__nccwpck_require__, 1528))).partOfReport(report, shard);
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

// EXTERNAL MODULE: ./build/src/target/unnamed-target.js
var unnamed_target = __nccwpck_require__(3565);
;// CONCATENATED MODULE: ./build/src/cli/target-options.js


/** Options that say where the packages will be imported. */
const targetOptions = {
    settings: { type: 'string', multiple: true },
    connections: { type: 'string', multiple: true },
    principal: { type: 'string' },
    importer: { type: 'string' },
    targets: { type: 'string' },
    target: { type: 'string', multiple: true },
};
/**
 * One target, from the options that describe it, or those of a targets file. Throws UsageError.
 *
 * @param dash what an option begins with; an input of the Action with nothing.
 */
function wantedTargets(values, dash = '--') {
    const { targets, target, settings, connections, principal, importer } = values;
    const options = Object.entries({ settings, connections, principal, importer }).filter(([, value]) => value !== undefined);
    const [[first] = []] = options;
    if (targets !== undefined) {
        if (first === undefined)
            return { from: targets, names: target };
        throw new usage_error/* UsageError */.e(`${dash}targets and ${dash}${first} can't go together.`, `Write the ${first} into the targets file.`);
    }
    if (first === undefined)
        return target === undefined ? undefined : { from: undefined, names: target };
    if (target !== undefined) {
        throw new usage_error/* UsageError */.e(`${dash}target and ${dash}${first} can't go together.`, `Name the file that describes the target as ${dash}targets, such as targets.json.`);
    }
    checkPrincipal(`${dash}principal`, principal);
    checkPrincipal(`${dash}importer`, importer);
    return { from: { [unnamed_target/* unnamedTarget */.K]: Object.fromEntries(options) } };
}
function checkPrincipal(option, value) {
    if (value === undefined || /^(?:user|servicePrincipal):./s.test(value))
        return;
    throw new usage_error/* UsageError */.e(`${option} can't be "${value}".`, 'Write user: or servicePrincipal: and the object id, such as user:0a1b2c3d-….');
}

;// CONCATENATED MODULE: ./build/src/github/action-inputs.js




/** Throws UsageError. */
function readInputs(getInput) {
    const text = (name) => getInput(name) || undefined;
    const lines = (name) => getInput(name)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const some = (name) => {
        const found = lines(name);
        return found.length === 0 ? undefined : found;
    };
    const flag = (name) => {
        const value = text(name);
        return value === undefined ? undefined : option_values_oneOf(name, value.toLowerCase(), ['true', 'false']) === 'true';
    };
    const sarif = text('sarif');
    const upload = flag('upload') ?? false;
    const changedOnly = flag('changed-only');
    if (upload && changedOnly === true) {
        throw new usage_error/* UsageError */.e("upload and changed-only can't go together: code scanning takes what is not uploaded as fixed.", 'Leave changed-only out: new-only: true judges only what is new.');
    }
    return {
        paths: lines('paths'),
        failOn: option_values_oneOf('fail-on', text('fail-on') ?? 'error', engine_severity/* severities */.gO),
        maxWarnings: wholeNumber('max-warnings', text('max-warnings')),
        settings: Object.fromEntries(lines('rules').map((line) => ruleSetting('rules', line))),
        config: configurationIn(text('config')),
        baseline: text('baseline')?.toLowerCase() === 'false' ? false : text('baseline'),
        base: text('base'),
        changedOnly: upload ? false : changedOnly,
        newOnly: flag('new-only') ?? false,
        targets: wantedTargets({
            targets: text('targets'),
            target: some('target'),
            settings: some('settings'),
            connections: some('connections'),
            principal: text('principal'),
            importer: text('importer'),
        }, ''),
        outputs: [
            ...(sarif === undefined ? [] : [{ format: 'sarif', path: sarif }]),
            ...lines('outputs').map((line) => reportOutput('outputs', line)),
        ],
        comment: flag('comment') ?? false,
        upload,
        category: text('category'),
        matrix: getInput('matrix'),
        token: getInput('token'),
        workingDirectory: text('working-directory') ?? '.',
    };
}
/** A file; `false`: none. */
function configurationIn(value) {
    if (value === undefined)
        return 'found';
    return value.toLowerCase() === 'false' ? 'none' : { path: value };
}

// EXTERNAL MODULE: ./build/src/output/at-sources.js
var at_sources = __nccwpck_require__(1657);
// EXTERNAL MODULE: ./build/src/output/github.js
var github = __nccwpck_require__(7272);
// EXTERNAL MODULE: ./build/src/output/log-line.js
var log_line = __nccwpck_require__(3080);
;// CONCATENATED MODULE: ./build/src/github/annotations.js






/** GitHub shows no more annotations of a kind and a step, and drops the rest without a word. */
const shownPerSeverity = 10;
/** The best findings of each severity, what is new before what was there; the last one says how many more there are. */
function annotations(report, { failOn, taken }) {
    const ranked = (0,new_first/* newFirst */.$)(report, (0,at_sources/* atSources */.S)(report));
    const groups = engine_severity/* severities */.gO.map((severity) => {
        const findings = ranked.filter((finding) => finding.severity === severity);
        const isAnnotated = (0,engine_severity/* isAtLeast */.du)(severity, 'warning') || (0,engine_severity/* isAtLeast */.du)(severity, failOn);
        const room = Math.max(0, shownPerSeverity - taken[severity]);
        return { severity, findings, count: isAnnotated ? room : 0 };
    });
    return {
        commands: groups.flatMap(({ severity, findings, count }) => {
            const more = findings.length - count;
            const last = more > 0 ? `And ${(0,component_words/* plural */.LS)(more, `more ${severity}`)}: see the job summary.` : '';
            return findings
                .slice(0, count)
                .map((finding, index) => (0,github.annotation)(finding, index === count - 1 ? last : ''));
        }),
        others: groups.flatMap(({ findings, count }) => findings.slice(count).map(log_line/* logLine */.B)),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/src/input/file-store.js
var file_store = __nccwpck_require__(1666);
// EXTERNAL MODULE: ./build/src/input/is-inside.js
var is_inside = __nccwpck_require__(7125);
;// CONCATENATED MODULE: ./build/src/github/check-links.js





/**
 * Throws UsageError for a link of the checkout, which may be a stranger's, by which a report would tell of other files.
 * The disk is asked, not git: a submodule, a checkout in a folder of another one, and a repository that git does not
 * trust have links of which `git ls-files` does not tell.
 */
function checkLinks({ root }, workspace) {
    const [inside, around] = [external_node_fs_.realpathSync.native(workspace), external_node_fs_.realpathSync.native(root)];
    for (const folder of (0,is_inside/* isInside */.F)(inside, around) ? [inside] : [inside, around]) {
        const path = linksBelow(folder).find((link) => !isKept((0,external_node_path_.join)(folder, link), folder));
        if (path === undefined)
            continue;
        throw new usage_error/* UsageError */.e(`Nothing was linted: the link "${path}" leads out of the checkout, and this event may hold secrets.`, 'Take the link away, or lint the change on pull_request.');
    }
}
/** Sorted. What is in a package of npm is not searched for links, nor for anything else. */
function linksBelow(root) {
    const links = [];
    const pending = [''];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of entriesOf((0,external_node_path_.join)(root, folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isSymbolicLink())
                links.push(path);
            else if (entry.isDirectory() && !file_store/* skippedFolders */.c.has(entry.name))
                pending.push(path);
        }
    }
    return links.sort();
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        // Nobody may list it: nobody will read it.
        return [];
    }
}
function isKept(link, inside) {
    try {
        const target = external_node_fs_.realpathSync.native(link);
        return (0,is_inside/* isInside */.F)(inside, target) && !target.split(external_node_path_.sep).some((part) => part.toLowerCase() === '.git');
    }
    catch {
        // It leads nowhere.
        return true;
    }
}

// EXTERNAL MODULE: ./build/src/input/git.js + 1 modules
var git = __nccwpck_require__(9002);
;// CONCATENATED MODULE: ./build/src/github/checkout.js




/** Throws UsageError where the working folder is not there. */
function checkoutAt(workspace, workingDirectory) {
    const folder = (0,external_node_path_.resolve)(workspace, workingDirectory);
    if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) {
        throw new usage_error/* UsageError */.e(`working-directory can't be "${workingDirectory}": there is no such folder.`, 'Name a folder of the checkout, relative to the workspace.');
    }
    try {
        const repository = (0,git/* openRepository */.h_)(folder, 'Not compared with the base');
        const prefix = repository.prefix.split('/').slice(0, -1);
        const root = (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(folder), ...prefix.map(() => '..'));
        return { root, folder: prefix.join('/'), repository };
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        const below = (0,external_node_path_.relative)(workspace, folder).split(external_node_path_.sep).join('/');
        return { root: workspace, folder: below, repository: { trouble: error } };
    }
}
/** Paths that a workflow names, relative to its working folder, as paths relative to the root; absolute ones stay. */
function pathsFromRoot({ folder }, paths) {
    if (folder === '')
        return paths;
    const named = paths.length === 0 ? ['.'] : paths;
    return named.map((path) => ((0,external_node_path_.isAbsolute)(path) ? path : external_node_path_.posix.join(folder, path)));
}

;// CONCATENATED MODULE: ./build/src/github/comparison-plan.js





/** Throws UsageError for a base that the workflow names and that is none. */
function planComparison(wishes, trigger, checkout) {
    const { base = trigger.base, changedOnly = trigger.isProposal } = wishes;
    if (base === undefined)
        return changedOnly ? { remark: noBase(trigger) } : {};
    const { root, repository } = checkout;
    // A change may bring a folder of any name: it must not take the place of the branch that the workflow names.
    const commit = 'trouble' in repository ? undefined : commitFor(wishes, trigger, root);
    if (commit === undefined) {
        const [path = ''] = wishes.base === undefined ? [] : pathsFromRoot(checkout, [wishes.base]);
        if (path !== '' && (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(root, path)))
            return againstPath(path, wishes);
        if ('trouble' in repository)
            return { remark: noRepository(repository.trouble, root) };
        if (repository.isShallow)
            return { remark: shallow(trigger) };
        if (wishes.base === undefined)
            return { remark: gone(base) };
        throw new usage_error/* UsageError */.e(`base can't be "${base}": there is no such path, and HEAD comes from no such branch, tag or commit here.`, 'Name a branch as origin/main, and set fetch-depth: 0 below actions/checkout.');
    }
    if (wishes.base === undefined && trigger.isProposal && commit === (0,git/* commitOf */.D3)(root, 'HEAD'))
        return { remark: baseCheckedOut(trigger) };
    return { against: commit, ...(changedOnly ? { selection: { kind: 'changed', base: commit } } : {}) };
}
function commitFor({ base }, trigger, root) {
    return base === undefined ? baseOf(trigger, root) : (0,git/* mergeBase */.wu)(root, base);
}
function againstPath(against, { changedOnly }) {
    if (changedOnly !== true)
        return { against };
    throw new usage_error/* UsageError */.e(`changed-only can't be true with the base "${against}", which is a file or a folder.`, 'Git tells what has changed: name a branch, a tag or a commit as base.');
}
/**
 * The commit that a change starts from. What is checked out for a pull request is, as a rule, its merge, and that tells
 * better than the event, whose base may be older. A push goes from one commit to the next, even where it takes some back.
 */
function baseOf({ base = '', head, isProposal }, root) {
    if (!isProposal)
        return (0,git/* commitOf */.D3)(root, base);
    const isMerge = head !== undefined && (0,git/* commitOf */.D3)(root, 'HEAD^2') === head;
    return isMerge ? (0,git/* commitOf */.D3)(root, 'HEAD^1') : (0,git/* mergeBase */.wu)(root, base);
}
const fetchDepth = `- uses: actions/checkout@v5
  with:
    fetch-depth: 0`;
const wholly = 'All packages were linted, and no finding is told to be new or fixed.';
function noBase({ event }) {
    return {
        level: 'warning',
        text: `Not compared with a base: the event ${event} has none, so changed-only has no effect. ${wholly}`,
    };
}
function noRepository({ message, hint }, root) {
    const text = `${message} ${wholly} ${hint}`;
    return { level: 'warning', text, ...((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')) ? {} : { yaml: fetchDepth }) };
}
function shallow({ event }) {
    return {
        level: event === 'push' ? 'notice' : 'warning',
        text: `Not compared with the base: this clone is shallow and lacks that commit. ${wholly} Fetch the history:`,
        yaml: fetchDepth,
    };
}
function gone(base) {
    return {
        level: 'notice',
        text: `Not compared with the base: this clone has no commit ${base}, as after a forced push. ${wholly}`,
    };
}
/** What a privileged event checks out is the base, for good reasons: the change is a stranger's. */
function baseCheckedOut({ isPrivileged }) {
    return {
        level: 'warning',
        text: `Not compared with the base: it is the base that is checked out, without the change. ${wholly} Check out the change:`,
        yaml: isPrivileged ? mergeWithoutCredentials : fetchDepth,
    };
}
const mergeWithoutCredentials = `- uses: actions/checkout@v5
  with:
    ref: refs/pull/\${{ github.event.number }}/merge
    fetch-depth: 0
    persist-credentials: false`;
/** Why a run goes on without the base that its event names. */
function unreadableBase({ message, hint }) {
    return { level: 'warning', text: `Not compared with the base. ${message} ${wholly} ${hint}` };
}

// EXTERNAL MODULE: ./build/src/github/idle.js + 1 modules
var idle = __nccwpck_require__(6849);
;// CONCATENATED MODULE: ./build/src/github/job.js


/** @param environment as the runner sets it. Throws UsageError. */
function readJob(environment) {
    const { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_WORKSPACE, GITHUB_STEP_SUMMARY } = environment;
    return {
        event: GITHUB_EVENT_NAME ?? '',
        payload: GITHUB_EVENT_PATH ? readPayload(GITHUB_EVENT_PATH) : undefined,
        workspace: GITHUB_WORKSPACE || process.cwd(),
        hasSummary: Boolean(GITHUB_STEP_SUMMARY),
    };
}
function readPayload(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        throw new usage_error/* UsageError */.e("The event that started the workflow can't be read.", 'GITHUB_EVENT_PATH names its JSON file; a runner sets it.');
    }
}

// EXTERNAL MODULE: ./build/src/output/markdown.js
var markdown = __nccwpck_require__(2985);
// EXTERNAL MODULE: ./build/src/github/graph-around.js
var graph_around = __nccwpck_require__(3283);
;// CONCATENATED MODULE: ./build/src/github/changed-part.js

/** The graph of the packages that are reported, with what they use and what uses them. */
function changedPart(graph, packages) {
    const paths = new Set(packages.map(({ path }) => path));
    return (0,graph_around/* graphAround */.E)(graph, (node) => node.package !== undefined && paths.has(node.package));
}

// EXTERNAL MODULE: ./build/src/github/picture.js + 1 modules
var picture = __nccwpck_require__(9538);
// EXTERNAL MODULE: ./build/src/github/remark.js
var github_remark = __nccwpck_require__(6829);
;// CONCATENATED MODULE: ./build/src/github/job-summary.js





/** GitHub takes no more for a step's summary. */
const summaryBytes = 1024 * 1024;
/** A page on what was found and what changed, with a picture of who uses whom. */
function jobSummary({ report, empty, graph, remarks, event }) {
    const before = remarks.map((remark) => `${(0,github_remark/* remarkAlert */.j)(remark)}\n\n`).join('');
    if ((0,idle/* isIdle */.x)({ report, empty }))
        return `${before}## solution-lint: nothing to check\n\n${idle/* nothingToCheck */.J}\n`;
    const part = changedPart(graph, report.packages);
    const after = part.nodes.length === 0 ? '' : `\n### Who uses whom\n\n${(0,picture/* picture */.l)(part) ?? tooLarge}\n`;
    const room = summaryBytes - Buffer.byteLength(before + after);
    return before + (0,markdown.markdown)(report, room, subjects.get(event)) + after;
}
const tooLarge = 'Too large for GitHub to draw: `solution-lint graph` prints it.';
const subjects = new Map([
    ['pull_request', 'This pull request'],
    ['pull_request_target', 'This pull request'],
    ['merge_group', 'This merge group'],
    ['push', 'This push'],
]);

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
    for (let at = folder; !find_configuration_exists((0,external_node_path_.join)(at, '.git')); at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_path_.dirname)(at) === at)
            return [folder];
        folders.push((0,external_node_path_.dirname)(at));
    }
    return folders;
}
/** A folder, or a file in a work tree and a submodule. */
function find_configuration_exists(path) {
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

;// CONCATENATED MODULE: ./build/src/github/open-checkout-configuration.js




/**
 * The configuration of a checkout: from its working folder up to its root.
 *
 * @param within a workspace that may be a stranger's, on an event that may hold secrets: no program is run, and nothing
 * outside is read.
 */
function openCheckoutConfiguration(wanted, checkout, within) {
    const { root, folder } = checkout;
    const [path] = typeof wanted === 'object' && 'path' in wanted ? pathsFromRoot(checkout, [wanted.path]) : [];
    return openConfiguration(path === undefined ? wanted : { path }, {
        cwd: root,
        folder: (0,external_node_path_.join)(root, folder),
        rules: build_rules.rules,
        allowCode: within === undefined,
        within,
    });
}

;// CONCATENATED MODULE: ./build/src/cli/write-report.js



/** Writes a report to a file, with the folders that it needs. Throws UsageError where that is not possible. */
function writeReport(path, text, cwd) {
    const absolute = (0,external_node_path_.resolve)(cwd, path);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(absolute), { recursive: true });
        (0,external_node_fs_.writeFileSync)(absolute, text);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        throw new usage_error/* UsageError */.e(`Can't write "${path}" (${code}).`, 'Name a file in a folder that you may write to.');
    }
}

// EXTERNAL MODULE: ./build/src/settle/line-index.js
var line_index = __nccwpck_require__(3530);
;// CONCATENATED MODULE: ./build/src/settle/line-of.js


/** Answers with the line that a finding points at, its break included. Keeps the last file it read. */
function lineReader(packages) {
    const byPath = new Map(packages.map((one) => [one.path, one]));
    let recent;
    return ({ package: path, location: { file, line } }) => {
        if (line === undefined)
            return undefined;
        const key = `${path}!${file}`;
        if (recent?.key !== key)
            recent = { key, lines: linesOf((0,locate/* readText */.yR)(byPath.get(path), file)) };
        return recent.lines[line - 1];
    };
}
function linesOf(text) {
    if (text === undefined)
        return [];
    const starts = (0,line_index/* lineIndex */.D)(text);
    return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
}

;// CONCATENATED MODULE: ./build/src/github/report-files.js







/** Writes the reports; answers with their paths below the workspace, as later steps take them. Throws UsageError. */
async function writeReportFiles(done, outputs, { workspace, folder }) {
    const written = [];
    for (const { format, path } of outputs) {
        const absolute = (0,external_node_path_.resolve)(folder, path);
        refuseLinkOutside(absolute, path, workspace);
        const excerptOf = lineReader(done.graph.packages);
        const style = {
            excerptOf,
            graph: done.graph,
            isIgnored: done.isIgnored,
            targets: done.targets,
            rules: done.own.rules,
        };
        writeReport(absolute, await (0,format_report/* formatReport */.C)(done.report, format, style), folder);
        const below = (0,external_node_path_.relative)(workspace, absolute).split(external_node_path_.sep).join('/');
        written.push({ format, path: (0,is_inside/* isInside */.F)(workspace, absolute) ? below : absolute });
    }
    return written;
}
/** The checkout may be a stranger's: a link in it must not take a report to a place that the workflow did not name. */
function refuseLinkOutside(absolute, path, workspace) {
    if (!(0,is_inside/* isInside */.F)(workspace, absolute))
        return;
    if (isLink(absolute) ||
        !(0,is_inside/* isInside */.F)((0,external_node_fs_.realpathSync)(workspace), (0,external_node_fs_.realpathSync)(existingFolder((0,external_node_path_.dirname)(absolute))))) {
        throw new usage_error/* UsageError */.e(`Can't write "${path}": a link in the workspace leads elsewhere.`, 'Name a file that is no link, in a folder of the workspace.');
    }
}
function isLink(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
function existingFolder(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) === undefined ? existingFolder((0,external_node_path_.dirname)(path)) : path;
}

// EXTERNAL MODULE: ./build/src/github/step.js
var step = __nccwpck_require__(7487);
;// CONCATENATED MODULE: ./build/src/github/targets-from-root.js

/** What a workflow says of targets, with paths as the run takes them. */
function targetsFromRoot(checkout, wanted) {
    if (wanted?.from === undefined)
        return wanted;
    const { from } = wanted;
    const fromRoot = (paths) => paths === undefined ? undefined : pathsFromRoot(checkout, typeof paths === 'string' ? [paths] : paths);
    if (typeof from === 'string') {
        const [path = from] = pathsFromRoot(checkout, [from]);
        return { ...wanted, from: path };
    }
    const table = Object.entries(from).map(([name, target]) => {
        const files = { settings: fromRoot(target.settings), connections: fromRoot(target.connections) };
        const named = Object.entries(files).filter(([, paths]) => paths !== undefined);
        return [name, { ...target, ...Object.fromEntries(named) }];
    });
    return { ...wanted, from: Object.fromEntries(table) };
}

// EXTERNAL MODULE: ./build/src/github/trigger.js + 1 modules
var trigger = __nccwpck_require__(677);
;// CONCATENATED MODULE: ./build/src/github/run-action.js


























/** What a user can mend has a message and a hint; everything else is our bug and says so. */
async function runAction(environment) {
    const conclusion = await lint(environment).catch((error) => {
        core_error(error instanceof usage_error/* UsageError */.e ? `${error.message}\n${error.hint}` : (0,bug_report/* bugReport */.r)('solution-lint', error));
        return 'failure';
    });
    setOutput('conclusion', conclusion);
    return conclusion;
}
/** The whole story: what has changed, lint, tell it in the log and in the summary, hand on outputs and files. */
async function lint(environment) {
    const { event, payload, workspace, hasSummary } = readJob(environment);
    const inputs = readInputs(getInput);
    const checkout = checkoutAt(workspace, inputs.workingDirectory);
    const { done, remark } = await lintChange(inputs, checkout, (0,trigger/* triggerOf */.i)(event, payload), workspace);
    const { report } = done;
    const isFailure = exitCodeOf(outcomeOf(done), inputs) !== exitCodes.clean;
    const published = inputs.comment || inputs.upload
        ? await (await __nccwpck_require__.e(/* import() */ 336).then(__nccwpck_require__.bind(__nccwpck_require__, 8336))).publish({
            done,
            remark,
            isFailure,
            inputs,
            checkout,
            event,
            payload,
            step: (0,step/* readStep */.jg)(environment),
        })
        : [];
    const remarks = [...(remark === undefined ? [] : [remark]), ...published];
    tell(done, inputs, remarks);
    if (hasSummary)
        await summary.addRaw(jobSummary({ ...done, remarks, event })).write();
    setCounts(report);
    const folder = (0,external_node_path_.resolve)(workspace, inputs.workingDirectory);
    const files = await writeReportFiles(done, inputs.outputs, { workspace, folder });
    setOutput('sarif', files.find(({ format }) => format === 'sarif')?.path ?? '');
    setOutput('files', files.map(({ path }) => path).join('\n'));
    return isFailure ? 'failure' : 'success';
}
/** A base that the event names and that can't be read costs the comparison, not the run. */
async function lintChange(inputs, checkout, trigger, workspace) {
    if (trigger.isPrivileged)
        checkLinks(checkout, workspace);
    const within = trigger.isPrivileged ? workspace : undefined;
    const options = {
        paths: pathsFromRoot(checkout, inputs.paths),
        cwd: checkout.root,
        settings: inputs.settings,
        targets: targetsFromRoot(checkout, inputs.targets),
        configuration: await openCheckoutConfiguration(inputs.config, checkout, within),
        within,
        baseline: await openBaseline({
            baseline: inputs.baseline,
            configuration: pathOf(inputs.config),
            folder: (0,external_node_path_.resolve)(checkout.root, checkout.folder),
            cwd: checkout.root,
        }),
    };
    const { remark, ...comparison } = planComparison(inputs, trigger, checkout);
    try {
        return { done: await run({ ...options, ...comparison }), remark };
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e) || comparison.against === undefined || inputs.base !== undefined)
            throw error;
        return { done: await run(options), remark: unreadableBase(error) };
    }
}
/** Annotations first: GitHub keeps those that come first. */
function tell(done, inputs, remarks) {
    const { report, empty, failures, own } = done;
    const { failOn, maxWarnings } = inputs;
    const warned = remarks.filter(({ level }) => level === 'warning');
    const noticed = remarks.filter(({ level }) => level === 'notice');
    for (const remark of warned)
        warning((0,github_remark/* remarkText */.a)(remark));
    for (const remark of noticed)
        notice((0,github_remark/* remarkText */.a)(remark));
    for (const { path, hint } of empty)
        core_error(`No package found: ${path}\n${hint}`);
    for (const failure of failures)
        core_error((0,bug_report/* ruleBugReport */.p)(failure));
    for (const { message, hint } of own.brokenPlugins)
        core_error(`${message}\n${hint}`);
    if (own.unloadedPlugins.length > 0)
        notice((0,config_plugin/* unloadedPluginsText */.kQ)(own.unloadedPlugins));
    const warnings = judgedWarnings(report, inputs);
    const isTooMany = warnings > maxWarnings;
    if (isTooMany)
        core_error(`${(0,component_words/* plural */.LS)(warnings, 'warning')}, and max-warnings is ${maxWarnings}.`);
    const { commands, others } = annotations(report, {
        failOn,
        taken: {
            error: empty.length + failures.length + own.brokenPlugins.length + (isTooMany ? 1 : 0),
            warning: warned.length,
            note: noticed.length + (own.unloadedPlugins.length > 0 ? 1 : 0),
        },
    });
    if (commands.length > 0)
        info(commands.join('\n'));
    if (others.length > 0) {
        startGroup(`${(0,component_words/* plural */.LS)(others.length, 'finding')} without an annotation`);
        info(others.join('\n'));
        endGroup();
    }
    info((0,idle/* isIdle */.x)(done) ? idle/* nothingToCheck */.J : (0,output_escape/* escapeForLog */.zB)((0,summary_words/* closingWords */.BI)(report)));
}
function setCounts({ summary, comparison }) {
    setOutput('errors', summary.error);
    setOutput('warnings', summary.warning);
    setOutput('notes', summary.note);
    setOutput('new', comparison?.new.length ?? '');
    setOutput('fixed', comparison?.fixed.length ?? '');
}


/***/ }),

/***/ 7487:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gg: function() { return /* binding */ titleOf; },
/* harmony export */   Qd: function() { return /* binding */ categoryOf; },
/* harmony export */   jg: function() { return /* binding */ readStep; }
/* harmony export */ });
/** @param environment as the runner sets it. */
function readStep(environment) {
    const given = (name) => environment[`GITHUB_${name}`] ?? '';
    const serverUrl = given('SERVER_URL') || 'https://github.com';
    const repository = given('REPOSITORY');
    const workflow = given('WORKFLOW_REF').replace(`${repository}/`, '').replace(/@.*$/, '');
    const [action, version] = [given('ACTION_REPOSITORY'), given('ACTION_REF')];
    // On another server the Action may come from there or from github.com.
    const hasPages = serverUrl === 'https://github.com' && action !== '' && version !== '';
    return {
        apiUrl: given('API_URL') || 'https://api.github.com',
        serverUrl,
        repository,
        ref: given('REF'),
        commit: given('SHA'),
        runUrl: `${serverUrl}/${repository}/actions/runs/${given('RUN_ID')}`,
        pagesUrl: hasPages ? `${serverUrl}/${action}/blob/${version}` : undefined,
        place: [workflow || given('WORKFLOW'), given('JOB'), given('ACTION')].join(':'),
    };
}
/**
 * Tells a step's comment and its analysis from those of all other steps: a job may run many times in one workflow, with
 * another matrix, and a step may lint one folder of many.
 */
function categoryOf({ place }, { category, matrix, workingDirectory }) {
    return (category ??
        [place, ...matrixWords(matrix), ...(workingDirectory === '.' ? [] : [workingDirectory])].join('/'));
}
/** What a reader calls the step; empty where it is the only one of its kind. */
function titleOf({ category, matrix, workingDirectory }) {
    return (category ?? [...matrixWords(matrix), ...(workingDirectory === '.' ? [] : [workingDirectory])].join(', '));
}
/** `os:linux`; the runner gives the job's matrix as JSON, and `null` where there is none. */
function matrixWords(matrix) {
    try {
        const entries = JSON.parse(matrix);
        return typeof entries === 'object' && entries !== null
            ? Object.entries(entries)
                .map(([key, value]) => `${key}:${typeof value === 'string' ? value : JSON.stringify(value)}`)
                .sort()
            : [];
    }
    catch {
        return matrix === '' ? [] : [matrix];
    }
}


/***/ }),

/***/ 677:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: function() { return /* binding */ triggerOf; }
});

;// CONCATENATED MODULE: ./build/src/privileged-event.js
const privilegedEvents = new Set([
    'pull_request_target',
    'issue_comment',
    'workflow_run',
]);
/**
 * Whether a job that GitHub starts on an event may hold secrets while its checkout may be a stranger's: pull requests of
 * forks start it, and workflows that want to see the change check it out.
 */
function isPrivilegedEvent(name) {
    return name !== undefined && privilegedEvents.has(name);
}

// EXTERNAL MODULE: ./build/src/github/value-at.js
var value_at = __nccwpck_require__(612);
;// CONCATENATED MODULE: ./build/src/github/trigger.js


function triggerOf(event, payload) {
    const isPrivileged = isPrivilegedEvent(event);
    const trigger = { event, base: undefined, head: undefined, isProposal: false, isPrivileged };
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
            return {
                event,
                base: commitAt(payload, 'pull_request', 'base', 'sha'),
                head: commitAt(payload, 'pull_request', 'head', 'sha'),
                isProposal: true,
                isPrivileged,
            };
        case 'merge_group':
            return { ...trigger, base: commitAt(payload, 'merge_group', 'base_sha'), isProposal: true };
        case 'push':
            return { ...trigger, base: commitAt(payload, 'before') };
        default:
            return trigger;
    }
}
/** The zeros that stand for "no commit" are none. */
function commitAt(payload, ...keys) {
    const found = (0,value_at/* valueAt */.f)(payload, ...keys);
    return typeof found === 'string' && /^(?!0+$)[0-9a-f]{40,64}$/.test(found) ? found : undefined;
}


/***/ }),

/***/ 612:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: function() { return /* binding */ valueAt; }
/* harmony export */ });
/** What stands at a path of keys; `undefined` where the path leads nowhere. */
function valueAt(value, ...keys) {
    return keys.reduce((found, key) => {
        return typeof found === 'object' && found !== null && Object.hasOwn(found, key)
            ? found[key]
            : undefined;
    }, value);
}


/***/ }),

/***/ 9112:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: function() { return /* binding */ buildGraph; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: function() { return /* binding */ uniqueNameOf; },
/* harmony export */   r: function() { return /* binding */ counterpartOf; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: function() { return /* binding */ connectionNode; },
/* harmony export */   Ky: function() { return /* binding */ componentNode; },
/* harmony export */   Rc: function() { return /* binding */ nameKey; },
/* harmony export */   WW: function() { return /* binding */ outsideNode; },
/* harmony export */   bA: function() { return /* binding */ componentKey; },
/* harmony export */   ct: function() { return /* binding */ componentsOf; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ groupBy; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: function() { return /* binding */ sourceFile; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J0: function() { return /* binding */ readBaselineText; },
/* harmony export */   Xn: function() { return /* binding */ findBaseline; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: function() { return /* binding */ disk; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* binding */ skippedFolders; }
/* harmony export */ });
/** Never searched: not sources, and large. */
const skippedFolders = new Set(['.git', 'node_modules']);


/***/ }),

/***/ 9577:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: function() { return /* binding */ foldersAround; }
/* harmony export */ });
/** Folders around a path, the closest first; the last one is the root, which is empty. */
function* foldersAround(path) {
    for (let folder = path; folder !== '';) {
        folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
        yield folder;
    }
}


/***/ }),

/***/ 9002:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D3: function() { return /* binding */ commitOf; },
  s0: function() { return /* binding */ gitBytes; },
  xZ: function() { return /* binding */ gitList; },
  th: function() { return /* binding */ isPartialClone; },
  wu: function() { return /* binding */ mergeBase; },
  h_: function() { return /* binding */ openRepository; },
  ml: function() { return /* binding */ withoutFilters; }
});

// UNUSED EXPORTS: runGit

;// CONCATENATED MODULE: external "node:child_process"
var external_node_child_process_namespaceObject = require("node:child_process");
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __nccwpck_require__(4305);
;// CONCATENATED MODULE: ./build/src/input/git.js


/** @param purpose how a message begins: `Can't compare with "main"`. Throws UsageError. */
function openRepository(cwd, purpose) {
    const answer = ask(cwd, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix']);
    const [isInside, isShallow, prefix = ''] = answer.output.toString('utf8').split('\n');
    if (answer.isDone && isInside === 'true')
        return { cwd, prefix, isShallow: isShallow === 'true' };
    switch (answer.trouble) {
        case 'notInstalled':
            throw new usage_error/* UsageError */.e(`${purpose}: git is not installed.`, 'Install git, or put it on the PATH.');
        case 'notTrusted':
            throw new usage_error/* UsageError */.e(`${purpose}: git does not read this repository, for it belongs to another user.`, 'Tell git that you trust it: git config --global --add safe.directory <its folder>');
        case 'other':
            throw new usage_error/* UsageError */.e(`${purpose}: this is no work tree of a git repository.`, 'Run it in a clone of the repository.');
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
function gitList(cwd, args, settings = []) {
    const { isDone, output } = ask(cwd, args, '', settings);
    if (isDone)
        return output.toString('utf8').split('\0').slice(0, -1);
    throw new usage_error/* UsageError */.e(`git ${args[0]} failed.`, `See what it says: git ${args.join(' ')}`);
}
/** Whether files may be missing, as in a clone with `--filter`: git would fetch them one by one, and may not. */
function isPartialClone(cwd) {
    return runGit(cwd, ['config', '--get-regexp', '^remote\\..*\\.promisor$']) !== undefined;
}
/**
 * Settings that turn the repository's filters off: what looks into the work tree would run them, for files that are
 * as new as the index.
 */
function withoutFilters(cwd) {
    const names = runGit(cwd, ['config', '-z', '--name-only', '--get-regexp', '^filter\\.'])?.split('\0') ?? [];
    const filters = names.flatMap((name) => /^(filter\..*)\.[^.]*$/s.exec(name)?.[1] ?? []);
    return [...new Set(filters)].flatMap((filter) => [
        [`${filter}.clean`, ''],
        [`${filter}.process`, ''],
        [`${filter}.required`, 'false'],
    ]);
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
function ask(cwd, args, input = '', settings = []) {
    const { status, stdout, stderr, error } = (0,external_node_child_process_namespaceObject.spawnSync)('git', ['--no-pager', ...guards.flatMap((guard) => ['-c', guard]), ...args], { cwd, input, env: environment(settings), maxBuffer: 2 ** 30, windowsHide: true });
    const isNotInstalled = error !== undefined && 'code' in error && error.code === 'ENOENT';
    const isNotTrusted = /dubious ownership/.test(stderr?.toString('utf8') ?? '');
    return {
        isDone: error === undefined && status === 0,
        output: stdout ?? Buffer.alloc(0),
        trouble: isNotInstalled ? 'notInstalled' : isNotTrusted ? 'notTrusted' : 'other',
    };
}
/** Settings as https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT has them. */
function environment(settings) {
    const { GIT_LITERAL_PATHSPECS: _literal, GIT_ICASE_PATHSPECS: _case, ...inherited } = process.env;
    const first = Number(inherited.GIT_CONFIG_COUNT) || 0;
    const configured = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]);
    return {
        ...inherited,
        ...Object.fromEntries(configured),
        GIT_CONFIG_COUNT: String(first + settings.length),
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
    };
}


/***/ }),

/***/ 5926:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: function() { return /* binding */ isGlob; },
/* harmony export */   h: function() { return /* binding */ expandGlob; }
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

/***/ 7125:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ isInside; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** Whether a path lies in a folder, or is that folder; links are not followed. Both are absolute. */
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(way) !== way;
}


/***/ }),

/***/ 7358:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Gt: function() { return /* binding */ displayPath; },
  jO: function() { return /* binding */ openPaths; },
  tm: function() { return /* binding */ searchFolder; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ limits; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I9: function() { return /* binding */ decodedApiName; },
/* harmony export */   ch: function() { return /* binding */ meaningsOfComponentName; },
/* harmony export */   qb: function() { return /* binding */ isSameApiName; },
/* harmony export */   vl: function() { return /* binding */ namesSameCustomConnector; },
/* harmony export */   ze: function() { return /* binding */ hasCustomConnectorHash; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C8: function() { return /* binding */ trailingGuid; },
/* harmony export */   Fl: function() { return /* binding */ baseName; },
/* harmony export */   W_: function() { return /* binding */ isGuid; },
/* harmony export */   X8: function() { return /* binding */ normalGuid; },
/* harmony export */   dO: function() { return /* binding */ connectorOf; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: function() { return /* binding */ readPackage; },
  D: function() { return /* binding */ readSolutionName; }
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

/***/ 6929:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nn: function() { return /* binding */ pathInPackage; },
/* harmony export */   QX: function() { return /* binding */ messageWithEntry; },
/* harmony export */   aY: function() { return /* binding */ entryWords; },
/* harmony export */   fp: function() { return /* binding */ placeWords; },
/* harmony export */   qB: function() { return /* binding */ artifactOf; },
/* harmony export */   rM: function() { return /* binding */ withEntry; }
/* harmony export */ });
const archive = /^(.*?\.(?:zip|msapp))!(.+)$/is;
function artifactOf(packagePath, at) {
    const whole = pathInPackage(packagePath, at.file);
    const [, outer, inner] = archive.exec(whole) ?? [];
    if (outer === undefined || inner === undefined)
        return { path: whole, region: regionOf(at), entry: undefined };
    return { path: outer, region: undefined, entry: `${inner}${position(at)}` };
}
/** The message; for a place in an archive with the entry and the address, which nothing else tells. */
function messageWithEntry({ message, package: path, location }) {
    return withEntry(message, artifactOf(path, location), location.pointer);
}
function withEntry(message, { entry }, pointer) {
    if (entry === undefined)
        return message;
    return `${message} (at ${entry}${pointer === '' ? '' : `, ${pointer}`})`;
}
/** `src/Workflows/a.json:14:7`, or `a.zip!Workflows/a.json:14:7`. */
function placeWords(packagePath, at) {
    return `${pathInPackage(packagePath, at.file)}${position(at)}`;
}
/** `Workflows/a.json:14:7`: for a reader who has the package's path already. */
function entryWords(at) {
    return `${at.file}${position(at)}`;
}
/** `src/Workflows/a.json`, or `a.zip!Workflows/a.json`. */
function pathInPackage(packagePath, file) {
    if (file === '' || file === packagePath || (packagePath.endsWith(`/${file}`) && /\.json$/i.test(file)))
        return packagePath;
    if (packagePath === '.')
        return file;
    return `${packagePath}${/\.(?:zip|msapp)$/i.test(packagePath) ? '!' : '/'}${file}`;
}
function position({ line, column }) {
    return line === undefined || column === undefined ? '' : `:${line}:${column}`;
}
function regionOf({ line, column, endLine, endColumn }) {
    if (line === undefined || column === undefined)
        return undefined;
    return { line, column, endLine: endLine ?? line, endColumn: endColumn ?? column };
}


/***/ }),

/***/ 1657:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: function() { return /* binding */ atSources; }
/* harmony export */ });
/**
 * Findings as they can be annotated: one in an export whose unpacked tree was linted, too, stands on the tree's file,
 * where it can be mended. It is in the report of the tree already, so the export's is left out.
 */
function atSources({ packages, findings }) {
    const nameOf = new Map(packages.map(({ path, solution }) => [path, solution?.uniqueName.toLowerCase()]));
    const keyOf = ({ package: path, fingerprint }) => JSON.stringify([nameOf.get(path), fingerprint]);
    const inTrees = new Set(findings.filter((finding) => !isArchived(finding.package)).map(keyOf));
    return findings.filter((finding) => {
        if (nameOf.get(finding.package) === undefined || !isArchived(finding.package))
            return true;
        return !inTrees.has(keyOf(finding));
    });
}
function isArchived(path) {
    return /\.zip(!|$)/i.test(path);
}


/***/ }),

/***/ 9175:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: function() { return /* binding */ commandData; }
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4196);

/**
 * Text of a command to a build server, escaped as the servers' own libraries do: line breaks arrive as such, other
 * controls are made visible.
 *
 * @param percent how the server wants a `%`.
 */
function commandData(text, percent) {
    return text
        .split(/(\r?\n)/)
        .map((part) => (/^\r?\n$/.test(part) ? part : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLoggingCommands */ .D$)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControls */ .UN)(part))))
        .join('')
        .replaceAll('%', percent)
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A');
}


/***/ }),

/***/ 2899:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: function() { return /* binding */ componentHeading; }
/* harmony export */ });
/* harmony import */ var _component_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3572);

const kindsWithReadableId = new Set([
    'connectionReference',
    'customConnector',
    'environmentVariable',
]);
/** `Connection reference "Mail" (contoso_mail)`: display names of these kinds often repeat. Not escaped. */
function componentHeading({ kind, id, name }) {
    const kindName = _component_words_js__WEBPACK_IMPORTED_MODULE_0__/* .kindNames */ .$1[kind];
    const shown = `${kindName.charAt(0).toUpperCase()}${kindName.slice(1)} "${name || id}"`;
    const needsId = kindsWithReadableId.has(kind) && id !== '' && name !== '' && id.toLowerCase() !== name.toLowerCase();
    return needsId ? `${shown} (${id})` : shown;
}


/***/ }),

/***/ 3572:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $1: function() { return /* binding */ kindNames; },
/* harmony export */   LS: function() { return /* binding */ plural; },
/* harmony export */   _6: function() { return /* binding */ countComponents; },
/* harmony export */   _I: function() { return /* binding */ countedKinds; }
/* harmony export */ });
/** What Microsoft calls each kind. */
const kindNames = {
    solution: 'solution',
    flow: 'flow',
    canvasApp: 'canvas app',
    connectionReference: 'connection reference',
    customConnector: 'custom connector',
    environmentVariable: 'environment variable',
    agent: 'agent',
    connection: 'connection',
    connector: 'connector',
    principal: 'principal',
    file: 'file',
};
/** In the order in which they are told. */
const countedKinds = [
    'flow',
    'connectionReference',
    'canvasApp',
    'customConnector',
    'environmentVariable',
    'agent',
];
function plural(count, singular) {
    return `${count} ${singular}${count === 1 ? '' : 's'}`;
}
/** `14 flows, 6 connection references`; empty if there is nothing to count. */
function countComponents(packages) {
    return countedKinds
        .map((kind) => ({ kind, count: packages.reduce((sum, { components }) => sum + components[kind], 0) }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => plural(count, kindNames[kind]))
        .join(', ');
}


/***/ }),

/***/ 4808:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CD: function() { return /* binding */ connectionChangeWords; },
/* harmony export */   P4: function() { return /* binding */ isUnsettled; },
/* harmony export */   XZ: function() { return /* binding */ changeVerbs; },
/* harmony export */   hc: function() { return /* binding */ changeMarks; },
/* harmony export */   zc: function() { return /* binding */ unsettledFirst; }
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8350);
/* harmony import */ var _target_unnamed_target_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3565);
/* harmony import */ var _component_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3572);
/* harmony import */ var _limit_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9782);




const changeMarks = {
    added: '+',
    removed: '-',
    're-pointed': '~',
};
const changeVerbs = {
    added: 'adds',
    removed: 'removes',
    're-pointed': 're-points',
};
const shownUsers = 5;
const shownTargets = 5;
/** `connection reference "Mail" (shared_office365), used by flow "A"; prod's settings have no entry for it`. Not escaped. */
function connectionChangeWords(change) {
    const settings = settingsWords(change);
    return `${(0,_limit_text_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .P)(changedWords(change), 400)}${settings === '' ? '' : `; ${settings}`}`;
}
/** Where not all are shown: those for which the settings of a target have nothing come first. */
function unsettledFirst(changes) {
    return [...changes.filter(isUnsettled), ...changes.filter((change) => !isUnsettled(change))];
}
/** Whether the settings of a target have nothing for what changed. */
function isUnsettled({ targets = [] }) {
    return targets.some(({ entry }) => entry === 'missing' || entry === 'empty');
}
function changedWords({ change, component, from, to, usedBy }) {
    const { kind, id, name } = component;
    const shown = (target) => kind === 'environmentVariable' ? `"${(0,_limit_text_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .P)(target, 60)}"` : (0,_limit_text_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .P)(target, 200);
    const target = change === 'removed' ? from : to;
    const repointed = from === undefined && to === undefined
        ? ': another value'
        : `: ${from === undefined ? 'nothing' : shown(from)} → ${to === undefined ? 'nothing' : shown(to)}`;
    const where = change === 're-pointed' ? repointed : target === undefined ? '' : ` (${shown(target)})`;
    const users = usedBy.length === 0 ? '' : `, used by ${usersWords(usedBy)}`;
    return `${_component_words_js__WEBPACK_IMPORTED_MODULE_0__/* .kindNames */ .$1[kind]} "${(0,_limit_text_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .P)(name || id, 200)}"${where}${users}`;
}
function usersWords(users) {
    const groups = [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(users, ({ kind }) => kind)].map(([kind, group]) => {
        const names = group.slice(0, shownUsers).map(({ id, name }) => `"${(0,_limit_text_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .P)(name || id, 100)}"`);
        const more = group.length > shownUsers ? [`${group.length - shownUsers} more`] : [];
        return `${_component_words_js__WEBPACK_IMPORTED_MODULE_0__/* .kindNames */ .$1[kind]}${group.length === 1 ? '' : 's'} ${[...names, ...more].join(', ')}`;
    });
    return listing(groups);
}
const entries = [
    'missing',
    'empty',
    'dispensable',
    'placeholder',
    'given',
];
/** `prod's settings have no entry for it, test's settings have one`; empty where there are none. */
function settingsWords({ component, targets = [] }) {
    const value = component.kind === 'environmentVariable' ? 'value' : 'connection';
    const words = {
        missing: 'have no entry for it',
        empty: `have an entry for it without a ${value}`,
        dispensable: 'have no entry for it, and need none',
        placeholder: 'have an entry for it that a tool fills in',
        given: 'have an entry for it',
    };
    return entries
        .map((entry) => ({
        entry,
        names: targets.filter((one) => one.entry === entry).map(({ target }) => target),
    }))
        .filter(({ names }) => names.length > 0)
        .map(({ entry, names }) => `${owners(names)} settings ${words[entry]}`)
        .join('; ');
}
/** `prod's`, `prod's and test's`. */
function owners(names) {
    const shown = names.slice(0, shownTargets).map(ownerOf);
    const more = names.length > shownTargets ? [`${names.length - shownTargets} others'`] : [];
    return listing([...shown, ...more]);
}
/** What the options of one run describe has no name of its own. */
function ownerOf(name) {
    return name === _target_unnamed_target_js__WEBPACK_IMPORTED_MODULE_3__/* .unnamedTarget */ .K ? 'the given' : `${(0,_limit_text_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .P)(name, 40)}'s`;
}
/** `a, b and c` */
function listing(parts) {
    const last = parts.at(-1) ?? '';
    return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}


/***/ }),

/***/ 4196:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D$: function() { return /* binding */ escapeLoggingCommands; },
/* harmony export */   UN: function() { return /* binding */ escapeControls; },
/* harmony export */   Zs: function() { return /* binding */ escapeControlsInJson; },
/* harmony export */   zB: function() { return /* binding */ escapeForLog; }
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

/***/ 7723:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ formatReport; },
/* harmony export */   z: function() { return /* binding */ reportFormats; }
/* harmony export */ });
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
            return (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7272))).github(report);
        case 'azure':
            return (await __nccwpck_require__.e(/* import() */ 552).then(__nccwpck_require__.bind(__nccwpck_require__, 9552))).azure(report);
        case 'markdown':
            return (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 2985))).markdown(report);
        case 'junit':
            return (await __nccwpck_require__.e(/* import() */ 227).then(__nccwpck_require__.bind(__nccwpck_require__, 8227))).junit(report);
        case 'html': {
            const [{ html }, { graphWithout }, { pages }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(22), __nccwpck_require__.e(461)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1461)),
                __nccwpck_require__.e(/* import() */ 202).then(__nccwpck_require__.bind(__nccwpck_require__, 5202)),
                __nccwpck_require__.e(/* import() */ 964).then(__nccwpck_require__.bind(__nccwpck_require__, 5964)),
            ]);
            const { graph, isIgnored, targets, excerptOf } = style;
            const drawn = graph && isIgnored ? graphWithout(graph, isIgnored) : graph;
            return html(report, { pages, graph: drawn, targets, excerptOf });
        }
    }
}


/***/ }),

/***/ 7272:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   annotation: function() { return /* binding */ annotation; },
/* harmony export */   github: function() { return /* binding */ github; }
/* harmony export */ });
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6929);
/* harmony import */ var _at_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1657);
/* harmony import */ var _command_data_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9175);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4196);
/* harmony import */ var _limit_text_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9782);
/* harmony import */ var _new_first_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8746);
/* harmony import */ var _summary_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9339);







const commands = { error: 'error', warning: 'warning', note: 'notice' };
/** The runner cuts a longer message itself. */
const messageLength = 4000;
/** Workflow commands of GitHub Actions: each finding an annotation, new and worst first, for the runner shows ten a kind. */
function github(report) {
    const lines = (0,_new_first_js__WEBPACK_IMPORTED_MODULE_3__/* .newFirst */ .$)(report, (0,_at_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .atSources */ .S)(report)).map((finding) => annotation(finding));
    return `${[...lines, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeForLog */ .zB)((0,_summary_words_js__WEBPACK_IMPORTED_MODULE_2__/* .closingWords */ .BI)(report))].join('\n')}\n`;
}
/** @param after what stands below the message. */
function annotation(finding, after = '') {
    const { rule, severity, package: path, location } = finding;
    const { path: file, region } = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactOf */ .qB)(path, location);
    const properties = [
        ...(file === '.' ? [] : [['file', file]]),
        ...(region === undefined
            ? []
            : [
                ['line', region.line],
                ['col', region.column],
                ['endLine', region.endLine],
                ['endColumn', region.endColumn],
            ]),
        ['title', rule],
    ];
    const list = properties.map(([name, value]) => `${name}=${propertyValue(String(value))}`).join(',');
    const message = (0,_limit_text_js__WEBPACK_IMPORTED_MODULE_6__/* .limitText */ .P)((0,_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .messageWithEntry */ .QX)(finding), messageLength);
    return `::${commands[severity]} ${list}::${data(after === '' ? message : `${message}\n\n${after}`)}`;
}
function data(text) {
    return (0,_command_data_js__WEBPACK_IMPORTED_MODULE_0__/* .commandData */ .w)(text, '%25');
}
function propertyValue(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 9782:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: function() { return /* binding */ limitText; }
/* harmony export */ });
/** Cuts the end off a text that is longer than `length` code units, never through a character. */
function limitText(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 3080:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: function() { return /* binding */ logLine; }
/* harmony export */ });
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6929);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4196);
/* harmony import */ var _limit_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9782);



/** A finding as one line of a build server's log, which it can't command. */
function logLine({ rule, severity, message, package: path, location }) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeForLog */ .zB)(`${severity} ${rule}: ${(0,_limit_text_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .P)(message, 4000)} (${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(path, location)})`);
}


/***/ }),

/***/ 9497:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: function() { return /* binding */ fold; },
/* harmony export */   Fs: function() { return /* binding */ changeList; },
/* harmony export */   PV: function() { return /* binding */ readinessTable; },
/* harmony export */   ns: function() { return /* binding */ fixedTable; }
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8350);
/* harmony import */ var _component_heading_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2899);
/* harmony import */ var _component_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3572);
/* harmony import */ var _connection_change_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4808);
/* harmony import */ var _limit_text_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9782);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2132);
/* harmony import */ var _readiness_words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7435);







/** Blocks of Markdown below a line that opens and closes them. */
function fold(title, blocks, isOpen = false) {
    if (blocks.length === 0)
        return [];
    return [`<details${isOpen ? ' open' : ''}><summary>${title}</summary>`, ...blocks, '</details>'];
}
function more(length, count) {
    return length > count ? [`And ${length - count} more: the JSON report has them all.`] : [];
}
/** So many of them, one sentence each. */
function changeList(changes, count, subject) {
    const items = (0,_connection_change_words_js__WEBPACK_IMPORTED_MODULE_2__/* .unsettledFirst */ .zc)(changes)
        .slice(0, count)
        .map((change) => {
        const where = `<code>${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p)((0,_limit_text_js__WEBPACK_IMPORTED_MODULE_5__/* .limitText */ .P)(change.package, 200))}</code>`;
        const words = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p)((0,_limit_text_js__WEBPACK_IMPORTED_MODULE_5__/* .limitText */ .P)((0,_connection_change_words_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionChangeWords */ .CD)(change), 700));
        return `- ${where}: ${subject} ${_connection_change_words_js__WEBPACK_IMPORTED_MODULE_2__/* .changeVerbs */ .XZ[change.change]} ${words}.`;
    });
    return [...(items.length === 0 ? [] : [items.join('\n')]), ...more(changes.length, count)];
}
function fixedTable(fixed, count) {
    const rows = fixed.slice(0, count).map(({ rule, component, package: path }) => {
        const cells = [rule, (0,_limit_text_js__WEBPACK_IMPORTED_MODULE_5__/* .limitText */ .P)((0,_component_heading_js__WEBPACK_IMPORTED_MODULE_0__/* .componentHeading */ .W)(component), 200), (0,_limit_text_js__WEBPACK_IMPORTED_MODULE_5__/* .limitText */ .P)(path, 200)];
        return `| ✅ | ${cells.map(_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p).join(' | ')} |`;
    });
    const table = ['| | Rule | Component | Package |', '|---|---|---|---|', ...rows].join('\n');
    return [...(rows.length === 0 ? [] : [table]), ...more(fixed.length, count)];
}
const verdictWords = { on: '✅ turns on', off: '❌ stays off', unknown: "❔ can't tell" };
const shownReasons = 3;
/** So many flows with what keeps them off, and whom to ask for so many shares. */
function readinessTable({ flows, shares }, count) {
    return [
        ['| Flow | | Why |', '|---|---|---|', ...flows.slice(0, count).map(flowRow)].join('\n'),
        ...(flows.length > count ? [`and ${(0,_component_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(flows.length - count, 'flow')} more`] : []),
        ...[...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(shares.slice(0, count), ({ owner }) => owner)].map(([owner, group]) => [
            `To ask of ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p)((0,_limit_text_js__WEBPACK_IMPORTED_MODULE_5__/* .limitText */ .P)(owner || 'whoever owns them', 300))}:`,
            '',
            ...group.map((share) => `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p)((0,_limit_text_js__WEBPACK_IMPORTED_MODULE_5__/* .limitText */ .P)((0,_readiness_words_js__WEBPACK_IMPORTED_MODULE_4__/* .shareWords */ .hs)(share), 300))}`),
        ].join('\n')),
    ];
}
function flowRow({ name, verdict, reasons }) {
    const why = reasons
        .slice(0, shownReasons)
        .map((reason) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p)((0,_limit_text_js__WEBPACK_IMPORTED_MODULE_5__/* .limitText */ .P)((0,_readiness_words_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonWords */ .IK)(reason), 200)))
        .join('<br>');
    return `| ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p)((0,_limit_text_js__WEBPACK_IMPORTED_MODULE_5__/* .limitText */ .P)(name, 100))} | ${verdictWords[verdict]} | ${why} |`;
}


/***/ }),

/***/ 2132:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: function() { return /* binding */ markdownText; }
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4196);

/**
 * Text that reads the same in GitHub's Markdown, in a table and in HTML: what could be markup is an entity.
 * GitHub also looks for `@name`, `#1` and `:smile:` in what it has rendered; an empty comment parts them.
 */
function markdownText(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControls */ .UN)(text)
        .replaceAll(/[!#$&*<>?@[\\\]^`{|}~]/g, entity)
        .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
        .replaceAll(/(?<=www)\.|:(?=\/\/)/giu, entity)
        .replaceAll(/&#(?:35|64);/g, '$&<!-- -->')
        .replaceAll(/:(?=[\w+-]*[a-z][\w+-]*:)/gi, ':<!-- -->')
        .replaceAll(/^[\s.+-]+|^\d+[.)]/g, (start) => start.replaceAll(/\D/g, entity));
}
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}


/***/ }),

/***/ 2985:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   markdown: function() { return /* binding */ markdown; }
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8350);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6929);
/* harmony import */ var _component_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3572);
/* harmony import */ var _connection_change_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4808);
/* harmony import */ var _limit_text_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9782);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9497);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2132);
/* harmony import */ var _new_first_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8746);
/* harmony import */ var _readiness_words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7435);
/* harmony import */ var _summary_words_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9339);
/* harmony import */ var _suppressed_words_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(1985);











/** GitHub takes no more for a job summary. */
const markdownBytes = 1024 * 1024;
/**
 * A job summary: counts, a table for each package with findings, its notes folded. The mildest go if it is too long.
 *
 * @param bytes the room there is.
 * @param subject what changes connections: `This pull request`.
 */
function markdown(report, bytes = markdownBytes, subject = 'This version') {
    const rows = new Map(report.findings.map((finding) => [finding, rowOf(finding)]));
    const ranked = (0,_new_first_js__WEBPACK_IMPORTED_MODULE_6__/* .newFirst */ .$)(report);
    const pageOf = (count) => page(report, new Set(ranked.slice(0, count)), rows, subject);
    const whole = pageOf(ranked.length);
    const fits = (text) => Buffer.byteLength(text) <= bytes;
    if (fits(whole))
        return whole;
    let fitting = 0;
    let tooMany = ranked.length;
    while (tooMany - fitting > 1) {
        const middle = Math.floor((fitting + tooMany) / 2);
        if (fits(pageOf(middle)))
            fitting = middle;
        else
            tooMany = middle;
    }
    return pageOf(fitting);
}
function page(report, told, rows, subject) {
    const findings = report.findings.filter((finding) => told.has(finding));
    const leftOut = report.findings.length - findings.length;
    const { comparison } = report;
    const blocks = [
        `## solution-lint: ${(0,_summary_words_js__WEBPACK_IMPORTED_MODULE_5__/* .countWords */ .rj)(report)}`,
        ...(comparison ? [(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p)((0,_summary_words_js__WEBPACK_IMPORTED_MODULE_5__/* .comparisonWords */ .bz)(report))] : []),
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p)((0,_summary_words_js__WEBPACK_IMPORTED_MODULE_5__/* .checkedWords */ .ji)(report)),
        ...(comparison
            ? comparedBlocks(report, comparison, findings, rows, subject)
            : packageSections(report, findings, rows)),
        ...readinessBlocks(report),
        ...(leftOut === 0
            ? []
            : [
                `**${(0,_component_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(leftOut, 'finding')} left out**: a summary has room for 1 MiB. The JSON report has them all.`,
            ]),
        ...quietPackages(report),
        ...suppressedLine(report),
    ];
    return `${blocks.join('\n\n')}\n`;
}
/** So that targets take no more than half of the room, whatever the names are. */
const shown = { targets: 10, flows: 50 };
function readinessBlocks(report) {
    return (0,_readiness_words_js__WEBPACK_IMPORTED_MODULE_4__/* .toldTargets */ .Ao)(report)
        .slice(0, shown.targets)
        .flatMap((target) => [
        `### ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p)((0,_limit_text_js__WEBPACK_IMPORTED_MODULE_7__/* .limitText */ .P)((0,_readiness_words_js__WEBPACK_IMPORTED_MODULE_4__/* .targetWords */ .LT)(target), 300))}`,
        ...(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .readinessTable */ .PV)(target, shown.flows),
    ]);
}
function packageSections(report, findings, rows, heading = '###') {
    const known = new Map(report.packages.map((one) => [one.path, one]));
    return [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_8__/* .groupBy */ .$)(findings, (finding) => finding.package)].map(([path, group]) => packageSection(`${heading} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p)((0,_limit_text_js__WEBPACK_IMPORTED_MODULE_7__/* .limitText */ .P)(path, 300))}`, known.get(path), group, rows));
}
/** What is new is open, and so is what deployment settings lack; the rest is folded. */
function comparedBlocks(report, { new: fingerprints, fixed, remaining, connectionChanges }, findings, rows, subject) {
    const isNew = (0,_new_first_js__WEBPACK_IMPORTED_MODULE_6__/* .newFindings */ .F)(report);
    const added = findings.filter(isNew);
    const before = packageSections(report, findings.filter((finding) => !isNew(finding)), rows, '####');
    return [
        ...(fingerprints.length === 0
            ? ['Nothing is new.']
            : ['### New', ...packageSections(report, added, rows, '####')]),
        ...(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)((0,_component_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(connectionChanges.length, 'connection change'), (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .changeList */ .Fs)(connectionChanges, listed, subject), connectionChanges.some(_connection_change_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnsettled */ .P4)),
        ...(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`${fixed.length} fixed`, (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .fixedTable */ .ns)(fixed, listed)),
        ...(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`${remaining.length} as before`, before),
    ];
}
/** So many of each find room in a summary, however many of their characters must be escaped. */
const listed = 50;
function suppressedLine(report) {
    const words = (0,_suppressed_words_js__WEBPACK_IMPORTED_MODULE_9__/* .suppressedWords */ .C)(report);
    return words === '' ? [] : [`${words}; the JSON report tells which, and why.`];
}
function quietPackages({ packages, findings }) {
    const loud = new Set(findings.map((finding) => finding.package));
    const quiet = packages.filter(({ path }) => !loud.has(path)).length;
    return quiet === 0 ? [] : [`${(0,_component_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(quiet, 'package')} without findings.`];
}
function packageSection(heading, known, findings, rows) {
    const rowsOf = (some) => some.map((finding) => rows.get(finding) ?? '');
    const isNote = ({ severity }) => severity === 'note';
    const notes = rowsOf(findings.filter(isNote));
    const others = rowsOf(findings.filter((finding) => !isNote(finding)));
    const about = known === undefined ? (0,_summary_words_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownWords */ .ky)(findings) : (0,_summary_words_js__WEBPACK_IMPORTED_MODULE_5__/* .solutionWords */ .rO)(known);
    return [
        heading,
        ...(about === '' ? [] : [(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p)((0,_limit_text_js__WEBPACK_IMPORTED_MODULE_7__/* .limitText */ .P)(about, 300))]),
        ...(others.length === 0 ? [] : [table(others)]),
        ...(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)((0,_component_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(notes.length, 'note'), notes.length === 0 ? [] : [table(notes)]),
    ].join('\n\n');
}
function table(rows) {
    return ['| | Rule | Finding | Where |', '|---|---|---|---|', ...rows].join('\n');
}
const marks = { error: '❌ error', warning: '⚠️ warning', note: 'ℹ️ note' };
function rowOf({ rule, severity, confidence, message, location }) {
    const doubt = confidence === 'medium' ? '<br>medium confidence' : '';
    const text = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p)((0,_limit_text_js__WEBPACK_IMPORTED_MODULE_7__/* .limitText */ .P)(message, 2000));
    const place = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_10__/* .entryWords */ .aY)(location);
    const where = place === '' ? '' : `<code>${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p)((0,_limit_text_js__WEBPACK_IMPORTED_MODULE_7__/* .limitText */ .P)(place, 500))}</code>`;
    return `| ${marks[severity]} | ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p)(rule)}${doubt} | ${text} | ${where} |`;
}


/***/ }),

/***/ 8746:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
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

/***/ 7435:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ao: function() { return /* binding */ toldTargets; },
/* harmony export */   IK: function() { return /* binding */ reasonWords; },
/* harmony export */   LT: function() { return /* binding */ targetWords; },
/* harmony export */   b2: function() { return /* binding */ isMissing; },
/* harmony export */   hs: function() { return /* binding */ shareWords; },
/* harmony export */   y4: function() { return /* binding */ missingWords; }
/* harmony export */ });
/* harmony import */ var _component_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3572);

/** `prod: 3 of 5 flows turn on, 1 stays off, 1 can't be told`. Not escaped. */
function targetWords({ target, flows }) {
    const count = (verdict) => flows.filter((flow) => flow.verdict === verdict).length;
    const [on, off, unknown] = [count('on'), count('off'), count('unknown')];
    const parts = [
        `${on} of ${(0,_component_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(flows.length, 'flow')} ${on === 1 || flows.length === 1 ? 'turns' : 'turn'} on`,
        ...(off > 0 ? [`${off} ${off === 1 ? 'stays' : 'stay'} off`] : []),
        ...(unknown > 0 ? [`${unknown} can't be told`] : []),
    ];
    return `${target}: ${parts.join(', ')}`;
}
/** Those of which there is something to tell. */
function toldTargets({ readiness = [] }) {
    return readiness.filter(({ flows, shares }) => flows.length + shares.length > 0);
}
/** `fab_mail: connection "…" of Ada is not shared with user …`. Not escaped. */
function reasonWords({ logicalName, text }) {
    return logicalName === '' ? text : `${logicalName}: ${text}`;
}
const missing = {
    noInventory: 'what connections are there (--connections)',
    noPrincipal: 'who turns flows on (--principal)',
    placeholder: 'what replaces placeholders in the settings',
};
/** What the run was not told, and not what is wrong with a flow: it is told once, not by each flow. */
function isMissing(reason) {
    return missing[reason.kind] !== undefined || hasNoEntry(reason);
}
/** `Not known: who turns flows on (--principal)`; empty where the run was told everything. Not escaped. */
function missingWords({ flows }) {
    const reasons = flows.flatMap((flow) => flow.reasons);
    const kinds = new Set(reasons.map(({ kind }) => kind));
    const names = new Set(reasons.filter(hasNoEntry).map(({ logicalName }) => logicalName));
    const untold = [...kinds].sort().flatMap((kind) => missing[kind] ?? []);
    const words = [
        ...(untold.length > 0 ? [untold.join(', ')] : []),
        ...(names.size > 0 ? [withoutEntryWords([...names].sort())] : []),
    ];
    return words.length === 0 ? '' : `Not known: ${words.join('; ')}`;
}
/** The reference may have a connection there. */
function hasNoEntry({ kind, blocks, logicalName }) {
    return kind === 'unbound' && !blocks && logicalName !== '';
}
const shownNames = 5;
function withoutEntryWords(names) {
    const left = names.length - shownNames;
    const shown = names.slice(0, shownNames).join(', ');
    return `what connection these have there, as the settings have no entry: ${shown}${left > 0 ? ` and ${left} more` : ''}`;
}
/** What its owner is to be asked for. Not escaped. */
function shareWords({ connectionName, connector, principal, flows }) {
    const kind = principal.type === 'User' ? 'user' : 'service principal';
    const purpose = flows.length === 0 ? 'for the import' : `for ${flows.join(', ')}`;
    return `share "${connectionName}" (${connector}) with ${kind} ${principal.id}, "Can use", ${purpose}`;
}


/***/ }),

/***/ 3255:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: function() { return /* binding */ sortedEdges; },
/* harmony export */   v: function() { return /* binding */ sortedNodes; }
/* harmony export */ });
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5776);

/** The same input gives the same bytes: by code unit, never by the machine's language. */
function sortedNodes(graph) {
    return graph.nodes.toSorted((a, b) => (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.key, b.key));
}
function sortedEdges(graph) {
    return graph.edges
        .map((edge) => ({ edge, sortKey: sortKeyOf(edge) }))
        .sort((a, b) => compareAll(a.sortKey, b.sortKey))
        .map(({ edge }) => edge);
}
function sortKeyOf({ from, to, kind, at }) {
    return [from.key, to.key, kind, at.package, at.file, at.pointer];
}
function compareAll(a, b) {
    for (const [index, part] of a.entries()) {
        const order = (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(part, b[index] ?? '');
        if (order !== 0)
            return order;
    }
    return 0;
}


/***/ }),

/***/ 9339:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BI: function() { return /* binding */ closingWords; },
/* harmony export */   bz: function() { return /* binding */ comparisonWords; },
/* harmony export */   ic: function() { return /* binding */ checkedTargets; },
/* harmony export */   ji: function() { return /* binding */ checkedWords; },
/* harmony export */   ky: function() { return /* binding */ unknownWords; },
/* harmony export */   rO: function() { return /* binding */ solutionWords; },
/* harmony export */   rj: function() { return /* binding */ countWords; }
/* harmony export */ });
/* harmony import */ var _engine_is_remark_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1531);
/* harmony import */ var _component_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3572);
/* harmony import */ var _limit_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9782);
/* harmony import */ var _suppressed_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1985);




/** What was looked at: a green line that does not say so may mean that nothing was read. Not escaped. */
function checkedWords(report) {
    const { packages, comparison, summary: { packages: count, unread }, } = report;
    const isGone = comparison !== undefined && unread === 0;
    const targets = count + unread === 0 ? checkedTargets(report) : '';
    if (targets !== '')
        return `No package has changed; checked against ${targets}.`;
    if (count === 0)
        return isGone ? 'No package is left to check.' : 'No package could be checked.';
    const components = (0,_component_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countComponents */ ._6)(packages) || 'no flow, app or other component that rules look at';
    return `Checked ${(0,_component_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'package')}: ${components}.`;
}
/** `prod, test`: targets that were checked although no package may be reported; empty where there are none. Not escaped. */
function checkedTargets({ readiness = [], findings }) {
    const told = new Set(findings.map(({ data }) => data.target));
    return readiness
        .filter(({ target, flows }) => flows.length > 0 || told.has(target))
        .map(({ target }) => (0,_limit_text_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .P)(target, 100))
        .join(', ');
}
/** `2 errors, 1 warning, 3 notes, 1 suppressed`; `No findings` where there is nothing to count. */
function countWords(report) {
    const { error, warning, note, unread } = report.summary;
    const counts = [
        error > 0 ? (0,_component_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(error, 'error') : '',
        warning > 0 ? (0,_component_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(warning, 'warning') : '',
        note > 0 ? (0,_component_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(note, 'note') : '',
        (0,_suppressed_words_js__WEBPACK_IMPORTED_MODULE_3__/* .suppressedWords */ .C)(report),
        unread > 0 ? `${(0,_component_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(unread, 'input')} not read` : '',
    ];
    return counts.filter((part) => part !== '').join(', ') || 'No findings';
}
/** `Compared with main: 1 new, 2 fixed, 12 remaining.`; empty where there is nothing to compare with. Not escaped. */
function comparisonWords({ comparison }) {
    if (comparison === undefined)
        return '';
    const { base, new: added, fixed, remaining } = comparison;
    const counts = `${added.length} new, ${fixed.length} fixed, ${remaining.length} remaining`;
    return `Compared with ${base.replace(/^([0-9a-f]{12})[0-9a-f]{28,}$/, '$1')}: ${counts}.`;
}
/** What was looked at, what was found, and how that compares: the last line of a log. Not escaped. */
function closingWords(report) {
    return [checkedWords(report), `${countWords(report)}.`, comparisonWords(report)].join(' ').trimEnd();
}
/** `Expense claims 1.2.0.0, unmanaged`; empty for a package without a solution. Not escaped. */
function solutionWords({ solution }) {
    if (solution === null)
        return '';
    const type = solution.packageType === 'both' ? 'unmanaged and managed' : solution.packageType;
    return `${solution.displayName || solution.uniqueName} ${solution.version}, ${type}`;
}
/**
 * What stands in place of a solution where findings are of no package: `deployment settings of prod`; or of one that has
 * not changed: `unchanged, for prod`. Not escaped.
 */
function unknownWords(findings) {
    if (findings.every(({ rule }) => (0,_engine_is_remark_js__WEBPACK_IMPORTED_MODULE_0__/* .isRemark */ .b)(rule)))
        return 'configuration';
    const targets = new Set(findings.map(({ data }) => String(data.target ?? '')));
    if (targets.has(''))
        return 'not read';
    const isSettings = findings.every(({ package: path, location }) => location.file === path);
    return `${isSettings ? 'deployment settings of' : 'unchanged, for'} ${[...targets].sort().join(', ')}`;
}


/***/ }),

/***/ 1985:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ suppressedWords; }
/* harmony export */ });
/** `12 suppressed (9 by the baseline)`; empty where nothing is. */
function suppressedWords({ suppressed, summary }) {
    const count = summary.suppressed;
    const known = suppressed.filter(({ suppression }) => suppression.kind === 'baseline').length;
    if (count === 0)
        return '';
    if (known === count)
        return `${count} suppressed by the baseline`;
    return known === 0 ? `${count} suppressed` : `${count} suppressed (${known} by the baseline)`;
}


/***/ }),

/***/ 1291:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
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

/***/ 5661:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ bufferOf; }
/* harmony export */ });
/** The same bytes as a Buffer, not copied. */
function bufferOf(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


/***/ }),

/***/ 9854:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: function() { return /* binding */ textAt; },
/* harmony export */   Dc: function() { return /* binding */ member; },
/* harmony export */   S3: function() { return /* binding */ itemsOf; },
/* harmony export */   fK: function() { return /* binding */ valueAt; },
/* harmony export */   lS: function() { return /* binding */ membersOf; },
/* harmony export */   u4: function() { return /* binding */ isRecord; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OQ: function() { return /* binding */ parseDeepJson; },
/* harmony export */   ap: function() { return /* binding */ endOfString; },
/* harmony export */   qF: function() { return /* binding */ parseJson; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: function() { return /* binding */ lastStart; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: function() { return /* binding */ locateAllJson; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: function() { return /* binding */ ParseError; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: function() { return /* binding */ isPlaceholder; }
/* harmony export */ });
/** What pipelines put in place of a value: of the ALM Accelerator, of Azure DevOps, of shells, of templates. */
const token = /#\{[^}]{1,200}\}|\$\{[^}]{1,200}\}|\$\([^)]{1,200}\)|__[A-Za-z0-9]\w{0,200}?__|\{\{[^}]{1,200}\}\}/;
function isPlaceholder(text) {
    return token.test(text);
}


/***/ }),

/***/ 6820:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dh: function() { return /* binding */ keyed; },
/* harmony export */   JO: function() { return /* binding */ intoJson; },
/* harmony export */   Mr: function() { return /* binding */ pointerTokens; },
/* harmony export */   Wn: function() { return /* binding */ pointer; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: function() { return /* binding */ rawOffsets; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: function() { return /* binding */ decodeText; },
  $: function() { return /* binding */ isGitLfsPointer; }
});

;// CONCATENATED MODULE: external "node:buffer"
var external_node_buffer_namespaceObject = require("node:buffer");
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: function() { return /* binding */ componentKinds; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: function() { return /* binding */ regionOf; },
/* harmony export */   D: function() { return /* binding */ lineIndex; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fl: function() { return /* binding */ locator; },
  yR: function() { return /* binding */ readText; },
  T6: function() { return /* binding */ textDocument; }
});

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eg: function() { return /* binding */ compareFindings; },
/* harmony export */   Ky: function() { return /* binding */ identityText; },
/* harmony export */   i1: function() { return /* binding */ withRemarks; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: function() { return /* binding */ settle; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: function() { return /* binding */ summaryOf; }
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

/***/ 8730:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: function() { return /* binding */ stopwatch; }
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

/***/ 7645:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: function() { return /* binding */ documentsOf; }
/* harmony export */ });
/* harmony import */ var _settle_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9265);

/** The files of targets that findings point into; each is a package of its own to them. */
function documentsOf(targets) {
    return targets.flatMap(({ settings }) => settings.map(_settle_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .textDocument */ .T6));
}


/***/ }),

/***/ 3565:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ unnamedTarget; }
/* harmony export */ });
/** What messages call the target that the options of one run describe. */
const unnamedTarget = 'the target environment';


/***/ }),

/***/ 6434:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Z: function() { return /* binding */ unreadableProblem; },
/* harmony export */   GZ: function() { return /* binding */ isUnreadable; },
/* harmony export */   ie: function() { return /* binding */ UnreadableFile; },
/* harmony export */   km: function() { return /* binding */ UnreadablePackage; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: function() { return /* binding */ UsageError; }
/* harmony export */ });
/** A mistake that the user can mend: it has a message and a hint, and no stack. */
class UsageError extends Error {
    hint;
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}


/***/ }),

/***/ 7421:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qq: function() { return /* binding */ HttpClient; }
});

// UNUSED EXPORTS: Headers, HttpClientError, HttpClientResponse, HttpCodes, MediaTypes, getProxyUrl, isHttps

// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(8611);
var external_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_http_, 2);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(5692);
var external_https_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_https_, 2);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./node_modules/tunnel/index.js
var tunnel = __nccwpck_require__(770);
;// CONCATENATED MODULE: external "./undici.js"
var external_undici_js_namespaceObject = require("./undici.js");
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
    HttpCodes[HttpCodes["OK"] = 200] = "OK";
    HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
    HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
    HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
    HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
    HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
    HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
    HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
    HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
    HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
    HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
    HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
    HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
    HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
    HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
    HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
    HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
    HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
    HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
    HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
    HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
    HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
    HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
    HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
    HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
    HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
    HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function lib_getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD'];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new external_undici_js_namespaceObject.ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map

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
/******/ 	var __webpack_exports__ = __nccwpck_require__(7663);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;