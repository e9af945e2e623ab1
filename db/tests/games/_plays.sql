-- Specification of games._plays: whether a member is in a game.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(3);

select economy.give(1, 5, 1000) is not null as given;
select is(games._plays(1, 5), false, 'before');
create temp table hand as select tests.deal(n, at => '2026-01-01') from generate_series(1, 1) n;
select is(games._plays(1, 5), exists (select from games.game g where g.state = 'open'), 'while it is open');
select is(games._plays(1, 6), false, 'nobody else is');

select * from finish();
rollback;
