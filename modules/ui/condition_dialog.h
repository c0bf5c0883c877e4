// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/filter.h"
#include "ui/screen_context.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace freehold {

class ValueEditor;

/// Asks for one condition on a column of a list: the column, how it is compared, and with what.
class ConditionDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString act;
    };
    ConditionDialog(ScreenContext &context, const List &list, const Words &words, QWidget *parent);

    void setColumn(const QString &column);
    void setOperator(FilterOperator op);
    /// Shows a condition that is to be changed.
    void setTerm(const FilterTerm &term);

Q_SIGNALS:
    /// The condition in the filter language.
    void given(const QString &term);

private:
    void build(const Words &words);
    void showColumn();
    void showOperator();
    void give();
    [[nodiscard]] const Field &field() const;
    /// Nothing for "is not filled in" and "is filled in".
    [[nodiscard]] std::optional<FilterOperator> op() const;
    [[nodiscard]] QVariant filterValue(const QVariant &entered) const;

    ScreenContext &m_context;
    const List m_list;
    QComboBox *m_column;
    QComboBox *m_operator;
    QWidget *m_place;
    ValueEditor *m_input = nullptr;
    QPushButton *m_act = nullptr;
};

} // namespace freehold
