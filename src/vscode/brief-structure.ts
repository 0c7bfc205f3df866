import * as vscode from 'vscode';
import type { LineIndex } from '../format/text';
import { type Fold, foldsOf } from '../language/folding';
import { type OutlinePart, outlineOf } from '../language/outline';
import { selectionsAt } from '../language/selection';
import { briefLanguage } from './brief-files';
import { toRange } from './convert';
import type { DocumentChecks } from './document-checks';
import { symbolKinds } from './symbol-kinds';

/** Shows how a brief is built: outline and breadcrumbs, folding, selections that grow. */
export function registerBriefStructure(checks: DocumentChecks): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(briefLanguage, {
      provideDocumentSymbols(document) {
        const brief = checks.brief(document);
        return outlineOf(brief).map((part) => toSymbol(part, brief.lines));
      },
    }),
    vscode.languages.registerFoldingRangeProvider(briefLanguage, {
      provideFoldingRanges: (document) => foldsOf(checks.brief(document)).map(toFoldingRange),
    }),
    vscode.languages.registerSelectionRangeProvider(briefLanguage, {
      provideSelectionRanges: (document, positions) => selectionsIn(document, positions, checks),
    }),
  );
}

function toSymbol({ title, detail, kind, range, selection, parts }: OutlinePart, lines: LineIndex) {
  const whole = toRange(range, lines);
  const symbol = new vscode.DocumentSymbol(title, detail, symbolKinds[kind], whole, toRange(selection, lines));
  symbol.children = parts.map((part) => toSymbol(part, lines));
  return symbol;
}

const foldKinds: Partial<Record<Fold['kind'], vscode.FoldingRangeKind>> = {
  comment: vscode.FoldingRangeKind.Comment,
  region: vscode.FoldingRangeKind.Region,
};

function toFoldingRange({ startLine, endLine, kind }: Fold): vscode.FoldingRange {
  return new vscode.FoldingRange(startLine, endLine, foldKinds[kind]);
}

function selectionsIn(
  document: vscode.TextDocument,
  positions: readonly vscode.Position[],
  checks: DocumentChecks,
): vscode.SelectionRange[] {
  const brief = checks.brief(document);
  return positions.flatMap((position) => {
    const growing = selectionsAt(brief, brief.lines.offsetAt(position));
    return growing.reduceRight<vscode.SelectionRange[]>(
      ([parent], range) => [new vscode.SelectionRange(toRange(range, brief.lines), parent)],
      [],
    );
  });
}
