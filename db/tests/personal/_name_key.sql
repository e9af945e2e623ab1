-- Specification of personal._name_key: what names of roles look like.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

select is(personal._name_key('Ad min'), 'admin', 'blanks and capitals are no difference');
select is(personal._name_key(E'\uff21dmin'), 'admin', 'nor is width');
select is(personal._name_key(E'Ad\u200bmin\u00ad'), 'admin', 'nor what cannot be seen');
select is(personal._name_key('@everyone'), 'everyone', 'nor the sign of a mention');
select isnt(personal._name_key('Admin1'), 'admin', 'another name is another');

select * from finish();
rollback;
