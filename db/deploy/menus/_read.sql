-- Deploy guildkeeper:menus/_read to pg

begin;
set local role guildkeeper_owner;

create function menus._read(guild_id bigint, reactions app.reaction[], at timestamptz)
returns void
language plpgsql
as $$
declare
  v_missed app.reaction[] := array(
    select r
    from unnest(_read.reactions) r
    join menus.menu m on m.guild_id = _read.guild_id and m.message_id = r.message_id and m.removed_at is null
    join menus.option o
      on o.guild_id = m.guild_id and o.menu = m.number and o.emoji_key = menus._emoji_key(r.emoji) and o.removed_at is null
    left join menus.choice c
      on c.guild_id = o.guild_id and c.menu = o.menu and c.option = o.number and c.member_id = r.member_id
    where coalesce(c.reactions, 0) & case when r.is_burst then 2 else 1 end = 0
      and coalesce(c.heard_at < _read.at, true)
  );
begin
  if v_missed <> '{}' then
    perform menus._react(_read.guild_id, v_missed);
  end if;
end;
$$;

comment on function menus._read is
'Effects: reactions that are on a message, read at that time: of whom none was known, theirs was missed, and counts. What is known
changes nothing: roles that were taken on purpose do not come back.';

commit;
