// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/imports/plot_import_fields.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

ImportField plotText(const char *name, Label shown, const QStringList &headers)
{
    return {column(name, shown, FieldType::Text), headers};
}

ImportField plotRate(const char *name, Label shown, const QStringList &headers)
{
    return {column(name, shown, FieldType::Money).atLeast(0), headers};
}

QList<ImportField> placeFields()
{
    return {
        plotText("project", label("Plot", "Project"),
                 {u"project"_s, u"project name"_s, u"project code"_s, u"site"_s, u"site name"_s, u"layout"_s,
                  u"layout name"_s, u"colony"_s, u"township"_s, u"subdivision"_s, u"venture"_s, u"scheme"_s,
                  u"परियोजना"_s}),
        plotText("block", label("Plot", "Block"),
                 {u"block"_s, u"block no"_s, u"block name"_s, u"sector"_s, u"phase"_s, u"pocket"_s, u"section"_s,
                  u"ब्लॉक"_s}),
        {column("number", label("Plot", "Plot no."), FieldType::Text).required(),
         {u"number"_s,    u"plot"_s,        u"plot no"_s, u"plot no."_s, u"plot number"_s, u"plot #"_s,  u"plot id"_s,
          u"unit no"_s,   u"unit number"_s, u"lot"_s,     u"lot no"_s,   u"lot number"_s,  u"lot #"_s,   u"parcel"_s,
          u"parcel no"_s, u"site no"_s,     u"प्लॉट"_s,    u"प्लॉट नंबर"_s, u"प्लॉट नं"_s,      u"भूखंड संख्या"_s}},
        plotText("survey_number", label("Plot", "Survey no."),
                 {u"survey no"_s, u"survey number"_s, u"sy no"_s, u"khasra"_s, u"khasra no"_s, u"gat no"_s,
                  u"r.s. no"_s, u"apn"_s}),
    };
}

QList<ImportField> sizeFields()
{
    return {
        plotText("area", label("Plot", "Area"),
                 {u"area"_s, u"plot area"_s, u"area of plot"_s, u"extent"_s, u"land area"_s, u"क्षेत्रफल"_s}),
        plotText("area_unit", label("PlotImport", "Unit of the area"),
                 {u"unit"_s, u"area unit"_s, u"uom"_s, u"unit of area"_s}),
        plotText("area_sqyd", label("PlotImport", "Area in sq yd"),
                 {u"area (sq yd)"_s, u"area in sq yd"_s, u"area sq yds"_s, u"area in sq yards"_s, u"area (sq. yds.)"_s,
                  u"sq yd"_s, u"sq yds"_s, u"sq yards"_s, u"square yards"_s, u"gaj"_s, u"area (gaj)"_s,
                  u"area in gaj"_s, u"plot area (sq yd)"_s, u"plot area in sq yards"_s, u"size (sq yd)"_s, u"गज"_s}),
        plotText("area_sqft", label("PlotImport", "Area in sq ft"),
                 {u"area (sq ft)"_s, u"area in sq ft"_s, u"area sqft"_s, u"area (sft)"_s, u"area in sft"_s, u"sq ft"_s,
                  u"sft"_s, u"square feet"_s, u"area in square feet"_s, u"lot size (sq ft)"_s, u"lot sqft"_s,
                  u"plot area (sq ft)"_s, u"size (sq ft)"_s}),
        plotText("area_sqm", label("PlotImport", "Area in sq m"),
                 {u"area (sq m)"_s, u"area in sq m"_s, u"area sqm"_s, u"area (sq mt)"_s, u"area in sq mtr"_s,
                  u"area (sq. mtr.)"_s, u"area in sq meters"_s, u"sq m"_s, u"sq mtr"_s, u"square metres"_s,
                  u"square meters"_s, u"plot area (sq m)"_s}),
        plotText("area_acre", label("PlotImport", "Area in acres"),
                 {u"acres"_s, u"area (acres)"_s, u"area in acres"_s, u"lot acres"_s}),
        plotText("area_cent", label("PlotImport", "Area in cents"),
                 {u"cents"_s, u"area (cents)"_s, u"area in cents"_s}),
        plotText("area_guntha", label("PlotImport", "Area in guntha"),
                 {u"guntha"_s, u"area (guntha)"_s, u"area in guntha"_s, u"gunta"_s}),
        plotText("size", label("PlotImport", "Size, frontage x depth"),
                 {u"size"_s, u"plot size"_s, u"dimension"_s, u"dimensions"_s, u"plot dimension"_s, u"plot dimensions"_s,
                  u"dimension (ft)"_s, u"size (ft)"_s, u"measurement"_s}),
        plotText("frontage", label("PlotImport", "Frontage"),
                 {u"frontage"_s, u"front"_s, u"width"_s, u"frontage (ft)"_s, u"width (ft)"_s}),
        plotText("depth", label("PlotImport", "Depth"), {u"depth"_s, u"length"_s, u"depth (ft)"_s, u"length (ft)"_s}),
    };
}

