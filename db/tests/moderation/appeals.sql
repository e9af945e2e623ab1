-- Specification of moderation.appeals: where appeals are taken up.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select throws_ok('insert into moderation.appeals values (1), (1)', '23505', null, 'a guild is named once');

select * from finish();
rollback;
