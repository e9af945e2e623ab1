-- Specification of roles._missing_autoroles: who lacks an autorole.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(3);

insert into roles.autorole (guild_id, role_id, delay, audience, made_at)
values (1, 201, '0 s', 'people', tests.t()), (1, 202, '1 hour', 'both', tests.t());
select tests.see(5, '{}', joined_at => tests.t(1)), tests.see(6, '{201}', joined_at => tests.t(2)),
  tests.see(7, '{}', joined_at => tests.t(-1)), tests.see(8, '{}', joined_at => tests.t(3), is_bot => true);
select results_eq(
  'select * from roles._missing_autoroles(1, ''{5,6,7,8}'')',
  $$values (5::bigint, 201::bigint, tests.t(1)), (5, 202, tests.t(3601)), (6, 202, tests.t(3602)), (8, 202, tests.t(3603))$$,
  'who joined since, wears it not, and is whom it is for'
);
select tests.give(5, 201, 'autorole', ''), tests.edit_roles(5, taken => '{201}');
select is_empty('select from roles._missing_autoroles(1, ''{5}'') where role_id = 201', 'not who had it in this stay');
select app._member_left(1, 5, false, tests.t(9));
select is_empty('select from roles._missing_autoroles(1, ''{5}'')', 'nor who has left');

select * from finish();
rollback;
