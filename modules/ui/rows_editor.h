// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/value_editor.h"

class QGridLayout;
class QKeyEvent;
class QPushButton;

namespace freehold {

/// A small table inside a form: one line of editors per row of the request. Enter goes to the next cell and, in the last one, begins a new
/// line; Shift+Enter stops. Ctrl+' repeats the cell above, Ctrl+D puts a cell into all lines below, Ctrl+= fills in what is missing.
class RowsValueEditor final : public ValueEditor
{
    Q_OBJECT

public:
    RowsValueEditor(const Field &field, ScreenContext &context, QWidget *parent = nullptr);
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    void addRow(const QVariantMap &values = {});
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] ValueEditor *cell(int row, QStringView name) const;
    [[nodiscard]] QJsonValue draft() const override;
    void restoreDraft(const QJsonValue &draft) override;
    /// What Ctrl+= puts into a cell of the field: the amount that is still missing. An invalid value leaves the cell alone.
    void setRemainder(std::function<QVariant(const Field &)> remainder) { m_remainder = std::move(remainder); }

protected:
    [[nodiscard]] Result<QVariant> entered() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QList<ValueEditor *> cells;
        QWidget *remove = nullptr;
    };

    /// Where a cell stands; row -1 = nowhere.
    struct Place {
        int row = -1;
        int column = -1;
    };

    void removeRow(QWidget *button);
    void placeRows();
    void nameCells(int row);
    [[nodiscard]] Place placeOf(const QObject *input) const;
    [[nodiscard]] bool takesKey(const QKeyEvent &press, Place place);
    void goOn(Place place);
    void copy(Place from, Place to);

    QGridLayout *m_grid;
    QList<QWidget *> m_heads;
    QPushButton *m_add;
    QList<Row> m_rows;
    std::function<QVariant(const Field &)> m_remainder;
};

} // namespace freehold
