-- Deploy guildkeeper:stats/_require_metric to pg

begin;
set local role guildkeeper_owner;

create function stats._require_metric(metric text, channel_id bigint default null, member_id bigint default null)
returns void
language plpgsql stable
as $$
declare
  c_metrics constant text[] := array[
    'messages', 'deleted', 'active', 'active_7', 'active_28', 'new', 'returning', 'voice', 'joins', 'leaves', 'net', 'members',
    'online'
  ];
  c_of_channels constant text[] := array['messages', 'deleted', 'voice'];
  c_of_members constant text[] := array['messages', 'voice'];
begin
  if (_require_metric.metric = any (c_metrics)) is not true then
    perform app._refuse('unknown_metric', coalesce(left(_require_metric.metric, 40), 'null'), array_to_string(c_metrics, ', '));
  elsif _require_metric.channel_id is not null and _require_metric.metric <> all (c_of_channels) then
    perform app._refuse('metric_without_channels', _require_metric.metric);
  elsif _require_metric.member_id is not null and _require_metric.metric <> all (c_of_members) then
    perform app._refuse('metric_without_members', _require_metric.metric);
  elsif _require_metric.metric = 'voice' and _require_metric.channel_id is not null and _require_metric.member_id is not null then
    perform app._refuse('metric_of_one', _require_metric.metric);
  end if;
end;
$$;

comment on function stats._require_metric is
'Refuses what is no metric (U0MTR), or is not counted by channel (U0MTC), by member (U0MTM), or by both (U0MTO).';

commit;
