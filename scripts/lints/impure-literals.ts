// A data file holds facts and can do nothing: TypeScript's own parser says what it is made of.

import ts from "typescript";

type Refuse = (node: ts.Node, advice: string) => void;

const quieting = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|^\/\/\/\s*</m;

/** Deeper than any row goes. */
const deepest = 12;

function readName(name: ts.PropertyName, refuse: Refuse): void {
  if (!ts.isIdentifier(name) && !ts.isStringLiteral(name)) refuse(name, "write the name of the field as a plain word");
  else if (name.text === "__proto__") refuse(name, "choose another name than __proto__, which sets a prototype");
}

function readProperty(property: ts.ObjectLiteralElementLike, refuse: Refuse, depth: number): void {
  if (ts.isPropertyAssignment(property)) {
    readName(property.name, refuse);
    readLiteral(property.initializer, refuse, depth + 1);
  } else refuse(property, "write every field as name: literal");
}

function isPlain(node: ts.Expression): boolean {
  if (ts.isPrefixUnaryExpression(node)) {
    return node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand);
  }
  const { TrueKeyword, FalseKeyword } = ts.SyntaxKind;
  return ts.isStringLiteral(node) || ts.isNumericLiteral(node) || [TrueKeyword, FalseKeyword].includes(node.kind);
}

function readLiteral(node: ts.Expression, refuse: Refuse, depth: number): void {
  if (depth > deepest) refuse(node, `nest no deeper than ${deepest} levels`);
  else if (ts.isArrayLiteralExpression(node))
    for (const element of node.elements) readLiteral(element, refuse, depth + 1);
  else if (ts.isObjectLiteralExpression(node)) for (const one of node.properties) readProperty(one, refuse, depth);
  else if (!isPlain(node)) refuse(node, "write the value itself, as text in quotes, a number, true or false");
}

const isConst = ({ type }: ts.AsExpression): boolean =>
  ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) && type.typeName.text === "const";

function readConstant({ initializer }: ts.VariableDeclaration, refuse: Refuse): void {
  const inner = initializer && ts.isSatisfiesExpression(initializer) ? initializer.expression : undefined;
  if (inner && ts.isAsExpression(inner) && isConst(inner)) readLiteral(inner.expression, refuse, 0);
  else if (initializer) refuse(initializer, "end it with as const satisfies and the type of its rows");
}

const isExportedConst = (statement: ts.Statement): statement is ts.VariableStatement =>
  ts.isVariableStatement(statement) &&
  statement.modifiers?.[0]?.kind === ts.SyntaxKind.ExportKeyword &&
  (statement.declarationList.flags & ts.NodeFlags.BlockScoped) === ts.NodeFlags.Const;

function readStatement(statement: ts.Statement, refuse: Refuse): void {
  if (ts.isImportDeclaration(statement)) {
    const isOfTypes = statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    if (!isOfTypes) refuse(statement, "import types only, with import type");
    return;
  }
  if (!isExportedConst(statement)) refuse(statement, "keep to type imports and export const");
  else for (const declaration of statement.declarationList.declarations) readConstant(declaration, refuse);
}

/** What in a data file is more than a literal, each with what to do about it. */
export function impureLiterals(file: string, text: string): string[] {
  const messages: string[] = quieting.test(text) ? [`${file}: leave out what silences a check`] : [];
  try {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    const refuse: Refuse = (node, advice) => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      messages.push(`${file}:${line + 1}: ${advice}`);
    };
    for (const statement of source.statements)
      if (!ts.isTypeAliasDeclaration(statement) && !ts.isInterfaceDeclaration(statement))
        readStatement(statement, refuse);
  } catch (error) {
    // The parser itself gives up on what is nested a thousand times over.
    if (!(error instanceof RangeError)) throw error;
    messages.push(`${file}: nest no deeper than ${deepest} levels`);
  }
  return messages;
}
