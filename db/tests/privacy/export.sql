-- Specification of privacy.export: what is kept of a member.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(8);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(6, '2026-01-01 10:01Z');
select leveling.give_xp(1, 5, 10, actor_id => 6) is not null as given;
select moderation.warn(1, 5, 'rude', actor_id => 6, facts => null) is not null as warned where false;
select moderation.warn(1, 5, 'rude') is not null as warned, moderation.note(1, 5, 'watch them') is not null as noted;
select tests.ticket(1) is not null as asked;
insert into tickets.answer (guild_id, number, place, question, answer, said_id) values (1, 1, 1, 'What?', 'This', 1);
insert into tickets.staff_note (guild_id, number, at, actor_id, text) values (1, 1, tests.h(), 77, 'hm');
create temp table line as select * from privacy.export(1, 5);
select ok(exists (select from line l where l.kept_in = 'leveling.member' and l.line @> '{"member_id": 5, "xp": 30}'), 'their XP');
select ok(exists (select from line l where l.kept_in = 'tickets.answer' and l.line @> '{"answer": "This"}'), 'their answers');
select results_eq(
  $$select l.line ->> 'kind' from line l where l.kept_in = 'moderation.case'$$, array['warn'], 'their cases, and no notes'
);
select is_empty($$select l.line from line l where l.line::text ~ '\m(6|77)\M' and l.line::text ~ '_id": (6|77)\M'$$,
  'nobody else');
select is_empty($$select l.kept_in from line l where l.kept_in ~ '^(outbox|event)\.|staff_note'$$, 'nor what is not for them');
select throws_ok('select privacy.export(1, 0)', 'U0MEM', null, 'somebody');
select throws_ok('select privacy.export(99, 5)', 'U0GLD', null, 'somewhere');
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select privacy.export(1, 5)')$$, 'the bot may ask');

select * from finish();
rollback;
