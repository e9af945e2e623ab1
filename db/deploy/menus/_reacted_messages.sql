-- Deploy guildkeeper:menus/_reacted_messages to pg

begin;
set local role guildkeeper_owner;

create function menus._reacted_messages(guild_id bigint)
returns table (channel_id bigint, message_id bigint)
language sql stable
as $$
  select m.channel_id, m.message_id
  from menus.menu m
  join app.channel c on c.guild_id = m.guild_id and c.channel_id = m.channel_id
  where m.guild_id = _reacted_messages.guild_id
    and m.kind = 'reaction'
    and m.message_id is not null
    and m.removed_at is null
    and c.deleted_at is null
  order by m.number;
$$;

comment on function menus._reacted_messages is 'The messages of menus of reactions: after a gap the bot looks at each of them.';

commit;
