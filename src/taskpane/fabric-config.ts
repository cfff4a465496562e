/**
 * Must be the first module the pane imports: Fabric reads this object once, when its own modules load. With a
 * Thai page it would otherwise fetch a web font from Microsoft's CDN, and nothing may leave the workbook.
 */
declare global {
  interface Window {
    FabricConfig?: { readonly fontBaseUrl: string };
  }
}

window.FabricConfig = { fontBaseUrl: '' };

export {};
