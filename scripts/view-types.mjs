// The types of the typed view over a file of ours (src/format/view.ts), made from its schema, so that the keys of the format
// stand in one place only and a rule that asks for a key which does not exist fails the build.

/**
 * @param {string} root what the file as a whole is called
 * @param {object} schema the file's schema
 * @returns {string} TypeScript: an interface for each part of the file that has keys
 */
export function viewTypes(root, schema) {
  const parts = Object.entries(schema.definitions).filter(([, { properties }]) => properties);
  const interfaces = [[root, schema], ...parts].map(([name, part]) => interfaceOf(schema, name, part));
  return `import type { Section, Value } from '../view';\n\n${interfaces.join('\n')}`;
}

function interfaceOf(schema, name, { title, description, properties }) {
  const keys = Object.entries(properties).map(([key, property]) => keyLine(schema, key, property));
  return `/** ${title}: ${description} */\nexport interface ${typeName(name)} extends Section {\n${keys.join('')}}\n`;
}

function keyLine(schema, key, property) {
  const type = typeOf(schema, property);
  const optional = type.startsWith('readonly ') ? '' : ' | undefined';
  return `  /** ${property.description} */\n  readonly ${/\W/.test(key) ? `'${key}'` : key}: ${type}${optional};\n`;
}

function typeOf(schema, property) {
  const name = property.$ref?.replace('#/definitions/', '');
  const target = name ? schema.definitions[name] : property;
  if (target.properties) return typeName(name);
  const types = [target.type].flat();
  if (types.includes('array')) return `readonly ${typeOf(schema, target.items)}[]`;
  return `Value<${[...new Set(types.map((type) => (type === 'integer' ? 'number' : type)))].join(' | ')}>`;
}

/** `content_item` → `ContentItemView` */
function typeName(name) {
  return `${name.replace(/(?:^|_)([a-z])/g, (_, letter) => letter.toUpperCase())}View`;
}
