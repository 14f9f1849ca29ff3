#!/usr/bin/env python3
"""Turns the official files into the indicator packs that ship with risk-scoring.

    build_packs.py SOURCE_DIRECTORY

SOURCE_DIRECTORY holds countries/, goods/ and classifications/ as published (docs/indicators.md
names each file). Reads the hand-made dol-mapping.csv, checks it against HS 2022 and ISIC Rev. 4,
and writes the other tables beside it. Only the standard library is needed.
"""

import csv
import re
import sys
import unicodedata
import xml.etree.ElementTree as xml
import zipfile
from pathlib import Path

MODULE = Path(__file__).resolve().parent.parent.parent
PACKS = MODULE / "src" / "main" / "resources" / "packs"
PAGE = MODULE.parent / "docs" / "indicators.md"
TABLE_BEGINS = "<!-- table made by build_packs.py -->\n"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

# Codes of the sources that are not ISO 3166-1 alpha-3.
OWN_CODES = {"ADO": "AND", "ZAR": "COD", "ROM": "ROU", "TMP": "TLS", "WBG": "PSE",
             "KSV": "XKX", "KOS": "XKX", "ANT": None, "NLDA": None}

# Names of the DOL list that differ from the table of countries.
DOL_NAMES = {"Bolivia": "BO", "Burma": "MM", "Congo, Democratic Republic of the": "CD",
             "Côte d'Ivoire": "CI", "Iran": "IR", "Kyrgyz Republic": "KG", "North Korea": "KP",
             "Russia": "RU", "Taiwan": "TW", "Tanzania": "TZ", "Turkey (Türkiye)": "TR",
             "Venezuela": "VE", "Vietnam": "VN"}

LAST_TIP_EDITION = "2025"
ILO_CONVENTIONS = ["C029", "P029", "C105", "C087", "C098"]
WGI_INDICATORS = ["rl", "cc", "va"]


def main(source):
    countries = read_countries(source)
    write_tip(source, countries)
    write_wgi(source, countries)
    write_ilo(source, countries)
    write_dol(source, countries)


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(unicodedata.normalize("NFC", line) for line in file))


def write(name, header, lines):
    with open(PACKS / name, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header)
        out.writerows(lines)
    print(f"{name}: {len(lines)} rows")


def read_countries(source):
    found = {"by3": {"XKX": "XK"}, "byName": {}}
    for row in rows(source / "countries" / "country-codes.csv"):
        alpha2 = row["ISO3166-1-Alpha-2"]
        found["by3"][row["ISO3166-1-Alpha-3"]] = alpha2
        for column in ("CLDR display name", "UNTERM English Short"):
            found["byName"][row[column]] = alpha2
    return found


def alpha2(countries, code):
    known = OWN_CODES.get(code, code)
    return known and countries["by3"][known]


def write_tip(source, countries):
    tiers = {}
    for row in rows(source / "countries" / "tip_tier_placements_2023_2025.csv"):
        tiers.setdefault(alpha2(countries, row["iso3"]), {})[row["report_year"]] = row["tier"]
    lines = []
    for country, by_year in sorted(tiers.items()):
        year = max(by_year)
        lines.append([country, by_year[year], year, tip_note(by_year[year], year)])
    write("tip.csv", ["country", "tier", "year", "note"], lines)


def tip_note(tier, year):
    if tier == "SC":
        return "special case: the report gives no tier"
    if year != LAST_TIP_EDITION:
        return "on none of the lists of later editions that are held here"
    return ""


def sheet_rows(path, sheet):
    """The rows of a worksheet as lists of texts; the workbook may be large, so it is streamed."""
    with zipfile.ZipFile(path) as book:
        shared = [
            "".join(part.text or "" for part in item.iter(SHEET + "t"))
            for item in xml.parse(book.open("xl/sharedStrings.xml")).getroot()
        ]
        with book.open(f"xl/worksheets/{sheet}.xml") as file:
            for _, row in xml.iterparse(file):
                if row.tag == SHEET + "row":
                    yield {column(cell): value(cell, shared) for cell in row.iter(SHEET + "c")}
                    row.clear()


def column(cell):
    return re.sub(r"\d", "", cell.get("r"))


def value(cell, shared):
    content = cell.find(SHEET + "v")
    if content is None:
        return ""
    return shared[int(content.text)] if cell.get("t") == "s" else content.text


def write_wgi(source, countries):
    table = sheet_rows(source / "countries" / "wgidataset_long_1996_2023.xlsx", "sheet1")
    names = next(table)
    records = [{names[key]: text for key, text in row.items()} for row in table]
    last = max(record["year"] for record in records)
    found = {}
    for record in records:
        country = alpha2(countries, record["code"])
        if record["year"] == last and record["indicator"] in WGI_INDICATORS and country:
            found.setdefault(country, {})[record["indicator"]] = ranks(record)
    lines = [
        [country, last] + [rank for name in WGI_INDICATORS for rank in of.get(name, ["", "", ""])]
        for country, of in sorted(found.items())
        if any(rank for name in WGI_INDICATORS for rank in of.get(name, [""]))
    ]
    header = ["country", "year"]
    for name in ("ruleOfLaw", "controlOfCorruption", "voice"):
        header += [name, name + "Low", name + "High"]
    write("wgi.csv", header, lines)


