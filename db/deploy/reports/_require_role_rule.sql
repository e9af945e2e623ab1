-- Deploy guildkeeper:reports/_require_role_rule to pg

begin;
set local role guildkeeper_owner;

create function reports._require_role_rule(metric text, days numeric, threshold numeric)
returns void
language plpgsql stable
as $$
begin
  if _require_role_rule.metric is null or _require_role_rule.metric not in ('messages', 'days') then
    perform app._refuse('unknown_metric', coalesce(left(_require_role_rule.metric, 40), 'null'), 'messages, days');
  elsif (
    app._is_whole(_require_role_rule.days, 1, 90) and app._is_whole(_require_role_rule.threshold, 1, 1000000)
    and (_require_role_rule.metric <> 'days' or _require_role_rule.threshold <= _require_role_rule.days)
  ) is not true then
    perform app._refuse('invalid_role_rule');
  end if;
end;
$$;

comment on function reports._require_role_rule is
'Refuses what is no rule for a role: an unknown metric (U0MTR), days or a number that cannot be (U0RRL).';

commit;
