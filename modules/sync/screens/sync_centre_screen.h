// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/sync_lists.h"
#include "ui/screen.h"

#include <array>

class QFormLayout;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QTabWidget;

namespace freehold {

class EmptyPage;
class TokenLabel;

/// Where a person sees what sync is about: own work on its way, work that the office refused, differences, and notices; and decides what needs it.
class SyncCentreScreen final : public Screen
{
    Q_OBJECT

public:
    enum class Part { Waiting, NeedsYou, Differences, Notices };

    explicit SyncCentreScreen(ScreenContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Sync centre"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("arrow-right-left"); }
    [[nodiscard]] QString status() const override;
    void refresh() override;
    void show(Part part);
    [[nodiscard]] Part part() const;
    [[nodiscard]] QTableWidget &table(Part part) const { return *m_pages.at(static_cast<size_t>(part)).table; }

    /// What Enter does: sends refused work again, keeps the value of a difference, opens the record of anything else.
    void resolve();
    void sendAgain();
    /// Opens the form of refused work with its values; what is done with it settles the refusal.
    void changeAndSend();
    /// Refused work is not to be done any more.
    void discard(const QString &reason);
    void settle(bool useLost);

Q_SIGNALS:
    void loaded();

private:
    struct Page {
        QStackedWidget *stack = nullptr;
        QTableWidget *table = nullptr;
        EmptyPage *empty = nullptr;
    };

    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildDetail();
    void addPage(const QStringList &heads, const QString &none);
    QPushButton *addAct(const QString &name, const QString &words, void (SyncCentreScreen::*act)());
    void askToDiscard();
    void keepValue() { settle(false); }
    void takeOther() { settle(true); }
    void openCurrent();
    void fill(const SyncLists &lists);
    void fillPage(Part part, const QList<SyncLine> &lines);
    void showCurrent();
    [[nodiscard]] const QList<SyncLine> &lines(Part part) const;
    [[nodiscard]] QList<SyncLine> chosen() const;
    [[nodiscard]] QString partTitle(Part part) const;
    /// Says how many were done; the first refusal instead.
    void tell(const Result<void> &done, const QString &sentence);

    SyncLists m_lists;
    std::array<Page, 4> m_pages;
    QTabWidget *m_tabs;
    TokenLabel *m_summary = nullptr;
    QWidget *m_detail = nullptr;
    TokenLabel *m_detailTitle = nullptr;
    TokenLabel *m_detailReason = nullptr;
    QFormLayout *m_detailValues = nullptr;
    QPushButton *m_sendAgain = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_open = nullptr;
    quint64 m_request = 0;
    bool m_isFilled = false;
};

} // namespace freehold
