// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_import.h"

#include "inventory/layouts/layout_file.h"

namespace freehold::cli {

using namespace Qt::StringLiterals;

Answer importLayoutFile(const Session &session)
{
    if (!session.line.has(u"project"_s))
        return usageAnswer(text("Cli", "A layout belongs to a project: say --project with its code."));
    Result<ImportLayout> request = readLayoutFile(session.line.words.value(1));
    if (!request)
        return refusalAnswer(request.error());
    Result<std::unique_ptr<Store>> store = session.openToWrite();
    if (!store)
        return refusalAnswer(store.error());
    const Result<QUuid> project = (*store)->read([&](Reader &reader) { return reader.resolve(entityOf<Project>(), session.line.value(u"project"_s)); });
    if (!project)
        return refusalAnswer(project.error());
    request->project = Id<Project>(*project);
    request->addsPlots = session.line.has(u"add-plots"_s);
    if (session.line.has(u"plot-area"_s)) {
        const Result<Area> area = parseArea(session.line.value(u"plot-area"_s), QString());
        if (!area)
            return refusalAnswer(area.error());
        request->plotArea = *area;
    }
    const bool isDryRun = session.line.has(u"dry-run"_s);
    const Result<Outcome> outcome = (*store)->run(*request, {.operationId = {}, .reason = session.line.value(u"reason"_s), .isDryRun = isDryRun, .actor = {}});
    if (!outcome)
        return refusalAnswer(outcome.error());
    const QString words = outcome->extra.value(u"message"_s).toString();
    Answer answer{.output = harmless(isDryRun ? words + u' ' + text("Cli", "Nothing was changed.") : words), .json = outcome->toJson()};
    answer.json.insert(u"dry_run"_s, isDryRun);
    return answer;
}

} // namespace freehold::cli
