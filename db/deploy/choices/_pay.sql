-- Deploy guildkeeper:choices/_pay to pg

begin;
set local role guildkeeper_owner;

create function choices._pay(
  menu menus.menu_facts,
  option menus.option_facts,
  member_id bigint,
  until timestamptz,
  actor_id bigint,
  at timestamptz
)
returns bigint
language plpgsql
as $$
declare
  v_opened economy.opened := economy._open(
    menu.guild_id, 'menu',
    jsonb_build_object('member_id', _pay.member_id, 'menu', menu.number, 'option', option.number),
    format('%s: %s', (_pay.menu).title, (_pay.option).label), _pay.actor_id, null, _pay.at, by_system => true
  );
begin
  perform economy._post(menu.guild_id, v_opened.transaction_id, array[
    row('wallet', _pay.member_id, -option.price),
    row('shop', null, option.price)
  ]::economy.movement[], _pay.at);

  update choices.choice c
  set paid_until = coalesce(_pay.until, 'infinity'), transaction_id = v_opened.transaction_id
  where c.guild_id = menu.guild_id
    and c.menu = option.menu
    and c.option = option.number
    and c.member_id = _pay.member_id;
  return option.price;
end;
$$;

comment on function choices._pay is
'A member pays the price of an option, and it is theirs until then (null: for good). Refuses what they do not have (U0FND).';

commit;
