/**
 * First step of every npm script: `node scripts/bootstrap.cjs TASK [ARGUMENTS]`. Installs what is missing, makes sure of the
 * right Node, and goes on with `scripts/tasks/TASK.mjs` under that Node. Written so that Node 12 and later can run it, with
 * nothing installed.
 */
'use strict';

var childProcess = require('child_process');
var fs = require('fs');
var path = require('path');

var root = path.resolve(__dirname, '..');
var modules = path.join(root, 'node_modules');
var cache = path.join(root, '.cache');
var windows = process.platform === 'win32';
var LEAST_NODE = [22, 12];
/** npm before 7 cannot read our lock file. */
var LEAST_NPM = 7;
/** The newest npm that runs on the oldest Nodes. */
var NPM_FOR_OLD_NODES = '9';

main(process.argv[2], process.argv.slice(3));

function main(task, args) {
  var script = path.join(__dirname, 'tasks', String(task) + '.mjs');
  if (!task || !fs.existsSync(script)) {
    fail('There is no task "' + task + '". Tasks: ' + tasks().join(', ') + '.');
  }
  withLock(function () {
    if (!installed()) {
      install();
      if (!installed()) fail('npm ci ended well, but node_modules differs from package-lock.json.');
    }
  });
  go(rightNode(), script, args);
}

function tasks() {
  return fs.readdirSync(path.join(__dirname, 'tasks')).map(function (name) {
    return name.slice(0, -'.mjs'.length);
  });
}

/**
 * True if every package that the lock file asks for is there in that version, as npm itself recorded at the end of its last
 * install.
 */
function installed() {
  var wanted = readJson(path.join(root, 'package-lock.json'));
  var found = readJson(path.join(modules, '.package-lock.json'));
  if (!wanted || !found || !declaredAsLocked(wanted)) return false;
  return Object.keys(wanted.packages).every(function (place) {
    var entry = wanted.packages[place];
    if (place === '' || entry.optional || entry.devOptional || entry.peer || entry.link) return true;
    var there = found.packages[place];
    return there !== undefined && there.version === entry.version && fs.existsSync(path.join(root, place));
  });
}

/** Whether the packages in package.json are those that the lock file was made for; otherwise npm reports what is wrong. */
function declaredAsLocked(lock) {
  var declared = readJson(path.join(root, 'package.json'));
  return declared !== undefined && sameEntries(declared.devDependencies, lock.packages[''].devDependencies);
}

function sameEntries(one, other) {
  var names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every(function (name) {
      return one[name] === other[name];
    })
  );
}

function install() {
  say('Installing what is needed (once; takes about a minute) ...');
  var npm = findNpm();
  // Whatever the user's own settings leave out, the build needs; packages that we did not choose stay silent about funding.
  var result = run(npm, [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--engine-strict=false',
  ]);
  if (result.status !== 0) fail('npm ci failed: see above. Needed: a connection to an npm registry.');
}

