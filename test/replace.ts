/** Stands something in for what the platform gives, until `restoreReplaced()`. */
let undo: (() => void)[] = [];

export function replace<T extends object>(target: T, name: keyof T, value: unknown): void {
  replaceProperty(target, name, { configurable: true, writable: true, value });
}

/** The same for what is to happen when the property is read. */
export function replaceGetter<T extends object>(
  target: T,
  name: keyof T,
  get: () => unknown,
): void {
  replaceProperty(target, name, { configurable: true, get });
}

/** To be called in `afterEach`. */
export function restoreReplaced(): void {
  for (const back of undo.reverse()) back();
  undo = [];
}

function replaceProperty(target: object, name: PropertyKey, stand: PropertyDescriptor): void {
  const original = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, stand);
  undo.push(() => {
    if (original) Object.defineProperty(target, name, original);
    else Reflect.deleteProperty(target, name);
  });
}
