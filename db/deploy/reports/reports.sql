-- Deploy guildkeeper:reports/reports to pg

begin;
set local role guildkeeper_owner;

create function reports.reports(guild_id bigint, at timestamptz default now())
returns setof reports.report_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(reports.guild_id);
  perform app._require_time(reports.at);
  return query
  select w.*
  from reports.report r
  cross join lateral reports._report_row(r, reports.at) w
  where r.guild_id = reports.guild_id
  order by r.channel_id, r.every;
end;
$$;

comment on function reports.reports is
'The reports of a guild, when each comes next, and what became of its last one. Refuses: U0GLD, U0TIM.';

grant execute on function reports.reports to guildkeeper_bot, guildkeeper_admin;

commit;
