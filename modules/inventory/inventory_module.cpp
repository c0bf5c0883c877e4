// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/inventory_module.h"

#include "exchange/program.h"
#include "inventory/entities/map_shape.h"
#include "inventory/entities/plot_claim.h"
#include "inventory/entities/plot_feature.h"
#include "inventory/imports/plot_importer.h"
#include "inventory/inventory_lists.h"
#include "inventory/operations/add_block.h"
#include "inventory/operations/add_charge_head.h"
#include "inventory/operations/add_plc_rule.h"
#include "inventory/operations/add_plot.h"
#include "inventory/operations/add_project.h"
#include "inventory/operations/generate_plots.h"
#include "inventory/operations/import_layout.h"
#include "inventory/operations/install_tax_rates.h"
#include "inventory/operations/match_shape.h"
#include "inventory/operations/remove_layout.h"
#include "inventory/operations/set_accounting_policy.h"
#include "inventory/operations/set_base_rate.h"
#include "inventory/operations/set_plot_state.h"
#include "inventory/reports/plot_inventory.h"

namespace freehold {

void registerInventory(Program &program)
{
    program.catalogue.add<Project>();
    program.catalogue.add<Block>();
    program.catalogue.add<Plot>();
    program.catalogue.add<PlotFeature>();
    program.catalogue.add<PlcRule>();
    program.catalogue.add<ChargeHead>();
    program.catalogue.add<TaxRate>();
    program.catalogue.add<PlotClaim>();
    program.catalogue.add<LayoutMap>();
    program.catalogue.add<MapShape>();

    program.catalogue.addList(projectList());
    program.catalogue.addList(plotList());

    program.add(&addProject);
    program.add(&addBlock);
    program.add(&addPlot);
    program.add(&generatePlots);
    program.add(&setPlotStateByHand);
    program.add(&setAccountingPolicy);
    program.add(&setBaseRate);
    program.add(&addPlcRule);
    program.add(&addChargeHead);
    program.add(&installTaxRates);
    program.add(&importLayout);
    program.add(&matchShape);
    program.add(&removeLayout);

    program.reports.add(plotInventoryReport());
    program.importers.add(plotImporter());
}

} // namespace freehold
