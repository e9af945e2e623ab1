-- Deploy guildkeeper:automod/_require_kind to pg

begin;
set local role guildkeeper_owner;

create function automod._require_kind(kind text, action text)
returns automod.rule
language plpgsql stable
as $$
declare
  v_rule automod.rule;
  c_kinds constant text[] := enum_range(null::automod.rule_kind)::text[];
  c_actions constant text[] := enum_range(null::automod.rule_action)::text[];
begin
  if _require_kind.kind is null or _require_kind.kind <> all (c_kinds) then
    perform app._refuse('unknown_rule_kind', coalesce(left(_require_kind.kind, 100), ''), array_to_string(c_kinds, ', '));
  elsif _require_kind.action <> all (c_actions) then
    perform app._refuse('unknown_rule_action', left(_require_kind.action, 100), array_to_string(c_actions, ', '));
  end if;
  v_rule.kind := _require_kind.kind;
  v_rule.action := coalesce(_require_kind.action, 'none');
  return v_rule;
end;
$$;

comment on function automod._require_kind is
'The kind and the action of a rule. Refuses what is none, and says what there is (U0CHO).';

commit;
