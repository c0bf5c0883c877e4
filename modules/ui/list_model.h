// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/list_query.h"
#include "ui/screen_context.h"

#include <QAbstractTableModel>
#include <QCache>

namespace freehold {

/// The rows of a list for a table view, however many: keeps one key per row and reads windows of 100 rows as they are looked at.
/// Keys are read on another thread; `isLoading` until they are there. Follows the store's changes.
class ListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid of the record
        ValueRole,                 ///< edge value
        CodeRole                   ///< stored code of a Choice
    };
    static constexpr int windowSize = 100;

    ListModel(const Store &store, const CompanyFormat &format, const List &list, QObject *parent = nullptr);

    [[nodiscard]] const List &list() const { return m_list; }
    [[nodiscard]] const Field &fieldAt(int column) const { return *m_fields.at(column); }
    [[nodiscard]] QStringList columns() const;
    void setColumns(const QStringList &names);

    [[nodiscard]] QString filter() const { return m_query.filter; }
    [[nodiscard]] QString searchWords() const { return m_query.search; }
    [[nodiscard]] const ListQuery &query() const { return m_query; }
    [[nodiscard]] QList<SortKey> order() const;
    /// InvalidInput when the filter is not understood: the old rows then stay.
    Result<void> setFilter(const QString &filter);
    void setSearchWords(const QString &words);
    void setOrder(const QList<SortKey> &order);
    /// A click on a column head: sorts by it, or turns its direction; `adds` keeps the levels before it.
    void sortBy(int column, bool adds);

    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] QUuid idAt(int row) const;
    /// Row of the record if it is near `hint` or among the rows read so far; -1 otherwise.
    [[nodiscard]] int rowOf(const QUuid &id) const;
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void loadingChanged();
    /// New keys are there.
    void loaded();
    void refused(const freehold::Error &error);

private:
    using Window = QList<ListRow>;

    void handleChanges(const ChangeSet &changes);
    void takeKeys(QList<qint64> keys);
    const ListRow *rowAt(int row) const;
    [[nodiscard]] QString displayText(const Field &field, const QVariant &value) const;

    const Store &m_store;
    CompanyFormat m_format;
    List m_list;
    QList<const Field *> m_fields;
    ListQuery m_query;
    QList<qint64> m_keys;
    mutable QCache<int, Window> m_windows{40};
    bool m_isLoading = false;
    quint64 m_request = 0;
};

} // namespace freehold
