#!/usr/bin/env bash
# translate-toolkit 3.8.4 (Debian 12), odf2xliff.
# Behaviour: of a word with its reading above it, the reading is a unit to translate and the word itself is in no unit: the sentence has one
#   code in its place. Whoever translates every unit leaves the word Chinese, and has translated its pinyin.
# Source: OpenDocument 1.3, part 3, 6.4: <text:ruby-base> holds the annotated text of a paragraph, <text:ruby-text> the annotation.
# A careful guess: a reading may be a code or a unit; the word below it is text of the sentence, as the words around it are.
# Seen: 他住在<x/>市。 and a unit dūyún; 都匀 occurs nowhere in the XLIFF.
set -euo pipefail
command -v odf2xliff >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q translate-toolkit >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' translate-toolkit 2>/dev/null || true)
case "$version" in 3.8.4*) ;; *) echo "skipped: needs translate-toolkit version 3.8.4"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

cat > make.py <<'PY'
import zipfile
spaces = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
head = '<?xml version="1.0" encoding="UTF-8"?>'
content = f"""{head}<office:document-content {spaces} office:version="1.3"><office:body><office:text>
<text:p>他住在<text:ruby><text:ruby-base>都匀</text:ruby-base><text:ruby-text>dūyún</text:ruby-text></text:ruby>市。</text:p></office:text></office:body></office:document-content>"""
manifest = f"""{head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>{"".join(f'<manifest:file-entry manifest:full-path="{name}.xml" manifest:media-type="text/xml"/>' for name in ("content", "styles", "meta"))}</manifest:manifest>"""
with zipfile.ZipFile("in.odt", "w") as package:
    package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    package.writestr("META-INF/manifest.xml", manifest)
    package.writestr("content.xml", content)
    package.writestr("styles.xml", f'{head}<office:document-styles {spaces} office:version="1.3"/>')
    package.writestr("meta.xml", f'{head}<office:document-meta {spaces} office:version="1.3"/>')
PY
python3 make.py
odf2xliff --progress=none in.odt out.xlf
grep '<source>' out.xlf
grep -q '<source>他住在<x [^>]*/>市。</source>' out.xlf
grep -q '<source>dūyún</source>' out.xlf
! grep -q 都匀 out.xlf
