-- Deploy guildkeeper:choices/_unread to pg

begin;
set local role guildkeeper_owner;

create function choices._unread(
  guild_id bigint,
  message_id bigint,
  emoji text,
  is_burst boolean,
  member_ids bigint[],
  at timestamptz
)
returns void
language plpgsql
as $$
declare
  v_bit integer := case when _unread.is_burst then 2 else 1 end;
  v_gone app.reaction[] := array(
    select jsonb_populate_record(null::app.reaction, jsonb_build_object(
      'guild_id', c.guild_id, 'message_id', m.message_id, 'kind', 'removed', 'member_id', c.member_id, 'emoji', _unread.emoji,
      'is_burst', _unread.is_burst, 'at', _unread.at
    ))
    from menus._known_menus(_unread.guild_id) m
    join menus._known_options(_unread.guild_id) o
      on o.menu = m.number and o.emoji_key = menus._emoji_key(_unread.emoji) and o.removed_at is null
    join choices.choice c on c.guild_id = o.guild_id and c.menu = o.menu and c.option = o.number
    where m.message_id = _unread.message_id
      and m.removed_at is null
      and c.reactions & v_bit <> 0
      and c.heard_at < _unread.at
      and c.member_id <> all (_unread.member_ids)
  );
begin
  if v_gone <> '{}' then
    perform choices._react(_unread.guild_id, v_gone);
  end if;
end;
$$;

comment on function choices._unread is
'Effects: all who have this reaction on a message, read from that time on: who had one, and is not among them, removed it
unheard.';

commit;
