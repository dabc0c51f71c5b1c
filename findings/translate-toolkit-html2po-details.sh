#!/usr/bin/env bash
# translate-toolkit 3.8.4 (Debian 12), html2po.
# Behaviour: neither the summary of a <details> nor text that stands directly in it is offered; a paragraph within it is. Written back, the
#   page has both in the source's language, and nothing says so.
# Source: HTML Living Standard, 4.11.1 and 4.11.2: <summary> is the caption that a reader always sees, the rest of <details> flow content.
# A careful guess: headings, captions and text of an element of HTML 5 are offered as those of <figure> are.
# Seen: 图题 of a figure and 段落 are in the PO file; 概要 and 内容 are not.
set -euo pipefail
command -v html2po >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q translate-toolkit >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' translate-toolkit 2>/dev/null || true)
case "$version" in 3.8.4*) ;; *) echo "skipped: needs translate-toolkit version 3.8.4"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

cat > in.html <<'HTML'
<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>页</title></head><body>
<figure><img src="a.png" alt=""><figcaption>图题</figcaption></figure>
<details><summary>概要</summary>内容<p>段落</p></details>
</body></html>
HTML
html2po --progress=none in.html out.po
grep '^msgid' out.po
grep -q 'msgid "图题"' out.po
grep -q 'msgid "段落"' out.po
! grep -q -e 概要 -e 内容 out.po
