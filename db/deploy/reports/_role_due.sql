-- Deploy guildkeeper:reports/_role_due to pg

begin;
set local role guildkeeper_owner;

create function reports._role_due(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_wants roles.want[];
begin
  with entitled as (
    select e.member_id, array_agg(r.role_id order by r.role_id) as role_ids
    from reports.role_rule r
    cross join lateral reports._entitled(r) e (member_id)
    where r.guild_id = _role_due.guild_id
    group by e.member_id
  )
  select array_agg(row(coalesce(e.member_id, w.member_id), coalesce(e.role_ids, '{}'), null)::roles.want) into v_wants
  from entitled e
  full join roles._wanted_by(_role_due.guild_id, 'stats') w on w.member_id = e.member_id
  where coalesce(e.role_ids, '{}') <> coalesce(w.role_ids, '{}');

  if v_wants is not null then
    perform roles._want_all(_role_due.guild_id, 'stats', v_wants, _role_due.at);
  end if;
end;
$$;

comment on function reports._role_due is
'Work due when days are settled, and when a rule has changed: tells roles who shall wear what for taking part. It is work of its
own, as whoever counts messages holds members before days.';

select outbox._register('reports._role_due');

commit;
