-- Specification of voice._top: who was in voice most.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

insert into voice.day (guild_id, day, member_id, connected, counted)
values (1, '2026-01-01', 5, 100, 60), (1, '2026-01-02', 5, 100, 60), (1, '2026-01-02', 6, 200, 150), (1, '2026-01-02', 7, 200,
  0), (1, '2026-01-02', 8, 300, 90);
select results_eq(
  'select place, id, seconds, counted, rows from voice._top(1, ''members'', page_size => 2)',
  'values (1::bigint, 6::bigint, 200::bigint, 150::bigint, 3::bigint), (2, 5, 200, 120, 3)', 'by what counts'
);
select results_eq(
  $$select id from voice._top(1, 'members', page => 9, page_size => 2)$$, 'values (8::bigint)', 'the last page'
);
select results_eq(
  $$select id from voice._top(1, 'members', '2026-01-01', '2026-01-01')$$, 'values (5::bigint)', 'of some days'
);
select results_eq(
  $$select id from voice._top(1, 'members', hidden_ids => '{6}')$$, 'values (5::bigint), (8)', 'without some'
);
insert into voice.channel_day (guild_id, day, channel_id, connected, counted)
values (1, '2026-01-01', 101, 100, 60), (1, '2026-01-02', 101, 50, 0), (1, '2026-01-02', 6, 200, 150), (1, '2026-01-02', 8, 9, 0);
select results_eq(
  $$select place, id, seconds, counted, rows from voice._top(1, 'channels', hidden_ids => '{6}')$$,
  'values (1::bigint, 6::bigint, 200::bigint, 150::bigint, 2::bigint), (2, 101, 150, 60, 2)', 'or where, of all who were there'
);
select throws_ok($$select voice._top(1, 'members', '2026-01-02', '2026-01-01')$$, 'U0INT', null, 'days in order');

select * from finish();
rollback;
