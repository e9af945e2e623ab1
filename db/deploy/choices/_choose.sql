-- Deploy guildkeeper:choices/_choose to pg

begin;
set local role guildkeeper_owner;

create function choices._choose(
  menu menus.menu_facts,
  member_id bigint,
  page integer,
  options integer[],
  role_ids bigint[],
  leaves boolean,
  actor_id bigint,
  at timestamptz
)
returns setof choices.outcome
language plpgsql
as $$
declare
  v_shown menus.option_facts[] := array(select p from menus._page(menu.guild_id, menu.number, _choose.page) p);
  v_leeway integer := choices._unwanted(_choose.menu, _choose.member_id, v_shown, _choose.options);
  v_act choices.act;
  v_option menus.option_facts;
  v_decision choices.decision;
begin
  -- What is wanted first: the fewest that one keeps are then counted with it.
  foreach v_act in array array['added', 'removed']::choices.act[] loop
    foreach v_option in array v_shown loop
      continue when (v_option.number = any (_choose.options)) <> (v_act = 'added');
      v_decision := choices._decide(
        _choose.menu, v_option, _choose.member_id, v_act, role_ids, null, _choose.at, v_leeway
      );
      v_decision.leaves := v_decision.leaves and _choose.leaves;
      return query
      select o.*
      from choices._carry_out(menu, v_option, _choose.member_id, v_decision, role_ids, _choose.actor_id, _choose.at) o
      where o.result <> 'unchanged';
    end loop;
  end loop;
end;
$$;

comment on function choices._choose is
'Effects: of the options on a page a member wants these and no others, and (leaves) waits for no others; a row for each that
changes or is refused.';

commit;
