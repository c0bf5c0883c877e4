// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/rights.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

using enum RightsArea;
using enum RightsLevel;

/// One row a role, one column an area, in the order of their enums.
constexpr RightsLevel ladder[][7] = {
    // Common, Organisation, People, Inventory, Sales, Collections, Accounts
    {Manage, Manage, Manage, Manage, Manage, Manage, Manage}, // owner
    {Manage, Manage, Manage, Manage, Manage, Work, View},     // administrator
    {View, View, Manage, Work, Manage, Work, View},           // manager
    {View, View, Work, View, View, Manage, Manage},           // accountant
    {View, None, Work, View, Work, View, None},               // agent
    {View, View, View, View, View, View, View},               // auditor
    {None, None, None, None, None, None, None},               // guest
};

const RightsRule *ruleOf(const QList<RightsRule> &rules, const QString &subject)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const RightsRule &rule) { return rule.subject == subject; });
    return found == rules.end() ? nullptr : &*found;
}

/// The rule of a list, of the table its rows belong to, or of a table.
const RightsRule *listRule(const Catalogue &catalogue, const QString &name)
{
    if (const RightsRule *own = ruleOf(tableRights(), name))
        return own;
    const List *list = catalogue.list(name);
    return list ? ruleOf(tableRights(), list->entity) : nullptr;
}

/// What the edits of any table's rows ask for depends on the table; taking rows out and bringing them back asks for more.
enum class PlainEdit { None, Change, Removal };
PlainEdit plainEditOf(const QString &operation)
{
    if (operation == "create-record"_L1 || operation == "edit-record"_L1 || operation == "edit-records"_L1)
        return PlainEdit::Change;
    const bool isRemoval = operation == "delete-record"_L1 || operation == "restore-record"_L1 || operation == "delete-records"_L1
        || operation == "restore-records"_L1;
    return isRemoval ? PlainEdit::Removal : PlainEdit::None;
}

/// The area and level that the request needs; nothing = the owner's.
std::optional<std::pair<RightsArea, RightsLevel>> needOf(const Catalogue &catalogue, const AccessRequest &request)
{
    const RightsRule *rule = nullptr;
    switch (request.action) {
    case AccessRequest::Action::Run:
        if (const PlainEdit edit = plainEditOf(request.subject); edit != PlainEdit::None) {
            rule = listRule(catalogue, request.table);
            return rule ? std::optional(std::pair(rule->area, edit == PlainEdit::Removal ? Manage : rule->level)) : std::nullopt;
        }
        rule = ruleOf(operationRights(), request.subject);
        return rule ? std::optional(std::pair(rule->area, rule->level)) : std::nullopt;
    case AccessRequest::Action::Report: rule = ruleOf(reportRights(), request.subject); break;
    case AccessRequest::Action::Read:
    case AccessRequest::Action::Export:
        rule = listRule(catalogue, request.subject);
        if (!rule)
            rule = ruleOf(reportRights(), request.subject);
        break;
    }
    return rule ? std::optional(std::pair(rule->area, View)) : std::nullopt;
}

} // namespace

RightsLevel roleLevel(UserRole role, RightsArea area)
{
    return ladder[static_cast<int>(role)][static_cast<int>(area)];
}

bool roleExports(UserRole role)
{
    switch (role) {
    case UserRole::Owner:
    case UserRole::Admin:
    case UserRole::Manager:
    case UserRole::Accountant:
    case UserRole::Auditor: return true;
    case UserRole::Agent:
    case UserRole::Guest: return false;
    }
    return false;
}

