-- Deploy guildkeeper:choices/_uncertain to pg

begin;
set local role guildkeeper_owner;

create function choices._uncertain(guild_id bigint, message_id bigint, counts app.reaction_count[])
returns table (emoji text, is_burst boolean)
language sql stable
as $$
  with known as (
    select o.emoji, o.emoji_key, count(*) filter (where c.reactions & 1 <> 0) as ordinary,
      count(*) filter (where c.reactions & 2 <> 0) as burst
    from menus._known_menus(_uncertain.guild_id) m
    join menus._known_options(_uncertain.guild_id) o on o.menu = m.number and o.removed_at is null
    left join choices.choice c on c.guild_id = o.guild_id and c.menu = o.menu and c.option = o.number
    where m.message_id = _uncertain.message_id and m.removed_at is null
    group by o.emoji, o.emoji_key
  )
  select menus._emoji_name(n.emoji), b.is_burst
  from known n
  left join unnest(_uncertain.counts) k on menus._emoji_key(k.emoji) = n.emoji_key
  cross join lateral (values
    (false, n.ordinary, coalesce(k.ordinary - k.own::integer, 0)),
    (true, n.burst, coalesce(k.burst, 0))
  ) as b (is_burst, known, there)
  where b.known <> b.there or b.there between 1 and 1000
  order by b.known = b.there, 1, 2;
$$;

comment on function choices._uncertain is
'Of which emoji on the message of a menu, ordinary and super ones, others may have reacted than is known: where their number
differs, first; and where it is the same, as one may have come for another, up to 1,000, which are ten requests.';

commit;
