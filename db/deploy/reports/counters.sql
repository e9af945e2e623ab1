-- Deploy guildkeeper:reports/counters to pg

begin;
set local role guildkeeper_owner;

create function reports.counters(guild_id bigint)
returns setof reports.counter_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(counters.guild_id);
  return query
  select c.channel_id, c.metric, c.template, c.goal, c.shown, c.refused_at
  from reports.counter c
  where c.guild_id = counters.guild_id
  order by c.channel_id;
end;
$$;

comment on function reports.counters is 'The channels whose names count. Refuses: U0GLD.';

grant execute on function reports.counters to guildkeeper_bot, guildkeeper_admin;

commit;