const QList<RightsRule> &operationRights()
{
    static const QList<RightsRule> rules{
        {u"keep-draft"_s, Common, View},
        {u"change-profile"_s, Common, None}, // everybody's own
        {u"void-numbers"_s, Common, View}, // a device tells which numbers of its own came to nothing
        {u"settle-difference"_s, Sales, Manage}, // may set a field of any record
        {u"set-up-company"_s, Organisation, Manage},
        {u"add-user"_s, Organisation, Manage},
        {u"change-user"_s, Organisation, Manage},
        {u"change-setting"_s, Common, Manage},
        {u"change-number-series"_s, Common, Manage},
        {u"open-fiscal-year"_s, Accounts, Manage},
        {u"set-period-state"_s, Accounts, Manage},
        {u"record-import"_s, Organisation, Manage},
        {u"undo-import"_s, Organisation, Manage},
        {u"add-customer"_s, People, Work},
        {u"add-agent"_s, People, Manage},
        {u"edit-party"_s, People, Work},
        {u"add-contact-point"_s, People, Work},
        {u"edit-contact-point"_s, People, Work},
        {u"remove-contact-point"_s, People, Work},
        {u"add-address"_s, People, Work},
        {u"add-tax-id"_s, People, Work},
        {u"remove-tax-id"_s, People, Manage},
        {u"add-note"_s, People, Work},
        {u"assign-role"_s, People, Manage},
        {u"remove-party"_s, People, Manage},
        {u"add-project"_s, Inventory, Manage},
        {u"add-block"_s, Inventory, Work},
        {u"add-plot"_s, Inventory, Work},
        {u"generate-plots"_s, Inventory, Work},
        {u"set-plot-state"_s, Inventory, Work},
        {u"set-accounting-policy"_s, Accounts, Manage},
        {u"set-base-rate"_s, Inventory, Manage},
        {u"add-plc-rule"_s, Inventory, Manage},
        {u"add-charge-head"_s, Inventory, Manage},
        {u"install-tax-rates"_s, Accounts, Manage},
        {u"import-layout"_s, Inventory, Work},
        {u"match-shape"_s, Inventory, Work},
        {u"remove-layout"_s, Inventory, Manage},
        {u"install-chart"_s, Accounts, Manage},
        {u"add-account"_s, Accounts, Manage},
        {u"edit-account"_s, Accounts, Manage},
        {u"set-account-state"_s, Accounts, Manage},
        {u"change-account-role"_s, Accounts, Manage},
        {u"post-journal"_s, Accounts, Work},
        {u"reverse-journal"_s, Accounts, Manage},
        {u"hold-plot"_s, Sales, Work},
        {u"extend-hold"_s, Sales, Work},
        {u"release-hold"_s, Sales, Work},
        {u"expire-holds"_s, Sales, Work},
        {u"book-plot"_s, Sales, Work},
        {u"reschedule-booking"_s, Sales, Manage},
        {u"cancel-booking"_s, Sales, Manage},
        {u"mark-allotted"_s, Sales, Work},
        {u"mark-agreed"_s, Sales, Work},
        {u"mark-registered"_s, Sales, Manage},
        {u"mark-possession"_s, Sales, Manage},
        {u"add-payment-plan"_s, Sales, Manage},
        {u"install-payment-plans"_s, Sales, Manage},
        {u"raise-demand"_s, Collections, Work},
        {u"raise-demands"_s, Collections, Work},
        {u"cancel-demand"_s, Collections, Manage},
        {u"take-receipt"_s, Collections, Work},
        {u"allocate-receipt"_s, Collections, Work},
        {u"cancel-receipt"_s, Collections, Manage},
        {u"deposit-cheque"_s, Collections, Work},
        {u"deposit-cheques"_s, Collections, Work},
        {u"clear-cheque"_s, Collections, Work},
        {u"clear-cheques"_s, Collections, Work},
        {u"bounce-cheque"_s, Collections, Work},
        {u"collect-bounce-charge"_s, Collections, Work},
    };
    return rules;
}

