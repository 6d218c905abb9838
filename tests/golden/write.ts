// Writes the golden pages anew: `node --import tsx tests/golden/write.ts`. Read the difference.
import {writeFileSync} from 'node:fs';
import {editions, setStory} from './set-story.ts';

for (const {file, geometry} of editions) {
	writeFileSync(new URL(file, import.meta.url), await setStory(geometry));
}
