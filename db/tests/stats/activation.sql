-- Specification of stats.activation: who takes part after joining.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(3);

insert into stats.stay (guild_id, member_id, began_at)
values (1, 5, '2026-01-01 10:00Z'), (1, 6, '2026-01-01 10:00Z'), (1, 7, '2026-01-06Z');
select tests.say(5, '2026-01-02 10:00Z', n => n) from generate_series(1, 3) n;
select tests.say(6, '2026-01-07 10:00Z', n => n) from generate_series(4, 5) n;
select tests.say(6, '2026-01-08 10:00Z');
select tests.fold('2026-01-09 01:00Z');
select is(stats.activation(1, since => '2026-01-01Z', at => '2026-01-09 02:00Z'), row(3, 2, 1)::stats.activated,
  'three messages in seven days');
select tests.talked(6, '2026-01-07');
select is((stats.activation(1, since => '2026-01-01Z', at => '2026-01-09 02:00Z')).activated, 2::bigint, 'or voice');
select throws_ok($$select stats.activation(99, at => '2026-01-09Z')$$, 'U0GLD', null, 'of a guild');

select * from finish();
rollback;
