/** Entry of the page that tries Excel: joins it to Office.js and to the rubric of the build. */
import './conformance.css';
import * as React from 'react';
import { render } from 'react-dom';
import rubricJson from '../../../rubric/pmqa-4.0.json';
import { parseRubric } from '../../core/rubric/parse-rubric';
import { ConformancePage } from './ConformancePage';
import { openSession, type PageSession } from './page-session';

/** Null outside Excel. Where office.js hangs, as it does in a browser alone, ten seconds say the same. */
async function connect(): Promise<PageSession | null> {
  const rubric = parseRubric(rubricJson);
  // The rubric is part of the build and held by its tests.
  if (!rubric.ok) throw new Error(`The built-in rubric has ${rubric.failure.length} problems`);
  if (typeof Office === 'undefined') return null;
  const ready = Office.onReady().then(({ host }) => host === Office.HostType.Excel);
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 10_000));
  return (await Promise.race([ready, late])) ? openSession({ Excel, Office }, rubric.value) : null;
}

const root = document.getElementById('conformance');
if (root === null) throw new Error('conformance.html has no element with the id "conformance".');
render(<ConformancePage connect={connect} />, root);
