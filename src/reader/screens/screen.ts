import type {EndScreen} from './end/state.ts';
import type {GroupsScreen} from './groups/state.ts';
import type {HelpScreen} from './help/state.ts';
import type {HiddenScreen} from './hidden/state.ts';
import type {HomeScreen, SiteScreen} from './home/state.ts';
import type {LeftOutScreen} from './left-out/state.ts';
import type {ListScreen} from './list/state.ts';
import type {LoadingScreen} from './loading/state.ts';
import type {PlacesScreen} from './places/state.ts';
import type {ProblemsScreen} from './problems/state.ts';
import type {ResultsScreen} from './results/state.ts';
import type {SitesScreen} from './sites/state.ts';
import type {StoryScreen} from './story/state.ts';
import type {ThemesScreen} from './themes/state.ts';

/** What fills the window. */
export type Screen =
	| HomeScreen
	| SiteScreen
	| SitesScreen
	| ListScreen
	| GroupsScreen
	| LoadingScreen
	| StoryScreen
	| EndScreen
	| LeftOutScreen
	| PlacesScreen
	| HelpScreen
	| HiddenScreen
	| ProblemsScreen
	| ResultsScreen
	| ThemesScreen;
