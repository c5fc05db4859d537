// The build turns an imported style sheet into the page's one style file.
declare module '*.css';
