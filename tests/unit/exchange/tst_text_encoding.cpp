// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_encoding.h"

#include "support/freehold_test.h"

#include <QBuffer>
#include <QStringEncoder>

using namespace freehold;

namespace {

EncodingGuess guessOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return guessEncoding(buffer);
}

QByteArray encoded(const char *name, const QString &text)
{
    QStringEncoder encoder(name);
    return encoder.encode(text);
}

} // namespace

class TestTextEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("isSure");
        QTest::newRow("empty") << QByteArray() << QByteArray("UTF-8") << true;
        QTest::newRow("ascii") << QByteArray("a,b\n") << QByteArray("UTF-8") << true;
        QTest::newRow("utf-8") << QByteArray("caf\xc3\xa9") << QByteArray("UTF-8") << true;
        QTest::newRow("utf-8 broken off") << QByteArray("caf\xc3\xa9 \xe2\x82") << QByteArray("UTF-8") << true;
        QTest::newRow("one broken byte in much utf-8") << QByteArray("\xc3\xa9").repeated(11) + "\xff" << QByteArray("UTF-8") << false;
        QTest::newRow("short latin") << QByteArray("caf\xe9") << QByteArray("windows-1252") << false;
        QTest::newRow("overlong") << QByteArray("a\xc0\x80""b") << QByteArray("windows-1252") << false;
        QTest::newRow("surrogate") << QByteArray("a\xed\xa0\x80""b") << QByteArray("windows-1252") << false;
        QTest::newRow("beyond unicode") << QByteArray("a\xf4\x90\x80\x80") << QByteArray("windows-1252") << false;
        QTest::newRow("few accents in much ascii") << QByteArray("name,city\n").repeated(500) + "Z\xfcrich\n" << QByteArray("windows-1252") << false;
        QTest::newRow("mark") << QByteArray("\xef\xbb\xbf""a") << QByteArray("UTF-8") << true;
        QTest::newRow("utf-16 le") << QByteArray("a\0,\0b\0\n\0", 8) << QByteArray("UTF-16LE") << true;
        QTest::newRow("utf-16 be") << QByteArray("\0a\0,\0b\0\n", 8) << QByteArray("UTF-16BE") << true;
        QTest::newRow("utf-32 mark") << QByteArray("\xff\xfe\0\0a\0\0\0", 8) << QByteArray("UTF-32LE") << true;
        QTest::newRow("late accent") << QByteArray(3 * 1024 * 1024, 'x') + "\xe9" << QByteArray("windows-1252") << false;
    }

    void guesses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, name);
        QFETCH(bool, isSure);
        const EncodingGuess guess = guessOf(bytes);
        QCOMPARE(guess.name, name);
        QCOMPARE(guess.isSure, isSure);
    }

    void recognisesLongerTextOfOtherScripts()
    {
        const QString russian = QStringLiteral("Список покупателей земельных участков и домов, город Москва, улица Ленина, дом номер пять.\n");
        const QByteArray cyrillic = encoded("windows-1251", russian.repeated(10));
        QCOMPARE(decodeText(cyrillic), russian.repeated(10));

        const QString japanese = QStringLiteral("土地の購入者の名簿です。東京都千代田区丸の内一丁目、電話番号と住所を確認してください。\n");
        const QByteArray shiftJis = encoded("Shift_JIS", japanese.repeated(10));
        QCOMPARE(decodeText(shiftJis), japanese.repeated(10));
        QVERIFY(guessOf(shiftJis).isSure);
    }

    void decodesWindows1252()
    {
        std::optional<TextDecoder> decoder = TextDecoder::forEncoding("Windows-1252");
        QVERIFY(decoder);
        QCOMPARE(decoder->decode("\x80 \x93q\x94 \x97 \xe9\xff"), QStringLiteral("€ “q” — éÿ"));
        QVERIFY(!decoder->hasReplaced());
        QCOMPARE(decoder->decode("\x81"), QStringLiteral("\ufffd"));
        QVERIFY(decoder->hasReplaced());
    }

    void decodesPiecesCutWithinACharacter()
    {
        const QByteArray bytes = QStringLiteral("a€😀é").toUtf8();
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
            std::optional<TextDecoder> decoder = TextDecoder::forEncoding("UTF-8");
            QString text = decoder->decode(bytes.left(cut));
            text += decoder->decode(bytes.mid(cut));
            text += decoder->finish();
            QCOMPARE(text, QStringLiteral("a€😀é"));
            QVERIFY(!decoder->hasReplaced());
        }
    }

    void showsACharacterThatIsCutOff()
    {
        QCOMPARE(decodeText("\xc3\xa9 x\xe2\x82").left(4), QStringLiteral("é x\ufffd"));
        QCOMPARE(decodeText(QByteArray("\xff\xfe""a\0b", 5)), QStringLiteral("a\ufffd"));
        QVERIFY(!TextDecoder::forEncoding("no such thing"));
        QVERIFY(!TextDecoder::forEncoding(""));
    }
};

FREEHOLD_TEST(TestTextEncoding);
#include "tst_text_encoding.moc"
