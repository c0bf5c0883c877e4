// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

#include <functional>
#include <memory>

namespace freehold {

struct VCard;

/// What became of one row of a file.
struct RowEffect {
    enum class Kind { Created, Matched }; ///< Matched: the record was there already and nothing was added

    Kind kind = Kind::Created;
    QString table;
    QUuid id;
};

/// One column an import can fill: its type and rules, and the header words that mean it.
struct ImportField {
    Field field;
    QStringList headers; ///< spellings seen in real files, lower case: {"mobile", "phone no", "contact number"}
};

/// Rows that turned out bad only together, such as a voucher that does not balance; nothing of them was written.
struct RefusedRows {
    QList<qint64> rows; ///< their numbers in the file
    Error error;
};

/// One run of an importer, from first row to last; made fresh for each run so that it may keep look-up tables.
class ImportRun
{
public:
    virtual ~ImportRun() = default;
    /// Called by the engine before each take(): the number the row has in the file, from 1.
    void setRowNumber(qint64 number) { m_rowNumber = number; }
    /// Takes one row of edge values by field name (absent = empty cell). Refuses through `tx`; the engine reports the row.
    /// Changes data only through tx.perform(), so that every row travels as an operation.
    virtual RowEffect take(Transaction &tx, const QVariantMap &row) = 0;
    /// Called by the engine for each row that is left out, for a cell that cannot be read or for what take() refused: the values of its
    /// other cells, and why in words ("Debit: “abc” is not an amount. ..."). For rows that only count together with others.
    virtual void leftOut(const QVariantMap &, const QString &) {}
    /// After the last row; what it refuses counts as bad rows, like those refused in take().
    virtual QList<RefusedRows> finish(Transaction &) { return {}; }

protected:
    [[nodiscard]] qint64 rowNumber() const { return m_rowNumber; }

private:
    qint64 m_rowNumber = 0;
};

/// A kind of list that can be brought in: "customers", "plots", "bookings", "accounts", "journal".
struct Importer {
    QString kind;
    Label label;
    QList<ImportField> fields;
    std::function<std::unique_ptr<ImportRun>()> start;
    /// Of each list at least one field has to have a column, besides the required fields: {{"full_name", "given_name"}}.
    QList<QStringList> needs = {};
    /// Takes one contact of a vCard file; null = the kind has no use for contacts.
    std::function<RowEffect(Transaction &, const VCard &)> takeCard = {};
    /// Takes back one row that an import of this kind added, when the import is undone; called newest row first. False = the
    /// row goes to the trash as any other. Posted entries are reversed here. Refuses what cannot be taken back any more.
    std::function<bool(Transaction &, const QString &table, const QUuid &id)> takeBack = {};
    /// Fields of rows that were there before which keep what the import made of them when it is undone: {"projects.is_policy_locked"}.
    QStringList keptChanges = {};
};

/// All importers by kind. Filled once at start, then only read: from any thread.
class Importers
{
public:
    void add(Importer importer) { m_importers.append(std::move(importer)); }
    [[nodiscard]] const QList<Importer> &all() const { return m_importers; }
    [[nodiscard]] const Importer *find(QStringView kind) const;

private:
    QList<Importer> m_importers;
};

} // namespace freehold
