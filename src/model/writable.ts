/**
 * A type whose properties may still be set, for the code that makes a value in a loop of hundreds of thousands. There optional properties
 * are set one by one: to spread them (`...(name && { name })`) takes several times as long.
 */
export type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
