// How a page looks on A4 paper, and the pictures on it.
#include "document/html_style.hpp"

namespace ctg::document {

// The colours are those of the light scheme of the screen.
std::string_view paper_style() {
  return R"(@page{size:A4;margin:18mm 15mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif;color:#444}}
html{font:9.5pt/1.45 "Noto Sans","DejaVu Sans","Liberation Sans",sans-serif;color:#000;overflow-wrap:break-word}
body{margin:0}
h1{font-size:18pt;line-height:1.2;margin:0 0 8pt;color:#1c4f8f}
h2{font-size:13pt;line-height:1.25;margin:18pt 0 6pt;padding-top:4pt;border-top:1.5pt solid #1c4f8f}
h3{font-size:11pt;margin:12pt 0 4pt}h4{font-size:10pt;margin:9pt 0 2pt}
h2,h3,h4,caption,figcaption{break-after:avoid}
p,ul,ol,dl{margin:4pt 0}ul,ol{padding-left:14pt}
a{color:inherit;text-decoration:none}
nav{background:#f3f5f8;padding:6pt 10pt;break-after:page}.page{break-before:page}
nav h2{border:0;margin:0;font-size:11pt}nav ul{list-style:none;padding-left:0}nav ul ul{padding-left:12pt}
nav a::after{content:leader(" . ") target-counter(attr(href),page)}
dl::after{content:"";display:block;clear:both}
dt{float:left;clear:left;width:34%;color:#444;break-after:avoid}dd{margin:0 0 2pt 36%}
code,pre{font-family:"DejaVu Sans Mono","Liberation Mono",monospace;font-size:.9em}
pre{background:#f3f5f8;padding:6pt;white-space:pre-wrap}
table{border-collapse:collapse;width:100%;margin:6pt 0}
caption{text-align:left;color:#444;padding-bottom:2pt}
caption.hidden{font-size:1pt;line-height:1pt;color:#fff;padding:0}
th,td{padding:2pt 4pt;border-bottom:.5pt solid #b5bcc6;text-align:left;vertical-align:top}
.many th,.many td{font-size:8pt;padding:2pt 2.5pt}
tr>.d1{padding-left:12pt}tr>.d2{padding-left:20pt}tr>.d3{padding-left:28pt}tr>.d4{padding-left:36pt}
th{font-weight:600}tbody th{font-weight:400}
thead{display:table-header-group}thead th{background:#f3f5f8;border-bottom:1pt solid #1c4f8f}
.r{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}thead .r{white-space:normal}.c{text-align:center}
td>svg{width:60px;height:12px}
tr.total td,tr.total th{font-weight:700;border-top:1pt solid #000}
tr,figure,.callout,dt,dd{break-inside:avoid}
.good{color:#17683a}.warning{color:#8a4b00}.problem{color:#b3241c}.muted{color:#444}
.callout{border-left:3pt solid #1c4f8f;background:#f3f5f8;padding:4pt 10pt;margin:8pt 0}
.callout.on-warning{border-color:#8a4b00}.callout.on-problem{border-color:#b3241c}
.meter,th code,td code{white-space:nowrap}
figure{margin:8pt 0}figcaption{font-weight:600;margin-bottom:2pt}
.figure svg{width:100%;height:auto;display:block}
.legend{list-style:none;padding:0}.legend li{display:inline-block;margin-right:12pt}
.legend svg{width:7pt;height:7pt;margin-right:4pt}
footer{margin-top:18pt;border-top:.5pt solid #b5bcc6;color:#444;font-size:8pt}
)";
}

std::string_view picture_style() {
  return "text{font:12px 'Noto Sans','DejaVu Sans','Liberation Sans',sans-serif;fill:#000}.faint{fill:#444}"
         ".grid{stroke:#b5bcc6;fill:none}.track{fill:#dfe4ea}"
         ".due,.today{stroke:#000;stroke-width:2;fill:none}.today{stroke-dasharray:4 3;stroke-width:1.5}"
         ".line{fill:none;stroke-width:2.5}.dashed{stroke-dasharray:7 5}"
         ".f1{fill:#1c4f8f}.f2{fill:#b35900}.f3{fill:#2c7a4b}.f4{fill:#7b3f98}.f5{fill:#8c6d00}.f6{fill:#00707a}"
         ".l1{stroke:#1c4f8f}.l2{stroke:#b35900}.l3{stroke:#2c7a4b}.l4{stroke:#7b3f98}.l5{stroke:#8c6d00}.l6{stroke:#00707a}"
         ".h1,.h2,.h3,.h4,.h5{fill:#1c4f8f;fill-opacity:.1}.h2{fill-opacity:.18}.h3{fill-opacity:.26}.h4{fill-opacity:.34}"
         ".h5{fill-opacity:.42}"
         ".fgood{fill:#17683a}.fwarning{fill:#8a4b00}.fproblem{fill:#b3241c}.fmuted{fill:#444}";
}

}  // namespace ctg::document
