-- Specification of event.selfcheck: nothing to say of what is sound, and every planted fault is found.

begin;
\ir ../../fixtures/guild.sql
select plan(8);

select is_empty('select * from event.selfcheck(1)', 'a guild that was registered is sound');

select outbox._unschedule(1, 'event._new_day');
select results_eq(
  'select * from event.selfcheck(1)', $$values ('the next day of the guild is scheduled', 'nothing', 'event._new_day')$$,
  'a guild without days is found'
);
select is_empty('select * from event.selfcheck(2)', 'nothing is said of another guild');
update app.guild set seen_at = seen_at;
select is_empty('select * from event.selfcheck(1)', 'all put right again, it is silent');

insert into event.missed (guild_id, channel_id, before_id, after_id, found_at) values (1, 9999, 2, 1, '2026-01-01Z');
select results_eq(
  'select * from event.selfcheck(1)', $$values ('a gap is in a channel that is known', '9999', 'a row of app.channel')$$,
  'so is a gap that nobody can read'
);
delete from event.missed;
update event.cell set cell = 1, cells = 2;
select results_eq(
  'select * from event.selfcheck(1)', $$values ('the guild is of this cell', 'of another', 'event.cell')$$,
  'so is what a split has left behind'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_bot', 'select event.selfcheck(1)')$$, '42501', null, 'it is not for the bot'
);
select lives_ok($$select tests.run_as('guildkeeper_admin', 'select event.selfcheck(1)')$$, 'but for operators');

select * from finish();
rollback;
