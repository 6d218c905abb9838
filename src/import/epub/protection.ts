import {type Files, nameIn, readText, resolvePath} from './files.ts';
import {attribute, child, children, parseXml} from './xml.ts';

/** Fonts may be obfuscated in a book that is not protected (EPUB OCF 3.3, section 4.4). */
const fonts = /^(?:http:\/\/www\.idpf\.org\/2008\/embedding|http:\/\/ns\.adobe\.com\/pdf\/enc#RC)$/;

/** What of a book its seller has locked: all of it, or these texts. */
export async function readProtection(files: Files): Promise<'all' | ReadonlySet<string>> {
	if (files.has('META-INF/license.lcpl') || files.has('META-INF/rights.xml')) return 'all';
	const encryption = parseXml(await readText(files, 'META-INF/encryption.xml'));
	const locked = children(child(encryption, 'encryption'), 'EncryptedData')
		.filter(data => !fonts.test(attribute(child(data, 'EncryptionMethod'), 'Algorithm')))
		.map(data => attribute(child(data, 'CipherData', 'CipherReference'), 'URI'));
	if (locked.includes('')) return 'all';
	return new Set(locked.map(uri => nameIn(files, resolvePath('', uri).path) ?? uri));
}
