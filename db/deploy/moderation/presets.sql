-- Deploy guildkeeper:moderation/presets to pg

begin;
set local role guildkeeper_owner;

create type moderation.preset_row as (name text, reason text);
comment on type moderation.preset_row is 'A reason that moderators choose from.';

create function moderation.presets(guild_id bigint)
returns setof moderation.preset_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(presets.guild_id);
  return query
  select p.name, p.reason from moderation.preset p where p.guild_id = presets.guild_id order by p.name;
end;
$$;

comment on function moderation.presets is 'The reasons that the moderators of a guild choose from, by name. Refuses: U0GLD.';

grant usage on type moderation.preset_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function moderation.presets to guildkeeper_bot, guildkeeper_admin;

commit;
