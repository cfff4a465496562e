/**
 * Stands in for Fabric's `ContextualMenu` in the bundle. Every Fabric button brings the menu with it (with its
 * callouts, layers and key tips 17 kB gzipped), and no button of the pane has one. The build puts this module in
 * its place for Fabric's `Button` folder only; a button that is given a menu after all fails at once.
 */
export function ContextualMenu(): never {
  throw new Error('Menus of Fabric buttons are left out of the bundle: see webpack.config.js');
}
