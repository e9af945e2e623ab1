-- Specification of transcripts._hits: words and parts.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(11);

select tests.ticket();
insert into tickets.message (guild_id, number, message_id, at, author_id, content)
values (1, 1, 10, tests.h(), 5, '支払いが失敗しました'),
  (1, 1, 11, tests.h(), 5, '100% sure_ly'), (1, 1, 12, tests.h(), 5, 'ok');
select is((select string_agg(h.message_id::text, ' ') from transcripts._hits(1, '失敗し', '{1}', null) h), '10',
  'in a script without blanks');
select is(
  (select string_agg(h.message_id::text, ' ') from transcripts._hits(1, '0% s', '{1}', null) h), '11',
  'what means something in a pattern does not'
);
select is((select string_agg(h.message_id::text, ' ') from transcripts._hits(1, 'ok', '{1}', null) h), '12', 'a short word');
select is_empty($$select transcripts._hits(2, 'ok', '{1}', null)$$, 'in one guild');
select is_empty($$select transcripts._hits(1, 'ok', '{2}', 6)$$, 'of types that somebody sees');
select isnt_empty($$select transcripts._hits(1, 'ok', '{}', 5)$$, 'or their own');
select is_empty($$select transcripts._hits(1, 'ok', '{1}', null, numbers => '{2}')$$, 'of some tickets');
select is_empty($$select transcripts._hits(1, 'ok', '{1}', null, after => 12)$$, 'after one message');
select is_empty($$select transcripts._hits(1, 'ok', '{1}', null, before => 12)$$, 'before another');
insert into tickets.message (guild_id, number, message_id, at, author_id, content)
select 1, 1, 1000 + n, tests.h(), 5, case when n % 500 = 0 then 'Now and then' else 'Often' end from generate_series(1, 6000) n;
select is(
  (select string_agg(h.message_id::text, ' ') from transcripts._hits(1, 'then', '{1}', null, before => 6501, most => 11) h),
  '6500 6000 5500 5000 4500 4000 3500 3000 2500 2000 1500', 'among the newest and before them, the newest first'
);
select is(
  (select string_agg(h.message_id::text, ' ') from transcripts._hits(1, '失敗し', '{1}', null) h), '10', 'or before them alone'
);

select * from finish();
rollback;
