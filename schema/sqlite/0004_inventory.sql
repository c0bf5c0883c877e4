-- Adds projects, blocks, plots with their prices and features, and the one active claim a plot can have.
-- min_compatible: 1

create table projects (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    code text not null collate nocase,
    name text not null collate nocase,
    state text not null default 'launched',
    currency text not null,
    policy text not null default 'demand',
    is_policy_locked integer not null default 0 check (is_policy_locked in (0, 1)),
    revenue_point text not null default 'registration',
    base_rate integer not null default 0,
    rate_unit text not null default '',
    hold_hours integer not null default 48,
    after_cancel text not null default 'available',
    tax_policy text not null default 'land',
    tax_code text not null default '',
    tax_policy_reason text not null default '',
    registration_number text not null default '',
    city text not null default '' collate nocase,
    region text not null default '',
    version integer not null default 1,
    created_at integer not null default 0,
    updated_at integer not null default 0,
    deleted_at integer,
    custom text not null default '{}',
    _pos integer not null default 0,
    _scope text,
    _extra text
) strict;
create unique index projects_code on projects (code) where deleted_at is null;

create table blocks (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    project_id blob not null references projects (id),
    code text not null collate nocase,
    name text not null default '' collate nocase,
    base_rate integer not null default 0,
    rate_unit text not null default '',
    version integer not null default 1,
    created_at integer not null default 0,
    updated_at integer not null default 0,
    deleted_at integer,
    custom text not null default '{}',
    _pos integer not null default 0,
    _scope text,
    _extra text
) strict;
create unique index blocks_code on blocks (project_id, code) where deleted_at is null;

create table plots (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    project_id blob not null references projects (id),
    block_id blob references blocks (id),
    number text not null collate nocase,
    area integer not null default 0,
    area_entered text not null default '',
    area_unit text not null default '',
    frontage_mm integer not null default 0,
    depth_mm integer not null default 0,
    facing text not null default 'unknown',
    road_width_mm integer not null default 0,
    is_corner integer not null default 0 check (is_corner in (0, 1)),
    is_two_side_open integer not null default 0 check (is_two_side_open in (0, 1)),
    is_park_facing integer not null default 0 check (is_park_facing in (0, 1)),
    is_main_road integer not null default 0 check (is_main_road in (0, 1)),
    base_rate integer not null default 0,
    rate_unit text not null default '',
    state text not null default 'available',
    state_reason text not null default '',
    survey_number text not null default '',
    map_row integer not null default 0,
    map_column integer not null default 0,
    remarks text not null default '',
    version integer not null default 1,
    created_at integer not null default 0,
    updated_at integer not null default 0,
    deleted_at integer,
    custom text not null default '{}',
    _pos integer not null default 0,
    _scope text,
    _extra text
) strict;
create unique index plots_number on plots (project_id, number) where deleted_at is null;
create index plots_by_number on plots (number) where deleted_at is null;
create index plots_state on plots (project_id, state) where deleted_at is null;
create index plots_block on plots (block_id) where deleted_at is null;

create table plot_features (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    plot_id blob not null references plots (id),
    feature text not null,
    version integer not null default 1,
    created_at integer not null default 0,
    updated_at integer not null default 0,
    deleted_at integer,
    custom text not null default '{}',
    _pos integer not null default 0,
    _scope text,
    _extra text
) strict;
create unique index plot_features_once on plot_features (plot_id, feature) where deleted_at is null;

create table plc_rules (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    project_id blob not null references projects (id),
    code text not null collate nocase,
    name text not null collate nocase,
    kind text not null default 'percent',
    rate integer not null default 0,
    amount integer not null default 0,
    unit text not null default '',
    feature text not null default '',
    min_road_width_mm integer not null default 0,
    sort_order integer not null default 0,
    is_active integer not null default 1 check (is_active in (0, 1)),
    version integer not null default 1,
    created_at integer not null default 0,
    updated_at integer not null default 0,
    deleted_at integer,
    custom text not null default '{}',
    _pos integer not null default 0,
    _scope text,
    _extra text
) strict;
create unique index plc_rules_code on plc_rules (project_id, code) where deleted_at is null;

