-- Deploy guildkeeper:outbox/_sweep_due to pg

begin;
set local role guildkeeper_owner;

create function outbox._sweep_due(at timestamptz)
returns void
language plpgsql
as $$
declare
  v_lost record;
begin
  for v_lost in
    select d.guild_id, d.work_id, d.token
    from outbox.due d
    where d.state = 'claimed' and d.lease_until < _sweep_due.at
    order by d.guild_id, d.work_id
    for update skip locked
  loop
    perform outbox.put_off(
      v_lost.guild_id, v_lost.work_id, v_lost.token, null, 'the bot vanished while it held this work', _sweep_due.at
    );
  end loop;
end;
$$;

comment on function outbox._sweep_due is
'Takes back work whose lease ran out: its bot died, or its function took the backend with it. Work that is running just now is
passed over, since outbox.run_due holds its row.';

commit;
