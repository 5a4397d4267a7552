export { renderMsapp as msappBytes } from '../src/testing/render-msapp.ts';
