#!/usr/bin/env node
require('node:module').enableCompileCache?.();
require('./cli/index.js');
