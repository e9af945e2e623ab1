-- Deploy guildkeeper:moderation/_own_ladder to pg

begin;
set local role guildkeeper_owner;

create function moderation._own_ladder(guild_id bigint)
returns void
language plpgsql
as $$
begin
  perform from moderation.settings s where s.guild_id = _own_ladder.guild_id and s.ladder = 'custom' for update;
  if found then
    return;
  end if;

  delete from moderation.rung r where r.guild_id = _own_ladder.guild_id;
  insert into moderation.rung (guild_id, points, action, duration, within)
  select _own_ladder.guild_id, r.points, r.action, r.duration, r.within
  from unnest(moderation._ladder(_own_ladder.guild_id)) as r (points, action, duration, within);

  update moderation.settings s set ladder = 'custom' where s.guild_id = _own_ladder.guild_id;
end;
$$;

comment on function moderation._own_ladder is
'Gives a guild a ladder of its own to change: it begins with the rungs of the preset that was chosen.';

commit;
