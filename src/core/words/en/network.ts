import {type SafeText, safe} from '../../text/safe-text.ts';

/** Why something could not be fetched. A host or an address comes first. */
export const network = {
	noAddress: (text: SafeText) =>
		safe`“${text}” is no address of the web: it begins with http:// or https://.`,
	isPrivate: (host: SafeText) =>
		safe`${host} is this machine or in a private network, where nobody else may lead you: --allow-local allows it.`,
	tooManyRedirects: (host: SafeText, most: number) =>
		safe`${host} leads on to other addresses more than ${most} times.`,
	leadsNowhere: (host: SafeText) =>
		safe`${host} leads on to something that is no address of the web.`,
	tooLarge: (host: SafeText, megabytes: number) => safe`${host} sends more than ${megabytes} MB.`,
	tooSlow: (host: SafeText) => safe`${host} is too slow: it was given up.`,
	isBusy: (host: SafeText, status: number) =>
		safe`${host} asks to be left alone for a while (${status}).`,
	badEncoding: (host: SafeText) => safe`${host} sends what is packed in a way that is not known.`,
	broken: (host: SafeText) => safe`${host} sends what is damaged.`,
	/** By the codes of Node, of the system and of TLS; those of certificates begin alike. */
	byCode: {
		ENOTFOUND: (host: SafeText) => safe`There is no ${host}: look at the address.`,
		EAI_AGAIN: (host: SafeText) => safe`${host} was not found: it seems that there is no network.`,
		ECONNREFUSED: (host: SafeText) => safe`${host} does not answer.`,
		ECONNRESET: (host: SafeText) => safe`${host} broke off in the middle.`,
		EPIPE: (host: SafeText) => safe`${host} broke off in the middle.`,
		ETIMEDOUT: (host: SafeText) => safe`${host} does not answer.`,
		EHOSTUNREACH: (host: SafeText) => safe`${host} cannot be reached.`,
		ENETUNREACH: (host: SafeText) =>
			safe`${host} cannot be reached: it seems that there is no network.`,
	} as Readonly<Record<string, (host: SafeText) => SafeText>>,
	certificate: (host: SafeText, code: SafeText) =>
		safe`${host} cannot prove that it is itself (${code}).`,
	notHttp: (host: SafeText) => safe`${host} answers, but not as a site of the web does.`,
	failed: (host: SafeText, code: SafeText) => safe`${host} could not be reached (${code}).`,
};
