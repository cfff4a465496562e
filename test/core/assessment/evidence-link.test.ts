import { isEvidenceLink } from '../../../src/core/assessment/evidence-link';

describe('the address of evidence', () => {
  it.each([
    'https://example.go.th',
    'http://intranet/แผน/ปี%202569.pdf?x=1#page=2',
    'HTTPS://agency.sharepoint.com/:b:/s/PMQA/EaB',
    '\\\\fileserver\\PMQA 2569\\หมวด 1\\คำสั่ง.pdf',
    '\\\\10.1.2.3\\share',
    '\\\\fileserver\\share\\',
  ])('can be %s', (link) => {
    expect(isEvidenceLink(link)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'file:///C:/a.pdf',
    'C:\\a.pdf',
    'www.example.go.th',
    'https://',
    'https:///a',
    'https://a b',
    'http:\\\\server\\share',
    '\\\\server',
    '\\\\server\\',
    'ดูในแฟ้ม',
    'ftp://example.go.th',
    ' https://example.go.th',
    'x https://example.go.th',
    'https://example.go.th\njavascript:alert(1)',
  ])('cannot be %j', (link) => {
    expect(isEvidenceLink(link)).toBe(false);
  });
});
