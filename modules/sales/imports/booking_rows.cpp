// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/imports/booking_rows.h"

#include "crm/duplicates.h"

#include <QRegularExpression>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

Id<Party> customerByPhone(const Reader &reader, const CustomerWords &words)
{
    QList<PartyMatch> matches = findDuplicates(reader, words.name, {words.phone}, {});
    erase_if(matches, [](const PartyMatch &match) { return match.reason == DuplicateReason::Email; });
    if (!words.name.isEmpty()) {
        for (const PartyMatch &match : std::as_const(matches)) {
            if (match.fullName.compare(words.name, Qt::CaseInsensitive) == 0)
                return match.party;
        }
    }
    reader.require(
        !matches.isEmpty(), ErrorCode::NotFound,
        text("BookingImport", "No customer has the phone number %1. Bring in the customers first.").arg(words.phone),
        u"customer_phone"_s);
    reader.require(matches.size() == 1, ErrorCode::Conflict,
                   text("BookingImport", "Several customers have the phone number %1. Name the customer by its code.")
                       .arg(words.phone),
                   u"customer_phone"_s);
    return matches.first().party;
}

Id<Party> customerByName(const Reader &reader, const QString &name)
{
    const QList<Party> found = reader.select<Party>(u"lower(full_name) = lower(:name) limit 2"_s, {{u"name"_s, name}});
    reader.require(!found.isEmpty(), ErrorCode::NotFound,
                   text("BookingImport", "There is no customer %1. Bring in the customers first.").arg(name),
                   u"customer_name"_s);
    reader.require(
        found.size() == 1, ErrorCode::Conflict,
        text("BookingImport", "Several customers are called %1. Name the customer by its code or phone.").arg(name),
        u"customer_name"_s);
    return found.first().id;
}

Id<Plot> plotNumbered(const Reader &reader, Id<Project> project, const QString &number)
{
    const QString inProject = project.isNull() ? QString() : u" and plots.project_id = :project"_s;
    QVariantMap parameters{{u"number"_s, number}};
    if (!project.isNull())
        parameters.insert(u"project"_s, project.uuid());
    QList<Id<Plot>> found;
    Rows rows = reader.query(u"select plots.id from plots join projects on projects.id = plots.project_id "
                             "where plots.deleted_at is null and (lower(plots.number) = lower(:number) "
                             "or lower(projects.code || '-' || plots.number) = lower(:number))"_s
                                 + inProject,
                             parameters);
    while (rows.next())
        found.append(rows.id<Plot>(0));
    reader.require(!found.isEmpty(), ErrorCode::NotFound,
                   text("BookingImport", "There is no plot %1. Bring in the plots first.").arg(number), u"plot"_s);
    reader.require(found.size() == 1, ErrorCode::Conflict,
                   text("BookingImport", "Several projects have a plot %1. Name the project.").arg(number),
                   u"project"_s);
    return found.first();
}

} // namespace

Id<Party> customerNamed(const Reader &reader, const CustomerWords &words)
{
    if (!words.code.isEmpty())
        return Id<Party>(reader.resolve(entityOf<Party>(), words.code));
    if (!words.phone.isEmpty())
        return customerByPhone(reader, words);
    reader.require(!words.name.isEmpty(), ErrorCode::InvalidInput,
                   text("BookingImport", "No customer is named. Enter a code, phone or name."), u"customer_name"_s);
    return customerByName(reader, words.name);
}

QList<Id<Plot>> plotsNamed(const Reader &reader, const QString &project, const QString &numbers)
{
    static const QRegularExpression between(u"\\s*[,;&+]\\s*"_s);
    Id<Project> inProject;
    if (!project.isEmpty())
        inProject = Id<Project>(reader.resolve(entityOf<Project>(), project));
    QList<Id<Plot>> plots;
    for (const QString &number : numbers.split(between, Qt::SkipEmptyParts))
        plots.append(plotNumbered(reader, inProject, number.trimmed()));
    return plots;
}

} // namespace freehold
