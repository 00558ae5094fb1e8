package io.mastering.engine.draw;

/** The style of pictures, for light and dark paper. It has no character that is escaped. */
final class Colours {
  static final String STYLE =
      """
      .flow { --p: #ffffff; --i: #1b2430; --s: #566172; --o: #f6f8fb; --e: #ccd4df; --b: #ffffff;
        --src: #2a5d9f; --src-f: #eaf2fc; --mst: #1f4fa0; --mst-f: #dbe8fb; --okt: #5b4b9a; --okt-f: #efecfa;
        --app: #1a6b3c; --app-f: #e8f5ed; --call: #a3262a; --call-f: #fcefef; --open: #9a6a00;
        font-family: system-ui, Roboto, Verdana, Arial, sans-serif; }
      @media (prefers-color-scheme: dark) { .flow { --p: #12161c; --i: #e4e9f0; --s: #a3aebd; --o: #171c24; --e: #39434f; --b: #1c232d;
        --src: #7fb2f0; --src-f: #16263a; --mst: #9cc4f8; --mst-f: #1d3350; --okt: #b9a9f2; --okt-f: #272140;
        --app: #84cfa0; --app-f: #15291d; --call: #f09a9a; --call-f: #331a1c; --open: #e8bd66; } }
      @media print { .flow { --p: #ffffff; --i: #000000; --s: #444444; --o: #f8f9fb; --e: #bbbbbb; --b: #ffffff;
        --src: #2a5d9f; --src-f: #eaf2fc; --mst: #1f4fa0; --mst-f: #dbe8fb; --okt: #5b4b9a; --okt-f: #efecfa;
        --app: #1a6b3c; --app-f: #e8f5ed; --call: #a3262a; --call-f: #fcefef; --open: #9a6a00; } }
      .flow .sheet { fill: var(--p); }
      .flow .org { fill: var(--o); stroke: var(--e); }
      .flow text { fill: var(--i); font-size: 14px; }
      .flow .name { font-size: 17px; font-weight: 600; }
      .flow .first { font-weight: 600; }
      .flow .note { fill: var(--s); font-size: 12px; }
      .flow .box rect { fill: var(--b); stroke: var(--e); stroke-width: 1.3; }
      .flow .source rect { fill: var(--src-f); stroke: var(--src); }
      .flow .idle rect { stroke-dasharray: 5 4; }
      .flow .idle text { fill: var(--s); }
      .flow .master rect { fill: var(--mst-f); stroke: var(--mst); stroke-width: 2; }
      .flow .okta rect { fill: var(--okt-f); stroke: var(--okt); }
      .flow .caller rect { fill: var(--call-f); stroke: var(--call); stroke-dasharray: 6 3; }
      .flow .app rect { fill: var(--app-f); stroke: var(--app); }
      .flow .arrow { fill: none; stroke-width: 1.5; }
      .flow .arrow.masters { stroke: var(--mst); }
      .flow .arrow.owns { stroke: var(--okt); stroke-width: 2.4; }
      .flow .arrow.open { stroke: var(--open); stroke-dasharray: 2 4; }
      .flow .arrow.out { stroke: var(--app); }
      .flow .arrow.in { stroke: var(--call); stroke-dasharray: 6 4; }
      .flow .head.masters { fill: var(--mst); }
      .flow .head.owns { fill: var(--okt); }
      .flow .head.open { fill: var(--open); }
      .flow .head.out { fill: var(--app); }
      .flow .head.in { fill: var(--call); }
      """;

  private Colours() {}
}
