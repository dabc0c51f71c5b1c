/**
 * A table that is looked up by names from outside. It holds the entries given and no others: a plain object would answer `constructor`
 * and `toString` too, with functions that every object has.
 *
 * @example nameTable({ new: "initial" })["constructor"]  // undefined
 */
export const nameTable = <Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.assign(Object.create(null), entries);

/**
 * What an object that came from outside, as JSON or YAML, holds under a name from outside; nothing where only every object has such a thing.
 *
 * @example ownOf({ "zh-CN": [] }, "constructor")  // undefined
 */
export const ownOf = <Value>(object: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(object, name) ? object[name] : undefined;
