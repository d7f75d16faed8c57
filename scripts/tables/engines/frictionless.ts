export { Package } from "datapackage";
