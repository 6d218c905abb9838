// Packs what was built: .package/dogear-VERSION.tgz. The bundle needs no other package, so the
// manifest that is packed names none; the repository's own keeps those that the bundle is made of.
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import process from 'node:process';

/** What only the repository's own manifest tells. */
const left = ['allowScripts', 'dependencies', 'devDependencies', 'overrides', 'scripts'];

const folder = '.package';
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
	readonly files: readonly string[];
};
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder);
for (const name of [...manifest.files, 'README.md', 'LICENSE']) {
	cpSync(name, `${folder}/${name}`, {recursive: true});
}

const packed = Object.fromEntries(Object.entries(manifest).filter(([key]) => !left.includes(key)));
writeFileSync(`${folder}/package.json`, `${JSON.stringify(packed, null, '\t')}\n`);
const npm = process.env.npm_execpath;
const [program, words] = npm ? [process.execPath, [npm]] : ['npm', []];
execFileSync(program, [...words, 'pack', '--loglevel=error'], {cwd: folder, stdio: 'inherit'});
