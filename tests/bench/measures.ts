import type {Measure} from './measure.ts';
import {answerKeys} from './measures/answer-keys.ts';
import {continueLong} from './measures/continue-long.ts';
import {continueShort} from './measures/continue-short.ts';
import {firstMemory} from './measures/first-memory.ts';
import {holdKey} from './measures/hold-key.ts';
import {homeFirst, homeLarge, homeMemory, homeSeen, scanWhole} from './measures/home.ts';
import {homeSites} from './measures/home-sites.ts';
import {memory} from './measures/memory.ts';
import {openUnread} from './measures/open-unread.ts';
import {raggednessOfNovel} from './measures/raggedness.ts';
import {resize} from './measures/resize.ts';
import {breakLines, setNovel} from './measures/set-novel.ts';
import {checkKnown, listKey, searchShelf} from './measures/shelf.ts';
import {turnPages} from './measures/turn-pages.ts';
import {followFeeds, followMemory, updateFeeds} from './measures/update-sites.ts';
import {writeBytes, writeFooter} from './measures/write-bytes.ts';

/** All that is measured, in the order of the table. */
export const measures: readonly Measure[] = [
	continueShort,
	continueLong,
	answerKeys,
	openUnread,
	turnPages,
	holdKey,
	writeBytes,
	writeFooter,
	resize,
	breakLines,
	setNovel,
	...raggednessOfNovel,
	homeSeen,
	homeFirst,
	scanWhole,
	homeLarge,
	homeMemory,
	homeSites,
	firstMemory,
	checkKnown,
	searchShelf,
	listKey,
	followFeeds,
	updateFeeds,
	followMemory,
	memory,
];
