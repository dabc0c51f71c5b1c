#!/usr/bin/env bash
# translate-toolkit 3.8.4 with phply 1.2.6 (Debian 12), php2po and po2php.
# Behaviour: an entry of an array whose text holds a variable is offered to nobody, and in the file that is written back it is not there any
#   more: the key is gone with its text. A text with a variable that stands outside of an array is offered and comes back.
# Source: PHP manual, "Strings": variables in double quotation marks are replaced; such a string may be a value of an array as any other.
# A careful guess: it is offered as the other one is, or else it is left as the template has it.
# Seen: of hello, bye and $title only $title and bye are messages; the array that is written holds bye alone.
set -euo pipefail
command -v po2php >/dev/null && /usr/bin/python3 -c 'import phply' 2>/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends translate-toolkit python3-phply >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' translate-toolkit 2>/dev/null || true)
case "$version" in 3.8.4*) ;; *) echo "skipped: needs translate-toolkit version 3.8.4"; exit 0 ;; esac
/usr/bin/python3 -c 'import phply' 2>/dev/null || { echo "skipped: needs python3-phply"; exit 0; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

cat > in.php <<'PHP'
<?php
$title = "欢迎 $user";
$texts = [
    'hello' => "你好，$user",
    'bye' => '再见',
];
PHP
php2po --progress=none in.php in.po
grep '^msgid "[^"]' in.po
po2php --progress=none -t in.php in.po out.php
cat out.php
grep -q '欢迎 $user' out.php && grep -q '再见' out.php
if grep -q hello in.po out.php; then exit 1; fi
