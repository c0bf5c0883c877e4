// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/list_query.h"
#include "ui/screen_context.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <atomic>
#include <memory>

namespace freehold {

/// The rows of a list for a table view, however many: keeps one key per row and reads windows of 100 rows as they are looked at.
/// All reading happens on other threads: `isLoading` until new keys are there, and rows whose window is still to come are empty.
/// Follows the store's changes while it is watched.
class ListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid of the record
        ValueRole,                 ///< edge value
        CodeRole,                  ///< stored code of a Choice
        GroupRole,                 ///< true for the heading of a group
        OverdueRole,               ///< days since the row's due day has passed; 0 = none
        LabelRole,                 ///< of a header: its words without the mark of the order
        OrderMarkRole              ///< of a header: "↑", "↓2"; empty when the rows are not in its order
    };
    static constexpr int windowSize = 100;

    ListModel(const Store &store, const CompanyFormat &format, const List &list, QObject *parent = nullptr);
    ~ListModel() override;

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

    /// Puts the rows together by a column, each group under a heading with its count and sums; an empty name ends that.
    void setGrouping(const QString &column);
    [[nodiscard]] QString grouping() const { return m_grouping; }
    /// Rows of the list, without the headings of groups.
    [[nodiscard]] qint64 recordCount() const { return m_keys.size(); }
    /// Row of the record at that place among the records.
    [[nodiscard]] int rowOfRecord(qsizetype place) const;

    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    /// The first rows of a long list stand there already while the others are read.
    [[nodiscard]] bool isPartial() const { return m_isPartial; }
    /// How long the interface waits for what is read, in milliseconds, so that quick answers need no state in between.
    void setPatience(int milliseconds);
    /// Nobody looks at a list that is not watched: it catches up with the changes when it is watched again.
    void setWatched(bool watched);
    /// -1 for the heading of a group.
    [[nodiscard]] qint64 keyAt(int row) const { return m_keys.value(placeOf(row), -1); }
    /// Null while the row is still to come; dataChanged tells when it is there.
    [[nodiscard]] QUuid idAt(int row) const;
    /// Row of the record if it is near `hint` or among the rows read so far; -1 otherwise.
    [[nodiscard]] int rowOf(const QUuid &id) const;
    void refresh();
    /// The value of one of its columns as its cells show it.
    [[nodiscard]] QString displayText(const Field &field, const QVariant &value) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void loadingChanged();
    /// New keys are there: all of them, or the first ones if `isPartial`.
    void loaded();
    void refused(const freehold::Error &error);

private:
    using Window = QList<ListRow>;

    using Stop = std::shared_ptr<std::atomic<bool>>;

    void readAnew();
    void readHead(const Stop &request);
    void readAll(const Stop &request);
    Stop newRequest();
    void handleChanges(const ChangeSet &changes);
    void takeKeys(QList<qint64> keys);
    void continueKeys(QList<qint64> keys);
    void takeGroups(GroupedKeys grouped);
    /// Place among the records; -1 for the heading of a group.
    [[nodiscard]] qsizetype placeOf(int row) const;
    /// Heading that stands in the row; -1 for none.
    [[nodiscard]] qsizetype headingAt(int row) const;
    [[nodiscard]] QVariant headingData(const ListGroup &group, int column, int role) const;
    const ListRow *rowAt(int row) const;
    [[nodiscard]] int overdueDays(const ListRow &row) const;
    void askWindow(int number) const;
    void forgetWindows();
    void forgetTitles();
    [[nodiscard]] QString orderMark(const QString &column) const;

    const Store &m_store;
    CompanyFormat m_format;
    List m_list;
    QList<const Field *> m_fields;
    ListQuery m_query;
    QString m_grouping;
    QList<ListGroup> m_groups;
    QList<int> m_headings; ///< rows of the headings, one for each group
    QList<qint64> m_keys;
    mutable QCache<int, Window> m_windows{40};
    mutable QSet<int> m_awaited; ///< numbers of the windows being read
    quint64 m_edition = 0;       ///< counts the times that all windows became out of date
    Stop m_request; ///< the latest; it becomes true when another takes its place
    int m_keysPatience;
    int m_rowsPatience;
    bool m_isLoading = false;
    bool m_isPartial = false;
    bool m_isWatched = true;
    bool m_isStale = false;
};

} // namespace freehold
