-- Specification of tickets._edited: what was said before is kept.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select tests.ticket();
insert into tickets.message (guild_id, number, message_id, at, author_id, content) values (1, 1, 7, tests.h(), 5, 'Helo');
create function pg_temp.edit(content text, at numeric) returns void language sql as $$
  select tickets._edited(array[row(1, 501, null, 5, 7, '{}', content, 0, 0, false)::app.message], tests.h(at))
$$;
select pg_temp.edit('Hello', 1), pg_temp.edit('Hello', 2), pg_temp.edit(null, 3);
select is((select row(m.content, m.edited_at = tests.h(1))::text from tickets.message m), '(Hello,t)', 'the text is new');
select is((select string_agg(e.content, ' ') from tickets.message_edit e), 'Helo', 'the old one is kept, once');
select pg_temp.edit('Hello!', 4);
select is((select count(*) from tickets.message_edit e), 2::bigint, 'each of them');
update tickets.message set is_forgotten = true, content = null;
select pg_temp.edit('Hello!!', 5);
select is((select m.content from tickets.message m), null, 'what is forgotten stays so');
select tests.say(5, tests.h(6), 501);
select tickets._edited(
  array[row(1, 501, null, 5, app.snowflake_at(tests.h(6)), '{}', 'Sorry', 0, 0, false)::app.message], tests.h(7)
);
select is((select count(*) from tickets.message m where m.content = 'Sorry'), 1::bigint, 'of what was just heard, too');

select * from finish();
rollback;
