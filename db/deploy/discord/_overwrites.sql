-- Deploy guildkeeper:discord/_overwrites to pg

begin;
set local role guildkeeper_owner;

create type discord.overwrite as (target_id bigint, is_member boolean, allow bigint, deny bigint);
comment on type discord.overwrite is
'What a member or a role (the id of @everyone is the guild''s) may and may not do in a channel, as permission bits; what is in
neither is as in the rest of the guild.';

create function discord._overwrites(overwrites discord.overwrite[])
returns jsonb
language sql immutable
as $$
  select coalesce(
    jsonb_agg(jsonb_build_object(
      'id', o.target_id::text, 'type', o.is_member::integer, 'allow', o.allow, 'deny', o.deny
    )),
    '[]'
  )
  from unnest(_overwrites.overwrites) o;
$$;

comment on function discord._overwrites is 'Who may do what in a channel, as Discord takes it.';

commit;
