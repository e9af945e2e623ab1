-- Specification of roles._disentitle: a domain lets a member have a role of their own no longer.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(3);

\ir ../../fixtures/roles_personal.sql
select roles._entitle(1, 6, s, null, tests.t()) from unnest('{shop,leveling}'::text[]) s;
select tests.own(6, 'Rainy') is not null as made;
select roles._disentitle(1, 6, 'shop', tests.t(1));
select is(tests.due(6), null, 'another word holds');
select roles._disentitle(1, 6, 'leveling', tests.t(2));
select is(tests.due(6), tests.t(2) + interval '3 days', 'without one it lapses');
select lives_ok($$select roles._disentitle(1, 7, 'leveling', tests.t(2))$$, 'what was never said is not taken back');

select * from finish();
rollback;
