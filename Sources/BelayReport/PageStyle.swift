/// The page's only style sheet.
///
/// Everything is a grey but what a person has to look at: that has the one accent colour, which keeps a
/// contrast of at least 4.5 (WCAG 2.2, 1.4.3) to what it stands on, in light and dark.
enum PageStyle {
  /// The style sheet, as it stands between `<style>` and `</style>`: its hash is in the page's policy.
  static let text = colours + page + parts + drawings + narrow

  private static let colours = """
    :root{color-scheme:light dark;--page:#f6f6f4;--card:#fff;--ink:#17191c;--soft:#565c64;
    --line:#dfe1e4;--rail:#eceef0;--calm:#b4bac1;--accent:#b23a0e;--on:#fff}
    @media (prefers-color-scheme:dark){:root{--page:#111315;--card:#191c1f;--ink:#eceef0;--soft:#a4acb5;
    --line:#2c3136;--rail:#262a2f;--calm:#5d666f;--accent:#ff9d6b;--on:#1c0e06}}

    """

  private static let page = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0;background:var(--page);color:var(--ink);
    font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;
    font-variant-numeric:tabular-nums;overflow-wrap:break-word}
    bdi,code{overflow-wrap:anywhere}
    body>*{max-width:1180px;margin-inline:auto;padding-inline:24px}
    a{color:inherit;text-underline-offset:3px}
    a:hover{color:var(--accent)}
    :focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
    code,.time{font:0.87em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
    .time,.id{white-space:nowrap}
    b{font-weight:650}
    .skip{position:absolute;top:8px;left:16px;padding:6px 12px;background:var(--card)}
    .skip:not(:focus){clip-path:inset(50%)}
    .accent{color:var(--accent)}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    header{padding-top:44px;padding-bottom:8px}
    .brand{display:flex;align-items:center;gap:9px;margin:0 0 14px;font-weight:650;letter-spacing:.01em}
    .brand svg{display:block}
    .logo{fill:none;stroke:var(--accent);stroke-width:2}
    h1{margin:0;font-size:34px;line-height:1.15;font-weight:680;letter-spacing:-.02em}
    .scope{margin:8px 0 0;color:var(--soft)}
    nav ul{display:flex;flex-wrap:wrap;gap:4px 20px;margin:20px 0 0;padding:0;list-style:none}
    nav a{display:block;padding:4px 0;color:var(--soft);text-decoration:none}
    nav a:hover{color:var(--accent)}
    main{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:20px;padding-top:20px;padding-bottom:32px}
    main>*{grid-column:1/-1;min-width:0}
    main>.narrow{grid-column:auto}
    section{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:24px 26px 26px}
    h2{margin:0;font-size:19px;line-height:1.3;font-weight:660;letter-spacing:-.01em}
    .note{margin:3px 0 18px;color:var(--soft);max-width:74ch}
    .nothing{margin:0;padding:20px;border:1px dashed var(--line);border-radius:8px;color:var(--soft)}
    .cut{margin:14px 0 0;color:var(--soft);font-size:13.5px}
    .verdict{margin:16px 0 0}.verdict+table{margin-top:22px}
    .part{padding-left:16px;color:var(--soft)}
    .plain{margin:4px 0 0;padding-left:18px;color:var(--soft);font-size:13.5px;columns:2;column-gap:32px}
    footer{padding-bottom:56px;color:var(--soft);font-size:13.5px}
    footer p{margin:0 0 6px;max-width:90ch}

    """

  private static let parts = """
    .banner{display:flex;gap:16px;align-items:flex-start;padding:18px 26px;border-radius:12px;
    border:1px solid var(--line);background:var(--card)}
    .banner .sign{flex:none;width:26px;height:26px;border-radius:50%;display:grid;place-items:center;
    font-weight:700;line-height:1;border:2px solid var(--ink)}
    .banner strong{font-weight:660;margin-right:6px}
    .banner.well span:not(.sign){color:var(--soft)}
    .banner.alarm{background:var(--accent);border-color:var(--accent);color:var(--on)}
    .banner.alarm .sign{border-color:var(--on)}
    .banner ul{margin:8px 0 0;padding-left:18px}
    .tiles{display:grid;grid-template-columns:repeat(6,minmax(0,1fr));margin:0;background:var(--card);
    border:1px solid var(--line);border-radius:12px;overflow:hidden}
    .tiles>div{padding:20px 10px 20px 22px;border-left:1px solid var(--line)}
    .tiles>div:first-child{border-left:0;padding-left:26px}
    .tiles dt{color:var(--soft);font-size:13.5px}
    .tiles dd{margin:0}
    .tiles dd b{display:block;font-size:30px;line-height:1.25;font-weight:640;letter-spacing:-.02em}
    .tiles .marked dd b{color:var(--accent)}
    .tiles small{display:block;color:var(--soft);font-size:12.5px;line-height:1.4}
    table{width:100%;border-collapse:collapse}
    th{padding:0 20px 8px 0;text-align:left;font-size:12.5px;font-weight:560;color:var(--soft);
    vertical-align:bottom}
    td{padding:9px 20px 9px 0;border-top:1px solid var(--line);vertical-align:top}
    th:last-child,td:last-child{padding-right:0}
    .number{text-align:right;white-space:nowrap}
    .tier{color:var(--ink)}.tier.none{color:var(--soft)}
    .decisions{display:flex;align-items:center;gap:12px;white-space:nowrap}
    .decisions i{font-style:normal;color:var(--soft);padding:0 5px}
    .stack{flex:none;width:96px;height:8px;border-radius:4px;background:var(--rail)}
    .bar{display:block;width:100%;min-width:90px;height:8px;border-radius:4px;margin-top:7px}
    td .bar{overflow:hidden}
    .funnel{margin:0;padding:0;list-style:none;display:grid;gap:15px}
    .funnel li{display:grid;grid-template-columns:1fr auto 64px;align-items:baseline;gap:0 12px}
    .funnel b{font-size:17px}
    .share{color:var(--soft);text-align:right}
    .funnel .bar{grid-column:1/-1;margin-top:5px}
    .figure{margin:0 0 6px;display:flex;align-items:baseline;gap:14px;flex-wrap:wrap}
    .figure b{font-size:40px;line-height:1.1;font-weight:640;letter-spacing:-.02em}
    .figure span{color:var(--soft)}
    details.run{border-top:1px solid var(--line);padding:4px 0}
    details.run>summary{display:flex;flex-wrap:wrap;gap:2px 18px;align-items:baseline}
    summary{cursor:pointer;padding:9px 0;list-style:none}
    summary::-webkit-details-marker{display:none}
    details.run>summary::before,details.list>summary::before{content:"+";width:12px;color:var(--soft);
    font-weight:600;display:inline-block;margin-right:6px}
    details[open]>summary::before{content:"–"!important}
    summary .time,summary span{color:var(--soft)}
    .list>summary{color:var(--soft);font-size:13.5px}
    .legend{display:flex;flex-wrap:wrap;gap:6px 20px;margin:0 0 14px;padding:0;list-style:none;
    color:var(--soft);font-size:13.5px}
    .legend li{display:flex;align-items:center;gap:7px}
    .lanes{display:grid;grid-template-columns:auto minmax(0,1fr);margin:6px 0}
    .lane-names{margin:0;padding:0 16px 0 0;list-style:none;max-width:150px}
    .lane-names li{height:64px;line-height:52px;font-size:13.5px;color:var(--soft);white-space:nowrap;
    overflow:hidden;text-overflow:ellipsis}
    .scroll{overflow-x:auto}

    """

  private static let drawings = """
    svg{overflow:visible}
    .graph{display:block}
    .scroll svg.graph{overflow:hidden}
    .rail{fill:var(--rail)}.calm{fill:var(--calm)}.ink{fill:var(--ink)}
    .ask{fill:var(--ink)}.deny{fill:var(--accent)}
    .track{stroke:var(--line);stroke-width:1;fill:none;vector-effect:non-scaling-stroke}
    .edge{stroke:var(--calm);stroke-width:1.5;fill:none}
    .person{fill:var(--card);stroke:var(--ink);stroke-width:2}.end{fill:var(--ink)}
    .agent{fill:var(--soft)}
    .calm-node{fill:var(--calm);stroke:var(--card);stroke-width:2}
    .ask-node{fill:var(--card);stroke:var(--accent);stroke-width:2}
    .deny-node{fill:var(--accent);stroke:var(--card);stroke-width:1}
    .cross{stroke:var(--accent);stroke-width:3;stroke-linecap:round;fill:none}
    .graph text{font-size:11px;fill:var(--soft);text-anchor:middle}
    .scale svg{display:block;width:100%;height:36px}
    .span{fill:var(--ink)}
    .point{stroke:var(--card);stroke-width:7;stroke-linecap:round;vector-effect:non-scaling-stroke}
    .mark{stroke:var(--accent);stroke-width:2;fill:none;vector-effect:non-scaling-stroke}
    .ends{display:flex;justify-content:space-between;color:var(--soft);font-size:12.5px}
    .trend{display:grid;grid-template-columns:auto minmax(0,1fr);gap:10px}
    .trend svg{display:block;width:100%;height:190px}
    .axis{display:flex;flex-direction:column;justify-content:space-between;text-align:right;
    color:var(--soft);font-size:12.5px;line-height:1;min-width:26px}
    .dates{padding-left:36px;margin-top:8px}.dates.one{justify-content:center}
    .band{fill:var(--rail)}
    .line{stroke:var(--ink);stroke-width:2;fill:none;stroke-linejoin:round;vector-effect:non-scaling-stroke}
    .dot{stroke:var(--ink);stroke-width:7;stroke-linecap:round;fill:none;vector-effect:non-scaling-stroke}
    .whisker{stroke:var(--calm);stroke-width:2;vector-effect:non-scaling-stroke}

    """

  /// Below 760 pixels tables are lists of cards; numbers stay at the right.
  private static let narrow = """
    @media (max-width:1040px){.tiles{grid-template-columns:repeat(3,minmax(0,1fr))}
    .tiles>div:nth-child(n+4){border-top:1px solid var(--line)}
    .tiles>div:nth-child(4){border-left:0;padding-left:26px}}
    @media (max-width:760px){body>*{padding-inline:16px}main{display:block}
    main>*,main>.tiles{margin-bottom:14px}header{padding-top:28px}h1{font-size:27px}
    section{padding:20px 18px}.banner{padding:16px 18px;gap:12px}
    .tiles{grid-template-columns:repeat(2,minmax(0,1fr))}
    .tiles>div{padding:14px 8px 14px 18px!important;border-left:0;border-top:1px solid var(--line)}
    .tiles>div:nth-child(-n+2){border-top:0}
    .tiles>div:nth-child(even){border-left:1px solid var(--line)}
    .tiles dd b{font-size:26px}
    thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    table,tbody{display:block}
    tr{display:grid;grid-template-columns:1fr 1fr;gap:8px 16px;padding:14px 0;
    border-top:1px solid var(--line)}
    tbody tr:first-child{border-top:0;padding-top:0}
    td,td.number{display:block;min-width:0;padding:0;border:0;text-align:left;white-space:normal}
    td:first-child,td:has(.bar){grid-column:1/-1}
    td:first-child{font-weight:600}
    td::before{content:attr(data-title);display:block;color:var(--soft);font-size:12.5px;line-height:1.4}
    td:first-child::before,td:empty{display:none}
    .id{white-space:normal}.plain{columns:1}.decisions{gap:8px}.stack{width:60px}.decisions i{padding:0 3px}
    [aria-label=Figures] tr{grid-template-columns:1.4fr 1.1fr .5fr}
    details.run>summary{gap:2px 9px;font-size:14px}details.run>summary::before{margin:0}
    .lane-names{max-width:86px;padding-right:10px}
    .trend svg{height:150px}
    nav ul{gap:2px 16px}}
    @media (min-width:761px){[aria-label="Rules by noise"] td:first-child{min-width:190px}}
    @media print{body{background:#fff}section,.banner,.tiles{break-inside:avoid}}

    """
}
