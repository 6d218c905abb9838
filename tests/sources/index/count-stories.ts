// Opens a folder through the index of a cache folder and says how many stories it has.
import {openStoryIndex} from '../../../src/sources/index/story-index.ts';
import {openCollection} from '../../../src/sources/open-collection.ts';

const [folder = '', cache = ''] = process.argv.slice(2);
const index = await openStoryIndex(cache);
const {stories} = await openCollection(folder, {index});
index.close();
process.stdout.write(String(stories.length));
