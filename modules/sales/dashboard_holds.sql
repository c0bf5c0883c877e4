-- Which holds end by an instant?
select h.id, h.expires_at, r.code, p.number, coalesce(t.full_name, '')
  from holds h
  join plots p on p.id = h.plot_id
  join projects r on r.id = p.project_id
  left join parties t on t.id = h.party_id
 where h.state = 'active' and h.expires_at <= :until and h.deleted_at is null
 order by h.expires_at
