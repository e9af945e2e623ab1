-- Deploy guildkeeper:stats/_require_metric to pg

begin;
set local role guildkeeper_owner;

create function stats._require_metric(metric text)
returns void
language plpgsql stable
as $$
declare
  c_metrics constant text[] := array[
    'messages', 'deleted', 'active', 'active_7', 'active_28', 'new', 'returning', 'voice', 'joins', 'leaves', 'net', 'members',
    'online'
  ];
begin
  if (_require_metric.metric = any (c_metrics)) is not true then
    perform app._refuse('unknown_metric', coalesce(left(_require_metric.metric, 40), 'null'), array_to_string(c_metrics, ', '));
  end if;
end;
$$;

comment on function stats._require_metric is 'Refuses what is no metric (U0MTR).';

commit;
