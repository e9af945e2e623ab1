-- Specification of outbox.selfcheck: nothing to say of what is sound, and every planted fault is found.

begin;
\ir ../../fixtures/guild.sql
select plan(7);

select is_empty('select * from outbox.selfcheck(1)', 'a guild that was registered is sound');

select outbox._unschedule(1, 'app._maintain');
select results_eq(
  'select * from outbox.selfcheck(1)',
  $$values ('the maintenance of the guild is scheduled', null::bigint, 'nothing', 'app._maintain')$$,
  'a guild without maintenance is found'
);
select is_empty('select * from outbox.selfcheck(2)', 'nothing is said of another guild');
update app.guild set seen_at = seen_at;
select is_empty('select * from outbox.selfcheck(1)', 'all put right again, it is silent');

insert into outbox.due (guild_id, function, run_at) values (1, 'tests._gone', now()) returning work_id \gset
insert into outbox.due (guild_id, function, run_at, state, finished_at) values (1, 'tests._gone', now(), 'done', now());
select results_eq(
  'select * from outbox.selfcheck(1)',
  format($$values ('the function of unfinished work is registered', %s::bigint, 'tests._gone',
    'a function of outbox.handler')$$, :work_id),
  'work that nobody can do is found, unless it is finished'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_bot', 'select outbox.selfcheck(1)')$$, '42501', null, 'it is not for the bot'
);
select lives_ok($$select tests.run_as('guildkeeper_admin', 'select outbox.selfcheck(1)')$$, 'but for operators');

select * from finish();
rollback;
