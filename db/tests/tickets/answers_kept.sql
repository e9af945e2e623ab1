-- Specification of tickets.answers_kept: the files of a form are fetched soon, and kept like all others.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(9);

insert into desk.question (guild_id, type_number, place, label, kind) values (1, 1, 1, 'Proof?', 'file');
select tests.ticket();
select tickets._take_answers(tests.ticket(1), '{a.png}', '{"1": [
  {"name": "a.png", "size": 3, "kind": "image/png", "url": "https://cdn/a"},
  {"name": "b.zip", "size": 900000000, "kind": null, "url": "https://cdn/b"}]}');
select is(
  (select row(r.number, r.is_of_answers)::text from tickets.claim_reading(at => tests.h()) r), '(1,t)',
  'they are fetched while the ticket is open'
);
create function pg_temp.token() returns uuid language sql as $$select history_token from tickets.ticket$$;
select results_eq(
  'select f.place, f.url from transcripts.unkept_files(1, 1, pg_temp.token()) f', $$values (1, 'https://cdn/a')$$,
  'within the bounds of all'
);
select ok(
  transcripts.keep_file(1, 1, pg_temp.token(), (select said_id from tickets.answer), 1, 'abc', tests.h()), 'they are kept'
);
select is(tickets.answers_kept(1, 1, gen_random_uuid()), false, 'who reads them says so');
select is(tickets.answers_kept(1, 1, pg_temp.token()), true, 'once');
select is_empty('select tickets.claim_reading(at => tests.h(1))', 'and then they are not fetched again');
select is(
  (select row(f.name, f.author_name is null)::text from transcripts.files(1, 1, 5, tests.anybody()) f), '(a.png,t)',
  'they are among the attachments of the ticket'
);
select tickets._forget_member(1, 6);
select is((select count(*) from transcripts.kept_file), 1::bigint, 'nobody else forgets them');
select tickets._forget_member(1, 5);
select is((select count(*) from transcripts.kept_file), 0::bigint, 'they are forgotten with the answers');

select * from finish();
rollback;
