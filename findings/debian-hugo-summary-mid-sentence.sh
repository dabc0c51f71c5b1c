#!/usr/bin/env bash
# hugo 0.111.3 (Debian 12), the summary that it makes of a page by itself, on a site with hasCJKLanguage.
# Behaviour: the summary of a Chinese page ends in the middle of a sentence, after some seventy characters, with no sign that it was cut. That of an
#   English page goes on to the end of the sentence in which its seventieth word stands.
# Source: Hugo's documentation, "Content summaries" and hasCJKLanguage: with it .Summary and .WordCount work for Chinese, Japanese and
#   Korean.
# A careful guess: the full stop 。 ends a summary as the point does.
# Seen: a Chinese summary that ends in 这样的大水, before 一百年才有一次; an English one that ends in a point.
set -euo pipefail
command -v hugo >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends hugo >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' hugo 2>/dev/null || true)
case "$version" in 0.111.3*) ;; *) echo "skipped: needs hugo version 0.111.3"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

mkdir -p content/posts layouts/_default
printf '%s\n' 'baseURL = "https://example.org/"' 'languageCode = "zh-cn"' 'hasCJKLanguage = true' > config.toml
printf '{{ .Summary }}\n' | tee layouts/_default/list.html > layouts/_default/single.html
page() { printf -- '---\ntitle: a\n---\n'; for turn in 1 2 3 4; do printf '%s' "$1"; done; echo; }
page '河水涨了，两岸的人都搬到山上去住，老人们说这样的大水一百年才有一次，孩子们却觉得很新鲜。' > content/posts/zh.md
page 'The river rose, and people went up the hill to live there for a while, and the children ran to the dike every day. ' > content/posts/en.md
hugo --quiet
zh=$(cat public/posts/zh/index.html); en=$(cat public/posts/en/index.html)
printf '%s\n%s\n' "$zh" "$en"
[[ "$zh" == *'这样的大水' && "$en" == *'every day.' ]]
