import html from './html.json' with {type: 'json'};

export {html};
