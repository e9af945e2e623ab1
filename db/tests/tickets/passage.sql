-- Specification of tickets.passage: all that was written, in one order.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
update tickets.ticket set topic = 'Parcel';
insert into tickets.answer (guild_id, number, place, question, answer, said_id)
select 1, 1, 2, 'What?', 'Lost', t.said_id + 2 from tickets.ticket t;
insert into tickets.message (guild_id, number, message_id, at, author_id, content)
values (1, 1, tests.message_id(tests.h(5)), tests.h(5), 5, 'Hello');
select results_eq(
  'select p.kind::text, p.author_id, p.question, p.content from tickets.passage p order by p.message_id',
  $$values ('topic', null::bigint, null, 'Parcel'), ('answer', null, 'What?', 'Lost'), ('message', 5, null, 'Hello')$$,
  'topic, answers, messages'
);
set local enable_seqscan = off;
create function pg_temp.plan() returns setof text language plpgsql as $$
begin
  return query explain (costs off)
    select p.* from tickets.passage p
    where p.guild_id = 1 and transcripts._contains(p.content, p.words, plainto_tsquery('simple', 'x'), '%xyz%');
end;
$$;
select ok(
  (select count(*) filter (where p ~ ' on (message|answer|ticket) ') = 3 and not bool_or(p ~ 'Subquery|_contains')
    from pg_temp.plan() p), 'what is looked for is looked for in each kind, where its indexes are'
);

select * from finish();
rollback;
