-- Adds projects, blocks, plots with their prices and features, and the one active claim a plot can have.
-- min_compatible: 1

create table projects (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    code text not null,
    name text collate "und-x-icu" not null,
    state text not null default 'launched',
    currency text not null,
    policy text not null default 'demand',
    is_policy_locked boolean not null default false,
    revenue_point text not null default 'registration',
    base_rate bigint not null default 0,
    rate_unit text not null default '',
    hold_hours bigint not null default 48,
    after_cancel text not null default 'available',
    tax_policy text not null default 'land',
    tax_code text not null default '',
    tax_policy_reason text not null default '',
    registration_number text not null default '',
    city text collate "und-x-icu" not null default '',
    region text not null default '',
    version bigint not null default 1,
    created_at bigint not null default 0,
    updated_at bigint not null default 0,
    deleted_at bigint,
    custom text not null default '{}',
    _pos bigint not null default 0,
    _scope text,
    _extra text,
    primary key (org_id, id)
);
select freehold_tenant_table('projects');
create unique index projects_code on projects (org_id, code) where deleted_at is null;

create table blocks (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    project_id uuid not null,
    code text not null,
    name text collate "und-x-icu" not null default '',
    base_rate bigint not null default 0,
    rate_unit text not null default '',
    version bigint not null default 1,
    created_at bigint not null default 0,
    updated_at bigint not null default 0,
    deleted_at bigint,
    custom text not null default '{}',
    _pos bigint not null default 0,
    _scope text,
    _extra text,
    primary key (org_id, id),
    foreign key (org_id, project_id) references projects (org_id, id)
);
select freehold_tenant_table('blocks');
create unique index blocks_code on blocks (org_id, project_id, code) where deleted_at is null;

create table plots (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    project_id uuid not null,
    block_id uuid,
    number text not null,
    area bigint not null default 0,
    area_entered text not null default '',
    area_unit text not null default '',
    frontage_mm bigint not null default 0,
    depth_mm bigint not null default 0,
    facing text not null default 'unknown',
    road_width_mm bigint not null default 0,
    is_corner boolean not null default false,
    is_two_side_open boolean not null default false,
    is_park_facing boolean not null default false,
    is_main_road boolean not null default false,
    base_rate bigint not null default 0,
    rate_unit text not null default '',
    state text not null default 'available',
    state_reason text not null default '',
    survey_number text not null default '',
    map_row bigint not null default 0,
    map_column bigint not null default 0,
    remarks text not null default '',
    version bigint not null default 1,
    created_at bigint not null default 0,
    updated_at bigint not null default 0,
    deleted_at bigint,
    custom text not null default '{}',
    _pos bigint not null default 0,
    _scope text,
    _extra text,
    primary key (org_id, id),
    foreign key (org_id, project_id) references projects (org_id, id),
    foreign key (org_id, block_id) references blocks (org_id, id)
);
select freehold_tenant_table('plots');
create unique index plots_number on plots (org_id, project_id, number) where deleted_at is null;
create index plots_by_number on plots (org_id, number) where deleted_at is null;
create index plots_state on plots (org_id, project_id, state) where deleted_at is null;
create index plots_block on plots (org_id, block_id) where deleted_at is null;

create table plot_features (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    plot_id uuid not null,
    feature text not null,
    version bigint not null default 1,
    created_at bigint not null default 0,
    updated_at bigint not null default 0,
    deleted_at bigint,
    custom text not null default '{}',
    _pos bigint not null default 0,
    _scope text,
    _extra text,
    primary key (org_id, id),
    foreign key (org_id, plot_id) references plots (org_id, id)
);
select freehold_tenant_table('plot_features');
create unique index plot_features_once on plot_features (org_id, plot_id, feature) where deleted_at is null;

create table plc_rules (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    project_id uuid not null,
    code text not null,
    name text collate "und-x-icu" not null,
    kind text not null default 'percent',
    rate bigint not null default 0,
    amount bigint not null default 0,
    unit text not null default '',
    feature text not null default '',
    min_road_width_mm bigint not null default 0,
    sort_order bigint not null default 0,
    is_active boolean not null default true,
    version bigint not null default 1,
    created_at bigint not null default 0,
    updated_at bigint not null default 0,
    deleted_at bigint,
    custom text not null default '{}',
    _pos bigint not null default 0,
    _scope text,
    _extra text,
    primary key (org_id, id),
    foreign key (org_id, project_id) references projects (org_id, id)
);
select freehold_tenant_table('plc_rules');
create unique index plc_rules_code on plc_rules (org_id, project_id, code) where deleted_at is null;

