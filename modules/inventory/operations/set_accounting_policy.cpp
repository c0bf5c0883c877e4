// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/operations/set_accounting_policy.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<SetAccountingPolicy>()
{
    static const Operation operation{
        .name = u"set-accounting-policy"_s,
        .label = label("SetAccountingPolicy", "Set accounting policy"),
        .request = {{
            field<&SetAccountingPolicy::project>("project", label("Project", "Project")).to(u"projects"_s).required(),
            field<&SetAccountingPolicy::policy>("policy", label("Project", "Receivable arises")).required(),
        }},
        .subject = u"projects"_s,
        .subjectField = u"project"_s,
        .when = u"is_policy_locked = false"_s,
        .hint = label("SetAccountingPolicy",
                      "Chooses whether demands or receipts make the entries; possible until the first posting."),
        .icon = u"scale"_s,
    };
    return operation;
}

Outcome setAccountingPolicy(Transaction &tx, const SetAccountingPolicy &request)
{
    Project project = tx.get(request.project);
    tx.require(!project.isPolicyLocked || project.policy == request.policy, ErrorCode::Conflict,
               text("SetAccountingPolicy",
                    "The policy of %1 stands since its first posting. Start a new project to use the other one.")
                   .arg(project.name),
               u"policy"_s);
    project.policy = request.policy;
    tx.update(project);
    return Outcome{entityOf<Project>().table, project.id.uuid(), project.code, {}};
}

} // namespace freehold
