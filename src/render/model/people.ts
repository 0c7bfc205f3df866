import type { Value } from '../../format/view';
import type { PageContext } from './context';
import type { Person } from './page-basics';
import { shown } from './shown';

/** A person by the name and role of the team, where the brief names somebody of it. */
export function personOf(value: Value<string> | undefined, { named, vocabulary }: PageContext): Person | undefined {
  const member = value && named.team.get(value.value);
  const person = shown(value, member?.name?.value);
  const role = member?.role?.value;
  return person && { ...person, role: role === undefined ? '' : (vocabulary.nameOf('role', role) ?? role) };
}
