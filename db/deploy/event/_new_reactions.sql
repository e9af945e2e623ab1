-- Deploy guildkeeper:event/_new_reactions to pg

begin;
set local role guildkeeper_owner;

create function event._new_reactions(guild_id bigint, reactions app.reaction[])
returns setof app.reaction
language plpgsql
as $$
begin
  return query
  with heard as materialized (
    select r.*
    from unnest(_new_reactions.reactions) with ordinality as r (
      guild_id, channel_id, message_id, kind, member_id, emoji, is_burst, is_bot, role_ids, key, at, place
    )
    where r.guild_id = _new_reactions.guild_id and menus._hears(r.guild_id, r.message_id)
  ),
  counted as (
    insert into event.inbox (guild_id, key, at)
    select _new_reactions.guild_id, format('reaction %s', h.key), min(h.at)
    from heard h
    group by h.key
    order by h.key
    on conflict on constraint inbox_pkey do nothing
    returning inbox.key
  )
  select h.guild_id, h.channel_id, h.message_id, h.kind, h.member_id, h.emoji, h.is_burst, h.is_bot, h.role_ids, h.key, h.at
  from heard h
  join counted c on c.key = format('reaction %s', h.key)
  order by h.place;
end;
$$;

comment on function event._new_reactions is
'Of these reactions those of a guild that somebody wants to hear of, and that come for the first time, in their order.';

commit;
