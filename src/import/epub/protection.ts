import {type Files, readText} from './read-package.ts';

/** Fonts may be obfuscated in a book that is not protected (EPUB OCF 3.3, section 4.4). */
const fonts = /^(?:http:\/\/www\.idpf\.org\/2008\/embedding|http:\/\/ns\.adobe\.com\/pdf\/enc#RC)$/;

/** Whether the texts of a book are encrypted. */
export async function isProtected(files: Files): Promise<boolean> {
	if (files.has('META-INF/license.lcpl') || files.has('META-INF/rights.xml')) return true;
	const encryption = await readText(files, 'META-INF/encryption.xml');
	const methods = [
		...encryption.matchAll(/<(?:\w+:)?EncryptionMethod\b[^>]*\bAlgorithm\s*=\s*["']([^"']*)["']/g),
	];
	return methods.some(([, algorithm = '']) => !fonts.test(algorithm));
}
