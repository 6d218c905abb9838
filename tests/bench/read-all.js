// The least that a Node program can do with a folder of stories: it reads them all and says so.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const [, , folder] = process.argv;
const names = readdirSync(folder, {recursive: true, encoding: 'utf8'});
const stories = names.filter(name => name.endsWith('.md'));
for (const name of stories) readFileSync(join(folder, name), 'utf8');
process.stdout.write(`All ${stories.length} stories`);
