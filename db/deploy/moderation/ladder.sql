-- Deploy guildkeeper:moderation/ladder to pg

begin;
set local role guildkeeper_owner;

create function moderation.ladder(guild_id bigint)
returns setof moderation.rung_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(ladder.guild_id);
  return query
  select r.points, r.action, r.duration, r.within
  from unnest(moderation._ladder(ladder.guild_id)) as r (points, action, duration, within)
  order by r.points;
end;
$$;

comment on function moderation.ladder is
'The ladder of a guild, the lowest rung first: that of the setting moderation.ladder. Refuses: U0GLD.';

grant execute on function moderation.ladder to guildkeeper_bot, guildkeeper_admin;

commit;