const QList<RightsRule> &tableRights()
{
    static const QList<RightsRule> rules{
        {u"companies"_s, Common, Manage},
        {u"branches"_s, Common, Manage},
        {u"fiscal_years"_s, Common, Manage},
        {u"periods"_s, Common, Manage},
        {u"settings"_s, Common, Manage},
        {u"number_series"_s, Common, Manage},
        {u"saved_views"_s, Common, View}, // everybody keeps their own
        {u"import_templates"_s, Organisation, Manage},
        {u"import_batches"_s, Organisation, Manage},
        {u"users"_s, Organisation, Manage},
        {u"sync_conflicts"_s, Organisation, Manage},
        {u"void_numbers"_s, Collections, Manage},
        {u"parties"_s, People, Work},
        {u"party_roles"_s, People, Work},
        {u"contact_points"_s, People, Work},
        {u"addresses"_s, People, Work},
        {u"tax_ids"_s, Accounts, Manage}, // written with the person, read by those who keep the books
        {u"notes"_s, People, Work},
        {u"projects"_s, Inventory, Manage},
        {u"blocks"_s, Inventory, Work},
        {u"plots"_s, Inventory, Work},
        {u"plot_features"_s, Inventory, Work},
        {u"plc_rules"_s, Inventory, Manage},
        {u"charge_heads"_s, Inventory, Manage},
        {u"tax_rates"_s, Inventory, Manage},
        {u"plot_claims"_s, Inventory, Manage},
        {u"layout_maps"_s, Inventory, Work},
        {u"map_shapes"_s, Inventory, Work},
        {u"payment_plans"_s, Sales, Manage},
        {u"plan_steps"_s, Sales, Manage},
        {u"holds"_s, Sales, Work},
        {u"bookings"_s, Sales, Work},
        {u"booking_plots"_s, Sales, Work},
        {u"booking_parties"_s, Sales, Work},
        {u"cost_lines"_s, Sales, Work},
        {u"schedule_lines"_s, Sales, Work},
        {u"cancellations"_s, Sales, Manage},
        {u"demands"_s, Collections, Work},
        {u"demand_lines"_s, Collections, Work},
        {u"receipts"_s, Collections, Work},
        {u"receipt_allocations"_s, Collections, Work},
        {u"instruments"_s, Collections, Work},
        {u"accounts"_s, Accounts, Manage},
        {u"account_roles"_s, Accounts, Manage},
        {u"journal_entries"_s, Accounts, Manage},
        {u"journal_lines"_s, Accounts, Manage},
    };
    return rules;
}

const QList<RightsRule> &reportRights()
{
    static const QList<RightsRule> rules{
        {u"changes"_s, Organisation, View},        {u"plot-inventory"_s, Inventory, View}, {u"plot-plan"_s, Inventory, View},
        {u"booking-sheet"_s, Sales, View},         {u"customer-statement"_s, Collections, View},
        {u"receipt"_s, Collections, View},         {u"demand-list"_s, Collections, View},  {u"cheque-register"_s, Collections, View},
        {u"trial-balance"_s, Accounts, View},      {u"day-book"_s, Accounts, View},        {u"account-ledger"_s, Accounts, View},
    };
    return rules;
}

Result<void> roleAllows(UserRole role, const Catalogue &catalogue, const AccessRequest &request)
{
    if (role == UserRole::Owner)
        return {};
    const auto need = needOf(catalogue, request);
    const bool isTaking = request.action == AccessRequest::Action::Export;
    if (need && roleLevel(role, need->first) >= need->second && (!isTaking || roleExports(role)))
        return {};
    const Label words = choicesOf<UserRole>().at(static_cast<int>(role)).label;
    return Error{ErrorCode::Denied, text("Rights", "The role “%1” does not allow this. Ask the owner or an administrator.").arg(words.text()), {}};
}

std::optional<User> activeUser(const Reader &reader, const QUuid &user)
{
    std::optional<User> found = reader.find(Id<User>(user));
    return found && found->isActive ? found : std::optional<User>();
}

void installRights(Store &store)
{
    store.setRightsHook([&store](const Actor &who, const AccessRequest &request) -> Result<void> {
        const Result<std::optional<User>> user = store.read([&](Reader &reader) { return activeUser(reader, who.user); });
        if (!user)
            return user.error();
        if (!*user)
            return Error{ErrorCode::Denied, text("Rights", "You do not work with this company any more. Ask the owner or an administrator."), {}};
        return roleAllows((*user)->role, store.catalogue(), request);
    });
}

} // namespace freehold
