-- Specification of choices._worn_by: by which options a member wears roles.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

do $$ begin perform tests.press(5, 1); perform tests.press(5, 1, 2); perform tests.press(5, 2); end $$;
select is(choices._worn_by(1, 5, '{201}')::text, '{"(1,1)","(2,1)"}', 'any menu''s');
select is(choices._worn_by(1, 6, '{201}')::text, '{}', 'nobody''s');

select * from finish();
rollback;
