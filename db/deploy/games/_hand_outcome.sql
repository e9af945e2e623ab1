-- Deploy guildkeeper:games/_hand_outcome to pg

begin;
set local role guildkeeper_owner;

create function games._hand_outcome(cards bigint[], house_cards bigint[])
returns text
language plpgsql immutable
as $$
declare
  v_points bigint := games._points(cards);
  v_house bigint := games._points(house_cards);
  v_natural boolean := v_points = 21 and cardinality(cards) = 2;
  v_house_natural boolean := v_house = 21 and cardinality(house_cards) = 2;
begin
  return case
    when v_points > 21 then 'bust'
    when v_natural and not v_house_natural then 'blackjack'
    when v_house_natural and not v_natural then 'lost'
    when v_house > 21 or v_points > v_house then 'won'
    when v_points = v_house then 'tie'
    else 'lost'
  end;
end;
$$;

comment on function games._hand_outcome is 'How a hand of blackjack ends: an ace and a ten, dealt at once, beat any other 21.';

commit;
