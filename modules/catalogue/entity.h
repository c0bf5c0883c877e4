// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/field.h"

namespace freehold {

/// How rows of an entity travel between devices (sync.md 4.4).
enum class Sync {
    FieldMerge,    ///< plain edits merge field by field
    ServerDecides, ///< changed by operations; the server's outcome stands
    AppendOnly,    ///< rows are only added
    LocalOnly      ///< never leaves the device
};

/// A group of fields of the generic form.
struct FormSection {
    Label title;
    QStringList fields;
};

/// One table of the company: its shape, words, layout, search and sync policy. Never behaviour.
///
/// Beside the fields every table has: rid, version, created_at, updated_at, deleted_at, custom, _pos, _scope, _extra.
struct Entity {
    QString table = {}; ///< plural snake_case
    Label one = {};
    Label many = {};
    QList<Field> fields = {}; ///< the first is always "id"
    QList<QStringList> unique = {}; ///< each among the rows that are not deleted
    QString title = {};             ///< field that names a row to people
    QStringList lookup = {};        ///< fields by which a person may name a row: code, number
    QStringList list = {};          ///< columns of its generic list, in order
    QList<FormSection> form = {};
    QString searchOwner = {}; ///< Reference field whose row this one's searchable text belongs to (a phone to its party)
    QString createdBy = {};   ///< operation that makes a row; empty = the generic form does
    QString icon = {};        ///< Lucide name
    Sync sync = Sync::FieldMerge;
    bool isPlain = true; ///< may be created, edited and deleted by the generic operations

    [[nodiscard]] const Field *find(QStringView name) const;
    /// Columns of all fields in order; index-aligned with SQL selects of the store.
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] bool isSearchable() const;
};

/// The one description of T. Each entity struct specialises it in its .cpp.
template <typename T>
const Entity &entityOf();

} // namespace freehold
