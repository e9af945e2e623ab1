-- Deploy guildkeeper:event/reacted_messages to pg

begin;
set local role guildkeeper_owner;

create function event.reacted_messages(guild_id bigint)
returns setof event.place
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select m.channel_id, m.message_id from menus._reacted_messages(reacted_messages.guild_id) m;
$$;

comment on function event.reacted_messages is
'The messages whose reactions the bot looks at when a session begins: nobody told of those that came and went meanwhile. What it
sees goes to event.reactions_counted.';

grant execute on function event.reacted_messages to guildkeeper_bot;

commit;
