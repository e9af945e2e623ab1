-- Specification of outbox.selfcheck: nothing to say of what is sound, and every planted fault is found.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

select is_empty('select * from outbox.selfcheck(1)', 'a guild that was registered is sound');

insert into outbox.due (guild_id, function, run_at) values (1, 'tests._gone', now()) returning work_id \gset
insert into outbox.due (guild_id, function, run_at, state, finished_at) values (1, 'tests._gone', now(), 'done', now());
select results_eq(
  'select * from outbox.selfcheck(1)',
  format($$values ('the function of unfinished work is registered', %s::bigint, 'tests._gone',
    'a function of outbox.handler')$$, :work_id),
  'work that nobody can do is found, unless it is finished'
);
delete from outbox.due where work_id = :work_id;
insert into outbox.effect (guild_id, lane, method, path, behind) values (1, 'member 501', 'PUT', '/', true)
returning effect_id \gset
select results_eq(
  'select * from outbox.selfcheck(1)',
  format($$values ('whose turn it is in a lane stands behind nobody', null::bigint, 'effect %s of member 501', 'not behind')$$,
    :effect_id),
  'an effect that nobody calls is found'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_bot', 'select outbox.selfcheck(1)')$$, '42501', null, 'it is not for the bot'
);
select lives_ok($$select tests.run_as('guildkeeper_admin', 'select outbox.selfcheck(1)')$$, 'but for operators');

select * from finish();
rollback;
