-- Specification of rolejobs._require_part: refuses what is no part of a filter.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(3);

select is(rolejobs._require_part('lacks_any'), 'lacks_any', 'a part that holds roles');
select tests.refuses(
  $$select rolejobs._require_part('member_ids')$$, 'U0JPT',
  'A filter of roles is has_all, has_any, lacks_all or lacks_any, not "member_ids".', 'another is refused'
);
select tests.refuses(
  'select rolejobs._require_part(null)', 'U0JPT', 'A filter of roles is has_all, has_any, lacks_all or lacks_any, not "null".',
  'and none'
);

select * from finish();
rollback;
