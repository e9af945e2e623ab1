-- Deploy guildkeeper:automod/rules to pg

begin;
set local role guildkeeper_owner;

create function automod.rules(guild_id bigint)
returns setof automod.rule_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(rules.guild_id);
  return query
  select x.*
  from automod.rule r
  cross join lateral automod._rule_row(r) x
  where r.guild_id = rules.guild_id
  order by r.number;
end;
$$;

comment on function automod.rules is 'The automatic rules of a guild, by number. Refuses: U0GLD.';

grant usage on type automod.rule_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function automod.rules to guildkeeper_bot, guildkeeper_admin;

commit;
