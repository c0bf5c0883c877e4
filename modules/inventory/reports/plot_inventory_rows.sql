-- Which plots are there, by project and number, with the rate that holds for each?
select r.id, r.code, r.name, r.currency, p.id, p.number, coalesce(b.code, ''), p.state, p.area, p.area_entered, p.area_unit, p.facing,
    p.is_corner,
    case when p.base_rate <> 0 then p.base_rate when coalesce(b.base_rate, 0) <> 0 then b.base_rate else r.base_rate end,
    case when p.base_rate <> 0 then p.rate_unit when coalesce(b.base_rate, 0) <> 0 then b.rate_unit else r.rate_unit end
from plots p
join projects r on r.id = p.project_id
left join blocks b on b.id = p.block_id
where p.deleted_at is null and r.deleted_at is null and p.project_id = coalesce(:project, p.project_id)
order by r.code, r.id, p.number
