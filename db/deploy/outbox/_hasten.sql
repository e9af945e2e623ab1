-- Deploy guildkeeper:outbox/_hasten to pg

begin;
set local role guildkeeper_owner;

create function outbox._hasten(guild_id bigint, lane text)
returns void
language plpgsql
as $$
begin
  with slow as materialized (
    select o.guild_id, o.effect_id
    from outbox.effect o
    where o.guild_id = _hasten.guild_id and o.lane = _hasten.lane and o.state = 'pending' and o.bulk
    -- What is being handed out, or hastened by another, need not be waited for.
    for update skip locked
  )
  update outbox.effect e
  set bulk = false
  from slow
  where e.guild_id = slow.guild_id and e.effect_id = slow.effect_id;
end;
$$;

comment on function outbox._hasten is
'What waits of a lane in bulk does so no more: somebody waits for what comes after it.';

commit;
