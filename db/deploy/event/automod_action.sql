-- Deploy guildkeeper:event/automod_action to pg

begin;
set local role guildkeeper_owner;

create function event.automod_action(
  guild_id bigint,
  rule_id bigint,
  member_id bigint,
  channel_id bigint,
  message_id bigint,
  trigger integer,
  keyword text,
  content text,
  key text,
  at timestamptz default now()
)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from app.guild g where g.guild_id = automod_action.guild_id)
    and event._remember(automod_action.guild_id, 'automod ' || automod_action.key, automod_action.at)
  then
    perform automod._discord_acted(
      automod_action.guild_id, automod_action.rule_id, automod_action.member_id, automod_action.channel_id,
      automod_action.message_id, automod_action.content,
      -- 1: a keyword of the guild's own rule. Of the others the keyword is what the member wrote.
      case when automod_action.trigger = 1 then automod_action.keyword end,
      automod_action.at
    );
  end if;
end;
$$;

comment on function event.automod_action is
'The front door for what Discord''s own AutoMod did: which rule was met by whom, in which message (null: it was blocked), and by
which keyword of the rule. The same event (`key`) again changes nothing; a guild that nobody registered is passed over.';

grant execute on function event.automod_action to guildkeeper_bot;

commit;
