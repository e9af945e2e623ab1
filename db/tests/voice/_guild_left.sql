-- Specification of voice._guild_left: who was in voice when the bot left earns nothing from then on.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(5);

select tests.goes(5, 101, 0), tests.goes(6, 101, 0), tests.goes(7, 102, 0);
select event.guild_left(2, tests.v(5));
select results_eq('select tests.there()', array['5 in 101 since 0', '6 in 101 since 0', '7 in 102 since 0'], 'not where it is');
select event.guild_left(1, tests.v(10));
select is_empty('select tests.there()', 'nobody is there any more');
select results_eq(
  'select tests.stretches()', array['5 in 101 from 0 to 10', '6 in 101 from 0 to 10', '7 in 102 from 0 to 10'],
  'they were until then'
);
select tests.settle_due(600);
select is(array[tests.xp(5), tests.xp(6)], '{50,50}', 'and earned for that');
select is_empty(
  $$select from outbox.due where guild_id = 1 and key = 'voice._settle_due' and finished_at is null$$,
  'nothing is left to be settled, again and again'
);

select * from finish();
rollback;
