#!/usr/bin/env bash
# po4a 0.69 (Debian 12), format xhtml.
# Behaviour: a word with a ruby reading cuts its sentence into four messages: the words before, the word, its reading, the words after.
#   <mark> and <time> cut as well. <b> in the same place leaves the sentence whole.
# Source: HTML Standard, 4.5 "Text-level semantics": ruby, mark, time and b are elements of one kind, phrasing content, which stands
#   inside the text of a paragraph. ITS 2.0, 8.7 "Elements Within Text", is about just that: what belongs to the flow of its parent.
# A careful guess: all elements of running text stay inside the message.
# Seen: 他住在<ruby>大埔<rt>…</rt></ruby>县。 gives 他住在, 大埔, dà bù and 县。 as messages of their own.
set -euo pipefail
command -v po4a-updatepo >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends po4a >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' po4a 2>/dev/null || true)
case "$version" in 0.69*) ;; *) echo "skipped: needs po4a version 0.69"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

cat > in.html <<'HTML'
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>题</title></head><body>
<p>他住在<ruby>大埔<rt>dà bù</rt></ruby>县。</p>
<p>我住在<b>平远</b>县。</p>
<p>今天<time datetime="2026-01-01">元旦</time>放假。</p>
<p>请看<mark>红字</mark>一行。</p>
</body></html>
HTML
po4a-updatepo -f xhtml -m in.html -M UTF-8 -p out.pot 2>/dev/null
grep '^msgid "[^"]' out.pot | tee seen.txt
cat > stated.txt <<'PO'
msgid "题"
msgid "他住在"
msgid "大埔"
msgid "dà bù"
msgid "县。"
msgid "我住在<b>平远</b>县。"
msgid "今天"
msgid "元旦"
msgid "放假。"
msgid "请看"
msgid "红字"
msgid "一行。"
PO
cmp seen.txt stated.txt
