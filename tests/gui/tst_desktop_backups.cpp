// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktop.h"
#include "desktop/housekeeping.h"
#include "program_setup.h"
#include "store/backups.h"
#include "support/freehold_test.h"
#include "ui/read_later.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace freehold;

/// The copies that the desktop keeps of the companies that are worked in.
class TestDesktopBackups final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_data;
    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("c.freehold")); }
    static void addCustomer(MainWindow &window, const QString &name)
    {
        const Result<Outcome> added =
            window.store().run(QStringLiteral("add-customer"), {{QStringLiteral("full_name"), name}});
        QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().text));
    }
    /// Closes the window as a person does, and waits for what follows.
    static void close(MainWindow *window)
    {
        window->close();
        QCoreApplication::sendPostedEvents(window, QEvent::DeferredDelete);
        endReading();
    }

private Q_SLOTS:
    void init() { qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path())); }
    void cleanup() { qunsetenv("XDG_DATA_HOME"); }

    void aChangedCompanyIsCopiedWhenItsWindowCloses()
    {
        Desktop desktop;
        const Result<MainWindow *> made =
            desktop.create(path(), {.name = QStringLiteral("Sundara Estates"), .country = QStringLiteral("IN")});
        QVERIFY(made);
        const QString folder = backupFolderOf((*made)->store()).value();
        QVERIFY(folder.startsWith(m_data.path()));
        addCustomer(**made, QStringLiteral("Ram Kumar"));

        close(*made);
        QCOMPARE(backupsIn(folder).size(), 1);

        const Result<MainWindow *> again = desktop.open(path());
        QVERIFY(again);
        close(*again);
        QCOMPARE(backupsIn(folder).size(), 1);
        QCOMPARE(backupsIn(folder).first().kind, BackupKind::Scheduled);
    }

    void theClockCopiesWhatHasChanged()
    {
        Desktop desktop;
        const Result<MainWindow *> opened = desktop.open(path());
        QVERIFY(opened);
        auto *housekeeping = (*opened)->findChild<Housekeeping *>();
        QSignalSpy backedUp(housekeeping, &Housekeeping::backedUp);

        housekeeping->backUp();
        endReading();
        QCoreApplication::processEvents();
        QCOMPARE(backedUp.count(), 0);

        addCustomer(**opened, QStringLiteral("Sita Devi"));
        housekeeping->backUp();
        endReading();
        QCoreApplication::processEvents();
        QCOMPARE(backedUp.count(), 1);
        QVERIFY(QFile::exists(backedUp.first().first().toString()));
        close(*opened);
    }

    void aCopyThatCannotBeKeptIsTold()
    {
        Desktop desktop;
        const Result<MainWindow *> opened = desktop.open(path());
        QVERIFY(opened);
        auto *housekeeping = (*opened)->findChild<Housekeeping *>();
        QSignalSpy refused(housekeeping, &Housekeeping::backupRefused);
        QFile inTheWay(m_folder.filePath(QStringLiteral("data")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        qputenv("XDG_DATA_HOME", QFile::encodeName(inTheWay.fileName()));
        addCustomer(**opened, QStringLiteral("Gita Rao"));

        housekeeping->backUp();
        endReading();
        QCoreApplication::processEvents();

        QCOMPARE(refused.count(), 1);
        desktop.forgetAll();
        close(*opened);
    }
};

FREEHOLD_TEST(TestDesktopBackups);
#include "tst_desktop_backups.moc"
