#!/usr/bin/env bash
# translate-toolkit 3.8.4 (Debian 12), resx2po.
# Behaviour: all values of a .resx file are offered as texts, the bytes of an icon, the name of a class and the size of a window among them.
#   Who translates or adapts one of these breaks the program; who counts words counts them.
# Source: Microsoft Learn, "ResXResourceWriter" and the remark at the head of each .resx file: data with a mimetype is an object in base64,
#   data with a type is a value of that type; a data element with neither is a string.
# A careful guess: only strings are messages, or the others are marked.
# Seen: messages "AAECAwQ=" (an image), "10, 20" (System.Drawing.Size) and "icon.png;System.Drawing.Bitmap" stand beside 河水, without a remark.
set -euo pipefail
command -v csv2tbx >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q translate-toolkit >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' translate-toolkit 2>/dev/null || true)
case "$version" in 3.8.4*) ;; *) echo "skipped: needs translate-toolkit version 3.8.4"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

cat > in.resx <<'XML'
<?xml version="1.0" encoding="utf-8"?>
<root>
  <resheader name="resmimetype"><value>text/microsoft-resx</value></resheader>
  <data name="title" xml:space="preserve"><value>河水</value></data>
  <data name="size" type="System.Drawing.Size, System.Drawing"><value>10, 20</value></data>
  <data name="image" mimetype="application/x-microsoft.net.object.bytearray.base64"><value>AAECAwQ=</value></data>
  <data name="icon" type="System.Resources.ResXFileRef, System.Windows.Forms"><value>icon.png;System.Drawing.Bitmap</value></data>
</root>
XML
resx2po --progress=none in.resx out.po
sed -n '/^#: title/,$p' out.po | tee messages.txt
for text in 河水 '10, 20' AAECAwQ= 'icon.png;System.Drawing.Bitmap'; do grep -qxF "msgid \"$text\"" messages.txt; done
if grep -qE '^#[.,]' messages.txt; then exit 1; fi
