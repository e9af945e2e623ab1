-- Deploy guildkeeper:reports/_role_due to pg

begin;
set local role guildkeeper_owner;

create function reports._role_due(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  c_slice constant integer := 500;
  -- So few are no crowd: nobody notices them among other effects.
  c_few constant integer := 50;
  v_after_id constant bigint := coalesce((_role_due.arguments ->> 'after_id')::bigint, 0);
  v_wants roles.want[];
begin
  with entitled as (
    select e.member_id, array_agg(r.role_id order by r.role_id) as role_ids
    from reports.role_rule r
    cross join lateral reports._entitled(r) e (member_id)
    where r.guild_id = _role_due.guild_id
    group by e.member_id
  )
  select array_agg(n.want order by n.member_id) into v_wants
  from (
    select i.member_id, row(i.member_id, coalesce(e.role_ids, '{}'), null)::roles.want as want
    from entitled e
    full join roles._wanted_by(_role_due.guild_id, 'stats') w on w.member_id = e.member_id
    cross join lateral (select coalesce(e.member_id, w.member_id)) as i (member_id)
    where coalesce(e.role_ids, '{}') <> coalesce(w.role_ids, '{}') and i.member_id > v_after_id
    order by i.member_id
    limit c_slice
  ) n;
  if v_wants is null then
    return;
  end if;

  perform roles._want_all(_role_due.guild_id, 'stats', v_wants, _role_due.at, bulk => cardinality(v_wants) > c_few);
  if cardinality(v_wants) = c_slice then
    perform outbox.schedule(
      _role_due.guild_id, _role_due.at, 'reports._role_due',
      jsonb_build_object('after_id', v_wants[c_slice].member_id), 'reports._role_due'
    );
  end if;
end;
$$;

comment on function reports._role_due is
'Work due when days are settled, and when a rule has changed: tells roles who shall wear what for taking part, the next 500 by
id. It is work of its own, as whoever counts messages holds members before days.';

select outbox._register('reports._role_due');

commit;
