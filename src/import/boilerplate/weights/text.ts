import text from './text.json' with {type: 'json'};

export {text};
