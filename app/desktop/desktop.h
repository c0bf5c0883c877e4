// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window.h"

#include <QPointer>

namespace freehold {

class StartWindow;
struct NewCompany;
struct OpenRequest;

/// The running desktop: what is registered, the start window, and one window per open company.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(QObject *parent = nullptr);
    ~Desktop() override;

    [[nodiscard]] const Program &program() const { return m_program; }
    /// Opens the company's window; of a file another process writes, for reading. The Error of opening otherwise.
    /// A company that has a window already is shown in it.
    /// `officeToken`: of a sign-in at its office that was just made.
    Result<MainWindow *> open(const QString &path, const QString &officeToken = {});
    /// Opens the files and freehold: links that a start of the program names; shows the newest window, or the start window, when it
    /// names nothing.
    void openAll(const QStringList &arguments);
    Result<MainWindow *> create(const QString &path, const NewCompany &company);
    /// Makes the sample company at the path, or opens the one there, without blocking the interface.
    void openSample(QWidget *owner, const QString &path);
    void showStart();
    /// Asks for an office and opens the company that comes from it.
    void askToJoin(QWidget *owner);
    /// For walks through made-up companies: closing a window keeps no copy of its company, nor its documents for the next time.
    void forgetAll() { m_isRemembering = false; }

private:
    Result<MainWindow *> show(Result<std::unique_ptr<Store>> store, const QString &readOnlyReason = {}, const QString &officeToken = {});
    Result<MainWindow *> openAsAsked(const OpenRequest &request);
    [[nodiscard]] MainWindow *windowInFront();
    [[nodiscard]] MainWindow *windowOf(const QString &path) const;
    void askToOpen(QWidget *owner);
    void remember(const QString &path);
    void backUpClosed(const QString &path);

    Program m_program;
    ScreenRegistry m_screens;
    QPointer<StartWindow> m_start;
    bool m_isRemembering = true;
    QList<QPointer<MainWindow>> m_windows;
};

} // namespace freehold
