/** What a button of the ribbon or a key asks of the pane. */
export type Command = 'nextGap' | 'recalculate' | 'showRow' | 'turnTick';
