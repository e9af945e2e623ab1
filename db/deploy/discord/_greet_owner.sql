-- Deploy guildkeeper:discord/_greet_owner to pg

begin;
set local role guildkeeper_owner;

create type discord.welcome as (guild_name text, in_guild boolean, missing text[]);
comment on type discord.welcome is
'Facts of the card discord.welcome: whether it is posted in the guild or to its owner, and the permissions that the bot lacks
there.';

create function discord._greet_owner(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language sql
as $$
  select discord.post_to_member(
    g.guild_id, g.owner_id, 'discord.welcome', _greet_owner.arguments || '{"in_guild": false}',
    expires_at => _greet_owner.at + interval '1 hour'
  )
  from app.guild g
  where g.guild_id = _greet_owner.guild_id and g.owner_id is not null and g.left_at is null;
$$;

comment on function discord._greet_owner is
'Work due: the system channel would not take the greeting, so the owner gets it. Once: nothing follows from its own failure.';

do $$ begin perform outbox._register('discord._greet_owner'); end $$;

commit;
