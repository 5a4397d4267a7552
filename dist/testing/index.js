import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 316:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const Utils = __nccwpck_require__(391);
const pth = __nccwpck_require__(928);
const ZipEntry = __nccwpck_require__(609);
const ZipFile = __nccwpck_require__(991);

const get_Bool = (...val) => Utils.findLast(val, (c) => typeof c === "boolean");
const get_Str = (...val) => Utils.findLast(val, (c) => typeof c === "string");
const get_Fun = (...val) => Utils.findLast(val, (c) => typeof c === "function");

const defaultOptions = {
    // option "noSort" : if true it disables files sorting
    noSort: false,
    // read entries during load (initial loading may be slower)
    readEntries: false,
    // default method is none
    method: Utils.Constants.NONE,
    // file system
    fs: null
};

module.exports = function (/**String*/ input, /** object */ options) {
    let inBuffer = null;

    // create object based default options, allowing them to be overwritten
    const opts = Object.assign(Object.create(null), defaultOptions);

    // test input variable
    if (input && "object" === typeof input) {
        // if value is not buffer we accept it to be object with options
        if (!(input instanceof Uint8Array)) {
            Object.assign(opts, input);
            input = opts.input ? opts.input : undefined;
            if (opts.input) delete opts.input;
        }

        // if input is buffer
        if (Buffer.isBuffer(input)) {
            inBuffer = input;
            opts.method = Utils.Constants.BUFFER;
            input = undefined;
        }
    }

    // assign options
    Object.assign(opts, options);

    // instanciate utils filesystem
    const filetools = new Utils(opts);

    // Restore the archived permissions on extracted directories. This has to run
    // after a directory's contents are written: applying a restrictive mode
    // (e.g. 0o500) up front would stop us writing the files it contains. Applying
    // the deepest paths first keeps parent directories traversable while their
    // children are updated (issue #530).
    const applyDirAttributes = (dirEntries) => {
        dirEntries
            .filter((d) => d.attr)
            .sort((a, b) => b.path.length - a.path.length)
            .forEach((d) => filetools.fs.chmodSync(d.path, d.attr));
    };

    if (typeof opts.decoder !== "object" || typeof opts.decoder.encode !== "function" || typeof opts.decoder.decode !== "function") {
        opts.decoder = Utils.decoder;
    }

    // if input is file name we retrieve its content
    if (input && "string" === typeof input) {
        // load zip file
        if (filetools.fs.existsSync(input)) {
            opts.method = Utils.Constants.FILE;
            opts.filename = input;
            inBuffer = filetools.fs.readFileSync(input);
        } else {
            throw Utils.Errors.INVALID_FILENAME();
        }
    }

    // create variable
    const _zip = new ZipFile(inBuffer, opts);

    const { canonical, sanitize, zipnamefix } = Utils;

    function getEntry(/**Object*/ entry) {
        if (entry && _zip) {
            var item;
            // If entry was given as a file name
            if (typeof entry === "string") item = _zip.getEntry(pth.posix.normalize(entry));
            // if entry was given as a ZipEntry object
            if (typeof entry === "object" && typeof entry.entryName !== "undefined" && typeof entry.header !== "undefined") item = _zip.getEntry(entry.entryName);

            if (item) {
                return item;
            }
        }
        return null;
    }

    function fixPath(zipPath) {
        const { join, normalize, sep } = pth.posix;
        // convert windows file separators and normalize
        return join(pth.isAbsolute(zipPath) ? "/": '.',  normalize(sep + zipPath.split("\\").join(sep) + sep));
    }

    function filenameFilter(filterfn) {
        if (filterfn instanceof RegExp) {
            // if filter is RegExp wrap it
            return (function (rx) {
                return function (filename) {
                    return rx.test(filename);
                };
            })(filterfn);
        } else if ("function" !== typeof filterfn) {
            // if filter is not function we will replace it
            return () => true;
        }
        return filterfn;
    }

    // keep last character on folders
    const relativePath = (local, entry) => {
        let lastChar = entry.slice(-1);
        lastChar = lastChar === filetools.sep ? filetools.sep : "";
        return pth.relative(local, entry) + lastChar;
    };

    return {
        /**
         * Extracts the given entry from the archive and returns the content as a Buffer object
         * @param {ZipEntry|string} entry ZipEntry object or String with the full path of the entry
         * @param {Buffer|string} [pass] - password
         * @return Buffer or Null in case of error
         */
        readFile: function (entry, pass) {
            var item = getEntry(entry);
            return (item && item.getData(pass)) || null;
        },

        /**
         * Returns how many child elements has on entry (directories) on files it is always 0
         * @param {ZipEntry|string} entry ZipEntry object or String with the full path of the entry
         * @returns {integer}
         */
        childCount: function (entry) {
            const item = getEntry(entry);
            if (item) {
                return _zip.getChildCount(item);
            }
        },

        /**
         * Asynchronous readFile
         * @param {ZipEntry|string} entry ZipEntry object or String with the full path of the entry
         * @param {callback} callback
         *
         * @return Buffer or Null in case of error
         */
        readFileAsync: function (entry, callback) {
            var item = getEntry(entry);
            if (item) {
                item.getDataAsync(callback);
            } else {
                callback(null, "getEntry failed for:" + entry);
            }
        },

        /**
         * Extracts the given entry from the archive and returns the content as plain text in the given encoding
         * @param {ZipEntry|string} entry - ZipEntry object or String with the full path of the entry
         * @param {string} encoding - Optional. If no encoding is specified utf8 is used
         *
         * @return String
         */
        readAsText: function (entry, encoding) {
            var item = getEntry(entry);
            if (item) {
                var data = item.getData();
                if (data && data.length) {
                    return data.toString(encoding || "utf8");
                }
            }
            return "";
        },

        /**
         * Asynchronous readAsText
         * @param {ZipEntry|string} entry ZipEntry object or String with the full path of the entry
         * @param {callback} callback
         * @param {string} [encoding] - Optional. If no encoding is specified utf8 is used
         *
         * @return String
         */
        readAsTextAsync: function (entry, callback, encoding) {
            var item = getEntry(entry);
            if (item) {
                item.getDataAsync(function (data, err) {
                    if (err) {
                        callback(data, err);
                        return;
                    }

                    if (data && data.length) {
                        callback(data.toString(encoding || "utf8"));
                    } else {
                        callback("");
                    }
                });
            } else {
                callback("");
            }
        },

        /**
         * Remove the entry from the file or the entry and all it's nested directories and files if the given entry is a directory
         *
         * @param {ZipEntry|string} entry
         * @param {boolean} withsubfolders
         * @returns {void}
         */
        deleteFile: function (entry, withsubfolders = true) {
            // @TODO: test deleteFile
            var item = getEntry(entry);
            if (item) {
                _zip.deleteFile(item.entryName, withsubfolders);
            }
        },

        /**
         * Remove the entry from the file or directory without affecting any nested entries
         *
         * @param {ZipEntry|string} entry
         * @returns {void}
         */
        deleteEntry: function (entry) {
            // @TODO: test deleteEntry
            var item = getEntry(entry);
            if (item) {
                _zip.deleteEntry(item.entryName);
            }
        },

        /**
         * Adds a comment to the zip. The zip must be rewritten after adding the comment.
         *
         * @param {string} comment
         */
        addZipComment: function (comment) {
            // @TODO: test addZipComment
            _zip.comment = comment;
        },

        /**
         * Returns the zip comment
         *
         * @return String
         */
        getZipComment: function () {
            return _zip.comment || "";
        },

        /**
         * Adds a comment to a specified zipEntry. The zip must be rewritten after adding the comment
         * The comment cannot exceed 65535 characters in length
         *
         * @param {ZipEntry} entry
         * @param {string} comment
         */
        addZipEntryComment: function (entry, comment) {
            var item = getEntry(entry);
            if (item) {
                item.comment = comment;
            }
        },

        /**
         * Returns the comment of the specified entry
         *
         * @param {ZipEntry} entry
         * @return String
         */
        getZipEntryComment: function (entry) {
            var item = getEntry(entry);
            if (item) {
                return item.comment || "";
            }
            return "";
        },

        /**
         * Updates the content of an existing entry inside the archive. The zip must be rewritten after updating the content
         *
         * @param {ZipEntry} entry
         * @param {Buffer} content
         */
        updateFile: function (entry, content) {
            var item = getEntry(entry);
            if (item) {
                item.setData(content);
            }
        },

        /**
         * Adds a file from the disk to the archive
         *
         * @param {string} localPath File to add to zip
         * @param {string} [zipPath] Optional path inside the zip
         * @param {string} [zipName] Optional name for the file
         * @param {string} [comment] Optional file comment
         */
        addLocalFile: function (localPath, zipPath, zipName, comment) {
            if (filetools.fs.existsSync(localPath)) {
                // fix ZipPath
                zipPath = zipPath ? fixPath(zipPath) : "";

                // p - local file name
                const p = pth.win32.basename(pth.win32.normalize(localPath));

                // add file name into zippath
                zipPath += zipName ? zipName : p;

                // read file attributes
                const _attr = filetools.fs.statSync(localPath);

                // get file content
                const data = _attr.isFile() ? filetools.fs.readFileSync(localPath) : Buffer.alloc(0);

                // if folder
                if (_attr.isDirectory()) zipPath += filetools.sep;

                // add file into zip file
                this.addFile(zipPath, data, comment, _attr);
            } else {
                throw Utils.Errors.FILE_NOT_FOUND(localPath);
            }
        },

        /**
         * Callback for showing if everything was done.
         *
         * @callback doneCallback
         * @param {Error} err - Error object
         * @param {boolean} done - was request fully completed
         */

        /**
         * Adds a file from the disk to the archive
         *
         * @param {(object|string)} options - options object, if it is string it us used as localPath.
         * @param {string} options.localPath - Local path to the file.
         * @param {string} [options.comment] - Optional file comment.
         * @param {string} [options.zipPath] - Optional path inside the zip
         * @param {string} [options.zipName] - Optional name for the file
         * @param {doneCallback} callback - The callback that handles the response.
         */
        addLocalFileAsync: function (options, callback) {
            options = typeof options === "object" ? options : { localPath: options };
            const localPath = pth.resolve(options.localPath);
            const { comment } = options;
            let { zipPath, zipName } = options;
            const self = this;

            filetools.fs.stat(localPath, function (err, stats) {
                if (err) return callback(err, false);
                // fix ZipPath
                zipPath = zipPath ? fixPath(zipPath) : "";
                // p - local file name
                const p = pth.win32.basename(pth.win32.normalize(localPath));
                // add file name into zippath
                zipPath += zipName ? zipName : p;

                if (stats.isFile()) {
                    filetools.fs.readFile(localPath, function (err, data) {
                        if (err) return callback(err, false);
                        self.addFile(zipPath, data, comment, stats);
                        return setImmediate(callback, undefined, true);
                    });
                } else if (stats.isDirectory()) {
                    zipPath += filetools.sep;
                    self.addFile(zipPath, Buffer.alloc(0), comment, stats);
                    return setImmediate(callback, undefined, true);
                }
            });
        },

        /**
         * Adds a local directory and all its nested files and directories to the archive
         *
         * @param {string} localPath - local path to the folder
         * @param {string} [zipPath] - optional path inside zip
         * @param {(RegExp|function)} [filter] - optional RegExp or Function if files match will be included.
         */
        addLocalFolder: function (localPath, zipPath, filter) {
            // Prepare filter
            filter = filenameFilter(filter);

            // fix ZipPath
            zipPath = zipPath ? fixPath(zipPath) : "";

            // normalize the path first
            localPath = pth.normalize(localPath);

            if (filetools.fs.existsSync(localPath)) {
                const items = filetools.findFiles(localPath);
                const self = this;

                if (items.length) {
                    for (const filepath of items) {
                        const p = pth.join(zipPath, relativePath(localPath, filepath));
                        if (filter(p)) {
                            self.addLocalFile(filepath, pth.dirname(p));
                        }
                    }
                }
            } else {
                throw Utils.Errors.FILE_NOT_FOUND(localPath);
            }
        },

        /**
         * Asynchronous addLocalFolder
         * @param {string} localPath
         * @param {callback} callback
         * @param {string} [zipPath] optional path inside zip
         * @param {RegExp|function} [filter] optional RegExp or Function if files match will
         *               be included.
         */
        addLocalFolderAsync: function (localPath, callback, zipPath, filter) {
            // Prepare filter
            filter = filenameFilter(filter);

            // fix ZipPath
            zipPath = zipPath ? fixPath(zipPath) : "";

            // normalize the path first
            localPath = pth.normalize(localPath);

            var self = this;
            filetools.fs.open(localPath, "r", function (err) {
                if (err && err.code === "ENOENT") {
                    callback(undefined, Utils.Errors.FILE_NOT_FOUND(localPath));
                } else if (err) {
                    callback(undefined, err);
                } else {
                    var items = filetools.findFiles(localPath);
                    var i = -1;

                    var next = function () {
                        i += 1;
                        if (i < items.length) {
                            var filepath = items[i];
                            var p = relativePath(localPath, filepath).split("\\").join("/"); //windows fix
                            p = p
                                .normalize("NFD")
                                .replace(/[\u0300-\u036f]/g, "")
                                .replace(/[^\x20-\x7E]/g, ""); // accent fix
                            if (filter(p)) {
                                filetools.fs.stat(filepath, function (er0, stats) {
                                    if (er0) callback(undefined, er0);
                                    if (stats.isFile()) {
                                        filetools.fs.readFile(filepath, function (er1, data) {
                                            if (er1) {
                                                callback(undefined, er1);
                                            } else {
                                                self.addFile(zipPath + p, data, "", stats);
                                                next();
                                            }
                                        });
                                    } else {
                                        self.addFile(zipPath + p + "/", Buffer.alloc(0), "", stats);
                                        next();
                                    }
                                });
                            } else {
                                process.nextTick(() => {
                                    next();
                                });
                            }
                        } else {
                            callback(true, undefined);
                        }
                    };

                    next();
                }
            });
        },

        /**
         * Adds a local directory and all its nested files and directories to the archive
         *
         * @param {object | string} options - options object, if it is string it us used as localPath.
         * @param {string} options.localPath - Local path to the folder.
         * @param {string} [options.zipPath] - optional path inside zip.
         * @param {RegExp|function} [options.filter] - optional RegExp or Function if files match will be included.
         * @param {function|string} [options.namefix] - optional function to help fix filename
         * @param {doneCallback} callback - The callback that handles the response.
         *
         */
        addLocalFolderAsync2: function (options, callback) {
            const self = this;
            options = typeof options === "object" ? options : { localPath: options };
            // Resolve the local filesystem path with the platform resolver. Do NOT
            // run it through fixPath: that normalizes ZIP-internal paths to POSIX
            // and prepends "/", which turns a Windows path like C:\dir into
            // \C:\dir, so readdir finds nothing and the archive comes out empty.
            const localPath = pth.resolve(options.localPath);
            let { zipPath, filter, namefix } = options;

            if (filter instanceof RegExp) {
                filter = (function (rx) {
                    return function (filename) {
                        return rx.test(filename);
                    };
                })(filter);
            } else if ("function" !== typeof filter) {
                filter = function () {
                    return true;
                };
            }

            // fix ZipPath
            zipPath = zipPath ? fixPath(zipPath) : "";

            // Check Namefix function
            if (namefix === "latin1") {
                namefix = (str) =>
                    str
                        .normalize("NFD")
                        .replace(/[\u0300-\u036f]/g, "")
                        .replace(/[^\x20-\x7E]/g, ""); // accent fix (latin1 characers only)
            }

            if (typeof namefix !== "function") namefix = (str) => str;

            // internal, create relative path + fix the name
            const relPathFix = (entry) => pth.join(zipPath, namefix(relativePath(localPath, entry)));
            const fileNameFix = (entry) => pth.win32.basename(pth.win32.normalize(namefix(entry)));

            filetools.fs.open(localPath, "r", function (err) {
                if (err && err.code === "ENOENT") {
                    // callback is (err, done); errors belong in the first argument,
                    // otherwise addLocalFolderPromise treats the error as "done" and
                    // resolves instead of rejecting.
                    callback(Utils.Errors.FILE_NOT_FOUND(localPath), false);
                } else if (err) {
                    callback(err, false);
                } else {
                    filetools.findFilesAsync(localPath, function (err, fileEntries) {
                        if (err) return callback(err, false);
                        fileEntries = fileEntries.filter((dir) => filter(relPathFix(dir)));
                        // Nothing to add (empty folder or everything filtered out) is a
                        // success, not an error. Report done and stop, otherwise the
                        // reduce below runs and the callback fires a second time -- and
                        // signalling done=false left addLocalFolderPromise hanging.
                        if (!fileEntries.length) return callback(undefined, true);

                        setImmediate(
                            fileEntries.reverse().reduce(function (next, entry) {
                                return function (err, done) {
                                    if (err || done === false) return setImmediate(next, err, false);

                                    self.addLocalFileAsync(
                                        {
                                            localPath: entry,
                                            zipPath: pth.dirname(relPathFix(entry)),
                                            zipName: fileNameFix(entry)
                                        },
                                        next
                                    );
                                };
                            }, callback)
                        );
                    });
                }
            });
        },

        /**
         * Adds a local directory and all its nested files and directories to the archive
         *
         * @param {string} localPath - path where files will be extracted
         * @param {object} props - optional properties
         * @param {string} [props.zipPath] - optional path inside zip
         * @param {RegExp|function} [props.filter] - optional RegExp or Function if files match will be included.
         * @param {function|string} [props.namefix] - optional function to help fix filename
         */
        addLocalFolderPromise: function (localPath, props) {
            return new Promise((resolve, reject) => {
                this.addLocalFolderAsync2(Object.assign({ localPath }, props), (err, done) => {
                    if (err) return reject(err);
                    if (done) resolve(this);
                });
            });
        },

        /**
         * Allows you to create a entry (file or directory) in the zip file.
         * If you want to create a directory the entryName must end in / and a null buffer should be provided.
         * Comment and attributes are optional
         *
         * @param {string} entryName
         * @param {Buffer | string} content - file content as buffer or utf8 coded string
         * @param {string} [comment] - file comment
         * @param {number | object} [attr] - number as unix file permissions, object as filesystem Stats object
         */
        addFile: function (entryName, content, comment, attr) {
            entryName = zipnamefix(entryName);
            let entry = getEntry(entryName);
            const update = entry != null;

            // prepare new entry
            if (!update) {
                entry = new ZipEntry(opts);
                entry.entryName = entryName;
            }
            entry.comment = comment || "";

            const isStat = "object" === typeof attr && attr instanceof filetools.fs.Stats;

            // last modification time from file stats
            if (isStat) {
                entry.header.time = attr.mtime;
            }

            // Set file attribute
            var fileattr = entry.isDirectory ? 0x10 : 0; // (MS-DOS directory flag)

            // extended attributes field for Unix
            // set file type either S_IFDIR / S_IFREG
            let unix = entry.isDirectory ? 0x4000 : 0x8000;

            if (isStat) {
                // File attributes from file stats
                unix |= 0xfff & attr.mode;
            } else if ("number" === typeof attr) {
                // attr from given attr values
                unix |= 0xfff & attr;
            } else {
                // Default values:
                unix |= entry.isDirectory ? 0o755 : 0o644; // permissions (drwxr-xr-x) or (-r-wr--r--)
            }

            fileattr = (fileattr | (unix << 16)) >>> 0; // add attributes

            entry.attr = fileattr;

            entry.setData(content);
            if (!update) _zip.setEntry(entry);

            return entry;
        },

        /**
         * Returns an array of ZipEntry objects representing the files and folders inside the archive
         *
         * @param {string} [password]
         * @returns Array
         */
        getEntries: function (password) {
            _zip.password = password;
            return _zip ? _zip.entries : [];
        },

        /**
         * Returns a ZipEntry object representing the file or folder specified by ``name``.
         *
         * @param {string} name
         * @return ZipEntry
         */
        getEntry: function (/**String*/ name) {
            return getEntry(name);
        },

        getEntryCount: function () {
            return _zip.getEntryCount();
        },

        forEach: function (callback) {
            return _zip.forEach(callback);
        },

        /**
         * Extracts the given entry to the given targetPath
         * If the entry is a directory inside the archive, the entire directory and it's subdirectories will be extracted
         *
         * @param {string|ZipEntry} entry - ZipEntry object or String with the full path of the entry
         * @param {string} targetPath - Target folder where to write the file
         * @param {boolean} [maintainEntryPath=true] - If maintainEntryPath is true and the entry is inside a folder, the entry folder will be created in targetPath as well. Default is TRUE
         * @param {boolean} [overwrite=false] - If the file already exists at the target path, the file will be overwriten if this is true.
         * @param {boolean} [keepOriginalPermission=false] - The file will be set as the permission from the entry if this is true.
         * @param {string} [outFileName] - String If set will override the filename of the extracted file (Only works if the entry is a file)
         *
         * @return Boolean
         */
        extractEntryTo: function (entry, targetPath, maintainEntryPath, overwrite, keepOriginalPermission, outFileName) {
            overwrite = get_Bool(false, overwrite);
            keepOriginalPermission = get_Bool(false, keepOriginalPermission);
            maintainEntryPath = get_Bool(true, maintainEntryPath);
            outFileName = get_Str(keepOriginalPermission, outFileName);

            var item = getEntry(entry);
            if (!item) {
                throw Utils.Errors.NO_ENTRY();
            }

            var entryName = canonical(item.entryName);

            var target = sanitize(targetPath, outFileName && !item.isDirectory ? canonical(outFileName) : maintainEntryPath ? entryName : pth.basename(entryName));

            if (item.isDirectory) {
                var children = _zip.getEntryChildren(item);
                children.forEach(function (child) {
                    if (child.isDirectory) return;
                    var content = child.getData();
                    if (!content) {
                        throw Utils.Errors.CANT_EXTRACT_FILE();
                    }
                    // When not maintaining the full entry path, keep each child's path
                    // relative to the extracted directory (drop the directory's own
                    // prefix) instead of flattening every file to its basename, which
                    // collapsed subdirectories together (issue #306).
                    var name = canonical(maintainEntryPath ? child.entryName : child.entryName.substring(item.entryName.length));
                    var childName = sanitize(targetPath, name);
                    // reject writing through a pre-existing symlink inside the target
                    filetools.assertPathSafe(targetPath, childName);
                    // The reverse operation for attr depend on method addFile()
                    const fileAttr = keepOriginalPermission ? child.header.fileAttr : undefined;
                    filetools.writeFileTo(childName, content, overwrite, fileAttr);
                });
                return true;
            }

            var content = item.getData(_zip.password);
            if (!content) throw Utils.Errors.CANT_EXTRACT_FILE();

            // reject writing through a pre-existing symlink inside the target
            filetools.assertPathSafe(targetPath, target);

            if (filetools.fs.existsSync(target) && !overwrite) {
                throw Utils.Errors.CANT_OVERRIDE();
            }
            // The reverse operation for attr depend on method addFile()
            const fileAttr = keepOriginalPermission ? entry.header.fileAttr : undefined;
            filetools.writeFileTo(target, content, overwrite, fileAttr);

            return true;
        },

        /**
         * Test the archive
         * @param {string} [pass]
         */
        test: function (pass) {
            if (!_zip) {
                return false;
            }

            for (var entry of _zip.entries) {
                try {
                    if (entry.isDirectory) {
                        continue;
                    }
                    // was `_zip.entries[entry]` (indexing the array with an entry
                    // object -> undefined -> threw -> test() always returned false)
                    var content = entry.getData(pass);
                    if (!content) {
                        return false;
                    }
                } catch (err) {
                    return false;
                }
            }
            return true;
        },

        /**
         * Extracts the entire archive to the given location
         *
         * @param {string} targetPath Target location
         * @param {boolean} [overwrite=false] If the file already exists at the target path, the file will be overwriten if this is true.
         *                  Default is FALSE
         * @param {boolean} [keepOriginalPermission=false] The file will be set as the permission from the entry if this is true.
         *                  Default is FALSE
         * @param {string|Buffer} [pass] password
         */
        extractAllTo: function (targetPath, overwrite, keepOriginalPermission, pass) {
            keepOriginalPermission = get_Bool(false, keepOriginalPermission);
            pass = get_Str(keepOriginalPermission, pass);
            overwrite = get_Bool(false, overwrite);
            if (!_zip) throw Utils.Errors.NO_ZIP();

            const dirEntries = [];
            _zip.entries.forEach(function (entry) {
                var entryName = sanitize(targetPath, canonical(entry.entryName));
                // reject writing through a pre-existing symlink inside the target
                filetools.assertPathSafe(targetPath, entryName);
                if (entry.isDirectory) {
                    filetools.makeDir(entryName);
                    // defer restoring the directory permission until its files are written
                    if (keepOriginalPermission) dirEntries.push({ path: entryName, attr: entry.header.fileAttr });
                    return;
                }
                var content = entry.getData(pass);
                if (!content) {
                    throw Utils.Errors.CANT_EXTRACT_FILE();
                }
                // The reverse operation for attr depend on method addFile()
                const fileAttr = keepOriginalPermission ? entry.header.fileAttr : undefined;
                filetools.writeFileTo(entryName, content, overwrite, fileAttr);
                try {
                    // best-effort: an invalid date in the archive or a filesystem that
                    // rejects utimes must not fail extraction of already-written content (issue #379)
                    filetools.fs.utimesSync(entryName, entry.header.time, entry.header.time);
                } catch (err) {
                    /* ignore timestamp failures */
                }
            });

            applyDirAttributes(dirEntries);
        },

        /**
         * Asynchronous extractAllTo
         *
         * @param {string} targetPath Target location
         * @param {boolean} [overwrite=false] If the file already exists at the target path, the file will be overwriten if this is true.
         *                  Default is FALSE
         * @param {boolean} [keepOriginalPermission=false] The file will be set as the permission from the entry if this is true.
         *                  Default is FALSE
         * @param {function} callback The callback will be executed when all entries are extracted successfully or any error is thrown.
         */
        extractAllToAsync: function (targetPath, overwrite, keepOriginalPermission, callback) {
            callback = get_Fun(overwrite, keepOriginalPermission, callback);
            keepOriginalPermission = get_Bool(false, keepOriginalPermission);
            overwrite = get_Bool(false, overwrite);
            if (!callback) {
                return new Promise((resolve, reject) => {
                    this.extractAllToAsync(targetPath, overwrite, keepOriginalPermission, function (err) {
                        if (err) {
                            reject(err);
                        } else {
                            resolve(this);
                        }
                    });
                });
            }
            if (!_zip) {
                callback(Utils.Errors.NO_ZIP());
                return;
            }

            targetPath = pth.resolve(targetPath);
            // convert entryName to
            const getPath = (entry) => sanitize(targetPath, pth.normalize(canonical(entry.entryName)));
            const getError = (msg, file) => new Error(msg + ': "' + file + '"');

            // separate directories from files
            const dirEntries = [];
            const fileEntries = [];
            _zip.entries.forEach((e) => {
                if (e.isDirectory) {
                    dirEntries.push(e);
                } else {
                    fileEntries.push(e);
                }
            });

            // Create directory entries first synchronously
            // this prevents race condition and assures folders are there before writing files
            const deferredDirAttr = [];
            for (const entry of dirEntries) {
                const dirPath = getPath(entry);
                // The reverse operation for attr depend on method addFile()
                const dirAttr = keepOriginalPermission ? entry.header.fileAttr : undefined;
                try {
                    // reject writing through a pre-existing symlink inside the target
                    filetools.assertPathSafe(targetPath, dirPath);
                    filetools.makeDir(dirPath);
                } catch (er) {
                    callback(getError("Unable to create folder", dirPath));
                    continue;
                }
                // defer restoring the directory permission until its files are written:
                // a restrictive mode applied now would block writing them
                if (dirAttr) deferredDirAttr.push({ path: dirPath, attr: dirAttr });
                try {
                    // in unix timestamp will change if files are later added to folder, but still.
                    // best-effort: a utimes failure must not abort extraction (issue #379)
                    filetools.fs.utimesSync(dirPath, entry.header.time, entry.header.time);
                } catch (er) {
                    /* ignore timestamp failures */
                }
            }

            // restore directory permissions once every file has been extracted
            const done = (err) => {
                if (!err) {
                    try {
                        applyDirAttributes(deferredDirAttr);
                    } catch (er) {
                        return callback(getError("Unable to set folder permissions", er.path || ""));
                    }
                }
                callback(err);
            };

            fileEntries.reverse().reduce(function (next, entry) {
                return function (err) {
                    if (err) {
                        next(err);
                    } else {
                        const entryName = pth.normalize(canonical(entry.entryName));
                        const filePath = sanitize(targetPath, entryName);
                        try {
                            // reject writing through a pre-existing symlink inside the target
                            filetools.assertPathSafe(targetPath, filePath);
                        } catch (er) {
                            return next(er);
                        }
                        entry.getDataAsync(function (content, err_1) {
                            if (err_1) {
                                next(err_1);
                            } else if (!content) {
                                next(Utils.Errors.CANT_EXTRACT_FILE());
                            } else {
                                // The reverse operation for attr depend on method addFile()
                                const fileAttr = keepOriginalPermission ? entry.header.fileAttr : undefined;
                                filetools.writeFileToAsync(filePath, content, overwrite, fileAttr, function (succ) {
                                    if (!succ) {
                                        return next(getError("Unable to write file", filePath));
                                    }
                                    filetools.fs.utimes(filePath, entry.header.time, entry.header.time, function () {
                                        // best-effort: a utimes failure must not abort extraction
                                        // of already-written content (issue #379)
                                        next();
                                    });
                                });
                            }
                        });
                    }
                };
            }, done)();
        },

        /**
         * Writes the newly created zip file to disk at the specified location or if a zip was opened and no ``targetFileName`` is provided, it will overwrite the opened zip
         *
         * @param {string} targetFileName
         * @param {function} callback
         */
        writeZip: function (targetFileName, callback) {
            if (arguments.length === 1) {
                if (typeof targetFileName === "function") {
                    callback = targetFileName;
                    targetFileName = "";
                }
            }

            if (!targetFileName && opts.filename) {
                targetFileName = opts.filename;
            }
            if (!targetFileName) return;

            var zipData = _zip.compressToBuffer();
            if (zipData) {
                var ok = filetools.writeFileTo(targetFileName, zipData, true);
                if (typeof callback === "function") callback(!ok ? new Error("failed") : null, "");
            }
        },

        /**
         *
         * @param {string} targetFileName
         * @param {object} [props]
         * @param {boolean} [props.overwrite=true] If the file already exists at the target path, the file will be overwriten if this is true.
         * @param {boolean} [props.perm] The file will be set as the permission from the entry if this is true.

         * @returns {Promise<void>}
         */
        writeZipPromise: function (/**String*/ targetFileName, /* object */ props) {
            const { overwrite, perm } = Object.assign({ overwrite: true }, props);

            return new Promise((resolve, reject) => {
                // find file name
                if (!targetFileName && opts.filename) targetFileName = opts.filename;
                if (!targetFileName) reject("ADM-ZIP: ZIP File Name Missing");

                this.toBufferPromise().then((zipData) => {
                    const ret = (done) => (done ? resolve(done) : reject("ADM-ZIP: Wasn't able to write zip file"));
                    filetools.writeFileToAsync(targetFileName, zipData, overwrite, perm, ret);
                }, reject);
            });
        },

        /**
         * @returns {Promise<Buffer>} A promise to the Buffer.
         */
        toBufferPromise: function () {
            return new Promise((resolve, reject) => {
                _zip.toAsyncBuffer(resolve, reject);
            });
        },

        /**
         * Returns the content of the entire zip file as a Buffer object
         *
         * @prop {function} [onSuccess]
         * @prop {function} [onFail]
         * @prop {function} [onItemStart]
         * @prop {function} [onItemEnd]
         * @returns {Buffer}
         */
        toBuffer: function (onSuccess, onFail, onItemStart, onItemEnd) {
            if (typeof onSuccess === "function") {
                _zip.toAsyncBuffer(onSuccess, onFail, onItemStart, onItemEnd);
                return null;
            }
            return _zip.compressToBuffer();
        }
    };
};


/***/ }),

/***/ 746:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var Utils = __nccwpck_require__(391),
    Constants = Utils.Constants;

