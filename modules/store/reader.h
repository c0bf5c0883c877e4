// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/numbers.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "store/actor.h"
#include "store/rows.h"

#include <QVariantMap>

#include <memory>
#include <unordered_map>

namespace freehold {

class Connection;

/// A consistent view of the data for one piece of reading, handed out by Store::read; belongs to the thread it was made on.
///
/// Parameters are named (":buyer") and take edge values: QUuid, Money, QDate, QDateTime, QString, qint64, bool, Id through uuid().
/// Functions here refuse by throwing, which Store::read and Store::transact turn into an Error: call them only inside.
class Reader
{
    Q_DISABLE_COPY_MOVE(Reader)

public:
    Reader(Connection &connection, const Catalogue &catalogue, const Clock &clock, Actor actor, CompanyFormat format);
    virtual ~Reader();

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    /// How this company writes and reads amounts and dates.
    [[nodiscard]] const CompanyFormat &format() const { return m_format; }
    [[nodiscard]] bool isPostgres() const;

    /// The live row, or nothing (also if it is in the trash).
    template <typename T>
    [[nodiscard]] std::optional<T> find(Id<T> id) const
    {
        return findBy<T>(QStringLiteral("id = :id"), {{QStringLiteral("id"), id.uuid()}});
    }
    /// The live row; refuses with NotFound.
    template <typename T>
    [[nodiscard]] T get(Id<T> id) const
    {
        std::optional<T> row = find(id);
        if (!row)
            refuseMissing(entityOf<T>(), id.uuid());
        return *std::move(row);
    }
    /// The first live row that meets the SQL condition.
    template <typename T>
    [[nodiscard]] std::optional<T> findBy(const QString &condition, const QVariantMap &parameters = {}) const
    {
        QList<T> rows = select<T>(condition + QStringLiteral(" limit 1"), parameters);
        return rows.isEmpty() ? std::optional<T>() : std::move(rows.first());
    }
    /// The same, asked once: remembered until this view ends or, in a transaction, a row of the table changes. For the few rows that
    /// every line of a long piece of work needs: the company, a number series, an account.
    template <typename T>
    [[nodiscard]] std::optional<T> remembered(const QString &condition, const QVariantMap &parameters = {}) const
    {
        std::shared_ptr<const void> &kept = memoryOf(entityOf<T>(), condition, parameters);
        if (!kept)
            kept = std::make_shared<const std::optional<T>>(findBy<T>(condition, parameters));
        return *static_cast<const std::optional<T> *>(kept.get());
    }
    /// The live row of that id, remembered; refuses with NotFound.
    template <typename T>
    [[nodiscard]] T getRemembered(Id<T> id) const
    {
        std::optional<T> row = remembered<T>(QStringLiteral("id = :id"), {{QStringLiteral("id"), id.uuid()}});
        if (!row)
            refuseMissing(entityOf<T>(), id.uuid());
        return *std::move(row);
    }
    /// Live rows that meet the SQL condition, which may end in "order by ...".
    template <typename T>
    [[nodiscard]] QList<T> select(const QString &condition = {}, const QVariantMap &parameters = {}) const
    {
        const Entity &entity = entityOf<T>();
        QList<T> result;
        for (Rows rows = selectRows(entity, condition, parameters); rows.next();)
            result.append(fill<T>(entity, rows));
        return result;
    }

    /// A live row as edge values by field name; empty if there is none.
    [[nodiscard]] QVariantMap values(const Entity &entity, const QUuid &id) const;
    /// The row a person means by `text`: an id, else the value of one of the entity's lookup fields, else of its title. Refuses with
    /// NotFound, or Conflict when several rows match. `condition` narrows it (plots of one project).
    [[nodiscard]] QUuid resolve(const Entity &entity, const QString &text, const QString &condition = {},
                                const QVariantMap &parameters = {}) const;
    /// What people call the row: its lookup value and title; empty if there is none.
    [[nodiscard]] QString titleOf(const Entity &entity, const QUuid &id) const;
    [[nodiscard]] QHash<QUuid, QString> titlesOf(const Entity &entity, const QList<QUuid> &ids) const;

    /// Runs a query. A statement shared by both dialects; longer ones stand in a .sql file read by queryFile.
    [[nodiscard]] Rows query(const QString &sql, const QVariantMap &parameters = {}) const;
    /// Runs the statement of a .sql file of a module: "sales/open_lines" is modules/sales/.../open_lines.sql.
    [[nodiscard]] Rows queryFile(const QString &name, const QVariantMap &parameters = {}) const;
    /// First column of the first row as a whole number; 0 if there is no row.
    [[nodiscard]] qint64 integer(const QString &sql, const QVariantMap &parameters = {}) const;

    /// SQL for `expression` in lower case in every script, to be compared with QString::toLower().
    [[nodiscard]] QString folded(const QString &expression) const;
    /// SQL that holds where `expression`, in lower case, has the text of the parameter in it; that one is in lower case already.
    [[nodiscard]] QString containing(const QString &expression, const QString &part) const;

    /// Refuses with `code` and the sentence unless `holds`.
    void require(bool holds, ErrorCode code, const QString &sentence, const QString &field = {}) const;
    [[noreturn]] void refuse(ErrorCode code, const QString &sentence, const QString &field = {}) const;
    [[noreturn]] void refuse(const Error &error) const;
    /// The value, or refuses with its Error.
    template <typename T>
    [[nodiscard]] T valueOf(Result<T> result) const
    {
        if (!result)
            refuse(result.error());
        return std::move(result).value();
    }

protected:
    [[nodiscard]] Connection &connection() const { return m_connection; }
    /// A live row as edge values in the order of the fields; empty if there is none.
    [[nodiscard]] QVariantList storedRow(const Entity &entity, const QUuid &id) const;
    void forget(const Entity &entity) const { m_remembered.erase(&entity); }
    void forgetAll() const { m_remembered.clear(); }
    [[noreturn]] void refuseMissing(const Entity &entity, const QUuid &id) const;

private:
    using Memory = std::unordered_map<QString, std::shared_ptr<const void>>;

    [[nodiscard]] Rows selectRows(const Entity &entity, const QString &condition, const QVariantMap &parameters) const;
    /// Where the answer to this question is kept; null = not asked yet.
    std::shared_ptr<const void> &memoryOf(const Entity &entity, const QString &condition, const QVariantMap &parameters) const;

    template <typename T>
    static T fill(const Entity &entity, const Rows &rows)
    {
        T record;
        int column = 0;
        for (const Field &field : entity.fields) {
            field.set(&record, rows.value(column, field));
            column += field.type == FieldType::Area ? 3 : 1;
        }
        return record;
    }

    Connection &m_connection;
    const Catalogue &m_catalogue;
    const Clock &m_clock;
    Actor m_actor;
    CompanyFormat m_format;
    mutable std::unordered_map<const Entity *, Memory> m_remembered;
};

} // namespace freehold
