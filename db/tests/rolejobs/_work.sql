-- Specification of rolejobs._work: a job goes on.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(7);

\ir ../../fixtures/rolejobs.sql
select tests.people(5, 6);
select tests.start('give') is not null as started;
update rolejobs.job set channel_id = 102, message_id = 77;
select tests.work(1);
select results_eq(
  'select concat_ws('' '', method, path) from outbox.effect order by effect_id',
  array['PUT /guilds/1/members/5/roles/201', 'PUT /guilds/1/members/6/roles/201', 'PATCH /channels/102/messages/77'],
  'a slice, and its message'
);
select is(tests.due(), 2, 'the next one is due');
select tests.work(2);
select is(tests.due(), 3, 'later, as Discord has not answered');
select tests.clear_effects();
select rolejobs.pause(1, at => tests.t(3)) is not null as paused;
select tests.work(7);
select is(tests.job(), 'paused', 'what is paused does not go on');
select rolejobs.resume(1, at => tests.t(8)) is not null as resumed;
update app.guild set bot_position = 1 where guild_id = 1;
select tests.work(8);
select is(tests.job(), 'stopped by out_of_reach', 'what cannot be done stops it');
select is((select ended_at from rolejobs.details(1)), tests.t(8), 'and it is over');
update app.guild set bot_position = 10 where guild_id = 1;
select tests.work(9);
select is(tests.job(), 'stopped by out_of_reach', 'for good');

select * from finish();
rollback;
