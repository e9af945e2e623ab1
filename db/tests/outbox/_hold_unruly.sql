-- Specification of outbox._hold_unruly: who is refused all the time waits alone.

begin;
\ir ../../fixtures/nobody.sql
select plan(5);
\ir ../../fixtures/effects.sql

select tests.queue('member 501'), tests.queue('member 502', due => 30), tests.queue('member 601', guild_id => 2);
insert into outbox.invalid values (1, tests.t(), 499);
select is(tests.claim(max_effects => 0), null, 'nobody is held');
select is((select count(*) from outbox.effect e where e.run_at <= tests.t()), 2::bigint, 'before it is too much');
update outbox.invalid set requests = 500;
select is(tests.claim(1), '/member/601', 'then what others have goes out');
select results_eq(
  'select e.path, e.run_at from outbox.effect e where e.guild_id = 1 order by e.effect_id',
  $$values ('/member/501', tests.t(61)), ('/member/502', tests.t(30))$$, 'what is due waits for a minute'
);
delete from outbox.effect e where e.guild_id = 2;
select is(tests.claim(700), '/member/501 /member/502', 'and goes out when it is over');

select * from finish();
rollback;
