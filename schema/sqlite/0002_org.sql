-- The company itself: offices, users, fiscal years and their periods, settings, and the series that number documents.
-- min_compatible: 1

create table companies (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    name text not null collate nocase,
    country text not null,
    currency text not null,
    grouping text not null default 'western',
    date_order text not null default 'dmy',
    fiscal_start_month integer not null default 1 check (fiscal_start_month between 1 and 12),
    address text not null default '',
    phone text not null default '',
    email text not null default '',
    website text not null default '',
    tax_lines text not null default '',
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;

create table branches (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    code text not null,
    name text not null collate nocase,
    address text not null default '',
    phone text not null default '',
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create unique index branches_code on branches (code) where deleted_at is null;

create table users (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    name text not null,
    full_name text not null collate nocase,
    email text not null default '',
    role text not null default 'agent',
    is_active integer not null default 1 check (is_active in (0, 1)),
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create unique index users_name on users (name) where deleted_at is null;
-- A company has one owner.
create unique index users_one_owner on users (role) where role = 'owner' and is_active and deleted_at is null;

create table fiscal_years (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    code text not null,
    name text not null,
    starts_on text not null,
    ends_on text not null check (ends_on > starts_on),
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create unique index fiscal_years_starts_on on fiscal_years (starts_on) where deleted_at is null;

create table periods (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    fiscal_year_id blob not null references fiscal_years (id),
    number integer not null default 0,
    starts_on text not null,
    ends_on text not null check (ends_on >= starts_on),
    state text not null default 'open' check (state in ('open', 'soft_closed', 'closed', 'locked')),
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create unique index periods_starts_on on periods (starts_on) where deleted_at is null;
create index periods_by_fiscal_year on periods (fiscal_year_id);

-- A locked period never opens again.
create trigger periods_stay_locked before update of state on periods
when old.state = 'locked' and new.state <> 'locked'
begin
    select raise(abort, 'freehold: A locked period never opens again.');
end;
create trigger periods_locked_stay before delete on periods
when old.state = 'locked'
begin
    select raise(abort, 'freehold: A locked period cannot be deleted.');
end;

create table settings (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    key text not null,
    value text not null default '',
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create unique index settings_key on settings (key) where deleted_at is null;

create table number_series (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    type text not null,
    prefix text not null default '',
    pattern text not null,
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create unique index number_series_type on number_series (type) where deleted_at is null;

-- The last number given out in each segment of a series; moved only in the transaction that uses the number.
create table number_counters (
    type text not null,
    device text not null,
    fiscal_year text not null,
    last_number integer not null check (last_number > 0),
    primary key (type, device, fiscal_year)
) strict, without rowid;
