import {startDogear} from '../contestants.ts';
import type {Measure} from '../measure.ts';
import {beginStory, settled} from '../reading.ts';

/** What a turned page writes, in parts of what stands on the screen then. */
export const writeBytes: Measure = {
	name: 'bytes written for a turned page ÷ bytes of the screen',
	unit: 'ratio',
	rounds: 3,
	goals: [{words: '≤ 1.1', ours: 'dogear', most: {by: 1.1}}],
	async prepare(site) {
		const {home} = await beginStory(site, 'short');
		return {
			async dogear() {
				const program = startDogear(site, site.copy(home), '--continue');
				await settled(program);
				const ratios: number[] = [];
				for (let turn = 0; turn < 8; turn++) {
					const {bytes} = await program.press(' ');
					ratios.push(bytes / Buffer.byteLength((await program.screen()).join('\n')));
				}

				await program.stop();
				return ratios;
			},
		};
	},
};

/** What a changed footer writes: a digit before a key stands there and nowhere else. */
export const writeFooter: Measure = {
	name: 'bytes written for a changed footer',
	unit: 'bytes',
	rounds: 3,
	goals: [{words: '≤ 400', ours: 'dogear', most: {by: 400}}],
	async prepare(site) {
		const {home} = await beginStory(site, 'short');
		return {
			async dogear() {
				const program = startDogear(site, site.copy(home), '--continue');
				await settled(program);
				const {bytes} = await program.press('1');
				await program.stop();
				return bytes;
			},
		};
	},
};
