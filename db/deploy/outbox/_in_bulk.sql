-- Deploy guildkeeper:outbox/_in_bulk to pg

begin;
set local role guildkeeper_owner;

create function outbox._in_bulk(guild_id bigint)
returns bigint
language plpgsql stable
as $$
begin
  -- Each of the two is a look at an index of its own.
  return (
    select count(*)
    from outbox.effect e
    where e.guild_id = _in_bulk.guild_id and e.state = 'pending' and e.bulk
  ) + (
    select count(*)
    from outbox.effect e
    where e.guild_id = _in_bulk.guild_id and e.state = 'claimed' and e.bulk
  );
end;
$$;

comment on function outbox._in_bulk is
'How many effects of a guild wait in bulk, or are under way: who queues thousands looks here before queueing more.';

commit;
