// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/list_model.h"

#include <QObject>

class QTableView;
class QTimer;

namespace freehold {

/// What is selected in a list table: its rows and columns, its sum, and copying it.
class ListSelection final : public QObject
{
    Q_OBJECT

public:
    /// The view has its model already.
    ListSelection(ScreenContext &context, ListModel &model, QTableView &view, QObject *parent = nullptr);

    /// Rows that are selected, from the top, without the headings of groups.
    [[nodiscard]] QList<int> rows() const;
    /// Columns of which something is selected, in the order they stand in.
    [[nodiscard]] QList<int> columns() const;
    [[nodiscard]] qsizetype count() const;
    /// Whether some cells are meant and not whole rows: more than one cell, but not every column.
    [[nodiscard]] bool isRange() const;
    /// "3 selected · Balance 18,43,000.00"; empty when nothing is selected.
    [[nodiscard]] QString status() const;
    /// Puts the selected cells on the clipboard, as text in columns and as a table of a web page; of one cell its whole row. The
    /// model may be read for a while.
    void copy(bool withHeaders);
    /// The rows are other ones than before.
    void renew();

Q_SIGNALS:
    /// Something else is selected, or its sum is known now.
    void changed();

private:
    [[nodiscard]] int summedColumn() const;
    [[nodiscard]] QList<qint64> keys() const;
    void sumUp();
    void putOnClipboard(const QList<ListRow> &rows, const QList<Field> &fields, bool withHeaders);

    ScreenContext &m_context;
    ListModel &m_model;
    QTableView &m_view;
    QTimer *m_pause;
    QString m_sum; ///< "Balance 18,43,000.00" of the selected rows; empty until it is known
    quint64 m_request = 0;
};

} // namespace freehold
