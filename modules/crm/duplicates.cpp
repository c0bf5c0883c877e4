// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/duplicates.h"

#include "crm/contact_values.h"
#include "crm/entities/contact_point.h"
#include "crm/person_names.h"

#include <QSet>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// What is being typed, made ready for comparing.
struct DuplicateProbe {
    QString name;
    QSet<QString> numbers; ///< national
    QSet<QString> emails;  ///< folded
};

struct RankedMatch {
    PartyMatch match;
    bool hasName = false;
};

std::optional<DuplicateReason> reasonOf(const DuplicateProbe &probe, const QString &kind, const QString &value,
                                        bool hasName)
{
    if (kind == codeOf(ContactKind::Email))
        return probe.emails.contains(emailMatchKey(value)) ? std::optional(DuplicateReason::Email) : std::nullopt;
    if (probe.numbers.contains(nationalNumber(value)))
        return DuplicateReason::Phone;
    return hasName ? std::optional(DuplicateReason::NameAndPhone) : std::nullopt;
}

/// Better matches first.
bool isBetter(const RankedMatch &a, const RankedMatch &b)
{
    if (a.hasName != b.hasName)
        return a.hasName;
    return a.match.reason < b.match.reason;
}

void collectMatches(const Reader &reader, const DuplicateProbe &probe, const QString &key, QList<RankedMatch> &found)
{
    // A key shared by more parties than this is a switchboard or a placeholder such as 9999999.
    static const QString sql =
        u"select p.id, p.full_name, p.code, c.kind, c.value from contact_points c join parties p on p.id = c.party_id "
        "where c.match_key = :key and c.deleted_at is null and p.deleted_at is null order by c.rid limit 100"_s;
    for (Rows rows = reader.query(sql, {{u"key"_s, key}}); rows.next();) {
        const PartyMatch match{rows.id<Party>(0), rows.text(1), rows.text(2), DuplicateReason::Phone, rows.text(4)};
        const bool hasName = namesAgree(probe.name, match.fullName);
        if (const std::optional<DuplicateReason> reason = reasonOf(probe, rows.text(3), match.value, hasName)) {
            found.append({match, hasName});
            found.last().match.reason = *reason;
        }
    }
}

} // namespace

QString PartyMatch::title() const
{
    return code.isEmpty() ? fullName : u"%1 (%2)"_s.arg(fullName, code);
}

QString PartyMatch::sentence() const
{
    switch (reason) {
    case DuplicateReason::TaxNumber:
        return text("Duplicates", "%1 already has the number %2.").arg(title(), value);
    case DuplicateReason::Phone:
        return text("Duplicates", "%1 already has the phone number %2.").arg(title(), value);
    case DuplicateReason::Email:
        return text("Duplicates", "%1 already has the e-mail address %2.").arg(title(), value);
    case DuplicateReason::NameAndPhone:
        return text("Duplicates", "%1 has the same name and nearly the same phone number, %2.").arg(title(), value);
    }
    Q_UNREACHABLE();
}

QList<PartyMatch> findDuplicates(const Reader &reader, const QString &name, const QStringList &phones,
                                 const QStringList &emails, int limit)
{
    DuplicateProbe probe{name, {}, {}};
    QSet<QString> keys;
    for (const QString &phone : phones) {
        if (const QString key = phoneMatchKey(phone); !key.isEmpty()) {
            keys.insert(key);
            probe.numbers.insert(nationalNumber(phone));
        }
    }
    for (const QString &email : emails) {
        if (const QString key = emailMatchKey(email); key.contains(u'@')) {
            keys.insert(key);
            probe.emails.insert(key);
        }
    }
    QStringList ordered = keys.values();
    ordered.sort();
    QList<RankedMatch> found;
    for (const QString &key : std::as_const(ordered))
        collectMatches(reader, probe, key, found);
    std::stable_sort(found.begin(), found.end(), isBetter);

    QList<PartyMatch> matches;
    QSet<Id<Party>> seen;
    for (const RankedMatch &ranked : std::as_const(found)) {
        if (matches.size() >= limit)
            break;
        if (!seen.contains(ranked.match.party))
            matches.append(ranked.match);
        seen.insert(ranked.match.party);
    }
    return matches;
}

std::optional<PartyMatch> findByTaxNumber(const Reader &reader, TaxIdKind kind, const QString &number)
{
    Rows rows =
        reader.query(u"select p.id, p.full_name, p.code, t.number from tax_ids t join parties p on p.id = t.party_id "
                     "where t.number = :number and t.kind = :kind and t.deleted_at is null and p.deleted_at is null "
                     "order by t.rid limit 1"_s,
                     {{u"number"_s, number}, {u"kind"_s, codeOf(kind)}});
    if (!rows.next())
        return {};
    return PartyMatch{rows.id<Party>(0), rows.text(1), rows.text(2), DuplicateReason::TaxNumber, rows.text(3)};
}

} // namespace freehold
