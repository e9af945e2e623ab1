-- Deploy guildkeeper:games/_deal_card to pg

begin;
set local role guildkeeper_owner;

create function games._deal_card(game games.game, to_house boolean)
returns void
language plpgsql
as $$
declare
  v_number integer;
begin
  select count(*) + 1 into v_number
  from games.card c
  where c.guild_id = (_deal_card.game).guild_id and c.game = (_deal_card.game).game;

  insert into games.card (guild_id, game, number, to_house, card)
  values (
    (_deal_card.game).guild_id, (_deal_card.game).game, v_number, _deal_card.to_house,
    games.draw((_deal_card.game).seed, v_number, 52)
  );
end;
$$;

comment on function games._deal_card is
'Deals the next card of a hand that is held. Each is drawn from a whole deck, as if there were many of them: counting cards is
no use.';

commit;
