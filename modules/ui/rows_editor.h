// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/value_editor.h"

class QGridLayout;
class QPushButton;

namespace freehold {

/// A small table inside a form: one line of editors per row of the request.
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

protected:
    [[nodiscard]] Result<QVariant> entered() const override;

private:
    struct Row {
        QList<ValueEditor *> cells;
        QWidget *remove = nullptr;
    };

    void removeRow(QWidget *button);
    void placeRows();

    QGridLayout *m_grid;
    QList<QWidget *> m_heads;
    QPushButton *m_add;
    QList<Row> m_rows;
};

} // namespace freehold