QList<ImportField> positionFields()
{
    return {
        plotText("facing", label("Plot", "Facing"),
                 {u"facing"_s, u"face"_s, u"direction"_s, u"plot facing"_s, u"दिशा"_s}),
        plotText("corner", label("Plot", "Corner"),
                 {u"corner"_s, u"is corner"_s, u"corner plot"_s, u"corner (y/n)"_s, u"corner/non corner"_s}),
        plotText("park_facing", label("Plot", "Park facing"),
                 {u"park"_s, u"facing park"_s, u"garden facing"_s, u"park facing (y/n)"_s}),
        plotText("two_side_open", label("Plot", "Two sides open"),
                 {u"2 side open"_s, u"two side open"_s, u"2 sides open"_s, u"both side open"_s}),
        plotText("main_road", label("Plot", "On the main road"), {u"main road facing"_s, u"main road (y/n)"_s}),
        plotText(
            "features", label("AddPlot", "Features"),
            {u"features"_s, u"feature"_s, u"plc"_s, u"plc type"_s, u"location"_s, u"attributes"_s, u"plot type"_s}),
        plotText("road", label("PlotImport", "Road width"),
                 {u"road"_s, u"road width"_s, u"road size"_s, u"road (ft)"_s, u"road width (ft)"_s, u"abutting road"_s,
                  u"facing road"_s}),
    };
}

QList<ImportField> priceFields()
{
    return {
        plotRate("rate", label("Plot", "Base rate"),
                 {u"rate"_s, u"base rate"_s, u"basic rate"_s, u"bsp"_s, u"price per unit"_s, u"दर"_s}),
        plotRate("rate_sqyd", label("PlotImport", "Rate per sq yd"),
                 {u"rate per sq yd"_s, u"rate/sq yd"_s, u"rate (per sq yd)"_s, u"rate per sq yard"_s, u"rate per gaj"_s,
                  u"rate/gaj"_s, u"price per sq yd"_s, u"bsp per sq yd"_s}),
        plotRate("rate_sqft", label("PlotImport", "Rate per sq ft"),
                 {u"rate per sq ft"_s, u"rate/sq ft"_s, u"rate (per sq ft)"_s, u"rate per sft"_s, u"rate/sft"_s,
                  u"price per sq ft"_s, u"bsp per sq ft"_s}),
        plotRate("rate_sqm", label("PlotImport", "Rate per sq m"),
                 {u"rate per sq m"_s, u"rate/sq m"_s, u"rate (per sq m)"_s, u"rate per sq mtr"_s, u"price per sq m"_s}),
        plotText("rate_unit", label("Plot", "Rate is per"), {u"rate unit"_s, u"rate per"_s}),
        plotText("state", label("Plot", "State"),
                 {u"status"_s, u"state"_s, u"plot status"_s, u"availability"_s, u"sale status"_s, u"स्थिति"_s}),
        {column("remarks", label("Plot", "Remarks"), FieldType::LongText),
         {u"remarks"_s, u"remark"_s, u"note"_s, u"notes"_s, u"comments"_s, u"टिप्पणी"_s}},
    };
}

} // namespace

const QList<UnitColumn> &areaColumns()
{
    static const QList<UnitColumn> columns{{"area_sqyd", "sqyd"}, {"area_sqft", "sqft"}, {"area_sqm", "sqm"},
                                           {"area_acre", "acre"}, {"area_cent", "cent"}, {"area_guntha", "guntha"}};
    return columns;
}

const QList<UnitColumn> &rateColumns()
{
    static const QList<UnitColumn> columns{{"rate_sqyd", "sqyd"}, {"rate_sqft", "sqft"}, {"rate_sqm", "sqm"}};
    return columns;
}

const QStringList &flagColumns()
{
    static const QStringList columns{u"corner"_s, u"park_facing"_s, u"two_side_open"_s, u"main_road"_s};
    return columns;
}

QList<ImportField> plotImportFields()
{
    return placeFields() + sizeFields() + positionFields() + priceFields();
}

} // namespace freehold
