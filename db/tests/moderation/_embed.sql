-- Specification of moderation._embed: what a case looks like in the case log.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(10);

create function pg_temp.field(number bigint, name text) returns text language sql as $$
  select f.field ->> 'value'
  from jsonb_array_elements(moderation._embed(tests.filed(number)) -> 'fields') as f (field)
  where f.field ->> 'name' = field.name
$$;
select tests.file('warn', points => 2), tests.file('timeout', lasts => 1, source => 'ladder', follows => 1, actor_id => null),
  tests.file('ban', 6, reason => null), tests.file('untimeout', hours => 0.5);
select is(
  moderation._embed(tests.filed(1)),
  '{"title": "Case 1 · Warning", "color": 15844367, "timestamp": "2026-01-01T12:00:00Z", "fields": [
    {"name": "Member", "value": "<@5> (5)", "inline": true}, {"name": "Moderator", "value": "<@77>", "inline": true},
    {"name": "Points", "value": "2", "inline": true}, {"name": "Reason", "value": "spam", "inline": false}]}'::jsonb,
  'who, whom, why, when, and how many points'
);
select is(pg_temp.field(2, 'Moderator'), 'the ladder', 'what nobody decided says what did');
select is(pg_temp.field(2, 'Follows from'), 'case 1', 'and what it follows from');
select is(pg_temp.field(2, 'Ended'), '<t:1767270600:f> by case 4', 'what is over: when, and by what');
select is(pg_temp.field(2, 'Ends'), null, 'not any more when it ends');
select is(pg_temp.field(3, 'Ends'), 'for good', 'what is in force: until when');
select is(pg_temp.field(3, 'Reason'), null, 'what there is not is left out');
do $$ begin perform moderation.pardon(1, 3, 'mistake', at => tests.h(1)); end $$;
select is(moderation._embed(tests.filed(3)) ->> 'title', 'Case 3 · Ban · pardoned', 'a pardon is seen');
select is(pg_temp.field(3, 'Pardoned'), 'by an operator: mistake', 'who, and why');
select cmp_ok(
  (select max(length(moderation._embed(c)::text)) from moderation.case c), '<', 2000, 'it is far within Discord''s limits'
);

select * from finish();
rollback;
