-- Specification of moderation.rehearse_ladder: who would have been sanctioned.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(15);

create function pg_temp.rehearsed(
  ladder moderation.rung_row[] default null, since timestamptz default null, preset text default null
) returns setof text language sql as $$
  select concat_ws(' ', r.number, r.member_id, 'at', r.points, r.action, app._duration_in_words(r.duration))
  from moderation.rehearse_ladder(1, ladder, since, preset) r
$$;

select tests.file('warn', 5, h) from generate_series(0, 2) h;
select tests.file('warn', 6, 1, points => 5);
select tests.file('warn', 5, 30 * 24 + 0.5);
select tests.file('note', 7), tests.file('kick', 7);
create temp table before as select tests.state() as state;
select is_empty('select pg_temp.rehearsed()', 'without a ladder, nobody');
select results_eq(
  $$select pg_temp.rehearsed(preset => 'gentle')$$,
  array['4 6 at 5 timeout 1 day', '3 5 at 3 timeout 10 minutes', '5 5 at 3 timeout 10 minutes'],
  'by a preset, in the order of time; who fell below a rung and reached it again is named again'
);
select results_eq(
  $$select pg_temp.rehearsed(preset => 'strict')$$,
  array['2 5 at 2 timeout 1 hour', '4 6 at 5 ban', '3 5 at 3 timeout 1 day', '5 5 at 3 timeout 1 day'],
  'by another one, of points as they faded here'
);
select results_eq(
  $$select pg_temp.rehearsed(array[row(1, 'kick', null, '1 hour')]::moderation.rung_row[])$$,
  array['1 5 at 1 kick', '2 5 at 1 kick', '4 6 at 1 kick', '3 5 at 1 kick', '5 5 at 1 kick'], 'by any ladder'
);
select results_eq(
  $$select pg_temp.rehearsed(since => tests.h(2), preset => 'gentle')$$,
  array['3 5 at 3 timeout 10 minutes', '5 5 at 3 timeout 10 minutes'],
  'since a time: what was before counts, but is not told'
);
select is(tests.state(), (select b.state from before b), 'nothing is changed');
do $$ begin perform moderation.pardon(1, 2, at => tests.h(3)); end $$;
select results_eq(
  $$select pg_temp.rehearsed(preset => 'gentle')$$, array['4 6 at 5 timeout 1 day'], 'what is pardoned does not count'
);

-- The same as really happens.
select tests.configure('moderation.ladder', 'strict');
select tests.file('warn', 8, h) from generate_series(0, 4) h;
select results_eq(
  $$select number, points, action::text,
  app._duration_in_words(duration) from moderation.rehearse_ladder(1) where member_id = 8$$,
  $$select f.number, c.rung_points, c.kind::text, app._duration_in_words(c.ends_at - c.at)
    from moderation.case c join moderation.case f on f.guild_id = c.guild_id and f.number = c.follows
    where c.guild_id = 1 and c.member_id = 8 and c.source = 'ladder' order by c.number$$,
  'the guild''s own ladder is rehearsed as it was climbed'
);
select is((select count(*) from moderation.rehearse_ladder(1) r where r.member_id = 8), 4::bigint, 'four times');

select tests.refuses(
  format('select moderation.rehearse_ladder(1, preset => %L)', p), 'U0LAD',
  format('There is no ladder "%s". Choose one of: gentle, strict.', p),
  format('the preset %s is refused', p)
)
from unnest(array['custom', 'mild']) p;
select throws_ok('select moderation.rehearse_ladder(99)', 'U0GLD', null, 'an unknown guild is refused');
select lives_ok(format('select tests.run_as(%L, %L)', r, 'select moderation.rehearse_ladder(1)'), r || ' may ask')
from unnest(array['guildkeeper_bot', 'guildkeeper_admin']) r;
select throws_ok(
  $$select tests.run_as('guildkeeper_reader', 'select moderation.rehearse_ladder(1)')$$, '42501', null, 'a reader may not'
);

select * from finish();
rollback;
