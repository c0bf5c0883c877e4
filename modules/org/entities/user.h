// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entity.h"

namespace freehold {

/// How much a user may do (org/rights.h): the ladder, and the positions of those who keep or check the books.
enum class UserRole { Owner, Admin, Manager, Accountant, Agent, Auditor, Guest };
template <>
const QList<Choice> &choicesOf<UserRole>();

/// Somebody who works with this company's file; there is always exactly one active owner.
struct User {
    Id<User> id;
    QString name; ///< sign-in name, lower case, unique
    QString fullName;
    QString email;
    UserRole role = UserRole::Agent;
    bool isActive = true;
};

template <>
const Entity &entityOf<User>();

} // namespace freehold
