// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/account_register.h"
#include "store/store.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace freehold {

/// The lines of one account for a table view, its opening balance before them: keeps a key and a balance per line, and reads windows of
/// 100 lines on another thread as they are looked at. A line that is still to come is empty.
class RegisterModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Number, Other, Narration, In, Out, Balance, ColumnCount };
    static constexpr int windowSize = 100;

    RegisterModel(const Store &store, const CompanyFormat &format, QObject *parent = nullptr);

    /// Asks for the account anew; loaded() or refused() follow. An invalid `from` = the present fiscal year.
    void load(Id<Account> account, QDate from);
    [[nodiscard]] const AccountRegister &content() const { return m_content; }
    /// Null for the opening balance and for lines that are still to come.
    [[nodiscard]] const RegisterLine *lineAt(int row) const;
    [[nodiscard]] Money closing() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void refused(const freehold::Error &error);

private:
    using Window = QList<RegisterLine>;

    void take(const AccountRegister &content);
    void askWindow(int number) const;
    [[nodiscard]] QString cellText(int row, int column) const;
    [[nodiscard]] QString openingText(int column) const;
    [[nodiscard]] Money balanceAfter(int row) const;

    const Store &m_store;
    CompanyFormat m_format;
    AccountRegister m_content;
    mutable QCache<int, Window> m_windows{40};
    mutable QSet<int> m_awaited; ///< numbers of the windows being read
    quint64 m_edition = 0;       ///< counts the times that all windows became out of date
    quint64 m_request = 0;
};

} // namespace freehold
