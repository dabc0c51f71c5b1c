#!/usr/bin/env bash
# hugo 0.111.3 (Debian 12), the page that lists a section.
# Behaviour: a section that is named in Chinese gets an English s behind its name, on a site whose languageCode and defaultContentLanguage are
#   zh-cn. Names of tags do not get it.
# Source: Hugo's documentation: languageCode and defaultContentLanguage say in which language a site is; pluralizeListTitles, true unless
#   it is set, makes plurals of titles of lists. CLDR 42, plural rules: zh has one form,
#   "other", for all numbers.
# A careful guess: English plurals are for English sites, or at least for names in Latin letters.
# Seen: the section 文章 has the title 文章s; the tag 工具 has the title 工具.
set -euo pipefail
command -v hugo >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends hugo >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' hugo 2>/dev/null || true)
case "$version" in 0.111.3*) ;; *) echo "skipped: needs hugo version 0.111.3"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

mkdir -p content/文章 layouts/_default
printf '%s\n' 'baseURL = "https://example.org/"' 'languageCode = "zh-cn"' 'defaultContentLanguage = "zh-cn"' 'hasCJKLanguage = true' > config.toml
printf '%s\n' '---' 'title: 河水' 'tags: ["工具"]' '---' '河水涨了。' > content/文章/river.md
printf '{{ .Title }}\n' | tee layouts/_default/list.html > layouts/_default/single.html
hugo --quiet
section=$(cat public/文章/index.html); tag=$(cat public/tags/工具/index.html)
printf '%s\n%s\n' "$section" "$tag"
[ "$section" = 文章s ] && [ "$tag" = 工具 ]
