-- The company itself: offices, users, fiscal years and their periods, settings, and the series that number documents.
-- min_compatible: 1

create table companies (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    name text collate "und-x-icu" not null,
    country text not null,
    currency text not null,
    grouping text not null default 'western',
    date_order text not null default 'dmy',
    fiscal_start_month bigint not null default 1 check (fiscal_start_month between 1 and 12),
    address text not null default '',
    phone text not null default '',
    email text not null default '',
    website text not null default '',
    tax_lines text not null default '',
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id)
);
select freehold_tenant_table('companies');

create table branches (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    code text not null,
    name text collate "und-x-icu" not null,
    address text not null default '',
    phone text not null default '',
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id)
);
select freehold_tenant_table('branches');
create unique index branches_code on branches (org_id, code) where deleted_at is null;

create table users (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    name text not null,
    full_name text collate "und-x-icu" not null,
    email text not null default '',
    role text not null default 'agent',
    is_active boolean not null default true,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id)
);
select freehold_tenant_table('users');
create unique index users_name on users (org_id, name) where deleted_at is null;
-- A company has one owner.
create unique index users_one_owner on users (org_id, role) where role = 'owner' and is_active and deleted_at is null;

create table fiscal_years (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    code text not null,
    name text not null,
    starts_on date not null,
    ends_on date not null check (ends_on > starts_on),
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id)
);
select freehold_tenant_table('fiscal_years');
create unique index fiscal_years_starts_on on fiscal_years (org_id, starts_on) where deleted_at is null;

create table periods (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    fiscal_year_id uuid not null,
    number bigint not null default 0,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    state text not null default 'open' check (state in ('open', 'soft_closed', 'closed', 'locked')),
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id),
    foreign key (org_id, fiscal_year_id) references fiscal_years (org_id, id)
);
select freehold_tenant_table('periods');
create unique index periods_starts_on on periods (org_id, starts_on) where deleted_at is null;
create index periods_by_fiscal_year on periods (org_id, fiscal_year_id);

-- A locked period never opens again.
create function periods_stay_locked() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'freehold: A locked period cannot be deleted.' using errcode = 'check_violation';
    end if;
    raise exception 'freehold: A locked period never opens again.' using errcode = 'check_violation';
end;
$$;
create trigger periods_stay_locked before update of state on periods
for each row when (old.state = 'locked' and new.state <> 'locked') execute function periods_stay_locked();
create trigger periods_locked_stay before delete on periods
for each row when (old.state = 'locked') execute function periods_stay_locked();

create table settings (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    key text not null,
    value text not null default '',
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id)
);
select freehold_tenant_table('settings');
create unique index settings_key on settings (org_id, key) where deleted_at is null;

create table number_series (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    type text not null,
    prefix text not null default '',
    pattern text not null,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id)
);
select freehold_tenant_table('number_series');
create unique index number_series_type on number_series (org_id, type) where deleted_at is null;

-- The last number given out in each segment of a series; moved only in the transaction that uses the number.
create table number_counters (
    org_id uuid not null default current_setting('app.org')::uuid,
    type text not null,
    device text not null,
    fiscal_year text not null,
    last_number bigint not null check (last_number > 0),
    primary key (org_id, type, device, fiscal_year)
);
select freehold_tenant_table('number_counters');
