/** What runs other programs. It is loaded when the first is run: most commands run none, and loading it is felt at the start of each. */
export const childProcess = () => process.getBuiltinModule("node:child_process");
