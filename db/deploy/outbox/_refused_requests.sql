-- Deploy guildkeeper:outbox/_refused_requests to pg

begin;
set local role guildkeeper_owner;

create function outbox._refused_requests(at timestamptz)
returns bigint
language plpgsql stable
as $$
begin
  return (
    select coalesce(sum(i.requests), 0)
    from outbox.invalid i
    where i.minute >= date_trunc('minute', _refused_requests.at, 'UTC') - interval '10 minutes'
  );
end;
$$;

comment on function outbox._refused_requests is
'How many requests of all guilds Discord held against the bot in the last ten minutes, or a little more: minutes count whole.';

commit;
