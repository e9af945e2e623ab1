-- Deploy guildkeeper:outbox/refused_requests to pg

begin;
set local role guildkeeper_owner;

create function outbox.refused_requests(at timestamptz default now())
returns bigint
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select coalesce(sum(i.requests), 0)
    from outbox.invalid i
    where i.minute >= date_trunc('minute', refused_requests.at, 'UTC') - interval '10 minutes'
  );
end;
$$;

comment on function outbox.refused_requests is
'How many requests of all guilds Discord held against the bot in the last ten minutes, or a little more: minutes count whole.';

-- Reports read outbox.holds, and a view calls its functions with the rights of whoever reads it.
grant execute on function outbox.refused_requests to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

commit;
