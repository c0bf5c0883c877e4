-- Adds the drawn layouts of projects: a sheet with the outlines of plots, roads and parks.
-- min_compatible: 1

-- The larger side of the sheet is 1,000,000 units.
create table layout_maps (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    project_id uuid not null,
    name text not null,
    format text not null default 'drawn',
    width bigint not null default 0 check (width between 0 and 1000000),
    height bigint not null default 0 check (height between 0 and 1000000),
    unit_micrometres bigint not null default 0,
    north_degrees bigint not null default 0 check (north_degrees between 0 and 359),
    picture bytea,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id),
    foreign key (org_id, project_id) references projects (org_id, id)
);
select freehold_tenant_table('layout_maps');
create unique index layout_maps_project on layout_maps (org_id, project_id) where deleted_at is null;

create table map_shapes (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    map_id uuid not null,
    position bigint not null default 0,
    kind text not null default 'other' check (kind in ('plot', 'road', 'park', 'water', 'tree', 'building', 'other')),
    name text not null default '',
    plot_id uuid,
    is_line boolean not null default false,
    points text not null,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id),
    foreign key (org_id, map_id) references layout_maps (org_id, id),
    foreign key (org_id, plot_id) references plots (org_id, id)
);
select freehold_tenant_table('map_shapes');
create index map_shapes_map on map_shapes (org_id, map_id, position);
create unique index map_shapes_plot on map_shapes (org_id, plot_id) where deleted_at is null and plot_id is not null;
