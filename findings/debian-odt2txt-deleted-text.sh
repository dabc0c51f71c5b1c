#!/usr/bin/env bash
# odt2txt 0.5 (Debian 12).
# Behaviour: text that was deleted under change tracking stands at the head of the output as if it were the first paragraph, run together
#   with the name of who deleted it and the time.
# Source: OpenDocument 1.3, part 3, 5.5.2 and following: <text:tracked-changes> keeps deleted content outside the flow of the text, and
#   <text:change/> marks where it was.
# A careful guess: a converter to plain text gives the document as it reads now, since deleted words are not in its body.
# Seen: Li2026-01-02T03:04:05删去的话 comes before 现在的话, the only words that a reader of the document sees.
set -euo pipefail
command -v odt2txt >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q odt2txt >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' odt2txt 2>/dev/null || true)
case "$version" in 0.5*) ;; *) echo "skipped: needs odt2txt version 0.5"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

cat > make.py <<'PY'
import zipfile
content = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:body><office:text>
<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Li</dc:creator><dc:date>2026-01-02T03:04:05</dc:date></office:change-info><text:p>删去的话</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p>现在的话<text:change text:change-id="c1"/></text:p></office:text></office:body></office:document-content>"""
manifest = """<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"""
with zipfile.ZipFile("in.odt", "w") as package:
    package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    package.writestr("META-INF/manifest.xml", manifest)
    package.writestr("content.xml", content)
PY
python3 make.py
odt2txt --encoding=UTF-8 in.odt | grep -v '^$' | tee out.txt
[ "$(head -1 out.txt)" = Li2026-01-02T03:04:05删去的话 ] && [ "$(sed -n 2p out.txt)" = 现在的话 ]