/* The central directory file header */
module.exports = function () {
    var _verMade = 20, // v2.0
        _version = 10, // v1.0
        _flags = 0,
        _method = 0,
        _time = 0,
        _crc = 0,
        _compressedSize = 0,
        _size = 0,
        _fnameLen = 0,
        _extraLen = 0,
        _comLen = 0,
        _diskStart = 0,
        _inattr = 0,
        _attr = 0,
        _offset = 0;

    _verMade |= Utils.isWin ? 0x0a00 : 0x0300;

    // Set EFS flag since filename and comment fields are all by default encoded using UTF-8.
    // Without it file names may be corrupted for other apps when file names use unicode chars
    _flags |= Constants.FLG_EFS;

    const _localHeader = {
        extraLen: 0
    };

    // casting
    const uint32 = (val) => Math.max(0, val) >>> 0;
    const uint16 = (val) => Math.max(0, val) & 0xffff;
    const uint8 = (val) => Math.max(0, val) & 0xff;

    _time = Utils.fromDate2DOS(new Date());

    return {
        get made() {
            return _verMade;
        },
        set made(val) {
            _verMade = val;
        },

        get version() {
            return _version;
        },
        set version(val) {
            _version = val;
        },

        get flags() {
            return _flags;
        },
        set flags(val) {
            _flags = val;
        },

        get flags_efs() {
            return (_flags & Constants.FLG_EFS) > 0;
        },
        set flags_efs(val) {
            if (val) {
                _flags |= Constants.FLG_EFS;
            } else {
                _flags &= ~Constants.FLG_EFS;
            }
        },

        get flags_desc() {
            return (_flags & Constants.FLG_DESC) > 0;
        },
        set flags_desc(val) {
            if (val) {
                _flags |= Constants.FLG_DESC;
            } else {
                _flags &= ~Constants.FLG_DESC;
            }
        },

        get method() {
            return _method;
        },
        set method(val) {
            switch (val) {
                case Constants.STORED:
                    this.version = 10;
                    break;
                case Constants.DEFLATED:
                default:
                    this.version = 20;
            }
            _method = val;
        },

        get time() {
            return Utils.fromDOS2Date(this.timeval);
        },
        set time(val) {
            val = new Date(val);
            this.timeval = Utils.fromDate2DOS(val);
        },

        get timeval() {
            return _time;
        },
        set timeval(val) {
            _time = uint32(val);
        },

        get timeHighByte() {
            return uint8(_time >>> 8);
        },
        get crc() {
            return _crc;
        },
        set crc(val) {
            _crc = uint32(val);
        },

        get compressedSize() {
            return _compressedSize;
        },
        set compressedSize(val) {
            _compressedSize = uint32(val);
        },

        get size() {
            return _size;
        },
        set size(val) {
            _size = uint32(val);
        },

        get fileNameLength() {
            return _fnameLen;
        },
        set fileNameLength(val) {
            _fnameLen = val;
        },

        get extraLength() {
            return _extraLen;
        },
        set extraLength(val) {
            _extraLen = val;
        },

        get extraLocalLength() {
            return _localHeader.extraLen;
        },
        set extraLocalLength(val) {
            _localHeader.extraLen = val;
        },

        get commentLength() {
            return _comLen;
        },
        set commentLength(val) {
            _comLen = val;
        },

        get diskNumStart() {
            return _diskStart;
        },
        set diskNumStart(val) {
            _diskStart = uint32(val);
        },

        get inAttr() {
            return _inattr;
        },
        set inAttr(val) {
            _inattr = uint32(val);
        },

        get attr() {
            return _attr;
        },
        set attr(val) {
            _attr = uint32(val);
        },

        // get Unix file permissions
        get fileAttr() {
            // Mask to the 9 rwxrwxrwx bits only. The setuid (0o4000), setgid
            // (0o2000) and sticky (0o1000) bits are attacker-controlled archive
            // metadata; preserving them on extraction (keepOriginalPermission)
            // lets a crafted zip plant a setuid-root binary when extracting as
            // root, a local privilege escalation (GHSA-679w-jf3m-wh39).
            return ((_attr || 0) >> 16) & 0o777;
        },

        get offset() {
            return _offset;
        },
        set offset(val) {
            _offset = uint32(val);
        },

        get encrypted() {
            return (_flags & Constants.FLG_ENC) === Constants.FLG_ENC;
        },

        get centralHeaderSize() {
            return Constants.CENHDR + _fnameLen + _extraLen + _comLen;
        },

        get realDataOffset() {
            return _offset + Constants.LOCHDR + _localHeader.fnameLen + _localHeader.extraLen;
        },

        get localHeader() {
            return _localHeader;
        },

        loadLocalHeaderFromBinary: function (/*Buffer*/ input) {
            // The LOC offset comes from the central directory and is attacker
            // controlled. Reject one that would read past the end of the buffer,
            // otherwise readUInt32LE below throws a raw RangeError instead of a
            // clean INVALID_LOC (and escapes the async error path).
            if (_offset < 0 || _offset + Constants.LOCHDR > input.length) {
                throw Utils.Errors.INVALID_LOC();
            }
            var data = input.slice(_offset, _offset + Constants.LOCHDR);
            // 30 bytes and should start with "PK\003\004"
            if (data.readUInt32LE(0) !== Constants.LOCSIG) {
                throw Utils.Errors.INVALID_LOC();
            }

            // version needed to extract
            _localHeader.version = data.readUInt16LE(Constants.LOCVER);
            // general purpose bit flag
            _localHeader.flags = data.readUInt16LE(Constants.LOCFLG);
            // desc flag
            _localHeader.flags_desc = (_localHeader.flags & Constants.FLG_DESC) > 0;
            // compression method
            _localHeader.method = data.readUInt16LE(Constants.LOCHOW);
            // modification time (2 bytes time, 2 bytes date)
            _localHeader.time = data.readUInt32LE(Constants.LOCTIM);
            // uncompressed file crc-32 valu
            _localHeader.crc = data.readUInt32LE(Constants.LOCCRC);
            // compressed size
            _localHeader.compressedSize = data.readUInt32LE(Constants.LOCSIZ);
            // uncompressed size
            _localHeader.size = data.readUInt32LE(Constants.LOCLEN);
            // filename length
            _localHeader.fnameLen = data.readUInt16LE(Constants.LOCNAM);
            // extra field length
            _localHeader.extraLen = data.readUInt16LE(Constants.LOCEXT);

            // read extra data
            const extraStart = _offset + Constants.LOCHDR + _localHeader.fnameLen;
            const extraEnd = extraStart + _localHeader.extraLen;
            return input.slice(extraStart, extraEnd);
        },

        loadFromBinary: function (/*Buffer*/ data) {
            // data should be 46 bytes and start with "PK 01 02"
            if (data.length !== Constants.CENHDR || data.readUInt32LE(0) !== Constants.CENSIG) {
                throw Utils.Errors.INVALID_CEN();
            }
            // version made by
            _verMade = data.readUInt16LE(Constants.CENVEM);
            // version needed to extract
            _version = data.readUInt16LE(Constants.CENVER);
            // encrypt, decrypt flags
            _flags = data.readUInt16LE(Constants.CENFLG);
            // compression method
            _method = data.readUInt16LE(Constants.CENHOW);
            // modification time (2 bytes time, 2 bytes date)
            _time = data.readUInt32LE(Constants.CENTIM);
            // uncompressed file crc-32 value
            _crc = data.readUInt32LE(Constants.CENCRC);
            // compressed size
            _compressedSize = data.readUInt32LE(Constants.CENSIZ);
            // uncompressed size
            _size = data.readUInt32LE(Constants.CENLEN);
            // filename length
            _fnameLen = data.readUInt16LE(Constants.CENNAM);
            // extra field length
            _extraLen = data.readUInt16LE(Constants.CENEXT);
            // file comment length
            _comLen = data.readUInt16LE(Constants.CENCOM);
            // volume number start
            _diskStart = data.readUInt16LE(Constants.CENDSK);
            // internal file attributes
            _inattr = data.readUInt16LE(Constants.CENATT);
            // external file attributes
            _attr = data.readUInt32LE(Constants.CENATX);
            // LOC header offset
            _offset = data.readUInt32LE(Constants.CENOFF);
        },

        localHeaderToBinary: function () {
            // LOC header size (30 bytes)
            var data = Buffer.alloc(Constants.LOCHDR);
            // "PK\003\004"
            data.writeUInt32LE(Constants.LOCSIG, 0);
            // version needed to extract
            data.writeUInt16LE(_version, Constants.LOCVER);
            // general purpose bit flag
            // clear bit 3 (data descriptor): we always write the real crc-32
            // and sizes into this local header, so no trailing descriptor is
            // emitted. Leaving the flag set would make the output unreadable
            // (see issue #555).
            data.writeUInt16LE(_flags & ~Constants.FLG_DESC, Constants.LOCFLG);
            // compression method
            data.writeUInt16LE(_method, Constants.LOCHOW);
            // modification time (2 bytes time, 2 bytes date)
            data.writeUInt32LE(_time, Constants.LOCTIM);
            // uncompressed file crc-32 value
            data.writeUInt32LE(_crc, Constants.LOCCRC);
            // compressed size
            data.writeUInt32LE(_compressedSize, Constants.LOCSIZ);
            // uncompressed size
            data.writeUInt32LE(_size, Constants.LOCLEN);
            // filename length
            data.writeUInt16LE(_fnameLen, Constants.LOCNAM);
            // extra field length
            data.writeUInt16LE(_localHeader.extraLen, Constants.LOCEXT);
            return data;
        },

        centralHeaderToBinary: function () {
            // CEN header size (46 bytes)
            var data = Buffer.alloc(Constants.CENHDR + _fnameLen + _extraLen + _comLen);
            // "PK\001\002"
            data.writeUInt32LE(Constants.CENSIG, 0);
            // version made by
            data.writeUInt16LE(_verMade, Constants.CENVEM);
            // version needed to extract
            data.writeUInt16LE(_version, Constants.CENVER);
            // encrypt, decrypt flags
            // clear bit 3 (data descriptor) to match the local header we emit
            // (real crc/sizes are written, no descriptor follows the data) — issue #555
            data.writeUInt16LE(_flags & ~Constants.FLG_DESC, Constants.CENFLG);
            // compression method
            data.writeUInt16LE(_method, Constants.CENHOW);
            // modification time (2 bytes time, 2 bytes date)
            data.writeUInt32LE(_time, Constants.CENTIM);
            // uncompressed file crc-32 value
            data.writeUInt32LE(_crc, Constants.CENCRC);
            // compressed size
            data.writeUInt32LE(_compressedSize, Constants.CENSIZ);
            // uncompressed size
            data.writeUInt32LE(_size, Constants.CENLEN);
            // filename length
            data.writeUInt16LE(_fnameLen, Constants.CENNAM);
            // extra field length
            data.writeUInt16LE(_extraLen, Constants.CENEXT);
            // file comment length
            data.writeUInt16LE(_comLen, Constants.CENCOM);
            // volume number start
            data.writeUInt16LE(_diskStart, Constants.CENDSK);
            // internal file attributes
            data.writeUInt16LE(_inattr, Constants.CENATT);
            // external file attributes
            data.writeUInt32LE(_attr, Constants.CENATX);
            // LOC header offset
            data.writeUInt32LE(_offset, Constants.CENOFF);
            return data;
        },

        toJSON: function () {
            const bytes = function (nr) {
                return nr + " bytes";
            };

            return {
                made: _verMade,
                version: _version,
                flags: _flags,
                method: Utils.methodToString(_method),
                time: this.time,
                crc: "0x" + _crc.toString(16).toUpperCase(),
                compressedSize: bytes(_compressedSize),
                size: bytes(_size),
                fileNameLength: bytes(_fnameLen),
                extraLength: bytes(_extraLen),
                commentLength: bytes(_comLen),
                diskNumStart: _diskStart,
                inAttr: _inattr,
                attr: _attr,
                offset: _offset,
                centralHeaderSize: bytes(Constants.CENHDR + _fnameLen + _extraLen + _comLen)
            };
        },

        toString: function () {
            return JSON.stringify(this.toJSON(), null, "\t");
        }
    };
};


/***/ }),

/***/ 907:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

exports.EntryHeader = __nccwpck_require__(746);
exports.MainHeader = __nccwpck_require__(311);


/***/ }),

/***/ 311:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var Utils = __nccwpck_require__(391),
    Constants = Utils.Constants;

/* The entries in the end of central directory */
module.exports = function () {
    var _volumeEntries = 0,
        _totalEntries = 0,
        _size = 0,
        _offset = 0,
        _commentLength = 0;

    const needsZip64 = () => _volumeEntries > Constants.EF_ZIP64_OR_16 || _totalEntries > Constants.EF_ZIP64_OR_16 || _size > Constants.EF_ZIP64_OR_32 || _offset > Constants.EF_ZIP64_OR_32;

    return {
        get diskEntries() {
            return _volumeEntries;
        },
        set diskEntries(/*Number*/ val) {
            _volumeEntries = _totalEntries = val;
        },

        get totalEntries() {
            return _totalEntries;
        },
        set totalEntries(/*Number*/ val) {
            _totalEntries = _volumeEntries = val;
        },

        get size() {
            return _size;
        },
        set size(/*Number*/ val) {
            _size = val;
        },

        get offset() {
            return _offset;
        },
        set offset(/*Number*/ val) {
            _offset = val;
        },

        get commentLength() {
            return _commentLength;
        },
        set commentLength(/*Number*/ val) {
            _commentLength = val;
        },

        get mainHeaderSize() {
            return (needsZip64() ? Constants.ZIP64HDR + Constants.END64HDR : 0) + Constants.ENDHDR + _commentLength;
        },

        loadFromBinary: function (/*Buffer*/ data) {
            // data should be 22 bytes and start with "PK 05 06"
            // or be 56+ bytes and start with "PK 06 06" for Zip64
            if (
                (data.length !== Constants.ENDHDR || data.readUInt32LE(0) !== Constants.ENDSIG) &&
                (data.length < Constants.ZIP64HDR || data.readUInt32LE(0) !== Constants.ZIP64SIG)
            ) {
                throw Utils.Errors.INVALID_END();
            }

            if (data.readUInt32LE(0) === Constants.ENDSIG) {
                // number of entries on this volume
                _volumeEntries = data.readUInt16LE(Constants.ENDSUB);
                // total number of entries
                _totalEntries = data.readUInt16LE(Constants.ENDTOT);
                // central directory size in bytes
                _size = data.readUInt32LE(Constants.ENDSIZ);
                // offset of first CEN header
                _offset = data.readUInt32LE(Constants.ENDOFF);
                // zip file comment length
                _commentLength = data.readUInt16LE(Constants.ENDCOM);
            } else {
                // number of entries on this volume
                _volumeEntries = Utils.readBigUInt64LE(data, Constants.ZIP64SUB);
                // total number of entries
                _totalEntries = Utils.readBigUInt64LE(data, Constants.ZIP64TOT);
                // central directory size in bytes
                _size = Utils.readBigUInt64LE(data, Constants.ZIP64SIZB);
                // offset of first CEN header
                _offset = Utils.readBigUInt64LE(data, Constants.ZIP64OFF);

                _commentLength = 0;
            }
        },

        toBinary: function () {
            if (!needsZip64()) {
                var b = Buffer.alloc(Constants.ENDHDR + _commentLength);
                // "PK 05 06" signature
                b.writeUInt32LE(Constants.ENDSIG, 0);
                b.writeUInt32LE(0, 4);
                // number of entries on this volume
                b.writeUInt16LE(_volumeEntries, Constants.ENDSUB);
                // total number of entries
                b.writeUInt16LE(_totalEntries, Constants.ENDTOT);
                // central directory size in bytes
                b.writeUInt32LE(_size, Constants.ENDSIZ);
                // offset of first CEN header
                b.writeUInt32LE(_offset, Constants.ENDOFF);
                // zip file comment length
                b.writeUInt16LE(_commentLength, Constants.ENDCOM);
                // fill comment memory with spaces so no garbage is left there
                b.fill(" ", Constants.ENDHDR);

                return b;
            }

            var b = Buffer.alloc(this.mainHeaderSize);
            let offset = 0;

            // Zip64 end of central directory record.
            b.writeUInt32LE(Constants.ZIP64SIG, offset);
            Utils.writeBigUInt64LE(b, Constants.ZIP64HDR - Constants.ZIP64LEAD, offset + Constants.ZIP64SIZE);
            b.writeUInt16LE(45, offset + Constants.ZIP64VEM);
            b.writeUInt16LE(45, offset + Constants.ZIP64VER);
            b.writeUInt32LE(0, offset + Constants.ZIP64DSK);
            b.writeUInt32LE(0, offset + Constants.ZIP64DSKDIR);
            Utils.writeBigUInt64LE(b, _volumeEntries, offset + Constants.ZIP64SUB);
            Utils.writeBigUInt64LE(b, _totalEntries, offset + Constants.ZIP64TOT);
            Utils.writeBigUInt64LE(b, _size, offset + Constants.ZIP64SIZB);
            Utils.writeBigUInt64LE(b, _offset, offset + Constants.ZIP64OFF);

            const zip64EndOffset = _offset + _size;
            offset += Constants.ZIP64HDR;

            // Zip64 end of central directory locator.
            b.writeUInt32LE(Constants.END64SIG, offset);
            b.writeUInt32LE(0, offset + Constants.END64START);
            Utils.writeBigUInt64LE(b, zip64EndOffset, offset + Constants.END64OFF);
            b.writeUInt32LE(1, offset + Constants.END64NUMDISKS);
            offset += Constants.END64HDR;

            // "PK 05 06" signature
            b.writeUInt32LE(Constants.ENDSIG, offset);
            b.writeUInt32LE(0, offset + 4);
            // number of entries on this volume
            b.writeUInt16LE(Math.min(_volumeEntries, Constants.EF_ZIP64_OR_16), offset + Constants.ENDSUB);
            // total number of entries
            b.writeUInt16LE(Math.min(_totalEntries, Constants.EF_ZIP64_OR_16), offset + Constants.ENDTOT);
            // central directory size in bytes
            b.writeUInt32LE(Math.min(_size, Constants.EF_ZIP64_OR_32), offset + Constants.ENDSIZ);
            // offset of first CEN header
            b.writeUInt32LE(Math.min(_offset, Constants.EF_ZIP64_OR_32), offset + Constants.ENDOFF);
            // zip file comment length
            b.writeUInt16LE(_commentLength, offset + Constants.ENDCOM);
            // fill comment memory with spaces so no garbage is left there
            b.fill(" ", offset + Constants.ENDHDR);

            return b;
        },

        toJSON: function () {
            // creates 0x0000 style output
            const offset = function (nr, len) {
                let offs = nr.toString(16).toUpperCase();
                while (offs.length < len) offs = "0" + offs;
                return "0x" + offs;
            };

            return {
                diskEntries: _volumeEntries,
                totalEntries: _totalEntries,
                size: _size + " bytes",
                offset: offset(_offset, 4),
                commentLength: _commentLength
            };
        },

        toString: function () {
            return JSON.stringify(this.toJSON(), null, "\t");
        }
    };
};
// Misspelled


/***/ }),

/***/ 120:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = function (/*Buffer*/ inbuf) {
    var zlib = __nccwpck_require__(106);

    var opts = { chunkSize: (parseInt(inbuf.length / 1024) + 1) * 1024 };

    return {
        deflate: function () {
            return zlib.deflateRawSync(inbuf, opts);
        },

        deflateAsync: function (/*Function*/ callback) {
            var tmp = zlib.createDeflateRaw(opts),
                parts = [],
                total = 0;
            tmp.on("data", function (data) {
                parts.push(data);
                total += data.length;
            });
            tmp.on("end", function () {
                var buf = Buffer.alloc(total),
                    written = 0;
                buf.fill(0);
                for (var i = 0; i < parts.length; i++) {
                    var part = parts[i];
                    part.copy(buf, written);
                    written += part.length;
                }
                callback && callback(buf);
            });
            tmp.end(inbuf);
        }
    };
};


/***/ }),

/***/ 667:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

exports.Deflater = __nccwpck_require__(120);
exports.Inflater = __nccwpck_require__(540);
exports.ZipCrypto = __nccwpck_require__(689);


/***/ }),

/***/ 540:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const version = +(process?.versions?.node ?? "").split(".")[0] || 0;
const Errors = __nccwpck_require__(232);

module.exports = function (/*Buffer*/ inbuf, /*number*/ expectedLength) {
    var zlib = __nccwpck_require__(106);
    // Cap decompression output at the entry's declared uncompressed size to bound
    // decompression bombs (CVE-2026-39244). A declared size of 0 must not disable
    // the cap: a genuinely empty entry inflates to 0 bytes, so a 1-byte floor
    // still lets it through while stopping a bomb that lies about its size
    // (GHSA-rcw4-f5rp-g42v). zlib requires maxOutputLength >= 1.
    const maxOutputLength = expectedLength > 0 ? expectedLength : 1;
    const option = version >= 15 ? { maxOutputLength } : {};

    return {
        inflate: function () {
            return zlib.inflateRawSync(inbuf, option);
        },

        inflateAsync: function (/*Function*/ callback) {
            var tmp = zlib.createInflateRaw(option),
                parts = [],
                total = 0,
                done = false;
            const fail = function (err) {
                if (done) return;
                done = true;
                tmp.destroy();
                callback && callback(Buffer.alloc(0), err);
            };
            // Route stream errors (e.g. Z_DATA_ERROR on malformed input) through the
            // callback. Without an "error" listener zlib re-throws the event as an
            // uncaught exception on a later tick, crashing the host process instead
            // of failing the call (GHSA-8238-w5pm-2374).
            tmp.on("error", function (err) {
                fail(err);
            });
            tmp.on("data", function (data) {
                if (done) return;
                total += data.length;
                // The streaming API ignores maxOutputLength, so enforce the cap by
                // hand; otherwise the async path decompresses without limit while the
                // sync path is capped (GHSA-v429-h5qx-84wm, GHSA-c6fg-446q-cg94).
                if (total > maxOutputLength) {
                    return fail(Errors.MAX_OUTPUT_EXCEEDED());
                }
                parts.push(data);
            });
            tmp.on("end", function () {
                if (done) return;
                done = true;
                var buf = Buffer.alloc(total),
                    written = 0;
                buf.fill(0);
                for (var i = 0; i < parts.length; i++) {
                    var part = parts[i];
                    part.copy(buf, written);
                    written += part.length;
                }
                callback && callback(buf);
            });
            tmp.end(inbuf);
        }
    };
};


/***/ }),

/***/ 689:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// node crypt, we use it for generate salt
// eslint-disable-next-line node/no-unsupported-features/node-builtins
const { randomFillSync } = __nccwpck_require__(982);
const Errors = __nccwpck_require__(232);

// generate CRC32 lookup table
const crctable = new Uint32Array(256).map((t, crc) => {
    for (let j = 0; j < 8; j++) {
        if (0 !== (crc & 1)) {
            crc = (crc >>> 1) ^ 0xedb88320;
        } else {
            crc >>>= 1;
        }
    }
    return crc >>> 0;
});

// C-style uInt32 Multiply (discards higher bits, when JS multiply discards lower bits)
const uMul = (a, b) => Math.imul(a, b) >>> 0;

// crc32 byte single update (actually same function is part of utils.crc32 function :) )
const crc32update = (pCrc32, bval) => {
    return crctable[(pCrc32 ^ bval) & 0xff] ^ (pCrc32 >>> 8);
};

// function for generating salt for encrytion header
const genSalt = () => {
    if ("function" === typeof randomFillSync) {
        return randomFillSync(Buffer.alloc(12));
    } else {
        // fallback if function is not defined
        return genSalt.node();
    }
};

// salt generation with node random function (mainly as fallback)
genSalt.node = () => {
    const salt = Buffer.alloc(12);
    const len = salt.length;
    for (let i = 0; i < len; i++) salt[i] = (Math.random() * 256) & 0xff;
    return salt;
};

// general config
const config = {
    genSalt
};

// Class Initkeys handles same basic ops with keys
function Initkeys(pw) {
    const pass = Buffer.isBuffer(pw) ? pw : Buffer.from(pw);
    this.keys = new Uint32Array([0x12345678, 0x23456789, 0x34567890]);
    for (let i = 0; i < pass.length; i++) {
        this.updateKeys(pass[i]);
    }
}

Initkeys.prototype.updateKeys = function (byteValue) {
    const keys = this.keys;
    keys[0] = crc32update(keys[0], byteValue);
    keys[1] += keys[0] & 0xff;
    keys[1] = uMul(keys[1], 134775813) + 1;
    keys[2] = crc32update(keys[2], keys[1] >>> 24);
    return byteValue;
};

Initkeys.prototype.next = function () {
    const k = (this.keys[2] | 2) >>> 0; // key
    return (uMul(k, k ^ 1) >> 8) & 0xff; // decode
};

function make_decrypter(/*Buffer*/ pwd) {
    // 1. Stage initialize key
    const keys = new Initkeys(pwd);

    // return decrypter function
    return function (/*Buffer*/ data) {
        // result - we create new Buffer for results
        const result = Buffer.alloc(data.length);
        let pos = 0;
        // process input data
        for (let c of data) {
            //c ^= keys.next();
            //result[pos++] = c; // decode & Save Value
            result[pos++] = keys.updateKeys(c ^ keys.next()); // update keys with decoded byte
        }
        return result;
    };
}

function make_encrypter(/*Buffer*/ pwd) {
    // 1. Stage initialize key
    const keys = new Initkeys(pwd);

    // return encrypting function, result and pos is here so we dont have to merge buffers later
    return function (/*Buffer*/ data, /*Buffer*/ result, /* Number */ pos = 0) {
        // result - we create new Buffer for results
        if (!result) result = Buffer.alloc(data.length);
        // process input data
        for (let c of data) {
            const k = keys.next(); // save key byte
            result[pos++] = c ^ k; // save val
            keys.updateKeys(c); // update keys with decoded byte
        }
        return result;
    };
}

function decrypt(/*Buffer*/ data, /*Object*/ header, /*String, Buffer*/ pwd) {
    if (!data || !Buffer.isBuffer(data) || data.length < 12) {
        return Buffer.alloc(0);
    }

    // 1. We Initialize and generate decrypting function
    const decrypter = make_decrypter(pwd);

    // 2. decrypt salt what is always 12 bytes and is a part of file content
    const salt = decrypter(data.slice(0, 12));

    // if bit 3 (0x08) of the general-purpose flags field is set, check salt[11] with the high byte of the header time
    // 2 byte data block (as per Info-Zip spec), otherwise check with the high byte of the header entry
    const verifyByte = (header.flags & 0x8) === 0x8 ? header.timeHighByte : header.crc >>> 24;

    //3. does password meet expectations
    if (salt[11] !== verifyByte) {
        throw Errors.WRONG_PASSWORD();
    }

    // 4. decode content
    return decrypter(data.slice(12));
}

// lets add way to populate salt, NOT RECOMMENDED for production but maybe useful for testing general functionality
function _salter(data) {
    if (Buffer.isBuffer(data) && data.length >= 12) {
        // be aware - currently salting buffer data is modified
        config.genSalt = function () {
            return data.slice(0, 12);
        };
    } else if (data === "node") {
        // test salt generation with node random function
        config.genSalt = genSalt.node;
    } else {
        // if value is not acceptable config gets reset.
        config.genSalt = genSalt;
    }
}

function encrypt(/*Buffer*/ data, /*Object*/ header, /*String, Buffer*/ pwd, /*Boolean*/ oldlike = false) {
    // 1. test data if data is not Buffer we make buffer from it
    if (data == null) data = Buffer.alloc(0);
    // if data is not buffer be make buffer from it
    if (!Buffer.isBuffer(data)) data = Buffer.from(data.toString());

    // 2. We Initialize and generate encrypting function
    const encrypter = make_encrypter(pwd);

    // 3. generate salt (12-bytes of random data)
    const salt = config.genSalt();
    salt[11] = (header.crc >>> 24) & 0xff;

    // old implementations (before PKZip 2.04g) used two byte check
    if (oldlike) salt[10] = (header.crc >>> 16) & 0xff;

    // 4. create output
    const result = Buffer.alloc(data.length + 12);
    encrypter(salt, result);

    // finally encode content
    return encrypter(data, result, 12);
}

module.exports = { decrypt, encrypt, _salter };


/***/ }),

/***/ 834:
/***/ ((module) => {

module.exports = {
    /* The local file header */
    LOCHDR           : 30, // LOC header size
    LOCSIG           : 0x04034b50, // "PK\003\004"
    LOCVER           : 4,	// version needed to extract
    LOCFLG           : 6, // general purpose bit flag
    LOCHOW           : 8, // compression method
    LOCTIM           : 10, // modification time (2 bytes time, 2 bytes date)
    LOCCRC           : 14, // uncompressed file crc-32 value
    LOCSIZ           : 18, // compressed size
    LOCLEN           : 22, // uncompressed size
    LOCNAM           : 26, // filename length
    LOCEXT           : 28, // extra field length

    /* The Data descriptor */
    EXTSIG           : 0x08074b50, // "PK\007\008"
    EXTHDR           : 16, // EXT header size
    EXTCRC           : 4, // uncompressed file crc-32 value
    EXTSIZ           : 8, // compressed size
    EXTLEN           : 12, // uncompressed size

    /* The central directory file header */
    CENHDR           : 46, // CEN header size
    CENSIG           : 0x02014b50, // "PK\001\002"
    CENVEM           : 4, // version made by
    CENVER           : 6, // version needed to extract
    CENFLG           : 8, // encrypt, decrypt flags
    CENHOW           : 10, // compression method
    CENTIM           : 12, // modification time (2 bytes time, 2 bytes date)
    CENCRC           : 16, // uncompressed file crc-32 value
    CENSIZ           : 20, // compressed size
    CENLEN           : 24, // uncompressed size
    CENNAM           : 28, // filename length
    CENEXT           : 30, // extra field length
    CENCOM           : 32, // file comment length
    CENDSK           : 34, // volume number start
    CENATT           : 36, // internal file attributes
    CENATX           : 38, // external file attributes (host system dependent)
    CENOFF           : 42, // LOC header offset

    /* The entries in the end of central directory */
    ENDHDR           : 22, // END header size
    ENDSIG           : 0x06054b50, // "PK\005\006"
    ENDSUB           : 8, // number of entries on this disk
    ENDTOT           : 10, // total number of entries
    ENDSIZ           : 12, // central directory size in bytes
    ENDOFF           : 16, // offset of first CEN header
    ENDCOM           : 20, // zip file comment length

    END64HDR         : 20, // zip64 END header size
    END64SIG         : 0x07064b50, // zip64 Locator signature, "PK\006\007"
    END64START       : 4, // number of the disk with the start of the zip64
    END64OFF         : 8, // relative offset of the zip64 end of central directory
    END64NUMDISKS    : 16, // total number of disks

    ZIP64SIG         : 0x06064b50, // zip64 signature, "PK\006\006"
    ZIP64HDR         : 56, // zip64 record minimum size
    ZIP64LEAD        : 12, // leading bytes at the start of the record, not counted by the value stored in ZIP64SIZE
    ZIP64SIZE        : 4, // zip64 size of the central directory record
    ZIP64VEM         : 12, // zip64 version made by
    ZIP64VER         : 14, // zip64 version needed to extract
    ZIP64DSK         : 16, // zip64 number of this disk
    ZIP64DSKDIR      : 20, // number of the disk with the start of the record directory
    ZIP64SUB         : 24, // number of entries on this disk
    ZIP64TOT         : 32, // total number of entries
    ZIP64SIZB        : 40, // zip64 central directory size in bytes
    ZIP64OFF         : 48, // offset of start of central directory with respect to the starting disk number
    ZIP64EXTRA       : 56, // extensible data sector

    /* Compression methods */
    STORED           : 0, // no compression
    SHRUNK           : 1, // shrunk
    REDUCED1         : 2, // reduced with compression factor 1
    REDUCED2         : 3, // reduced with compression factor 2
    REDUCED3         : 4, // reduced with compression factor 3
    REDUCED4         : 5, // reduced with compression factor 4
    IMPLODED         : 6, // imploded
    // 7 reserved for Tokenizing compression algorithm
    DEFLATED         : 8, // deflated
    ENHANCED_DEFLATED: 9, // enhanced deflated
    PKWARE           : 10,// PKWare DCL imploded
    // 11 reserved by PKWARE
    BZIP2            : 12, //  compressed using BZIP2
    // 13 reserved by PKWARE
    LZMA             : 14, // LZMA
    // 15-17 reserved by PKWARE
    IBM_TERSE        : 18, // compressed using IBM TERSE
    IBM_LZ77         : 19, // IBM LZ77 z
    AES_ENCRYPT      : 99, // WinZIP AES encryption method

    /* General purpose bit flag */
    // values can obtained with expression 2**bitnr
    FLG_ENC          : 1,    // Bit 0: encrypted file
    FLG_COMP1        : 2,    // Bit 1, compression option
    FLG_COMP2        : 4,    // Bit 2, compression option
    FLG_DESC         : 8,    // Bit 3, data descriptor
    FLG_ENH          : 16,   // Bit 4, enhanced deflating
    FLG_PATCH        : 32,   // Bit 5, indicates that the file is compressed patched data.
    FLG_STR          : 64,   // Bit 6, strong encryption (patented)
                             // Bits 7-10: Currently unused.
    FLG_EFS          : 2048, // Bit 11: Language encoding flag (EFS)
                             // Bit 12: Reserved by PKWARE for enhanced compression.
                             // Bit 13: encrypted the Central Directory (patented).
                             // Bits 14-15: Reserved by PKWARE.
    FLG_MSK          : 4096, // mask header values

    /* Load type */
    FILE             : 2,
    BUFFER           : 1,
    NONE             : 0,

    /* 4.5 Extensible data fields */
    EF_ID            : 0,
    EF_SIZE          : 2,

    /* Header IDs */
    ID_ZIP64         : 0x0001,
    ID_AVINFO        : 0x0007,
    ID_PFS           : 0x0008,
    ID_OS2           : 0x0009,
    ID_NTFS          : 0x000a,
    ID_OPENVMS       : 0x000c,
    ID_UNIX          : 0x000d,
    ID_FORK          : 0x000e,
    ID_PATCH         : 0x000f,
    ID_X509_PKCS7    : 0x0014,
    ID_X509_CERTID_F : 0x0015,
    ID_X509_CERTID_C : 0x0016,
    ID_STRONGENC     : 0x0017,
    ID_RECORD_MGT    : 0x0018,
    ID_X509_PKCS7_RL : 0x0019,
    ID_IBM1          : 0x0065,
    ID_IBM2          : 0x0066,
    ID_POSZIP        : 0x4690,

    EF_ZIP64_OR_32   : 0xffffffff,
    EF_ZIP64_OR_16   : 0xffff,
    EF_ZIP64_SUNCOMP : 0,
    EF_ZIP64_SCOMP   : 8,
    EF_ZIP64_RHO     : 16,
    EF_ZIP64_DSN     : 24
};


/***/ }),