create table charge_heads (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    project_id blob not null references projects (id),
    code text not null collate nocase,
    name text not null collate nocase,
    kind text not null default 'per_area',
    amount integer not null default 0,
    rate integer not null default 0,
    unit text not null default '',
    tax_code text not null default '',
    is_pass_through integer not null default 0 check (is_pass_through in (0, 1)),
    income_role text not null default '',
    sort_order integer not null default 0,
    is_active integer not null default 1 check (is_active in (0, 1)),
    version integer not null default 1,
    created_at integer not null default 0,
    updated_at integer not null default 0,
    deleted_at integer,
    custom text not null default '{}',
    _pos integer not null default 0,
    _scope text,
    _extra text
) strict;
create unique index charge_heads_code on charge_heads (project_id, code) where deleted_at is null;

create table tax_rates (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    code text not null collate nocase,
    name text not null collate nocase,
    rate integer not null default 0,
    from_day text not null,
    to_day text,
    version integer not null default 1,
    created_at integer not null default 0,
    updated_at integer not null default 0,
    deleted_at integer,
    custom text not null default '{}',
    _pos integer not null default 0,
    _scope text,
    _extra text
) strict;
create unique index tax_rates_once on tax_rates (code, from_day) where deleted_at is null;

create table plot_claims (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    plot_id blob not null references plots (id),
    kind text not null default 'hold',
    source_table text not null default '',
    source_id blob,
    party_id blob references parties (id),
    state text not null default 'active',
    claimed_at integer,
    claimed_by text not null default '',
    released_at integer,
    version integer not null default 1,
    created_at integer not null default 0,
    updated_at integer not null default 0,
    deleted_at integer,
    custom text not null default '{}',
    _pos integer not null default 0,
    _scope text,
    _extra text
) strict;
create unique index plot_claims_one_active on plot_claims (plot_id) where deleted_at is null and state = 'active';
create index plot_claims_plot on plot_claims (plot_id) where deleted_at is null;
create index plot_claims_source on plot_claims (source_id) where deleted_at is null;
create index plot_claims_party on plot_claims (party_id) where party_id is not null;

create view project_list as
select
    p.rid as rid,
    p.id as id,
    p.code as code,
    p.name as name,
    p.state as state,
    p.city as city,
    p.currency as currency,
    p.policy as policy,
    p.base_rate as base_rate,
    p.rate_unit as rate_unit,
    (select count(*) from plots s where s.project_id = p.id and s.deleted_at is null) as plots,
    (select count(*) from plots s where s.project_id = p.id and s.deleted_at is null and s.state in ('available')) as available,
    (select count(*) from plots s where s.project_id = p.id and s.deleted_at is null and s.state in ('held')) as held,
    (select count(*) from plots s where s.project_id = p.id and s.deleted_at is null and s.state in ('booked', 'allotted', 'agreed')) as booked,
    (select count(*) from plots s where s.project_id = p.id and s.deleted_at is null and s.state in ('registered', 'possessed')) as sold,
    (select count(*) from plots s where s.project_id = p.id and s.deleted_at is null and s.state in ('unreleased', 'blocked_mgmt', 'landowner_share', 'reserved_ballot', 'withdrawn')) as kept_back,
    p.deleted_at as deleted_at
from projects p
where p.deleted_at is null;

create view plot_list as
select
    p.rid as rid,
    p.id as id,
    p.project_id as project_id,
    r.code as project_code,
    p.block_id as block_id,
    p.number as number,
    p.state as state,
    p.state_reason as state_reason,
    p.area as area,
    p.area_entered as area_entered,
    p.area_unit as area_unit,
    p.facing as facing,
    p.is_corner as is_corner,
    p.road_width_mm as road_width_mm,
    r.currency as currency,
    case when p.base_rate <> 0 then p.base_rate
         when coalesce(b.base_rate, 0) <> 0 then b.base_rate
         else r.base_rate end as rate,
    case when p.base_rate <> 0 then p.rate_unit
         when coalesce(b.base_rate, 0) <> 0 then b.rate_unit
         else r.rate_unit end as rate_unit,
    c.kind as claim_kind,
    c.party_id as claimant_id,
    c.claimed_by as claimed_by,
    c.claimed_at as claimed_at,
    p.map_row as map_row,
    p.map_column as map_column,
    p.deleted_at as deleted_at
from plots p
join projects r on r.id = p.project_id
left join blocks b on b.id = p.block_id
left join plot_claims c on c.plot_id = p.id and c.state = 'active' and c.deleted_at is null
where p.deleted_at is null;
