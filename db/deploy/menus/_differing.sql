-- Deploy guildkeeper:menus/_differing to pg

begin;
set local role guildkeeper_owner;

create function menus._differing(menu menus.menu, counts app.reaction_count[])
returns table (emoji text, is_burst boolean)
language sql stable
as $$
  with known as (
    select o.emoji, o.emoji_key, count(*) filter (where c.reactions & 1 <> 0) as ordinary,
      count(*) filter (where c.reactions & 2 <> 0) as burst
    from menus._options((_differing.menu).guild_id, (_differing.menu).number) o
    left join menus.choice c on c.guild_id = o.guild_id and c.menu = o.menu and c.option = o.number
    group by o.emoji, o.emoji_key
  )
  select menus._emoji_name(n.emoji), b.is_burst
  from known n
  left join unnest(_differing.counts) k on menus._emoji_key(k.emoji) = n.emoji_key
  cross join lateral (values
    (false, n.ordinary <> coalesce(k.ordinary - k.own::integer, 0)),
    (true, n.burst <> coalesce(k.burst, 0))
  ) as b (is_burst, differs)
  where b.differs
  order by 1, 2;
$$;

comment on function menus._differing is
'Of which emoji there are more or fewer reactions on the message of a menu than members are known to have, ordinary and super
ones.';

commit;
