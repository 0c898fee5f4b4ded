/** Formats diagnostics in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0). */
import type { ArtifactLocation, Log, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import type { Span } from '../../core/model/model.ts';
import { helpOf, type ReportContext, textOf } from './text.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export function sarifReport(diagnostics: readonly Diagnostic[], context: ReportContext): Log {
  const rules = reportingDescriptors(diagnostics, context);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const driver = { name: 'Rostrum', ...(context.url && { informationUri: context.url }), rules };
  const results = diagnostics.map((diagnostic) =>
    // SARIF 3.27.6: -1 is the index of a rule without a descriptor.
    result(diagnostic, indexes.get(diagnostic.rule) ?? -1, context),
  );
  return {
    $schema: schema,
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
}

/** Describes each rule by its first diagnostic, in alphabetical order. */
function reportingDescriptors(
  diagnostics: readonly Diagnostic[],
  context: ReportContext,
): ReportingDescriptor[] {
  const first = new Map(diagnostics.toReversed().map((diagnostic) => [diagnostic.rule, diagnostic]));
  return [...first.values()]
    .map((diagnostic) => reportingDescriptor(diagnostic, context))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function reportingDescriptor(diagnostic: Diagnostic, context: ReportContext): ReportingDescriptor {
  const { rule, severity } = diagnostic;
  const { hint } = textOf(diagnostic, context);
  const help = helpOf(diagnostic, context);
  return {
    id: rule,
    shortDescription: { text: rule.replaceAll('-', ' ') },
    fullDescription: { text: hint },
    help: { text: help ?? hint },
    ...(help && URL.canParse(help) && { helpUri: help }),
    defaultConfiguration: { level: severity },
  };
}

function result(diagnostic: Diagnostic, ruleIndex: number, context: ReportContext): Result {
  const { rule, severity, span, related, fix } = diagnostic;
  const { message, hint } = textOf(diagnostic, context);
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: `${message} ${hint}` },
    locations: [{ physicalLocation: physicalLocation(span, context) }],
    ...(related && {
      relatedLocations: [
        {
          id: 1,
          message: { text: 'The other place.' },
          physicalLocation: physicalLocation(related, context),
        },
      ],
    }),
    ...(fix !== undefined && {
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation: artifactLocation(span, context),
              replacements: [{ deletedRegion: region(span), insertedContent: { text: fix } }],
            },
          ],
        },
      ],
    }),
  };
}

const physicalLocation = (span: Span, context: ReportContext): PhysicalLocation => ({
  artifactLocation: artifactLocation(span, context),
  region: region(span),
});

const artifactLocation = ({ file }: Span, { prefix }: ReportContext): ArtifactLocation => ({
  uri: (prefix + file).split('/').map(encodeURIComponent).join('/'),
});

const region = ({ line, column, endLine, endColumn }: Span): Region => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});
