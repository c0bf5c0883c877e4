// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/account_register.h"
#include "ui/screen.h"

class QPushButton;
class QTableView;
class QTimer;

namespace freehold {

class Banner;
class RegisterEntry;
class RegisterModel;
class TokenLabel;
class ValueEditor;

/// One account line by line with its running balance; new entries are typed at its end, keyboard only.
class RegisterScreen final : public Screen
{
    Q_OBJECT

public:
    /// Parameters: account (id; else the one of role bank), from (first day; else that of the fiscal year).
    explicit RegisterScreen(ScreenContext &context, const QVariantMap &parameters = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("book-open-text"); }
    [[nodiscard]] QString status() const override;
    [[nodiscard]] RecordKey currentRecord() const override;
    [[nodiscard]] QString newText() const override { return tr("New entry"); }
    void refresh() override;
    void find() override;
    void createNew() override;
    void print() override;
    void exportContent() override { print(); }
    bool mayClose() override;

    [[nodiscard]] RegisterModel &model() { return *m_model; }
    [[nodiscard]] RegisterEntry &entry() { return *m_entry; }
    [[nodiscard]] QTableView &table() { return *m_table; }

Q_SIGNALS:
    void loaded();
    void posted(const freehold::Outcome &outcome);
    void refused(const freehold::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    void buildTable();
    void addKeys();
    void fitColumns();
    void handleLoaded();
    void handleChanges(const ChangeSet &changes);
    void showAbove();
    void openEntry();
    void openDocument();
    void post(bool goesOn);
    void split();
    void duplicate();
    void reverse();
    void finish(const Result<Outcome> &result, const QVariantMap &request, bool goesOn);

    Id<Account> m_account;
    QDate m_from;
    RegisterModel *m_model;
    ValueEditor *m_chooser = nullptr;
    ValueEditor *m_since = nullptr;
    TokenLabel *m_balance = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_document = nullptr;
    Banner *m_banner = nullptr;
    QTableView *m_table = nullptr;
    RegisterEntry *m_entry = nullptr;
    QTimer *m_pause;
    QUuid m_operationId;
    int m_row = 0; ///< with the cursor, while the lines are read anew
    bool m_isBusy = false;
    bool m_goesToEnd = true;
};

} // namespace freehold
