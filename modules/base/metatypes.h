// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/area.h"
#include "base/money.h"
#include "base/rate.h"

#include <QMetaType>

Q_DECLARE_METATYPE(freehold::Money)
Q_DECLARE_METATYPE(freehold::Rate)
Q_DECLARE_METATYPE(freehold::Area)
