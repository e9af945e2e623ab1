-- Specification of choices._uncertain: which reactions must be read.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(4);

create function tests.uncertain(counts app.reaction_count[]) returns text
language sql as $$
  select string_agg(u.emoji || case when u.is_burst then ' burst' else '' end, ', ')
  from choices._uncertain(1, 7002, uncertain.counts) u
$$;
insert into choices.choice (guild_id, menu, option, member_id, reactions) values (1, 2, 1, 5, 3), (1, 2, 1, 6, 1), (1, 2, 2,
  7, 1);
select is(
  tests.uncertain(array[row('🥉', 3, 0, true), row('🥈', 1, 0, false), row('x', 9, 9, false)]::app.reaction_count[]),
    '🥉 burst, 🥈, 🥉',
  'ordinary and super ones apart, without the bot''s own: first what differs, then where one may have come for another'
);
select is(tests.uncertain('{}'), '🥈, 🥉, 🥉 burst', 'what is not there at all');

-- Too many to read for nothing.
insert into choices.choice (guild_id, menu, option, member_id, reactions) select 1, 2, 3, n, 1 from generate_series(1000, 2000) n;
delete from choices.choice where option <> 3;
select is(tests.uncertain(array[row('gold:700000000000000003', 1001, 0, false)]::app.reaction_count[]), null,
  'as many as are known');
select is(
  tests.uncertain(array[row('gold:700000000000000003', 1002, 0, false)]::app.reaction_count[]), 'gold:700000000000000003',
  'one more'
);

select * from finish();
rollback;
