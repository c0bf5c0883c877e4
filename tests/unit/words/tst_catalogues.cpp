// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_file.h"
#include "support/freehold_test.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

namespace freehold::testing {

using namespace Qt::StringLiterals;

namespace {

const QDir translations(QStringLiteral(FREEHOLD_SOURCE_DIR "/translations"));

/// What a translation has to take over from its source: placeholders, file patterns, whether there is an access key, the blank
/// at an end that joins it to something else.
QStringList fixedParts(const QString &text, bool counts)
{
    static const QRegularExpression fixed(uR"(%L?\d+|%n|\{[a-z]+(?::\d)?\}|\([^()]*\*[^()]*\)|;;)"_s);
    static const QRegularExpression accessKey(u"&(?=[\\p{L}\\d])"_s);
    QStringList parts;
    for (auto each = fixed.globalMatch(text); each.hasNext();) {
        const QString part = each.next().captured();
        if (!counts || part != u"%n") // "one plot" may go without its number
            parts.append(part);
    }
    parts.sort();
    parts.append(text.contains(accessKey) ? u"has an access key"_s : u"has no access key"_s);
    if (text.startsWith(u' '))
        parts.append(u"begins with a blank"_s);
    if (text.endsWith(u' '))
        parts.append(u"ends with a blank"_s);
    return parts;
}

} // namespace

/// The .ts files against the sources and against themselves.
class TestCatalogues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void translateEveryTextOfTheProgramIntoHindi();
    void translateTheScreensOfTheMainJob_data();
    void translateTheScreensOfTheMainJob();
    void keepPlaceholdersAndAccessKeys_data();
    void keepPlaceholdersAndAccessKeys();

private:
    /// Every text of the program as the sources have it now.
    static QList<CatalogueText> textsOfTheSources()
    {
        const QTemporaryDir folder;
        const QString fresh = folder.filePath(u"fresh_hi.ts"_s);
        const QStringList arguments =
            QStringLiteral(FREEHOLD_LUPDATE_ARGUMENTS).split(u'|') + QStringList{u"-ts"_s, fresh};
        QProcess lupdate;
        lupdate.start(QStringLiteral(FREEHOLD_LUPDATE), arguments);
        if (!lupdate.waitForFinished(60'000) || lupdate.exitCode() != 0)
            QTest::qFail(lupdate.readAllStandardError().constData(), __FILE__, __LINE__);
        return readCatalogue(fresh);
    }

    static QStringList untranslated(const QString &language, const QList<CatalogueText> &wanted)
    {
        QSet<QString> translated;
        for (const CatalogueText &text : readCatalogue(translations.filePath(u"freehold_%1.ts"_s.arg(language)))) {
            if (text.isFinished && !text.translations.contains(QString()))
                translated.insert(text.key());
        }
        QStringList missing;
        for (const CatalogueText &text : wanted) {
            if (!translated.contains(text.key()))
                missing.append(u"%1: %2"_s.arg(text.context, text.source));
        }
        return missing;
    }

    static QByteArray listed(const QStringList &missing)
    {
        return u"%1 texts have no translation; ./dev words lists them in the catalogue. The first:\n%2"_s
            .arg(missing.size())
            .arg(missing.mid(0, 20).join(u'\n'))
            .toUtf8();
    }
};

void TestCatalogues::translateEveryTextOfTheProgramIntoHindi()
{
    const QList<CatalogueText> wanted = textsOfTheSources();
    QVERIFY(wanted.size() > 1'000);

    const QStringList missing = untranslated(u"hi"_s, wanted);

    QVERIFY2(missing.isEmpty(), listed(missing).constData());
}

void TestCatalogues::translateTheScreensOfTheMainJob_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"ar", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

/// Whatever the desktop says by itself: the window, its lists and forms, the screens of the modules.
void TestCatalogues::translateTheScreensOfTheMainJob()
{
    QFETCH(QString, language);
    QList<CatalogueText> wanted = textsOfTheSources();
    wanted.removeIf([](const CatalogueText &text) { return !text.context.startsWith(u"freehold::"); });
    QVERIFY(wanted.size() > 300);

    const QStringList missing = untranslated(language, wanted);

    QVERIFY2(missing.isEmpty(), listed(missing).constData());
}

void TestCatalogues::keepPlaceholdersAndAccessKeys_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : translations.entryList({u"*.ts"_s}))
        QTest::newRow(qPrintable(file)) << file;
}

void TestCatalogues::keepPlaceholdersAndAccessKeys()
{
    QFETCH(QString, file);
    QStringList wrong;

    for (const CatalogueText &text : readCatalogue(translations.filePath(file))) {
        for (const QString &translation : text.translations) {
            if (!translation.isEmpty() && fixedParts(text.source, text.counts) != fixedParts(translation, text.counts))
                wrong.append(u"%1: “%2” -> “%3”"_s.arg(text.context, text.source, translation));
        }
    }

    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

FREEHOLD_TEST(TestCatalogues);

} // namespace freehold::testing

#include "tst_catalogues.moc"
