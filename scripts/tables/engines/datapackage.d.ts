/** The little of it that is used: it ships no types. */
declare module "datapackage" {
  interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    readonly errors: readonly Error[];
    readonly descriptor: { readonly path: string; readonly bytes: number; readonly hash: string };
    read(options: { readonly relations: boolean }): Promise<readonly unknown[]>;
  }
  export class Package {
    static load(descriptor: object, options: { readonly basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