/** A command line for an npm that reads our lock file. */
function findNpm() {
  var given = process.env.npm_execpath;
  var npm =
    given && given.slice(-'npm-cli.js'.length) === 'npm-cli.js'
      ? [process.execPath, given]
      : [windows ? 'npm.cmd' : 'npm'];
  var version = run(npm, ['--version'], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (version.status !== 0) fail('npm was not found. Install Node.js with npm, any version from 14 on.');
  if (parseInt(String(version.stdout), 10) >= LEAST_NPM) return npm;
  say('npm ' + String(version.stdout).trim() + ' is too old for our lock file; fetching a newer one.');
  var folder = path.join(cache, 'npm');
  fs.mkdirSync(folder, { recursive: true });
  if (
    run(npm, ['install', '--prefix', folder, '--no-save', '--no-package-lock', 'npm@' + NPM_FOR_OLD_NODES]).status !== 0
  ) {
    fail('A newer npm could not be fetched.');
  }
  return [process.execPath, path.join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js')];
}

/** Path of a Node that is new enough: the one that runs this, else the one among our packages. */
function rightNode() {
  if (newEnough(process.versions.node)) return process.execPath;
  var place = path.join(modules, 'node');
  var binary = path.join(place, 'bin', windows ? 'node.exe' : 'node');
  if (!nodeVersion(binary)) {
    // The package installs Node with an install script, which `ignore-scripts` or a newer npm may have skipped.
    withLock(function () {
      if (!nodeVersion(binary)) placeNode(place, binary);
    });
  }
  var version = nodeVersion(binary);
  if (!version || !newEnough(version)) {
    fail(
      'Node ' +
        LEAST_NODE.join('.') +
        ' or newer is needed; this is ' +
        process.versions.node +
        ' and none could be fetched.',
    );
  }
  return binary;
}

function placeNode(place, binary) {
  var version = readJson(path.join(place, 'package.json')).version;
  var apple = process.platform === 'darwin' && process.arch === 'arm64';
  var name = (apple ? 'node-bin' : 'node') + '-' + (windows ? 'win' : process.platform) + '-' + process.arch;
  say('Fetching Node ' + version + ' ...');
  var folder = path.join(cache, 'node');
  fs.mkdirSync(folder, { recursive: true });
  run(findNpm(), [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--no-package-lock',
    '--ignore-scripts',
    '--loglevel=error',
    name + '@' + version,
  ]);
  var source = path.join(folder, 'node_modules', name, 'bin', path.basename(binary));
  if (!fs.existsSync(source)) return;
  fs.mkdirSync(path.dirname(binary), { recursive: true });
  // Copied to a temporary name and renamed, so that nobody ever starts half a file.
  fs.copyFileSync(source, binary + '.new');
  fs.chmodSync(binary + '.new', 493);
  fs.renameSync(binary + '.new', binary);
}

/** The version that the binary itself reports, since an existing file may not run here. */
function nodeVersion(binary) {
  if (!fs.existsSync(binary)) return undefined;
  var result = childProcess.spawnSync(binary, ['--version'], { encoding: 'utf8' });
  return result.status === 0 ? result.stdout.trim().replace(/^v/, '') : undefined;
}

function newEnough(version) {
  var parts = version.split('.').map(Number);
  return parts[0] > LEAST_NODE[0] || (parts[0] === LEAST_NODE[0] && parts[1] >= LEAST_NODE[1]);
}

function go(node, script, args) {
  var env = Object.assign({}, process.env);
  // Windows spells the name `Path`.
  var name =
    Object.keys(env).filter(function (key) {
      return key.toUpperCase() === 'PATH';
    })[0] || 'PATH';
  env[name] = [path.dirname(node), path.join(modules, '.bin'), env[name] || ''].join(path.delimiter);
  var child = childProcess.spawn(node, [script].concat(args), { cwd: root, env: env, stdio: 'inherit' });
  ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(function (signal) {
    process.on(signal, function () {
      child.kill(signal);
    });
  });
  child.on('error', function (error) {
    fail(String(error));
  });
  child.on('exit', function (code) {
    process.exit(code === null ? 1 : code);
  });
}

/** One bootstrap at a time changes node_modules; a lock whose owner is gone is taken over. */
function withLock(action) {
  var lock = path.join(cache, 'bootstrap.lock');
  fs.mkdirSync(cache, { recursive: true });
  var told = false;
  while (!take(lock)) {
    var owner = parseInt(readText(lock), 10);
    if (!alive(owner)) {
      // An empty lock may be one that is being written right now.
      sleep(200);
      if (readText(lock) === String(owner) || !(parseInt(readText(lock), 10) > 0)) remove(lock);
      continue;
    }
    if (!told) say('Waiting for another install (process ' + owner + ') ...');
    told = true;
    sleep(300);
  }
  try {
    action();
  } finally {
    remove(lock);
  }
}

function take(lock) {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    process.once('exit', function () {
      if (readText(lock) === String(process.pid)) remove(lock);
    });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

function alive(id) {
  if (!(id > 0)) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function remove(file) {
  try {
    fs.unlinkSync(file);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function run(command, args, options) {
  return childProcess.spawnSync(
    command[0],
    command.slice(1).concat(args),
    Object.assign({ cwd: root, stdio: 'inherit', shell: windows && command.length === 1 }, options),
  );
}

function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function say(text) {
  console.error(text);
}

function fail(text) {
  console.error(text);
  process.exit(1);
}
