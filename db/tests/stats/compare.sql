-- Specification of stats.compare: an interval and the one before.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(6);

update app.guild set intents = 1 << 1;
select event.member_joined(1, 5, false, '2026-01-08 09:00Z', at => '2026-01-08 09:00Z');
select tests.say(5, '2026-01-08 10:00Z'), tests.say(6, '2026-01-02 10:00Z'), tests.say(6, '2026-01-03 10:00Z');
select stats._note_gap(1, '2026-01-01Z', '2026-01-02Z');
select results_eq(
  $$select metric, value, before, heard_before from stats.compare(1, since => '2026-01-08Z', until => '2026-01-15Z',
    at => '2026-01-15Z')$$,
  $$values ('messages', 1::numeric, 2::numeric, 0.8571), ('voice', 0, 0, 0.8571), ('active_7', 1, 1, 0.8571), ('active_28', 2,
    1, 0.8571), ('new', 1,
    1, 0.8571),
    ('joins', 1, 0, 0.8571), ('leaves', 0, 0, 0.8571), ('net', 1, 0, 0.8571)$$, 'side by side'
);
select is((select before from stats.compare(1, since => '2026-01-01Z', until => '2026-01-05Z', at => '2026-01-15Z')
  where metric = 'messages'), null, 'what nobody heard is unknown');
select is((select growth from stats.compare(1, since => '2026-01-08Z', until => '2026-01-15Z', at => '2026-01-15Z')
  where metric = 'messages'), -0.5, 'half as many');
select is((select growth from stats.compare(1, since => '2026-01-03Z', until => '2026-01-06Z', at => '2026-01-15Z')
  where metric = 'messages'), null, 'a comparison with what hardly anybody heard says nothing');
select results_eq(
  $$select value, before, growth, difference from stats.compare(1, since => '2026-01-15Z', until => '2026-01-22Z',
    at => '2026-01-22Z') where metric = 'net'$$, 'values (0::numeric, 1::numeric, null::numeric, -1::numeric)',
  'joins minus leaves can be less than nothing: they differ, and have no parts');
select throws_ok($$select stats.compare(99, at => '2026-01-09Z')$$, 'U0GLD', null, 'of a guild');

select * from finish();
rollback;
