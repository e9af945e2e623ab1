-- Deploy guildkeeper:reports/_entitled to pg

begin;
set local role guildkeeper_owner;

create function reports._entitled(rule reports.role_rule)
returns setof bigint
language sql stable
as $$
  select l.member_id
  from stats._lately((_entitled.rule).guild_id, (_entitled.rule).metric, (_entitled.rule).days) l
  where l.amount >= (_entitled.rule).threshold and not app._has_left((_entitled.rule).guild_id, l.member_id);
$$;

comment on function reports._entitled is 'Who of those who are here took part enough for a role, on the last days that are over.';

commit;
