-- Specification of roles._acknowledge: who wears a role before a domain wants it got it from people.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(3);

select tests.see(5, '{201,202}'), tests.see(6, '{}'), tests.see(7, '{201}');
select app._member_left(1, 7, false, tests.t(1));
select roles._lock(1, '{5,6,7}');
select roles._acknowledge(1, array[(5, '{201,999}', null), (6, '{201}', null), (7, '{201}', null)]::roles.want[]);
select results_eq(
  'select member_id, role_id, source, since from roles.reason', $$values (5::bigint, 201::bigint, 'discord', tests.t())$$,
  'those who wear it now, of the roles that are wanted and there'
);
select tests.give(6, 202);
select tests.withdraw(6, 202);
select tests.clear_effects();
select tests.see(6, '{202}', tests.t(1));
select roles._acknowledge(1, array[(6, '{202}', null)]::roles.want[]);
select is(tests.counting(6), null, 'not who may still wear it from us');
select tests.see(8, '{203}');
select discord.add_role(1, 8, 203);
select roles._lock(1, '{8}');
select roles._acknowledge(1, array[(8, '{203}', null)]::roles.want[]);
select is(tests.counting(8), null, 'nor while effects are under way');

select * from finish();
rollback;
