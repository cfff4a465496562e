import type { CliMessages } from './cli.th';

export const cliEn: CliMessages = {
  file: {
    missing: () => 'there is no such file',
    isFolder: () => 'this is a folder, not a file',
    denied: () => 'no permission to read this file',
    tooLarge: ({ maxBytes }) => `the file is larger than ${maxBytes / 1024 / 1024} MB`,
    notUtf8: () => 'the file is not encoded as UTF-8; save it again with UTF-8 as its encoding',
    unreadable: ({ reason }) => `the file cannot be read: ${reason}`,
  },
  argument: {
    unknownOption: ({ known }) => `unknown option; the options are ${known.join(', ')}`,
    missingOption: () => 'this option is needed; --help shows how to use it',
    missingValue: () => 'this option needs a value after it',
    givenTwice: () => 'this option can be given only once',
    strayWord: () => 'this word is not the value of any option',
  },
  json: {
    expected: {
      value: 'a value (text, number, true, false, null, object or list)',
      key: 'a name in quotation marks "',
      colon: 'a colon :',
      commaOrBrace: 'a comma , or a brace }',
      commaOrBracket: 'a comma , or a bracket ]',
      closingQuote: 'the closing quotation mark "',
      escape: 'a character that may follow \\ (" \\ / b f n r t, or u and four hexadecimal digits)',
      visibleCharacter: 'text without control characters (a new line is written as \\n)',
      end: 'the end of the file',
      lessDepth: 'fewer levels of nesting',
    },
    syntax: (expected, found) =>
      `not valid JSON: expected ${expected}, but ${found === '' ? 'the file ends here' : `found ${found}`}`,
    duplicateKey: (firstLine) =>
      `this name stands already in line ${firstLine}, so it is not known which value is meant`,
  },
  problemCount: (count) => `${count === 1 ? '1 problem' : `${count} problems`} found; nothing was computed`,
  assessHelp: `Computes levels, points and gaps from a file of answers

  npm run --silent assess -- --answers answers.json [--rubric file.json] [--agency type]

  --answers  file of answers (JSON, UTF-8): {"agency":{"name","type"},"fiscalYear":2569,"round","answers":{"1.1.B1":
             {"met","evidence","link","owner","due","notApplicable","assessorMet","assessorNote"}}}, all optional
  --rubric   file of a rubric (JSON); without it rubric/pmqa-4.0.json
  --agency   agency type of the rubric (department or province), instead of the one in the answers;
             when neither names one, the rubric's first type
  --help     show this

Prints one JSON object to stdout. Level 0 is not yet the first level; frontier is the first incomplete level.
Bad input: every problem on stderr, exit code 2.`,
};
