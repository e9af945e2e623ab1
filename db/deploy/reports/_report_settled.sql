-- Deploy guildkeeper:reports/_report_settled to pg

begin;
set local role guildkeeper_owner;

create function reports._report_settled(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language sql
as $$
  update reports.report r
  set posted_at = case when _report_settled.arguments ? 'message_id' then _report_settled.at else r.posted_at end,
      failed_at = case when not _report_settled.arguments ? 'message_id' then _report_settled.at end,
      failed_code = (_report_settled.arguments ->> 'code')::integer
  where r.guild_id = _report_settled.guild_id
    and r.channel_id = (_report_settled.arguments ->> 'channel_id')::bigint
    and r.every = _report_settled.arguments ->> 'every';
$$;

comment on function reports._report_settled is
'Work due when it is sure what became of a report: it stands in its channel, or never will, for which /report list has the
cause.';

select outbox._register('reports._report_settled');

commit;
