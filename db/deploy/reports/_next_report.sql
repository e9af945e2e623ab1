-- Deploy guildkeeper:reports/_next_report to pg

begin;
set local role guildkeeper_owner;

create function reports._next_report(report reports.report, at timestamptz)
returns timestamptz
language sql stable
as $$
  select min(n.moment)
  from app.settings z
  cross join lateral (
    select stats._last_span(z.guild_id, (_next_report.report).every, _next_report.at) as told
  ) t
  cross join lateral (values (interval '0 days'), (case (_next_report.report).every
    when 'day' then interval '1 day' when 'week' then interval '7 days' else '1 month'
  end)) as later (step)
  cross join lateral (
    select ((t.told).until at time zone z.time_zone + later.step + make_interval(hours => (_next_report.report).hour))
      at time zone z.time_zone + make_interval(secs => ((z.guild_id >> 22) % 600)::double precision) as moment
  ) n
  where z.guild_id = (_next_report.report).guild_id and n.moment > _next_report.at;
$$;

comment on function reports._next_report is
'When a report is posted next after a time: soon after its hour of the day after the one, the week or the month that
it tells of, each guild at its own second.';

commit;
