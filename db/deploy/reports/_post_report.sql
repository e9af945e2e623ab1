-- Deploy guildkeeper:reports/_post_report to pg

begin;
set local role guildkeeper_owner;

create function reports._post_report(report reports.report, at timestamptz)
returns void
language plpgsql
as $$
begin
  perform discord.post(
    (_post_report.report).guild_id,
    (_post_report.report).channel_id,
    card => 'reports.report',
    facts => to_jsonb(reports._report_facts(_post_report.report, _post_report.at)),
    on_done => 'reports._report_settled',
    on_failed => 'reports._report_settled',
    arguments => jsonb_build_object('channel_id', (_post_report.report).channel_id, 'every', (_post_report.report).every),
    -- By then the next one is due, or nobody waits for it any more.
    expires_at => _post_report.at + interval '1 day',
    at => _post_report.at
  );
end;
$$;

comment on function reports._post_report is 'Posts a report; its picture is drawn when it is sent.';

commit;
