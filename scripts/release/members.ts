import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true });
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A type as its author wrote it: the checker may order the members of a union anew when other files change. */
const written = (node: ts.Node): string =>
  oneLine(printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()));

const inferred = (checker: ts.TypeChecker, type: ts.Type): string =>
  checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);

/** The type that a declaration names, or else the one inferred for its symbol. */
function typeText(checker: ts.TypeChecker, symbol: ts.Symbol, declaration: ts.Declaration | undefined): string {
  const named =
    declaration !== undefined &&
    (ts.isVariableDeclaration(declaration) || ts.isPropertySignature(declaration) || ts.isParameter(declaration));
  return named && declaration.type !== undefined
    ? written(declaration.type)
    : inferred(checker, checker.getTypeOfSymbol(symbol));
}

const parametersOfType = (node: {
  readonly typeParameters?: ts.NodeArray<ts.TypeParameterDeclaration> | undefined;
}): string => (node.typeParameters === undefined ? "" : `<${node.typeParameters.map(written).join(", ")}>`);

function describeFunction(checker: ts.TypeChecker, name: string, node: ts.FunctionDeclaration): readonly string[] {
  const parameters = node.parameters.map((parameter, index) => {
    const optional = checker.isOptionalParameter(parameter) || parameter.dotDotDotToken !== undefined;
    const symbol = checker.getSymbolAtLocation(parameter.name);
    const type = symbol === undefined ? "unknown" : typeText(checker, symbol, parameter);
    return `function ${name} parameter ${index + 1}${optional ? "?" : ""}: ${parameter.dotDotDotToken ? "..." : ""}${type}`;
  });
  const signature = checker.getSignatureFromDeclaration(node);
  const result = node.type ? written(node.type) : signature && inferred(checker, signature.getReturnType());
  return [...parameters, `function ${name} returns ${parametersOfType(node)}${result}`];
}

function describeInterface(checker: ts.TypeChecker, name: string, node: ts.InterfaceDeclaration): readonly string[] {
  const type = checker.getTypeAtLocation(node);
  const properties = checker.getPropertiesOfType(type).map((property) => {
    const optional = property.flags & ts.SymbolFlags.Optional ? "?" : "";
    return `interface ${name}.${property.name}${optional}: ${typeText(checker, property, property.valueDeclaration)}`;
  });
  return [`interface ${name}${parametersOfType(node)}`, ...properties];
}

const words = (types: readonly ts.Type[]): readonly string[] | undefined =>
  types.length > 0 && types.every((type) => type.isStringLiteral())
    ? types.map((type) => JSON.stringify(type.value))
    : undefined;

function describeAlias(checker: ts.TypeChecker, name: string, node: ts.TypeAliasDeclaration): readonly string[] {
  const type = checker.getTypeAtLocation(node);
  const list = words(type.isUnion() ? type.types : [type]);
  return (
    list?.map((word) => `type ${name} ${word}`) ?? [`type ${name}${parametersOfType(node)}: ${written(node.type)}`]
  );
}

function describeConstant(checker: ts.TypeChecker, name: string, symbol: ts.Symbol): readonly string[] {
  const type = checker.getTypeOfSymbol(symbol);
  const list = checker.isTupleType(type) ? words(checker.getTypeArguments(type as ts.TypeReference)) : undefined;
  return (
    list?.map((word) => `const ${name} ${word}`) ?? [
      `const ${name}: ${typeText(checker, symbol, symbol.valueDeclaration)}`,
    ]
  );
}

/** What can be relied on of one export: a line for each word, property, parameter and result. */
export function describeExport(checker: ts.TypeChecker, exported: ts.Symbol): readonly string[] {
  const { name } = exported;
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  return (symbol.declarations ?? []).flatMap((node) => {
    if (ts.isFunctionDeclaration(node)) return describeFunction(checker, name, node);
    if (ts.isInterfaceDeclaration(node)) return describeInterface(checker, name, node);
    if (ts.isTypeAliasDeclaration(node)) return describeAlias(checker, name, node);
    return describeConstant(checker, name, symbol);
  });
}
