-- Deploy guildkeeper:reports/_report_due to pg

begin;
set local role guildkeeper_owner;

create function reports._report_due(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_report reports.report;
begin
  select r.* into v_report
  from reports.report r
  where r.guild_id = _report_due.guild_id
    and r.channel_id = (_report_due.arguments ->> 'channel_id')::bigint
    and r.every = _report_due.arguments ->> 'every'
  for update;
  if not found then
    return;
  elsif not exists (
    select from app.channel c
    where c.guild_id = v_report.guild_id and c.channel_id = v_report.channel_id and c.deleted_at is null
  ) then
    delete from reports.report r
    where r.guild_id = v_report.guild_id and r.channel_id = v_report.channel_id and r.every = v_report.every;
    return;
  end if;

  if exists (select from app.guild g where g.guild_id = v_report.guild_id and g.left_at is null) then
    perform reports._post_report(v_report, _report_due.at);
  end if;
  perform reports._plan_report(v_report, _report_due.at);
end;
$$;

comment on function reports._report_due is
'Work due at the hour of a report: posts it, once, however late that is, and plans the next. A channel that is gone has no
reports any more.';

select outbox._register('reports._report_due');

commit;
