// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/entities/instrument.h"
#include "ui/list_model.h"
#include "ui/screen.h"

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace freehold {

class Chip;
class EmptyPage;
class ListTable;
class ListViews;
class TokenLabel;

/// The cheques on their way to money, by where they are: several are deposited with one slip or cleared on one day, one is bounced.
class ChequeScreen final : public Screen
{
    Q_OBJECT

public:
    /// Parameters: view (name of a view of the list of cheques; "to_deposit" at first).
    explicit ChequeScreen(ScreenContext &context, const QVariantMap &parameters = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Cheque register"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("landmark"); }
    [[nodiscard]] QString status() const override;
    [[nodiscard]] RecordKey currentRecord() const override;
    [[nodiscard]] QString newText() const override { return tr("Record receipt"); }
    void refresh() override;
    void find() override;
    void createNew() override;
    void print() override;
    void exportContent() override { print(); }

    [[nodiscard]] ListModel &model() { return *m_model; }
    [[nodiscard]] ListTable &table() { return *m_table; }
    void chooseView(const QString &view);

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildChips();
    [[nodiscard]] QPushButton *addAct(QHBoxLayout *line, const QString &icon, const QString &words, const QString &hint, void (ChequeScreen::*act)());
    void addKey(QKeyCombination key, void (ChequeScreen::*act)());
    void showCounts();
    void updateActs();
    void showMenu(const QPoint &position);
    [[nodiscard]] QList<QUuid> selectedIn(InstrumentState state) const;
    void moveSelected(InstrumentState from, const QString &one, const QString &several);
    void deposit();
    void clear();
    void bounce();

    ListModel *m_model;
    ListViews *m_views;
    ListTable *m_table = nullptr;
    TokenLabel *m_count = nullptr;
    QHash<QString, Chip *> m_chips;
    QString m_view;
    QPushButton *m_deposit = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_bounce = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyPage *m_empty = nullptr;
};

} // namespace freehold
