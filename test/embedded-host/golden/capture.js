/* global OSF, window, document, Blob */
/*
 * Records what Microsoft's client and Excel say to each other. Paste it into the console of the task pane (in Excel on
 * the web: F12, and choose the pane's frame; on Windows: right click in the pane, Inspect), press a button of the pane,
 * and when it is done call `wire.save('create')`. Nothing leaves the computer: the file is written by the browser.
 */
(() => {
  const { RichApi } = OSF.DDA;
  const execute = RichApi.executeRichApiRequestAsync;
  /** Place of the request in the message, and of the answer in what comes back. */
  const [request, answer] = [4, 2];
  const text = (part) => (Array.isArray(part) ? part.join('') : part);
  const exchanges = [];
  const recorded = (message, callback) =>
    execute.call(RichApi, message, (result) => {
      const data =
        result.status === 'succeeded' ? text(result.value.data[answer]) : JSON.stringify(result.error);
      exchanges.push({ request: JSON.parse(text(message[request])), answer: JSON.parse(data) });
      callback(result);
    });
  // The library froze its own member; whoever asks for it asks the namespace each time.
  OSF.DDA.RichApi = Object.create(RichApi, { executeRichApiRequestAsync: { value: recorded } });
  window.wire = {
    /** Everything since the last time this was asked. */
    take: () => exchanges.splice(0),
    save(name) {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([JSON.stringify(window.wire.take())]));
      link.download = `${name}.capture.json`;
      link.click();
    },
  };
})();
