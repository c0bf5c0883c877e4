-- Adds the drawn layouts of projects: a sheet with the outlines of plots, roads and parks.
-- min_compatible: 1

-- The larger side of the sheet is 1,000,000 units.
create table layout_maps (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    project_id blob not null references projects (id),
    name text not null,
    format text not null default 'drawn',
    width integer not null default 0 check (width between 0 and 1000000),
    height integer not null default 0 check (height between 0 and 1000000),
    unit_micrometres integer not null default 0,
    north_degrees integer not null default 0 check (north_degrees between 0 and 359),
    picture blob,
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create unique index layout_maps_project on layout_maps (project_id) where deleted_at is null;

create table map_shapes (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    map_id blob not null references layout_maps (id),
    position integer not null default 0,
    kind text not null default 'other' check (kind in ('plot', 'road', 'park', 'water', 'tree', 'building', 'other')),
    name text not null default '',
    plot_id blob references plots (id),
    is_line integer not null default 0 check (is_line in (0, 1)),
    points text not null,
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create index map_shapes_map on map_shapes (map_id, position);
create unique index map_shapes_plot on map_shapes (plot_id) where deleted_at is null and plot_id is not null;
