// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/org_module.h"

#include "exchange/program.h"
#include "org/entities/branch.h"
#include "org/entities/company.h"
#include "org/entities/number_series.h"
#include "org/entities/period.h"
#include "org/entities/setting.h"
#include "org/entities/user.h"
#include "org/operations/add_user.h"
#include "org/operations/change_number_series.h"
#include "org/operations/change_profile.h"
#include "org/operations/change_setting.h"
#include "org/operations/change_user.h"
#include "org/operations/open_fiscal_year.h"
#include "org/operations/set_period_state.h"
#include "org/operations/set_up_company.h"
#include "org/reports/changes_report.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// Puts the generic list of a table into the sidebar.
void showInOrganisation(Catalogue &catalogue, const QString &name, const QList<SortKey> &order, Label emptyText)
{
    List list = *catalogue.list(name);
    list.section = u"organisation"_s;
    list.order = order;
    list.emptyText = emptyText;
    catalogue.addList(std::move(list));
}

} // namespace

void registerOrg(Program &program)
{
    Catalogue &catalogue = program.catalogue;
    catalogue.add<Company>();
    catalogue.add<Branch>();
    catalogue.add<User>();
    catalogue.add<FiscalYear>();
    catalogue.add<Period>();
    catalogue.add<Setting>();
    catalogue.add<NumberSeries>();

    program.reports.add(changesReport());

    program.add<SetUpCompany>(setUpCompany);
    program.add<AddUser>(addUser);
    program.add<ChangeUser>(changeUser);
    program.add<ChangeProfile>(changeProfile);
    program.add<OpenFiscalYear>(openFiscalYearOf);
    program.add<SetPeriodState>(setPeriodState);
    program.add<ChangeSetting>(changeSetting);
    program.add<ChangeNumberSeries>(changeNumberSeries);

    showInOrganisation(catalogue, u"users"_s, {{u"name"_s}}, label("Org", "Only the owner works with this company. Add a user."));
    showInOrganisation(catalogue, u"branches"_s, {{u"code"_s}}, label("Org", "No branches yet."));
    showInOrganisation(catalogue, u"periods"_s, {{u"starts_on"_s, true}}, label("Org", "No fiscal year is open yet. Open one."));
}

} // namespace freehold
