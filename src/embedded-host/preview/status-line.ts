/** The line at the bottom: what went wrong or was left out, and what the add-in's conversation cost so far. */
import type { Traffic } from '../contract';
import { element } from './dom';
import { ZOOM_PERCENTS } from './preview-options';
import { strings } from './strings';

const MESSAGE_STAYS = 8000;
const TRAFFIC_EVERY = 500;

export interface StatusLine {
  readonly element: HTMLElement;
  say(message: string): void;
  /** Stays until it is taken away with an empty text. */
  remark(text: string): void;
  stop(): void;
}

export function createStatusLine(
  traffic: Traffic,
  zoomNow: number,
  zoomTo: (zoom: number) => void,
): StatusLine {
  const zoom = element('select', {
    class: 'zoom',
    'aria-label': strings.zoom.label,
    title: strings.zoom.tip,
  });
  zoom.append(
    ...ZOOM_PERCENTS.map((percent) =>
      element('option', { value: percent, selected: percent === zoomNow * 100 }, `${percent}%`),
    ),
  );
  zoom.addEventListener('change', () => zoomTo(Number(zoom.value) / 100));
  const message = element('p', { class: 'status-message', role: 'status' });
  const remark = element('p', { class: 'status-remark' });
  const counter = element('p', { class: 'status-traffic', title: strings.trafficTip });
  let fading: ReturnType<typeof setTimeout> | undefined;

  // The pane's requests raise no event here, so the figures are looked at now and then.
  const showTraffic = (): void => {
    const kilobytes = ((traffic.requestBytes + traffic.answerBytes) / 1000).toFixed(1);
    const text = strings.traffic(traffic.roundTrips, kilobytes, traffic.writes);
    if (counter.textContent !== text) counter.textContent = text;
  };
  showTraffic();
  const polling = setInterval(showTraffic, TRAFFIC_EVERY);

  return {
    element: element('footer', { class: 'status-line' }, message, remark, counter, zoom),
    say(text) {
      clearTimeout(fading);
      message.textContent = text;
      fading = setTimeout(() => (message.textContent = ''), MESSAGE_STAYS);
    },
    remark(text) {
      if (remark.textContent !== text) remark.textContent = text;
    },
    stop() {
      clearTimeout(fading);
      clearInterval(polling);
    },
  };
}
