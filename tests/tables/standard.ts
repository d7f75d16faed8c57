// Version 2 of the Data Package standard, as far as we use it, by our own reading of its text: no package of npm or Debian has
// its published profiles. Whatever is not here is refused, and so is all that only version 1 had.

import { z } from "zod";

const profile = (of: string) => z.literal(`https://datapackage.org/profiles/2.0/${of}.json`);
const name = z.string().regex(/^[a-z0-9._-]+$/);
const text = z.string().min(1);
const fieldNames = z.array(text).min(1);

const field = z.strictObject({
  name: text,
  type: z.enum(["string", "integer", "number", "date"]),
  description: text.optional(),
  constraints: z.strictObject({ required: z.boolean(), enum: z.array(text).min(1).optional() }),
});

const foreignKey = z
  .strictObject({ fields: fieldNames, reference: z.strictObject({ resource: name, fields: fieldNames }) })
  .refine(({ fields, reference }) => fields.length === reference.fields.length, "as many fields as it refers to");

const schema = z
  .strictObject({
    $schema: profile("tableschema"),
    fields: z.array(field).min(1),
    missingValues: z.array(z.string()),
    primaryKey: fieldNames,
    foreignKeys: z.array(foreignKey).min(1).optional(),
  })
  .refine(({ fields }) => new Set(fields.map((one) => one.name)).size === fields.length, "a name twice")
  .refine(
    ({ fields, primaryKey, foreignKeys = [] }) =>
      [primaryKey, ...foreignKeys.map((key) => key.fields)]
        .flat()
        .every((column) => fields.some((one) => one.name === column)),
    "a key of fields that are none",
  );

const file = {
  $schema: profile("dataresource"),
  name,
  title: text,
  // Neither absolute nor out of the folder.
  path: z.string().regex(/^[a-zA-Z0-9_-]+\.[a-z]+$/),
  format: text,
  mediatype: z.string().regex(/^\w+\/[\w.-]+$/),
  bytes: z.int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
};

const resource = z.union([
  z.strictObject({
    ...file,
    type: z.literal("table"),
    encoding: z.literal("utf-8"),
    dialect: z.strictObject({ $schema: profile("tabledialect"), lineTerminator: text }),
    schema,
  }),
  z.strictObject(file),
]);

const isResolved = (resources: readonly z.infer<typeof resource>[]): boolean => {
  const fieldsOf = new Map(
    resources.map((one) => [one.name, "schema" in one ? one.schema.fields.map((column) => column.name) : []]),
  );
  return resources.every((one) =>
    ("schema" in one ? (one.schema.foreignKeys ?? []) : []).every(({ reference }) =>
      reference.fields.every((column) => fieldsOf.get(reference.resource)?.includes(column)),
    ),
  );
};

/** A descriptor such as ours. */
export const descriptor = z.strictObject({
  $schema: profile("datapackage"),
  name,
  version: text,
  title: text,
  description: text,
  keywords: z.array(text).min(1),
  licenses: z.array(z.strictObject({ name: text, title: text, path: z.url() })).min(1),
  contributors: z.array(z.strictObject({ title: text, roles: z.array(text).min(1) })).min(1),
  resources: z
    .array(resource)
    .min(1)
    .refine((list) => new Set(list.map((one) => one.name)).size === list.length, "a name twice")
    .refine(isResolved, "a reference to what is not there"),
});