/***/ 579:
/***/ ((module) => {

module.exports = {
    efs: true,
    encode: (data) => Buffer.from(data, "utf8"),
    decode: (data) => data.toString("utf8")
};


/***/ }),

/***/ 232:
/***/ ((__unused_webpack_module, exports) => {

const errors = {
    /* Header error messages */
    INVALID_LOC: "Invalid LOC header (bad signature)",
    INVALID_CEN: "Invalid CEN header (bad signature)",
    INVALID_END: "Invalid END header (bad signature)",

    /* Descriptor */
    DESCRIPTOR_NOT_EXIST: "No descriptor present",
    DESCRIPTOR_UNKNOWN: "Unknown descriptor format",
    DESCRIPTOR_FAULTY: "Descriptor data is malformed",

    /* ZipEntry error messages*/
    NO_DATA: "Nothing to decompress",
    BAD_CRC: "CRC32 checksum failed {0}",
    MAX_OUTPUT_EXCEEDED: "Decompressed data exceeds the declared uncompressed size",
    FILE_IN_THE_WAY: "There is a file in the way: {0}",
    UNKNOWN_METHOD: "Invalid/unsupported compression method",

    /* Inflater error messages */
    AVAIL_DATA: "inflate::Available inflate data did not terminate",
    INVALID_DISTANCE: "inflate::Invalid literal/length or distance code in fixed or dynamic block",
    TO_MANY_CODES: "inflate::Dynamic block code description: too many length or distance codes",
    INVALID_REPEAT_LEN: "inflate::Dynamic block code description: repeat more than specified lengths",
    INVALID_REPEAT_FIRST: "inflate::Dynamic block code description: repeat lengths with no first length",
    INCOMPLETE_CODES: "inflate::Dynamic block code description: code lengths codes incomplete",
    INVALID_DYN_DISTANCE: "inflate::Dynamic block code description: invalid distance code lengths",
    INVALID_CODES_LEN: "inflate::Dynamic block code description: invalid literal/length code lengths",
    INVALID_STORE_BLOCK: "inflate::Stored block length did not match one's complement",
    INVALID_BLOCK_TYPE: "inflate::Invalid block type (type == 3)",

    /* ADM-ZIP error messages */
    CANT_EXTRACT_FILE: "Could not extract the file",
    CANT_OVERRIDE: "Target file already exists",
    DISK_ENTRY_TOO_LARGE: "Number of disk entries is too large",
    NO_ZIP: "No zip file was loaded",
    NO_ENTRY: "Entry doesn't exist",
    DUPLICATE_ENTRY: "Duplicate entry name {0}",
    DIRECTORY_CONTENT_ERROR: "A directory cannot have content",
    FILE_NOT_FOUND: 'File not found: "{0}"',
    NOT_IMPLEMENTED: "Not implemented",
    INVALID_FILENAME: "Invalid filename",
    INVALID_FORMAT: "Invalid or unsupported zip format. No END header found",
    ZIP64_VALUE_TOO_LARGE: "Zip64 value exceeds the maximum safe integer",
    INVALID_PASS_PARAM: "Incompatible password parameter",
    WRONG_PASSWORD: "Wrong Password",

    /* ADM-ZIP */
    COMMENT_TOO_LONG: "Comment is too long", // Comment can be max 65535 bytes long (NOTE: some non-US characters may take more space)
    EXTRA_FIELD_PARSE_ERROR: "Extra field parsing error"
};

// template
function E(message) {
    return function (...args) {
        if (args.length) { // Allow {0} .. {9} arguments in error message, based on argument number
            message = message.replace(/\{(\d)\}/g, (_, n) => args[n] || '');
        }

        return new Error('ADM-ZIP: ' + message);
    };
}

// Init errors with template
for (const msg of Object.keys(errors)) {
    exports[msg] = E(errors[msg]);
}


/***/ }),

/***/ 38:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const pth = __nccwpck_require__(928);

module.exports = function (/*String*/ path, /*Utils object*/ { fs }) {
    var _path = path || "",
        _obj = newAttr(),
        _stat = null;

    function newAttr() {
        return {
            directory: false,
            readonly: false,
            hidden: false,
            executable: false,
            mtime: 0,
            atime: 0
        };
    }

    if (_path && fs.existsSync(_path)) {
        _stat = fs.statSync(_path);
        _obj.directory = _stat.isDirectory();
        _obj.mtime = _stat.mtime;
        _obj.atime = _stat.atime;
        _obj.executable = (0o111 & _stat.mode) !== 0; // file is executable who ever har right not just owner
        _obj.readonly = (0o200 & _stat.mode) === 0; // readonly if owner has no write right
        _obj.hidden = pth.basename(_path)[0] === ".";
    } else {
        console.warn("Invalid path: " + _path);
    }

    return {
        get directory() {
            return _obj.directory;
        },

        get readOnly() {
            return _obj.readonly;
        },

        get hidden() {
            return _obj.hidden;
        },

        get mtime() {
            return _obj.mtime;
        },

        get atime() {
            return _obj.atime;
        },

        get executable() {
            return _obj.executable;
        },

        decodeAttributes: function () {},

        encodeAttributes: function () {},

        toJSON: function () {
            return {
                path: _path,
                isDirectory: _obj.directory,
                isReadOnly: _obj.readonly,
                isHidden: _obj.hidden,
                isExecutable: _obj.executable,
                mTime: _obj.mtime,
                aTime: _obj.atime
            };
        },

        toString: function () {
            return JSON.stringify(this.toJSON(), null, "\t");
        }
    };
};


/***/ }),

/***/ 391:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(66);
module.exports.Constants = __nccwpck_require__(834);
module.exports.Errors = __nccwpck_require__(232);
module.exports.FileAttr = __nccwpck_require__(38);
module.exports.decoder = __nccwpck_require__(579);


/***/ }),

/***/ 66:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const fsystem = __nccwpck_require__(896);
const pth = __nccwpck_require__(928);
const Constants = __nccwpck_require__(834);
const Errors = __nccwpck_require__(232);
const isWin = typeof process === "object" && "win32" === process.platform;

const is_Obj = (obj) => typeof obj === "object" && obj !== null;

// generate CRC32 lookup table
const crcTable = new Uint32Array(256).map((t, c) => {
    for (let k = 0; k < 8; k++) {
        if ((c & 1) !== 0) {
            c = 0xedb88320 ^ (c >>> 1);
        } else {
            c >>>= 1;
        }
    }
    return c >>> 0;
});

// UTILS functions

function Utils(opts) {
    this.sep = pth.sep;
    this.fs = fsystem;

    if (is_Obj(opts)) {
        // custom filesystem
        if (is_Obj(opts.fs) && typeof opts.fs.statSync === "function") {
            this.fs = opts.fs;
        }
    }
}

module.exports = Utils;

// INSTANTIABLE functions

Utils.prototype.makeDir = function (/*String*/ folder) {
    const self = this;

    // Sync - make directories tree
    function mkdirSync(/*String*/ fpath) {
        let resolvedPath = fpath.split(self.sep)[0];
        fpath.split(self.sep).forEach(function (name) {
            if (!name || name.substr(-1, 1) === ":") return;
            resolvedPath += self.sep + name;
            var stat;
            try {
                stat = self.fs.statSync(resolvedPath);
            } catch (e) {
                if (e.message && e.message.startsWith('ENOENT')) {
                    self.fs.mkdirSync(resolvedPath);
                } else {
                    throw e;
                }
            }
            if (stat && stat.isFile()) throw Errors.FILE_IN_THE_WAY(`"${resolvedPath}"`);
        });
    }

    mkdirSync(folder);
};

Utils.prototype.writeFileTo = function (/*String*/ path, /*Buffer*/ content, /*Boolean*/ overwrite, /*Number*/ attr) {
    const self = this;
    if (self.fs.existsSync(path)) {
        if (!overwrite) return false; // cannot overwrite

        var stat = self.fs.statSync(path);
        if (stat.isDirectory()) {
            return false;
        }
    }
    var folder = pth.dirname(path);
    if (!self.fs.existsSync(folder)) {
        self.makeDir(folder);
    }

    var fd;
    try {
        fd = self.fs.openSync(path, "w", 0o666); // 0666
    } catch (e) {
        self.fs.chmodSync(path, 0o666);
        fd = self.fs.openSync(path, "w", 0o666);
    }
    if (fd) {
        try {
            self.fs.writeSync(fd, content, 0, content.length, 0);
        } finally {
            self.fs.closeSync(fd);
        }
    }
    self.fs.chmodSync(path, attr || 0o666);
    return true;
};

Utils.prototype.writeFileToAsync = function (/*String*/ path, /*Buffer*/ content, /*Boolean*/ overwrite, /*Number*/ attr, /*Function*/ callback) {
    if (typeof attr === "function") {
        callback = attr;
        attr = undefined;
    }

    const self = this;

    self.fs.exists(path, function (exist) {
        if (exist && !overwrite) return callback(false);

        self.fs.stat(path, function (err, stat) {
            if (exist && stat && stat.isDirectory()) {
                return callback(false);
            }

            var folder = pth.dirname(path);
            self.fs.exists(folder, function (exists) {
                if (!exists) {
                    // makeDir is synchronous and can throw (e.g. EACCES); report failure
                    // rather than letting it escape this callback as an uncaught exception
                    try {
                        self.makeDir(folder);
                    } catch (e) {
                        return callback(false);
                    }
                }

                // write the content to an open descriptor, then apply the attributes
                const writeToFd = function (fd) {
                    self.fs.write(fd, content, 0, content.length, 0, function (writeErr) {
                        self.fs.close(fd, function () {
                            // surface write failures instead of silently reporting success (issue #402)
                            if (writeErr) return callback(false);
                            self.fs.chmod(path, attr || 0o666, function () {
                                callback(true);
                            });
                        });
                    });
                };

                self.fs.open(path, "w", 0o666, function (err, fd) {
                    if (err) {
                        // the target may exist but be read-only: make it writable and retry once
                        self.fs.chmod(path, 0o666, function () {
                            self.fs.open(path, "w", 0o666, function (retryErr, fd) {
                                // Previously the retry error was ignored and an undefined fd was
                                // passed to fs.write, throwing an uncaught ERR_INVALID_ARG_TYPE that
                                // crashed the process (issues #470, #459, #402). Report failure instead.
                                if (retryErr || !fd) return callback(false);
                                writeToFd(fd);
                            });
                        });
                    } else if (fd) {
                        writeToFd(fd);
                    } else {
                        callback(false);
                    }
                });
            });
        });
    });
};

// Guard extraction against writing through a symlink that already exists inside
// the target directory. sanitize() only proves the textual path stays under the
// root; it cannot see that a component on disk is a symlink pointing elsewhere,
// so open()/mkdir() would follow it and write outside the root. Walk every path
// component strictly below root and reject any that is a symlink. Components at
// or above root are the caller's own choice and are left untouched, so a root
// that itself lives under a symlink (e.g. /tmp on macOS) still extracts.
Utils.prototype.assertPathSafe = function (/*String*/ root, /*String*/ target) {
    const self = this;
    if (typeof self.fs.lstatSync !== "function") return;

    const resolvedRoot = pth.resolve(root);
    const resolvedTarget = pth.resolve(target);
    if (resolvedTarget === resolvedRoot) return;

    const rel = pth.relative(resolvedRoot, resolvedTarget);
    // Not under root: sanitize() is responsible for that case; nothing to walk.
    if (!rel || rel === ".." || rel.startsWith(".." + pth.sep) || pth.isAbsolute(rel)) return;

    let cur = resolvedRoot;
    for (const part of rel.split(pth.sep)) {
        if (!part || part === ".") continue;
        cur = pth.join(cur, part);
        let stat;
        try {
            stat = self.fs.lstatSync(cur);
        } catch (e) {
            break; // component does not exist yet: nothing below it can be a symlink
        }
        if (stat.isSymbolicLink()) throw Errors.FILE_IN_THE_WAY(`"${cur}"`);
    }
};

Utils.prototype.findFiles = function (/*String*/ path) {
    const self = this;
    const canLstat = typeof self.fs.lstatSync === "function";
    const rootReal = self.fs.realpathSync(path);

    // A symlink whose target lies outside the folder being archived must not be
    // followed: statSync would dereference it and copy the target's contents into
    // the archive, disclosing files outside the root (GHSA-wx42-xcp7-pgr4). Allow
    // symlinks that resolve to a location inside the root, reject any that escape.
    function escapesRoot(/*String*/ p) {
        if (!canLstat) return false;
        if (!self.fs.lstatSync(p).isSymbolicLink()) return false;
        let real;
        try {
            real = self.fs.realpathSync(p);
        } catch (e) {
            return true; // dangling or unresolvable symlink: do not follow
        }
        return !(real === rootReal || real.startsWith(rootReal + pth.sep));
    }

    function findSync(/*String*/ dir, /*RegExp*/ pattern, /*Boolean*/ recursive, /*Set*/ visited) {
        if (typeof pattern === "boolean") {
            recursive = pattern;
            pattern = undefined;
        }
        let files = [];
        self.fs.readdirSync(dir).forEach(function (file) {
            const path = pth.join(dir, file);

            if (escapesRoot(path)) return;

            const stat = self.fs.statSync(path);

            if (!pattern || pattern.test(path)) {
                files.push(pth.normalize(path) + (stat.isDirectory() ? self.sep : ""));
            }

            if (stat.isDirectory() && recursive) {
                // Descend by resolved real path and skip directories we have already
                // visited. This stops a symlink that points back to an ancestor from
                // recursing forever until the path fails with ELOOP / ENAMETOOLONG
                // (issue #541).
                const realDir = self.fs.realpathSync(path);
                if (!visited.has(realDir)) {
                    visited.add(realDir);
                    files = files.concat(findSync(path, pattern, recursive, visited));
                }
            }
        });
        return files;
    }

    return findSync(path, undefined, true, new Set([rootReal]));
};

/**
 * Callback for showing if everything was done.
 *
 * @callback filelistCallback
 * @param {Error} err - Error object
 * @param {string[]} list - was request fully completed
 */

/**
 *
 * @param {string} dir
 * @param {filelistCallback} cb
 */
Utils.prototype.findFilesAsync = function (dir, cb) {
    const self = this;
    const results = [];
    let finished = false;
    const finish = function (err) {
        if (finished) return;
        finished = true;
        cb(err, err ? undefined : results);
    };

    const canLstat = typeof self.fs.lstat === "function";
    let rootReal = null;

    // Reject a symlink whose target escapes the root being archived, so its
    // contents are not dereferenced and copied into the archive
    // (GHSA-wx42-xcp7-pgr4). A symlink resolving to a location inside the root is
    // allowed; a dangling or escaping one is skipped. Calls back (err, escapes).
    const escapesRoot = function (file, cb) {
        if (!canLstat) return cb(null, false);
        self.fs.lstat(file, function (err, lst) {
            if (err) return cb(err);
            if (!lst || !lst.isSymbolicLink()) return cb(null, false);
            self.fs.realpath(file, function (err, real) {
                if (err) return cb(null, true); // dangling: do not follow
                cb(null, !(real === rootReal || real.startsWith(rootReal + pth.sep)));
            });
        });
    };

    // Descend by resolved real path and skip directories already visited, so a
    // symlink pointing back to an ancestor cannot recurse forever (issue #541).
    const walk = function (dir, visited, done) {
        self.fs.readdir(dir, function (err, list) {
            if (err) return done(err);
            let pending = list.length;
            if (!pending) return done();
            list.forEach(function (name) {
                const file = pth.join(dir, name);
                escapesRoot(file, function (err, escapes) {
                    if (err) return done(err);
                    if (escapes) {
                        if (!--pending) done();
                        return;
                    }
                    self.fs.stat(file, function (err, stat) {
                        if (err) return done(err);
                        if (!stat) {
                            if (!--pending) done();
                            return;
                        }
                        results.push(pth.normalize(file) + (stat.isDirectory() ? self.sep : ""));
                        if (!stat.isDirectory()) {
                            if (!--pending) done();
                            return;
                        }
                        self.fs.realpath(file, function (err, realDir) {
                            if (err) return done(err);
                            if (visited.has(realDir)) {
                                if (!--pending) done();
                                return;
                            }
                            visited.add(realDir);
                            walk(file, visited, function (err) {
                                if (err) return done(err);
                                if (!--pending) done();
                            });
                        });
                    });
                });
            });
        });
    };

    self.fs.realpath(dir, function (err, realDir) {
        if (err) return finish(err);
        rootReal = realDir;
        walk(dir, new Set([realDir]), finish);
    });
};

Utils.prototype.getAttributes = function () {};

Utils.prototype.setAttributes = function () {};

// STATIC functions

// crc32 single update (it is part of crc32)
Utils.crc32update = function (crc, byte) {
    return crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8);
};

Utils.crc32 = function (buf) {
    if (typeof buf === "string") {
        buf = Buffer.from(buf, "utf8");
    }

    let len = buf.length;
    let crc = ~0;
    for (let off = 0; off < len; ) crc = Utils.crc32update(crc, buf[off++]);
    // xor and cast as uint32 number
    return ~crc >>> 0;
};

Utils.methodToString = function (/*Number*/ method) {
    switch (method) {
        case Constants.STORED:
            return "STORED (" + method + ")";
        case Constants.DEFLATED:
            return "DEFLATED (" + method + ")";
        default:
            return "UNSUPPORTED (" + method + ")";
    }
};

/**
 * removes ".." style path elements
 * @param {string} path - fixable path
 * @returns string - fixed filepath
 */
Utils.canonical = function (/*string*/ path) {
    if (!path) return "";
    // trick normalize think path is absolute
    const safeSuffix = pth.posix.normalize("/" + path.split("\\").join("/"));
    return pth.join(".", safeSuffix);
};

/**
 * fix file names in achive
 * @param {string} path - fixable path
 * @returns string - fixed filepath
 */

Utils.zipnamefix = function (path) {
    if (!path) return "";
    // trick normalize think path is absolute
    const safeSuffix = pth.posix.normalize("/" + path.split("\\").join("/"));
    return pth.posix.join(".", safeSuffix);
};

/**
 *
 * @param {Array} arr
 * @param {function} callback
 * @returns
 */
Utils.findLast = function (arr, callback) {
    if (!Array.isArray(arr)) throw new TypeError("arr is not array");

    const len = arr.length >>> 0;
    for (let i = len - 1; i >= 0; i--) {
        if (callback(arr[i], i, arr)) {
            return arr[i];
        }
    }
    return void 0;
};

// make absolute paths taking prefix as root folder
Utils.sanitize = function (/*string*/ prefix, /*string*/ name) {
    prefix = pth.resolve(pth.normalize(prefix));
    var parts = name.split("/");
    for (var i = 0, l = parts.length; i < l; i++) {
        var path = pth.normalize(pth.join(prefix, parts.slice(i, l).join(pth.sep)));
        if (path === prefix || path.startsWith(prefix + pth.sep)) {
            return path;
        }
    }
    return pth.normalize(pth.join(prefix, pth.basename(name)));
};

// converts buffer, Uint8Array, string types to buffer
Utils.toBuffer = function toBuffer(/*buffer, Uint8Array, string*/ input, /* function */ encoder) {
    if (Buffer.isBuffer(input)) {
        return input;
    } else if (input instanceof Uint8Array) {
        return Buffer.from(input);
    } else {
        // expect string all other values are invalid and return empty buffer
        return typeof input === "string" ? encoder(input) : Buffer.alloc(0);
    }
};

Utils.readBigUInt64LE = function (/*Buffer*/ buffer, /*int*/ index) {
    const lo = buffer.readUInt32LE(index);
    const hi = buffer.readUInt32LE(index + 4);
    const value = hi * 0x100000000 + lo;
    // The result is a JS number, so values above 2^53 - 1 cannot be represented
    // exactly. These are zip64 sizes/offsets/counts used as buffer indices; a
    // silently rounded value would misparse the archive. Reject instead.
    if (value > Number.MAX_SAFE_INTEGER) {
        throw Errors.ZIP64_VALUE_TOO_LARGE();
    }
    return value;
};

Utils.writeBigUInt64LE = function (/*Buffer*/ buffer, /*Number*/ value, /*int*/ index) {
    const lo = value >>> 0;
    const hi = Math.floor(value / 0x100000000) >>> 0;
    buffer.writeUInt32LE(lo, index);
    buffer.writeUInt32LE(hi, index + 4);
};

Utils.fromDOS2Date = function (val) {
    return new Date(((val >> 25) & 0x7f) + 1980, Math.max(((val >> 21) & 0x0f) - 1, 0), Math.max((val >> 16) & 0x1f, 1), (val >> 11) & 0x1f, (val >> 5) & 0x3f, (val & 0x1f) << 1);
};

Utils.fromDate2DOS = function (val) {
    let date = 0;
    let time = 0;
    if (val.getFullYear() > 1979) {
        date = (((val.getFullYear() - 1980) & 0x7f) << 9) | ((val.getMonth() + 1) << 5) | val.getDate();
        time = (val.getHours() << 11) | (val.getMinutes() << 5) | (val.getSeconds() >> 1);
    }
    return (date << 16) | time;
};

Utils.isWin = isWin; // Do we have windows system
Utils.crcTable = crcTable;


/***/ }),

/***/ 609:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var Utils = __nccwpck_require__(391),
    Headers = __nccwpck_require__(907),
    Constants = Utils.Constants,
    Methods = __nccwpck_require__(667);

module.exports = function (/** object */ options, /*Buffer*/ input) {
    var _centralHeader = new Headers.EntryHeader(),
        _entryName = Buffer.alloc(0),
        _comment = Buffer.alloc(0),
        _isDirectory = false,
        uncompressedData = null,
        _extra = Buffer.alloc(0),
        _extralocal = Buffer.alloc(0),
        _efs = true;

    // assign options
    const opts = options;

    const decoder = typeof opts.decoder === "object" ? opts.decoder : Utils.decoder;
    _efs = decoder.hasOwnProperty("efs") ? decoder.efs : false;

    function getCompressedDataFromZip() {
        //if (!input || !Buffer.isBuffer(input)) {
        if (!input || !(input instanceof Uint8Array)) {
            return Buffer.alloc(0);
        }
        _extralocal = _centralHeader.loadLocalHeaderFromBinary(input);
        const dataOffset = _centralHeader.realDataOffset;
        const dataEnd = dataOffset + _centralHeader.compressedSize;
        // The offsets and sizes come from attacker-controlled headers. Require the
        // declared compressed extent to be fully present rather than letting slice()
        // silently clamp to a short buffer (which only surfaces later as a CRC
        // failure). Fail loudly with a header error instead (GHSA-wwrv-q5gf-5843).
        if (dataOffset < 0 || dataEnd < dataOffset || dataEnd > input.length) {
            throw Utils.Errors.INVALID_LOC();
        }
        return input.slice(dataOffset, dataEnd);
    }

    function crc32OK(data) {
        // When bit 3 (0x08) of the general-purpose flags is set, the crc-32 and
        // sizes were unknown when the local file header was written, so that
        // header carries placeholder zeros and the real values are repeated in a
        // data descriptor after the compressed data. adm-zip always parses the
        // central directory, whose header holds the authoritative crc-32 and
        // sizes, so we validate the payload against that value.
        //
        // Earlier versions instead located and parsed the trailing descriptor and
        // threw when it was absent or in an unexpected shape. Many valid archives
        // set the descriptor flag but write the real crc/sizes into the local and
        // central headers without emitting a descriptor (or write one we did not
        // recognise), so that strict handling rejected readable zips
        // (issues #533, #548, #554). Trusting the central-directory crc keeps the
        // integrity check while accepting those archives.
        const expectedCrc = _centralHeader.flags_desc || _centralHeader.localHeader.flags_desc ? _centralHeader.crc : _centralHeader.localHeader.crc;

        return Utils.crc32(data) === expectedCrc;
    }

    function decompress(/*Boolean*/ async, /*Function*/ callback, /*String, Buffer*/ pass) {
        if (typeof callback === "undefined" && typeof async === "string") {
            pass = async;
            async = void 0;
        }
        if (_isDirectory) {
            if (async && callback) {
                callback(Buffer.alloc(0), Utils.Errors.DIRECTORY_CONTENT_ERROR()); //si added error.
            }
            return Buffer.alloc(0);
        }

        var compressedData;
        try {
            compressedData = getCompressedDataFromZip();

            if (compressedData.length === 0) {
                // File is empty, nothing to decompress.
                if (async && callback) callback(compressedData);
                return compressedData;
            }

            if (_centralHeader.encrypted) {
                if ("string" !== typeof pass && !Buffer.isBuffer(pass)) {
                    throw Utils.Errors.INVALID_PASS_PARAM();
                }
                compressedData = Methods.ZipCrypto.decrypt(compressedData, _centralHeader, pass);
            }
        } catch (err) {
            // These synchronous parse/setup steps run before any callback fires.
            // In async mode a malformed local header (e.g. a bad LOC offset) would
            // otherwise throw out of getDataAsync and bypass the callback error
            // channel, crashing the caller. Route it through the callback instead.
            if (async && callback) {
                callback(Buffer.alloc(0), err);
                return Buffer.alloc(0);
            }
            throw err;
        }

        var data;

        switch (_centralHeader.method) {
            case Utils.Constants.STORED:
                // STORED entries are not compressed, so the uncompressed output is
                // exactly the bytes present in the archive. Allocate from the real
                // data length rather than the attacker-declared central-directory
                // size, otherwise a tiny archive can declare a huge size and force a
                // multi-gigabyte allocation before any validation (CVE-2026-39244).
                data = Buffer.alloc(compressedData.length);
                compressedData.copy(data);
                if (!crc32OK(data)) {
                    if (async && callback) callback(data, Utils.Errors.BAD_CRC()); //si added error
                    throw Utils.Errors.BAD_CRC();
                } else {
                    //si added otherwise did not seem to return data.
                    if (async && callback) callback(data);
                    return data;
                }
            case Utils.Constants.DEFLATED:
                // Do not pre-allocate the declared uncompressed size. The inflater
                // grows its output buffer as zlib emits data and caps the total at
                // the declared size (maxOutputLength), so a bogus size can no longer
                // trigger an eager allocation before the data is read (CVE-2026-39244).
                var inflater = new Methods.Inflater(compressedData, _centralHeader.size);
                if (!async) {
                    data = inflater.inflate();
                    if (!crc32OK(data)) {
                        throw Utils.Errors.BAD_CRC(`"${decoder.decode(_entryName)}"`);
                    }
                    return data;
                } else {
                    inflater.inflateAsync(function (result, err) {
                        if (!callback) return;
                        if (err) {
                            // surface inflater/stream failures instead of validating
                            // the empty placeholder buffer against the CRC
                            callback(Buffer.alloc(0), err);
                        } else if (!crc32OK(result)) {
                            callback(result, Utils.Errors.BAD_CRC()); //si added error
                        } else {
                            callback(result);
                        }
                    });
                }
                break;
            default:
                if (async && callback) callback(Buffer.alloc(0), Utils.Errors.UNKNOWN_METHOD());
                throw Utils.Errors.UNKNOWN_METHOD();
        }
    }

    function compress(/*Boolean*/ async, /*Function*/ callback) {
        if ((!uncompressedData || !uncompressedData.length) && Buffer.isBuffer(input)) {
            // no data set or the data wasn't changed to require recompression
            if (async && callback) callback(getCompressedDataFromZip());
            return getCompressedDataFromZip();
        }

        if (uncompressedData.length && !_isDirectory) {
            var compressedData;
            // Local file header
            switch (_centralHeader.method) {
                case Utils.Constants.STORED:
                    _centralHeader.compressedSize = _centralHeader.size;

                    compressedData = Buffer.alloc(uncompressedData.length);
                    uncompressedData.copy(compressedData);

                    if (async && callback) callback(compressedData);
                    return compressedData;
                default:
                case Utils.Constants.DEFLATED:
                    var deflater = new Methods.Deflater(uncompressedData);
                    if (!async) {
                        var deflated = deflater.deflate();
                        _centralHeader.compressedSize = deflated.length;
                        return deflated;
                    } else {
                        deflater.deflateAsync(function (data) {
                            compressedData = Buffer.alloc(data.length);
                            _centralHeader.compressedSize = data.length;
                            data.copy(compressedData);
                            callback && callback(compressedData);
                        });
                    }
                    deflater = null;
                    break;
            }
        } else if (async && callback) {
            callback(Buffer.alloc(0));
        } else {
            return Buffer.alloc(0);
        }
    }

    function readUInt64LE(buffer, offset) {
        return Utils.readBigUInt64LE(buffer, offset);
    }

    function parseExtra(data) {
        try {
            var offset = 0;
            var signature, size, part;
            while (offset + 4 < data.length) {
                signature = data.readUInt16LE(offset);
                offset += 2;
                size = data.readUInt16LE(offset);
                offset += 2;
                part = data.slice(offset, offset + size);
                offset += size;
                if (Constants.ID_ZIP64 === signature) {
                    parseZip64ExtendedInformation(part);
                }
            }
        } catch (error) {
            throw Utils.Errors.EXTRA_FIELD_PARSE_ERROR();
        }
    }

    //Override header field values with values from the ZIP64 extra field
    function parseZip64ExtendedInformation(data) {
        var size, compressedSize, offset, diskNumStart;

        if (data.length >= Constants.EF_ZIP64_SCOMP) {
            size = readUInt64LE(data, Constants.EF_ZIP64_SUNCOMP);
            if (_centralHeader.size === Constants.EF_ZIP64_OR_32) {
                _centralHeader.size = size;
            }
        }
        if (data.length >= Constants.EF_ZIP64_RHO) {
            compressedSize = readUInt64LE(data, Constants.EF_ZIP64_SCOMP);
            if (_centralHeader.compressedSize === Constants.EF_ZIP64_OR_32) {
                _centralHeader.compressedSize = compressedSize;
            }
        }
        if (data.length >= Constants.EF_ZIP64_DSN) {
            offset = readUInt64LE(data, Constants.EF_ZIP64_RHO);
            if (_centralHeader.offset === Constants.EF_ZIP64_OR_32) {
                _centralHeader.offset = offset;
            }
        }
        if (data.length >= Constants.EF_ZIP64_DSN + 4) {
            diskNumStart = data.readUInt32LE(Constants.EF_ZIP64_DSN);
            if (_centralHeader.diskNumStart === Constants.EF_ZIP64_OR_16) {
                _centralHeader.diskNumStart = diskNumStart;
            }
        }
    }

    return {
        get entryName() {
            return decoder.decode(_entryName);
        },
        get rawEntryName() {
            return _entryName;
        },
        set entryName(val) {
            _entryName = Utils.toBuffer(val, decoder.encode);
            var lastChar = _entryName[_entryName.length - 1];
            _isDirectory = lastChar === 47 || lastChar === 92;
            _centralHeader.fileNameLength = _entryName.length;
        },

        get efs() {
            if (typeof _efs === "function") {
                return _efs(this.entryName);
            } else {
                return _efs;
            }
        },

        get extra() {
            return _extra;
        },
        set extra(val) {
            _extra = val;
            _centralHeader.extraLength = val.length;
            parseExtra(val);
        },

        get comment() {
            return decoder.decode(_comment);
        },
        set comment(val) {
            _comment = Utils.toBuffer(val, decoder.encode);
            _centralHeader.commentLength = _comment.length;
            if (_comment.length > 0xffff) throw Utils.Errors.COMMENT_TOO_LONG();
        },

        get name() {
            const n = decoder.decode(_entryName);
            // For directories the name is the last path segment; drop the trailing
            // separator first so "a/b/c/" yields "c" and not "" (issue #466).
            return _isDirectory
                ? n
                      .replace(/[/\\]$/, "")
                      .split("/")
                      .pop()
                : n.split("/").pop();
        },
        get isDirectory() {
            return _isDirectory;
        },

        getCompressedData: function () {
            return compress(false, null);
        },

        getCompressedDataAsync: function (/*Function*/ callback) {
            compress(true, callback);
        },

        setData: function (value) {
            uncompressedData = Utils.toBuffer(value, Utils.decoder.encode);
            if (!_isDirectory && uncompressedData.length) {
                _centralHeader.size = uncompressedData.length;
                _centralHeader.method = Utils.Constants.DEFLATED;
                _centralHeader.crc = Utils.crc32(value);
                _centralHeader.changed = true;
            } else {
                // folders and blank files should be stored
                _centralHeader.method = Utils.Constants.STORED;
            }
        },

        getData: function (pass) {
            if (_centralHeader.changed) {
                return uncompressedData;
            } else {
                return decompress(false, null, pass);
            }
        },

        getDataAsync: function (/*Function*/ callback, pass) {
            if (_centralHeader.changed) {
                callback(uncompressedData);
            } else {
                decompress(true, callback, pass);
            }
        },

        set attr(attr) {
            _centralHeader.attr = attr;
        },
        get attr() {
            return _centralHeader.attr;
        },

        set header(/*Buffer*/ data) {
            _centralHeader.loadFromBinary(data);
        },

        get header() {
            return _centralHeader;
        },

        packCentralHeader: function () {
            _centralHeader.flags_efs = this.efs;
            _centralHeader.extraLength = _extra.length;
            // 1. create header (buffer)
            var header = _centralHeader.centralHeaderToBinary();
            var addpos = Utils.Constants.CENHDR;
            // 2. add file name
            _entryName.copy(header, addpos);
            addpos += _entryName.length;
            // 3. add extra data
            _extra.copy(header, addpos);
            addpos += _centralHeader.extraLength;
            // 4. add file comment
            _comment.copy(header, addpos);
            return header;
        },

        packLocalHeader: function () {
            let addpos = 0;
            _centralHeader.flags_efs = this.efs;
            _centralHeader.extraLocalLength = _extralocal.length;
            // 1. construct local header Buffer
            const localHeaderBuf = _centralHeader.localHeaderToBinary();
            // 2. localHeader - crate header buffer
            const localHeader = Buffer.alloc(localHeaderBuf.length + _entryName.length + _centralHeader.extraLocalLength);
            // 2.1 add localheader
            localHeaderBuf.copy(localHeader, addpos);
            addpos += localHeaderBuf.length;
            // 2.2 add file name
            _entryName.copy(localHeader, addpos);
            addpos += _entryName.length;
            // 2.3 add extra field
            _extralocal.copy(localHeader, addpos);
            addpos += _extralocal.length;

            return localHeader;
        },

        toJSON: function () {
            const bytes = function (nr) {
                return "<" + ((nr && nr.length + " bytes buffer") || "null") + ">";
            };

            return {
                entryName: this.entryName,
                name: this.name,
                comment: this.comment,
                isDirectory: this.isDirectory,
                header: _centralHeader.toJSON(),
                compressedData: bytes(input),
                data: bytes(uncompressedData)
            };
        },

        toString: function () {
            return JSON.stringify(this.toJSON(), null, "\t");
        }
    };
};


