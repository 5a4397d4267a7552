import { addressIn } from './addresses.ts';
import { changesSection } from './changes-section.ts';
import { button, element } from './element.ts';
import { findingsSection } from './findings-section.ts';
import { graphSection } from './graph-section.ts';
import { header, titleOf } from './header.ts';
import { packagesSection } from './packages-section.ts';
import type { PageData } from './page-data.ts';
import { targetsSection } from './targets-section.ts';

function show(data: PageData): void {
  const findings = findingsSection(data);
  const graph = data.graph && data.graph.edges.length > 0 ? graphSection(data, data.graph) : undefined;
  const targets = targetsSection(data.readiness);
  const changes = changesSection(data.comparison);
  const sections = [graph?.root, findings.root, targets, changes, packagesSection(data)].filter(
    (section) => section !== undefined,
  );
  const links = sections.map((section) => {
    const title = section.querySelector('h2')?.textContent ?? '';
    return element('a', { href: `#${section.id}` }, title);
  });
  const toFindings = (severity: (typeof data.findings)[number]['severity']) => {
    findings.filter({ severities: new Set([severity]) });
    findings.root.scrollIntoView();
  };
  const lack = data.graph === undefined ? element('p', { class: 'lack' }, withoutPackages) : undefined;
  const main = element('main', {}, ...(lack ? [lack] : []), ...sections);
  document.title = `solution-lint: ${titleOf(data)}`;
  document.body.replaceChildren(
    header(data, toFindings),
    element('nav', { 'aria-label': 'Sections' }, ...links, themeButton()),
    main,
    element('footer', {}, `solution-lint ${data.version}`),
  );
  const follow = () => {
    const address = addressIn(location.hash);
    if (address?.kind === 'finding') findings.show(address.anchor);
    if (address?.kind === 'node' && graph?.focusOn(address.key)) graph.root.scrollIntoView();
  };
  addEventListener('hashchange', follow);
  // The picture takes longest: a reader sees the rest before.
  requestAnimationFrame(() =>
    setTimeout(() => {
      graph?.draw();
      follow();
    }),
  );
}

const withoutPackages =
  'This page was written without the packages at hand, so it has neither the picture of who uses which connection nor the lines in question. solution-lint --output html=report.html has both, where the packages are.';

function themeButton(): HTMLElement {
  const isDark = () =>
    (document.documentElement.dataset.theme ??
      (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  return button('Dark or light', { class: 'quiet theme' }, () => {
    document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
  });
}

const text = document.getElementById('data')?.textContent;
// Written by the same version of solution-lint, from this very type.
if (text) show(JSON.parse(text) as PageData);
