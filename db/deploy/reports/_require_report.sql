-- Deploy guildkeeper:reports/_require_report to pg

begin;
set local role guildkeeper_owner;

create function reports._require_report(guild_id bigint, channel_id bigint, every text)
returns reports.report
language plpgsql stable
as $$
declare
  v_report reports.report;
begin
  perform reports._require_every(_require_report.every);
  perform app._require_channel(_require_report.guild_id, _require_report.channel_id);
  select r.* into v_report
  from reports.report r
  where r.guild_id = _require_report.guild_id
    and r.channel_id = _require_report.channel_id
    and r.every = _require_report.every;
  if not found then
    perform app._refuse('no_such_report', _require_report.channel_id::text);
  end if;
  return v_report;
end;
$$;

comment on function reports._require_report is 'The report of a channel; refuses where there is none (U0CHN, U0STP, U0RPT).';

commit;
