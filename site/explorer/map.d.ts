declare module "virtual:map" {
  export const map: import("./small-map.ts").SmallMap;
}
