// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zip_archive.h"

#include "reading_fixtures.h"
#include "support/freehold_test.h"

#include <QtEndian>

using namespace freehold;
using namespace freehold::testing;

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A whole entry, or the Error its stream ended with.
Result<QByteArray> entryBytes(ZipArchive &archive, const QByteArray &name)
{
    const Result<ByteSource> source = archive.stream(name);
    if (!source)
        return source.error();
    QByteArray all;
    char buffer[4096];
    while (true) {
        const Result<qint64> got = (*source)(buffer, sizeof buffer);
        if (!got)
            return got.error();
        if (*got == 0)
            return all;
        all.append(buffer, *got);
    }
}

} // namespace

class TestZipArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streamsEntriesByNameWhateverTheCase()
    {
        Result<ZipArchive> archive = ZipArchive::open(fileBytes(m_folder.zip(QStringLiteral("a.zip"), {{"xl/One.xml", "hello"}, {"two", QByteArray(100'000, 'x')}})));
        QVERIFY(archive.ok());
        QVERIFY(archive->contains("xl/one.xml"));
        QVERIFY(!archive->contains("three"));
        QCOMPARE(entryBytes(archive.value(), "xl/One.xml").valueOr({}), QByteArray("hello"));
        QCOMPARE(entryBytes(archive.value(), "two").valueOr({}).size(), 100'000);
        QCOMPARE(archive->declaredSize("two"), 100'000);
        QCOMPARE(archive->stream("three").error().code, ErrorCode::NotFound);
    }

    void refusesABombWhileInflating()
    {
        const QByteArray zeros(20 * 1024 * 1024, '\0');
        Result<ZipArchive> bomb = ZipArchive::open(fileBytes(m_folder.zip(QStringLiteral("bomb.zip"), {{"a", zeros}})));
        QVERIFY(bomb.ok());
        QCOMPARE(entryBytes(bomb.value(), "a").error().code, ErrorCode::Limit);

        // Below the watched size even a high ratio is fine.
        Result<ZipArchive> small = ZipArchive::open(fileBytes(m_folder.zip(QStringLiteral("small.zip"), {{"a", zeros.left(9 * 1024 * 1024)}})));
        QCOMPARE(entryBytes(small.value(), "a").valueOr({}).size(), 9 * 1024 * 1024);
    }

    void countsAllThatIsInflated()
    {
        ZipLimits limits;
        limits.totalBytes = 15'000;
        Result<ZipArchive> archive = ZipArchive::open(
            fileBytes(m_folder.zip(QStringLiteral("t.zip"), {{"a", QByteArray(10'000, 'a')}, {"b", QByteArray(10'000, 'b')}})), limits);
        QVERIFY(entryBytes(archive.value(), "a").ok());
        QCOMPARE(entryBytes(archive.value(), "b").error().code, ErrorCode::Limit);
    }

    void doesNotBelieveTheDeclaredSize()
    {
        QByteArray bytes = fileBytes(m_folder.zip(QStringLiteral("lie.zip"), {{"a", QByteArray(50'000, 'a')}}));
        const qsizetype central = bytes.indexOf("PK\x01\x02");
        qToLittleEndian<quint32>(10, bytes.data() + central + 24);
        ZipLimits limits;
        limits.totalBytes = 20'000;

        Result<ZipArchive> archive = ZipArchive::open(bytes, limits);

        QVERIFY(!archive.ok() || !entryBytes(archive.value(), "a").ok());
    }

    void refusesTooManyEntries()
    {
        QList<std::pair<QByteArray, QByteArray>> parts;
        for (int i = 0; i < 2'001; ++i)
            parts.append({QByteArray::number(i), "x"});
        QCOMPARE(ZipArchive::open(fileBytes(m_folder.zip(QStringLiteral("many.zip"), parts))).error().code, ErrorCode::Limit);
        parts.removeLast();
        QVERIFY(ZipArchive::open(fileBytes(m_folder.zip(QStringLiteral("many.zip"), parts))).ok());
    }

    void refusesTwoEntriesOfOneName()
    {
        QByteArray bytes = fileBytes(m_folder.zip(QStringLiteral("twice.zip"), {{"aaaa", "1"}, {"bbbb", "2"}}));
        bytes.replace("bbbb", "aaaa");
        QCOMPARE(ZipArchive::open(bytes).error().code, ErrorCode::Limit);
    }

    void refusesLinks()
    {
        zip_t *zip = zip_open(qUtf8Printable(m_folder.path(QStringLiteral("link.zip"))), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        const zip_int64_t index = zip_file_add(zip, "a", zip_source_buffer(zip, "/etc/passwd", 11, 0), 0);
        zip_file_set_external_attributes(zip, static_cast<zip_uint64_t>(index), 0, ZIP_OPSYS_UNIX, 0120777U << 16);
        zip_close(zip);
        QCOMPARE(ZipArchive::open(fileBytes(m_folder.path(QStringLiteral("link.zip")))).error().code, ErrorCode::Limit);
    }

    void refusesLockedEntries()
    {
        zip_t *zip = zip_open(qUtf8Printable(m_folder.path(QStringLiteral("locked.zip"))), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        const zip_int64_t index = zip_file_add(zip, "a", zip_source_buffer(zip, "secret", 6, 0), 0);
        zip_file_set_encryption(zip, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, "key");
        zip_close(zip);
        const Result<ZipArchive> archive = ZipArchive::open(fileBytes(m_folder.path(QStringLiteral("locked.zip"))));
        QCOMPARE(archive.error().code, ErrorCode::Unsupported);
        QVERIFY(archive.error().text.contains(QStringLiteral("password")));
    }

    void refusesOverlappingEntries()
    {
        // Both directory entries claim the bytes of the first.
        QByteArray noise(60'000, '\0');
        quint32 state = 1;
        for (char &c : noise)
            c = static_cast<char>((state = state * 1'664'525U + 1'013'904'223U) >> 24);
        QByteArray bytes = fileBytes(m_folder.zip(QStringLiteral("over.zip"), {{"a", noise}, {"b", "x"}}));
        const qsizetype first = bytes.indexOf("PK\x01\x02");
        const qsizetype second = bytes.indexOf("PK\x01\x02", first + 4);
        QVERIFY(second > 0);
        std::copy_n(bytes.constData() + first + 8, 20, bytes.data() + second + 8);
        qToLittleEndian<quint32>(0, bytes.data() + second + 42);

        QVERIFY(!ZipArchive::open(bytes).ok());
    }

    void refusesEveryTruncation()
    {
        const QByteArray bytes = fileBytes(m_folder.zip(QStringLiteral("cut.zip"), {{"a", "hello"}, {"b", QByteArray(500, 'x')}}));
        QVERIFY(bytes.size() > 100);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY2(!ZipArchive::open(bytes.left(size)).ok(), qPrintable(QString::number(size)));
    }

    void survivesEveryChangedByte()
    {
        const QByteArray bytes = fileBytes(m_folder.zip(QStringLiteral("flip.zip"), {{"a", "hello hello hello"}, {"b", QByteArray(500, 'x')}}));
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray changed = bytes;
            changed[i] = static_cast<char>(changed.at(i) ^ 0xff);
            Result<ZipArchive> archive = ZipArchive::open(changed);
            if (!archive)
                continue;
            // What still opens gives the true bytes or an Error, never other bytes.
            const Result<QByteArray> a = entryBytes(archive.value(), "a");
            QVERIFY(!a || *a == "hello hello hello");
            const Result<QByteArray> b = entryBytes(archive.value(), "b");
            QVERIFY(!b || *b == QByteArray(500, 'x'));
        }
    }

private:
    ReadingFolder m_folder;
};

FREEHOLD_TEST(TestZipArchive);
#include "tst_zip_archive.moc"
