#!/usr/bin/env python3
"""The same two pages by typst and by reportlab: peers.py FOLDER, which holds document.json.

Each is called in one process that stays, so that nobody pays for starting; each gets the words, tables and charts of
the document. Prints one figure a line: NAME MILLISECONDS BYTES.
"""
import io
import json
import pathlib
import statistics
import sys
import time

import typst
from reportlab.graphics.shapes import Drawing, PolyLine, Rect
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table
from xml.sax.saxutils import escape

FONTS = pathlib.Path(__file__).resolve().parents[3] / "core" / "fonts"


def median(work, times=15):
    work()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        made = work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken) * 1000, made


def moment(text):
    import datetime

    return datetime.datetime.fromisoformat(text).timestamp()


def points(chart, width, height):
    begin, end = moment(chart["from"]), moment(chart["to"])
    axis = chart["axis"] or {"low": 0, "high": 1}
    for series in chart["series"]:
        line = []
        for point in series["points"]:
            x = (moment(point["at"]) - begin) / max(end - begin, 1) * width
            y = (point["tenths"] - axis["low"]) / max(axis["high"] - axis["low"], 1) * height
            line.append((x, y))
        if len(line) > 1:
            yield line


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def typst_source(document):
    out = ['#set document(title: %s, date: none)' % quoted(document["header"]["title"]),
           '#set page(paper: "a4", margin: 38pt)', '#set text(font: "Lattea Text", size: 10pt, lang: "en")']
    out.append("= #%s" % quoted(document["header"]["title"]))
    for fact in document["header"]["facts"]:
        out.append("#strong(%s) #%s \\" % (quoted(fact["label"]), quoted(fact["value"])))
    for section in document["sections"]:
        out.append("\n== #%s" % quoted(section["title"]))
        for block in section["blocks"]:
            kind = block["kind"]
            if kind in ("paragraph", "heading"):
                out.append("\n#%s\n" % quoted(block["text"]))
            elif kind == "facts":
                cells = ", ".join("[#strong(%s)], [#%s]" % (quoted(row["label"]), quoted(row["value"])) for row in block["rows"])
                out.append("#table(columns: (20%%, 1fr), stroke: none, %s)" % cells)
            elif kind == "list":
                out.extend("- #%s" % quoted(item) for item in block["items"])
            elif kind == "table":
                head = ", ".join("[#%s]" % quoted(cell) for cell in block["columns"])
                cells = ", ".join("[#%s]" % quoted(cell) for row in block["rows"] for cell in row)
                out.append("#table(columns: %d, table.header(%s), %s)" % (len(block["columns"]), head, cells))
            elif kind == "chart":
                for line in points(block["chart"], 150, 58):
                    moves = ", ".join("curve.%s((%.1fpt, %.1fpt))" % ("move" if at == 0 else "line", x, 58 - y) for at, (x, y) in enumerate(line))
                    out.append("#box(curve(stroke: 1pt, %s))" % moves)
            elif kind == "not_answered":
                out.append("\n#%s" % quoted(block["lead"] + ": " + ", ".join(item["label"] for item in block["items"])))
            else:
                out.append("\n#%s #line(length: 100%%)" % quoted(block["label"]))
    return "\n".join(out)


def by_reportlab(document):
    styles = getSampleStyleSheet()
    body, title, head = styles["BodyText"], styles["Title"], styles["Heading2"]
    body.fontName, title.fontName, head.fontName = "Lattea", "Lattea-Bold", "Lattea-Bold"
    flow = [Paragraph(escape(document["header"]["title"]), title)]
    rows = [[Paragraph(escape(fact["label"]), body), Paragraph(escape(fact["value"]), body)] for fact in document["header"]["facts"]]
    flow.append(Table(rows, colWidths=[100, 410]))
    for section in document["sections"]:
        flow.append(Paragraph(escape(section["title"]), head))
        for block in section["blocks"]:
            kind = block["kind"]
            if kind in ("paragraph", "heading"):
                flow.append(Paragraph(escape(block["text"]), body))
            elif kind == "facts":
                rows = [[Paragraph(escape(row["label"]), body), Paragraph(escape(row["value"]), body)] for row in block["rows"]]
                flow.append(Table(rows, colWidths=[100, 410]))
            elif kind == "list":
                flow.extend(Paragraph("• " + escape(item), body) for item in block["items"])
            elif kind == "table":
                rows = [[Paragraph(escape(cell), body) for cell in row] for row in [block["columns"], *block["rows"]]]
                flow.append(Table(rows, colWidths=None if len(block["columns"]) > 2 else [60, 450], repeatRows=1))
            elif kind == "chart":
                drawing = Drawing(160, 60)
                drawing.add(Rect(0, 0, 150, 58, fillColor=None))
                for line in points(block["chart"], 150, 58):
                    drawing.add(PolyLine([value for point in line for value in point]))
                flow.append(drawing)
            elif kind == "not_answered":
                flow.append(Paragraph(escape(block["lead"] + ": " + ", ".join(item["label"] for item in block["items"])), body))
            else:
                flow.append(Paragraph(escape(block["label"]), body))
    to = io.BytesIO()
    SimpleDocTemplate(to, pagesize=A4, leftMargin=38, rightMargin=38, topMargin=38, bottomMargin=38).build(flow)
    return to.getvalue()


def main():
    folder = pathlib.Path(sys.argv[1])
    document = json.loads((folder / "document.json").read_text(encoding="utf-8"))
    pdfmetrics.registerFont(TTFont("Lattea", FONTS / "text-regular.ttf"))
    pdfmetrics.registerFont(TTFont("Lattea-Bold", FONTS / "text-bold.ttf"))
    taken, made = median(lambda: by_reportlab(document))
    (folder / "reportlab.pdf").write_bytes(made)
    print(f"reportlab {taken:.3f} {len(made)}")
    # A compiler remembers what it has compiled: each run gets a source that differs in its last line.
    source = folder / "page.typ"
    compiler = typst.Compiler(font_paths=[str(FONTS)], ignore_system_fonts=True, root=str(folder))
    runs = iter(range(1000))

    def once():
        source.write_text(typst_source(document) + "\n// %d" % next(runs), encoding="utf-8")
        return compiler.compile(input=str(source), format="pdf")

    taken, made = median(once)
    (folder / "typst.pdf").write_bytes(made)
    print(f"typst {taken:.3f} {len(made)}")

    def fresh():
        source.write_text(typst_source(document) + "\n// %d" % next(runs), encoding="utf-8")
        return typst.Compiler(font_paths=[str(FONTS)], ignore_system_fonts=True, root=str(folder)).compile(input=str(source), format="pdf")

    taken, made = median(fresh)
    print(f"typst-fresh {taken:.3f} {len(made)}")


main()
