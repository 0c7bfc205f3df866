import type { Brief } from '../format/brief';

/**
 * Somebody to propose for a task: the id of the first team member who has one of these roles, else of the first of the
 * team; without a team a name in free text.
 */
export function personFor(brief: Brief, roles: readonly string[], freeText: string): string {
  const members = brief.view.team;
  const fitting = members.find(({ role }) => role !== undefined && roles.includes(role.value));
  return (fitting ?? members[0])?.id?.value ?? freeText;
}
