-- Deploy guildkeeper:outbox/_waiting_for to pg

begin;
set local role guildkeeper_owner;

create function outbox._waiting_for(guild_id bigint, route text)
returns bigint
language plpgsql stable
as $$
begin
  return (
    select count(*) from outbox.effect e
    where e.guild_id = _waiting_for.guild_id and e.route = _waiting_for.route and e.state in ('pending', 'claimed')
  );
end;
$$;

comment on function outbox._waiting_for is 'How many effects wait for a route of a guild, those being carried out included.';

commit;
