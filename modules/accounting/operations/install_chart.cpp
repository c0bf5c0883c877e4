// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/operations/install_chart.h"

#include "accounting/chart.h"
#include "org/company.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<InstallChart>()
{
    static const Operation operation{
        .name = u"install-chart"_s,
        .label = label("InstallChart", "Install sample chart of accounts"),
        .request = {{
            field<&InstallChart::country>("country", label("InstallChart", "Country"))
                .maxLength(2)
                .withHint(label("InstallChart", "IN or US; empty for the company's country")),
        }},
        .hint = label("InstallChart", "Fills an empty chart with the accounts usual in a country and says what each is used for."),
        .icon = u"book-open-check"_s,
    };
    return operation;
}

Outcome installChart(Transaction &tx, const InstallChart &request)
{
    tx.require(tx.integer(u"select count(*) from accounts"_s) == 0, ErrorCode::Conflict,
               text("InstallChart", "There are accounts already. A sample chart fills an empty one only."));
    const QString country = request.country.isEmpty() ? companyOf(tx).country : request.country.trimmed().toUpper();
    const QList<ChartRow> chart = tx.valueOf(sampleChart(country));
    QHash<QString, Id<Account>> byNumber;
    for (const ChartRow &row : chart) {
        Account account = row.account;
        account.parent = byNumber.value(row.parent);
        tx.insert(account);
        byNumber.insert(account.number, account.id);
        for (const QString &role : row.roles) {
            AccountRole mapped;
            mapped.role = role;
            mapped.account = account.id;
            tx.insert(mapped);
        }
    }
    return {.table = u"accounts"_s, .id = {}, .number = {}, .extra = {{u"accounts"_s, chart.size()}}};
}

} // namespace freehold
