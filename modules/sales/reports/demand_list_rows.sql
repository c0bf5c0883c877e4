-- Who owes what by a day: demanded lines (policy A) and instalments (policy B) that are not paid in full, by customer?
select p.full_name,
       coalesce((select c.value from contact_points c where c.party_id = p.id and c.kind = 'phone' and c.deleted_at is null
                  order by c.is_primary desc, c.id limit 1), ''),
       pr.code,
       coalesce((select pl.number from booking_plots bp join plots pl on pl.id = bp.plot_id
                  where bp.booking_id = b.id and bp.deleted_at is null order by bp.position limit 1), ''),
       (select count(*) from booking_plots bp where bp.booking_id = b.id and bp.deleted_at is null),
       b.number, q.head, q.due_day, q.amount, q.paid, q.demand_id, b.id, b.currency
  from (select l.booking_id, l.head, l.due_day, l.position, l.amount, l.demand_id,
               cast(coalesce((select sum(a.amount) from receipt_allocations a where a.demand_line_id = l.id), 0) as bigint) as paid
          from demand_lines l
          join bookings bl on bl.id = l.booking_id
         where l.due_day <= :due and not l.is_cancelled and l.deleted_at is null and bl.policy = 'demand'
        union all
        select s.booking_id, s.label, s.due_day, s.position, s.amount, null,
               cast(coalesce((select sum(a.amount) from receipt_allocations a where a.schedule_line_id = s.id), 0) as bigint)
          from schedule_lines s
          join bookings bs on bs.id = s.booking_id
         where s.due_day <= :due and s.schedule_version = bs.schedule_version and s.deleted_at is null and bs.policy = 'cash') q
  join bookings b on b.id = q.booking_id
  join parties p on p.id = b.buyer_id
  join projects pr on pr.id = b.project_id
 where q.paid < q.amount and b.state <> 'cancelled' and b.deleted_at is null
   and b.project_id = coalesce(:project, b.project_id)
 order by p.full_name, b.number, q.due_day, q.position