def ranks(record):
    texts = [record[name] for name in ("pctrank", "pctranklower", "pctrankupper")]
    return ["" if text == ".." else f"{float(text):.2f}" for text in texts]


def write_ilo(source, countries):
    lines = [
        [row["country_iso"]] + [row[convention] for convention in ILO_CONVENTIONS]
        for row in rows(source / "countries" / "ilo_core_convention_ratifications_2026.csv")
    ]
    unknown = {line[0] for line in lines} - set(countries["by3"].values())
    assert not unknown, f"not countries: {unknown}"
    write("ilo.csv", ["country"] + ILO_CONVENTIONS, sorted(lines))


def write_dol(source, countries):
    listings = rows(source / "goods" / "dol_goods_2022list_flat.csv")
    mapping = rows(PACKS / "dol-mapping.csv")
    check_mapping(source, listings, mapping)
    write("dol-goods.csv", ["good", "country", "childLabour", "forcedLabour", "derivedFrom"],
          sorted(listing(row, countries) for row in listings))
    write("dol-hs.csv", ["good", "edition", "prefix", "extent", "description"],
          list(prefixes(source, mapping)))
    publish(mapping, listings)


def listing(row, countries):
    forced = "Yes" in (row["forced_labor"], row["forced_child_labor"])
    derived = row["derived_labor_exploitation"] == "Yes"
    return [row["good"], dol_country(row["country"], countries),
            yes(row["child_labor"] == "Yes"), yes(forced),
            dol_country(row["derived_country"], countries) if derived else ""]


def yes(truth):
    return "yes" if truth else "no"


def dol_country(name, countries):
    return DOL_NAMES.get(name) or countries["byName"][name]


def check_mapping(source, listings, mapping):
    goods = {row["good"] for row in listings}
    mapped = [row["good"] for row in mapping]
    assert set(mapped) == goods, f"not in both: {goods ^ set(mapped)}"
    assert len(mapped) == len(goods), "a good is mapped twice"
    divisions = {row["Code"] for row in rows(source / "classifications/isic_rev4_structure.csv")}
    for row in mapping:
        assert set(row["isic"].split()) <= divisions, f"no such division: {row}"
        assert row["hs"] or row["hsPart"] or row["note"], f"unmapped without a reason: {row}"


def prefixes(source, mapping):
    hs2022 = {row["hscode"]: row["description"]
              for row in rows(source / "classifications" / "hs2022.csv")}
    older = older_codes(source)
    for row in mapping:
        for extent, column in (("WHOLE", "hs"), ("PART", "hsPart")):
            given = row[column].split()
            for prefix in given:
                yield [row["good"], "HS2022", prefix, extent, hs2022[prefix]]
            for code, whole in older_prefixes(given, older):
                yield [row["good"], "HS2017", code, extent if whole else "PART", ""]


def publish(mapping, listings):
    """Writes the mapping behind the mark on the page of indicators."""
    forced = {row["good"] for row in listings
              if "Yes" in (row["forced_labor"], row["forced_child_labor"])}
    lines = ["| good | forced labour | HS 2022: the good alone | HS 2022: with others | ISIC | note |",
             "|---|---|---|---|---|---|"]
    for row in mapping:
        cells = [row["good"], "yes" if row["good"] in forced else "", row["hs"], row["hsPart"],
                 row["isic"], row["note"]]
        lines.append("| " + " | ".join(cells) + " |")
    before = PAGE.read_text(encoding="utf-8").split(TABLE_BEGINS)[0]
    PAGE.write_text(before + TABLE_BEGINS + "\n".join(lines) + "\n", encoding="utf-8")


def older_codes(source):
    """HS 2022 subheading -> HS 2017 subheadings, and back, as the UN correlates them.

    Heading 8549 (electrical waste) is left out: it took a corner of very many older codes.
    """
    forth, back = {}, {}
    table = sheet_rows(source / "classifications" / "hs2022_to_hs2017_unsd.xlsx", "sheet2")
    for row in table:
        new, old = row.get("A", ""), row.get("B", "")
        both = re.fullmatch(r"\d{6}", new) and re.fullmatch(r"\d{6}", old)
        if both and not new.startswith("8549"):
            forth.setdefault(new, set()).add(old)
            back.setdefault(old, set()).add(new)
    return forth, back


def older_prefixes(given, older):
    """The HS 2017 codes of a good's prefixes, each with whether all of it is the good."""
    forth, back = older
    found = {}
    for prefix in given:
        if len(prefix) < 6 and any(code.startswith(prefix) for code in back):
            found[prefix] = True
        for code in forth.get(prefix, ()):
            found[code] = all(new.startswith(tuple(given)) for new in back[code])
    return sorted(found.items())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
