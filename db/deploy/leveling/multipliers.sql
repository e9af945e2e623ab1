-- Deploy guildkeeper:leveling/multipliers to pg

begin;
set local role guildkeeper_owner;

create type leveling.multiplier_row as (kind text, target_id bigint, factor numeric);
comment on type leveling.multiplier_row is 'A multiplier: kind channel (or category, or thread) or role, and its factor.';

create function leveling.multipliers(guild_id bigint)
returns setof leveling.multiplier_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(multipliers.guild_id);

  return query
  select m.kind::text, m.target_id, m.factor
  from leveling.multiplier m
  where m.guild_id = multipliers.guild_id
  order by m.kind, m.factor desc, m.target_id;
end;
$$;

comment on function leveling.multipliers is
'The multipliers of a guild: channels, then roles, the highest first. Refuses: U0GLD.';

grant usage on type leveling.multiplier_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function leveling.multipliers to guildkeeper_bot, guildkeeper_admin;

commit;
