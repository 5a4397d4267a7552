/** What messages call the target that the options of one run describe. */
export const unnamedTarget = 'the target environment';
