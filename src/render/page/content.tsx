import type { ContentPart } from '../model/content-data';
import { Card } from './card';
import { Each } from './each';
import { More, Section } from './parts';

/** Everything that is published, as it will look. */
export function ContentSection({ content }: { readonly content: ContentPart }) {
  return (
    <Section name="content" title="Content" place={content.place} aside={content.words}>
      <div class="cb-cards">
        <Each of={content.items}>{(card) => <Card card={card} />}</Each>
      </div>
      <More left={content.left} noun="content item" />
      {content.rules.length > 0 && (
        <div class="cb-rules">
          <h3>How long a text may be</h3>
          <ul>
            {content.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
