-- Deploy guildkeeper:outbox/unruly to pg

begin;
set local role guildkeeper_owner;

create function outbox.unruly(at timestamptz default now())
returns table (guild_id bigint, requests bigint)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  -- Half of what stops all guilds. Fewer would keep the bans of a raid waiting, whose messages to the banned are refused.
  c_most constant integer := 500;
begin
  return query
  select i.guild_id, sum(i.requests)
  from outbox.invalid i
  where i.minute >= date_trunc('minute', unruly.at, 'UTC') - interval '10 minutes'
  group by i.guild_id
  having sum(i.requests) >= c_most;
end;
$$;

comment on function outbox.unruly is
'The guilds in which Discord refused the bot 500 times within ten minutes, and how often.';

-- As of outbox.refused_requests.
grant execute on function outbox.unruly to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

commit;
