-- Deploy guildkeeper:moderation/_ladder to pg

begin;
set local role guildkeeper_owner;

create function moderation._ladder(guild_id bigint)
returns moderation.rung_row[]
language sql stable
as $$
  select case s.ladder
    when 'custom' then array(
      select row(t.points, t.action, t.duration, t.within)::moderation.rung_row
      from moderation.rung t
      where t.guild_id = s.guild_id
      order by t.points
    )
    else moderation._ladder_preset(s.ladder)
  end
  from moderation.settings s
  where s.guild_id = _ladder.guild_id;
$$;

comment on function moderation._ladder is 'The rungs of the ladder a guild has chosen, the lowest first.';

commit;
