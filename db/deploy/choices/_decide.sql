-- Deploy guildkeeper:choices/_decide to pg

begin;
set local role guildkeeper_owner;

create function choices._decide(
  menu menus.menu_facts,
  option menus.option_facts,
  member_id bigint,
  act choices.act,
  role_ids bigint[],
  price numeric,
  at timestamptz,
  leeway integer default 0
)
returns choices.decision
language plpgsql stable
as $$
declare
  v_standing choices.standing := choices._standing(_decide.menu, _decide.option, _decide.member_id);
  v choices.decision := choices._by_mode(_decide.menu, _decide.option, act, v_standing);
  v_obstacle menus.obstacle;
begin
  v.leaves := v_standing.waits and act = 'removed' and not v.gives;
  if not v.gives then
    return v;
  end if;

  v_obstacle := choices._obstacle(
    _decide.menu, _decide.option, _decide.member_id, choices._roles_of(menu.guild_id, _decide.member_id, role_ids), v_standing,
    price, leeway, _decide.at
  );
  if v_obstacle.refusal is null then
    return v;
  end if;
  v.gives := false;
  v.takes := '{}';
  if v_obstacle.refusal = 'option_full' then
    v.leaves := v_standing.waits and act = 'press';
    v.waits := not v.leaves;
  else
    v.refusal := v_obstacle.refusal;
    v.arguments := v_obstacle.arguments;
    v.clears := act = 'added';
  end if;
  return v;
end;
$$;

comment on function choices._decide is
'What happens when a member does that with an option: the one place that decides, for buttons, selects, reactions, the waiting
list and rehearsals. The caller has locked the member and, to carry it out, the option: see choices._hold.';

commit;
