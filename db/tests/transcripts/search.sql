-- Specification of transcripts.search: what was written is found.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(17);

insert into desk.type (guild_id, number, name, staff_role_ids) values (1, 2, 'Secret', '{202}');
select tests.ticket(1), tests.ticket(2, 'closed', 6);
update tickets.ticket set type_number = 2 where number = 2;
insert into tickets.message (guild_id, number, message_id, at, author_id, content, is_anonymous)
values (1, 1, 10, tests.h(), 5, 'My payment failed', false), (1, 2, 11, tests.h(1), 6, 'payments again', false),
  (1, 1, 12, tests.h(2), 77, 'About your payment: no', true);
create function pg_temp.found(text text, viewer bigint default null, facts desk.facts default null, before bigint default null)
returns text language sql as $$
  select string_agg(concat_ws(':', s.message_id, s.author_id), ' ' order by s.message_id desc)
    from transcripts.search(1, text, viewer, facts, before => before) s
$$;
select is(pg_temp.found('payment'), '12:77 11:6 10:5', 'as a word or a part of one');
select is(pg_temp.found('failed payment'), '10:5', 'as words in any order');
select is(pg_temp.found('payment', 77, tests.staff()), '12:77 10:5', 'to staff of their types');
select is(pg_temp.found('payment', 5, tests.anybody()), '12 10:5', 'to members theirs, without who is hidden');
select is(pg_temp.found('payment', before => 12), '11:6 10:5', 'a page at a time');
select is(
  (select string_agg(s.message_id::text, ' ') from transcripts.search(1, 'payment', type => 'Secret') s), '11', 'of a type'
);
select is(
  (select string_agg(s.message_id::text, ' ') from transcripts.search(1, 'payment', 6, tests.anybody(), 'Support') s), null,
  'also among their own'
);
select is(
  (select string_agg(s.message_id::text, ' ') from transcripts.search(1, 'payment', member_id => 6) s), '11',
  'of a member''s tickets'
);
insert into tickets.message (guild_id, number, message_id, at, author_id, content)
values (1, 1, tests.message_id(tests.h(5)), tests.h(5), 5, 'My payment came');
select is(
  (select string_agg(s.content, ' ') from transcripts.search(1, 'payment', since => tests.h(5), until => tests.h(6)) s),
  'My payment came', 'since and until a time'
);
select tests.ticket(4);
update tickets.ticket set topic = 'Refund of a parcel', controls_id = 900 where number = 4;
insert into tickets.answer (guild_id, number, place, question, answer, said_id)
select 1, 4, 1, 'What?', 'The parcel is lost', t.said_id + 1 from tickets.ticket t where t.number = 4;
prepare told(text, bigint) as
  select s.number, s.kind::text, s.question, s.content, s.author_id, s.link_id
  from transcripts.search(1, $1, $2, tests.anybody()) s;
select results_eq(
  'execute told(''parcel'', 5)',
  $$values (4::bigint, 'answer', 'What?', 'The parcel is lost', 5::bigint, 900::bigint),
    (4, 'topic', null, 'Refund of a parcel', null, 900)$$, 'what was answered, and what it is about'
);
select is_empty('execute told(''parcel'', 6)', 'for those alone who see the ticket');
select is(
  (
    select string_agg(o.kind::text, ' ')
    from (select s.message_id from transcripts.search(1, 'parcel', page_size => 1) s) n
    cross join transcripts.search(1, 'parcel', before => n.message_id) o
  ), 'topic', 'a page at a time, among messages'
);
update tickets.ticket set topic = null where number = 4;
select tickets._forget_words(1, 5);
select is_empty($$select transcripts.search(1, 'parcel')$$, 'not what is forgotten');
select throws_ok($$select transcripts.search(1, ' ')$$, 'U0TXT', null, 'something is looked for');
select throws_ok($$select transcripts.search(1, 'x', page_size => 0)$$, 'U0SIZ', null, 'within limits');
select throws_ok($$select transcripts.search(1, 'x', since => '-infinity')$$, 'U0TIM', null, 'since a time');
select throws_ok($$select transcripts.search(1, 'x', until => 'infinity')$$, 'U0TIM', null, 'until a time');

select * from finish();
rollback;
