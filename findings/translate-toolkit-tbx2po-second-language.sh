#!/usr/bin/env bash
# translate-toolkit 3.8.4 (Debian 12), tbx2po.
# Behaviour: the first language of an entry is the source and the second one the translation, whatever languages these are: where the order
#   of two entries differs, one PO file has French beside English. A second term of the source's language is not in it.
# Source: ISO 30042:2008 (TBX): an entry has language sets in any number and order, each named by xml:lang; terms of one set are synonyms.
# A careful guess: one language is chosen for the whole file, or can be named; synonyms are entries of their own.
# Seen: 党组 is "groupe du Parti", 省 is "province" of the English set; 党组织 is nowhere.
set -euo pipefail
command -v tbx2po >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q translate-toolkit >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' translate-toolkit 2>/dev/null || true)
case "$version" in 3.8.4*) ;; *) echo "skipped: needs translate-toolkit version 3.8.4"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

cat > in.tbx <<'TBX'
<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX" xml:lang="zh"><martifHeader><fileDesc><sourceDesc><p>terms</p></sourceDesc></fileDesc></martifHeader><text><body>
<termEntry id="c1"><langSet xml:lang="zh"><tig><term>党组</term></tig><tig><term>党组织</term></tig></langSet><langSet xml:lang="fr"><tig><term>groupe du Parti</term></tig></langSet><langSet xml:lang="en"><tig><term>leading Party members group</term></tig></langSet></termEntry>
<termEntry id="c2"><langSet xml:lang="zh"><tig><term>省</term></tig></langSet><langSet xml:lang="en"><tig><term>province</term></tig></langSet><langSet xml:lang="fr"><tig><term>la province</term></tig></langSet></termEntry>
</body></text></martif>
TBX
tbx2po --progress=none in.tbx out.po
grep -A1 -e 'msgid "[^"]' out.po
grep -q 'msgstr "groupe du Parti"' out.po
grep -q 'msgstr "province"' out.po
! grep -q 党组织 out.po
