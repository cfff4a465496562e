import fc from 'fast-check';
import { longestAgencyName, pageFooter } from '../../../src/core/plan/page-footer';

const page = 'หน้า &P/&N';

function whole({ left, center, right }: ReturnType<typeof pageFooter>): string {
  return `&L${left}&C${center}&R${right}`;
}

describe('the foot of a page', () => {
  it('holds at most 255 characters in all, whatever the agency is called, and is the beginning of its name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('ก', 'ำ', '&', '😀', ' ', '1'), maxLength: 400 }),
        (name) => {
          const footer = pageFooter(name, page);
          expect(whole(footer).length).toBeLessThanOrEqual(255);
          expect(footer.left).not.toMatch(/\p{Cs}/u);
          // A lone `&` would begin a code.
          expect(footer.left.replaceAll('&&', '')).not.toContain('&');
          expect(name.startsWith(footer.left.replaceAll('&&', '&'))).toBe(true);
        },
      ),
    );
  });

  it('holds whole what the start form takes, and of a longer name as much as there is room', () => {
    expect(pageFooter('ก'.repeat(longestAgencyName), page).left).toHaveLength(longestAgencyName);
    expect(whole(pageFooter('ก'.repeat(300), page))).toHaveLength(255);
  });
});
