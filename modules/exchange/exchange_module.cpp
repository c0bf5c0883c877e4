// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchange_module.h"

#include "exchange/draft.h"
#include "exchange/program.h"
#include "exchange/saved_view.h"
#include "exchange/undo_import.h"

namespace freehold {

using namespace Qt::StringLiterals;

void registerExchange(Program &program)
{
    program.catalogue.add<ImportBatch>();
    program.catalogue.add<ImportTemplate>();
    program.catalogue.add<SavedView>();
    List imports = *program.catalogue.list(u"import_batches"_s);
    imports.section = u"organisation"_s;
    imports.order = {{u"at"_s, true}};
    imports.emptyText = label("ImportBatch", "Nothing was brought in yet. Import a list of customers or plots.");
    program.catalogue.addList(std::move(imports));

    program.add<RecordImport>(recordImport);
    program.add<KeepDraft>(keepDraft);
    const Importers &importers = program.importers;
    program.operations.addBound<UndoImport>(program.catalogue, [&importers](Transaction &tx, const UndoImport &request) {
        return undoImport(tx, request, importers);
    });
}

} // namespace freehold
