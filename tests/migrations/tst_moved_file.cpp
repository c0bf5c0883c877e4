// SPDX-License-Identifier: GPL-3.0-or-later
#include "voucher_book.h"

#include <QThread>

using namespace freehold;
using namespace freehold::testing;

/// A company file that loses its name while it is open.
class TestMovedFile final : public QObject
{
    Q_OBJECT

private:
    Program m_program;
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    static void verifyRefused(VoucherBook &book)
    {
        const Result<Outcome> refused = book.post();
        QVERIFY2(!refused.ok() && refused.error().text.contains(QStringLiteral("was moved, renamed, replaced or deleted while it was open")),
                 refused.ok() ? "" : qPrintable(refused.error().text));
    }

private Q_SLOTS:
    void initTestCase() { registerAll(m_program); }
    void init() { VoucherBook::create(m_program, path("book.freehold")); }
    void cleanup()
    {
        for (const char *name : {"book.freehold", "book.freehold-wal", "book.freehold-shm", "book.freehold.lock", "other.freehold"})
            QFile::remove(path(name));
    }

    void writesAgainWhenARenamedFileIsPutBack()
    {
        VoucherBook book(m_program, path("book.freehold"));
        QVERIFY(book.post().ok());
        QVERIFY(QFile::rename(path("book.freehold"), path("other.freehold")));

        verifyRefused(book);

        QVERIFY(QFile::rename(path("other.freehold"), path("book.freehold")));
        QVERIFY(book.post().ok());
        QCOMPARE(book.count(), 2);
    }

    void savesTheDataOfADeletedFileInABackup()
    {
        VoucherBook book(m_program, path("book.freehold"));
        const QUuid id = book.post()->id;
        QVERIFY(QFile::remove(path("book.freehold")));

        verifyRefused(book);

        QVERIFY(book.store->backupTo(path("other.freehold")).ok());
        book.store.reset();
        QCOMPARE(VoucherBook(m_program, path("other.freehold")).problems({id}), QStringList());
    }

    void touchesNoFileThatCameInItsPlace()
    {
        VoucherBook book(m_program, path("book.freehold"));
        QVERIFY(book.post().ok());
        VoucherBook::create(m_program, path("other.freehold"));
        QVERIFY(QFile::remove(path("book.freehold")) && QFile::rename(path("other.freehold"), path("book.freehold")));

        verifyRefused(book);

        // A thread that reads for the first time would open the other company.
        Result<qint64> read = qint64(0);
        const std::unique_ptr<QThread> other(QThread::create([&] {
            read = book.store->read([](Reader &reader) { return reader.integer(QStringLiteral("select count(*) from journal_entries")); });
        }));
        other->start();
        other->wait();
        QVERIFY(!read.ok());
        QCOMPARE(book.count(), 1);
    }

    void noticesThatItsLogWasTidiedAway()
    {
        VoucherBook book(m_program, path("book.freehold"));
        QVERIFY(book.post().ok());
        QVERIFY(QFile::remove(path("book.freehold-wal")));

        verifyRefused(book);
    }
};

FREEHOLD_TEST(TestMovedFile);
#include "tst_moved_file.moc"
