-- Specification of games._maintain: old games are forgotten, a bounded part at once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(4);

select tests.configure('games.enabled', 'on');
select economy.give(1, 5, 100);
select games.coinflip(1, 5, 1, 'heads', at => '2025-01-01'), games.coinflip(1, 5, 1, 'heads', at => '2025-01-02'),
  games.coinflip(1, 5, 1, 'heads', at => '2025-01-03'), games.coinflip(1, 5, 1, 'heads', at => '2026-01-01');
select is(games._maintain(1, '2026-03-01Z', 2), 2::bigint, 'so many at most, the oldest first');
select is(games._maintain(1, '2026-03-01Z', 2), 1::bigint, 'then the rest');
select is((select array_agg(g.game) from games.game g), array[4::bigint], 'what is young stays');
select is_empty('select * from economy.selfcheck(1) union all select null, null, null, g.found, null from games.selfcheck(1) g',
  'the books are sound without them');

select * from finish();
rollback;
