export { strFromU8, unzipSync } from "fflate";
export { default as readWorkbook } from "read-excel-file/node";
export { type Cell, default as writeWorkbook, type Sheet } from "write-excel-file/node";