/***/ }),

/***/ 991:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const ZipEntry = __nccwpck_require__(609);
const Headers = __nccwpck_require__(907);
const Utils = __nccwpck_require__(391);

module.exports = function (/*Buffer|null*/ inBuffer, /** object */ options) {
    var entryList = [],
        // prototype-less: entry names come from untrusted input, so keys like
        // "__proto__" or "constructor" must be plain data, not touch the prototype
        // chain (which otherwise crashes addFile and hides such entries)
        entryTable = Object.create(null),
        _comment = Buffer.alloc(0),
        mainHeader = new Headers.MainHeader(),
        loadedEntries = false;
    var password = null;
    const temporary = new Set();

    // assign options
    const opts = options;

    const { noSort, decoder } = opts;

    if (inBuffer) {
        // is a memory buffer
        readMainHeader(opts.readEntries);
    } else {
        // none. is a new file
        loadedEntries = true;
    }

    function makeTemporaryFolders() {
        const foldersList = new Set();

        // Make list of all folders in file
        for (const elem of Object.keys(entryTable)) {
            const elements = elem.split("/");
            elements.pop(); // filename
            if (!elements.length) continue; // no folders
            for (let i = 0; i < elements.length; i++) {
                const sub = elements.slice(0, i + 1).join("/") + "/";
                foldersList.add(sub);
            }
        }

        // create missing folders as temporary
        for (const elem of foldersList) {
            if (!(elem in entryTable)) {
                const tempfolder = new ZipEntry(opts);
                tempfolder.entryName = elem;
                tempfolder.attr = 0x10;
                tempfolder.temporary = true;
                entryList.push(tempfolder);
                entryTable[tempfolder.entryName] = tempfolder;
                temporary.add(tempfolder);
            }
        }
    }

    function readEntries() {
        loadedEntries = true;
        entryTable = Object.create(null);
        if (mainHeader.diskEntries > (inBuffer.length - mainHeader.offset) / Utils.Constants.CENHDR) {
            throw Utils.Errors.DISK_ENTRY_TOO_LARGE();
        }
        entryList = new Array(mainHeader.diskEntries); // total number of entries
        var index = mainHeader.offset; // offset of first CEN header
        for (var i = 0; i < entryList.length; i++) {
            var tmp = index,
                entry = new ZipEntry(opts, inBuffer);
            entry.header = inBuffer.slice(tmp, (tmp += Utils.Constants.CENHDR));

            entry.entryName = inBuffer.slice(tmp, (tmp += entry.header.fileNameLength));

            if (entry.header.extraLength) {
                entry.extra = inBuffer.slice(tmp, (tmp += entry.header.extraLength));
            }

            if (entry.header.commentLength) entry.comment = inBuffer.slice(tmp, tmp + entry.header.commentLength);

            index += entry.header.centralHeaderSize;

            // Reject archives that declare the same entry name twice. adm-zip keeps
            // every entry in entryList but only the last in entryTable, so getEntry()
            // (table) and extractAllTo() (list) could resolve one name to different
            // content: an app that validates entry bytes via getEntry() before
            // extracting could approve one file while a different one lands on disk
            // (GHSA-p634-w6r4-rjp2). Fail closed on the ambiguity.
            if (entry.entryName in entryTable) {
                throw Utils.Errors.DUPLICATE_ENTRY(`"${entry.entryName}"`);
            }

            entryList[i] = entry;
            entryTable[entry.entryName] = entry;
        }
        temporary.clear();
        makeTemporaryFolders();
    }

    function readMainHeader(/*Boolean*/ readNow) {
        var i = inBuffer.length - Utils.Constants.ENDHDR, // END header size
            max = Math.max(0, i - 0xffff), // 0xFFFF is the max zip file comment length
            n = max,
            endStart = inBuffer.length,
            endOffset = -1, // Start offset of the END header
            commentEnd = 0;

        // option to search header form entire file
        const trailingSpace = typeof opts.trailingSpace === "boolean" ? opts.trailingSpace : false;
        if (trailingSpace) max = 0;

        for (i; i >= n; i--) {
            if (inBuffer[i] !== 0x50) continue; // quick check that the byte is 'P'
            if (inBuffer.readUInt32LE(i) === Utils.Constants.ENDSIG) {
                // "PK\005\006"
                endOffset = i;
                commentEnd = i;
                endStart = i + Utils.Constants.ENDHDR;
                // We already found a regular signature, let's look just a bit further to check if there's any zip64 signature
                n = i - Utils.Constants.END64HDR;
                continue;
            }

            if (inBuffer.readUInt32LE(i) === Utils.Constants.END64SIG) {
                // Found a zip64 signature, let's continue reading the whole zip64 record
                n = max;
                continue;
            }

            if (inBuffer.readUInt32LE(i) === Utils.Constants.ZIP64SIG) {
                // Found the zip64 record, let's determine it's size
                endOffset = i;
                endStart = i + Utils.readBigUInt64LE(inBuffer, i + Utils.Constants.ZIP64SIZE) + Utils.Constants.ZIP64LEAD;
                break;
            }
        }

        if (endOffset == -1) throw Utils.Errors.INVALID_FORMAT();

        mainHeader.loadFromBinary(inBuffer.slice(endOffset, endStart));
        if (mainHeader.commentLength) {
            _comment = inBuffer.slice(commentEnd + Utils.Constants.ENDHDR);
        }
        if (readNow) readEntries();
    }

    function sortEntries() {
        if (entryList.length > 1 && !noSort) {
            // Decode + lowercase each name once rather than on every comparison:
            // the entryName getter re-decodes the underlying buffer on each access,
            // so the previous inline comparator did O(n log n) redundant decoding.
            // Ordering is unchanged (same localeCompare on the same keys).
            entryList = entryList
                .map((entry) => ({ entry, key: entry.entryName.toLowerCase() }))
                .sort((a, b) => a.key.localeCompare(b.key))
                .map((pair) => pair.entry);
        }
    }

    return {
        /**
         * Returns an array of ZipEntry objects existent in the current opened archive
         * @return Array
         */
        get entries() {
            if (!loadedEntries) {
                readEntries();
            }
            return entryList.filter((e) => !temporary.has(e));
        },

        /**
         * Archive comment
         * @return {String}
         */
        get comment() {
            return decoder.decode(_comment);
        },
        set comment(val) {
            _comment = Utils.toBuffer(val, decoder.encode);
            mainHeader.commentLength = _comment.length;
        },

        getEntryCount: function () {
            if (!loadedEntries) {
                return mainHeader.diskEntries;
            }

            return entryList.length;
        },

        forEach: function (callback) {
            this.entries.forEach(callback);
        },

        /**
         * Returns a reference to the entry with the given name or null if entry is inexistent
         *
         * @param entryName
         * @return ZipEntry
         */
        getEntry: function (/*String*/ entryName) {
            if (!loadedEntries) {
                readEntries();
            }
            return entryTable[entryName] || null;
        },

        /**
         * Adds the given entry to the entry list
         *
         * @param entry
         */
        setEntry: function (/*ZipEntry*/ entry) {
            if (!loadedEntries) {
                readEntries();
            }
            entryList.push(entry);
            entryTable[entry.entryName] = entry;
            mainHeader.totalEntries = entryList.length;
        },

        /**
         * Removes the file with the given name from the entry list.
         *
         * If the entry is a directory, then all nested files and directories will be removed
         * @param entryName
         * @returns {void}
         */
        deleteFile: function (/*String*/ entryName, withsubfolders = true) {
            if (!loadedEntries) {
                readEntries();
            }
            const entry = entryTable[entryName];
            const list = this.getEntryChildren(entry, withsubfolders).map((child) => child.entryName);

            list.forEach(this.deleteEntry);
        },

        /**
         * Removes the entry with the given name from the entry list.
         *
         * @param {string} entryName
         * @returns {void}
         */
        deleteEntry: function (/*String*/ entryName) {
            if (!loadedEntries) {
                readEntries();
            }
            const entry = entryTable[entryName];
            const index = entryList.indexOf(entry);
            if (index >= 0) {
                entryList.splice(index, 1);
                delete entryTable[entryName];
                mainHeader.totalEntries = entryList.length;
            }
        },

        /**
         *  Iterates and returns all nested files and directories of the given entry
         *
         * @param entry
         * @return Array
         */
        getEntryChildren: function (/*ZipEntry*/ entry, subfolders = true) {
            if (!loadedEntries) {
                readEntries();
            }
            if (typeof entry === "object") {
                if (entry.isDirectory && subfolders) {
                    const list = [];
                    const name = entry.entryName;

                    for (const zipEntry of entryList) {
                        if (zipEntry.entryName.startsWith(name)) {
                            list.push(zipEntry);
                        }
                    }
                    return list;
                } else {
                    return [entry];
                }
            }
            return [];
        },

        /**
         *  How many child elements entry has
         *
         * @param {ZipEntry} entry
         * @return {integer}
         */
        getChildCount: function (entry) {
            if (entry && entry.isDirectory) {
                const list = this.getEntryChildren(entry);
                return list.includes(entry) ? list.length - 1 : list.length;
            }
            return 0;
        },

        /**
         * Returns the zip file
         *
         * @return Buffer
         */
        compressToBuffer: function () {
            if (!loadedEntries) {
                readEntries();
            }
            sortEntries();

            const dataBlock = [];
            const headerBlocks = [];
            let totalSize = 0;
            let dindex = 0;

            mainHeader.size = 0;
            mainHeader.offset = 0;
            let totalEntries = 0;

            for (const entry of this.entries) {
                // compress data and set local and entry header accordingly. Reason why is called first
                const compressedData = entry.getCompressedData();
                entry.header.offset = dindex;

                // 1. construct local header
                const localHeader = entry.packLocalHeader();

                // 2. offsets
                const dataLength = localHeader.length + compressedData.length;
                dindex += dataLength;

                // 3. store values in sequence
                dataBlock.push(localHeader);
                dataBlock.push(compressedData);

                // 4. construct central header
                const centralHeader = entry.packCentralHeader();
                headerBlocks.push(centralHeader);
                // 5. update main header
                mainHeader.size += centralHeader.length;
                totalSize += dataLength + centralHeader.length;
                totalEntries++;
            }

            totalSize += mainHeader.mainHeaderSize; // also includes zip file comment length
            // point to end of data and beginning of central directory first record
            mainHeader.offset = dindex;
            mainHeader.totalEntries = totalEntries;

            dindex = 0;
            const outBuffer = Buffer.alloc(totalSize);
            // write data blocks
            for (const content of dataBlock) {
                content.copy(outBuffer, dindex);
                dindex += content.length;
            }

            // write central directory entries
            for (const content of headerBlocks) {
                content.copy(outBuffer, dindex);
                dindex += content.length;
            }

            // write main header
            const mh = mainHeader.toBinary();
            if (_comment) {
                _comment.copy(mh, mh.length - _comment.length); // add zip file comment
            }
            mh.copy(outBuffer, dindex);

            // Since we update entry and main header offsets,
            // they are no longer valid and we have to reset content
            // (Issue 64)

            inBuffer = outBuffer;
            loadedEntries = false;

            return outBuffer;
        },

        toAsyncBuffer: function (/*Function*/ onSuccess, /*Function*/ onFail, /*Function*/ onItemStart, /*Function*/ onItemEnd) {
            try {
                if (!loadedEntries) {
                    readEntries();
                }
                sortEntries();

                const dataBlock = [];
                const centralHeaders = [];
                let totalSize = 0;
                let dindex = 0;
                let totalEntries = 0;

                mainHeader.size = 0;
                mainHeader.offset = 0;

                const compress2Buffer = function (entryLists) {
                    if (entryLists.length > 0) {
                        const entry = entryLists.shift();
                        const name = entry.entryName + entry.extra.toString();
                        if (onItemStart) onItemStart(name);
                        entry.getCompressedDataAsync(function (compressedData) {
                            if (onItemEnd) onItemEnd(name);
                            entry.header.offset = dindex;

                            // 1. construct local header
                            const localHeader = entry.packLocalHeader();

                            // 2. offsets
                            const dataLength = localHeader.length + compressedData.length;
                            dindex += dataLength;

                            // 3. store values in sequence
                            dataBlock.push(localHeader);
                            dataBlock.push(compressedData);

                            // central header
                            const centalHeader = entry.packCentralHeader();
                            centralHeaders.push(centalHeader);
                            mainHeader.size += centalHeader.length;
                            totalSize += dataLength + centalHeader.length;
                            totalEntries++;

                            compress2Buffer(entryLists);
                        });
                    } else {
                        totalSize += mainHeader.mainHeaderSize; // also includes zip file comment length
                        // point to end of data and beginning of central directory first record
                        mainHeader.offset = dindex;
                        mainHeader.totalEntries = totalEntries;

                        dindex = 0;
                        const outBuffer = Buffer.alloc(totalSize);
                        dataBlock.forEach(function (content) {
                            content.copy(outBuffer, dindex); // write data blocks
                            dindex += content.length;
                        });
                        centralHeaders.forEach(function (content) {
                            content.copy(outBuffer, dindex); // write central directory entries
                            dindex += content.length;
                        });

                        const mh = mainHeader.toBinary();
                        if (_comment) {
                            _comment.copy(mh, mh.length - _comment.length); // add zip file comment
                        }

                        mh.copy(outBuffer, dindex); // write main header

                        // Since we update entry and main header offsets, they are no
                        // longer valid and we have to reset content using our new buffer
                        // (Issue 64)

                        inBuffer = outBuffer;
                        loadedEntries = false;

                        onSuccess(outBuffer);
                    }
                };

                compress2Buffer(Array.from(this.entries));
            } catch (e) {
                onFail(e);
            }
        }
    };
};


/***/ }),

/***/ 807:
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
    const format_1 = __nccwpck_require__(612);
    const parser_1 = __nccwpck_require__(152);
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

/***/ 612:
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
    const scanner_1 = __nccwpck_require__(525);
    const string_intern_1 = __nccwpck_require__(960);
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

/***/ 152:
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
    const scanner_1 = __nccwpck_require__(525);
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

/***/ 525:
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

/***/ 960:
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

/***/ 547:
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
    const formatter = __nccwpck_require__(612);
    const edit = __nccwpck_require__(807);
    const scanner = __nccwpck_require__(525);
    const parser = __nccwpck_require__(152);
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

/***/ 800:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.wT = __webpack_unused_export__ = void 0;
const ed5 = __nccwpck_require__(950);
const ed2 = __nccwpck_require__(488);
const NSed3 = __nccwpck_require__(699);
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

/***/ 950:
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

/***/ 488:
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

/***/ 699:
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

/***/ 982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 23:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

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
  S: () => (/* reexport */ solution),
  X: () => (/* reexport */ testRule)
});

;// CONCATENATED MODULE: ./build/src/parse/json-access.js
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

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/src/testing/guid-of.js

/** A GUID that follows from a text: the same package has the same bytes in every run. */
function guidOf(text) {
    const digits = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest('hex');
    const [, ...parts] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(digits) ?? [];
    const [first = '', second = '', third = '', fourth = '', last = ''] = parts;
    return `${first}-${second}-4${third}-8${fourth}-${last}`;
}

;// CONCATENATED MODULE: ./build/src/testing/xml-lines.js
/** An element: its text, or the lines of its children, indented. */
function xmlLines(name, content = [], attributes = {}) {
    const start = `<${name}${Object.entries(attributes)
        .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
        .join('')}`;
    if (typeof content === 'string')
        return [`${start}>${escapeXml(content)}</${name}>`];
    if (content.length === 0)
        return [`${start} />`];
    return [`${start}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}
/** Elements that have a text, one a line; those without one are left out. */
function textElements(texts) {
    return Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : xmlLines(name, text)));
}
function escapeXml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

;// CONCATENATED MODULE: ./build/src/testing/describe-flow.js



function flowIdOf({ name, id }) {
    return (id ?? guidOf(`flow ${name}`)).toLowerCase();
}
/** Exports strip what is not a letter or a digit from a name. */
function flowPath(flow) {
    return `Workflows/${flow.name.replaceAll(/[^A-Za-z0-9]/g, '')}-${flowIdOf(flow).toUpperCase()}.json`;
}
/** Its row in customizations.xml. */
function flowRow(flow) {
    const { name, description, isOn = true } = flow;
    const children = [
        ...textElements({
            JsonFileName: `/${flowPath(flow)}`,
            Type: '1',
            Subprocess: '0',
            Category: '5',
            Mode: '0',
            Scope: '4',
            StateCode: isOn ? '1' : '0',
            StatusCode: isOn ? '2' : '1',
            RunAs: '1',
            IntroducedVersion: '1.0.0.0',
            IsCustomizable: '1',
            BusinessProcessType: '0',
            ModernFlowType: '0',
            PrimaryEntity: 'none',
        }),
        ...xmlLines('LocalizedNames', xmlLines('LocalizedName', [], { languagecode: '1033', description: name })),
    ];
    return xmlLines('Workflow', children, {
        WorkflowId: `{${flowIdOf(flow)}}`,
        Name: name,
        ...(description === undefined ? {} : { Description: description }),
    });
}
/**
 * Its file.
 *
 * @param connectorOf the connector of a connection reference of the solution.
 */
function flowFile({ connectionReferences = {}, definition = {} }, connectorOf) {
    const entries = Object.entries(connectionReferences).map(([key, entry]) => [
        key,
        typeof entry === 'string' ? boundEntry(entry, connectorOf(entry) ?? connectorOfKey(key)) : entry,
    ]);
    const { parameters = {}, triggers = { manual: describe_flow_button }, actions = Object.fromEntries(entries.map(([key, entry]) => [`Use_${key}`, stepFor(key, entry)])), } = definition;
    return {
        properties: {
            connectionReferences: Object.fromEntries(entries),
            definition: {
                $schema: 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
                contentVersion: '1.0.0.0',
                parameters: {
                    $connections: { defaultValue: {}, type: 'Object' },
                    $authentication: { defaultValue: {}, type: 'SecureObject' },
                    ...parameters,
                },
                triggers,
                actions,
            },
            templateName: '',
        },
        schemaVersion: '1.0.0.0',
    };
}
const describe_flow_button = {
    type: 'Request',
    kind: 'Button',
    inputs: { schema: { type: 'object', properties: {}, required: [] } },
};
function boundEntry(logicalName, connector) {
    return {
        runtimeSource: 'embedded',
        connection: { connectionReferenceLogicalName: logicalName },
        api: { name: connector },
    };
}
/** The designer numbers its keys: `shared_office365_1`. */
function connectorOfKey(key) {
    return key.replace(/_\d+$/, '');
}
function stepFor(key, { api }) {
    const name = textAt(api, 'name') ?? connectorOfKey(key);
    return {
        runAfter: {},
        type: 'OpenApiConnection',
        inputs: {
            host: {
                connectionName: key,
                operationId: 'Run',
                apiId: `/providers/Microsoft.PowerApps/apis/${name}`,
            },
            parameters: {},
            authentication: "@parameters('$authentication')",
        },
    };
}

;// CONCATENATED MODULE: ./build/src/testing/describe-customizations.js



/** Lines of customizations.xml: as in an export, without the sections that would be empty. */
function customizationsLines({ flows = [], canvasApps = [], connectionReferences = [], customConnectors = [], }) {
    const children = [
        ...xmlLines('Entities', ''),
        ...section('Workflows', flows.flatMap(flowRow)),
        ...section('CanvasApps', canvasApps.flatMap(canvasAppRow)),
        ...section('connectionreferences', connectionReferences.flatMap(referenceRow)),
        ...section('Connectors', customConnectors.flatMap(connectorRow)),
        ...xmlLines('Languages', xmlLines('Language', '1033')),
    ];
    return xmlLines('ImportExportXml', children, {
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    });
}
function section(name, rows) {
    return rows.length === 0 ? [] : xmlLines(name, rows);
}
function referenceRow(reference) {
    const { logicalName, connector, displayName = wordsOf(logicalName) } = reference;
    const attributes = { connectionreferencelogicalname: logicalName };
    if (connector === undefined)
        return xmlLines('connectionreference', '', attributes);
    const isWhole = connector === '' || connector.includes('/');
    const children = [
        ...textElements({
            connectionreferencedisplayname: displayName,
            connectionid: reference.connectionId,
            connectorid: isWhole ? connector : `/providers/Microsoft.PowerApps/apis/${connector}`,
        }),
        ...(reference.customConnectorId === undefined
            ? []
            : xmlLines('customconnectorid', xmlLines('connectorid', reference.customConnectorId))),
        ...textElements({
            description: reference.description,
            iscustomizable: '1',
            promptingbehavior: '0',
            statecode: '0',
            statuscode: '1',
        }),
    ];
    return xmlLines('connectionreference', children, attributes);
}
const appTypes = { 'canvas app': '0', 'component library': '1', 'custom page': '2' };
function msappPath({ name }) {
    return `CanvasApps/${name}_DocumentUri.msapp`;
}
function canvasAppRow(app) {
    const { name, displayName = wordsOf(name), type = 'canvas app', bypassConsent = false } = app;
    const children = textElements({
        Name: name,
        AppVersion: '2026-01-15T09:00:00Z',
        Status: 'Ready',
        DisplayName: displayName,
        AuthorizationReferences: '[]',
        ConnectionReferences: JSON.stringify(app.connectionReferences ?? {}),
        DatabaseReferences: '{}',
        CanvasAppType: appTypes[type],
        BypassConsent: bypassConsent ? '1' : '0',
        IntroducedVersion: '1.0',
        CdsDependencies: JSON.stringify({ cdsdependencies: app.dependencies ?? [] }),
        DocumentUri: `/${msappPath(app)}`,
    });
    return xmlLines('CanvasApp', children);
}
function connectorIdOf({ name, id }) {
    return (id ?? guidOf(`custom connector ${name}`)).toLowerCase();
}
function connectorFile({ name }, part) {
    return `Connector/${name}_${part}.json`;
}
function connectorRow(connector) {
    const children = textElements({
        connectorid: connectorIdOf(connector),
        description: '',
        displayname: connector.displayName ?? wordsOf(connector.name),
        name: connector.name,
        connectortype: '1',
        openapidefinition: `/${connectorFile(connector, 'openapidefinition')}`,
        connectionparameters: `/${connectorFile(connector, 'connectionparameters')}`,
    });
    return xmlLines('Connector', children);
}
/** `nw_expenseMails` is called "Expense mails": the prefix goes. */
function wordsOf(logicalName) {
    const words = logicalName
        .replace(/^[^_]+_(?=.)/, '')
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .replaceAll('_', ' ')
        .toLowerCase();
    return words.charAt(0).toUpperCase() + words.slice(1);
}

;// CONCATENATED MODULE: ./build/src/testing/describe-manifest.js

/** Lines of solution.xml. */
function manifestLines(description, rootComponents) {
    const { uniqueName, displayName = uniqueName, version = '1.0.0.0', managed = false } = description;
    const publisher = description.publisher ?? { uniqueName: 'Northwind', prefix: 'nw' };
    const missing = (description.missingDependencies ?? []).flatMap(({ required, dependent }) => xmlLines('MissingDependency', [
        ...xmlLines('Required', [], required),
        ...xmlLines('Dependent', [], dependent),
    ]));
    const manifest = [
        ...textElements({ UniqueName: uniqueName }),
        ...localizedNames(displayName),
        ...xmlLines('Descriptions'),
        ...textElements({ Version: version, Managed: managed ? '1' : '0' }),
        ...xmlLines('Publisher', [
            ...textElements({ UniqueName: publisher.uniqueName }),
            ...localizedNames(publisher.uniqueName),
            ...xmlLines('Descriptions'),
            ...textElements({
                CustomizationPrefix: publisher.prefix,
                CustomizationOptionValuePrefix: '47110',
            }),
        ]),
        ...xmlLines('RootComponents', rootComponents.flatMap((attributes) => xmlLines('RootComponent', [], attributes))),
        ...xmlLines('MissingDependencies', missing),
    ];
    return xmlLines('ImportExportXml', xmlLines('SolutionManifest', manifest), {
        version: '9.2.25084.201',
        SolutionPackageVersion: '9.2',
        languagecode: '1033',
        generatedBy: 'CrmLive',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    });
}
function localizedNames(name) {
    return xmlLines('LocalizedNames', xmlLines('LocalizedName', [], { description: name, languagecode: '1033' }));
}

;// CONCATENATED MODULE: ./build/src/testing/describe-variable.js



const types = {
    text: '100000000',
    number: '100000001',
    'yes/no': '100000002',
    JSON: '100000003',
    'data source': '100000004',
    secret: '100000005',
};
function variableFolder({ schemaName }) {
    return `environmentvariabledefinitions/${schemaName}`;
}
/** Lines of environmentvariabledefinition.xml. */
function variableLines(variable) {
    const { schemaName, type = 'text', displayName = wordsOf(schemaName), connector, description } = variable;
    const children = [
        ...textElements({
            apiid: connector === undefined ? undefined : `/providers/Microsoft.PowerApps/apis/${connector}`,
            defaultvalue: variable.defaultValue,
        }),
        ...(description === undefined ? [] : labelled('description', description)),
        ...labelled('displayname', displayName),
        ...textElements({
            introducedversion: '1.0.0.0',
            iscustomizable: '1',
            isrequired: variable.isRequired === true ? '1' : '0',
            parameterkey: variable.parameterKey,
            secretstore: '0',
            type: types[type],
        }),
    ];
    return xmlLines('environmentvariabledefinition', children, { schemaname: schemaName });
}
function labelled(name, text) {
    return xmlLines(name, xmlLines('label', [], { description: text, languagecode: '1033' }), {
        default: text,
    });
}
/** environmentvariablevalues.json. */
function variableValues(schemaName, value) {
    const row = {
        '@environmentvariablevalueid': guidOf(`value of ${schemaName}`),
        iscustomizable: '1',
        value,
    };
    return { environmentvariablevalues: { environmentvariablevalue: row } };
}

// EXTERNAL MODULE: ./node_modules/adm-zip/adm-zip.js
var adm_zip = __nccwpck_require__(316);
;// CONCATENATED MODULE: ./build/src/testing/render-msapp.js

/** A canvas app's file: a zip whose entries have backslashes; the same bytes for the same files. */
function renderMsapp(files) {
    const zip = new adm_zip();
    for (const [path, bytes] of files) {
        const entry = zip.addFile(path.replaceAll('/', '\\'), Buffer.from(bytes));
        entry.header.time = new Date(2026, 0, 1);
    }
    return zip.toBuffer();
}

;// CONCATENATED MODULE: ./build/src/testing/solution.js





/** A solution as an export has it, from what a test says of it. What it doesn't say is sound. */
function solution(description = {}) {
    const { uniqueName = 'TestSolution' } = description;
    const files = [
        ['solution.xml', textOf(manifestLines({ ...description, uniqueName }, rootComponentsOf(description)))],
        ['customizations.xml', textOf(customizationsLines(description))],
        ...flowFiles(description),
        ...appFiles(description),
        ...connectorFiles(description),
        ...variableFiles(description),
        ...Object.entries(description.files ?? {}),
    ];
    const present = [...new Map(files)].flatMap(([path, content]) => content === undefined ? [] : [[path, bytesOf(content)]]);
    return { name: uniqueName, files: new Map(present) };
}
function rootComponentsOf({ flows = [], canvasApps = [], customConnectors = [], rootComponents = [], }) {
    return [
        ...flows.map((flow) => ({ type: '29', id: `{${flowIdOf(flow)}}`, behavior: '0' })),
        ...canvasApps.map(({ name }) => ({ type: '300', schemaName: name, behavior: '0' })),
        ...customConnectors.map((connector) => ({
            type: '372',
            id: `{${connectorIdOf(connector)}}`,
            schemaName: connector.name,
            behavior: '0',
        })),
        ...rootComponents,
    ];
}
function flowFiles({ flows = [], connectionReferences = [] }) {
    const connectorOf = (logicalName) => {
        const name = logicalName.toLowerCase();
        const found = connectionReferences.find((reference) => reference.logicalName.toLowerCase() === name);
        return found?.connector?.replace(/^.*\//, '') || undefined;
    };
    return flows.map((flow) => [flowPath(flow), flowFile(flow, connectorOf)]);
}
function appFiles({ canvasApps = [] }) {
    return canvasApps.map((app) => {
        const inside = Object.entries(app.msapp ?? { 'Properties.json': { LocalConnectionReferences: '{}' } });
        return [msappPath(app), renderMsapp(new Map(inside.map(([path, content]) => [path, bytesOf(content)])))];
    });
}
function connectorFiles({ customConnectors = [] }) {
    return customConnectors.flatMap((connector) => {
        const { name, openApi, connectionParameters = {} } = connector;
        return [
            [connectorFile(connector, 'openapidefinition'), openApi ?? emptyOpenApi(name)],
            [connectorFile(connector, 'connectionparameters'), connectionParameters],
        ];
    });
}
function emptyOpenApi(title) {
    return {
        swagger: '2.0',
        info: { title, version: '1.0' },
        host: 'api.example.com',
        basePath: '/',
        schemes: ['https'],
        paths: {},
    };
}
function variableFiles({ environmentVariables = [] }) {
    return environmentVariables.flatMap((variable) => {
        const { schemaName, value } = variable;
        const folder = variableFolder(variable);
        return [
            [`${folder}/environmentvariabledefinition.xml`, textOf(variableLines(variable))],
            [
                `${folder}/environmentvariablevalues.json`,
                value === undefined ? undefined : variableValues(schemaName, value),
            ],
        ];
    });
}
/** Exports have Windows' line ends. */
function textOf(lines) {
    return `${lines.join('\r\n')}\r\n`;
}
function bytesOf(content) {
    if (content instanceof Uint8Array)
        return content;
    const text = typeof content === 'string' ? content : JSON.stringify(content, undefined, 2).replaceAll('\n', '\r\n');
    return new TextEncoder().encode(text);
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/src/engine/message.js
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

;// CONCATENATED MODULE: ./build/src/testing/line-difference.js
/** Two texts, line by line: `-` what only the first has, `+` what only the second has. */
function lineDifference(expected, found) {
    const lengths = commonLengths(expected, found);
    const lines = [];
    let [left, right] = [0, 0];
    while (left < expected.length || right < found.length) {
        const [mine, theirs] = [expected[left], found[right]];
        if (mine !== undefined && mine === theirs) {
            lines.push(`    ${mine}`);
            left += 1;
            right += 1;
        }
        else if (mine !== undefined &&
            lengthAt(lengths, left + 1, right) >= lengthAt(lengths, left, right + 1)) {
            lines.push(`  - ${mine}`);
            left += 1;
        }
        else {
            lines.push(`  + ${theirs}`);
            right += 1;
        }
    }
    return lines;
}
/** How many lines in order the rests of both have in common, by where the rests begin. */
function commonLengths(a, b) {
    const rows = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
    for (let left = a.length - 1; left >= 0; left -= 1) {
        for (let right = b.length - 1; right >= 0; right -= 1) {
            const row = rows[left];
            if (row === undefined)
                continue;
            row[right] =
                a[left] === b[right]
                    ? lengthAt(rows, left + 1, right + 1) + 1
                    : Math.max(lengthAt(rows, left + 1, right), lengthAt(rows, left, right + 1));
        }
    }
    return rows;
}
function lengthAt(rows, left, right) {
    return rows[left]?.[right] ?? -1;
}

;// CONCATENATED MODULE: ./build/src/testing/compare-findings.js



/** How what was found differs from what was expected, as a test would write it; `undefined`: not at all. */
function findingsDifference(rule, expected, found, firstPackage) {
    const wanted = expected.map((one) => withDefaults(rule, one, firstPackage));
    const pairs = pair(wanted, found, firstPackage);
    if (pairs.every(([left, right]) => left !== undefined && right !== undefined && isSame(left, right))) {
        return undefined;
    }
    return pairs.flatMap(([left, right]) => lineDifference(linesOf(left), linesOf(right))).join('\n');
}
function withDefaults(rule, { messageId, component, data, severity, package: path, related = [], file, line }, firstPackage) {
    const isOff = rule.meta.severity === 'off';
    const own = withWeight(rule.messages[messageId] ?? '').severity ?? rule.meta.severity;
    return {
        messageId,
        component,
        data: sorted(data),
        severity: severity ?? (isOff ? 'note' : own),
        ...(path === undefined || path === firstPackage ? {} : { package: path }),
        ...(related.length === 0 ? {} : { related }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
    };
}
/**
 * What was expected beside what was found for it, and what nobody expected. What was found has the fields that the
 * expectation has: a component goes by its name or by its id, and a file and a line are compared where they are given.
 */
function pair(wanted, found, firstPackage) {
    const left = [...found];
    const as = (like) => (finding) => comparable(finding, like, firstPackage);
    const exact = wanted.map((one) => take(left, (finding) => isSame(one, as(one)(finding))));
    const near = wanted.map((one, index) => exact[index] ?? take(left, (finding) => isNear(one, finding)));
    return [
        ...wanted.map((one, index) => {
            const finding = near[index];
            return [one, finding && as(one)(finding)];
        }),
        ...left.map((finding) => [undefined, as({})(finding)]),
    ];
}
function take(items, test) {
    const index = items.findIndex(test);
    return index === -1 ? undefined : items.splice(index, 1)[0];
}
function isNear({ messageId, component }, finding) {
    return messageId === finding.messageId && namesOf(finding).includes(String(component).toLowerCase());
}
function isSame(a, b) {
    return literal(a) === literal(b);
}
function comparable(finding, like, firstPackage) {
    const { messageId, component, data, severity, related, location, line } = finding;
    const path = finding.package.replace(/\.zip$/, '');
    const written = String(like.component);
    const isWritten = namesOf(finding).includes(written.toLowerCase());
    return {
        messageId,
        component: isWritten ? written : `${component.kind}:${component.name}`,
        data: sorted(data),
        severity,
        ...(path === firstPackage ? {} : { package: path }),
        ...(related.length === 0 ? {} : { related: related.map(({ message }) => message) }),
        ...(like.file === undefined ? {} : { file: location.file }),
        ...(like.line === undefined ? {} : { line }),
    };
}
function namesOf({ component: { kind, id, name } }) {
    return [`${kind}:${name}`, `${kind}:${id}`].map((one) => one.toLowerCase());
}
function sorted(data) {
    return Object.fromEntries(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function linesOf(finding) {
    return finding === undefined ? [] : `${literal(finding)},`.split('\n');
}
function literal(finding) {
    return (0,external_node_util_namespaceObject.inspect)(finding, { depth: null, compact: false, maxArrayLength: null, maxStringLength: null });
}

;// CONCATENATED MODULE: ./build/src/engine/rule-changes.js
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

;// CONCATENATED MODULE: ./build/src/engine/active-rule.js

/** Rules as they are where nobody says anything. */
const noChanges = { changes: {}, overrides: [], last: {} };
/** The rules that run, with what each message weighs and which options they have. */
function activateRules(rules, wanted) {
    return rules.map((rule) => activate(rule, wanted)).filter(isOn);
}
/** A rule that may be off. */
function activate(rule, { changes, overrides, last }) {
    const change = mergeChange(active_rule_changeOf(rule, changes), active_rule_changeOf(rule, last));
    return {
        rule,
        severities: { ...defaultSeverities(rule), ...change.severities },
        options: { ...defaultOptions(rule.options ?? {}), ...change.options?.value },
        overrides: overrides.flatMap(({ where, folders, changes: there }) => {
            const own = active_rule_changeOf(rule, there);
            return own === noChange ? [] : [{ where, folders, change: mergeChange(own, active_rule_changeOf(rule, last)) }];
        }),
    };
}
const noChange = { severities: {} };
function active_rule_changeOf({ id }, changes) {
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
    const merged = applying.reduce((change, { override }) => mergeChange(change, override.change), {
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

;// CONCATENATED MODULE: ./build/src/usage-error.js
/** A mistake that the user can mend: it has a message and a hint, and no stack. */
class UsageError extends Error {
    hint;
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}

;// CONCATENATED MODULE: ./build/src/engine/did-you-mean.js
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

;// CONCATENATED MODULE: ./build/src/output/escape.js
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

;// CONCATENATED MODULE: ./build/src/parse/pointer.js
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

;// CONCATENATED MODULE: ./build/src/engine/find-mistakes.js



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
        const of = find_mistakes_isList(items) ? items[index] : items;
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
            return [{ pointer: pointer(...at), isName: true, text }];
        }
        const names = [...subject.names, shown(name).slice(1, -1)];
        return typeof of === 'object' ? mistakesAt({ ...subject, value: value[name], at, names }, of) : [];
    });
    return [...missing, ...few, ...inside];
}
function mistake({ at }, text) {
    return { pointer: pointer(...at), isName: false, text };
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
    const near = didYouMean(value, allowed);
    return near.startsWith('Did') ? `${near} ${known}` : known;
}
/** Nobody reads seventy names. */
function hasOnly(name, known) {
    if (known.length === 0)
        return 'It has none.';
    const near = didYouMean(name, known);
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
function find_mistakes_isList(items) {
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
    return escapeControlsInJson(JSON.stringify(text));
}

;// CONCATENATED MODULE: ./build/src/engine/severity.js
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

;// CONCATENATED MODULE: ./build/src/engine/rule-settings.js




const severitySchema = { enum: [...severities, 'off'] };
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
            throw new UsageError(`There is no rule "${id}".`, didYouMean(id, known));
        }
        if (rule.meta.isDiagnostic)
            throw new UsageError(`Rule ${id} can't be changed.`, diagnosticHint);
        const mistakes = findMistakes(setting, settingSchema(rule), id);
        if (mistakes.length === 0)
            continue;
        const names = Object.keys(rule.options ?? {});
        throw new UsageError(`Wrong setting for rule ${id}: ${mistakes.map(({ text }) => text).join(' ')}`, names.length === 0 ? 'The rule has no options.' : `The rule's options are ${names.join(', ')}.`);
    }
}
const diagnosticHint = 'It says that something was not read; mend or remove the file instead.';

