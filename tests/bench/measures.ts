import type {Measure} from './measure.ts';
import {addBook, addPage} from './measures/add.ts';
import {answerKeys} from './measures/answer-keys.ts';
import {coldLong, coldShort, programKey} from './measures/cold-start.ts';
import {continueLong} from './measures/continue-long.ts';
import {continueShort} from './measures/continue-short.ts';
import {firstMemory} from './measures/first-memory.ts';
import {holdKey} from './measures/hold-key.ts';
import {homeFirst, homeLarge, homeMemory, homeSeen, scanWhole} from './measures/home.ts';
import {homeSites} from './measures/home-sites.ts';
import {memory} from './measures/memory.ts';
import {openBookAgain, openBookFirst} from './measures/open-book.ts';
import {openUnread} from './measures/open-unread.ts';
import {raggednessOfNovel} from './measures/raggedness.ts';
import {resize} from './measures/resize.ts';
import {resizeStorm} from './measures/resize-storm.ts';
import {breakLines, setNovel} from './measures/set-novel.ts';
import {checkKnown, listKey, searchShelf} from './measures/shelf.ts';
import {slowReads} from './measures/slow-reads.ts';
import {turnPages} from './measures/turn-pages.ts';
import {followFeeds, followMemory, updateFeeds} from './measures/update-sites.ts';
import {writeBytes, writeFooter} from './measures/write-bytes.ts';

/** All that is measured, in the order of the table. */
export const measures: readonly Measure[] = [
	continueShort,
	continueLong,
	answerKeys,
	coldShort,
	coldLong,
	programKey,
	openUnread,
	openBookFirst,
	openBookAgain,
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
	addPage,
	addBook,
	followFeeds,
	updateFeeds,
	followMemory,
	slowReads,
	memory,
	resizeStorm,
];
