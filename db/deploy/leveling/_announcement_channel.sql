-- Deploy guildkeeper:leveling/_announcement_channel to pg

begin;
set local role guildkeeper_owner;

create function leveling._announcement_channel(settings leveling.settings, here_id bigint)
returns bigint
language plpgsql stable
as $$
begin
  return (
    select wish.channel_id
    from app.guild g
    cross join lateral (values
      (1, case when settings.announce = 'channel' then settings.announce_channel_id end),
      (2, here_id),
      (3, settings.announce_channel_id),
      (4, g.system_channel_id)
    ) as wish (place, channel_id)
    join app.channel c on c.guild_id = g.guild_id and c.channel_id = wish.channel_id and c.deleted_at is null
    where g.guild_id = settings.guild_id
    order by wish.place
    limit 1
  );
end;
$$;

comment on function leveling._announcement_channel is
'Where a level-up is announced: in the channel set for it, if that is wished; where the member last earned XP; else in the channel
set, else in the guild''s system channel; of these the first that still exists.';

commit;
