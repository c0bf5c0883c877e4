// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/plot.h"
#include "inventory/operations/add_plot.h"
#include "inventory/operations/add_project.h"
#include "inventory/operations/generate_plots.h"
#include "support/test_company.h"

namespace freehold::testing {

inline Area squareYards(qint64 number)
{
    return Area::of(Decimal{number, 0}, u"sqyd").value();
}

/// A company with the project GM, 12,500 rupees a square yard.
struct LandCase {
    std::unique_ptr<TestCompany> owned;
    TestCompany &company;
    Id<Project> project;

    explicit LandCase(std::unique_ptr<TestCompany> made = std::make_unique<TestCompany>())
        : owned(std::move(made)), company(*owned)
    {
        AddProject request;
        request.code = QStringLiteral("gm");
        request.name = QStringLiteral("Green Meadows");
        request.baseRate = Money(1'250'000);
        project = Id<Project>(company.run(request).id);
    }

    Id<Plot> plot(const QString &number = QStringLiteral("A-042"))
    {
        AddPlot request;
        request.project = project;
        request.number = number;
        request.area = squareYards(200);
        return Id<Plot>(company.run(request).id);
    }

    Plot stored(Id<Plot> id)
    {
        return company.read([&](Reader &reader) { return reader.get(id); });
    }
};

} // namespace freehold::testing
