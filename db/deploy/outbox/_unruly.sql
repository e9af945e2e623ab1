-- Deploy guildkeeper:outbox/_unruly to pg

begin;
set local role guildkeeper_owner;

create function outbox._unruly(at timestamptz)
returns table (guild_id bigint, requests bigint)
language plpgsql stable
as $$
declare
  -- Half of what stops all guilds. Fewer would keep the bans of a raid waiting, whose messages to the banned are refused.
  c_most constant integer := 500;
begin
  return query
  select i.guild_id, sum(i.requests)
  from outbox.invalid i
  where i.minute >= date_trunc('minute', _unruly.at, 'UTC') - interval '10 minutes'
  group by i.guild_id
  having sum(i.requests) >= c_most;
end;
$$;

comment on function outbox._unruly is
'The guilds in which Discord refused the bot 500 times within ten minutes, and how often.';

commit;
