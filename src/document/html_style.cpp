// How a page looks: on a desk, on a telephone, by night and on A4 paper.
#include "document/html_style.hpp"

namespace ctg::document {

// Contrasts: text 7:1 or more, words in a colour 4.5:1, parts of pictures 3:1, in both schemes (WCAG 2.1, 1.4.3 and 1.4.11).
std::string_view html_style() {
  return R"(:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--soft:#f3f5f8;--line:#c5ccd6;--accent:#1c4f8f;
--good:#17683a;--warning:#8a4b00;--problem:#b3241c;--muted:#545d69;--track:#dfe4ea;
--s1:#1c4f8f;--s2:#b35900;--s3:#2c7a4b;--s4:#7b3f98;--s5:#8c6d00;--s6:#00707a}
@media (prefers-color-scheme:dark){:root{--paper:#14181d;--ink:#e8ebef;--soft:#1e242b;--line:#434d59;--accent:#9dc4ff;
--good:#7fd6a0;--warning:#f3bb6c;--problem:#ff9d95;--muted:#aab3be;--track:#333c47;
--s1:#8db9ff;--s2:#ffb066;--s3:#7fd6a0;--s4:#d5a6ee;--s5:#e0c75a;--s6:#6fd3dc}}
*{box-sizing:border-box}
html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;
background:var(--paper);color:var(--ink);overflow-wrap:break-word;-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:1rem;max-width:75rem}
.skip{position:absolute;left:-100vw}.skip:focus{position:static;display:inline-block;padding:.5rem}
h1{font-size:1.75rem;line-height:1.2;margin:.5rem 0 1rem}
h2{font-size:1.35rem;line-height:1.25;margin:2.25rem 0 .75rem;padding-top:.5rem;border-top:2px solid var(--accent)}
h3{font-size:1.1rem;margin:1.5rem 0 .5rem}h4{font-size:1rem;margin:1.25rem 0 .25rem}
p,ul,ol,dl{max-width:48rem;margin:.5rem 0}
a{color:var(--accent)}a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
nav ul{columns:18rem;max-width:none;padding-left:1.25rem}nav ul ul{columns:auto}nav h2{border:0;margin:0;font-size:1rem}
nav{background:var(--soft);padding:.75rem 1rem;border-radius:.4rem;margin-bottom:1rem}nav ul ul{margin:0}
dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.25rem 1rem}dt{color:var(--muted)}dd{margin:0}
@media screen and (max-width:30rem){dl{display:block}dd{margin-bottom:.5rem}.long{min-width:13rem}}
code,pre{font-family:ui-monospace,"DejaVu Sans Mono","Liberation Mono",monospace;font-size:.9em}
pre{background:var(--soft);padding:.75rem;overflow-x:auto}
.table,.figure{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;min-width:min(100%,40rem)}
caption{text-align:left;color:var(--muted);padding-bottom:.25rem}
caption.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.35rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
th{font-weight:600}tbody th{font-weight:400}.many tbody th{min-width:min(12rem,45vw)}thead th{background:var(--soft);border-bottom:2px solid var(--line)}
.r{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}thead .r{white-space:normal}.c{text-align:center}
tr.total>*{font-weight:700;border-top:2px solid var(--ink)}
tr:target>*{background:var(--soft);box-shadow:inset 0 -2px var(--accent)}
tr>.d1{padding-left:1.6rem}tr>.d2{padding-left:2.6rem}tr>.d3{padding-left:3.6rem}tr>.d4{padding-left:4.6rem}
.good{color:var(--good)}.warning{color:var(--warning)}.problem{color:var(--problem)}.muted{color:var(--muted)}
.callout{border-left:.35rem solid var(--accent);background:var(--soft);padding:.5rem 1rem;margin:1rem 0;max-width:50rem}
.callout.on-warning{border-color:var(--warning)}.callout.on-problem{border-color:var(--problem)}
details{border-top:2px solid var(--accent);margin:1rem 0}summary{cursor:pointer;padding:.5rem 0}
summary>*{display:inline;border:0;margin:0;padding:0}summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.meter,th code,td code{white-space:nowrap}
svg{fill:currentColor}svg text{font:12px system-ui,"Liberation Sans",sans-serif;fill:var(--ink)}
svg .faint{fill:var(--muted)}svg .grid{stroke:var(--line);fill:none}svg .track{fill:var(--track)}
svg .due,svg .today{stroke:var(--ink);stroke-width:2;fill:none}svg .today{stroke-dasharray:4 3;stroke-width:1.5}
svg .line{fill:none;stroke-width:2.5}svg .dashed{stroke-dasharray:7 5}
.f1{fill:var(--s1)}.f2{fill:var(--s2)}.f3{fill:var(--s3)}.f4{fill:var(--s4)}.f5{fill:var(--s5)}.f6{fill:var(--s6)}
.l1{stroke:var(--s1)}.l2{stroke:var(--s2)}.l3{stroke:var(--s3)}.l4{stroke:var(--s4)}.l5{stroke:var(--s5)}.l6{stroke:var(--s6)}
svg .fgood{fill:var(--good)}svg .fwarning{fill:var(--warning)}svg .fproblem{fill:var(--problem)}svg .fmuted{fill:var(--muted)}
.h1,.h2,.h3,.h4,.h5{fill:var(--s1);fill-opacity:.1}.h2{fill-opacity:.18}.h3{fill-opacity:.26}.h4{fill-opacity:.34}.h5{fill-opacity:.42}
figure{margin:1rem 0}figcaption{font-weight:600;margin-bottom:.25rem}
.figure svg{width:100%;min-width:44rem;max-width:60rem;height:auto;display:block}
.figure.wide svg{min-width:52rem}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;margin:.25rem 0;max-width:none}
.legend svg{width:.9rem;height:.9rem;vertical-align:-.1rem;margin-right:.35rem}
footer{margin-top:3rem;border-top:1px solid var(--line);color:var(--muted);font-size:.875rem}
@page{size:A4;margin:18mm 15mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#f3f5f8;--line:#b5bcc6;--accent:#1c4f8f;--good:#17683a;--warning:#8a4b00;
--problem:#b3241c;--muted:#444;--track:#dfe4ea;--s1:#1c4f8f;--s2:#b35900;--s3:#2c7a4b;--s4:#7b3f98;--s5:#8c6d00;--s6:#00707a}
html{font-size:9.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}body{max-width:none;padding:0}
.skip{display:none}nav{break-after:page}.page{break-before:page}h2,h3,h4,caption,figcaption{break-after:avoid}
tr,figure,.callout,dl>*{break-inside:avoid}thead{display:table-header-group}
.table,.figure{overflow:visible}table{min-width:0;width:100%}th,td{padding:.2rem .35rem}.many th,.many td{font-size:8pt;padding:.2rem .25rem}.many tbody th{min-width:0}
tr>.d1{padding-left:1.2rem}tr>.d2{padding-left:2rem}.figure svg,.figure.wide svg{min-width:0}
a{color:inherit;text-decoration:none}
details::details-content{content-visibility:visible;block-size:auto}}
)";
}

}  // namespace ctg::document