create table charge_heads (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    project_id uuid not null,
    code text not null,
    name text collate "und-x-icu" not null,
    kind text not null default 'per_area',
    amount bigint not null default 0,
    rate bigint not null default 0,
    unit text not null default '',
    tax_code text not null default '',
    is_pass_through boolean not null default false,
    income_role text not null default '',
    sort_order bigint not null default 0,
    is_active boolean not null default true,
    version bigint not null default 1,
    created_at bigint not null default 0,
    updated_at bigint not null default 0,
    deleted_at bigint,
    custom text not null default '{}',
    _pos bigint not null default 0,
    _scope text,
    _extra text,
    primary key (org_id, id),
    foreign key (org_id, project_id) references projects (org_id, id)
);
select freehold_tenant_table('charge_heads');
create unique index charge_heads_code on charge_heads (org_id, project_id, code) where deleted_at is null;

create table tax_rates (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    code text not null,
    name text collate "und-x-icu" not null,
    rate bigint not null default 0,
    from_day date not null,
    to_day date,
    version bigint not null default 1,
    created_at bigint not null default 0,
    updated_at bigint not null default 0,
    deleted_at bigint,
    custom text not null default '{}',
    _pos bigint not null default 0,
    _scope text,
    _extra text,
    primary key (org_id, id)
);
select freehold_tenant_table('tax_rates');
create unique index tax_rates_once on tax_rates (org_id, code, from_day) where deleted_at is null;

create table plot_claims (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    plot_id uuid not null,
    kind text not null default 'hold',
    source_table text not null default '',
    source_id uuid,
    party_id uuid,
    state text not null default 'active',
    claimed_at bigint,
    claimed_by text not null default '',
    released_at bigint,
    version bigint not null default 1,
    created_at bigint not null default 0,
    updated_at bigint not null default 0,
    deleted_at bigint,
    custom text not null default '{}',
    _pos bigint not null default 0,
    _scope text,
    _extra text,
    primary key (org_id, id),
    foreign key (org_id, plot_id) references plots (org_id, id),
    foreign key (org_id, party_id) references parties (org_id, id)
);
select freehold_tenant_table('plot_claims');
create unique index plot_claims_one_active on plot_claims (org_id, plot_id) where deleted_at is null and state = 'active';
create index plot_claims_plot on plot_claims (org_id, plot_id) where deleted_at is null;
create index plot_claims_source on plot_claims (org_id, source_id) where deleted_at is null;
create index plot_claims_party on plot_claims (org_id, party_id) where party_id is not null;

create view project_list with (security_invoker = true) as
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
    (select count(*) from plots s where s.project_id = p.id and s.org_id = p.org_id and s.deleted_at is null) as plots,
    (select count(*) from plots s where s.project_id = p.id and s.org_id = p.org_id and s.deleted_at is null and s.state in ('available')) as available,
    (select count(*) from plots s where s.project_id = p.id and s.org_id = p.org_id and s.deleted_at is null and s.state in ('held')) as held,
    (select count(*) from plots s where s.project_id = p.id and s.org_id = p.org_id and s.deleted_at is null and s.state in ('booked', 'allotted', 'agreed')) as booked,
    (select count(*) from plots s where s.project_id = p.id and s.org_id = p.org_id and s.deleted_at is null and s.state in ('registered', 'possessed')) as sold,
    (select count(*) from plots s where s.project_id = p.id and s.org_id = p.org_id and s.deleted_at is null and s.state in ('unreleased', 'blocked_mgmt', 'landowner_share', 'reserved_ballot', 'withdrawn')) as kept_back,
    p.deleted_at as deleted_at
from projects p
where p.deleted_at is null;

create view plot_list with (security_invoker = true) as
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
join projects r on r.id = p.project_id and r.org_id = p.org_id
left join blocks b on b.id = p.block_id and b.org_id = p.org_id
left join plot_claims c on c.plot_id = p.id and c.org_id = p.org_id and c.state = 'active' and c.deleted_at is null
where p.deleted_at is null;
