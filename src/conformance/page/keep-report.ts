/** Hands the report over to the browser, which keeps it where downloads go. */
import type { ConformanceReport } from '../report';

/** Some browsers begin to read only after the press is over. */
const keepFor = 60_000;

export function keepReport(page: Document, report: ConformanceReport): void {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(report, null, 2)], { type: 'application/json' }),
  );
  const link = page.createElement('a');
  link.href = address;
  link.download = reportFileName(report);
  link.hidden = true;
  page.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keepFor);
}

/** Such as `conformance-PC-16.0.17425.20176-2026-11-28.json`. */
function reportFileName({ client: { platform, build }, startedAt }: ConformanceReport): string {
  const parts = [platform, build, startedAt.slice(0, 10)].map((part) => part.replace(/[^\w.-]/gu, ''));
  return `conformance-${parts.filter((part) => part !== '').join('-')}.json`;
}
