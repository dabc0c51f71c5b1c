#!/usr/bin/env bash
# GNU gettext 0.21 (Debian 12), msgmerge.
# Behaviour: likeness is measured in bytes of UTF-8, where a hanzi is three and neighbours in the table of characters share two of them. So a
#   message gets, as a fuzzy translation, that of another with which it has not one character in common, while one that differs in one word
#   of two gets none.
# Source: GNU gettext manual, "Fuzzy Entries" and "Invoking the msgmerge Program": a message that is similar to an old one takes over its
#   translation, to be revised.
# A careful guess: 关闭文件 (close the file) is offered the translation of 打开文件 (open the file), and 七十二 (seventy-two) nothing.
# Seen: 七十二 is offered "Southeast Asia", the translation of 东南亚, and 军官 (officer) that of 内容 (contents); 关闭文件 is offered nothing.
set -euo pipefail
command -v msgmerge >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends gettext >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' gettext 2>/dev/null || true)
case "$version" in 0.21-*) ;; *) echo "skipped: needs gettext version 0.21"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

head='msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
offered() {
  printf "$head"'msgid "%s"\nmsgstr "%s"\n' "$1" "$2" > old.po
  printf "$head"'msgid "%s"\nmsgstr ""\n' "$3" > new.pot
  msgmerge --quiet old.po new.pot | sed '1,/^$/d;/^$/,$d' | tr '\n' ' '
}
far=$(offered 东南亚 'Southeast Asia' 七十二); other=$(offered 内容 Contents 军官); near=$(offered 打开文件 'Open the file' 关闭文件)
printf '%s\n%s\n%s\n' "$far" "$other" "$near"
[ "$far" = '#, fuzzy msgid "七十二" msgstr "Southeast Asia" ' ]
[ "$other" = '#, fuzzy msgid "军官" msgstr "Contents" ' ]
[ "$near" = 'msgid "关闭文件" msgstr "" ' ]
