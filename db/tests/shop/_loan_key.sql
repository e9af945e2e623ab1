-- Specification of shop._loan_key: a member has a role lent once.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select is(shop._loan_key(5, 202), 'shop._return_role 5 202', 'the key names member and role');
select isnt(shop._loan_key(5, 202), shop._loan_key(52, 02), 'which cannot be confused');

select * from finish();
rollback;
