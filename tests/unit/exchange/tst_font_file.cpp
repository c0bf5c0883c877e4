// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/font_file.h"

#include "exchange/document_fonts.h"
#include "support/freehold_test.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainterPath>
#include <QRawFont>

using namespace freehold;

class TestFontFile : public QObject
{
    Q_OBJECT

private:
    static QByteArray bundled()
    {
        QFile file(QStringLiteral(FREEHOLD_SOURCE_DIR "/resources/fonts/NotoSans-Regular.ttf"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void changesTheFamilyAndNothingElse()
    {
        const QByteArray before = bundled();
        FontFile font(before);
        font.renameFamily("Noto", "Deed");

        QCOMPARE(font.bytes().size(), before.size());
        const QRawFont raw(font.bytes(), 100);
        QVERIFY(raw.isValid());
        QCOMPARE(raw.familyName(), QStringLiteral("Deed Sans"));
        QCOMPARE(raw.styleName(), QStringLiteral("Regular"));
    }

    void leavesTheLettersAsTheyAreDrawn()
    {
        FontFile font(bundled());
        font.switchHintsOff();
        const QRawFont changed(font.bytes(), 1000, QFont::PreferNoHinting);
        const QRawFont original(bundled(), 1000, QFont::PreferNoHinting);

        const QList<quint32> glyphs = original.glyphIndexesForString(QStringLiteral("Rs 12,34,567.00 é ₹"));
        QCOMPARE(changed.glyphIndexesForString(QStringLiteral("Rs 12,34,567.00 é ₹")), glyphs);
        for (const quint32 glyph : glyphs)
            QCOMPARE(changed.pathForGlyph(glyph), original.pathForGlyph(glyph));
    }

    void leavesWhatIsNoFontAlone()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("no font"), bundled().left(100), QByteArray(64, '\xff')}) {
            FontFile font(bytes);
            font.renameFamily("Noto", "Deed");
            font.switchHintsOff();
            QCOMPARE(font.bytes(), bytes);
        }
    }

    void setsDocumentsInTheBundledFaceWhateverIsInstalled()
    {
        for (const bool bold : {false, true}) {
            const QFontInfo face(documentFont(40, bold));
            QCOMPARE(face.family(), QStringLiteral("Deed Sans"));
            QCOMPARE(face.bold(), bold);
        }
    }
};

FREEHOLD_TEST(TestFontFile);
#include "tst_font_file.moc"
