#!/usr/bin/env bash
# translate-toolkit 3.8.4 with ruamel.yaml 0.17.21 (Debian 12), yaml2po and po2yaml; the result read by PyYAML 6.0.
# Behaviour: quotation marks of the template are not kept. A text that is yes, no, on or off, as a translation or in a part that nobody
#   translated, is written bare, so that it is no text to a reader of YAML 1.1 but true or false. "1.10" and "0755" keep their marks.
# Source: YAML 1.1, type "bool": yes, no, on, off and their capitals are truth values. Files of this kind are those of Rails, whose parser
#   (Psych) and Python's read YAML 1.1.
# A careful guess: what stood in quotation marks stands in them again, as the numbers do.
# Seen: "确定" translated as Yes -> Yes -> True; the untouched "no" of another key -> no -> False.
set -euo pipefail
command -v po2yaml >/dev/null && /usr/bin/python3 -c 'import ruamel.yaml, yaml' 2>/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends translate-toolkit python3-ruamel.yaml python3-yaml >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' translate-toolkit 2>/dev/null || true)
case "$version" in 3.8.4*) ;; *) echo "skipped: needs translate-toolkit version 3.8.4"; exit 0 ;; esac
/usr/bin/python3 -c 'import ruamel.yaml, yaml' 2>/dev/null || { echo "skipped: needs python3-ruamel.yaml and python3-yaml"; exit 0; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

printf 'zh:\n  go: "确定"\n  default: "no"\n  version: "1.10"\n' > in.yaml
yaml2po --progress=none in.yaml in.po
sed -i '/^msgid "确定"/{n;s/""/"Yes"/}' in.po
po2yaml --progress=none -t in.yaml in.po out.yaml
cat out.yaml
read() { /usr/bin/python3 -c 'import sys, yaml; print(yaml.safe_load(open(sys.argv[1]))["zh"])' "$1"; }
read out.yaml
[ "$(read in.yaml)" = "{'go': '确定', 'default': 'no', 'version': '1.10'}" ]
[ "$(read out.yaml)" = "{'go': True, 'default': False, 'version': '1.10'}" ]
