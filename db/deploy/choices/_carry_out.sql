-- Deploy guildkeeper:choices/_carry_out to pg

begin;
set local role guildkeeper_owner;

create function choices._carry_out(
  menu menus.menu_facts,
  option menus.option_facts,
  member_id bigint,
  decision choices.decision,
  role_ids bigint[],
  actor_id bigint,
  at timestamptz
)
returns setof choices.outcome
language plpgsql
as $$
declare
  v_place menus.place;
begin
  if decision.gives then
    return next choices._give(_carry_out.menu, _carry_out.option, _carry_out.member_id, _carry_out.actor_id, _carry_out.at);
  elsif decision.waits or decision.leaves then
    return next choices._wait(_carry_out.menu, _carry_out.option, _carry_out.member_id, decision.waits, role_ids, _carry_out.at);
  elsif decision.takes = '{}' then
    return next choices._unmoved(_carry_out.option, decision.refusal, decision.arguments);
  end if;

  foreach v_place in array decision.takes loop
    return next choices._take(
      menu.guild_id, v_place, _carry_out.member_id, choices._note(_carry_out.menu, _carry_out.option), _carry_out.at
    );
  end loop;
  if decision.clears then
    perform choices._clear_reaction(_carry_out.menu, _carry_out.option, _carry_out.member_id, _carry_out.at);
  end if;
end;
$$;

comment on function choices._carry_out is
'Effects: what choices._decide said, and a row for each option that it concerns, the one that was asked for first.';

commit;
