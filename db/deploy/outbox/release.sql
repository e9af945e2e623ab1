-- Deploy guildkeeper:outbox/release to pg

begin;
set local role guildkeeper_owner;

create function outbox.release(guild_id bigint, effect_id bigint, token uuid)
returns void
language sql security definer
set search_path = pg_catalog, pg_temp
as $$
  update outbox.effect e
  set state = 'pending', attempts = e.attempts - 1, token = null, lease_until = null
  where e.guild_id = release.guild_id and e.effect_id = release.effect_id and e.token = release.token;
$$;

comment on function outbox.release is
'Gives a claimed effect back unsent, as if it had never been claimed: what a dispatcher does when it stops.';

grant execute on function outbox.release to guildkeeper_bot;

commit;
