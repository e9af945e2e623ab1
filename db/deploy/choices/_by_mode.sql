-- Deploy guildkeeper:choices/_by_mode to pg

begin;
set local role guildkeeper_owner;

create function choices._by_mode(menu menus.menu_facts, option menus.option_facts, act choices.act, standing choices.standing)
returns choices.decision
language plpgsql immutable
as $$
declare
  v choices.decision;
  v_self menus.place[] := array[row(option.menu, option.number)::menus.place];
begin
  v.gives := false;
  v.takes := '{}';
  v.waits := false;
  v.leaves := false;
  v.clears := act = 'added' and menu.mode in ('locked', 'verify', 'drop', 'binding');
  case
    when menu.mode in ('locked', 'verify', 'drop', 'binding') and act = 'removed' then null;
    when menu.mode = 'locked' then
      v.refusal := 'menu_locked';
    when menu.mode = 'verify' then
      v.gives := not standing.holds;
      v.refusal := case when standing.holds and act = 'press' then 'option_held' end;
    when menu.mode = 'drop' then
      v.takes := standing.others;
      v.refusal := case when not standing.holds and act = 'press' then 'option_not_held' end;
    when menu.mode = 'binding' then
      v.gives := not standing.ever;
      v.refusal := case when standing.ever then 'choice_bound' end;
    when menu.mode = 'reversed' then
      v.gives := act = 'removed' and not standing.holds;
      v.takes := case when act = 'added' and standing.holds then v_self else '{}' end;
    when standing.holds and act <> 'added' then
      v.takes := case when standing.worn > menu.fewest then v_self else '{}' end;
      v.refusal := case when standing.worn <= menu.fewest then 'choice_fewest' end;
    when not standing.holds and act <> 'removed' then
      v.gives := true;
      v.takes := case when menu.mode = 'unique' then standing.others else '{}' end;
    else null;
  end case;
  v.arguments := case when v.refusal = 'choice_fewest' then array[menu.fewest::text] else array[option.label] end;
  return v;
end;
$$;

comment on function choices._by_mode is
'The table of the modes: what happens to who stands so, before anybody asks whether they may. docs/choices.md shows it.';

commit;
