-- Deploy guildkeeper:choices/_give to pg

begin;
set local role guildkeeper_owner;

create function choices._give(menu menus.menu_facts, option menus.option_facts, member_id bigint, actor_id bigint, at timestamptz)
returns choices.outcome
language plpgsql
as $$
declare
  v_price bigint := choices._price_due(_give.option, _give.member_id, _give.at);
  v_until timestamptz := _give.at + coalesce(option.duration, menu.duration);
  v_paid_until timestamptz;
  v_role_id bigint;
  v_outcome choices.outcome := choices._outcome(_give.option, 'given');
begin
  insert into choices.choice as c (guild_id, menu, option, member_id, role_ids, chosen_at)
  values (menu.guild_id, option.menu, option.number, _give.member_id, option.role_ids, _give.at)
  on conflict on constraint choice_pkey do update
  set role_ids = excluded.role_ids, chosen_at = excluded.chosen_at
  returning c.paid_until into strict v_paid_until;
  if v_price is not null then
    v_outcome.paid := choices._pay(_give.menu, _give.option, _give.member_id, v_until, _give.actor_id, _give.at);
    v_outcome.currency := economy._currency(menu.guild_id);
  elsif v_paid_until > _give.at then
    v_until := nullif(v_paid_until, 'infinity');  -- what was paid for, and not a moment more
  end if;

  foreach v_role_id in array option.role_ids loop
    perform roles._grant(
      menu.guild_id, _give.member_id, v_role_id, 'menus', choices._ref(option.menu, option.number), v_until,
      choices._note(_give.menu, _give.option), _give.at
    );
  end loop;
  delete from choices.waiting w
  where w.guild_id = menu.guild_id and w.menu = option.menu and w.option = option.number and w.member_id = _give.member_id;
  perform choices._freshen(_give.option, _give.at);
  v_outcome.until := v_until;
  return v_outcome;
end;
$$;

comment on function choices._give is
'Effects: gives a member an option, as was decided: they pay, wear its roles, and wait no more.';

commit;
