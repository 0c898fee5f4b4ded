/** Diagnostics in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which forges and editors read. */
import type { Log, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import type { Span } from '../../core/model/model.ts';
import { helpOf, type ReportContext } from './text.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export function sarifReport(diagnostics: readonly Diagnostic[], surroundings: ReportContext): Log {
  const first = new Map(diagnostics.toReversed().map((diagnostic) => [diagnostic.rule, diagnostic]));
  const rules = [...first.values()]
    .map((diagnostic) => ruleOf(diagnostic, surroundings))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const results = diagnostics.map((diagnostic): Result => {
    const { rule, severity, message, hint, span, related } = diagnostic;
    return {
      ruleId: rule,
      ruleIndex: indexOf.get(rule) ?? -1,
      level: severity,
      message: { text: `${message} ${hint}` },
      locations: [{ physicalLocation: locationOf(span, surroundings) }],
      ...(related && {
        relatedLocations: [
          {
            id: 1,
            message: { text: 'The other place.' },
            physicalLocation: locationOf(related, surroundings),
          },
        ],
      }),
      ...fixesOf(diagnostic, surroundings),
    };
  });
  const driver = { name: 'Rostrum', ...(surroundings.url && { informationUri: surroundings.url }), rules };
  return {
    $schema: schema,
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
}

function ruleOf(diagnostic: Diagnostic, surroundings: ReportContext): ReportingDescriptor {
  const { rule, severity, hint } = diagnostic;
  const help = helpOf(diagnostic, surroundings);
  return {
    id: rule,
    shortDescription: { text: rule.replaceAll('-', ' ') },
    fullDescription: { text: hint },
    help: { text: help ?? hint },
    ...(help && { helpUri: help }),
    defaultConfiguration: { level: severity },
  };
}

const artifactOf = ({ file }: Span, { prefix }: ReportContext) => ({
  uri: (prefix + file).split('/').map(encodeURIComponent).join('/'),
});

const locationOf = (span: Span, surroundings: ReportContext): PhysicalLocation => ({
  artifactLocation: artifactOf(span, surroundings),
  region: regionOf(span),
});

const regionOf = ({ line, column, endLine, endColumn }: Span): Region => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

const fixesOf = ({ span, fix }: Diagnostic, surroundings: ReportContext): Pick<Result, 'fixes'> =>
  fix === undefined
    ? {}
    : {
        fixes: [
          {
            artifactChanges: [
              {
                artifactLocation: artifactOf(span, surroundings),
                replacements: [{ deletedRegion: regionOf(span), insertedContent: { text: fix } }],
              },
            ],
          },
        ],
      };
