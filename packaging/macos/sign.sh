#!/bin/sh
# Signs, notarises and staples dist/Mostrador.app and packs it as a zip. Needs a Mac with Xcode's command line tools, and
#   IDENTITY  "Developer ID Application: NAME (TEAM)"
#   PROFILE   what `xcrun notarytool store-credentials PROFILE` was given
# Without IDENTITY the bundle is signed for this machine only, which is enough to try it.
set -eu
cd "$(dirname "$0")/../.."
app="dist/Mostrador.app"
identity="${IDENTITY:--}"
stamp="--timestamp"
[ "$identity" = "-" ] && stamp="--timestamp=none"
version="$(defaults read "$PWD/$app/Contents/Info" CFBundleShortVersionString)"
zip="dist/mostrador-$version-macos-$(uname -m).zip"

# Innermost first: a signature covers the ones below it.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 codesign --force "$stamp" --options runtime --sign "$identity"
find "$app/Contents" -type d -name '*.framework' -print0 |
    xargs -0 -n 1 codesign --force "$stamp" --options runtime --sign "$identity"
codesign --force "$stamp" --options runtime --entitlements packaging/macos/entitlements.plist \
    --sign "$identity" "$app"
codesign --verify --deep --strict "$app"

# ditto keeps the symbolic links of Qt's frameworks; other tools flatten them and break the signature.
ditto -c -k --keepParent "$app" "$zip"
if [ "$identity" != "-" ]; then
    xcrun notarytool submit "$zip" --keychain-profile "$PROFILE" --wait
    xcrun stapler staple "$app"
    rm "$zip"
    ditto -c -k --keepParent "$app" "$zip"
    spctl --assess --type execute --verbose "$app"
fi
echo "$zip"
