-- Specification of personal._name_key: what names of roles look like.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(9);

select is(personal._name_key('Ad min'), 'admin', 'blanks and capitals are no difference');
select is(personal._name_key(E'\uff21dmin'), 'admin', 'nor is width');
select is(personal._name_key(E'Ad\u200bmin\u00ad'), 'admin', 'nor what cannot be seen');
select is(personal._name_key(E'Ad\u202amin\ufe0f\U000e0041'), 'admin', 'whatever that is');
select is(personal._name_key('Аdmіn'), 'admin', 'nor letters that look alike');
select is(personal._name_key('Mодepатор'), personal._name_key('модератор'), 'in names of any alphabet');
select is(personal._name_key(E'Ad\u0336min'), 'admin', 'nor what is put on them');
select is(personal._name_key('@everyone'), 'everyone', 'nor the sign of a mention');
select isnt(personal._name_key('Admin1'), 'admin', 'another name is another');

select * from finish();
rollback;
