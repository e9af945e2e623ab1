-- Specification of menus._require_free_emoji: an emoji that no other option has.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(4);

select lives_ok('select menus._require_free_emoji(tests.menu(2), tests.option(2, 1))', 'its own');
select throws_ok(
  $$select menus._require_free_emoji(tests.menu(2), jsonb_populate_record(tests.option(2, 1), '{"emoji": "🥈"}'))$$, 'U0MNT', null,
  'not another''s'
);
select throws_ok(
  $$select menus._require_free_emoji(tests.menu(2), jsonb_populate_record(tests.option(2, 1), '{"emoji": null}'))$$, 'U0MND',
    null,
  'a reaction needs one'
);
select lives_ok('select menus._require_free_emoji(tests.menu(1), tests.option(1, 1))', 'a button needs none');

select * from finish();
rollback;
