// Writes the golden pages anew: `node --import tsx tests/layout/write-golden-pages.ts`. Read the difference.
import {writeFileSync} from 'node:fs';
import {editions, setStory} from './golden-pages.ts';

for (const {file, geometry} of editions) {
	writeFileSync(new URL(`../golden/${file}`, import.meta.url), await setStory(geometry));
}
