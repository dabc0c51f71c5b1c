#!/usr/bin/env bash
# rehype-parse 9.0.1, rehype-remark 10.0.1, remark-stringify 11.0.0 and mdast-util-to-markdown 2.1.2 (npm).
# Behaviour: where bold text begins or ends with Chinese punctuation, the Chinese characters outside of it are written as
#   numeric references: <p>前<strong>“粗体”</strong>后</p> becomes `&#x524D;**“粗体”**&#x540E;`.
# Source: CommonMark 0.31.2, section 6.2: `**` between a letter and punctuation is not left- or right-flanking, so the
#   writer has to do something; section 2.5 lets it use references.
# A careful guess: the Markdown holds the page's characters as they are, since it is UTF-8 and they are no syntax; if
#   anything is sacrificed, it is the bold.
# Seen: the bold holds, the words are cut: a search for 后, a glossary or a memory no longer finds them in the source.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts unified@11.0.5 rehype-parse@9.0.1 rehype-remark@10.0.1 \
  remark-stringify@11.0.0 mdast-util-to-markdown@2.1.2 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.mjs <<'JS'
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
const toMarkdown = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkStringify);
const write = (html) => String(toMarkdown.processSync(html)).trim();
const plain = write('<p>前<strong>粗体</strong>后</p>');
const quoted = write('<p>前<strong>“粗体”</strong>后</p>');
console.log(plain);
console.log(quoted);
process.exitCode = plain === '前**粗体**后' && quoted === '&#x524D;**“粗体”**&#x540E;' ? 0 : 1;
JS
node run.mjs
