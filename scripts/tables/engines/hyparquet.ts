export { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
