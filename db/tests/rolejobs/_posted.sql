-- Specification of rolejobs._posted: the message of a job is there.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

\ir ../../fixtures/rolejobs.sql
select tests.people(5, 6);
select tests.start('give') is not null as started;
update rolejobs.job set channel_id = 102;
select rolejobs._posted(1, '{"number": 1, "message_id": 77}', tests.t());
select is((select message_id from rolejobs.job), 77::bigint, 'it is known');
select is_empty('select from outbox.effect', 'and right, as nothing has happened');
select tests.work(0), tests.clear_effects(), rolejobs._posted(1, '{"number": 1, "message_id": 77}', tests.t(1));
select is((select count(*) from outbox.effect), 1::bigint, 'else it is brought up to date');
select lives_ok($$select rolejobs._posted(1, '{"number": 9, "message_id": 77}', tests.t(1))$$, 'of no job it is no matter');

select * from finish();
rollback;
