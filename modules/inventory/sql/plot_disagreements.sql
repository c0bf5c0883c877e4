-- Which plots are in a state that their active claim does not carry, or in a block of another project?
select p.number, r.code, p.state, coalesce(c.kind, ''), case when b.project_id <> p.project_id then b.code else '' end
from plots p
join projects r on r.id = p.project_id
left join blocks b on b.id = p.block_id
left join plot_claims c on c.plot_id = p.id and c.state = 'active' and c.deleted_at is null
where p.deleted_at is null
    and ((p.state in ('booked', 'allotted', 'agreed', 'registered', 'possessed') and coalesce(c.kind, '') <> 'booking')
        or (p.state = 'held' and coalesce(c.kind, '') <> 'hold')
        or (p.state in ('unreleased', 'available', 'blocked_mgmt', 'landowner_share', 'reserved_ballot', 'withdrawn')
            and c.kind in ('hold', 'booking'))
        or b.project_id <> p.project_id)
order by r.code, p.number
limit 1000
