-- Deploy guildkeeper:choices/_obstacle to pg

begin;
set local role guildkeeper_owner;

create function choices._obstacle(
  menu menus.menu_facts,
  option menus.option_facts,
  member_id bigint,
  role_ids bigint[],
  standing choices.standing,
  price numeric,
  leeway integer,
  at timestamptz
)
returns menus.obstacle
language plpgsql stable
as $$
declare
  v_needed integer;
  v_level integer;
  v_price bigint;
  v_wallet bigint;
  v_lacking menus.obstacle := menus._lacking(menu.guild_id, menu.number, option.number, option.label, role_ids);
  v_forbidden text := menus._forbidden(menu.guild_id, menu.number, option.number, role_ids);
begin
  if menus._flaw(option.guild_id, option.role_ids) is not null then
    return row('not_offered', array[option.label])::menus.obstacle;
  elsif exists (
    select from unnest(option.role_ids) as i (role_id)
    where roles._is_denied(menu.guild_id, _obstacle.member_id, i.role_id, _obstacle.at)
  ) then
    return row('denied', array[option.label])::menus.obstacle;
  elsif v_forbidden is not null then
    return row('forbidden_role_worn', array[option.label, v_forbidden])::menus.obstacle;
  elsif v_lacking.refusal is not null then
    return v_lacking;
  end if;

  v_needed := menus._needed_level(menu.guild_id, menu.number, option.number);
  if v_needed is not null then
    select r.level into v_level from leveling.rank(menu.guild_id, _obstacle.member_id) r;
    if coalesce(v_level, 0) < v_needed then
      return row('level_required', array[option.label, v_needed::text, coalesce(v_level, 0)::text])::menus.obstacle;
    end if;
  end if;

  v_price := choices._price_due(_obstacle.option, _obstacle.member_id, _obstacle.at);
  if v_price <> _obstacle.price then
    return row('menu_price_changed', array[option.label, economy._money(menu.guild_id, v_price)])::menus.obstacle;
  elsif v_price is not null then
    select b.wallet into v_wallet from economy.balance(menu.guild_id, _obstacle.member_id) b;
    if v_wallet < v_price then
      return row('insufficient_funds', array[economy._money(menu.guild_id, v_price), economy._money(menu.guild_id,
        v_wallet)])::menus.obstacle;
    end if;
  end if;

  if choices._taken(_obstacle.option) + choices._ahead(_obstacle.option, _obstacle.member_id) >= option.cap then
    return row('option_full', array[option.label, option.cap::text])::menus.obstacle;
  elsif menu.mode <> 'unique' and standing.worn - leeway >= menu.most then
    return row('choice_most', array[menu.most::text, standing.worn::text])::menus.obstacle;
  end if;
  return null;
end;
$$;

comment on function choices._obstacle is
'Why a member with these roles is not given an option, the first reason there is; null: nothing is in the way. price is the one
that they saw (null: whatever it is), leeway how many of the group they give back in the same breath. Says: U0OFR, U0DNY, U0FRB,
U0RRQ, U0ROQ, U0LRQ, U0MPR, U0FND, U0FPL, U0CHM.';

commit;
