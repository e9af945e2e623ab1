-- Specification of roles._end_key: by which key an end is scheduled.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

select is(
  roles._end_key(5, 201, 'shop', 'loan', tests.t()),
  'roles._end 5 201 shop loan ' || extract(epoch from tests.t()), 'it names the reason and its end'
);
select isnt(
  roles._end_key(5, 201, 'shop', 'loan', tests.t(1)), roles._end_key(5, 201, 'shop', 'loan', tests.t()),
    'another end, another key'
);

select * from finish();
rollback;
