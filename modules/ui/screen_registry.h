// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record_pane.h"
#include "ui/screen.h"

#include <QList>

#include <functional>

namespace freehold {

/// How a module announces a screen. Besides its own entry a screen may stand in for a generic one.
struct ScreenEntry {
    QString id = {};    ///< "plot-grid"
    Label title = {};   ///< sidebar, menu and command field
    QString icon = {};  ///< Lucide name
    QString section = {}; ///< sidebar section code as List::section; empty = not in the sidebar
    std::function<Screen *(ScreenContext &, const QVariantMap &parameters)> make = {};

    QString replacesList = {};      ///< openList() of this name opens the screen; parameters: filter
    QString replacesRecordOf = {};  ///< openRecord() of this table opens the screen; parameters: id (QUuid)
    QString replacesOperation = {}; ///< runOperation() of this name opens the screen; parameters: the presets
    /// The detail of a row of `replacesRecordOf` beside a list; the generic one if empty.
    std::function<RecordPane *(ScreenContext &, QWidget *parent)> makePane = {};
    QString countedList = {}; ///< list whose rows in its view `countedView` stand beside the screen in the sidebar
    QString countedView = {};
    bool isListed = true; ///< offered by itself in menus and the command field; false when it needs parameters
};

/// All screens that modules bring. Filled once at start, then only read.
class ScreenRegistry
{
public:
    void add(ScreenEntry entry) { m_entries.append(std::move(entry)); }
    [[nodiscard]] const QList<ScreenEntry> &all() const { return m_entries; }
    [[nodiscard]] const ScreenEntry *find(QStringView id) const;
    [[nodiscard]] const ScreenEntry *forList(QStringView name) const;
    [[nodiscard]] const ScreenEntry *forRecord(QStringView table) const;
    [[nodiscard]] const ScreenEntry *forOperation(QStringView name) const;

private:
    QList<ScreenEntry> m_entries;
};

} // namespace freehold
