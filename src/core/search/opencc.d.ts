/** The characters alone, without the phrases: “訓 训|練 练|…”. The package types only its converters. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
