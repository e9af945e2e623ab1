-- Specification of rolejobs._show: shows how far a job is.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

\ir ../../fixtures/rolejobs.sql
select tests.people(5, 6);
select tests.start('give') is not null as started;
select rolejobs._show(b, tests.t()) from rolejobs.job b;
select is_empty('select from outbox.effect', 'without a message nothing');
update rolejobs.job set channel_id = 102, message_id = 77;
select rolejobs._show(b, tests.t()) from rolejobs.job b;
select results_eq(
  'select method, path from outbox.effect', $$values ('PATCH', '/channels/102/messages/77')$$, 'its message is edited'
);

select * from finish();
rollback;
