import title from './title.json' with {type: 'json'};

export {title};
