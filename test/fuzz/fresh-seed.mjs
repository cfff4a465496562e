/** Before the tests: a seed for whatever is random in them, new in every run unless PMQA_SEED names one, and printed. */
export default function freshSeed() {
  if (/^\d+$/u.test(process.env.PMQA_SEED ?? '')) return;
  process.env.PMQA_SEED = String(Math.floor(Math.random() * 2 ** 31));
  process.stderr.write(`seed ${process.env.PMQA_SEED} (PMQA_SEED=${process.env.PMQA_SEED} plays it again)\n`);
}
