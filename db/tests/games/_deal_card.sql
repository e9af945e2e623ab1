-- Specification of games._deal_card: card n is the nth draw of the seed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(3);

select is((tests.deal(30)).game, 1::bigint, 'a hand is dealt');
create function tests.next_card(to_house boolean) returns text language plpgsql as $$
declare
  v_game games.game;
begin
  select g.* into v_game from games.game g;
  set local role guildkeeper_owner;
  perform games._deal_card(v_game, next_card.to_house);
  reset role;
  return (select string_agg(format('%s%s', c.card, case when c.to_house then 'h' end), ' ' order by c.number)
    from games.card c);
end;
$$;
select is(tests.next_card(false), '38 49h 26 33h 29', 'the fifth is the member''s');
select is(tests.next_card(true), '38 49h 26 33h 29 37h', 'the sixth the house''s');

select * from finish();
rollback;
