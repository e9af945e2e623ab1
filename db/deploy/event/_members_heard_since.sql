-- Deploy guildkeeper:event/_members_heard_since to pg

begin;
set local role guildkeeper_owner;

create function event._members_heard_since(guild_id bigint)
returns timestamptz
language sql stable
as $$
  select greatest(
    g.bot_joined_at,
    (
      select max(a.until_at)
      from event.absence a
      where a.guild_id = g.guild_id
        and (a.from_at < a.until_at or g.intents & (1 << 1) = 0)  -- the intent GUILD_MEMBERS
    )
  )
  from app.guild g
  where g.guild_id = _members_heard_since.guild_id;
$$;

comment on function event._members_heard_since is
'Since when it is heard what becomes of a guild''s members: since the bot was invited, or away last; where it may not hear of
them, since its session began, though that followed another at once. Null: that is not known.';

commit;
