/** A key of front matter as it is compared: `pubDate`, `pub_date` and `Pub-Date` are one. */
export function plainKey(key: string): string {
	if (/^[a-z]*$/.test(key)) return key;
	return key
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[\s_-]+/g, '');
}

/**
 * Keys that tell front matter from a text that happens to begin with a rule or with "Anna: Where
 * are you?". Without one of these it stays text, so that no word of a story is ever taken away.
 */
const known = new Set(
	`title date author authors by byline category categories tag tags series part lang language locale
	excerpt summary description teaser subtitle abstract comments commentcount commentscount id uid
	uuid guid permalink slug url link draft published publish publishdate pubdate created createdat
	updated updateddate modified lastmod expirydate unpublishdate future hidden layout type status
	template path weight aliases alias cssclass cssclasses keywords image images cover thumbnail
	heroimage featured toc math mathjax katex pin sticky sitemap robots redirectfrom taxonomies
	extra params menu source site via repaired previous next related eleventynavigation
	eleventyexcludefromcollections headless outputs translationkey`.split(/\s+/),
);

/** Whether a key is one that stories have. */
export function isKnownKey(key: string): boolean {
	return known.has(plainKey(key));
}

/** Whether one of these keys is one that stories have. */
export function hasKnownKey(keys: readonly string[]): boolean {
	return keys.some(isKnownKey);
}
