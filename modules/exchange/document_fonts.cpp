// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/document_fonts.h"

#include "exchange/font_file.h"

#include <QFile>
#include <QFontDatabase>
#include <QLoggingCategory>

// Resources of a static library are left out by the linker unless named; the macro must stand outside a namespace.
static void initDocumentFontResource()
{
    Q_INIT_RESOURCE(document_fonts);
}

namespace freehold {
namespace {

Q_LOGGING_CATEGORY(documentFontLog, "freehold.exchange.fonts")

/// The bundled file under a family name of our own, for a Noto Sans that this computer has, of whatever version, would be taken
/// in its place; and without hints, which letters on paper have no use for.
QByteArray documentFontFile(const QByteArray &bundled)
{
    FontFile font(bundled);
    font.renameFamily("Noto", "Deed");
    font.switchHintsOff();
    return font.bytes();
}

bool loadDocumentFonts()
{
    initDocumentFontResource();
    for (const auto *name : {"NotoSans", "NotoSansDevanagari", "NotoSansArabic"}) {
        for (const auto *weight : {"Regular", "Bold"}) {
            const QString path =
                QStringLiteral(":/freehold/fonts/%1-%2.ttf").arg(QLatin1String(name), QLatin1String(weight));
            QFile file(path);
            const bool loaded = file.open(QIODevice::ReadOnly)
                                && QFontDatabase::addApplicationFontFromData(documentFontFile(file.readAll())) >= 0;
            if (!loaded)
                qCWarning(documentFontLog, "font %s could not be loaded", qUtf8Printable(path));
        }
    }
    return true;
}

} // namespace

QFont documentFont(int pixelSize, bool bold)
{
    [[maybe_unused]] static const bool loaded = loadDocumentFonts();
    QFont font;
    font.setFamilies(
        {QStringLiteral("Deed Sans"), QStringLiteral("Deed Sans Devanagari"), QStringLiteral("Deed Sans Arabic")});
    font.setPixelSize(pixelSize);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace freehold
