package io.mastering.engine.report;

/** How the page of coverage looks: by day, by night and on paper. */
final class CoverageStyle {
  static final String TEXT =
      """
      :root {
        color-scheme: light dark;
        --back: #ffffff; --text: #1c2024; --soft: #5d6670; --line: #d8dde2; --card: #f5f7f9;
        --all: #e2f4e5; --all-mark: #1a7f37; --some: #fdf3d0; --some-mark: #8a6100;
        --none: #fde4e1; --none-mark: #b42318; --link: #0b57d0;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --back: #14171a; --text: #e3e7eb; --soft: #9aa4ae; --line: #333a41; --card: #1d2125;
          --all: #12301b; --all-mark: #5fcf80; --some: #382c08; --some-mark: #e5bd4f;
          --none: #3d1613; --none-mark: #ff8f85; --link: #8ab4f8;
        }
      }
      * { box-sizing: border-box; }
      body { margin: 0; background: var(--back); color: var(--text);
        font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
      main { max-width: 76rem; margin: 0 auto; padding: 1.5rem; }
      h1 { font-size: 1.6rem; margin: 0 0 1rem; }
      h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; overflow-wrap: anywhere; }
      a { color: var(--link); }
      .figures { display: grid; gap: .8rem; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); }
      .figure { background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
        padding: .7rem .9rem; }
      .figure h2 { font-size: .85rem; font-weight: 600; color: var(--soft); margin: 0; }
      .percent { font-size: 1.5rem; font-weight: 650; margin: .1rem 0; }
      .of, .note { color: var(--soft); margin: 0; font-size: .85rem; }
      .note { margin-top: 2rem; }
      meter { width: 100%; height: .6rem; }
      .missing { padding-left: 1.2rem; }
      table { border-collapse: collapse; width: 100%; }
      th, td { text-align: left; vertical-align: top; padding: .05rem .6rem; }
      thead th { color: var(--soft); font-size: .8rem; font-weight: 600;
        border-bottom: 1px solid var(--line); white-space: nowrap; }
      tbody th, .hits { font-weight: 400; color: var(--soft); text-align: right;
        font-variant-numeric: tabular-nums; width: 1%; white-space: nowrap; }
      .file { overflow-x: auto; }
      .source { border: 1px solid var(--line); }
      .source tbody { font-family: ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace;
        font-size: .85rem; }
      .code { white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; }
      .code em { display: block; color: var(--none-mark); font-style: normal; font-size: .8rem;
        font-family: system-ui, sans-serif; padding-left: 1rem; }
      .sides { width: 1%; white-space: nowrap; text-align: center; }
      .sides span { display: inline-block; min-width: 1.6rem; text-align: center; margin: 0 .1rem;
        border-radius: .3rem; border: 1px solid currentColor; }
      .yes { color: var(--all-mark); }
      .no { color: var(--none-mark); }
      .all { background: var(--all); }
      .some { background: var(--some); }
      .none { background: var(--none); }
      .all > .hits { color: var(--all-mark); }
      .some > .hits { color: var(--some-mark); }
      .none > .hits { color: var(--none-mark); font-weight: 650; }
      tr:target { outline: 2px solid var(--link); outline-offset: -2px; }
      .rules td, .rules th { border-bottom: 1px solid var(--line); padding: .2rem .6rem; }
      .words { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem; }
      .words li { border: 1px solid var(--line); border-radius: 1rem; padding: .1rem .7rem; }
      .words .hits { margin-left: .5rem; }
      @media print {
        :root { --back: #ffffff; --text: #000000; --soft: #444444; --line: #bbbbbb; --card: #ffffff;
          --all: #e2f4e5; --all-mark: #11591f; --some: #fdf3d0; --some-mark: #6b4b00;
          --none: #fde4e1; --none-mark: #8f1a10; --link: #000000; }
        body { font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        main { max-width: none; padding: 0; }
        tr, .figure, li { break-inside: avoid; }
        thead { display: table-header-group; }
        h2 { break-after: avoid; }
      }
      """;

  private CoverageStyle() {}
}
