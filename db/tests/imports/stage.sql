-- Specification of imports.stage: an import is brought.

begin;
\ir ../../fixtures/guild.sql
select plan(13);

create temp table first as select * from imports.stage(1, 'levels', '{"players": [{"id": "5", "xp": 7}, {"id": "x"}]}',
  key => 'k');
select is((select row(f.*)::text from first f), '(1,levels,2,1)', 'it says how many lines it has, and how many have a flaw');
select is((select row(s.*)::text from imports.stage(1, 'levels', '{"players": [{"id": "5", "xp": 7}, {"id": "x"}]}',
  key => 'k') s),
  '(1,levels,2,1)', 'the same key again changes nothing');
select is(tests.xp(5), null, 'nothing is adopted yet');
select tests.refuses($$select imports.stage(1, 'hats', '[{}]')$$, 'U0IMK',
  'There is no import of "hats". Choose one of: levels, money, cases.', 'of what we know');
select tests.refuses($$select imports.stage(1, 'levels', '[]')$$, 'U0IML', 'An import has 1 to 100,000 lines, not 0.',
  'of something');
select throws_ok($$select imports.stage(1, 'levels', '"x"')$$, 'U0IML', null, 'in lines');
select throws_ok($$select imports.stage(1, 'levels', null)$$, 'U0IML', null, 'at all');
select throws_ok($$select imports.stage(99, 'levels', '[{}]')$$, 'U0GLD', null, 'somewhere');
select tests.refuses($$select imports.stage(1, 'levels', '[{}]', actor_id => 6)$$, 'U0IMO',
  'Only the owner of the server may bring in what another bot knew.', 'not by anybody');
update app.guild set owner_id = 6;
select is((select s.lines from imports.stage(1, 'levels', '[{"id": 5, "xp": 7}]', actor_id => 6) s), 1::bigint,
  'but by the owner');
select tests.refuses(
  $$select imports.stage(1, 'levels', (select jsonb_agg('{}'::jsonb) from generate_series(1, 10001)), actor_id => 6)$$, 'U0IML',
  'An import has 1 to 10,000 lines, not 10,001.', 'who waits for no more than ten thousand'
);

do $$ begin perform imports.stage(1, 'levels', '[{}]') from generate_series(1, 48); end $$;
select tests.refuses($$select imports.stage(1, 'levels', '[{}]')$$, 'U0IMX',
  'At most 50 imports wait at a time: bring some in, or drop them.', 'nor more than fifty at a time');
do $$ begin perform imports.drop(1, 1); end $$;
select lives_ok($$select imports.stage(1, 'levels', '[{}]')$$, 'until some of them do not wait any more');

select * from finish();
rollback;
