import type { HeadPart } from '../model/page-data';
import { Go, Words } from './words';

export function PageHead({ head }: { readonly head: HeadPart }) {
  return (
    <header class="cb-head">
      <h1>
        {head.name ? (
          <Go to={head.name.place}>
            <Words of={head.name} />
          </Go>
        ) : (
          'Campaign brief'
        )}
      </h1>
      {head.dates && (
        <p>
          <Words of={head.dates} />
        </p>
      )}
    </header>
  );
}
