-- Specification of roles.drop_personal: a role of one's own is given up.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

\ir ../../fixtures/roles_personal.sql
select tests.own(5, 'Sunny') is not null as made;
select tests.made(5, 301);
select tests.refuses(
  'select roles.drop_personal(1, 5, actor_id => 6, facts => tests.rank(permissions => 0))', 'U0PRM',
  'You need the permission "Manage Roles" for that.', 'not by anybody'
);
select is(roles.drop_personal(1, 5, actor_id => 5, key => 'k'), 301::bigint, 'by who has it');
select is(roles.drop_personal(1, 5, actor_id => 5, key => 'k'), 301::bigint, 'the same key again drops no other');
select tests.refuses('select roles.drop_personal(1, 5)', 'U0PNO', 'This member has no role of their own.', 'there is none now');
select tests.own(5, 'Rainy', seconds => 90000) is not null as made;
select is(roles.drop_personal(1, 5, 'rude', tests.rank(), 61), 0::bigint, 'or by a moderator, also while it is made');

select * from finish();
rollback;
