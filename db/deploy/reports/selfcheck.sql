-- Deploy guildkeeper:reports/selfcheck to pg

begin;
set local role guildkeeper_owner;

create function reports.selfcheck(guild_id bigint)
returns table (rule text, channel_id bigint, found text, expected text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select 'reports are planned', r.channel_id, 'nothing', reports._report_key(r)
  from reports.report r
  where r.guild_id = selfcheck.guild_id and not outbox._is_scheduled(r.guild_id, reports._report_key(r))
  union all
  select 'counters go on', c.channel_id, 'nothing', 'reports._show_counters'
  from reports.counter c
  where c.guild_id = selfcheck.guild_id and not outbox._is_scheduled(c.guild_id, 'reports._show_counters');
$$;

comment on function reports.selfcheck is
'What is wrong with the reports and the counters of a guild: work that nobody will do; no rows is sound. For operators and
tests.';

grant execute on function reports.selfcheck to guildkeeper_admin;

commit;
