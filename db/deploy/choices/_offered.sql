-- Deploy guildkeeper:choices/_offered to pg

begin;
set local role guildkeeper_owner;

create function choices._offered(
  menu menus.menu_facts,
  option menus.option_facts,
  member_id bigint,
  role_ids bigint[],
  at timestamptz
)
returns choices.offered
language plpgsql stable
as $$
declare
  v choices.offered;
  v_standing choices.standing := choices._standing(_offered.menu, _offered.option, _offered.member_id);
  v_decision choices.decision := choices._by_mode(_offered.menu, _offered.option, 'added', v_standing);
  v_obstacle menus.obstacle := row(v_decision.refusal, v_decision.arguments)::menus.obstacle;
begin
  v.number := option.number;
  v.label := option.label;
  v.emoji := case when not option.emoji_gone then option.emoji end;
  v.description := option.description;
  v.price := choices._price_due(_offered.option, _offered.member_id, _offered.at);
  v.duration := coalesce(option.duration, menu.duration);
  v.cap := option.cap;
  v.taken := case when option.cap is not null then choices._taken(_offered.option) end;
  v.holds := v_standing.holds;
  v.place := case when v_standing.waits then choices._ahead(_offered.option, _offered.member_id) + 1 end;
  if v_decision.gives then
    v_obstacle := choices._obstacle(
      _offered.menu, _offered.option, _offered.member_id, role_ids, v_standing, null, 125, _offered.at
    );
  end if;
  if not v.holds and v_obstacle.refusal is not null then
    v.refusal := v_obstacle.refusal;
    select r.detail, r.message into v.obstacle, v.sentence from app._refusal(v_obstacle.refusal, v_obstacle.arguments) r;
  end if;
  return v;
end;
$$;

comment on function choices._offered is
'An option as one member sees it: why they may not choose it, as its mode says or what is in the way. That they hold enough others
is not in the way: they may give one back in the same breath.';

commit;
