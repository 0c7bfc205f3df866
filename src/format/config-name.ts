/** The name of a project config, which stands in the folder of the briefs that it holds for or in one above. */
export const configFileName = '.campaign-brief.yaml';
