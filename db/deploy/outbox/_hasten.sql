-- Deploy guildkeeper:outbox/_hasten to pg

begin;
set local role guildkeeper_owner;

create function outbox._hasten(guild_id bigint, lane text)
returns void
language plpgsql
as $$
declare
  v_slow bigint[] := array(
    select e.effect_id
    from outbox.effect e
    where e.guild_id = _hasten.guild_id and e.lane = _hasten.lane and e.state = 'pending' and e.bulk
    -- What is being handed out, or hastened by another, need not be waited for.
    for update skip locked
  );
begin
  if v_slow <> '{}' then
    update outbox.effect e
    set bulk = false
    where e.guild_id = _hasten.guild_id and e.effect_id = any (v_slow);
  end if;
end;
$$;

comment on function outbox._hasten is
'What waits of a lane in bulk does so no more: somebody waits for what comes after it.';

commit;
