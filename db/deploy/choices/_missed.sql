-- Deploy guildkeeper:choices/_missed to pg

begin;
set local role guildkeeper_owner;

create function choices._missed(
  guild_id bigint,
  message_id bigint,
  emoji text,
  is_burst boolean,
  member_ids bigint[],
  at timestamptz
)
returns setof bigint
language sql stable
as $$
  select r.member_id
  from menus._known_menus(_missed.guild_id) m
  join menus._known_options(_missed.guild_id) o
    on o.menu = m.number and o.emoji_key = menus._emoji_key(_missed.emoji) and o.removed_at is null
  cross join unnest(_missed.member_ids) r (member_id)
  left join choices.choice c
    on c.guild_id = o.guild_id and c.menu = o.menu and c.option = o.number and c.member_id = r.member_id
  where m.message_id = _missed.message_id
    and m.removed_at is null
    and coalesce(c.reactions, 0) & case when _missed.is_burst then 2 else 1 end = 0
    and coalesce(c.heard_at < _missed.at, true);
$$;

comment on function choices._missed is
'Who of these, who were seen to have this reaction on a message at that time, is not known to: theirs was missed.';

commit;
