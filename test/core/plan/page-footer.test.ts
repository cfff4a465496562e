import fc from 'fast-check';
import { longestAgencyName, pageFooter } from '../../../src/core/plan/page-footer';

const page = 'หน้า &P/&N';

function whole({ left, center, right }: ReturnType<typeof pageFooter>): string {
  return `&L${left}&C${center}&R${right}`;
}

describe('the foot of a page', () => {
  it('holds at most 255 characters in all, whatever the agency is called, and is the beginning of its name', () => {
    const text = fc.string({ unit: fc.constantFrom('ก', 'ำ', '&', '😀', ' ', '1'), maxLength: 400 });
    fc.assert(
      fc.property(text, text, text, (name, round, printed) => {
        const bare = pageFooter({ agencyName: name, page });
        const full = pageFooter({ agencyName: name, facts: ['ปีงบประมาณ 2569', round], printed, page });
        for (const footer of [bare, full]) {
          expect(whole(footer).length).toBeLessThanOrEqual(255);
          for (const part of [footer.left, footer.center.replace('&A', '')]) {
            expect(part).not.toMatch(/\p{Cs}/u);
            // A lone `&` would begin a code.
            expect(part.replaceAll('&&', '')).not.toContain('&');
          }
        }
        expect(name.startsWith(bare.left.replaceAll('&&', '&'))).toBe(true);
        const [kept = ''] = full.left.replaceAll('&&', '&').split(/(?: · )?ปีงบประมาณ/u);
        expect(name.startsWith(kept)).toBe(true);
      }),
    );
  });

  it('holds whole what the start form takes, and of a longer name as much as there is room', () => {
    const agencyName = 'ก'.repeat(longestAgencyName);
    expect(pageFooter({ agencyName, page }).left).toBe(agencyName);
    const facts = ['ปีงบประมาณ 2569', 'รอบ 1'];
    expect(pageFooter({ agencyName, facts, printed: 'พิมพ์เมื่อ 28 พ.ย. 2569', page })).toEqual({
      left: `${agencyName} · ปีงบประมาณ 2569 · รอบ 1`,
      center: '&A · พิมพ์เมื่อ 28 พ.ย. 2569',
      right: page,
    });
    expect(whole(pageFooter({ agencyName: 'ก'.repeat(300), page }))).toHaveLength(255);
  });
});
