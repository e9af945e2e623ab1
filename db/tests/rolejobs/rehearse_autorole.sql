-- Specification of rolejobs.rehearse_autorole: who would get an autorole.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

select tests.see(5, '{201}'), tests.see(6, '{}'), tests.see(7, '{}', is_bot => true);
select is(rolejobs.rehearse_autorole(1, 201), row(1, 2, 3, '{6}')::rolejobs.rehearsal, 'people');
select is(rolejobs.rehearse_autorole(1, 201, 'bots'), row(1, 1, 3, '{7}')::rolejobs.rehearsal, 'bots');
select is((rolejobs.rehearse_autorole(1, 201, 'both')).members, 2::bigint, 'or both');
select tests.refuses(
  $$select rolejobs.rehearse_autorole(1, 201, 'cats')$$, 'U0AUD', 'A role can be for people, bots or both, not for "cats".',
  'no others'
);
select tests.refuses(
  'select rolejobs.rehearse_autorole(1, 299)', 'U0ROL', 'Role 299 does not exist in this server. Choose one of its roles.',
  'nor a role that is not there'
);

select * from finish();
rollback;
