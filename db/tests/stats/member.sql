-- Specification of stats.member: a member has an id.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select throws_ok('insert into stats.member (guild_id, member_id) values (1, 0)', '23514', null, 'nobody is no member');

select * from finish();
rollback;
