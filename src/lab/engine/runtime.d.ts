declare module "@observablehq/runtime" {
  export type Observer = {
    pending?(): void;
    fulfilled?(value: unknown, name?: string): void;
    rejected?(error: unknown, name?: string): void;
  };

  export class Variable {
    define(name: string, inputs: readonly string[], definition: (...inputs: unknown[]) => unknown): this;
    delete(): this;
  }

  export class Module {
    variable(observer?: Observer): Variable;
  }

  export class Runtime {
    constructor(builtins?: object, global?: (name: string) => unknown);
    module(): Module;
    dispose(): void;
  }

  /** `input`: the name of the variable that was waited for in vain. */
  export class RuntimeError extends Error {
    input?: string;
  }
}