;// CONCATENATED MODULE: ./build/src/stopwatch.js
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

;// CONCATENATED MODULE: ./build/src/report.js
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
        throw new TypeError(`check() must yield findings, and returned ${check_findings_shown(yielded)}.`);
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
    return new Map(Object.entries(messages).map(([id, message]) => [id, placeholdersOf(withWeight(message).text)]));
}
function mistakeOf(finding, fieldsOf) {
    if (!isRecord(finding))
        return `is ${check_findings_shown(finding)}; it must be an object.`;
    const { messageId, at, component, data, related = [], atMost } = finding;
    const fields = typeof messageId === 'string' ? fieldsOf.get(messageId) : undefined;
    if (fields === undefined) {
        return `has the messageId ${check_findings_shown(messageId)}; the rule's messages are ${[...fieldsOf.keys()].join(', ')}.`;
    }
    if (!isPlace(at))
        return 'has no place in "at"; use that of a component (flow.at) or of a part of one.';
    if (!isComponent(component))
        return 'has no "component" with kind, id and name; use one of the graph.';
    if (!isRecord(data))
        return 'has no object in "data"; it may be empty.';
    const missing = fields.find((field) => !Object.hasOwn(data, field));
    if (missing !== undefined)
        return `lacks data.${missing}, which message "${String(messageId)}" speaks of.`;
    const wrong = Object.keys(data).find((field) => !isDataValue(data[field]));
    if (wrong !== undefined) {
        return `has ${check_findings_shown(data[wrong])} in data.${wrong}; it must be a text, a number, true, false or a list of texts.`;
    }
    if (!Array.isArray(related) || !related.every(isRelated))
        return 'has something in "related" that is not { message, at }.';
    if (atMost !== undefined && !severities.some((severity) => severity === atMost))
        return `has ${check_findings_shown(atMost)} in "atMost"; it must be one of ${severities.join(', ')}.`;
    return undefined;
}
function isPlace(value) {
    if (!isRecord(value))
        return false;
    const { package: path, file, pointer, start } = value;
    return ([path, file, pointer].every((part) => typeof part === 'string') &&
        (start === undefined || (Number.isInteger(start) && Number(start) >= 0)));
}
function isComponent(value) {
    if (!isRecord(value))
        return false;
    const { kind, id, name } = value;
    return componentKinds.some((known) => known === kind) && typeof id === 'string' && typeof name === 'string';
}
function isDataValue(value) {
    if (Array.isArray(value))
        return value.every((item) => typeof item === 'string');
    return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
function isRelated(value) {
    return isRecord(value) && typeof value.message === 'string' && isPlace(value.at);
}
function isIterable(value) {
    return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
/** A text in quotes; of everything else its type. */
function check_findings_shown(value) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (value === undefined || value === null || typeof value === 'boolean')
        return String(value);
    return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

;// CONCATENATED MODULE: ./build/src/engine/globs.js
/** micromatch for configurations, loaded only for those that have globs; letter case makes no difference. */
async function openGlobs() {
    const { default: micromatch } = await __nccwpck_require__.e(/* import() */ 785).then(__nccwpck_require__.t.bind(__nccwpck_require__, 785, 19));
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

;// CONCATENATED MODULE: ./build/src/engine/matcher.js


/** For the options that are lists of globs; micromatch is loaded only when one of them is not empty. */
async function matcher(rules) {
    const hasGlobs = rules
        .flatMap((rule) => variantsOf(rule))
        .some(({ options }) => Object.values(options).some((value) => Array.isArray(value) && value.length > 0));
    if (!hasGlobs)
        return () => false;
    const { matchesName } = await openGlobs();
    return (name, globs) => globs.some((glob) => matchesName(name, glob));
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/src/engine/path-from.js

/** The path of a package, as a file in the folder would write it; `.` for the folder itself. */
function pathFrom({ folder, cwd }, path) {
    return (0,external_node_path_namespaceObject.relative)(folder, (0,external_node_path_namespaceObject.resolve)(cwd, path)).replaceAll('\\', '/') || '.';
}

;// CONCATENATED MODULE: ./build/src/engine/override.js

/** Answers whether an override is about a finding. */
function overrideMatcher(graph, { matchesPath, matchesName }) {
    const solutions = new Map(graph.packages.map((one) => [one.path, one.solution?.uniqueName ?? '']));
    return ({ where, folders }, { at, component }) => {
        const path = pathFrom(folders, at.package);
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
    const watch = stopwatch();
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
            const found = variantsOf(active).flatMap((variant) => weighed(active, variant, check(active.rule, variant.options, { graph, base, suppressions, matches }, wanted), applies));
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
        ? overrideMatcher(graph, await openGlobs())
        : () => false;
}
function weighed(active, variant, raws, applies) {
    return raws.flatMap((raw) => {
        const severity = weigh(active, variant, raw.messageId, (override) => applies(override, raw))?.value;
        return severity === undefined || severity === 'off' ? [] : [{ rule: active.rule, severity, raw }];
    });
}
/** All of a rule's findings, or none: what it said before it threw is not to be trusted. */
function check(rule, options, subject, targets) {
    // Checked against the rule's own schema, or its defaults.
    const checked = options;
    return targets.flatMap((target) => checkFindings(rule, rule.check({ ...subject, target, options: checked })));
}

;// CONCATENATED MODULE: ./build/src/group-by.js
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

;// CONCATENATED MODULE: ./build/src/model/custom-connector-name.js
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

;// CONCATENATED MODULE: ./build/src/limits.js
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

;// CONCATENATED MODULE: ./build/src/parse/buffer-of.js
/** The same bytes as a Buffer, not copied. */
function bufferOf(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __nccwpck_require__(547);
;// CONCATENATED MODULE: ./build/src/parse/parse-error.js
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

;// CONCATENATED MODULE: ./build/src/parse/json.js



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
    if (nestsDeeper(value, limits.depth))
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
            if (count > limits.depth)
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
                if (depth > limits.depth) {
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
    return new ParseError('tooDeep', `it nests deeper than ${limits.depth} levels`, offset);
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
    const scanner = (0,main.createScanner)(text, true);
    const closing = [];
    for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
        const first = text[scanner.getTokenOffset()];
        if (first === '{' || first === '[')
            closing.push(first === '{' ? '}' : ']');
        else if (first === closing.at(-1))
            closing.pop();
        if (closing.length > limits.depth)
            return scanner.getTokenOffset();
    }
    return undefined;
}
function firstError(text) {
    const deepAt = tooDeepAt(text);
    if (deepAt !== undefined)
        return tooDeep(deepAt);
    const errors = [];
    (0,main.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    const first = errors[0];
    if (!first)
        return new ParseError('json', 'it is not JSON', 0);
    const what = (0,main.printParseErrorCode)(first.error).replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    return new ParseError('json', what.toLowerCase(), first.offset);
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./build/src/parse/text.js



/**
 * Bytes to text, without the byte order mark: UTF-8, UTF-16 of either order with its mark, and what an XML
 * declaration names. Trees hold UTF-16LE flows beside UTF-8 ones (`fixtures/rules/flow-direct-connection/bad-utf-16`).
 *
 * Throws ParseError `encoding`.
 */
function decodeText(bytes) {
    const buffer = bufferOf(bytes);
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
    throw new ParseError('encoding', hasMark ? 'its byte order mark says UTF-8, and it is not' : 'it is not UTF-8');
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function isGitLfsPointer(bytes) {
    return bufferOf(bytes).toString('latin1', 0, 64).startsWith('version https://git-lfs');
}
function decodeUtf16(buffer, label, name) {
    try {
        return new TextDecoder(label, { fatal: true }).decode(buffer);
    }
    catch {
        throw new ParseError('encoding', `its byte order mark says ${name}, and it is not`);
    }
}
function decodeAs(buffer, label) {
    try {
        return new TextDecoder(label, { fatal: true }).decode(buffer);
    }
    catch {
        throw new ParseError('encoding', `it is not ${label}, which its declaration names`);
    }
}

;// CONCATENATED MODULE: ./build/src/unreadable.js
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
function unreadable_isUnreadable(error) {
    return error instanceof UnreadablePackage || error instanceof UnreadableFile;
}

;// CONCATENATED MODULE: ./build/src/graph/nodes.js
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

;// CONCATENATED MODULE: ./build/src/graph/changes-since.js







/**
 * What is not the same in two versions of a package. Files beside the model's are compared byte by byte where the
 * layout and the type are the same; the manifest, documents, line ends and white space in flows say nothing.
 */
function changesSince(older, one) {
    const components = changedComponents(older, one);
    const changed = new Map(components.map((component) => [keyOf(component), component]));
    const all = [...componentsOf(one), ...componentsOf(older)];
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
    const [before, after] = [older, one].map((from) => new Map(componentsOf(from).map((component) => [keyOf(component), component])));
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
    const bytes = changes_since_bytesOf(file);
    try {
        return bytes && JSON.stringify(parseJson(decodeText(bytes)));
    }
    catch (error) {
        if (error instanceof ParseError)
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
    if (Math.max(was.size(), is.size()) > limits.textBytes)
        return was.size() === is.size();
    const [before, after] = [changes_since_bytesOf(was), changes_since_bytesOf(is)];
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
function changes_since_bytesOf(file) {
    try {
        return bufferOf(file.read());
    }
    catch (error) {
        if (unreadable_isUnreadable(error))
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

;// CONCATENATED MODULE: ./build/src/common-length.js
/** How many characters two texts begin with in common. */
function commonLength(a, b) {
    let length = 0;
    while (length < a.length && a[length] === b[length])
        length += 1;
    return length;
}

;// CONCATENATED MODULE: ./build/src/graph/counterpart.js

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
        -commonLength(one.path, other.path),
    ];
}
function isNearer(a, b) {
    const index = a.findIndex((part, at) => part !== b[at]);
    return index === -1 || (a[index] ?? 0) < (b[index] ?? 0);
}

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
        edge(componentNode(reference), connectorNode(context, { connector, connectorId }), 'usesConnector', reference.connectorAt),
    ];
}
function edges_ofFlow(context, flow) {
    const node = componentNode(flow);
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
        return usesReference(context, componentNode(flow), logicalName, at);
    const bound = connectionNode(flow, key, connection.connectionName);
    const direct = edge(componentNode(flow), bound, 'usesConnectionDirectly', at);
    const clues = { connector, componentName: connection.customConnectorName };
    return connector === ''
        ? [direct]
        : [direct, edge(bound, connectorNode(context, clues), 'usesConnector', at)];
}
function ofCanvasApp(context, app) {
    const node = componentNode(app);
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
    const node = componentNode(app);
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
    const connection = connectionNode(app, binding.key, name);
    return [edge(node, connection, 'bindsConnection', at), edge(connection, used, 'usesConnector', at)];
}
function ofAgent(context, agent) {
    return agent.connectionReferences.flatMap(({ logicalName, at }) => usesReference(context, componentNode(agent), logicalName, at));
}
function ofVariable(context, variable) {
    const { connector, connectorAt } = variable;
    if (connector === undefined)
        return [];
    return [edge(componentNode(variable), connectorNode(context, { connector }), 'usesConnector', connectorAt)];
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
        return edge(componentNode(solution), target(provider, 'solution', name), 'dependsOn', at);
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
    return found ? componentNode(found) : outsideNode(kind, id, true);
}
function connectorNode({ from, workspace }, clues) {
    const component = workspace.customConnector(clues, from);
    if (component)
        return componentNode(component);
    const isCustom = workspace.isCustomConnector(clues, from);
    const id = clues.connector || clues.componentName || clues.connectorId || 'unknown';
    return outsideNode(isCustom ? 'customConnector' : 'connector', id, isCustom);
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
        return meaningsOfComponentName(componentName).map((meaning) => meaningMark + meaning);
    const meaning = apiMeaningOf(clues);
    return meaning === undefined ? [] : [meaning];
}
function apiMeaningOf({ connectorId, componentName, connector }) {
    if (connectorId || componentName || !connector || !hasCustomConnectorHash(connector))
        return undefined;
    return meaningMark + decodedApiName(connector).name;
}
function isCutName(clues) {
    return apiMeaningOf(clues) !== undefined && decodedApiName(clues.connector ?? '').isCut;
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
            yield withoutDefinitions(mentions_textOf(file));
        else
            yield mentions_textOf(file);
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
            yield mentions_textOf(file);
    }
}
/** Plug-in assemblies hold their strings as UTF-16: bytes that are no text are read as both. */
function mentions_textOf(file) {
    const bytes = file.size() > limits.textBytes ? undefined : ifReadable(file.read);
    if (bytes === undefined)
        return undefined;
    try {
        return decodeText(bytes).toLowerCase();
    }
    catch (error) {
        if (!(error instanceof ParseError))
            throw error;
        if (bytes.length > limits.binaryBytes)
            return undefined;
        const buffer = bufferOf(bytes);
        return `${buffer.toString('latin1')} ${buffer.toString('utf16le')}`.toLowerCase();
    }
}
function ifReadable(read) {
    try {
        return read();
    }
    catch (error) {
        if (unreadable_isUnreadable(error))
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
    const byFirstWord = groupBy(names, (name) => name.slice(0, endOfWord(name, 0)));
    const lengths = new Map([...byFirstWord].map(([word, group]) => [word, new Set(group.map((name) => name.length))]));
    const found = new Set();
    for (const group of groupBy(names, (name) => name.charAt(0)).values()) {
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
    const byComponent = holdersByKey(packages, holders_componentsOf);
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
    const groups = groupBy(pairs, ({ key }) => key);
    return new Map([...groups].map(([key, members]) => [key, members.map(({ holder }) => holder)]));
}
function holders_componentsOf({ solution, processIds, flows, environmentVariables }) {
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
            hasCustomConnectorHash(clues.connector ?? '') ||
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
    const byMeaning = groupBy(all.flatMap((one) => meaningsOfComponentName(one.component.id).map((meaning) => ({ meaning, ...one }))), ({ meaning }) => meaning);
    return (connector, from) => {
        if (!hasCustomConnectorHash(connector))
            return undefined;
        const { name, isCut } = decodedApiName(connector);
        const candidates = isCut
            ? all.filter(({ component }) => namesSameCustomConnector(connector, component.id))
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
    const edgesByFrom = groupBy(edges, (edge) => edge.from.key);
    const edgesByTarget = groupBy(edges, ({ to }) => nameKey(to));
    const isOf = (kind) => (edge) => kind === undefined || edge.kind === kind;
    const packageOf = (component) => {
        const found = packageByPath.get(component.package);
        if (!found)
            throw new Error(`${component.kind} ${component.id} is of no package of this graph`);
        return found;
    };
    /** What is used by name may be any solution's that has the name: the edge leads to one of them. */
    const mayReach = ({ from, to, kind }, component) => {
        if (to.key === componentKey(component))
            return true;
        const user = from.package === undefined ? undefined : packageByPath.get(from.package);
        return kind !== 'usesConnector' && user !== undefined && isVisible(packageOf(component), user);
    };
    return {
        packages,
        nodes,
        edges,
        edgesFrom: (component, kind) => (edgesByFrom.get(componentKey(component)) ?? []).filter(isOf(kind)),
        edgesTo: (component, kind) => (edgesByTarget.get(nameKey(component)) ?? [])
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
        isSameConnector: isSameApiName,
        isNameOfConnector: namesSameCustomConnector,
        groupByConnector: groupByConnector,
        connectorUses: connectorUsesIn,
        counterpartOf: (one) => counterpartOf(one, packages),
        changesSince: changesSince,
        mentions: mentionsIn,
    };
}
function uniqueNodes(packages, edges) {
    const held = packages.flatMap((one) => componentsOf(one).map(componentNode));
    const reached = edges.flatMap((edge) => [edge.from, edge.to]);
    const byKey = new Map([...reached, ...held].map((node) => [node.key, node]));
    return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
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
    if ((0,external_node_zlib_namespaceObject.crc32)(data) !== entry.crc)
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
        return (0,external_node_zlib_namespaceObject.inflateRawSync)(packed, { maxOutputLength: Math.max(1, entry.size) });
    }
    catch {
        throw damaged(entry, "can't be unpacked: its data is damaged, or longer than it declares");
    }
}
function damaged({ name }, what) {
    return new UnreadablePackage('damaged', `${JSON.stringify(name)} ${what}`);
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
    if (end.entries > limits.archiveEntries) {
        throw new UnreadablePackage('limit', `it has ${end.entries} entries; the limit is ${limits.archiveEntries}`);
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
        if (!(error instanceof UnreadablePackage) || entries.some(({ name }) => isOfInterest(name)))
            throw error;
        throw new UnreadablePackage(error.reason, error.message, true);
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
        throw new UnreadablePackage('notZip', 'it is empty');
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
        throw new UnreadablePackage('damaged', 'it has more than one end record, so readers disagree on what is in it');
    }
    const end = exact[0] ?? found.at(-1);
    if (end !== undefined)
        return end;
    throw bytes[0] === 0x50 && bytes[1] === 0x4b
        ? new UnreadablePackage('truncated', 'its end is missing')
        : new UnreadablePackage('notZip', 'it does not begin or end as a zip does');
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
    return new UnreadablePackage('damaged', 'its directory does not match its end record');
}
function checkEntry(entry) {
    const quoted = JSON.stringify(entry.name);
    if (isUnsafeName(entry.name))
        throw new UnreadablePackage('unsafeName', `an entry is called ${quoted}`);
    if (entry.isEncrypted)
        throw new UnreadablePackage('encrypted', `${quoted} is encrypted`);
    if (entry.size > limits.entryBytes) {
        throw new UnreadablePackage('limit', `${quoted} is ${entry.size} bytes; the limit is ${limits.entryBytes}`);
    }
    if (entry.size > limits.ratioFromBytes && entry.size > entry.compressedSize * limits.ratio) {
        throw new UnreadablePackage('limit', `${quoted} inflates to more than ${limits.ratio} times its size`);
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
            throw new UnreadablePackage('damaged', `two entries are called ${JSON.stringify(name)}`);
        seen.add(name);
    }
}
function checkTotal(entries) {
    const total = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (total > limits.packageBytes) {
        throw new UnreadablePackage('limit', `it unpacks to ${total} bytes; the limit is ${limits.packageBytes}`);
    }
}
/** Entries that share bytes are how a small archive declares much: https://www.bamsoftware.com/hacks/zipbomb/ */
function checkOverlap(entries) {
    const byOffset = [...entries].sort((a, b) => a.offset - b.offset);
    for (const [index, entry] of byOffset.entries()) {
        const next = byOffset[index + 1];
        if (next && entry.offset + zip_directory_localHeaderLength + entry.compressedSize > next.offset) {
            throw new UnreadablePackage('damaged', `${JSON.stringify(next.name)} shares bytes with another entry`);
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
    if (isGitLfsPointer(bytes))
        throw new UnreadablePackage('gitLfsPointer', 'it is a Git LFS pointer');
    return readZipDirectory(bytes)
        .filter(({ name }) => !/[\\/]$/.test(name))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((entry) => sourceFile(pathOf(entry.name), () => entry.size, () => inflateEntry(recentBytes(load), entry)));
}
/** A cache and nothing more: a run over thousands of exports must not hold them all. Latest first. */
let recent = [];
/** One for each level of nesting, and what they may take together beside the latest. */
const recentCount = limits.archiveLevels;
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
    const load = () => bufferOf(read());
    return { path, size, read, open: () => openArchive(load) };
}

;// CONCATENATED MODULE: ./build/src/input/folders-around.js
/** Folders around a path, the closest first; the last one is the root, which is empty. */
function* foldersAround(path) {
    for (let folder = path; folder !== '';) {
        folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
        yield folder;
    }
}

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
        for (const folder of foldersAround(path)) {
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
    for (const around of foldersAround(lowerFolder)) {
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
class AllowanceSpent extends UnreadablePackage {
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
    return { archives: limits.innerArchives, bytes: limits.innerArchiveBytes };
}
function spend(allowance, bytes) {
    allowance.archives -= 1;
    allowance.bytes -= bytes;
    if (allowance.archives < 0) {
        throw new AllowanceSpent('limit', `it holds more than ${limits.innerArchives} other zips`);
    }
    if (allowance.bytes < 0) {
        throw new AllowanceSpent('limit', `the zips in it have more than ${limits.innerArchiveBytes} bytes`);
    }
}
/** All packages of a zip; one unreadable package when it can't be opened. */
function openZip(path, level, isNamed, file, allowance) {
    try {
        if (level > limits.archiveLevels) {
            const detail = `it lies in ${level - 1} other zips; the limit is ${limits.archiveLevels} levels`;
            throw new UnreadablePackage('limit', detail);
        }
        return findPackages({ path, level, isNamed, allowance, files: entriesOf(file) });
    }
    catch (error) {
        if (error instanceof AllowanceSpent && level > 1)
            throw error;
        const isForeign = !isNamed && error instanceof UnreadablePackage && error.isForeign;
        if (isForeign)
            return { packages: [], skipped: [{ path, why: `a zip without a package; ${error.message}` }] };
        return { packages: [unreadable(path, 'zip', error)], skipped: [] };
    }
}
/** An archive is read as a whole to be opened: its size counts before. */
function entriesOf(file) {
    if (file.size() > limits.archiveBytes) {
        throw new UnreadablePackage('limit', `it is ${file.size()} bytes; the limit is ${limits.archiveBytes}`);
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
        return unreadable(path, 'canvas-app', error);
    }
}
function unreadable(path, layout, error) {
    return { source: { path, layout, files: new Map() }, problems: [unreadableProblem(path, error)] };
}
/** A canvas app is part of a solution in its CanvasApps folder, and of a legacy package anywhere. */
function isPartOf(root, path) {
    const inRoot = root.folder === '' ? path : path.slice(root.folder.length + 1);
    return root.layout === 'flow-package' || root.layout === 'app-package' || /^canvasapps\//i.test(inRoot);
}
function closestRoot(path, roots) {
    for (const folder of foldersAround(path.toLowerCase())) {
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

;// CONCATENATED MODULE: ./build/src/model/identifier.js
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

;// CONCATENATED MODULE: ./build/src/model/canvas-app-bindings.js





/** Entries keyed by GUID; the same fields in the metadata, in the `.msapp` and in unpacked source. */
function readBindings(references, source, placeOf) {
    const entries = Array.isArray(references) ? Object.entries(references) : membersOf(references);
    return entries.flatMap(([key, entry]) => {
        if (!isRecord(entry))
            return [];
        // The .msapp nests what the connector is in `connectionRef`; the metadata has it flat.
        const connection = isRecord(entry.connectionRef) ? { ...entry, ...entry.connectionRef } : entry;
        return [
            {
                source,
                key,
                connector: connectorOf(textAt(connection, 'id')),
                displayName: textAt(connection, 'displayName') ?? '',
                logicalName: textAt(entry, 'xrmConnectionReferenceLogicalName'),
                sharedConnectionId: textAt(connection, 'sharedConnectionId'),
                makerConnectionId: textAt(entry, 'connectionInstanceId'),
                customConnectorName: textAt(connection, 'customApiLogicalName'),
                saysCustom: connection.isCustomApiSolutionAware === true || connection.isCustomApiConnection === true,
                bypassesConsent: connection.bypassConsent === true,
                dependents: itemsOf(member(entry, 'dependents')).filter((item) => typeof item === 'string'),
                hasDataSources: itemsOf(member(entry, 'dataSources')).length > 0,
                at: placeOf(pointer(key)),
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
    if (document !== undefined && !isRecord(document)) {
        reader.reportShape(properties.path, 'it is not an object');
        return [];
    }
    const references = member(document, 'LocalConnectionReferences');
    if (isRecord(references)) {
        const inObject = (path) => reader.place(properties.path, `/LocalConnectionReferences${path}`);
        return readBindings(references, 'msapp', inObject);
    }
    const text = textAt(document, 'LocalConnectionReferences');
    if (text === undefined)
        return [];
    const at = reader.place(properties.path, '/LocalConnectionReferences');
    const placeOf = (path) => ({ ...at, pointer: `${at.pointer}${intoJson}${path}` });
    return readBindings(reader.jsonIn(text, at), 'msapp', placeOf);
}
function propertiesOf(reader, msapp) {
    try {
        const inner = msapp.open().find((file) => file.path.toLowerCase() === 'properties.json');
        if (!inner || inner.size() > limits.jsonBytes)
            return inner && { ...inner, path: `${msapp.path}!${inner.path}` };
        const bytes = inner.read();
        return { ...inner, path: `${msapp.path}!${inner.path}`, read: () => bytes };
    }
    catch (error) {
        if (!unreadable_isUnreadable(error))
            throw error;
        const reason = error instanceof UnreadablePackage && error.reason === 'gitLfsPointer' ? 'gitLfsPointer' : 'archive';
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
    if (parts <= limits.packageParts)
        return;
    const detail = `it has ${parts} components and connections; the limit is ${limits.packageParts}`;
    throw new UnreadablePackage('limit', detail);
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __nccwpck_require__(800);
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
        throw xml_firstError(text, error, parser.position);
    });
    parser.on('opentag', (tag) => {
        depth += 1;
        if (depth > limits.depth) {
            throw new ParseError('tooDeep', `it nests deeper than ${limits.depth} levels`, parser.position);
        }
        if (open.length < depth - 1 || (depth === 2 && sections && !sections.has(tag.name.toLowerCase())))
            return;
        kept += 1;
        if (kept > limits.xmlElements) {
            throw new ParseError('tooLarge', `it has more than ${limits.xmlElements} elements`, parser.position);
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
    if (text.length > limits.attributeCharacters)
        parser.on('attribute', ({ value }) => checkAttribute(value, parser.position));
    parser.write(text).close();
    if (!root)
        throw new ParseError('xml', 'document must contain a root element', text.length);
    return root;
}
/** An `&` that begins no entity swallows what follows, and saxes stumbles much later: it is the likelier mistake. */
function xml_firstError(text, error, position) {
    const outside = text.replaceAll(/<!\[CDATA\[.*?(?:\]\]>|$)|<!--.*?(?:-->|$)/gs, (part) => ' '.repeat(part.length));
    const ampersand = outside.search(/&(?!(?:#\d+|#x[0-9a-f]+|[a-z][\w.-]*);)/i);
    if (ampersand !== -1 && ampersand <= position) {
        return new ParseError('xml', 'an & begins no entity; write &amp;', ampersand);
    }
    return new ParseError('xml', error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''), position);
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
    if (value.length <= limits.attributeCharacters)
        return;
    const detail = `an attribute has ${value.length} characters; the limit is ${limits.attributeCharacters}`;
    throw new ParseError('tooLarge', detail, position);
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
        const value = customizations_keyOf(element, key);
        const path = `/ImportExportXml/${section}/${value === undefined ? item : keyed(item, key, value)}`;
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
function customizations_keyOf(element, key) {
    const value = key.startsWith('@')
        ? element.attributes.get(key.slice(1).toLowerCase())
        : childOf(element, key.toLowerCase())?.text;
    return value?.trim();
}

;// CONCATENATED MODULE: ./build/src/model/file-reader.js






function file_reader_fileReader(source) {
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
        json: (file) => understand(place(file.path, ''), () => parseJson(file_reader_textOf(file, limits.jsonBytes))),
        jsonWithText: (file) => understand(place(file.path, ''), () => {
            const text = file_reader_textOf(file, limits.jsonBytes);
            return { value: parseJson(text), text };
        }),
        jsonIn: (text, at) => understand(at, () => parseJson(text)),
        xml: (file, sections) => understand(place(file.path, ''), () => parseXml(file_reader_textOf(file, limits.textBytes), sections)),
        text: (file) => {
            try {
                const text = file_reader_textOf(file, limits.textBytes);
                parsed.add(file.path);
                return text;
            }
            catch (error) {
                if (!(error instanceof ParseError) && !(error instanceof UnreadableFile))
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
function file_reader_textOf(file, maxBytes) {
    if (file.size() > maxBytes)
        throw new ParseError('tooLarge', `it is ${file.size()} bytes; the limit is ${maxBytes}`);
    const bytes = file.read();
    if (isGitLfsPointer(bytes))
        throw new ParseError('gitLfsPointer', 'it is a Git LFS pointer');
    return decodeText(bytes);
}
function malformed(at, error) {
    if (error instanceof ParseError) {
        return { kind: 'file-malformed', reason: error.reason, detail: error.message, offset: error.offset, at };
    }
    if (error instanceof UnreadableFile) {
        return { kind: 'file-malformed', reason: 'unreadable', detail: error.message, offset: undefined, at };
    }
    throw error;
}

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
    if (!isRecord(inputs)) {
        visitTexts(inputs, [], visit);
        return;
    }
    for (const name of Object.keys(inputs))
        if (name !== 'schema')
            visitTexts(inputs[name], [name], visit);
}
/** Without the schema of a trigger or of a Parse JSON action, which describes data. */
function withoutSchema(inputs) {
    return isRecord(inputs)
        ? Object.fromEntries(membersOf(inputs).filter(([name]) => name !== 'schema'))
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
                const at = () => place(step.path() + pointer('inputs', ...way));
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
        const kind = host && environment_addresses_kindOf(host);
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
function environment_addresses_kindOf(host) {
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
    addSteps(steps, member(definition, 'triggers'), () => path, '/triggers', true);
    addSteps(steps, member(definition, 'actions'), () => path, '/actions');
    return steps;
}
/** Those that `holder` has; it is in `outer`, at `way`. */
function addSteps(steps, holder, outer, way, isTrigger = false) {
    for (const [name, step] of membersOf(holder)) {
        addStep(steps, name, step, () => outer() + way + pointer(name), isTrigger);
    }
}
function addStep(steps, name, step, path, isTrigger) {
    const type = textAt(step, 'type') ?? '';
    const kind = textAt(step, 'kind') ?? '';
    steps.push({ name, type, kind, isTrigger, value: step, inputs: member(step, 'inputs'), path });
    addSteps(steps, member(step, 'actions'), path, '/actions');
    addSteps(steps, member(member(step, 'else'), 'actions'), path, '/else/actions');
    for (const [key, branch] of membersOf(member(step, 'cases'))) {
        addSteps(steps, member(branch, 'actions'), path, pointer('cases', key, 'actions'));
    }
    addSteps(steps, member(member(step, 'default'), 'actions'), path, '/default/actions');
    addSteps(steps, member(step, 'tools'), path, '/tools');
}

;// CONCATENATED MODULE: ./build/src/parse/placeholder.js
/** What pipelines put in place of a value: of the ALM Accelerator, of Azure DevOps, of shells, of templates. */
const token = /#\{[^}]{1,200}\}|\$\{[^}]{1,200}\}|\$\([^)]{1,200}\)|__[A-Za-z0-9]\w{0,200}?__|\{\{[^}]{1,200}\}\}/;
function placeholder_isPlaceholder(text) {
    return token.test(text);
}

;// CONCATENATED MODULE: ./build/src/model/secret-text.js

/** What people write where a secret will be. */
const standIn = /<[^<>]*>|^\[.*\]$|^%.*%$|placeholder|replace|redact|removed|change[\W_]*me|your|\bhere\b|example|dummy|sample|insert|^enter\b|todo|xxx|\*\*|\.\.\.|…|0?123456789|abcdefgh/i;
/**
 * Whether a literal looks like a secret and not like what stands in its place. Doubt is no: a secret has letters and
 * digits and no character all over again.
 */
function isSecretText(text, shortest) {
    if (text.length < shortest || text.startsWith('@') || placeholder_isPlaceholder(text) || standIn.test(text))
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
            at: place(step.path() + pointer('inputs', ...way)),
        }));
    });
}
/** A webhook makes two: one to begin, and one to end. */
function requestsOf(inputs) {
    return [
        { request: inputs, way: [] },
        { request: member(inputs, 'subscribe'), way: ['subscribe'] },
        { request: member(inputs, 'unsubscribe'), way: ['unsubscribe'] },
    ];
}
/** Most steps have none, and a flow may have thousands of them. */
function mayHoldSecret(inputs) {
    if (!isRecord(inputs))
        return false;
    return (isRecord(inputs.authentication) ||
        'subscribe' in inputs ||
        'unsubscribe' in inputs ||
        'queries' in inputs ||
        Object.keys(inputs).some(isHeadersName) ||
        (isRecord(inputs.parameters) && Object.keys(inputs.parameters).some(isHeadersName)));
}
function isHeadersName(name) {
    return name.endsWith('eaders') && /(?:^|\/)headers$/i.test(name);
}
function secretsOfRequest(request) {
    const authentication = member(request, 'authentication');
    return [
        ...(isRecord(authentication) ? secretsOfAuthentication(authentication) : []),
        ...headersOf(request).flatMap(({ value, way }) => membersOf(value)
            .filter(([name, header]) => typeof header === 'string' && isSecretHeader(name, header))
            .map(([name]) => ({ kind: 'header', way: [...way, name] }))),
        ...(isSecret(textAt(request, 'queries', 'sig'), shortestKey)
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
    const isRaw = textAt(authentication, 'type')?.toLowerCase() === 'raw';
    const names = authenticationSecrets
        .filter(([name, shortest]) => isSecret(textAt(authentication, name), shortest))
        .map(([name]) => name);
    const value = textAt(authentication, 'value');
    const hasRawSecret = isRaw && value !== undefined && isSecretHeader('authorization', value);
    return [...names, ...(hasRawSecret ? ['value'] : [])].map((name) => ({
        kind: 'authentication',
        way: ['authentication', name],
    }));
}
/** Of an HTTP step; connectors that send requests have them among their parameters, as `request/headers`. */
function headersOf(request) {
    const isHeaders = ([name, value]) => isHeadersName(name) && isRecord(value);
    return [
        ...membersOf(request)
            .filter(isHeaders)
            .map(([name, value]) => ({ value, way: [name] })),
        ...membersOf(member(request, 'parameters'))
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
                const use = uses.get(key) ?? { name, usedBy: [], at: place(step.path() + pointer(...way)) };
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
    const members = membersOf(value).filter(([name]) => !notEvaluated.has(name));
    return Object.fromEntries(members.map(([name, member]) => [name, name === 'inputs' ? withoutSchema(member) : member]));
}

;// CONCATENATED MODULE: ./build/src/model/flow-definition.js








/** Whether a JSON file of the Workflows folder is a cloud flow: desktop flows and agent macros lie there too. */
function isCloudFlow(document) {
    const definition = flow_definition_definitionOf(document).value;
    return isRecord(definition) && (isRecord(definition.triggers) || isRecord(definition.actions));
}
/**
 * Reads a flow's connections, and which of its steps use them.
 *
 * @param place the place of a pointer in the flow's file.
 */
function readFlowDefinition({ value: document, text }, place) {
    const definition = flow_definition_definitionOf(document);
    const steps = stepsOf(definition.value, definition.path);
    const keyUses = steps.flatMap(keyUseOf);
    const usesByKey = groupBy(keyUses, (use) => use.key);
    const connections = connectionEntries(document).map((entry) => toConnection(entry, usesByKey.get(entry.key) ?? [], place));
    const keys = new Set(connections.map((connection) => connection.key));
    const parameters = membersOf(member(definition.value, 'parameters'));
    return {
        triggers: steps.filter((step) => step.isTrigger).map(({ name, type, kind }) => ({ name, type, kind })),
        connections,
        unresolvedKeys: definition.isWrapped && hasKeys(document) ? unresolvedKeys(keyUses, keys, place) : [],
        picksKeyByExpression: !hasKeys(document) || keyUses.some((use) => use.key === undefined),
        childFlowCalls: steps.flatMap((step) => toChildFlowCall(step, place) ?? []),
        environmentVariables: parameters.flatMap(([name, parameter]) => {
            const schemaName = textAt(parameter, 'metadata', 'schemaName');
            return schemaName === undefined
                ? []
                : [{ schemaName, at: place(definition.path + pointer('parameters', name)) }];
        }),
        undefinedParameters: definition.isWrapped ? undefinedParameters(steps, parameters, text, place) : [],
        environmentAddresses: environmentAddresses(steps, text, place),
        literalSecrets: literalSecrets(steps, text, place),
    };
}
/** Hand-written files are a bare Logic Apps definition: nothing in them says which connections there are. */
function flow_definition_definitionOf(document) {
    const wrapped = valueAt(document, 'properties', 'definition');
    if (wrapped !== undefined)
        return { value: wrapped, path: '/properties/definition', isWrapped: true };
    const inner = member(document, 'definition');
    return inner === undefined
        ? { value: document, path: '', isWrapped: false }
        : { value: inner, path: '/definition', isWrapped: false };
}
/** A map in every real file; an array is what some clients of the API send. */
function connectionEntries(document) {
    const holder = valueAt(document, 'properties') === undefined ? [] : ['properties'];
    const map = valueAt(document, ...holder, 'connectionReferences');
    const entries = Array.isArray(map)
        ? [...itemsOf(map).entries()]
        : membersOf(map);
    return entries.map(([key, value]) => ({
        key: typeof key === 'string' ? key : connectorOfEntry(value) || String(key),
        value,
        path: pointer(...holder, 'connectionReferences', key),
    }));
}
/** An array, or a value of the wrong kind, has no keys to resolve. */
function hasKeys(document) {
    const map = valueAt(document, 'properties', 'connectionReferences');
    return map === undefined || isRecord(map);
}
function toConnection(entry, uses, place) {
    const { key, value, path } = entry;
    const isNested = isRecord(member(value, 'connection'));
    const logicalName = textAt(value, 'connection', 'connectionReferenceLogicalName') ??
        textAt(value, 'connectionReferenceLogicalName');
    const connectionName = isNested
        ? (textAt(value, 'connection', 'name') ??
            textAt(value, 'connection', 'connectionName') ??
            textAt(value, 'connection', 'connectionId') ??
            textAt(value, 'connection', 'id'))
        : undefined;
    const source = textAt(value, 'runtimeSource') ?? textAt(value, 'source') ?? '';
    const connector = connectorOfEntry(value);
    return {
        key,
        connector,
        customConnectorName: textAt(value, 'api', 'logicalName'),
        logicalName,
        connectionName: connectionName ?? textAt(value, 'connectionName') ?? textAt(value, 'connectionId'),
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
    return [...groupBy(others, (use) => use.connector)].map(([connector, steps]) => ({
        connector,
        usedBy: steps.map((use) => use.step.name),
        at: place(`${steps[0].step.path()}/inputs/host/apiId`),
    }));
}
function connectorOfEntry(entry) {
    const name = textAt(entry, 'api', 'name')?.toLowerCase();
    if (name !== undefined)
        return connectorOf(name) || name;
    return connectorOf(textAt(entry, 'api', 'id')) || connectorOf(textAt(entry, 'id'));
}
function keyUseOf(step) {
    const host = member(step.inputs, 'host');
    if (!isRecord(host) || step.type.toLowerCase() === 'workflow')
        return [];
    const connector = connectorOf(textAt(host, 'apiId'));
    const isConnectorStep = [step.type, step.kind].some((name) => /^(open)?apiconnection/i.test(name));
    const use = (written, ...names) => [
        {
            key: keyIn(written),
            step,
            connector,
            isConnectorStep,
            path: () => `${step.path()}/inputs/host${pointer(...names)}`,
        },
    ];
    const byKey = textAt(host, 'connectionName');
    if (byKey !== undefined)
        return use(byKey, 'connectionName');
    const byReference = textAt(host, 'connectionReferenceName');
    if (byReference !== undefined)
        return use(byReference, 'connectionReferenceName');
    const byExpression = textAt(host, 'connection', 'name');
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
    return [...groupBy(connectorUses, (use) => use.key)].flatMap(([key, uses]) => {
        if (key === undefined || keys.has(key))
            return [];
        const connector = uses.find((use) => use.connector !== '')?.connector ?? '';
        return [{ key, connector, usedBy: uses.map((use) => use.step.name), at: place(uses[0].path()) }];
    });
}
function toChildFlowCall(step, place) {
    if (step.type.toLowerCase() !== 'workflow')
        return undefined;
    const flowId = textAt(step.inputs, 'host', 'workflowReferenceName');
    if (flowId === undefined || !isGuid(flowId))
        return undefined;
    const at = place(`${step.path()}/inputs/host/workflowReferenceName`);
    return { flowId: normalGuid(flowId), step: step.name, at };
}

;// CONCATENATED MODULE: ./build/src/model/read-agents.js



/** Agents, and the connection references that their parts use. A part may come without its agent. */
function readAgents(reader) {
    const defined = new Map(definedAgents(reader).map((agent) => [agent.id.toLowerCase(), agent]));
    const [only] = defined.size === 1 ? defined.values() : [];
    const parts = [...connectionReferenceSets(reader), ...botComponentData(reader), ...tableSearches(reader)];
    const byOwner = groupBy(parts, ({ schemaName }) => {
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
            const row = keyed('botcomponent_connectionreference', `@${attribute}`, logicalName);
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
const read_canvas_apps_appTypes = new Map([
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
        appType: read_canvas_apps_appTypes.get(textOfChild(row.element, 'canvasapptype') ?? '') ?? 'canvas app',
        bindings: [
            ...readBindings(references.value, 'metadata', references.placeOf),
            ...sourceBindings(reader, row, name, unpackedFolder(id, folders)),
        ],
        customConnectorDependencies: itemsOf(valueAt(dependencies.value, 'cdsdependencies')).flatMap((item, index) => {
            const componentName = Number(valueAt(item, 'componenttype')) === 372 ? textAt(item, 'logicalname') : undefined;
            const path = pointer('cdsdependencies', index);
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
        placeOf: (path) => ({ ...at, pointer: `${at.pointer}${intoJson}${path}` }),
    };
}
function flowCalls(references, placeOf) {
    return membersOf(references).flatMap(([key, entry]) => {
        const flowId = textAt(entry, 'parameterHints', 'workflowEntityId', 'value');
        if (flowId === undefined || !isGuid(flowId))
            return [];
        const dataSource = itemsOf(member(entry, 'dataSources')).find((item) => typeof item === 'string');
        const name = textAt(entry, 'parameterHints', 'workflowDisplayName', 'value') ?? dataSource ?? '';
        return [{ flowId: normalGuid(flowId), name, at: placeOf(pointer(key)) }];
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
        const references = valueAt(document, 'connectionReferences');
        if (!isRecord(references))
            return [];
        const id = textAt(document, 'appDisplayName') ?? textAt(document, 'appId') ?? file.path;
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
        connector: connectorOf(connectorId),
        connectorAt: placeOf('connectorid'),
        customConnectorId: normalGuid(customConnectorId ?? '') || undefined,
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
    const isSecretParameter = textAt(value, 'type')?.toLowerCase() === 'securestring';
    if (isSecretParameter)
        found.push(...defaultsOf(value).map((names) => pointer(...way, ...names)));
    for (const [name, inner] of Object.entries(value)) {
        const names = secretName.test(name) ? secretsAt(inner) : [];
        found.push(...names.map((more) => pointer(...way, name, ...more)));
        visit(inner, [...way, name], found);
    }
}
/** Plain, or as custom parameters have it: `{ "value": "…" }`. */
function secretsAt(value) {
    if (typeof value === 'string')
        return connector_secrets_isSecret(value) ? [[]] : [];
    return connector_secrets_isSecret(textAt(value, 'value')) ? [['value']] : [];
}
/** What a user who makes a connection would find filled in. */
function defaultsOf(parameter) {
    const ways = [['defaultValue'], ['default'], ['value'], ['uiDefinition', 'constraints', 'default']];
    return ways.filter((way) => connector_secrets_isSecret(textAt(parameter, ...way)));
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
    for (const [child, reason] of read_custom_connectors_connectorFiles) {
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
        connectorId: connectorId === undefined ? undefined : normalGuid(connectorId),
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
const read_custom_connectors_connectorFiles = [
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
const read_environment_variables_types = new Map([
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
        type: read_environment_variables_types.get(textOfChild(root, 'type') ?? ''),
        defaultValue,
        isRequired: textOfChild(root, 'isrequired') === '1',
        parameterKey: textOfChild(root, 'parameterkey') ?? '',
        connector: connectorOf(textOfChild(root, 'apiid')) || undefined,
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
    return { role, text, isPlaceholder: placeholder_isPlaceholder(text), at };
}
/** One value is an object, several are an array. A row without a value is a left-over of a deleted one. */
function readValues(reader, folder) {
    const file = reader.find(`${folder}/environmentvariablevalues.json`);
    const document = file && reader.json(file);
    const listPath = ['environmentvariablevalues', 'environmentvariablevalue'];
    const list = valueAt(document, ...listPath);
    if (!file || list === undefined)
        return [];
    const rows = Array.isArray(list) ? itemsOf(list) : [list];
    return rows.flatMap((row, index) => {
        const written = member(row, 'value');
        const value = typeof written === 'number' || typeof written === 'boolean' ? String(written) : textAt(row, 'value');
        if (value === undefined)
            return [];
        const path = Array.isArray(list) ? [...listPath, index, 'value'] : [...listPath, 'value'];
        return [{ value, at: reader.place(file.path, pointer(...path)) }];
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
        byId ??= groupBy(files, (file) => trailingGuid(baseName(file.path)));
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
    const base = baseName(file.path);
    const id = trailingGuid(base) ?? base;
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
    const base = baseName(file.path);
    const at = reader.place(file.path, '');
    return {
        kind: 'flow',
        id: trailingGuid(base) ?? base,
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
    const guid = trailingGuid(base);
    const name = guid === undefined ? base : base.slice(0, -guid.length).replace(/-$/, '');
    return name === '' ? base : name;
}

;// CONCATENATED MODULE: ./build/src/model/read-solution.js


/** Reads solution.xml, or `Other/Solution.xml` of a tree. `undefined` where it is absent or malformed. */
function read_solution_readSolution(reader) {
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
        id: id === undefined ? undefined : normalGuid(id),
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
        id: normalGuid(id),
        name: element.attributes.get('name')?.trim() || normalGuid(id),
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
        const reader = file_reader_fileReader(source);
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
        return unreadPackage({ source, problems: [unreadableProblem(source.path, error)] });
    }
}
/** Unique name of the solution in a package, without reading anything else of it. */
function readSolutionName({ source }) {
    try {
        return readSolution(fileReader(source))?.uniqueName;
    }
    catch (error) {
        if (isUnreadable(error))
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
    const solution = read_solution_readSolution(reader);
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
    const id = baseName(reader.source.path.slice(reader.source.path.lastIndexOf('!') + 1));
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
        const name = textAt(document, 'properties', 'displayName') ?? id;
        return document === undefined
            ? []
            : [{ ...standAloneFlow(reader, file, { value: {}, text: '' }), id, name }];
    });
    const canvasApps = reader
        .matching(/(^|\/)microsoft\.powerapps\/apps\/.+\.msapp$/i)
        .map((file) => standAloneApp(reader, baseName(file.path), file.path, bindingsInMsapp(reader, file)));
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

;// CONCATENATED MODULE: ./build/src/parse/last-start.js
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

;// CONCATENATED MODULE: ./build/src/settle/line-index.js

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
    const index = lastStart(lines, offset);
    return [index + 1, offset - (lines[index] ?? 0) + 1];
}

;// CONCATENATED MODULE: ./build/src/parse/raw-offsets.js

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
        const at = lastStart(starts, index);
        return (rawStarts[at] ?? 0) + index - (starts[at] ?? 0);
    };
}

;// CONCATENATED MODULE: ./build/src/parse/locate-json.js




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
    const nested = groupBy(wanted.filter((pointer) => pointer.includes(intoJson) && !found.has(pointer)), (pointer) => pointer.slice(0, pointer.indexOf(intoJson)));
    const strings = locateWithin(text, [...nested.keys()]);
    for (const [outer, whole] of nested) {
        const inner = whole.map((pointer) => pointer.slice(outer.length + intoJson.length));
        const range = strings.get(outer);
        if (!range || text[range.start] !== '"')
            continue;
        const literal = text.slice(range.start, range.end);
        const places = locateAllJson(stringValue(literal), inner);
        const offsetOf = rawOffsets(literal.slice(1, -1), /\\(?:u.{4}|.)/g, () => 1);
        const inText = (index) => range.start + 1 + offsetOf(index);
        for (const pointer of inner) {
            const place = places.get(pointer);
            const inOuter = place && { start: inText(place.start), end: inText(place.end) };
            found.set(outer + intoJson + pointer, inOuter ?? range);
        }
    }
    return found;
}
function locateWithin(text, pointers) {
    const found = new Map();
    if (pointers.length === 0)
        return found;
    locate_json_visit(text, skipSpace(text, 0), toTree(pointers), found);
    return found;
}
function toTree(pointers) {
    const root = { pointers: [], children: new Map() };
    for (const pointer of pointers) {
        let node = root;
        for (const token of pointerTokens(pointer)) {
            const child = node.children.get(token) ?? { pointers: [], children: new Map() };
            node.children.set(token, child);
            node = child;
        }
        node.pointers.push(pointer);
    }
    return root;
}
/** Notes the value at `start` and what is wanted in it; answers with its end. */
function locate_json_visit(text, start, wanted, found) {
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
        const keyEnd = isArray ? at : endOfString(text, at) + 1;
        const name = isArray ? String(index) : stringValue(text.slice(at, keyEnd));
        const valueAt = isArray ? at : skipSpace(text, skipSpace(text, keyEnd) + 1);
        const child = wanted.children.get(name);
        at = skipComma(text, child ? locate_json_visit(text, valueAt, child, found) : endOfValue(text, valueAt));
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
        return endOfString(text, start) + 1;
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
            at = endOfString(text, at);
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
    const offsetOf = rawOffsets(raw, entityPattern, (match) => entityValue(match).length);
    const inText = (index) => content.start + offsetOf(index);
    const value = raw.replaceAll(entityPattern, (...match) => entityValue(match));
    const found = locateAllJson(value, pointers);
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
    const byFile = groupBy(inTexts, (place) => `${place.package}\n${place.file}`);
    const regions = new Map();
    for (const inFile of byFile.values()) {
        const [first] = inFile;
        const text = readText(byPath.get(first.package), first.file);
        if (text === undefined)
            continue;
        const lines = lineIndex(text);
        for (const [place, range] of rangesIn(text, lines, inFile))
            regions.set(place, regionOf(lines, range));
    }
    return (place) => ({ file: place.file, pointer: place.pointer, ...regions.get(place) });
}
function rangesIn(text, lines, places) {
    const ranges = new Map();
    const isJson = places.some(({ package: path, file }) => /\.json$/i.test(file) || file === path);
    const pointers = places.map(({ pointer }) => pointer).filter((pointer) => pointer.startsWith('/'));
    const inJson = isJson ? locateAllJson(text, pointers) : jsonRangesInXml(text, places);
    for (const place of places) {
        const range = inJson.get(locate_keyOf(place)) ?? plainRange(text, lines, place);
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
        byElement.set(place.start, (byElement.get(place.start) ?? new Map()).set(inner, locate_keyOf(place)));
    }
    const ranges = new Map();
    for (const [start, keys] of byElement) {
        for (const [inner, range] of locateAllJsonInXml(text, start, keys.keys()))
            ranges.set(keys.get(inner) ?? '', range);
    }
    return ranges;
}
/** Two elements may have the same path: then their offsets tell them apart. */
function locate_keyOf({ pointer, start }) {
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
        else if (character === intoJson && !isQuoted)
            return pointer.slice(at + intoJson.length);
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
        return decodeText(file.read());
    }
    catch (error) {
        if (unreadable_isUnreadable(error) || error instanceof ParseError)
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
            recent = { key, lines: line_of_linesOf(readText(byPath.get(path), file)) };
        return recent.lines[line - 1];
    };
}
function line_of_linesOf(text) {
    if (text === undefined)
        return [];
    const starts = lineIndex(text);
    return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
}

;// CONCATENATED MODULE: ./build/src/compare-text.js
/** By code unit: the same on every machine. */
function compare_text_compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/settle/order.js


/** Package, severity, rule, then what the finding is about. Never the order of files in an archive. */
function compareFindings(a, b) {
    return (compare_text_compareText(a.package, b.package) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        compare_text_compareText(a.rule, b.rule) ||
        compare_text_compareText(a.component.kind, b.component.kind) ||
        compare_text_compareText(a.component.id.toLowerCase(), b.component.id.toLowerCase()) ||
        compare_text_compareText(a.messageId, b.messageId) ||
        compare_text_compareText(identityText(a), identityText(b)) ||
        compare_text_compareText(a.at.file, b.at.file) ||
        compare_text_compareText(a.at.pointer, b.at.pointer));
}
/** Findings about the configuration among those of the packages: each of its files is a package of its own. */
function withRemarks(findings, remarks) {
    return [...findings, ...remarks].sort((a, b) => compareText(a.package, b.package));
}
/** The values that tell one finding of a rule from another. */
function identityText({ data, identity }) {
    return JSON.stringify(identity.map((field) => data[field] ?? null)).toLowerCase();
}

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
            identityText(finding),
        ];
        const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(JSON.stringify(meaning)).digest('hex').slice(0, 16);
        const address = `${hash}@${finding.package}`;
        const occurrence = (seen.get(address) ?? 0) + 1;
        seen.set(address, occurrence);
        return occurrence === 1 ? hash : `${hash}-${occurrence}`;
    });
}

;// CONCATENATED MODULE: ./build/src/settle/settle.js






/**
 * From what the rules yielded to what is reported: severity, words, fingerprints, order, and lines at last.
 *
 * @param documents files beside the packages that findings point into.
 */
function settle(checked, graph, isReported = () => true, documents = []) {
    const loose = new Set(graph.packages.flatMap((one) => [...one.flows, ...one.canvasApps].filter((component) => !component.isPacked).map(settle_keyOf)));
    const worded = checked.map((finding) => word(finding, loose));
    const ordered = worded.sort(compareFindings);
    const prints = fingerprints(ordered, graph);
    const all = ordered.map((finding, index) => ({ finding, fingerprint: prints[index] ?? '' }));
    const isKept = ({ finding, fingerprint }) => isReported(finding.package, finding.data.target, fingerprint);
    const reported = all.filter(isKept);
    const places = reported.flatMap(({ finding: { at, relatedAt } }) => [
        at,
        ...relatedAt.map((related) => related.at),
    ]);
    const locate = locator([...graph.packages, ...documents], places);
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
    const message = withWeight(rule.messages[raw.messageId] ?? '');
    const limits = [raw.atMost ?? 'error', isOfLooseComponent(raw, loose) ? 'warning' : 'error'];
    return {
        rule: rule.id,
        messageId: raw.messageId,
        severity: limits.reduce(milder, severity),
        confidence: message.confidence ?? rule.meta.confidence,
        message: formatMessage(message.text, raw.data),
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
    return isGuid(id) ? normalGuid(id) : id;
}
/** What is said of a flow or an app that is not packed is a warning at most: it is not imported. */
function isOfLooseComponent(raw, loose) {
    return loose.has(settle_keyOf({ ...raw.component, package: raw.at.package }));
}
function settle_keyOf({ kind, id, package: path }) {
    return `${kind}:${id.toLowerCase()}@${path}`;
}

;// CONCATENATED MODULE: ./build/src/target/documents.js

/** The files of targets that findings point into; each is a package of its own to them. */
function documentsOf(targets) {
    return targets.flatMap(({ settings }) => settings.map(textDocument));
}

;// CONCATENATED MODULE: ./build/src/target/access.js
/** Whether a principal may use a connection, as far as its export can prove. */
function accessOf(principal, connection) {
    const { owner, permissions, permissionsOf } = connection;
    const id = principal.id.toLowerCase();
    if (owner?.id?.toLowerCase() === id)
        return { kind: 'granted' };
    const groups = new Set(principal.groups?.map((group) => group.toLowerCase()));
    if (permissions.some((permission) => isFor(permission, id, groups)))
        return { kind: 'granted' };
    if (permissionsOf === 'nobody')
        return { kind: 'unproved', because: 'noPermissions' };
    if (permissionsOf === 'caller')
        return { kind: 'unproved', because: 'onlyCaller' };
    if (permissionsOf === 'people' && principal.type === 'servicePrincipal')
        return { kind: 'unproved', because: 'noServicePrincipals' };
    const shared = permissions.filter(({ principal: { type } }) => type === 'Group');
    if (principal.groups === undefined && shared.length > 0) {
        return { kind: 'group', groups: shared.map(({ principal: { name, id: group } }) => name ?? group) };
    }
    return { kind: 'denied' };
}
function isFor({ principal: { type, id } }, wanted, groups) {
    if (type === 'Tenant')
        return true;
    return type === 'Group' ? groups.has(id.toLowerCase()) : id.toLowerCase() === wanted;
}

;// CONCATENATED MODULE: ./build/src/target/judge-connections.js


/**
 * Joins what flows need with what is there.
 *
 * @param references those of the workspace by logical name in lower case.
 * @param isAsked whether flows of this package are turned on there.
 */
function judgeConnections(target, references, graph, base, isAsked) {
    const entries = new Map();
    for (const entry of target.settings.flatMap((file) => file.connections)) {
        const key = entry.logicalName.toLowerCase();
        if (!entries.has(key))
            entries.set(key, entry);
    }
    const rows = new Map(target.connections?.connectionReferences.map((row) => [row.logicalName.toLowerCase(), row]));
    const connections = groupBy(target.connections?.connections ?? [], ({ name }) => name.toLowerCase());
    const packages = graph.packages.filter(({ path }) => isAsked(path));
    const used = packages.flatMap((one) => one.flows.flatMap((flow) => flow.connections.flatMap(({ logicalName }) => logicalName ?? [])));
    const names = new Map([...entries.values(), ...references.values()].map(({ logicalName }) => [
        logicalName.toLowerCase(),
        logicalName,
    ]));
    for (const name of used)
        if (!names.has(name.toLowerCase()))
            names.set(name.toLowerCase(), name);
    const context = { target, graph, connections };
    const bindings = new Map([...names]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, logicalName]) => [
        key,
        toBinding(context, logicalName, references.get(key), entries.get(key), rows.get(key)),
    ]));
    return {
        bindings: [...bindings.values()],
        flows: turnedOnFlows(target, packages).map((flow) => toNeeds(context, flow, bindings, rows, base)),
    };
}
function toBinding({ target, graph, connections }, logicalName, reference, entry, row) {
    const isBySettings = entry !== undefined && entry.connection.text !== '';
    const isOpen = entry?.connection.isPlaceholder === true;
    const connectionId = isOpen ? '' : isBySettings ? entry.connection.text : (row?.connection ?? '');
    const candidates = connectionId === '' ? [] : (connections.get(connectionId.toLowerCase()) ?? []);
    const there = candidates.filter(({ environment }) => isIn(environment, target.environment));
    const connector = reference?.connector ?? '';
    const fits = (one) => connector === '' || graph.isSameConnector(one.connector, connector);
    const connection = there.find(fits) ?? there[0];
    const [other] = candidates;
    return {
        logicalName,
        reference,
        component: reference ?? { kind: 'connectionReference', id: logicalName, name: logicalName },
        entry,
        source: connectionId === '' ? undefined : isBySettings ? 'settings' : 'live',
        connectionId,
        at: (isBySettings ? entry.connection.at : undefined) ?? reference?.at,
        state: stateOf(target, connectionId, connection, other),
        connection: connection ?? other,
        connectionName: (connection ?? other)?.displayName ?? connectionId,
        owner: judge_connections_ownerName(connection ?? other),
        hasOtherConnector: connection !== undefined && !fits(connection),
        importing: connection && isBySettings && target.importer ? accessOf(target.importer, connection) : undefined,
    };
}
function judge_connections_ownerName(connection) {
    const { name, email, id } = connection?.owner ?? {};
    return name && email ? `${name} (${email})` : (name ?? email ?? id ?? '');
}
/** Where either says nothing, they may be the same. */
function isIn(environment, wanted) {
    return (environment === undefined || wanted === undefined || environment.toLowerCase() === wanted.toLowerCase());
}
function stateOf({ connections: inventory, environment }, connectionId, connection, other) {
    if (connectionId === '' || !inventory || inventory.connections.length + inventory.complete.length === 0)
        return 'unchecked';
    if (connection)
        return 'found';
    if (other)
        return 'elsewhere';
    return isComplete(inventory.complete, environment) ? 'absent' : 'notListed';
}
/** Where the target doesn't say which environment it is, it is the one that was listed. */
function isComplete(complete, environment) {
    if (environment === undefined)
        return complete.length > 0;
    return complete.some((one) => one === '*' || one.toLowerCase() === environment.toLowerCase());
}
/** Flows that ship turned on, or that the settings turn on. */
function turnedOnFlows({ settings }, packages) {
    const wanted = new Map();
    for (const { flowId, activate } of settings.flatMap((file) => file.flows)) {
        if (activate !== undefined)
            wanted.set(flowId, activate);
    }
    const seen = new Set();
    return packages
        .filter(({ solution }) => solution)
        .flatMap(({ flows }) => flows)
        .filter((flow) => {
        const id = flow.id.toLowerCase();
        if (seen.has(id) || !flow.isPacked || !(wanted.get(id) ?? flow.state !== 'off'))
            return false;
        seen.add(id);
        return true;
    });
}
function toNeeds({ target }, flow, bindings, rows, base) {
    const isExisting = isExistingFlow(target, flow);
    const before = base && referencesBefore(base, flow);
    const seen = new Set();
    const needs = flow.connections.flatMap(({ logicalName, at }) => {
        const key = logicalName?.toLowerCase() ?? '';
        const binding = bindings.get(key);
        if (!binding || seen.has(key))
            return [];
        seen.add(key);
        const { connection, state } = binding;
        const isKept = isExisting &&
            (!before || before.has(key)) &&
            (rows.size === 0 || (rows.get(key)?.connection ?? '') !== '');
        const isKnown = connection !== undefined && state === 'found';
        const access = isKnown && target.principal ? accessOf(target.principal, connection) : undefined;
        return [{ binding, at, access, isKept }];
    });
    const direct = flow.connections.filter(({ logicalName, usedBy }) => logicalName === undefined && usedBy.length > 0);
    return { flow, needs, direct, isExisting, activator: target.principal ?? activatorOf(target, flow) };
}
function isExistingFlow({ existingFlows }, { id, name }) {
    if (existingFlows === 'all')
        return true;
    const names = [id, name].map((one) => one.toLowerCase());
    return existingFlows.some((one) => names.includes(one.replace(/^\{|\}$/g, '').toLowerCase()));
}
function referencesBefore(base, { id }) {
    const flows = base.packages.flatMap((one) => one.flows.filter((flow) => flow.id.toLowerCase() === id.toLowerCase()));
    return new Set(flows.flatMap((flow) => flow.connections.flatMap(({ logicalName }) => logicalName?.toLowerCase() ?? [])));
}
function activatorOf({ settings }, { id }) {
    const owners = settings
        .flatMap((file) => file.flows)
        .filter(({ flowId, owner }) => flowId === id.toLowerCase() && owner.text !== '' && !owner.isPlaceholder);
    const [first] = owners;
    return first && { email: first.owner.text };
}

;// CONCATENATED MODULE: ./build/src/target/view-target.js



/**
 * @param base the workspace as it was before, where the run compares.
 * @param isAsked whether a package is for these targets; what others hold is only known.
 */
function viewTargets(targets, graph, base, isAsked = () => true) {
    return targets.map((target) => viewTarget(target, targets, graph, base, isAsked));
}
function viewTarget(target, all, graph, base, isAsked) {
    const connections = target.settings.flatMap((file) => file.connections);
    const variables = target.settings.flatMap((file) => file.variables);
    const references = firstByName(heldReferences(graph).filter((one) => isAsked(one.package)));
    const definitions = firstByName(definedVariables(graph).filter((one) => isAsked(one.package)));
    const context = {
        target,
        graph,
        sections: target.settings.flatMap((file) => file.sections),
        solutions: new Set(graph.packages.flatMap((one) => one.solution?.uniqueName.toLowerCase() ?? [])),
    };
    const connectionsByName = groupBy(connections, ({ logicalName }) => logicalName.toLowerCase());
    const variablesByName = groupBy(variables, ({ schemaName }) => schemaName.toLowerCase());
    const oldReferences = base && firstByName(heldReferences(base));
    const oldVariables = base && firstByName(definedVariables(base));
    const shipped = new Set(graph.packages.flatMap((one) => one.environmentVariables.filter(({ values }) => values.length > 0).map(view_target_nameOf)));
    const elsewhere = namesElsewhere(graph);
    const rows = target.connections?.connectionReferences ?? [];
    const boundThere = new Set(rows.filter(({ connection }) => connection !== '').map(({ logicalName }) => logicalName.toLowerCase()));
    const referenceNovelty = (name) => {
        if (target.firstImport || rows.length === 0)
            return noveltyOf(target, oldReferences, name);
        return boundThere.has(name) ? undefined : 'unboundThere';
    };
    const variablesThere = new Map(target.connections?.environmentVariables?.map((row) => [row.schemaName.toLowerCase(), row]));
    const variableNovelty = (name) => {
        if (target.firstImport || variablesThere.size === 0)
            return noveltyOf(target, oldVariables, name);
        return variablesThere.has(name) ? undefined : 'notThere';
    };
    return {
        ...target,
        others: all.filter((other) => other !== target),
        references: [...references].map(([name, reference]) => ({
            reference,
            entry: entryFor(context, reference, connectionsByName.get(name)),
            entryBelongsAt: placeFor(context, reference, 'connectionsAt'),
            novelty: referenceNovelty(name),
            isBoundThere: boundThere.has(name),
            users: usersOf(graph, reference),
        })),
        variables: [...definitions].map(([name, variable]) => ({
            variable,
            entry: entryFor(context, variable, variablesByName.get(name)),
            entryBelongsAt: placeFor(context, variable, 'variablesAt'),
            novelty: variableNovelty(name),
            hasValue: shipped.has(name) || Boolean(variable.defaultValue),
            hasValueThere: variablesThere.get(name)?.hasValue,
            readers: readersOf(graph, variable),
        })),
        ...judgeConnections(target, references, graph, base, isAsked),
        connectionEntries: knownEntries(context, connections, ({ logicalName: name }) => ({ kind: 'connectionReference', id: name, name }), references, (name) => elsewhere.has(name) || graph.isExternal('connectionReference', name)),
        variableEntries: knownEntries(context, variables, ({ schemaName: name }) => ({ kind: 'environmentVariable', id: name, name }), new Map([...undefinedVariables(graph), ...definitions]), (name) => elsewhere.has(name)),
    };
}
/** What another solution owns is that solution's to bind. */
function heldReferences(graph) {
    return graph.packages.flatMap(({ connectionReferences, solution }) => {
        const provided = new Set(solution?.missingDependencies
            .filter(({ type, providedBy }) => type === 'connectionreference' && providedBy !== undefined)
            .map(({ id }) => id.toLowerCase()));
        return connectionReferences.filter((one) => !one.isStub && !provided.has(view_target_nameOf(one)));
    });
}
function definedVariables(graph) {
    return graph.packages.flatMap((one) => one.environmentVariables.filter(({ isDefined }) => isDefined));
}
/** Their value is here, and their definition is not. */
function undefinedVariables(graph) {
    return firstByName(graph.packages.flatMap((one) => one.environmentVariables.filter(({ isDefined }) => !isDefined)));
}
/** What packages use or name and do not hold, in lower case. */
function namesElsewhere(graph) {
    const used = graph.edges
        .filter(({ kind }) => kind === 'usesConnectionReference' || kind === 'readsVariable')
        .map(({ to }) => to.id);
    const named = graph.packages.flatMap(({ solution, connectionReferences, environmentVariables }) => [
        ...[...connectionReferences, ...environmentVariables].map(({ id }) => id),
        ...(solution?.missingDependencies ?? []).flatMap(({ id, schemaName }) => [id, schemaName ?? id]),
        ...(solution?.rootComponents ?? []).flatMap(({ schemaName }) => schemaName ?? []),
    ]);
    return new Set([...used, ...named].map((name) => name.toLowerCase()));
}
function firstByName(components) {
    const byName = new Map();
    for (const one of components)
        if (!byName.has(view_target_nameOf(one)))
            byName.set(view_target_nameOf(one), one);
    return new Map([...byName].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function view_target_nameOf({ id }) {
    return id.toLowerCase();
}
function entryFor({ graph }, component, entries = []) {
    return entries.find(({ solution }) => view_target_isFor(solution, graph.packageOf(component).solution?.uniqueName));
}
function placeFor({ graph, sections }, component, list) {
    const uniqueName = graph.packageOf(component).solution?.uniqueName;
    const section = sectionFor(sections, uniqueName);
    if (section)
        return section[list];
    const place = sections[0]?.[list];
    return place && { ...place, pointer: '' };
}
/** The first section for a solution: where an entry is added. */
function sectionFor(sections, uniqueName) {
    return sections.find(({ solution }) => view_target_isFor(solution, uniqueName));
}
function view_target_isFor(solution, uniqueName) {
    return solution === undefined || solution.toLowerCase() === uniqueName?.toLowerCase();
}
function noveltyOf({ firstImport }, old, name) {
    if (firstImport)
        return 'firstImport';
    return old && !old.has(name) ? 'sinceBase' : undefined;
}
const userKinds = new Map([
    ['flow', 'flow'],
    ['canvasApp', 'app'],
    ['agent', 'agent'],
]);
function usersOf(graph, reference) {
    const users = graph
        .edgesTo(reference, 'usesConnectionReference')
        .map(({ from }) => `${userKinds.get(from.kind) ?? from.kind} "${from.name}"`);
    return [...new Set(users)].sort();
}
function readersOf(graph, variable) {
    return graph.edgesTo(variable, 'readsVariable').flatMap(({ from: { component } }) => {
        return component?.kind === 'flow' && component.state === 'on' ? [component] : [];
    });
}
function knownEntries({ solutions }, entries, nameIn, known, isNamedElsewhere) {
    const first = new Map();
    return entries.map((entry) => {
        const named = nameIn(entry);
        const key = named.id.toLowerCase();
        const scope = JSON.stringify([entry.at.file, entry.solution ?? '', key]);
        const repeats = first.get(scope);
        if (!repeats)
            first.set(scope, entry);
        const isOfAbsentSolution = entry.solution !== undefined && !solutions.has(entry.solution.toLowerCase());
        const about = known.get(key);
        return {
            entry,
            about,
            component: about ?? named,
            isElsewhere: !about && (isOfAbsentSolution || isNamedElsewhere(key) || placeholder_isPlaceholder(key)),
            repeats,
        };
    });
}

;// CONCATENATED MODULE: ./build/src/testing/render-tree.js

/**
 * A tree as SolutionPackager unpacks a zip: `Other/`, a file for each workflow, canvas app and connector,
 * stub sections in `Other/Customizations.xml`, a byte order mark on what it wrote.
 */
function renderTree(files) {
    return new Map([...files].flatMap(([path, bytes]) => inTree(path, bytes)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function inTree(path, bytes) {
    switch (path.toLowerCase()) {
        case '[content_types].xml':
            return [];
        case 'solution.xml':
            return [['Other/Solution.xml', rewrite(bytes, asTreeFile)]];
        case 'customizations.xml':
            return splitCustomizations(bytes);
        default:
            return [[path.replace(/^Connector\//i, 'Connectors/'), bytes]];
    }
}
function splitCustomizations(bytes) {
    const whole = [['Other/Customizations.xml', bytes]];
    const text = decode(bytes);
    const outline = text === undefined ? undefined : outlineOf(text);
    if (text === undefined || outline === undefined)
        return whole;
    const rows = outline.sections.flatMap((section) => section.rows);
    const paths = rows.map(render_tree_pathOf);
    const twice = paths.find((path, index) => paths.indexOf(path) !== index);
    if (twice !== undefined)
        throw new Error(`Two rows would be written to ${twice}: this package has no tree.`);
    return [
        ['Other/Customizations.xml', encode(asTreeFile(withStubs(text, outline)))],
        ...rows.map((row) => [render_tree_pathOf(row), encode(asTreeFile(standAlone(text, row)))]),
    ];
}
/** Sections that are split, and the element of a row. */
const splitSections = new Map([
    ['Workflows', 'Workflow'],
    ['CanvasApps', 'CanvasApp'],
    ['Connectors', 'Connector'],
]);
/** Offsets of what is split; `undefined` where the text is not XML. */
function outlineOf(text) {
    const parser = new saxes/* SaxesParser */.wT();
    const open = [];
    const sections = [];
    let rows = [];
    let names = new Map();
    let rootEnd;
    let isBroken = false;
    const startOfTag = () => text.lastIndexOf('<', parser.position - 1);
    const addText = (more) => {
        const name = open[3]?.name;
        if (open.length === 4 && name !== undefined)
            names.set(name, (names.get(name) ?? '') + more);
    };
    parser.on('error', () => {
        isBroken = true;
    });
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.on('opentag', ({ name, attributes }) => {
        open.push({ name, start: startOfTag(), startTagEnd: parser.position, attributes });
        if (open.length === 2)
            rows = [];
        if (open.length === 3)
            names = new Map();
    });
    parser.on('closetag', ({ isSelfClosing }) => {
        const element = open.pop();
        if (!element)
            return;
        const end = parser.position;
        if (open.length === 0)
            rootEnd = isSelfClosing ? undefined : startOfTag();
        if (open.length === 1 && splitSections.has(element.name)) {
            sections.push({ name: element.name, start: element.start, end, rows });
        }
        if (open.length === 2 && splitSections.get(open[1]?.name ?? '') === element.name) {
            const { name, ...rest } = element;
            rows.push({ ...rest, element: name, end, names });
        }
    });
    parser.write(text).close();
    return isBroken ? undefined : { sections, rootEnd };
}
function withStubs(text, { sections, rootEnd }) {
    const absent = [...splitSections.keys()].filter((name) => !sections.some((section) => section.name === name));
    const stubs = rootEnd === undefined ? '' : absent.map((name) => `  <${name} />\n`).join('');
    const cuts = [
        ...sections.map(({ name, start, end }) => ({ start, end, by: `<${name} />` })),
        ...(stubs === '' ? [] : [{ start: rootEnd ?? 0, end: rootEnd ?? 0, by: stubs }]),
    ];
    return cuts.reduceRight((rest, cut) => rest.slice(0, cut.start) + cut.by + rest.slice(cut.end), text);
}
function render_tree_pathOf({ element, names, attributes }) {
    if (element === 'CanvasApp')
        return `CanvasApps/${names.get('Name') ?? ''}.meta.xml`;
    if (element === 'Connector')
        return `Connectors/${names.get('name') ?? ''}.xml`;
    const file = names.get('JsonFileName') ?? names.get('XamlFileName') ?? attributes.WorkflowId ?? '';
    return `Workflows/${file.slice(file.lastIndexOf('/') + 1)}.data.xml`;
}
/** The row as a document: what its root lent it, the prefix `xsi`, it now declares itself. */
function standAlone(text, { start, startTagEnd, end, attributes }) {
    if ('xmlns:xsi' in attributes)
        return text.slice(start, end);
    const close = text.slice(0, startTagEnd).endsWith('/>') ? startTagEnd - 2 : startTagEnd - 1;
    const declaration = ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
    return text.slice(start, close).trimEnd() + declaration + text.slice(close, end);
}
function asTreeFile(text) {
    return `\uFEFF${text.startsWith('<?xml') ? '' : '<?xml version="1.0" encoding="utf-8"?>\n'}${text}`;
}
function rewrite(bytes, change) {
    const text = decode(bytes);
    return text === undefined ? bytes : encode(change(text));
}
/** `undefined` for anything but UTF-8, with or without a byte order mark. */
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function encode(text) {
    return new TextEncoder().encode(text);
}

;// CONCATENATED MODULE: ./build/src/testing/render-zip.js

/** A zip as Dataverse exports it: deflated, no directory entries, made on DOS; the same bytes for the same files. */
function renderZip(files) {
    const zip = new adm_zip(undefined, options);
    for (const [path, bytes] of inExportOrder(withContentTypes(files))) {
        const entry = zip.addFile(path, Buffer.from(bytes), '', 0);
        entry.header.made = 20;
        entry.header.time = new Date(2026, 0, 1);
    }
    return zip.toBuffer();
}
/** Exports have plain names, and no flag that says UTF-8. */
const options = {
    noSort: true,
    decoder: {
        efs: (name) => !/^[\x20-\x7e]*$/.test(name),
        encode: (name) => Buffer.from(name, 'utf8'),
        decode: (name) => name.toString('utf8'),
    },
};
function withContentTypes(files) {
    const isThere = [...files.keys()].some((path) => path.toLowerCase() === '[content_types].xml');
    return isThere
        ? files
        : new Map([...files, ['[Content_Types].xml', new TextEncoder().encode(contentTypes)]]);
}
function inExportOrder(files) {
    return [...files].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
function rank(path) {
    const at = ['customizations.xml', 'solution.xml', '[content_types].xml'].indexOf(path.toLowerCase());
    return at === -1 ? 3 : at;
}
const contentTypes = '<?xml version="1.0" encoding="utf-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="xml" ContentType="text/xml" /><Default Extension="json" ContentType="text/json" />' +
    '<Default Extension="msapp" ContentType="application/octet-stream" /></Types>';

;// CONCATENATED MODULE: ./build/src/testing/render-package.js


/** The forms one solution comes in; flat is a zip that was simply unzipped. */
const renderings = ['flat', 'zip', 'tree'];
/** The files that stand in a folder for one package: a zip is a single file named after it. */
function renderPackage(name, files, rendering) {
    if (rendering === 'zip')
        return new Map([[`${name}.zip`, renderZip(files)]]);
    const rendered = rendering === 'tree' ? renderTree(files) : files;
    return new Map([...rendered].map(([path, bytes]) => [`${name}/${path}`, bytes]));
}

;// CONCATENATED MODULE: ./build/src/target/inventory/connection-in-permission-id.js
/** Whose permission it is: the id of one names its connection. */
function connectionInPermissionId(id) {
    const [, connector, name] = /\/apis\/([^/]+)\/connections\/([^/]+)\/permissions?\//i.exec(id ?? '') ?? [];
    return connector && name ? { connector: connector.toLowerCase(), name } : undefined;
}

;// CONCATENATED MODULE: ./build/src/target/inventory/display-text.js
/** Of a name that people only read; what matches by name is never cut. */
const most = 300;
function displayText(text) {
    return text.length > most ? `${text.slice(0, most)}…` : text;
}

;// CONCATENATED MODULE: ./build/src/target/inventory/field-of-hashtable.js
/** `b` of `@{a=1; b=2}`, which PowerShell writes for an object that lies too deep. */
function fieldOfHashtable(text, name) {
    const start = `; ${text.replace(/^@\{/, '').slice(0, 5000)}`;
    const at = start.toLowerCase().indexOf(`; ${name.toLowerCase()}=`);
    if (at === -1)
        return undefined;
    const value = start
        .slice(at + name.length + 3)
        .split(/[;}]/, 1)[0]
        ?.trim();
    return value || undefined;
}

;// CONCATENATED MODULE: ./build/src/target/inventory/owner-of.js



/** An object, or what PowerShell makes of one that lies too deep: `@{id=…; displayName=…}`. */
function ownerOf(value) {
    if (typeof value === 'string')
        return toOwner((name) => fieldOfHashtable(value, name));
    return isRecord(value) ? toOwner((name) => textAt(value, name)) : undefined;
}
function toOwner(field) {
    const id = field('id');
    const name = field('displayName') ?? field('name');
    const email = field('email') ?? field('userPrincipalName');
    if (id === undefined && name === undefined && email === undefined)
        return undefined;
    const owner = {};
    if (id !== undefined)
        owner.id = id;
    if (name !== undefined)
        owner.name = displayText(name);
    if (email !== undefined)
        owner.email = displayText(email);
    return owner;
}

;// CONCATENATED MODULE: ./build/src/target/inventory/draft-connection.js


/**
 * What is known of a connection so far, with these facts.
 *
 * @param connector in lower case.
 */
function draftConnection({ connections }, connector, name, { displayName, environment, owner, faults, isOAuth } = {}) {
    const key = `${name}/${connector}`.toLowerCase();
    let draft = connections.get(key);
    if (!draft) {
        draft = { name, connector, permissions: [], permissionsOf: 'nobody' };
        connections.set(key, draft);
    }
    if (displayName !== undefined)
        draft.displayName = displayText(displayName);
    if (environment !== undefined)
        draft.environment = environment;
    if (owner !== undefined)
        draft.owner = owner;
    if (faults !== undefined)
        draft.faults = faults;
    if (isOAuth !== undefined)
        draft.isOAuth = isOAuth;
    return draft;
}
/** From those who say the least to those who say all. */
const byKnowledge = ['nobody', 'caller', 'people', 'everybody'];
function addPermissions(draft, permissions, of) {
    for (const permission of permissions)
        draft.permissions.push(permission);
    if (byKnowledge.indexOf(of) > byKnowledge.indexOf(draft.permissionsOf))
        draft.permissionsOf = of;
    if (draft.owner || of === 'caller')
        return;
    const owner = permissions.find(({ role }) => role === 'Owner')?.principal;
    if (owner)
        draft.owner = ownerOf(owner) ?? {};
}

;// CONCATENATED MODULE: ./build/src/target/inventory/faults-of.js



/** `undefined` where there is no status. */
function faultsOf(statuses) {
    const all = (Array.isArray(statuses) ? statuses : [statuses]).flatMap((one) => {
        const status = typeof one === 'string' ? (fieldOfHashtable(one, 'status') ?? wordOf(one)) : textAt(one, 'status');
        if (status === undefined)
            return [];
        const message = textAt(one, 'error', 'message') ?? textAt(one, 'error', 'code');
        return [{ status, text: message ? `${status}: ${message}` : status }];
    });
    if (all.length === 0)
        return undefined;
    return all
        .filter(({ status }) => status.toLowerCase() !== 'connected')
        .map(({ text }) => displayText(text));
}
function wordOf(text) {
    return /^\w+$/.test(text.trim()) ? text.trim() : undefined;
}

;// CONCATENATED MODULE: ./build/src/target/inventory/is-oauth.js

/** Signed in by a person: such a connection can be shared with service principals only. */
function isOAuth(properties) {
    if (!isRecord(properties))
        return undefined;
    if (valueAt(properties, 'connectionParameters', 'token:grantType') === 'code')
        return true;
    if (member(properties, 'allowSharing') === false)
        return true;
    const set = textAt(properties, 'connectionParametersSet', 'name');
    if (set !== undefined)
        return /oauth|firstparty/i.test(set) && !/oauthsp|serviceprincipal|cert/i.test(set);
    return member(properties, 'allowSharing') === true ? false : undefined;
}

;// CONCATENATED MODULE: ./build/src/target/inventory/last-part.js
/** What stands behind the last slash of a resource id. */
function lastPart(path) {
    return path?.split('/').findLast((part) => part !== '');
}

;// CONCATENATED MODULE: ./build/src/target/inventory/to-permission.js

const roles = new Map([
    ['owner', 'Owner'],
    ['canedit', 'CanEdit'],
    ['canviewwithshare', 'CanViewWithShare'],
    ['canuseandshare', 'CanViewWithShare'],
    ['canusewithshare', 'CanViewWithShare'],
    ['canview', 'CanView'],
    ['canuse', 'CanView'],
]);
const principalTypes = ['User', 'Group', 'Tenant', 'ServicePrincipal', 'NotSpecified'];
const typesByName = new Map(principalTypes.map((type) => [type.toLowerCase(), type]));
/** None, where the role lets nobody use the connection, or nobody has it. */
function toPermission({ role, type, id, name, email }) {
    const known = roles.get(role?.toLowerCase() ?? '');
    const kind = typesByName.get(type?.toLowerCase() ?? '') ?? 'NotSpecified';
    if (known === undefined || (id === undefined && kind !== 'Tenant'))
        return [];
    const principal = { type: kind, id: id ?? '' };
    if (name !== undefined)
        principal.name = displayText(name);
    if (email !== undefined)
        principal.email = displayText(email);
    return [{ role: known, principal }];
}
/** Whose it is, or what it allows, is not said: it may be anybody's. */
function isObscure({ role, type, id }) {
    return role === undefined || (id === undefined && type?.toLowerCase() !== 'tenant');
}

;// CONCATENATED MODULE: ./build/src/target/inventory/add-cmdlet-row.js









/** Of `Get-AdminPowerAppConnection` or `Get-AdminPowerAppConnectionRoleAssignment`. */
function addCmdletRow(gathered, item) {
    if (!isRecord(item))
        return undefined;
    if (textAt(item, 'RoleType') !== undefined && Object.hasOwn(item, 'PrincipalObjectId'))
        return addRoleAssignment(gathered, item);
    return textAt(item, 'ConnectionName') === undefined ? undefined : addConnection(gathered, item);
}
function addConnection(gathered, item) {
    const connector = connectorOf(textAt(item, 'FullConnectorName')) || (textAt(item, 'ConnectorName') ?? '').toLowerCase();
    if (connector === '')
        return undefined;
    draftConnection(gathered, connector, textAt(item, 'ConnectionName') ?? '', {
        displayName: textAt(item, 'DisplayName'),
        environment: textAt(item, 'EnvironmentName'),
        owner: ownerOf(member(item, 'CreatedBy')),
        faults: faultsOf(member(item, 'Statuses')),
        isOAuth: isOAuth(valueAt(item, 'Internal', 'properties')),
    });
    return 'whole';
}
/** `RoleName` is the id of the assignment; in rows of groups `ConnectionName` is wrong, and `RoleId` has the right one. */
function addRoleAssignment(gathered, item) {
    const inId = connectionInPermissionId(textAt(item, 'RoleId')) ??
        connectionInPermissionId(textAt(item, 'Internal', 'id'));
    const connector = inId?.connector ?? lastPart(textAt(item, 'ConnectorName'))?.toLowerCase() ?? '';
    const name = inId?.name ?? textAt(item, 'ConnectionName') ?? '';
    if (connector === '' || name === '')
        return undefined;
    const draft = draftConnection(gathered, connector, name, { environment: textAt(item, 'EnvironmentName') });
    const texts = {
        role: textAt(item, 'RoleType'),
        type: textAt(item, 'PrincipalType'),
        id: textAt(item, 'PrincipalObjectId'),
        name: textAt(item, 'PrincipalDisplayName'),
        email: textAt(item, 'PrincipalEmail'),
    };
    if (isObscure(texts))
        gathered.obscure.add(draft);
    addPermissions(draft, toPermission(texts), 'people');
    return 'whole';
}

;// CONCATENATED MODULE: ./build/src/target/inventory-schema.js
const inventory_schema_text = { type: 'string', minLength: 1 };
const person = {
    id: { ...inventory_schema_text, description: 'Object id in Microsoft Entra ID.' },
    name: { ...inventory_schema_text, description: 'Display name.' },
    email: { ...inventory_schema_text, description: 'E-mail address or user principal name.' },
};
const permission = {
    type: 'object',
    additionalProperties: false,
    required: ['role', 'principal'],
    properties: {
        role: {
            type: 'string',
            enum: ['Owner', 'CanEdit', 'CanViewWithShare', 'CanView'],
            description: '`CanView` is "Can use", `CanViewWithShare` "Can use + share".',
        },
        principal: {
            type: 'object',
            additionalProperties: false,
            required: ['type', 'id'],
            properties: {
                type: {
                    type: 'string',
                    enum: ['User', 'Group', 'Tenant', 'ServicePrincipal', 'NotSpecified'],
                    description: 'What it is.',
                },
                ...person,
                id: { type: 'string', description: 'Object id in Microsoft Entra ID.' },
            },
            description: 'Who has the permission.',
        },
    },
};
const connection = {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'connector'],
    properties: {
        name: { ...inventory_schema_text, description: 'What a `ConnectionId` names: the last part of the resource id.' },
        connector: { ...inventory_schema_text, description: 'Name of the connector after `/apis/`.' },
        displayName: { ...inventory_schema_text, description: 'As its maker sees it.' },
        environment: { ...inventory_schema_text, description: 'Id of its environment.' },
        owner: {
            type: 'object',
            additionalProperties: false,
            properties: person,
            description: 'Who made it.',
        },
        faults: {
            type: 'array',
            items: inventory_schema_text,
            description: 'Statuses other than Connected; empty: it works. Left out: nobody knows.',
        },
        isOAuth: {
            type: 'boolean',
            description: 'A person signed in: it can be shared with service principals only. Left out: nobody knows.',
        },
        permissions: { type: 'array', items: permission, description: 'Who may use it.' },
        permissionsOf: {
            type: 'string',
            enum: ['everybody', 'people', 'caller', 'nobody'],
            description: "Whose permissions are here: everybody's; those of people and groups, but of no service principal; only those of whoever exported; nobody's.",
        },
    },
};
/** Of an inventory of connections; `schema/connections.schema.json` is the same for editors. */
const inventorySchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'solution-lint connections',
    description: 'The connections of an environment, as `solution-lint connections import` writes them.',
    type: 'object',
    additionalProperties: false,
    required: ['schemaVersion', 'connections'],
    properties: {
        $schema: { type: 'string', description: 'Where this schema is.' },
        schemaVersion: {
            const: 1,
            description: 'Rises when a reader of the earlier shape would misread this one.',
        },
        complete: {
            type: 'array',
            items: inventory_schema_text,
            description: 'Environments of which all connections are here; `*`: whatever environment it is.',
        },
        connections: { type: 'array', items: connection, description: 'Sorted by name.' },
        connectionReferences: {
            type: 'array',
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['logicalName', 'connector', 'connection'],
                properties: {
                    logicalName: { ...inventory_schema_text, description: 'Logical name of the connection reference.' },
                    connector: { type: 'string', description: 'Name of the connector after `/apis/`.' },
                    connection: { type: 'string', description: 'Name of the connection; empty: none.' },
                },
            },
            description: 'What connection references are bound to now: rows of Dataverse.',
        },
        environmentVariables: {
            type: 'array',
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['schemaName'],
                properties: {
                    schemaName: { ...inventory_schema_text, description: 'Schema name of the environment variable.' },
                    hasValue: {
                        type: 'boolean',
                        description: 'Whether it has a value or a default there. Left out: nobody knows.',
                    },
                },
            },
            description: 'Environment variables that are there: rows of Dataverse, without their values.',
        },
    },
};

;// CONCATENATED MODULE: ./build/src/target/inventory/misplaced-finder.js


const words = {
    string: 'text',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
};
/**
 * What finds the first value that is of another type than the schema says. Members that it does not name are nobody's
 * business. Made once, because an inventory has millions of values.
 */
function misplacedFinder({ type, properties = {}, items }) {
    const wanted = type === undefined ? undefined : { pointer: '', wanted: words[type] ?? type };
    if (type === 'array') {
        const findInItem = items && misplacedFinder(items);
        return (value) => (Array.isArray(value) ? findInItem && findInList(value, findInItem) : wanted);
    }
    if (type === 'object') {
        const members = Object.entries(properties).map(([name, one]) => [name, misplacedFinder(one)]);
        return (value) => (isRecord(value) ? findInMembers(value, members) : wanted);
    }
    return (value) => (type === undefined || typeof value === type ? undefined : wanted);
}
function findInList(list, findInItem) {
    for (let index = 0; index < list.length; index += 1) {
        const found = findInItem(list[index]);
        if (found)
            return { ...found, pointer: pointer(index) + found.pointer };
    }
    return undefined;
}
function findInMembers(record, members) {
    for (const [name, find] of members) {
        const found = Object.hasOwn(record, name) ? find(record[name]) : undefined;
        if (found)
            return { ...found, pointer: pointer(name) + found.pointer };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/target/inventory/add-inventory.js








const findMisplaced = misplacedFinder(inventorySchema);
function isInventory(value) {
    return member(value, 'schemaVersion') === 1 && Array.isArray(member(value, 'connections'));
}
/** Only `name` and `connector` of a connection are needed in one that somebody writes. */
function addInventory(gathered, value) {
    const misplaced = findMisplaced(value);
    if (misplaced)
        return { pointer: misplaced.pointer, detail: `there should be ${misplaced.wanted} here` };
    for (const environment of itemsOf(member(value, 'complete')))
        gathered.complete.add(String(environment));
    for (const [index, item] of itemsOf(member(value, 'connections')).entries()) {
        const mistake = add_inventory_addConnection(gathered, item, index);
        if (mistake)
            return { ...mistake, pointer: pointer('connections', index) + mistake.pointer };
    }
    for (const row of itemsOf(member(value, 'connectionReferences'))) {
        const logicalName = textAt(row, 'logicalName');
        if (logicalName === undefined)
            continue;
        const connection = textAt(row, 'connection') ?? '';
        const connector = (textAt(row, 'connector') ?? '').toLowerCase();
        gathered.references.set(logicalName.toLowerCase(), { logicalName, connector, connection });
    }
    for (const row of itemsOf(member(value, 'environmentVariables'))) {
        const schemaName = textAt(row, 'schemaName');
        if (schemaName === undefined)
            continue;
        const hasValue = member(row, 'hasValue');
        gathered.variables.set(schemaName.toLowerCase(), {
            schemaName,
            ...(typeof hasValue === 'boolean' ? { hasValue } : {}),
        });
    }
    return undefined;
}
function add_inventory_addConnection(gathered, item, index) {
    const name = textAt(item, 'name');
    const connector = textAt(item, 'connector')?.toLowerCase();
    if (name === undefined || connector === undefined)
        return { pointer: '', detail: `connection ${index + 1} has no name or no connector` };
    const permissionsOf = textAt(item, 'permissionsOf');
    const of = byKnowledge.find((one) => one === permissionsOf);
    if (permissionsOf !== undefined && of === undefined)
        return { pointer: '/permissionsOf', detail: `it is none of ${byKnowledge.toReversed().join(', ')}` };
    const texts = itemsOf(member(item, 'permissions')).map(permissionTexts);
    const obscure = texts.findIndex(isObscure);
    if (obscure !== -1)
        return { pointer: pointer('permissions', obscure), detail: 'a permission needs a role and a principal' };
    const isOAuth = member(item, 'isOAuth');
    const faults = member(item, 'faults');
    const draft = draftConnection(gathered, connectorOf(connector) || connector, name, {
        displayName: textAt(item, 'displayName'),
        environment: textAt(item, 'environment'),
        owner: ownerOf(member(item, 'owner')),
        faults: Array.isArray(faults) ? faults.map(String) : undefined,
        isOAuth: typeof isOAuth === 'boolean' ? isOAuth : undefined,
    });
    const permissions = texts.flatMap(toPermission);
    addPermissions(draft, permissions, of ?? (permissions.length > 0 ? 'everybody' : 'nobody'));
    return undefined;
}
function permissionTexts(permission) {
    const principal = member(permission, 'principal');
    return {
        role: textAt(permission, 'role'),
        type: textAt(principal, 'type'),
        id: textAt(principal, 'id'),
        name: textAt(principal, 'name'),
        email: textAt(principal, 'email'),
    };
}

;// CONCATENATED MODULE: ./build/src/target/inventory/gathered.js
function nothingGathered() {
    return {
        connections: new Map(),
        references: new Map(),
        variables: new Map(),
        variableRows: { names: new Map(), values: new Map() },
        complete: new Set(),
        lists: new Map(),
        answers: new Map(),
        obscure: new Set(),
        tables: new Map(),
        problems: [],
    };
}
/** The pages of what a file is one of. */
function pagesOf(known, key) {
    const pages = known.get(key) ?? { openIn: undefined, isEnded: false };
    known.set(key, pages);
    return pages;
}
/** The file after which there should be another. */
function cutOffIn({ openIn, isEnded }) {
    return isEnded ? undefined : openIn;
}

;// CONCATENATED MODULE: ./build/src/target/inventory/permission-texts.js

/** As the REST API writes it. */
function permission_texts_permissionTexts(item) {
    const principal = valueAt(item, 'properties', 'principal');
    return {
        role: textAt(item, 'properties', 'roleName'),
        type: textAt(principal, 'type'),
        id: textAt(principal, 'id'),
        name: textAt(principal, 'displayName'),
        email: textAt(principal, 'email'),
    };
}

;// CONCATENATED MODULE: ./build/src/target/inventory/add-listed-connection.js










const adminScope = /\/scopes\/admin\/environments\/([^/]+)\//i;
/** An entry of a list of the REST API; only of administrators' lists it is known whether they are whole. */
function addListedConnection(gathered, item) {
    const id = textAt(item, 'id') ?? '';
    const name = textAt(item, 'name');
    const properties = member(item, 'properties');
    if (name === undefined || !isRecord(properties))
        return undefined;
    const connector = connectorOf(textAt(properties, 'apiId')) || connectorOf(id.replace(/\/connections\/.*$/i, ''));
    if (connector === '')
        return undefined;
    const scope = adminScope.exec(id)?.[1];
    const draft = draftConnection(gathered, connector, name, {
        displayName: textAt(properties, 'displayName'),
        environment: textAt(properties, 'environment', 'name') ?? lastPart(textAt(properties, 'environment', 'id')) ?? scope,
        owner: ownerOf(member(properties, 'createdBy')),
        faults: faultsOf(member(properties, 'statuses')),
        isOAuth: isOAuth(properties),
    });
    const permissions = itemsOf(member(properties, 'permissions')).flatMap((one) => toPermission(permission_texts_permissionTexts(one)));
    addPermissions(draft, permissions, permissions.length > 0 ? 'caller' : 'nobody');
    return scope === undefined ? 'whole' : pagesOf(gathered.lists, scope);
}

;// CONCATENATED MODULE: ./build/src/target/inventory/add-permission.js






/** An entry of a `/permissions` answer of the REST API. */
function addPermission(gathered, item) {
    const connection = connectionInPermissionId(textAt(item, 'id'));
    if (!connection)
        return undefined;
    const draft = draftConnection(gathered, connection.connector, connection.name);
    const texts = permission_texts_permissionTexts(item);
    if (isObscure(texts))
        gathered.obscure.add(draft);
    addPermissions(draft, toPermission(texts), 'everybody');
    return pagesOf(gathered.answers, draft);
}

;// CONCATENATED MODULE: ./build/src/target/inventory/add-reference-row.js




/** A row of the table `connectionreference`. */
function addReferenceRow(gathered, item) {
    const logicalName = textAt(item, 'connectionreferencelogicalname');
    if (logicalName === undefined)
        return undefined;
    const connector = connectorOf(textAt(item, 'connectorid'));
    const connection = lastPart(textAt(item, 'connectionid')) ?? '';
    gathered.references.set(logicalName.toLowerCase(), { logicalName, connector, connection });
    return pagesOf(gathered.tables, 'connectionreferences');
}

;// CONCATENATED MODULE: ./build/src/target/inventory/add-variable-row.js


const valuesOfDefinition = 'environmentvariabledefinition_environmentvariablevalue';
/** A row of the table `environmentvariabledefinition` or `environmentvariablevalue`; no value is kept. */
function addVariableRow(gathered, item) {
    if (!isRecord(item))
        return undefined;
    if (textAt(item, '_environmentvariabledefinitionid_value') !== undefined)
        return addValue(gathered, item);
    return textAt(item, 'environmentvariabledefinitionid') === undefined
        ? undefined
        : addDefinition(gathered, item);
}
function addDefinition({ variableRows, tables }, item) {
    const schemaName = textAt(item, 'schemaname');
    const id = textAt(item, 'environmentvariabledefinitionid')?.toLowerCase() ?? '';
    if (schemaName === undefined)
        return undefined;
    variableRows.names.set(id, schemaName);
    const values = member(item, valuesOfDefinition);
    if (textAt(item, 'defaultvalue') !== undefined || (Array.isArray(values) && values.some(hasValue)))
        variableRows.values.set(id, true);
    else if (Array.isArray(values) && !variableRows.values.has(id))
        variableRows.values.set(id, false);
    return pagesOf(tables, 'environmentvariabledefinitions');
}
function addValue({ variableRows, tables }, item) {
    const id = textAt(item, '_environmentvariabledefinitionid_value')?.toLowerCase() ?? '';
    if (hasValue(item))
        variableRows.values.set(id, true);
    return pagesOf(tables, 'environmentvariablevalues');
}
/** Whoever leaves the values out of an export keeps its secrets. */
function hasValue(row) {
    return isRecord(row) && (!Object.hasOwn(row, 'value') || textAt(row, 'value') !== undefined);
}
/** Joins the rows of both tables. Without rows of values nobody knows which variables have none. */
function joinVariableRows({ variableRows, tables, variables }) {
    const isWithoutValue = tables.has('environmentvariablevalues') ? false : undefined;
    for (const [id, schemaName] of variableRows.names) {
        const isSet = variableRows.values.get(id) ?? isWithoutValue;
        variables.set(schemaName.toLowerCase(), {
            schemaName,
            ...(isSet === undefined ? {} : { hasValue: isSet }),
        });
    }
}

;// CONCATENATED MODULE: ./build/src/target/import-connections.js









/**
 * Normalises what people can export: lists of connections and `/permissions` answers of the REST API, objects of
 * `Get-AdminPowerAppConnection` and `Get-AdminPowerAppConnectionRoleAssignment`, rows of Dataverse, and inventories.
 *
 * @param exports one after the other: of a large one only the inventory stays.
 * @param isComplete whoever exported says that nothing is left out.
 */
function importConnections(exports, isComplete = false) {
    const gathered = nothingGathered();
    if (isComplete)
        gathered.complete.add('*');
    for (const one of exports)
        gather(gathered, one);
    for (const [environment, pages] of gathered.lists)
        if (cutOffIn(pages) === undefined)
            gathered.complete.add(environment);
    for (const [draft, pages] of gathered.answers)
        if (cutOffIn(pages) !== undefined)
            draft.permissionsOf = 'caller';
    for (const draft of gathered.obscure)
        draft.permissionsOf = 'caller';
    for (const pages of gathered.tables.values()) {
        const path = cutOffIn(pages);
        if (path !== undefined)
            gathered.problems.push({ path, pointer: '', detail: 'the rest of the rows is missing' });
    }
    joinVariableRows(gathered);
    const environmentVariables = sortedByKey(gathered.variables);
    return {
        inventory: {
            schemaVersion: 1,
            complete: [...gathered.complete].sort(),
            connections: sortedByKey(gathered.connections),
            connectionReferences: sortedByKey(gathered.references),
            ...(environmentVariables.length > 0 ? { environmentVariables } : {}),
        },
        problems: gathered.problems,
    };
}
function sortedByKey(map) {
    return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
function gather(gathered, { path, value }) {
    if (isInventory(value)) {
        const mistake = addInventory(gathered, value);
        if (mistake)
            gathered.problems.push({ path, ...mistake });
        return;
    }
    const listed = member(value, 'value');
    const isWrapped = !Array.isArray(value) && Array.isArray(listed);
    const items = isWrapped ? itemsOf(listed) : Array.isArray(value) ? itemsOf(value) : [value];
    const hasMore = ['nextLink', '@odata.nextLink'].some((name) => textAt(value, name) !== undefined);
    const pages = new Set();
    for (const [index, item] of items.entries()) {
        // Service principals are null in what the role assignment cmdlet returns.
        if (item === null)
            continue;
        const page = addItem(gathered, item);
        if (page === undefined) {
            gathered.problems.push({
                path,
                pointer: isWrapped ? pointer('value', index) : Array.isArray(value) ? pointer(index) : '',
                detail: `${items.length > 1 ? `entry ${index + 1}` : 'it'} is no connection, permission, connection reference or environment variable`,
            });
            return;
        }
        if (page !== 'whole')
            pages.add(page);
    }
    for (const page of pages) {
        if (hasMore)
            page.openIn = path;
        else
            page.isEnded = true;
    }
}
/** What the item is a page of; `whole`: of nothing that could go on; `undefined`: it is nothing of ours. */
function addItem(gathered, item) {
    if (!isRecord(item))
        return undefined;
    return (addReferenceRow(gathered, item) ??
        addVariableRow(gathered, item) ??
        addCmdletRow(gathered, item) ??
        addPermission(gathered, item) ??
        addListedConnection(gathered, item));
}

;// CONCATENATED MODULE: ./build/src/parse/jsonc.js

/**
 * The same text with comments, and commas before a closing bracket, replaced by spaces: JSON whose offsets and lines are
 * those of the text. People comment their settings, and most readers of them accept it.
 */
function plainJson(text) {
    if (!/\/[/*]|,\s*[\]}]/.test(text))
        return text;
    const parts = [];
    let kept = 0;
    let previous = '';
    const blank = (start, end) => {
        parts.push(text.slice(kept, start), text.slice(start, end).replaceAll(/[^\r\n]+/g, spaces));
        kept = end;
    };
    const begin = endOfSpace(text, 0);
    blank(0, begin);
    for (let at = begin; at < text.length; at += 1) {
        const first = text[at] ?? '';
        if (first === '"')
            at = endOfString(text, at);
        const next = endOfSpace(text, at + 1);
        if (first === ',' && ']}'.includes(text[next] ?? ' ') && !'[{,'.includes(previous))
            blank(at, next);
        else if (next > at + 1)
            blank(at + 1, next);
        previous = first;
        at = next - 1;
    }
    return parts.join('') + text.slice(kept);
}
function spaces(text) {
    return ' '.repeat(text.length);
}
/** Offset of the first character that is neither space nor in a comment. */
function endOfSpace(text, start) {
    let at = start;
    for (;;) {
        const two = text.slice(at, at + 2);
        if (two === '//')
            at = endOfLine(text, at);
        else if (two === '/*')
            at = endOfBlock(text, at + 2);
        else if (two !== '' && ' \t\r\n'.includes(two[0] ?? ''))
            at += 1;
        else
            return at;
    }
}
function endOfLine(text, start) {
    const end = text.indexOf('\n', start);
    return end === -1 ? text.length : end;
}
function endOfBlock(text, start) {
    const end = text.indexOf('*/', start);
    return end === -1 ? text.length : end + 2;
}

;// CONCATENATED MODULE: ./build/src/target/parse-settings-text.js


/** JSON, with comments where people put them. Throws ParseError. */
function parseSettingsText(text) {
    const plain = plainJson(text);
    return { plain, value: parseJson(plain) };
}

;// CONCATENATED MODULE: ./build/src/target/read-settings.js








/** Lists of the ALM Accelerator's `customDeploymentSettings.json`; of most of them nothing is asked. */
const customSections = new Set([
    'activateflowconfiguration',
    'solutioncomponentownershipconfiguration',
    'aadgroupcanvasconfiguration',
    'aadgroupteamconfiguration',
    'connectorsharewithgroupteamconfiguration',
    'flowsharewithgroupteamconfiguration',
    'sdkmessages',
    'webhookurls',
    'orgsettings',
]);
const cloudFlowType = 29;
/** A settings file as it is written. What can't be understood becomes a problem; the rest is read all the same. */
function readSettings(path, file) {
    const nothing = { path, text: '', sections: [], connections: [], variables: [], flows: [] };
    try {
        const text = read_settings_textOf(file);
        const { plain, value } = parseSettingsText(text);
        return { path, text: plain, ...readDocument(path, value) };
    }
    catch (error) {
        if (!(error instanceof ParseError))
            throw error;
        const at = { package: path, file: path, pointer: `offset=${error.offset ?? 0}` };
        const text = error.offset === undefined ? '' : read_settings_textOf(file);
        return { ...nothing, text, problems: [{ kind: 'syntax', detail: error.message, at }] };
    }
}
function read_settings_textOf({ size, read }) {
    if (size() > limits.jsonBytes)
        throw new ParseError('tooLarge', 'it is too large');
    const bytes = read();
    if (isGitLfsPointer(bytes))
        throw new ParseError('gitLfsPointer', 'it is a Git LFS pointer: run git lfs pull');
    return decodeText(bytes);
}
function readDocument(path, document) {
    const reading = { path, sections: [], connections: [], variables: [], flows: [], problems: [] };
    const wrapped = membersOf(document).filter(([, value]) => isSection(value));
    if (isSection(document))
        readSection(reading, undefined, '', document);
    else if (wrapped.length > 0) {
        for (const [solution, section] of wrapped)
            readSection(reading, solution, pointer(solution), section);
    }
    else if (!membersOf(document).some(([name]) => customSections.has(name.toLowerCase()))) {
        report(reading, 'shape', '', 'it has neither "ConnectionReferences" nor "EnvironmentVariables"');
    }
    read_settings_readFlows(reading, document);
    return reading;
}
function isSection(value) {
    return [...listNames].some((name) => memberNamed(value, name) !== undefined);
}
const listNames = ['ConnectionReferences', 'EnvironmentVariables'];
function readSection(reading, solution, at, section) {
    const connections = read_settings_listIn(reading, section, 'ConnectionReferences', at);
    for (const [entry, where] of connections.entries) {
        const logicalName = read_settings_nameOf(reading, entry, 'LogicalName', where);
        if (logicalName === undefined)
            continue;
        const field = (name) => fieldOf(reading, entry, name, where);
        reading.connections.push({
            solution,
            logicalName,
            connection: field('ConnectionId'),
            connector: field('ConnectorId'),
            owner: field('ConnectionOwner'),
            at: placeIn(reading, where),
        });
    }
    const variables = read_settings_listIn(reading, section, 'EnvironmentVariables', at);
    for (const [entry, where] of variables.entries) {
        const schemaName = read_settings_nameOf(reading, entry, 'SchemaName', where);
        if (schemaName === undefined)
            continue;
        const value = fieldOf(reading, entry, 'Value', where);
        reading.variables.push({ solution, schemaName, value, at: placeIn(reading, where) });
    }
    reading.sections.push({ solution, connectionsAt: connections.at, variablesAt: variables.at });
}
function read_settings_listIn(reading, section, name, at) {
    const found = memberNamed(section, name);
    if (!found)
        return { entries: [], at: placeIn(reading, at) };
    const where = at + pointer(found.name);
    const entries = read_settings_entriesOf(reading, found.value, where);
    const isWhole = found.value === null || (Array.isArray(found.value) && entries.length === found.value.length);
    return { entries, at: isWhole ? placeIn(reading, where) : undefined };
}
function read_settings_readFlows(reading, document) {
    const listed = (name) => {
        const list = memberNamed(document, name);
        return list ? read_settings_entriesOf(reading, list.value, pointer(list.name)) : [];
    };
    const activations = listed('ActivateFlowConfiguration').map(([entry, at]) => ({
        flowId: read_settings_flowIdOf(entry),
        activate: booleanOf(fieldOf(reading, entry, 'activate', at).text),
        owner: fieldOf(reading, entry, 'activateAsUser', at),
    }));
    const ownerships = listed('SolutionComponentOwnershipConfiguration')
        .filter(([entry]) => read_settings_isCloudFlow(memberNamed(entry, 'solutionComponentType')?.value))
        .map(([entry, at]) => ({
        flowId: read_settings_flowIdOf(entry),
        activate: undefined,
        owner: fieldOf(reading, entry, 'ownerEmail', at),
    }));
    for (const one of [...activations, ...ownerships])
        if (one.flowId !== '')
            reading.flows.push(one);
}
function read_settings_isCloudFlow(type) {
    return type === cloudFlowType || type === String(cloudFlowType);
}
function read_settings_flowIdOf(entry) {
    const id = memberNamed(entry, 'solutionComponentUniqueName')?.value;
    return typeof id === 'string' ? normalGuid(id.trim()) : '';
}
function booleanOf(text) {
    const lower = text.toLowerCase();
    return lower === 'true' || lower === 'false' ? lower === 'true' : undefined;
}
/** Objects of a list with their pointers; anything else in its place is a problem. */
function read_settings_entriesOf(reading, list, at) {
    if (list === undefined || list === null)
        return [];
    if (!Array.isArray(list)) {
        report(reading, 'shape', at, 'there should be a list here');
        return [];
    }
    return itemsOf(list).flatMap((entry, index) => {
        const where = at + pointer(index);
        if (isRecord(entry))
            return [[entry, where]];
        report(reading, 'shape', where, Array.isArray(entry) ? 'a list stands in the list' : 'an entry is no object');
        return [];
    });
}
function read_settings_nameOf(reading, entry, field, at) {
    const { text } = fieldOf(reading, entry, field, at);
    if (text !== '')
        return text;
    report(reading, 'name', at, `an entry has no "${field}"`);
    return undefined;
}
/** Numbers and booleans are taken as their text, as the importing tools do. */
function fieldOf(reading, entry, field, at) {
    const found = memberNamed(entry, field);
    if (!found || found.value === null)
        return { text: '', isPlaceholder: false, at: placeIn(reading, at) };
    const { name, value } = found;
    const where = at + pointer(name);
    if (typeof value === 'object')
        report(reading, 'shape', where, `"${field}" should be text`);
    const text = typeof value === 'string' ? value.trim() : JSON.stringify(value);
    return { text, isPlaceholder: placeholder_isPlaceholder(text), at: placeIn(reading, where) };
}
/** Importing tools ignore the letter case of names. */
function memberNamed(value, wanted) {
    if (isRecord(value) && Object.hasOwn(value, wanted))
        return { name: wanted, value: value[wanted] };
    const lower = wanted.toLowerCase();
    const found = membersOf(value).find(([name]) => name.toLowerCase() === lower);
    return found && { name: found[0], value: found[1] };
}
function placeIn({ path }, at) {
    return { package: path, file: path, pointer: at };
}
function report(reading, kind, at, detail) {
    reading.problems.push({ kind, detail, at: placeIn(reading, at) });
}

;// CONCATENATED MODULE: ./build/src/testing/target-of.js


/** The target that a case describes, as if it had been read from files. */
function targetOf(given) {
    const { name = 'test', settings, principal, importer = principal, existingFlows = [] } = given;
    return {
        name,
        files: [],
        settings: settings === undefined ? [] : [settingsOf(`${name}.settings.json`, settings)],
        connections: given.connections === undefined ? undefined : inventoryOf(given.connections),
        principal: principal && principalOf(principal),
        importer: importer && principalOf(importer),
        environment: given.environment,
        firstImport: given.firstImport ?? false,
        final: given.final ?? false,
        existingFlows: typeof existingFlows === 'boolean' ? (existingFlows ? 'all' : []) : existingFlows,
    };
}
function settingsOf(path, settings) {
    const bytes = new TextEncoder().encode(JSON.stringify(settings, undefined, 2));
    return readSettings(path, { size: () => bytes.length, read: () => bytes });
}
function inventoryOf(value) {
    const { inventory, problems } = importConnections([{ path: 'the case', value }]);
    const [problem] = problems;
    if (problem !== undefined) {
        const where = problem.pointer === '' ? '' : `, at ${problem.pointer}`;
        throw new Error(`Wrong connections of the target: ${problem.detail}${where}.`);
    }
    return inventory;
}
function principalOf({ type, id, groups }) {
    return { type, id, name: `${type === 'user' ? 'user' : 'service principal'} ${id}`, groups };
}

;// CONCATENATED MODULE: ./build/src/testing/find-in-rendering.js














/** What a rule finds in packages that were never on a disk. Throws where the rule does. */
async function findInRendering(rule, { packages, base, target, options }, rendering) {
    const graph = graphOf(packages, rendering, '');
    const older = base && graphOf(base, rendering, 'base/');
    const targets = target === undefined ? [] : [targetOf(target)];
    const views = viewTargets(targets, graph, older);
    const { findings, failures } = await runRules(find_in_rendering_activate(rule, options), {
        graph,
        base: older,
        targets: views,
    });
    const [failure] = failures;
    if (failure)
        throw new Error(`The rule throws. ${String(failure.error)}`, { cause: failure.error });
    const documents = documentsOf(targets);
    const lineOf = lineReader(graph.packages);
    return settle(findings, graph, undefined, documents).findings.map((finding) => ({
        ...finding,
        line: lineOf(finding)?.trim(),
    }));
}
/** With the rule's own severities; one that is off by default finds notes. */
function find_in_rendering_activate(rule, options) {
    const settings = { [rule.id]: [rule.meta.severity === 'off' ? 'note' : {}, options] };
    checkSettings([rule], settings);
    return activateRules([rule], { ...noChanges, last: changesOf([rule], settings, () => 'options') });
}
function graphOf(packages, rendering, folder) {
    const rendered = packages.flatMap(({ name, files }) => [...renderPackage(name, files, rendering)]);
    const files = rendered.map(([path, bytes]) => sourceFile(folder + path, () => bytes.length, () => bytes));
    const found = findPackages({ path: '', level: 0, isNamed: true, allowance: fullAllowance(), files });
    const sorted = [...found.packages].sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
    return buildGraph(sorted.map(readPackage));
}

;// CONCATENATED MODULE: ./build/src/testing/test-rule.js




function testRule(rule, cases, test) {
    const all = namedCases(cases);
    if (test === undefined)
        return runAll(rule, all);
    for (const one of all)
        test(one.name, () => runAll(rule, [one]));
}
function namedCases({ ok, bad }) {
    const sound = Object.entries(ok).map(([name, given]) => {
        return { name: `ok: ${name}`, given: 'files' in given ? { package: given } : given, expected: undefined };
    });
    const unsound = Object.entries(bad).map(([name, given]) => {
        return { name: `bad: ${name}`, given, expected: given.findings };
    });
    return [...sound, ...unsound];
}
async function runAll(rule, cases) {
    const problems = [];
    const causes = [];
    for (const one of cases) {
        try {
            const problem = await problemOf(rule, one);
            if (problem !== undefined)
                problems.push(`${one.name}\n${indented(problem)}`);
        }
        catch (error) {
            causes.push(error);
            problems.push(`${one.name}\n${indented(error instanceof Error ? error.message : String(error))}`);
        }
    }
    if (problems.length === 0)
        return;
    const [cause] = causes;
    throw new Error(`Rule ${rule.id}\n\n${problems.join('\n\n')}`, cause === undefined ? undefined : { cause });
}
/** What is wrong with a case, in words; `undefined`: nothing. */
async function problemOf(rule, { given, expected }) {
    const scene = sceneOf(given);
    const lack = lackOf(rule, scene, expected);
    if (lack !== undefined)
        return lack;
    const [first = 'flat', ...others] = given.renderings ?? renderings;
    const found = await findInRendering(rule, scene, first);
    const mistake = found.map(test_rule_mistakeOf).find((text) => text !== undefined);
    if (mistake !== undefined)
        return mistake;
    const firstPackage = scene.packages[0]?.name ?? '';
    const difference = findingsDifference(rule, expected ?? [], found, firstPackage);
    if (difference !== undefined)
        return `Expected (-) is not what was found (+):\n\n${difference}`;
    for (const rendering of others) {
        const told = differenceOfRenderings([first, found], [rendering, await findInRendering(rule, scene, rendering)]);
        if (told !== undefined)
            return told;
    }
    return undefined;
}
function sceneOf({ package: given, base, target, options = {} }) {
    return { packages: listOf(given), base: base && listOf(base), target, options };
}
function listOf(given) {
    return 'files' in given ? [given] : given;
}
/** Why a case would prove nothing. */
function lackOf({ id, meta: { needs = [] } }, { packages, base, target }, expected) {
    const names = packages.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (packages.length === 0)
        return 'There is no package.';
    if (twice !== undefined)
        return `Two packages are called "${twice}": give one another uniqueName, or name.`;
    if (needs.includes('suppressions'))
        return `${id} is about suppressions, and no case has any: it never runs.`;
    if (needs.includes('base') && base === undefined)
        return `${id} compares: the case needs a base.`;
    if (needs.includes('target') && target === undefined)
        return `${id} needs a target: so does the case.`;
    return expected?.length === 0 ? 'A bad case needs a finding; this one is ok.' : undefined;
}
/** What is wrong with a finding, whatever a case expects. */
function test_rule_mistakeOf({ messageId, location }) {
    return location.pointer !== '' && location.line === undefined
        ? `A finding (${messageId}) leads to ${location.pointer} in ${location.file || 'no file'}: there is nothing.`
        : undefined;
}
/** One solution is one solution, whatever form it comes in: the same findings, with the same fingerprints. */
function differenceOfRenderings(first, other) {
    const [left, right] = [test_rule_linesOf(first[1]), test_rule_linesOf(other[1])];
    if (left.join('\n') === right.join('\n'))
        return undefined;
    const lines = lineDifference(left, right).join('\n');
    return `What is found in the ${first[0]} form (-) is not what is found in the ${other[0]} form (+):\n\n${lines}`;
}
function test_rule_linesOf(found) {
    return found
        .map(({ messageId, severity, component, data, package: path, fingerprint }) => {
        const told = JSON.stringify([component, data, path]).replaceAll('.zip"', '"');
        return `${severity} ${messageId} ${fingerprint} ${told}`;
    })
        .sort();
}
function indented(text) {
    return text.replaceAll(/^(?=.)/gm, '  ');
}

;// CONCATENATED MODULE: ./build/src/testing/index.js



var __webpack_exports__solution = __webpack_exports__.S;
var __webpack_exports__testRule = __webpack_exports__.X;
export { __webpack_exports__solution as solution, __webpack_exports__testRule as testRule };
