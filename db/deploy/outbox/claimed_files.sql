-- Deploy guildkeeper:outbox/claimed_files to pg

begin;
set local role guildkeeper_owner;

create function outbox.claimed_files(guild_id bigint, effect_id bigint, token uuid)
returns setof outbox.file
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select a.name, a.data
  from outbox.attachment a
  join outbox.effect e on e.guild_id = a.guild_id and e.effect_id = a.effect_id
  where a.guild_id = claimed_files.guild_id and a.effect_id = claimed_files.effect_id and e.token = claimed_files.token
  order by a.place;
$$;

comment on function outbox.claimed_files is
'The files of an effect, in their order, for the dispatcher that holds it: apart from outbox.claim, as twenty effects with
their files might be more than a process wants to hold at once.';

grant execute on function outbox.claimed_files to guildkeeper_bot;

commit;
