-- Deploy guildkeeper:event/_look_at to pg

begin;
set local role guildkeeper_owner;

create function event._look_at(
  run event.reconciliation,
  present bigint[],
  absent bigint[],
  to_id bigint,
  at timestamptz
)
returns void
language plpgsql
as $$
begin
  insert into event.finding (guild_id, reconciliation_id, member_id, kind, at)
  select run.guild_id, run.reconciliation_id, d.member_id, 'different'::event.finding_kind, _look_at.at
  from event._differing(run.guild_id, _look_at.present) as d (member_id)
  union all
  select run.guild_id, run.reconciliation_id, m.member_id, 'gone', _look_at.at
  from app.member m
  where m.guild_id = run.guild_id and m.member_id = any (_look_at.absent) and m.left_at is null and m.seen_at <= _look_at.at;

  update event.reconciliation r
  set to_id = _look_at.to_id, looked_at = r.looked_at + cardinality(_look_at.present) + cardinality(_look_at.absent)
  where r.guild_id = run.guild_id and r.reconciliation_id = run.reconciliation_id;
end;
$$;

comment on function event._look_at is
'A comparison looks at members, up to to_id: those who are there, by what is known of them, and those of whom Discord says that
they are not. Notes who differs or is gone.';

commit;
