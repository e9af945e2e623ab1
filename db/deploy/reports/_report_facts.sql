-- Deploy guildkeeper:reports/_report_facts to pg

begin;
set local role guildkeeper_owner;

create type reports.report_facts as (
  every text,
  metric text,
  since timestamptz,
  until timestamptz,
  time_zone text,
  points stats.point[],
  changes stats.change[]
);
comment on type reports.report_facts is
'A report: the day, week or month that it tells of, day by day a metric of it and of as long before, and what changed.';

create function reports._report_facts(report reports.report, at timestamptz)
returns reports.report_facts
language plpgsql stable
as $$
declare
  c_lead constant interval := '13 days';
  v_guild_id bigint := (_report_facts.report).guild_id;
  v_told stats.span := stats._last_span(v_guild_id, (_report_facts.report).every, _report_facts.at);
  v_facts reports.report_facts;
  v_since timestamptz;
begin
  select (_report_facts.report).every, (_report_facts.report).metric, v_told.since, v_told.until, z.time_zone
  into strict v_facts.every, v_facts.metric, v_facts.since, v_facts.until, v_facts.time_zone
  from app.settings z where z.guild_id = v_guild_id;

  -- A single day is no line: those before it lead to it.
  v_since := case
    when v_facts.every = 'day' then ((v_told.since at time zone v_facts.time_zone) - c_lead) at time zone v_facts.time_zone
    else (stats._interval_before(v_guild_id, v_told)).since
  end;
  v_facts.points := array(
    select p from stats.series(v_guild_id, v_facts.metric, v_since, v_told.until, 'day', at => _report_facts.at) p
  );
  v_facts.changes := array(select c from stats.compare(v_guild_id, v_told.since, v_told.until, at => _report_facts.at) c);
  return v_facts;
end;
$$;

comment on function reports._report_facts is 'What a report tells at a time, of the day, week or month before it.';

commit;
