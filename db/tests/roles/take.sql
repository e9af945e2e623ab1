-- Specification of roles.take: a moderator takes a role.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(10);

select tests.give(5, 201), roles.give(1, 5, 201, '1h', at => tests.t()) is not null;
select tests.clear_effects();
select is(roles.take(1, 5, 201, 'enough', tests.rank(), 61, at => tests.t(5)), 2::bigint, 'whatever it was worn for');
select results_eq(
  'select concat_ws('' '', method, path, tests.said(reason)) from outbox.effect',
  array['DELETE /guilds/1/members/5/roles/201 enough'], 'Discord is told, and why'
);
select is(tests.counting(5, tests.t(6)), null, 'nothing counts');
select is_empty('select from roles.selfcheck(1)', 'all is sound');
select is(roles.give(1, 5, 201, at => tests.t(7)), row(201, null, null, 1)::roles.given_row, 'it may be given again');
create temp table first as select roles.take(1, 5, 201, key => 'k', at => tests.t(8)) as row;
select is((select row from first), 1::bigint, 'and taken');
select is(roles.take(1, 5, 201, key => 'k', at => tests.t(9)), 1::bigint, 'the same key again takes nothing twice');
select tests.refuses(
  'select roles.take(1, 5, 203, actor_id => 61, facts => tests.rank(3))', 'U0ABV',
  'The role "Gold" is not below your own highest role, so it is not yours to give or take.', 'nobody takes what is above them'
);
select tests.refuses(
  'select roles.take(1, 5, 205)', 'U0HIR',
  'I cannot give out the role "Robot": it belongs to an integration. Choose an ordinary role.', 'nor an integration''s'
);
select tests.refuses(
  $$select roles.take(1, 5, 201, repeat('x', 401))$$, 'U0TXT',
  'The reason must be at most 400 characters, without control or unreadable characters.', 'nor for a novel'
);

select * from finish();
rollback;
