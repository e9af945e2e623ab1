-- Specification of stats.top: who wrote most, page by page.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(7);

select tests.say(m, '2026-01-01 10:00Z', n => m * 10 + n) from generate_series(5, 8) m, generate_series(1, 9 - m) n;
select tests.say(9, '2026-01-01 10:00Z');
select results_eq(
  $$select place, id, messages, share, page, pages, total, rows from stats.top(1, page_size => 3, at => '2026-01-02Z')$$,
  $$values (1::bigint, 5::bigint, 4::bigint, 0.3636, 1::bigint, 2::bigint, 11::bigint, 5::bigint), (2, 6, 3, 0.2727, 1, 2, 11,
    5), (3, 7, 2, 0.1818, 1, 2, 11, 5)$$, 'the first page'
);
select results_eq($$select place, id from stats.top(1, page => 9, page_size => 3, at => '2026-01-02Z')$$,
  'values (4::bigint, 8::bigint), (4, 9)', 'the last page, equal ones share a place');
select stats.hide(1, 5, 5), stats._forget_member(1, 6);
select results_eq(
  $$select place, id, total from stats.top(1, page_size => 2, at => '2026-01-02Z')$$,
    'values (1::bigint, 7::bigint, 11::bigint), (2, 8, 11)', 'who is hidden or forgotten is in the sum alone'
);
select results_eq($$select id, messages from stats.top(1, 'channels', at => '2026-01-02Z')$$,
  'values (101::bigint, 11::bigint)', 'channels');
select throws_ok($$select stats.top(1, 'smiles', at => '2026-01-02Z')$$, 'U0MTR', null, 'nothing else');
select throws_ok($$select stats.top(1, page => 0, at => '2026-01-02Z')$$, 'U0PAG', null, 'pages count from 1');
select tests.configure('stats.audience', 'own');
select throws_ok($$select stats.top(1, viewer_id => 5, viewer_permissions => 0, at => '2026-01-02Z')$$, 'U0STA', null,
  'for whom it is');

select * from finish();
rollback;
